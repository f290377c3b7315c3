//! The static tables that validation, encoding and decoding read.

use super::code::{Code, option_string, static_name, string, strings};
use crate::model::{
    Blank, CalendarSpan, Check, Demand, Field, Home, Limits, Model, Object, Place, Rule, SiteField, Term, Type,
    TypeKind, WireForm,
};

/// `static NAME: meta::Object = …;`
pub(super) fn object(
    code: &mut Code,
    visibility: &str,
    static_name: &str,
    type_name: &str,
    object: &Object,
    model: &Model,
) {
    let fields: Vec<String> = object.fields.iter().map(|f| format!("{},", field(f, model))).collect();
    let rules: Vec<String> = object.rules.iter().map(|r| format!("{},", rule(r, model))).collect();
    // a row a field, however long, reads better than what the formatter makes of it
    code.line("#[rustfmt::skip]");
    code.block(format!("{visibility}static {static_name}: meta::Object = meta::Object {{"), "};", |code| {
        code.line(format!("name: {},", string(type_name)));
        code.list("fields: &[", "],", &fields);
        code.list("rules: &[", "],", &rules);
    });
}

fn field(field: &Field, model: &Model) -> String {
    let place = match field.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    };
    let mut out = format!("F::{place}({}, {})", string(&field.wire), kind(&field.ty, model));
    if field.name != field.wire {
        out += &format!(".named({})", string(field.name.trim_start_matches("r#")));
    }
    out += &wire(field.wire_form).map(|wire| format!(".wire({wire})")).unwrap_or_default();
    if let Some(only) = &field.sites {
        out += &format!(".at({})", sites(only, model));
    }
    if !field.required.is_empty() {
        let some = model.service.sites.iter().any(|site| !field.required.contains(&site.id));
        out += &if some { format!(".required_at({})", sites(&field.required, model)) } else { ".required()".into() };
    }
    if field.sensitive {
        out += ".sensitive()";
    }
    out += &field.on_empty.map(|b| format!(".on_empty({})", blank(b))).unwrap_or_default();
    out += &field.default.as_ref().map(|value| format!(".default({})", string(value))).unwrap_or_default();
    if field.limits != Limits::default() {
        out += &format!(".limits({})", limits(&field.limits));
    }
    if !field.by_site.is_empty() {
        let variants: Vec<String> = field.by_site.iter().map(|(site, f)| site_field(site, f, model)).collect();
        out += &format!(".by_site(&[{}])", variants.join(", "));
    }
    out
}

fn site_field(site: &str, field: &SiteField, model: &Model) -> String {
    format!(
        "({}, meta::SiteField {{ kind: {}, as_wire: {}, limits: {} }})",
        sites(&[site.to_owned()], model),
        kind(&field.ty, model),
        wire(field.wire_form).unwrap_or("meta::Wire::Natural"),
        limits(&field.limits)
    )
}

fn wire(form: WireForm) -> Option<&'static str> {
    match form {
        WireForm::Natural => None,
        WireForm::Text => Some("meta::Wire::Text"),
        WireForm::Number => Some("meta::Wire::Number"),
    }
}

fn blank(blank: Blank) -> &'static str {
    match blank {
        Blank::Ignored => "meta::Blank::Ignored",
        Blank::Filter => "meta::Blank::Filter",
        Blank::Default => "meta::Blank::Default",
        Blank::Error => "meta::Blank::Error",
        Blank::Kept => "meta::Blank::Kept",
    }
}

/// `K::Text`.
pub(super) fn kind(ty: &Type, model: &Model) -> String {
    match ty {
        Type::Text => "K::Text".into(),
        Type::Secret => "K::Secret".into(),
        Type::Integer => "K::Integer".into(),
        Type::Decimal => "K::Decimal".into(),
        Type::Boolean => "K::Boolean".into(),
        Type::Timestamp => "K::Timestamp".into(),
        Type::Date => "K::Date".into(),
        Type::Month => "K::Month".into(),
        Type::Any => "K::Any".into(),
        Type::File => "K::File".into(),
        Type::Named(name) => named_kind(name, model),
        Type::List(item) => format!("K::List(&{})", kind(item, model)),
        Type::Csv(item) => format!("K::Csv(&{})", kind(item, model)),
        Type::Map(item) => format!("K::Map(&{})", kind(item, model)),
    }
}

fn named_kind(name: &str, model: &Model) -> String {
    let Some(def) = model.find_type(name) else { return "K::Text".into() };
    match (&def.kind, &def.home) {
        (TypeKind::Scalar(_), _) => "K::Text".into(),
        (TypeKind::Enum(_), _) => format!("K::Enum({name}::META)"),
        (TypeKind::Object(_), Home::Shared { .. }) => format!("K::Object(&crate::types::{})", static_name(name)),
        (TypeKind::Object(_), Home::Local { .. }) => format!("K::Object(&{})", static_name(name)),
    }
}

/// `L::NONE.max_len(64)`.
fn limits(limits: &Limits) -> String {
    let mut out = String::from("L::NONE");
    let mut number = |method: &str, n: Option<u64>| {
        if let Some(n) = n {
            out += &format!(".{method}({n})");
        }
    };
    number("min_len", limits.min_length.filter(|n| *n > 0));
    number("max_len", limits.max_length);
    number("decimals", limits.max_decimals);
    number("min_items", limits.min_items.filter(|n| *n > 0));
    number("max_items", limits.max_items);
    number("item_min_len", limits.item_min_length.filter(|n| *n > 0));
    number("item_max_len", limits.item_max_length);
    number("min_classes", limits.min_classes);
    let mut text = |method: &str, text: &Option<String>| {
        if let Some(text) = text {
            out += &format!(".{method}({})", string(text));
        }
    };
    text("pattern", &limits.pattern);
    text("min", &limits.min);
    text("max", &limits.max);
    text("above", &limits.above);
    text("not_pattern", &limits.not_pattern);
    if !limits.not_prefix.is_empty() {
        out += &format!(".not_prefix({})", strings(&limits.not_prefix));
    }
    if limits.not_blank {
        out += ".not_blank()";
    }
    if let Some(span) = limits.max_age {
        out += &format!(".max_age({})", calendar_span(span));
    }
    if limits.not_future {
        out += ".not_future()";
    }
    if let Some(values) = &limits.only {
        out += &format!(".only({})", strings(values));
    }
    out
}

fn rule(rule: &Rule, model: &Model) -> String {
    let at = rule.sites.as_ref().map_or_else(|| "Sites::ALL".into(), |ids| sites(ids, model));
    let doc = string(rule.doc.as_deref().unwrap_or_default());
    let callers = rule.callers.as_ref().map_or(0, |ids| callers(ids, model));
    format!(
        "meta::Rule {{ sites: {at}, callers: {callers}, warn: {}, check: {}, doc: {doc} }}",
        rule.warn,
        check(&rule.check)
    )
}

/// One bit a caller.
fn callers(ids: &[String], model: &Model) -> u8 {
    let bits = model.service.callers.iter().enumerate().filter(|(_, caller)| ids.contains(&caller.id));
    bits.fold(0, |all, (at, _)| all | 1 << at)
}

fn check(check: &Check) -> String {
    let body = match check {
        Check::Before { first, then, at_most } => {
            let span = at_most.map_or_else(|| "None".into(), |span| format!("Some({})", calendar_span(span)));
            format!("Before {{ first: {}, then: {}, at_most: {span} }}", string(first), string(then))
        }
        Check::Together(fields) => format!("Together({})", strings(fields)),
        Check::AtLeastOne(fields) => format!("AtLeastOne({})", strings(fields)),
        Check::AtMostOne(fields) => format!("AtMostOne({})", strings(fields)),
        Check::ExactlyOne(fields) => format!("ExactlyOne({})", strings(fields)),
        Check::Needs { field, with } => format!("Needs {{ field: {}, with: {} }}", string(field), string(with)),
        Check::InMonth { day, month } => format!("InMonth {{ day: {}, month: {} }}", string(day), string(month)),
        Check::SameMonth { first, then } => {
            format!("SameMonth {{ first: {}, then: {} }}", string(first), string(then))
        }
        Check::Distinct { list, field } => {
            format!("Distinct {{ list: {}, field: {} }}", string(list), option_string(field.as_deref()))
        }
        Check::Differs { field, from, reversed } => {
            format!("Differs {{ field: {}, from: {}, reversed: {reversed} }}", string(field), string(from))
        }
        Check::When { when, field, demand } => {
            let terms = when.iter().map(term).collect::<Vec<_>>().join(", ");
            let demand = match demand {
                Demand::Required => "meta::Demand::Required".into(),
                Demand::Forbidden => "meta::Demand::Forbidden".into(),
                Demand::Limits(bounds) => format!("meta::Demand::Limits({})", limits(bounds)),
            };
            format!("When {{ when: &[{terms}], field: {}, demand: {demand} }}", string(field))
        }
    };
    format!("meta::Check::{body}")
}

fn term(term: &Term) -> String {
    let Term { field, values, negated } = term;
    format!("meta::Term {{ field: {}, values: {}, negated: {negated} }}", string(field), strings(values))
}

fn calendar_span(span: CalendarSpan) -> String {
    match span {
        CalendarSpan::Days(n) => format!("meta::CalendarSpan::Days({n})"),
        CalendarSpan::Months(n) => format!("meta::CalendarSpan::Months({n})"),
        CalendarSpan::Years(n) => format!("meta::CalendarSpan::Years({n})"),
    }
}

/// `Sites::ALL`, `CN`, `INTL.or(EU)`.
pub(super) fn sites(ids: &[String], model: &Model) -> String {
    if model.service.sites.iter().all(|site| ids.contains(&site.id)) {
        return "Sites::ALL".into();
    }
    let mut names = ids.iter().map(|id| id.to_uppercase());
    let first = names.next().unwrap_or_else(|| "Sites::NONE".into());
    names.fold(first, |sum, name| format!("{sum}.or({name})"))
}
