//! An upper limit of zero, which leaves no value.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "nothing-fits",
    "`max_length`, `max_items` and `item_max_length` leave room for something",
    "A field that takes only nothing is a field that is not there, or a slip",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        let limits = [
            ("max_length", &at.limits.max_length),
            ("max_items", &at.limits.max_items),
            ("item_max_length", &at.limits.item_max_length),
        ];
        for (key, limit) in limits {
            if let Some(limit) = limit
                && limit.value == 0
            {
                out.push(
                    RULE.at(limit.span, format!("`{key}` of `{}` leaves room for nothing", at.of))
                        .label("0")
                        .help("look the limit up again; a field that must not be given is not in the spec, or `forbidden_when`"),
                );
            }
        }
        if let Some(only) = &at.limits.only
            && only.is_empty()
        {
            out.push(
                RULE.at(at.span, format!("`only` of `{}` allows no value", at.of))
                    .help("list the values that are allowed, or remove the key"),
            );
        }
    }
}
