//! What the tests beside the code share: a world on a day of its own, and short ways to what they look at. Knows nothing
//! of servers.

use std::sync::Arc;

use huaweicloud_bss::API;
use huaweicloud_runtime::meta::Operation;
use huaweicloud_runtime::{Api, Json};

use crate::keys::Keys;
use crate::plan::Plan;
use crate::world::{Setup, World};

/// The world of a service at its first site on 15 March 2031.
pub(crate) fn world_of(api: &'static Api) -> Arc<World> {
    let setup = Setup { keys: Keys::built_in(&[api]), today: jiff::civil::date(2031, 3, 15), ..Setup::default() };
    World::new(api, api.service.sites.first().unwrap(), &setup).unwrap()
}

/// That of the biggest service.
pub(crate) fn world() -> Arc<World> {
    world_of(&API)
}

/// The same world with another plan: records, operations and whatever else, as `sandbox.json` has them.
pub(crate) fn planned(plan: &str) -> Arc<World> {
    let mut world = Arc::into_inner(world()).unwrap();
    let text = format!(r#"{{"envelope": {{"code": "error_code"}}, "refusals": {{}}, {plan}}}"#);
    world.plan = Plan::of(&text, &API).unwrap();
    Arc::new(world)
}

/// One of its operations.
pub(crate) fn operation(id: &str) -> &'static Operation {
    API.find(id).unwrap().meta
}

/// A document.
pub(crate) fn json(text: &str) -> Json {
    Json::parse(text.as_bytes()).unwrap()
}
