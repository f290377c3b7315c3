//! A default that the field itself would refuse.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "illegal-default",
    "A default is a legal value of its field",
    "What the service takes by itself cannot be what it refuses",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (operation, name, field) in cx.scalars_and_fields() {
        if let Some(default) = &field.default {
            judge(cx, operation, name, &field.type_.expr, &[&field.limits], default, out);
        }
        for (_, site) in &field.by_site {
            if let Some(default) = &site.default {
                let expr = site.type_.as_ref().map_or(&field.type_.expr, |type_| &type_.expr);
                judge(cx, operation, name, expr, &[&site.limits], default, out);
            }
        }
    }
}

fn judge<'a>(
    cx: &Context<'a>,
    operation: Option<&'a Operation>,
    name: &str,
    expr: &'a TypeRef,
    own: &[&Limits],
    default: &Text,
    out: &mut Diagnostics,
) {
    if is_secret(cx, operation, expr) {
        out.push(
            RULE.at(default.span, format!("`{name}` is a secret and has a default"))
                .label("everybody could read it")
                .help("remove the default: a secret is given, or it is none"),
        );
        return;
    }
    let kind = cx.kind(operation, expr);
    let bases = cx.chain(operation, expr);
    let mut limits = own.iter().copied().chain(bases.iter().map(|(_, base)| &base.limits));
    if let Some(why) = kind.refuses(default).or_else(|| limits.find_map(|limits| breaks(&kind, limits, default))) {
        out.push(
            RULE.at(default.span, format!("the default of `{name}` is not legal: {why}"))
                .label("not a legal value")
                .help("correct the default or the limit; a default that only prose can say belongs in `note`"),
        );
    }
}

fn is_secret<'a>(cx: &Context<'a>, operation: Option<&'a Operation>, expr: &'a TypeRef) -> bool {
    let innermost = cx.chain(operation, expr).last().map_or(expr, |(_, field)| &field.type_.expr);
    matches!(innermost, TypeRef::Name(name) if name == "secret")
}

/// Why the limits refuse the value.
fn breaks(kind: &Kind<'_>, limits: &Limits, text: &str) -> Option<String> {
    let length = text.chars().count() as u64;
    if matches!(kind, Kind::Text) {
        if limits.min_length.as_ref().is_some_and(|min| length < min.value) {
            return Some("it is shorter than `min_length`".to_owned());
        }
        if limits.max_length.as_ref().is_some_and(|max| length > max.value) {
            return Some("it is longer than `max_length`".to_owned());
        }
    }
    if limits.only.as_ref().is_some_and(|only| !only.iter().any(|value| value.as_str() == text)) {
        return Some("it is not in `only`".to_owned());
    }
    let bound = |text: &str| Bound::parse(kind, text);
    let value = bound(text)?;
    let limit = |limit: &Option<Text>| limit.as_ref().and_then(|limit| bound(limit));
    if limit(&limits.min).is_some_and(|min| value < min) {
        return Some("it is below `min`".to_owned());
    }
    if limit(&limits.above).is_some_and(|above| value <= above) {
        return Some("it is not above `above`".to_owned());
    }
    if limit(&limits.max).is_some_and(|max| value > max) {
        return Some("it is above `max`".to_owned());
    }
    let scale = number(text).map(|number| u64::from(number.normalize().scale()))?;
    match &limits.max_decimals {
        Some(max) if scale > max.value => Some("it has more digits than `max_decimals`".to_owned()),
        _ => None,
    }
}
