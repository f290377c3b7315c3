//! Fields of the model with what their types say gathered into them.

use huaweicloud_runtime::Json;

use super::limits::Limits;
use super::rules::{self, Rule};
use crate::model::{Types, is, items, text, texts};

/// The type that the model leaves out.
const TEXT: &str = "text";

/// A field of a request, an answer or an object.
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) place: String,
    pub(crate) ty: String,
    /// Sites at which it is required.
    pub(crate) required: Vec<String>,
    /// Sites that have it; none: all.
    pub(crate) sites: Vec<String>,
    pub(crate) limits: Limits,
    of_enum: bool,
    /// Whether it is a text with a type of its own, such as an ID.
    pub(crate) newtype: bool,
    /// Known values of an enum.
    pub(crate) values: Vec<Value>,
    pub(crate) default: Option<String>,
    pub(crate) unit: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) wire_form: Option<String>,
    pub(crate) on_null: Option<String>,
    pub(crate) on_empty: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) sensitive: bool,
    pub(crate) deprecated: bool,
    pub(crate) doc: String,
    pub(crate) note: Option<String>,
    pub(crate) by_site: Vec<Variant>,
    /// Fields of the object that it is or that its items are.
    pub(crate) fields: Vec<Field>,
    pub(crate) rules: Vec<Rule>,
}

impl Field {
    /// The values that are allowed here: an enum may be narrowed.
    pub(crate) fn allowed(&self) -> impl Iterator<Item = &Value> {
        let only = self.limits.only();
        self.values.iter().filter(move |value| only.is_empty() || only.contains(&value.wire))
    }

    /// Its limits in words, without what its values say better.
    pub(crate) fn limits_in_words(&self) -> Vec<String> {
        limits_in_words(self.of_enum, &self.limits)
    }
}

/// What a field is at one site.
pub(crate) struct Variant {
    pub(crate) site: String,
    pub(crate) ty: String,
    of_enum: bool,
    pub(crate) limits: Limits,
    pub(crate) default: Option<String>,
}

impl Variant {
    /// Its limits in words, without what its values say better.
    pub(crate) fn limits_in_words(&self) -> Vec<String> {
        limits_in_words(self.of_enum, &self.limits)
    }
}

/// The length of an enum's value is known from its values; that of a comma-separated text of them is not.
fn limits_in_words(of_enum: bool, limits: &Limits) -> Vec<String> {
    if of_enum { limits.of_enum().words() } else { limits.words() }
}

/// Whether a type is an enum or a list of them.
fn is_enum(ty: &str, types: &Types) -> bool {
    let name = ty.strip_prefix("list<").and_then(|ty| ty.strip_suffix('>')).unwrap_or(ty);
    let kind = types.get(name).and_then(|definition| definition.get("kind"));
    kind.is_some_and(|kind| kind.get("enum").is_some())
}

/// A known value of an enum.
pub(crate) struct Value {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) sites: Vec<String>,
    pub(crate) deprecated: bool,
    pub(crate) doc: String,
}

/// The fields of an object of the model.
pub(super) fn fields(object: &Json, types: &Types) -> Vec<Field> {
    within(object, types, &mut Vec::new())
}

/// The fields of an object inside others; `outer` are the types around it, for some hold themselves.
fn within<'a>(object: &'a Json, types: &'a Types, outer: &mut Vec<&'a str>) -> Vec<Field> {
    // a constant is sent whatever a caller says: no parameter
    let settable = items(object, "fields").iter().filter(|json| json.get("constant").is_none_or(Json::is_null));
    settable.map(|json| field(json, types, outer)).collect()
}

fn field<'a>(json: &'a Json, types: &'a Types, outer: &mut Vec<&'a str>) -> Field {
    let owned = |name| text(json, name).map(str::to_owned);
    let ty = text(json, "type").unwrap_or(TEXT);
    let definition = types.get_key_value(bottom(ty));
    let name = definition.map(|(name, _)| name.as_str());
    let kind = definition.and_then(|(_, definition)| definition.get("kind"));
    let object = kind.and_then(|kind| kind.get("object"));
    let known = kind.and_then(|kind| kind.get("enum"));
    let scalar = kind.and_then(|kind| kind.get("scalar"));
    let known_around = name.is_some_and(|name| outer.contains(&name));
    let inner = object.filter(|_| !known_around);
    outer.extend(name);
    let inner_fields = inner.map(|object| within(object, types, outer)).unwrap_or_default();
    outer.truncate(outer.len() - usize::from(name.is_some()));
    let of_scalar = |name| scalar.and_then(|scalar| text(scalar, name)).map(str::to_owned);
    Field {
        wire: owned("wire").unwrap_or_default(),
        rust: rust(json),
        place: text(json, "place").unwrap_or("body").to_owned(),
        ty: ty.to_owned(),
        required: texts(json, "required"),
        sites: texts(json, "sites"),
        limits: Limits::of(json.get("limits")),
        of_enum: is_enum(ty, types),
        newtype: scalar.is_some_and(|scalar| is(scalar, "newtype")),
        values: known.map(values).unwrap_or_default(),
        default: owned("default"),
        unit: owned("unit").or_else(|| of_scalar("unit")),
        format: owned("format").or_else(|| of_scalar("format")),
        wire_form: owned("wire_form"),
        on_null: owned("on_null"),
        on_empty: owned("on_empty"),
        source: owned("source"),
        sensitive: is(json, "sensitive") || scalar.is_some_and(|scalar| is(scalar, "sensitive")),
        deprecated: is(json, "deprecated"),
        doc: owned("doc").unwrap_or_default(),
        note: owned("note"),
        by_site: items(json, "by_site").iter().filter_map(|pair| variant(pair, types)).collect(),
        fields: inner_fields,
        rules: inner.map(rules::of).unwrap_or_default(),
    }
}

fn variant(pair: &Json, types: &Types) -> Option<Variant> {
    let at_site = pair.at(1)?;
    let ty = text(at_site, "type").unwrap_or(TEXT);
    Some(Variant {
        site: pair.at(0)?.as_str()?.to_owned(),
        of_enum: is_enum(ty, types),
        ty: ty.to_owned(),
        limits: Limits::of(at_site.get("limits")),
        default: text(at_site, "default").map(str::to_owned),
    })
}

fn values(known: &Json) -> Vec<Value> {
    let value = |json: &Json| Value {
        wire: text(json, "wire").unwrap_or_default().to_owned(),
        rust: rust(json),
        sites: texts(json, "sites"),
        deprecated: is(json, "deprecated"),
        doc: text(json, "doc").unwrap_or_default().to_owned(),
    };
    items(known, "values").iter().map(value).collect()
}

/// What the model leaves out of the name in Rust is the name on the wire.
fn rust(json: &Json) -> String {
    text(json, "name").or_else(|| text(json, "wire")).unwrap_or_default().to_owned()
}

/// The name at the bottom of a type: `Thing` of `list<Thing>`.
fn bottom(ty: &str) -> &str {
    ty.trim_end_matches('>').rsplit('<').next().unwrap_or(ty)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fields of every kind, with the types that they name.
    fn made() -> Vec<Field> {
        let types = [
            (
                "State",
                r#"{"kind":{"enum":{"values":[
                {"wire":"1","name":"Open","doc":"Open","sites":["cn"]},
                {"wire":"2","name":"Shut","doc":"Shut","deprecated":true}]}}}"#,
            ),
            ("Id", r#"{"kind":{"scalar":{"newtype":true,"unit":"CNY","format":"uuid","sensitive":true}}}"#),
            (
                "Node",
                r#"{"kind":{"object":{"fields":[
                {"wire":"name","name":"name","type":"text","place":"body","doc":"Its name"},
                {"wire":"fixed","type":"text","constant":"x"},
                {"wire":"inner","name":"inner","type":"list<Node>"}],
                "rules":[{"check":{"together":["name","inner"]}}]}}}"#,
            ),
        ];
        let object = r#"{"fields":[
            {"wire":"state","name":"state","place":"query","type":"State","required":["cn"],"sites":["cn","eu"],
             "limits":{"only":["2"],"max_length":1},"default":"2","doc":"How it is","note":"Look.",
             "by_site":[["eu",{"type":"list<State>","limits":{"max_length":2,"max_items":3},"default":"1"}]]},
            {"wire":"id","name":"id","type":"Id","unit":"USD","format":"money","wire_form":"text","on_null":"error",
             "on_empty":"none","source":"page","deprecated":true},
            {"wire":"of_type","type":"list<Id>"},
            {"wire":"node","type":"Node"},
            {"wire":"bare","sensitive":true}]}"#;
        crate::facts::made(object, &types)
    }

    #[test]
    fn what_a_field_says_comes_before_what_its_type_says() {
        let fields = made();
        let [state, id, of_type, ..] = fields.as_slice() else { unreachable!("five fields") };
        assert_eq!((state.wire.as_str(), state.rust.as_str(), state.place.as_str()), ("state", "state", "query"));
        assert_eq!((state.ty.as_str(), of_type.ty.as_str()), ("State", "list<Id>"));
        assert_eq!((state.required.as_slice(), state.sites.len()), (&["cn".to_owned()][..], 2));
        assert_eq!(
            (state.default.as_deref(), state.note.as_deref(), state.doc.as_str()),
            (Some("2"), Some("Look."), "How it is")
        );
        assert_eq!((state.wire_form.as_deref(), id.wire_form.as_deref()), (None, Some("text")));
        assert_eq!((id.unit.as_deref(), of_type.unit.as_deref()), (Some("USD"), Some("CNY")));
        assert_eq!((id.format.as_deref(), of_type.format.as_deref()), (Some("money"), Some("uuid")));
        assert_eq!(
            (id.on_null.as_deref(), id.on_empty.as_deref(), id.source.as_deref()),
            (Some("error"), Some("none"), Some("page"))
        );
        assert_eq!((id.deprecated, state.deprecated), (true, false));
        assert_eq!(fields.iter().map(|field| field.sensitive).collect::<Vec<_>>(), [false, true, true, false, true]);
    }

    #[test]
    fn what_the_model_leaves_out_is_filled_in() {
        let bare = made().swap_remove(4);
        assert_eq!((bare.rust.as_str(), bare.place.as_str(), bare.ty.as_str()), ("bare", "body", "text"));
        assert_eq!((bare.wire_form, bare.required.len(), bare.deprecated), (None, 0, false));
        let types =
            Types::from([("E".to_owned(), Json::parse(br#"{"kind":{"enum":{"values":[{"wire":"X"}]}}}"#).unwrap())]);
        let object = br#"{"fields":[{"wire":"a","type":"E","by_site":[["eu",{"limits":{"max_length":2}}]]}]}"#;
        let found = fields(&Json::parse(object).unwrap(), &types).swap_remove(0);
        assert_eq!((found.values[0].rust.as_str(), found.by_site[0].ty.as_str()), ("X", "text"));
    }

    #[test]
    fn a_type_of_its_own_is_said() {
        assert_eq!(made().iter().map(|field| field.newtype).collect::<Vec<_>>(), [false, true, true, false, false]);
    }

    #[test]
    fn an_enum_has_its_values_and_says_nothing_of_their_length() {
        let state = made().swap_remove(0);
        let values: Vec<_> =
            state.values.iter().map(|value| (value.wire.as_str(), value.rust.as_str(), value.deprecated)).collect();
        assert_eq!(values, [("1", "Open", false), ("2", "Shut", true)]);
        assert_eq!((state.values[0].sites.len(), state.values[0].doc.as_str()), (1, "Open"));
        assert_eq!(state.allowed().map(|value| value.wire.as_str()).collect::<Vec<_>>(), ["2"]);
        assert_eq!(state.limits_in_words(), ["only 2"]);
        let [variant] = state.by_site.as_slice() else { unreachable!("one site differs") };
        assert_eq!(
            (variant.site.as_str(), variant.ty.as_str(), variant.default.as_deref()),
            ("eu", "list<State>", Some("1"))
        );
        assert_eq!(variant.limits_in_words(), ["at most 3 items"]);
    }

    #[test]
    fn an_object_that_holds_itself_is_described_once_and_constants_are_no_fields() {
        let node = made().swap_remove(3);
        let names: Vec<&str> = node.fields.iter().map(|field| field.wire.as_str()).collect();
        assert_eq!(names, ["name", "inner"]);
        assert!(node.fields[1].fields.is_empty() && node.fields[1].rules.is_empty());
        assert_eq!(node.rules[0].words, "all or none of name, inner");
        assert!(made()[0].fields.is_empty());
    }

    #[test]
    fn two_fields_of_one_object_show_what_is_in_it_each() {
        let inner = r#"{"kind":{"object":{"fields":[{"wire":"id","name":"id","type":"text"}]}}}"#;
        let types = Types::from([("Inner".to_owned(), Json::parse(inner.as_bytes()).unwrap())]);
        let object = r#"{"fields":[{"wire":"a","type":"Inner"},{"wire":"b","type":"list<Inner>"}]}"#;
        let found = fields(&Json::parse(object.as_bytes()).unwrap(), &types);
        let shown: Vec<Vec<&str>> =
            found.iter().map(|field| field.fields.iter().map(|inner| inner.wire.as_str()).collect()).collect();
        assert_eq!(shown, [["id"], ["id"]]);
    }
}
