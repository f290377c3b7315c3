//! Makes two models comparable: what was renamed gets its new name in the old model, what a field has from its type
//! takes the new value, so that the walk meets each change once.

mod fields;
mod inherit;
mod names;
mod renames;
mod swaps;
mod twins;

pub(super) use names::rename_type;

use super::at::Report;
use crate::model::Model;

pub(super) fn normalize(mut old: Model, mut new: Model, report: &mut Report) -> (Model, Model) {
    twins::apply(&mut old, &new);
    renames::apply(&mut old, &new, report);
    fields::apply(&mut old, &new, report);
    swaps::apply(&mut old, &new, report);
    inherit::apply(&mut old, &mut new);
    (old, new)
}
