//! A field that allows what its type forbids.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "loosened-limit",
    "A field may tighten what its type says, never loosen it",
    "The Rust type refuses the value first; the field's limit would be a lie",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (operation, name, field) in cx.scalars_and_fields() {
        let kind = cx.kind(operation, &field.type_.expr);
        for (type_name, base) in cx.chain(operation, &field.type_.expr) {
            for limits in std::iter::once(&field.limits).chain(field.by_site.iter().map(|(_, site)| &site.limits)) {
                compare(&kind, name, limits, type_name, &base.limits, out);
            }
        }
    }
}

fn compare(kind: &Kind<'_>, field: &str, own: &Limits, type_name: &str, base: &Limits, out: &mut Diagnostics) {
    let mut loosened = |key: &str, own: Span, base: Span| {
        out.push(
            RULE.at(own, format!("`{field}` loosens `{key}` of its type `{type_name}`"))
                .label("looser")
                .related(base, "the type's limit")
                .help("keep the type's limit, loosen the type, or use a type without this limit"),
        );
    };
    let upper = [
        ("max_length", &own.max_length, &base.max_length),
        ("max_items", &own.max_items, &base.max_items),
        ("item_max_length", &own.item_max_length, &base.item_max_length),
        ("max_decimals", &own.max_decimals, &base.max_decimals),
    ];
    for (key, own, base) in upper {
        if let (Some(own), Some(base)) = (own, base)
            && own.value > base.value
        {
            loosened(key, own.span, base.span);
        }
    }
    let lower = [
        ("min_length", &own.min_length, &base.min_length),
        ("min_classes", &own.min_classes, &base.min_classes),
        ("min_items", &own.min_items, &base.min_items),
        ("item_min_length", &own.item_min_length, &base.item_min_length),
    ];
    for (key, own, base) in lower {
        if let (Some(own), Some(base)) = (own, base)
            && own.value < base.value
        {
            loosened(key, own.span, base.span);
        }
    }
    let bound = |text: &Option<Text>| text.as_ref().and_then(|text| Some((Bound::parse(kind, text)?, text.span)));
    for (key, own, base) in [("min", &own.min, &base.min), ("above", &own.above, &base.above)] {
        if let (Some(own), Some(base)) = (bound(own), bound(base))
            && own.0 < base.0
        {
            loosened(key, own.1, base.1);
        }
    }
    if let (Some(own), Some(base)) = (bound(&own.max), bound(&base.max))
        && own.0 > base.0
    {
        loosened("max", own.1, base.1);
    }
    let days = |span: &At<CalendarSpan>| {
        span.value.count.saturating_mul(match span.value.unit {
            CalendarUnit::Day => 1,
            CalendarUnit::Month => 30,
            CalendarUnit::Year => 365,
        })
    };
    if let (Some(own), Some(base)) = (&own.max_age, &base.max_age)
        && days(own) > days(base)
    {
        loosened("max_age", own.span, base.span);
    }
    if let (Some(own), Some(base)) = (&own.not_prefix, &base.not_prefix)
        && let Some(lost) = base.iter().find(|prefix| !own.iter().any(|known| known.value == prefix.value))
    {
        loosened("not_prefix", own.first().map_or(lost.span, |first| first.span), lost.span);
    }
    if let (Some(own), Some(base)) = (&own.only, &base.only) {
        for value in own.iter().filter(|value| !base.iter().any(|known| known.value == value.value)) {
            loosened("only", value.span, base.first().map_or(value.span, |first| first.span));
        }
    }
}
