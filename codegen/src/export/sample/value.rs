//! One made-up value of a type, within limits.

use rust_decimal::Decimal;

use super::{Side, fields, flat};
use serde_json::Value;

use crate::export::build::{self, Build};
use crate::export::pattern;
use crate::export::view::{View, item_limits};
use crate::model::{EnumValue, Field, Limits, Place, Type, TypeKind, WireForm};

/// Objects below this depth are left empty; the checks refuse types that hold themselves.
const DEPTH: usize = 8;

/// Makes up one value.
pub(super) struct Maker<'a> {
    pub(super) view: View<'a>,
    pub(super) side: Side,
    pub(super) depth: usize,
    /// The field whose name and format a text takes up.
    pub(super) hint: &'a Field,
    pub(super) form: WireForm,
    /// Values of an enum that another one is better than.
    pub(super) avoid: Vec<&'a str>,
}

impl Maker<'_> {
    /// A value within limits: the default where that is one.
    pub(super) fn value(&self, ty: &Type, limits: &Limits, default: Option<&str>) -> Option<Value> {
        Some(match ty {
            Type::Text | Type::Secret => Value::String(self.text(limits)?),
            Type::Integer | Type::Decimal => self.number(ty, limits, default),
            Type::Boolean => match (self.form, default.unwrap_or("true")) {
                (WireForm::Natural, default) => Value::Bool(default == "true"),
                (WireForm::Text, default) => default.into(),
                (WireForm::Number, default) => build::number(if matches!(default, "true" | "1") { "1" } else { "0" }),
            },
            Type::Timestamp => "2026-01-01T00:00:00Z".into(),
            Type::Date => "2026-01-01".into(),
            Type::Month => limits.min.as_deref().filter(|min| *min > "2026-01").unwrap_or("2026-01").into(),
            Type::Any => build::object(),
            Type::File => "(bytes)".into(),
            Type::Named(name) => self.named(name, limits, default)?,
            Type::List(item) => self.items(item, limits)?,
            Type::Csv(item) if self.hint.place == Place::Query => self.items(item, limits)?,
            Type::Csv(item) => plain(&self.value(item, &item_limits(limits), None)?).into(),
            Type::Map(item) => build::object().with("key", self.value(item, &Limits::default(), None)?),
        })
    }

    fn items(&self, item: &Type, limits: &Limits) -> Option<Value> {
        let one = self.value(item, &item_limits(limits), None)?;
        let count = limits.min_items.unwrap_or(1).max(1);
        let count = limits.max_items.map_or(count, |max| count.min(max.max(1)));
        Some(Value::Array(vec![one; usize::try_from(count).unwrap_or(1)]))
    }

    fn named(&self, name: &str, limits: &Limits, default: Option<&str>) -> Option<Value> {
        match self.view.model.find_type(name).map(|def| &def.kind) {
            Some(TypeKind::Enum(values)) => {
                let allowed = self.view.values(values, limits);
                let cheap = |value: &&&EnumValue| !self.avoid.contains(&value.wire.as_str());
                let usual = allowed.iter().find(|value| default == Some(&value.wire));
                let value = usual.or_else(|| allowed.iter().find(cheap)).or(allowed.first())?;
                Some(if values.travels_as_number(self.form) {
                    build::number(&value.wire)
                } else {
                    Value::from(value.wire.as_str())
                })
            }
            Some(TypeKind::Object(object)) if self.depth < DEPTH => {
                Some(flat(&fields(object, self.view, self.side, None, self.depth + 1)))
            }
            Some(TypeKind::Object(_)) => Some(build::object()),
            _ => self.text(limits).map(Value::String),
        }
    }

    fn number(&self, ty: &Type, limits: &Limits, default: Option<&str>) -> Value {
        let bound = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<Decimal>().ok());
        let (min, max, above) = (bound(&limits.min), bound(&limits.max), bound(&limits.above));
        let whole = *ty == Type::Integer || limits.max_decimals == Some(0);
        let fits = |number: &Decimal| {
            min.is_none_or(|min| *number >= min)
                && max.is_none_or(|max| *number <= max)
                && above.is_none_or(|above| *number > above)
                && (!whole || number.is_integer())
        };
        let usual: &[i64] = if whole { &[10, 1, 0] } else { &[105, 10, 1] };
        let usual = usual.iter().map(|number| Decimal::new(*number, u32::from(!whole)));
        let edges = [min, max, above.map(|above| above + Decimal::ONE)];
        let number =
            default.and_then(|text| text.parse().ok()).into_iter().chain(usual).chain(edges.into_iter().flatten());
        let digits = number.filter(fits).map(|number| number.to_string()).next().unwrap_or_else(|| "1".into());
        if self.form == WireForm::Text { digits.into() } else { build::number(&digits) }
    }

    /// A text as the spec says that they look, else one that says what it stands for, cut or filled to its length.
    fn text(&self, limits: &Limits) -> Option<String> {
        let min = limits.min_length.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let max = limits.max_length.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
        if let Some(text) = crate::words::look(self.hint, limits, self.view.model, self.view.site) {
            return Some(text);
        }
        let text = crate::names::snake(&self.hint.wire).replace('_', "-") + "-01";
        let mut text: String = text.chars().take(max).collect();
        while text.chars().count() < min {
            text.push('0');
        }
        let Some(pattern) = &limits.pattern else { return Some(text) };
        let matches = regex_lite::Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|regex| regex.is_match(&text));
        if matches { Some(text) } else { pattern::matching(pattern, min, max) }
    }
}

/// A value as a condition writes it.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
