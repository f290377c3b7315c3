//! Of several types of one name, which an older spec may have, picks those that are to be compared.

use std::collections::BTreeSet;

use crate::diff::walk::usage;
use crate::model::{Model, TypeDef};

/// An older spec may have several types of one name, and nobody can tell which of them a field means. Where the new one
/// has fewer, the most alike are compared with them, and no other of that name is told to be gone.
pub(super) fn apply(old: &mut Model, new: &Model) {
    let count = |types: &[TypeDef], name: &str| types.iter().filter(|def| def.name == name).count();
    let names: BTreeSet<String> = (old.types.iter().map(|def| def.name.clone()))
        .filter(|name| (1..count(&old.types, name)).contains(&count(&new.types, name)))
        .collect();
    for name in names {
        let mut twins: Vec<TypeDef> = old.types.extract_if(.., |def| def.name == name).collect();
        for now in new.types.iter().filter(|def| def.name == name) {
            let likeness =
                |def: &TypeDef| (def.kind == now.kind, usage::similar(&def.kind, &now.kind), def.home == now.home);
            let best = (0..twins.len()).max_by_key(|at| likeness(&twins[*at]));
            old.types.extend(best.map(|at| twins.swap_remove(at)));
        }
    }
    old.types.sort_by(|a, b| a.name.cmp(&b.name));
}
