//! An operation as JSON. Names of keys are part of the command's face: add, do not rename.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::Rate;

use crate::catalog;
use crate::facts::{Field, Limits, Operation, Rule, Value, Variant};
use crate::model::items;

pub(super) fn operation(operation: &Operation) -> Json {
    let table = operation.table;
    let from_model = |name: &'static str| (name, operation.model.get(name).cloned().unwrap_or_default());
    let list_of_model = |name: &'static str| (name, Json::Array(items(&operation.model, name).to_vec()));
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
        list_of_model("docs"),
        from_model("docs_updated"),
        ("pagination", operation.model.get("pagination").map_or(Json::Null, pagination)),
        ("rust", text(&path)),
        ("request", fields(&operation.request)),
        ("request_rules", rules(&operation.request_rules)),
        ("response", operation.response.as_deref().map_or(Json::Null, fields)),
        ("errors", Json::Array(errors.collect())),
        list_of_model("notes"),
        list_of_model("unknown"),
    ])
}

/// The model leaves out the usual style.
fn pagination(said: &Json) -> Json {
    let entries = said.as_object().unwrap_or_default().iter();
    let (style, others): (Vec<_>, Vec<_>) = entries.cloned().partition(|(name, _)| &**name == "style");
    let usual = style.is_empty().then(|| ("style".into(), text("offset")));
    Json::Object(style.into_iter().chain(usual).chain(others).collect())
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    /// Whether a field has just what there is to say of it, at any depth.
    fn check(field: &Field, json: &Json, seen: &mut usize) {
        let has = |name: &str| json.get(name).is_some();
        let text = |name: &str| json.get(name).and_then(Json::as_str);
        assert_eq!((text("name"), text("type")), (Some(field.wire.as_str()), Some(field.ty.as_str())));
        assert_eq!((text("doc"), text("place")), (Some(field.doc.as_str()), Some(field.place.as_str())));
        let count = |name: &str| json.get(name).and_then(Json::as_array).map(<[_]>::len);
        assert_eq!(count("required"), Some(field.required.len()), "{}", field.wire);
        for (name, there) in [
            ("sites", field.sites.len()),
            ("values", field.values.len()),
            ("fields", field.fields.len()),
            ("rules", field.rules.len()),
        ] {
            assert_eq!(count(name), (there > 0).then_some(there), "{}: {name}", field.wire);
        }
        assert_eq!(has("limits"), !field.limits.entries().is_empty(), "{}", field.wire);
        assert_eq!(has("by_site"), !field.by_site.is_empty(), "{}", field.wire);
        assert_eq!((has("sensitive"), has("deprecated")), (field.sensitive, field.deprecated), "{}", field.wire);
        for (name, word) in [
            ("default", &field.default),
            ("unit", &field.unit),
            ("format", &field.format),
            ("wire_form", &field.wire_form),
            ("on_null", &field.on_null),
            ("on_empty", &field.on_empty),
            ("source", &field.source),
            ("note", &field.note),
        ] {
            assert_eq!(text(name), word.as_deref(), "{}: {name}", field.wire);
        }
        for (at, value) in field.values.iter().enumerate() {
            let json = json.get("values").and_then(|values| values.at(at)).unwrap();
            assert_eq!(json.get("value").and_then(Json::as_str), Some(value.wire.as_str()));
            assert_eq!(json.get("sites").is_some(), !value.sites.is_empty(), "{}", value.wire);
            assert_eq!(json.get("deprecated").is_some(), value.deprecated, "{}", value.wire);
        }
        for (at, inner) in field.fields.iter().enumerate() {
            check(inner, json.get("fields").and_then(|fields| fields.at(at)).unwrap(), seen);
        }
        for (at, rule) in field.rules.iter().enumerate() {
            check_rule(rule, json.get("rules").and_then(|rules| rules.at(at)).unwrap());
        }
        *seen += 1;
    }

    fn check_rule(rule: &Rule, json: &Json) {
        assert_eq!(json.get("rule").and_then(Json::as_str), Some(rule.words.as_str()));
        assert_eq!(json.get("check"), Some(&rule.check));
        assert_eq!(json.get("sites").is_some(), !rule.sites.is_empty(), "{}", rule.words);
        assert_eq!(json.get("doc").and_then(Json::as_str), rule.doc.as_deref(), "{}", rule.words);
    }

    #[test]
    fn every_field_has_just_the_keys_that_say_something() {
        let (mut fields, mut by_second) = (0, 0);
        for known in catalog::operations() {
            let described = Operation::read(known).unwrap();
            let json = super::operation(&described);
            let all = [("request", Some(&described.request)), ("response", described.response.as_ref())];
            for (name, of) in all {
                let Some(of) = of else {
                    assert_eq!(json.get(name), Some(&Json::Null));
                    continue;
                };
                for (at, field) in of.iter().enumerate() {
                    check(field, json.get(name).and_then(|fields| fields.at(at)).unwrap(), &mut fields);
                }
            }
            for (at, rule) in described.request_rules.iter().enumerate() {
                check_rule(rule, json.get("request_rules").and_then(|rules| rules.at(at)).unwrap());
            }
            let meta = known.meta;
            let text = |name: &str| json.get(name).and_then(Json::as_str);
            assert_eq!((text("operation"), text("path")), (Some(meta.id), Some(meta.path)));
            assert_eq!((text("replaced_by"), text("permission")), (meta.replaced_by, meta.permission));
            assert_eq!(text("confirm_with"), meta.confirm_with.map(|how| how.read));
            let rust = format!("{}::{}", meta.section.replace('-', "_"), meta.id);
            assert_eq!(text("rust"), Some(rust.as_str()));
            let number = |path: &str| json.path(path).and_then(Json::as_i64);
            let rate = meta.rate_limit;
            assert_eq!(number("rate_limit.calls"), rate.map(|rate| i64::from(rate.calls)), "{}", meta.id);
            assert_eq!(number("rate_limit.seconds"), rate.map(|rate| rate.per.as_secs() as i64), "{}", meta.id);
            let each_second = rate.filter(|rate| rate.per.as_secs() == 1);
            assert_eq!(number("calls_per_second"), each_second.map(|rate| i64::from(rate.calls)), "{}", meta.id);
            by_second += usize::from(each_second.is_some());
        }
        assert!(fields > 2_000 && by_second > 0, "{fields} {by_second}");
    }

    #[test]
    fn a_quota_by_the_minute_is_none_by_the_second() {
        let rate = |seconds| Rate { calls: 6, per: std::time::Duration::from_secs(seconds) };
        assert_eq!((calls_per_second(rate(1)), calls_per_second(rate(60))), (Json::from(6), Json::Null));
        assert_eq!(rate_limit(rate(60)).to_string(), r#"{"calls":6,"seconds":60}"#);
    }

    #[test]
    fn the_style_of_paging_is_said_even_where_it_is_the_usual_one() {
        let said = |json: &str| pagination(&Json::parse(json.as_bytes()).unwrap()).to_string();
        assert_eq!(said(r#"{"position":"p","limit":"l"}"#), r#"{"style":"offset","position":"p","limit":"l"}"#);
        let of_pages = r#"{"style":{"page":{"first":1}},"position":"p"}"#;
        assert_eq!(said(of_pages), of_pages);
    }

    #[test]
    fn what_differs_at_a_site_stands_beside_it() {
        let object = r#"{"fields":[{"wire":"a","type":"text","limits":{"max_length":3},
            "by_site":[["eu",{"type":"integer","limits":{"max":2},"default":"1"}]]}]}"#;
        let field = crate::facts::made(object, &[]).swap_remove(0);
        let json = super::field(&field);
        assert_eq!(json.get("limits").map(ToString::to_string).as_deref(), Some(r#"{"max_length":3}"#));
        let wanted = r#"{"eu":{"type":"integer","limits":{"max":2},"default":"1"}}"#;
        assert_eq!(json.get("by_site").map(ToString::to_string).as_deref(), Some(wanted));
    }
}
