//! Schemas of texts, numbers, booleans and times.

use serde_json::Value;

use super::build::{self, Build};
use super::sample::Side;
use crate::model::{Limits, WireForm};

/// Digits before the point as JSON writes them: no zero in front, no plus.
const WHOLE: &str = "-?(?:0|[1-9][0-9]*)";

/// A text.
pub(super) fn text(limits: &Limits) -> Value {
    build::object()
        .with("type", "string")
        .with_some("minLength", limits.min_length.filter(|min| *min > 0))
        .with_some("maxLength", limits.max_length)
        .with_some("pattern", limits.pattern.as_ref().map(|pattern| format!("^(?:{pattern})$")))
}

/// A number, or the text that it travels as.
pub(super) fn number(kind: &str, format: &str, limits: &Limits, form: WireForm) -> Value {
    let decimals = limits.max_decimals.filter(|_| kind == "number");
    if form == WireForm::Text {
        let pattern = match (kind, decimals) {
            ("integer", _) | (_, Some(0)) => format!("^{WHOLE}$"),
            (_, Some(decimals)) => format!("^{WHOLE}(?:\\.[0-9]{{1,{decimals}}})?$"),
            _ => format!("^{WHOLE}(?:\\.[0-9]+)?$"),
        };
        return build::object()
            .with("type", "string")
            .with_some("maxLength", limits.max_length)
            .with("pattern", pattern)
            .with("x-number", kind)
            .with_some("x-minimum", limits.min.as_deref().map(build::number))
            .with_some("x-maximum", limits.max.as_deref().map(build::number))
            .with_some("x-exclusive-minimum", limits.above.as_deref().map(build::number));
    }
    build::object()
        .with("type", kind)
        .with("format", format)
        .with_some("minimum", limits.min.as_deref().map(build::number))
        .with_some("maximum", limits.max.as_deref().map(build::number))
        .with_some("exclusiveMinimum", limits.above.as_deref().map(build::number))
        .with_some("x-max-decimals", decimals)
}

/// Yes or no, in its form on the wire.
pub(super) fn boolean(form: WireForm, side: Side) -> Value {
    let (kind, values) = match form {
        WireForm::Natural => return build::object().with("type", "boolean"),
        WireForm::Text => ("string", build::list(["true", "false"])),
        WireForm::Number => ("integer", build::list([0_u64, 1])),
    };
    let schema = build::object().with("type", kind);
    if side == Side::Request { schema.with("enum", values) } else { schema.with("x-extensible-enum", values) }
}

/// An answer may hold an odd time, so only its format is said there.
pub(super) fn time(format: Option<&str>, written: &str, pattern: &str, side: Side) -> Value {
    build::object()
        .with("type", "string")
        .with_some("format", format)
        .with_some("pattern", (side == Side::Request).then_some(pattern))
        .with_some("x-format", format.is_none().then_some(written))
}
