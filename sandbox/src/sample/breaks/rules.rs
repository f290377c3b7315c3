//! Every rule across fields, broken once.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Check, Demand, Kind, Limits, Object, Rule as Meta, Term};
use huaweicloud_runtime::violation::Rule;
use jiff::civil::{Date, date};

use super::Breaks;
use crate::sample::doc;
use crate::sample::repair::{made, merged};

/// Notes documents that break the rule.
pub(super) fn broken(breaks: &mut Breaks<'_>, object: &'static Object, rule: &'static Meta, base: &Json, prefix: &str) {
    let at = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    let with = |breaks: &Breaks<'_>, names: &[&'static str]| complete(breaks, object, base, prefix, names);
    match rule.check {
        Check::Before { first, then, at_most } => {
            let mut document = with(breaks, &[first, then]);
            let (early, late) = (date(2021, 1, 10), date(2025, 12, 20));
            let numeric = object.field(first).is_some_and(|field| matches!(field.kind, Kind::Integer | Kind::Decimal));
            let value = |name: &str, day: Date, number: i64| match object.field(name) {
                Some(field) if !numeric => Json::from(in_layout(&field.at_site(breaks.site.bit).kind, day)),
                _ => Json::from(number),
            };
            doc::set(&mut document, &at(first), value(first, late, 20));
            doc::set(&mut document, &at(then), value(then, early, 10));
            breaks.note(document.clone(), &at(first), Rule::Before);
            if at_most.is_some() {
                doc::set(&mut document, &at(first), value(first, early, 10));
                doc::set(&mut document, &at(then), value(then, late, 20));
                breaks.note(document, &at(then), Rule::AtMost);
            }
        }
        Check::Together(names) => {
            for name in names {
                let mut document = with(breaks, names);
                doc::remove(&mut document, &at(name));
                breaks.note(document, &at(name), Rule::Together);
            }
        }
        Check::AtLeastOne(names) => without(breaks, base, names, &at, Rule::AtLeastOne),
        Check::AtMostOne(names) => {
            breaks.note(with(breaks, names), &at(names.get(1).copied().unwrap_or_default()), Rule::AtMostOne)
        }
        Check::ExactlyOne(names) => {
            without(breaks, base, names, &at, Rule::ExactlyOne);
            breaks.note(with(breaks, names), &at(names.get(1).copied().unwrap_or_default()), Rule::ExactlyOne);
        }
        Check::Needs { field, with: needed } => {
            let mut document = with(breaks, &[field, needed]);
            doc::remove(&mut document, &at(needed));
            breaks.note(document, &at(field), Rule::Needs);
        }
        Check::InMonth { day, month } => {
            months(breaks, with(breaks, &[day, month]), object, &at, (day, month), Rule::InMonth)
        }
        Check::SameMonth { first, then } => {
            months(breaks, with(breaks, &[first, then]), object, &at, (first, then), Rule::SameMonth);
        }
        Check::Distinct { list, .. } => {
            let mut document = with(breaks, &[list]);
            if let Some(Json::Array(mut items)) = doc::get(&document, &at(list)) {
                items.extend(items.first().cloned());
                doc::set(&mut document, &at(list), Json::Array(items));
                breaks.note(document, &at(list), Rule::Distinct);
            }
        }
        Check::Differs { field, from, reversed, contained } => {
            let mut document = with(breaks, &[field, from]);
            if let Some(Json::Text(other)) = doc::get(&document, &at(from)) {
                doc::set(&mut document, &at(field), Json::from(other.as_str()));
                breaks.note(document.clone(), &at(field), Rule::Differs);
                if reversed {
                    doc::set(&mut document, &at(field), Json::from(other.chars().rev().collect::<String>()));
                    breaks.note(document.clone(), &at(field), Rule::Differs);
                }
                if contained {
                    doc::set(&mut document, &at(field), Json::from(format!("A-{other}")));
                    breaks.note(document, &at(field), Rule::Differs);
                }
            }
        }
        Check::MaxContains { count, list, items } => {
            let mut document = with(breaks, &[list]);
            let item = object.field(list).map(|field| field.at_site(breaks.site.bit).kind);
            if let Some(Kind::List(Kind::Object(of))) = item
                && let Some(Json::Array(made)) = doc::get(&document, &at(list))
                && let Some(mut one) = made.into_iter().next()
            {
                for term in items {
                    holding(breaks, of, term).into_iter().for_each(|json| doc::set(&mut one, term.field, json));
                }
                doc::set(&mut document, &at(list), Json::Array(vec![one; count + 1]));
                breaks.note(document, &at(list), Rule::MaxContains);
            }
        }
        Check::When { when, field, ref demand } => under(breaks, object, base, prefix, when, field, demand),
    }
}

/// The document with all of the fields in it.
fn complete(breaks: &Breaks<'_>, object: &'static Object, base: &Json, prefix: &str, names: &[&'static str]) -> Json {
    let mut document = base.clone();
    for name in names {
        let path = if prefix.is_empty() { (*name).to_owned() } else { format!("{prefix}.{name}") };
        if doc::get(&document, &path).is_none()
            && let Some(json) = object.field(name).and_then(|field| made(&breaks.maker(), object, field))
        {
            doc::set(&mut document, &path, json);
        }
    }
    document
}

fn without(breaks: &mut Breaks<'_>, base: &Json, names: &[&str], at: &dyn Fn(&str) -> String, rule: Rule) {
    let mut document = base.clone();
    names.iter().for_each(|name| doc::remove(&mut document, &at(name)));
    breaks.note(document, &at(names.first().copied().unwrap_or_default()), rule);
}

fn months(
    breaks: &mut Breaks<'_>,
    mut document: Json,
    object: &'static Object,
    at: &dyn Fn(&str) -> String,
    (one, other): (&str, &str),
    rule: Rule,
) {
    for (name, day) in [(one, date(2025, 3, 10)), (other, date(2025, 5, 10))] {
        if let Some(field) = object.field(name) {
            doc::set(&mut document, &at(name), Json::from(in_layout(&field.at_site(breaks.site.bit).kind, day)));
        }
    }
    breaks.note(document, &at(one), rule);
}

/// A demand under a condition: the condition is made to hold, then the demand is broken.
fn under(
    breaks: &mut Breaks<'_>,
    object: &'static Object,
    base: &Json,
    prefix: &str,
    when: &[Term],
    name: &'static str,
    demand: &Demand,
) {
    let at = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    let fixed: Vec<(&str, Json)> =
        when.iter().filter_map(|term| Some((term.field, holding(breaks, object, term)?))).collect();
    let mut document =
        if prefix.is_empty() { crate::sample::with(breaks.world, breaks.operation, &fixed) } else { base.clone() };
    for (field, json) in &fixed {
        doc::set(&mut document, &at(field), json.clone());
    }
    let Some(field) = object.field(name) else { return };
    match demand {
        Demand::Required => breaks.attempt(&document, &at(name), None, Rule::RequiredWhen),
        Demand::Forbidden => {
            let json = made(&breaks.maker(), object, field);
            breaks.attempt(&document, &at(name), json, Rule::ForbiddenWhen);
        }
        Demand::Limits(limits) => {
            let (own, limits) = (field.at_site(breaks.site.bit), Limits::of(limits));
            for (json, rule) in beyond(&own.kind, own.as_wire, &limits, &merged(&own.limits, &limits)) {
                breaks.attempt(&document, &at(name), Some(json), rule);
            }
        }
    }
}

/// A value for which the condition holds.
fn holding(breaks: &Breaks<'_>, object: &'static Object, term: &Term) -> Option<Json> {
    let field = object.field(term.field)?;
    let at = field.at_site(breaks.site.bit);
    let fit = |text: &str| breaks.maker().fit(field, text);
    let one = |text: &str| match at.kind {
        Kind::List(item) => crate::make::as_json(item, at.as_wire, text).map(|json| Json::Array(vec![json])),
        _ => fit(text),
    };
    if !term.negated {
        return term.values.iter().find_map(|text| one(text));
    }
    match at.kind {
        Kind::Enum(meta) => {
            meta.values.iter().filter(|value| !term.values.contains(&value.wire)).find_map(|value| fit(value.wire))
        }
        Kind::Boolean => {
            ["true", "false"].iter().filter(|text| !term.values.contains(*text)).find_map(|text| fit(text))
        }
        _ => made(&breaks.maker(), object, field),
    }
}

/// Values just beyond limits.
fn beyond(kind: &Kind, wire: huaweicloud_runtime::meta::Wire, limits: &Limits, all: &Limits) -> Vec<(Json, Rule)> {
    use crate::make::as_json;
    use huaweicloud_runtime::Decimal;
    let number = |bound: Option<&str>, by: Decimal| {
        bound
            .and_then(|bound| bound.parse::<Decimal>().ok())
            .and_then(|bound| as_json(kind, wire, &(bound + by).to_string()))
    };
    let step = if matches!(kind, Kind::Decimal) { Decimal::new(1, 2) } else { Decimal::ONE };
    let mut out = Vec::new();
    out.extend(number(limits.min, -step).map(|json| (json, Rule::Min)));
    out.extend(number(limits.max, step).map(|json| (json, Rule::Max)));
    out.extend(number(limits.above, Decimal::ZERO).map(|json| (json, Rule::Above)));
    if let Some(max) = limits.max_length {
        out.push((Json::from("a".repeat(max as usize + 1)), Rule::MaxLength));
    }
    if limits.min_length > 1 {
        out.push((Json::from("a".repeat(limits.min_length as usize - 1)), Rule::MinLength));
    }
    if limits.pattern.is_some() {
        let length = all.min_length.max(1) as usize;
        out.extend(
            ["!", "29", "0", "a a"].map(|text| (Json::from(text.repeat(length.div_ceil(text.len()))), Rule::Pattern)),
        );
    }
    if let (Kind::Enum(meta), false) = (kind, limits.only.is_empty()) {
        let other = meta.values.iter().find(|value| !limits.only.contains(&value.wire));
        out.extend(other.and_then(|value| as_json(kind, wire, value.wire)).map(|json| (json, Rule::Only)));
    }
    out
}

/// A day as a field of a kind has it.
pub(super) fn in_layout(kind: &Kind, day: Date) -> String {
    match kind {
        Kind::Timestamp => format!("{day}T00:00:00Z"),
        Kind::Month => day.strftime("%Y-%m").to_string(),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use huaweicloud_runtime::meta::{Limit, Wire};

    use super::*;

    #[test]
    fn values_lie_just_beyond_the_limits_of_a_condition() {
        let found = |kind: Kind, limits: Limits| -> Vec<String> {
            beyond(&kind, Wire::Natural, &limits, &limits).iter().map(|(json, rule)| format!("{rule} {json}")).collect()
        };
        assert_eq!(
            found(Kind::Integer, Limits::of(&[Limit::Min("2"), Limit::Max("3"), Limit::Above("1")])),
            ["min 1", "max 4", "above 1"]
        );
        assert_eq!(found(Kind::Decimal, Limits::of(&[Limit::Min("2"), Limit::Max("3")])), ["min 1.99", "max 3.01"]);
        assert_eq!(
            found(Kind::Text, Limits::of(&[Limit::MinLen(3), Limit::MaxLen(4)])),
            ["max_length \"aaaaa\"", "min_length \"aa\""]
        );
        assert_eq!(
            found(Kind::Text, Limits::of(&[Limit::MinLen(1)])),
            [""; 0],
            "that nothing is there is another rule"
        );
        let patterns = found(Kind::Text, Limits::of(&[Limit::Pattern("x"), Limit::MinLen(3)]));
        assert!(
            patterns
                .iter()
                .filter(|line| line.starts_with("pattern"))
                .all(|line| line.len() >= "pattern \"xxx\"".len())
        );
        assert_eq!(patterns.len(), 5);
    }

    #[test]
    fn a_day_is_written_as_its_field_takes_it() {
        let day = date(2031, 3, 5);
        let texts = [Kind::Timestamp, Kind::Month, Kind::Date].map(|kind| in_layout(&kind, day));
        assert_eq!(texts, ["2031-03-05T00:00:00Z", "2031-03", "2031-03-05"]);
    }
}
