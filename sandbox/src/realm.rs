//! One of the services that are served: its world, and what became of its records.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::keys::Identity;
use crate::store::Store;
use crate::world::World;

/// A service that is served.
#[derive(Debug)]
pub(crate) struct Realm {
    pub(crate) world: Arc<World>,
    store: Mutex<Store>,
}

impl Realm {
    pub(crate) fn new(world: Arc<World>, store: Store) -> Self {
        Realm { world, store: Mutex::new(store) }
    }

    /// The records, locked.
    pub(crate) fn records(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who is behind an account ID or an account name, as far as this service knows.
    pub(crate) fn account(&self, wanted: &str) -> Option<Identity> {
        self.world.account(&self.records(), wanted)
    }
}
