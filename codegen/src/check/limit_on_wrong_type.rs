//! A limit that its type cannot have.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "limit-on-wrong-type",
    "A limit fits the type: lengths and patterns on texts, ranges on numbers and dates, ages on times, items on lists, `only` on enums",
    "A limit that is never checked is a promise nobody keeps",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        for (key, span) in given(at.limits) {
            if matches!(at.kind, Kind::Unknown) || fits(key, &at.kind) || written_out(key, &at.kind, at.limits) {
                continue;
            }
            out.push(
                RULE.at(span, format!("`{key}` does not fit `{}`, which is {}", at.of, at.kind.what()))
                    .label(format!("`{key}` is for {}", meant_for(key)))
                    .help(way_out(key, &at.kind)),
            );
        }
    }
}

fn fits(key: &str, kind: &Kind<'_>) -> bool {
    // An enum is open: these bound the values that nobody knows yet.
    let open = |base: &str| matches!(kind, Kind::Enum(definition) if definition.base.as_str() == base);
    match key {
        "min_length" | "max_length" => matches!(kind, Kind::Text | Kind::Csv(_)) || open("text"),
        "pattern" => matches!(kind, Kind::Text | Kind::Csv(_)),
        "not_blank" | "not_pattern" | "not_prefix" | "min_classes" => matches!(kind.item(), Kind::Text),
        "max_age" | "not_future" => kind.is_time(),
        "min" | "max" => matches!(kind, Kind::Integer | Kind::Decimal | Kind::Date | Kind::Month) || open("integer"),
        "above" => matches!(kind, Kind::Integer | Kind::Decimal),
        "max_decimals" => matches!(kind, Kind::Decimal),
        "min_items" | "max_items" => matches!(kind, Kind::List(_) | Kind::Csv(_) | Kind::Map(_)),
        "item_min_length" | "item_max_length" => {
            matches!(kind, Kind::List(item) | Kind::Csv(item) if matches!(**item, Kind::Text))
        }
        "only" => matches!(kind.item(), Kind::Enum(_)),
        // wire-form's
        "wire" => true,
        // a limit that nobody listed here fits nothing, which the first who writes it sees
        _ => false,
    }
}

/// A number that travels as a text has a length, too.
fn written_out(key: &str, kind: &Kind<'_>, limits: &Limits) -> bool {
    let text = limits.wire.as_ref().is_some_and(|wire| wire.as_str() == "text");
    text && matches!(key, "min_length" | "max_length") && matches!(kind, Kind::Integer | Kind::Decimal | Kind::Enum(_))
}

fn meant_for(key: &str) -> &'static str {
    match key {
        "min_length" | "max_length" | "pattern" => "texts",
        "min" | "max" => "numbers, dates and months",
        "above" => "numbers",
        "not_blank" | "not_pattern" | "not_prefix" | "min_classes" => "texts and lists of them",
        "max_age" | "not_future" => "times",
        "max_decimals" => "decimals",
        "min_items" | "max_items" => "lists and maps",
        "item_min_length" | "item_max_length" => "lists of texts",
        _ => "enums",
    }
}

fn way_out(key: &str, kind: &Kind<'_>) -> &'static str {
    match (key, kind) {
        ("min_length" | "max_length" | "pattern", Kind::List(_)) => {
            "for the texts in a list, write `item_min_length`, `item_max_length`; for how many, `max_items`"
        }
        ("min_length" | "max_length", Kind::Integer | Kind::Decimal) => "for a range, write `min` and `max`",
        ("min" | "max", Kind::Text) => "for a length, write `min_length` and `max_length`",
        ("min" | "max", Kind::List(_)) => "for how many, write `min_items` and `max_items`",
        ("min" | "max", Kind::Enum(_)) => "to allow some values only, write `only`",
        ("only", _) => "name the values as an enum type",
        ("max_decimals", Kind::Integer) => "an integer has none: remove it, or make it a `decimal`",
        _ => "remove it, or correct the type",
    }
}
