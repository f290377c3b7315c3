//! Callers whose ids or names Rust cannot tell or write.

use std::collections::BTreeMap;

use super::operation_id::is_upper_camel;
use super::prelude::*;
use super::site_name::{MOST, is_id, is_written};

pub(super) const RULE: Check = Check::error(
    "caller-name",
    "There are one to sixteen callers; an id is snake_case, a name UpperCamel, not taken, and no two are alike",
    "A caller is a bit of sixteen and a Rust type by its name",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let callers = &cx.spec.service.callers;
    if let Some((id, _)) = callers.get(MOST) {
        out.push(
            RULE.at(id.span, format!("there are {} callers, at most {MOST} are possible", callers.len()))
                .label("one too many")
                .help("say who exactly in `caller_note`"),
        );
    }
    let mut names: BTreeMap<&str, &Text> = BTreeMap::new();
    for (id, caller) in callers {
        let name = &caller.name;
        if !is_id(id) || id.as_str() == "unknown" {
            out.push(
                RULE.at(id.span, format!("a caller cannot have the id `{}`", id.value))
                    .label("expected snake_case")
                    .help("lower-case letters and digits of ASCII, a letter first, such as `customer`"),
            );
        }
        if !is_written(cx, name) {
            continue;
        }
        if !is_upper_camel(name) {
            out.push(
                RULE.at(name.span, format!("`{}` is no name for a Rust type", name.value))
                    .label("expected UpperCamel")
                    .help("letters and digits of ASCII, a capital first, no keyword, such as `Customer`"),
            );
        } else if is_taken(name) {
            out.push(
                RULE.at(name.span, format!("the name `{}` is taken", name.value))
                    .label("taken")
                    .note("emitted code, Rust's prelude or the crate's root knows this name already")
                    .help("add a word, such as `BoxCustomer`"),
            );
        }
        if let Some(earlier) = names.insert(name, name) {
            out.push(
                RULE.at(name.span, format!("two callers are called `{}`", name.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("give one of them another `name`"),
            );
        }
    }
}
