//! An operation as JSON. Names of keys are part of the command's face: add, do not rename.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::Rate;

use crate::catalog;
use crate::facts::{Field, Limits, Operation, Rule, Value, Variant};

pub(super) fn operation(operation: &Operation) -> Json {
    let table = operation.table;
    let from_model = |name: &'static str| (name, operation.model.get(name).cloned().unwrap_or_default());
    let errors = table.errors.iter().map(|(code, doc)| object([("code", text(code)), ("doc", text(doc))]));
    let path = format!("{}::{}", table.section.replace('-', "_"), table.id);
    object([
        ("operation", text(table.id)),
        ("section", text(table.section)),
        from_model("title"),
        from_model("summary"),
        ("status", text(catalog::status(table.status))),
        ("replaced_by", maybe(table.replaced_by)),
        ("method", text(table.method.as_str())),
        ("path", text(table.path)),
        ("sites", list(catalog::site_ids(table))),
        ("callers", list(catalog::caller_ids(table))),
        from_model("caller_note"),
        ("idempotent", Json::Bool(table.idempotent)),
        ("confirm_with", maybe(table.confirm_with.map(|how| how.read))),
        from_model("confirm_sign"),
        ("permission", maybe(table.permission)),
        ("calls_per_second", table.rate_limit.map_or(Json::Null, calls_per_second)),
        ("rate_limit", table.rate_limit.map_or(Json::Null, rate_limit)),
        from_model("docs"),
        from_model("docs_updated"),
        from_model("pagination"),
        ("rust", text(&path)),
        ("request", fields(&operation.request)),
        ("request_rules", rules(&operation.request_rules)),
        ("response", operation.response.as_deref().map_or(Json::Null, fields)),
        ("errors", Json::Array(errors.collect())),
        from_model("notes"),
        from_model("unknown"),
    ])
}

/// A whole number, where the quota is one by the second.
fn calls_per_second(rate: Rate) -> Json {
    if rate.per.as_secs() == 1 { Json::from(i64::from(rate.calls)) } else { Json::Null }
}

fn rate_limit(rate: Rate) -> Json {
    object([
        ("calls", Json::from(i64::from(rate.calls))),
        ("seconds", Json::from(i64::try_from(rate.per.as_secs()).unwrap_or(i64::MAX))),
    ])
}

fn fields(fields: &[Field]) -> Json {
    Json::Array(fields.iter().map(field).collect())
}

fn field(field: &Field) -> Json {
    let mut entries = vec![
        ("name", text(&field.wire)),
        ("place", text(&field.place)),
        ("type", text(&field.ty)),
        ("rust", text(&field.rust)),
        ("required", list(&field.required)),
        ("doc", text(&field.doc)),
    ];
    let mut add = |name, json: Json| entries.push((name, json));
    if !field.sites.is_empty() {
        add("sites", list(&field.sites));
    }
    if !field.limits.entries().is_empty() {
        add("limits", limits(&field.limits));
    }
    if !field.values.is_empty() {
        add("values", Json::Array(field.values.iter().map(value).collect()));
    }
    let words = [
        ("default", &field.default),
        ("unit", &field.unit),
        ("format", &field.format),
        ("wire_form", &field.wire_form),
        ("on_null", &field.on_null),
        ("on_empty", &field.on_empty),
        ("source", &field.source),
        ("note", &field.note),
    ];
    words.into_iter().for_each(|(name, word)| word.iter().for_each(|word| add(name, text(word))));
    if field.sensitive {
        add("sensitive", Json::Bool(true));
    }
    if field.deprecated {
        add("deprecated", Json::Bool(true));
    }
    if !field.by_site.is_empty() {
        add("by_site", Json::Object(field.by_site.iter().map(variant).collect()));
    }
    if !field.fields.is_empty() {
        add("fields", fields(&field.fields));
    }
    if !field.rules.is_empty() {
        add("rules", rules(&field.rules));
    }
    object(entries)
}

fn variant(variant: &Variant) -> (Box<str>, Json) {
    let entries = [
        ("type", text(&variant.ty)),
        ("limits", limits(&variant.limits)),
        ("default", maybe(variant.default.as_deref())),
    ];
    (variant.site.as_str().into(), object(entries))
}

fn value(value: &Value) -> Json {
    let mut entries = vec![("value", text(&value.wire)), ("rust", text(&value.rust)), ("doc", text(&value.doc))];
    if !value.sites.is_empty() {
        entries.push(("sites", list(&value.sites)));
    }
    if value.deprecated {
        entries.push(("deprecated", Json::Bool(true)));
    }
    object(entries)
}

fn rules(rules: &[Rule]) -> Json {
    let rule = |rule: &Rule| {
        let mut entries = vec![("rule", text(&rule.words)), ("check", rule.check.clone())];
        if !rule.sites.is_empty() {
            entries.push(("sites", list(&rule.sites)));
        }
        entries.extend(rule.doc.iter().map(|doc| ("doc", text(doc))));
        object(entries)
    };
    Json::Array(rules.iter().map(rule).collect())
}

fn limits(limits: &Limits) -> Json {
    Json::Object(limits.entries().to_vec())
}

fn object(entries: impl IntoIterator<Item = (&'static str, Json)>) -> Json {
    Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
}

fn text(text: &str) -> Json {
    Json::from(text)
}

fn maybe(word: Option<&str>) -> Json {
    word.map_or(Json::Null, text)
}

fn list<T: AsRef<str>>(words: impl IntoIterator<Item = T>) -> Json {
    Json::Array(words.into_iter().map(|word| text(word.as_ref())).collect())
}
