//! Every limit of every field, broken once.

mod rules;

use std::sync::Arc;

use huaweicloud_runtime::Decimal;
use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{
    BodyFormat, Enum, Field, Kind, Limits, Object, Operation, Place, Site, SiteField, Wire,
};
use huaweicloud_runtime::violation::Rule;

use super::{doc, repair};
use crate::make::{Bounds, Maker, as_json, in_body};
use crate::world::World;

/// All of them, without repetitions.
pub(super) fn all(world: &Arc<World>, operation: &'static Operation) -> Vec<(Json, Rule, String)> {
    let mut breaks = Breaks { world, operation, site: world.site, out: Vec::new() };
    let full = super::with(world, operation, &[]);
    breaks.object(operation.request, &full, "");
    if operation.has_body && operation.form.body == BodyFormat::Json {
        breaks.attempt(&full, "no_such_field", Some(Json::from(1)), Rule::Unknown);
    }
    breaks.out
}

pub(super) struct Breaks<'w> {
    pub(super) world: &'w Arc<World>,
    pub(super) operation: &'static Operation,
    pub(super) site: &'static Site,
    out: Vec<(Json, Rule, String)>,
}

impl Breaks<'_> {
    fn object(&mut self, object: &'static Object, base: &Json, prefix: &str) {
        for field in object.fields {
            let path = if prefix.is_empty() { field.wire.to_owned() } else { format!("{prefix}.{}", field.wire) };
            self.field(object, field, base, &path);
        }
        for rule in object.rules.iter().filter(|rule| rule.sites.meets(self.site.bit)) {
            rules::broken(self, object, rule, base, prefix);
        }
    }

    fn field(&mut self, object: &'static Object, field: &'static Field, base: &Json, path: &str) {
        let maker = super::maker(self.world);
        if !field.sites.meets(self.site.bit) {
            return self.attempt(base, path, repair::made(&maker, object, field), Rule::Site);
        }
        // a field that could not stand with the others has a request of its own
        let own;
        let base = match doc::get(base, path) {
            Some(_) => base,
            None => {
                let Some(json) = repair::made(&maker, object, field) else { return };
                own = if path == field.wire {
                    super::with(self.world, self.operation, &[(path, json)])
                } else {
                    let mut document = base.clone();
                    doc::set(&mut document, path, json);
                    document
                };
                if doc::get(&own, path).is_none() {
                    return;
                }
                &own
            }
        };
        if field.required.meets(self.site.bit) && field.place != Place::Path {
            self.attempt(base, path, None, Rule::Required);
        }
        let at = field.at_site(self.site.bit);
        self.kind(&at.kind, &at, field, base, path);
        if let Some(inner) = doc::inner(field, self.site.bit) {
            let mut prefix = path.to_owned();
            while let Some(Json::Array(items)) = doc::get(base, &prefix) {
                if items.is_empty() {
                    return;
                }
                prefix.push_str("[0]");
            }
            self.object(inner, base, &prefix);
        }
    }

    fn kind(&mut self, kind: &Kind, at: &SiteField, field: &Field, base: &Json, path: &str) {
        let limits = &at.limits;
        match kind {
            Kind::Text | Kind::Secret => {
                if self.in_json(field) {
                    self.attempt(base, path, Some(Json::Array(Vec::new())), Rule::Type);
                }
                self.text(
                    limits,
                    field,
                    base,
                    path,
                    (Rule::MinLength, Rule::MaxLength),
                    (limits.min_length, limits.max_length),
                );
            }
            Kind::Integer | Kind::Decimal => self.number(kind, at, base, path),
            Kind::Boolean => self.attempt(base, path, Some(Json::from("perhaps")), Rule::Type),
            Kind::Timestamp | Kind::Date | Kind::Month => self.time(kind, limits, base, path),
            Kind::Enum(meta) => self.enum_value(meta, at, base, path),
            Kind::Object(_) | Kind::Map(_) => self.attempt(base, path, Some(Json::from("text")), Rule::Type),
            Kind::List(item) | Kind::Csv(item) => {
                if matches!(kind, Kind::List(_)) && self.in_json(field) {
                    self.attempt(base, path, Some(Json::from(true)), Rule::Type);
                }
                self.items(item, at, field, base, path);
            }
            Kind::Any | Kind::File => {}
        }
    }

    fn text(
        &mut self,
        limits: &Limits,
        field: &Field,
        base: &Json,
        path: &str,
        (short, long): (Rule, Rule),
        (min, max): (u32, Option<u32>),
    ) {
        let empties = field.place != Place::Path;
        if min > 1 || (min == 1 && empties) {
            let least = min as usize - 1;
            self.first(base, path, ["a", "1", "A"].map(|fill| Json::from(fill.repeat(least))), short);
        }
        if let Some(max) = max {
            self.first(base, path, ["a", "1", "A"].map(|fill| Json::from(fill.repeat(max as usize + 1))), long);
        }
        if limits.pattern.is_some() {
            let few = (min as usize).max(2);
            let odd = ["a a", "!", "0", "99", "_-é"].map(|text| {
                let text: String = text.chars().cycle().take(few.max(text.chars().count())).collect();
                Json::from(text.trim())
            });
            self.first(base, path, odd, Rule::Pattern);
        }
        if limits.not_pattern.is_some() {
            let few = (min as usize).max(1);
            let odd = ["a", "1", "A", "!", "a1", "名"].map(|text| Json::from(text.repeat(few)));
            self.first(base, path, odd, Rule::NotPattern);
        }
        if limits.not_blank {
            self.first(base, path, [" ".repeat((min as usize).max(1))].map(Json::from), Rule::NotBlank);
        }
        if let Some(prefix) = limits.not_prefix.first() {
            let text = format!("{prefix}{}", "a1".repeat(min as usize / 2 + 1));
            self.first(base, path, [text].map(Json::from), Rule::NotPrefix);
        }
        if limits.min_classes > 1 {
            self.first(
                base,
                path,
                ["a", "1", "A"].map(|fill| Json::from(fill.repeat((min as usize).max(1)))),
                Rule::MinClasses,
            );
        }
    }

    fn number(&mut self, kind: &Kind, at: &SiteField, base: &Json, path: &str) {
        self.attempt(base, path, Some(Json::from("abc")), Rule::Type);
        let json = |number: Decimal| as_json(kind, at.as_wire, &number.to_string());
        let bounds = Bounds::of(&at.limits);
        let step = if matches!(kind, Kind::Integer) {
            Decimal::ONE
        } else {
            Decimal::new(1, at.limits.max_decimals.unwrap_or(2))
        };
        for (bound, rule) in [
            (bounds.min.and_then(|min| min.checked_sub(step)), Rule::Min),
            (bounds.max.and_then(|max| max.checked_add(step)), Rule::Max),
            (bounds.above, Rule::Above),
        ] {
            if let Some(json) = bound.and_then(json) {
                self.attempt(base, path, Some(json), rule);
            }
        }
        if let Some(places) = at.limits.max_decimals {
            let least = bounds.min.or(bounds.above).unwrap_or(Decimal::ONE);
            self.attempt(base, path, json(least + Decimal::ONE + Decimal::new(1, places + 1)), Rule::MaxDecimals);
        }
        if at.limits.pattern.is_some() {
            let odd = ["-2", "0", "100", "99999"].map(|text| as_json(kind, at.as_wire, text).unwrap_or_default());
            self.first(base, path, odd, Rule::Pattern);
        }
    }

    fn time(&mut self, kind: &Kind, limits: &Limits, base: &Json, path: &str) {
        self.attempt(base, path, Some(Json::from("yesterday")), Rule::Format);
        let day = |bound: &str, days: i64| {
            let text = if bound.len() == 7 { format!("{bound}-15") } else { bound.get(..10)?.to_owned() };
            let day: jiff::civil::Date = text.parse().ok()?;
            day.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
        };
        let off = if matches!(kind, Kind::Month) { 31 } else { 1 };
        for (bound, days, rule) in [(limits.min, -off, Rule::Min), (limits.max, off, Rule::Max)] {
            if let Some(day) = bound.and_then(|bound| day(bound, days)) {
                self.attempt(base, path, Some(Json::from(rules::in_layout(kind, day))), rule);
            }
        }
    }

    fn enum_value(&mut self, meta: &'static Enum, at: &SiteField, base: &Json, path: &str) {
        let json = |text: &str| as_json(&Kind::Enum(meta), at.as_wire, text);
        let unknown = if meta.integer { json("987654") } else { json("no_such_value") };
        self.attempt(base, path, unknown, Rule::Enum);
        if let Some(elsewhere) = meta.values.iter().find(|value| !value.sites.meets(self.site.bit)) {
            self.attempt(base, path, json(elsewhere.wire), Rule::Site);
        }
        let here = meta.values.iter().filter(|value| value.sites.meets(self.site.bit));
        if let Some(other) = here.into_iter().find(|value| !at.limits.allows(value.wire)) {
            self.attempt(base, path, json(other.wire), Rule::Only);
        }
    }

    fn items(&mut self, item: &'static Kind, at: &SiteField, field: &Field, base: &Json, path: &str) {
        let Some(Json::Array(items)) = doc::get(base, path) else { return };
        let limits = &at.limits;
        let Some(first) = items.first() else { return };
        if limits.min_items > u32::from(!self.in_json(field)) {
            let fewer = items.iter().take(limits.min_items as usize - 1).cloned().collect();
            self.attempt(base, path, Some(Json::Array(fewer)), Rule::MinItems);
        }
        if let Some(max) = limits.max_items {
            let more = (0..=max).map(|n| another(first, n)).collect();
            self.attempt(base, path, Some(Json::Array(more)), Rule::MaxItems);
        }
        if let (Some(max), true) = (limits.max_length, matches!(field.at_site(self.site.bit).kind, Kind::Csv(_))) {
            let each = limits.item_max_length.unwrap_or(60).clamp(1, 60);
            let more = (0..=max / each).map(|_| Json::from("a".repeat(each as usize))).collect();
            self.attempt(base, path, Some(Json::Array(more)), Rule::MaxLength);
        }
        let inner = limits.of_items();
        let one = SiteField {
            kind: *item,
            as_wire: if matches!(at.kind, Kind::Csv(_)) { Wire::Text } else { at.as_wire },
            limits: inner,
        };
        let path = format!("{path}[0]");
        match item {
            Kind::Text | Kind::Secret => {
                let rules = (Rule::ItemMinLength, Rule::ItemMaxLength);
                let sizes = (limits.item_min_length, limits.item_max_length);
                self.text(&inner, field, base, &path, rules, sizes);
                if self.in_json(field) && matches!(at.kind, Kind::List(_)) {
                    self.attempt(base, &path, Some(Json::Array(Vec::new())), Rule::Type);
                }
            }
            other => self.kind(other, &one, field, base, &path),
        }
    }

    /// Notes the first of the values that breaks the rule.
    fn first(&mut self, base: &Json, path: &str, values: impl IntoIterator<Item = Json>, rule: Rule) {
        let before = self.out.len();
        for json in values {
            if doc::get(base, path).as_ref() != Some(&json) {
                self.attempt(base, path, Some(json), rule);
            }
            if self.out.len() > before {
                return;
            }
        }
    }

    /// Puts a value (or nothing) at a path, and notes the document when that breaks something there.
    pub(super) fn attempt(&mut self, base: &Json, path: &str, value: Option<Json>, wanted: Rule) {
        let mut document = base.clone();
        match value {
            Some(json) => doc::set(&mut document, path, json),
            None => doc::remove(&mut document, path),
        }
        self.note(document, path, wanted);
    }

    /// Notes a document that breaks the rule at the path, or (where another rule comes first) something else there.
    pub(super) fn note(&mut self, document: Json, path: &str, wanted: Rule) {
        let found = super::violations(self.operation, self.site, &document);
        let there = |violation: &&huaweicloud_runtime::Violation| violation.path.starts_with(path);
        let Some(violation) = found
            .iter()
            .find(|violation| violation.rule == wanted && there(violation))
            .or_else(|| found.iter().find(there))
            .or_else(|| found.iter().find(|violation| violation.rule == wanted))
        else {
            return;
        };
        let known = self
            .out
            .iter()
            .any(|(_, rule, path)| *rule == violation.rule && *path == violation.path && *rule == wanted);
        let same = self.out.iter().any(|(other, _, _)| *other == document);
        if !known && !same {
            self.out.push((document, violation.rule, violation.path.clone()));
        }
    }

    /// Whether a field travels as JSON: as a text nothing has a wrong type but by what it says.
    fn in_json(&self, field: &Field) -> bool {
        in_body(field) && self.operation.form.body == BodyFormat::Json
    }

    /// A maker of valid values.
    pub(super) fn maker(&self) -> Maker<'_> {
        super::maker(self.world)
    }
}

/// An item like another, yet different where that is easy.
fn another(item: &Json, n: u32) -> Json {
    match item {
        Json::Text(text) if n > 0 && text.len() > 6 => {
            let mut text: String = text.chars().take(text.chars().count() - 4).collect();
            text.push_str(&format!("{n:04}"));
            Json::Text(text)
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_item_differs_in_its_last_characters_where_it_is_long_enough() {
        let text = |text: &str, n| another(&Json::from(text), n);
        assert_eq!(
            [text("abcdefg", 0), text("abcdefg", 1), text("abcdefg", 12)],
            ["abcdefg", "abc0001", "abc0012"].map(Json::from)
        );
        assert_eq!(text("abcdef", 1), Json::from("abcdef"));
        assert_eq!(another(&Json::from(7), 1), Json::from(7));
    }
}
