//! An HTTP request in plain parts, and the flat document of wire names that it carries.

use huaweicloud_runtime::meta::{Object, Operation, Place, Sites};
use huaweicloud_runtime::{Json, codec};

use super::plain::{Plain, add_text};
use super::route::percent_decode;
use super::{choose, constants, payload};

/// What a request carries, and what stands in a place where it does not belong.
pub(crate) struct Carried {
    pub(crate) document: Json,
    pub(crate) misplaced: Vec<String>,
    /// What is not as documented, but taken.
    pub(crate) noted: Vec<String>,
}

impl Plain {
    /// The document of a call; `Err`: the body is none.
    pub(crate) fn document(
        &self,
        operation: &'static Operation,
        parameters: &[(&'static str, String)],
        site: Sites,
    ) -> Result<Carried, String> {
        let object = operation.request;
        let mut entries: Vec<(Box<str>, Json)> = Vec::new();
        let mut misplaced = Vec::new();
        for (name, text) in parameters {
            entries.push(((*name).into(), text_of(object, name, text, site)));
        }
        self.read_query(operation, site, &mut entries, &mut misplaced);
        choose::outside_body(self, operation, site, &mut misplaced);
        for field in object.fields.iter().filter(|field| field.place == Place::Header) {
            if let Some(text) = self.header(field.wire) {
                entries.push((field.wire.into(), codec::parse_text(field, text, Some(site))));
            }
        }
        if operation.has_body {
            payload::read(payload::Payload {
                request: self,
                operation,
                site,
                entries: &mut entries,
                misplaced: &mut misplaced,
            })?;
        }
        let mut document = Json::Object(entries);
        let mut noted = Vec::new();
        super::lenient::decimals(object, &mut document, site, &mut noted);
        if self.raw_query.iter().any(|(name, value)| name.contains('+') || value.contains('+')) {
            noted.push("the query has a plus, read as a blank".to_owned());
        }
        Ok(Carried { document, misplaced, noted })
    }

    fn read_query(
        &self,
        operation: &'static Operation,
        site: Sites,
        entries: &mut Vec<(Box<str>, Json)>,
        misplaced: &mut Vec<String>,
    ) {
        let object = operation.request;
        for (name, text) in &self.spaced_query() {
            if constants::named(operation, Place::Query, name, site) {
                continue;
            }
            let Some(field) = object.field(name) else {
                entries.push((name.as_str().into(), Json::from(text.as_str())));
                continue;
            };
            if field.place != Place::Query {
                misplaced.push(format!("{name}: unknown: there is no such field in the query"));
                continue;
            }
            add_text(field, text, site, entries);
        }
    }
}

fn text_of(object: &'static Object, name: &str, text: &str, site: Sites) -> Json {
    object.field(name).map_or_else(|| Json::from(text), |field| codec::parse_text(field, text, Some(site)))
}

/// The parameters of a query, as they came.
pub(crate) fn raw_pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// The same decoded.
pub(crate) fn decoded(pairs: &[(String, String)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (percent_decode(name), percent_decode(value))).collect()
}

#[cfg(test)]
mod tests {
    use huaweicloud_runtime::meta::{BodyFormat, Constant, Field, Form, Kind, Special};

    use super::*;
    use crate::testing::operation;

    static REQUEST: Object = Object::plain(
        "Asking",
        &[
            Field::path("id", Kind::Text),
            Field::query("size", Kind::Integer),
            Field::query("tags", Kind::List(&Kind::Text)),
            Field::header("X-Kind", Kind::Text),
            Field::body("name", Kind::Text),
            Field::body("user", Kind::Text).special(&Special { path: &["auth", "user", "name"], by_site: &[] }),
            Field::body("domain", Kind::Text).special(&Special { path: &["auth", "domain"], by_site: &[] }),
        ],
    );
    static CONSTANTS: [Constant; 3] = [
        Constant { wire: "mode", place: Place::Query, at: &[], json: "\"m\"", sites: Sites::ALL },
        Constant { wire: "methods", place: Place::Body, at: &["auth", "methods"], json: "[\"p\"]", sites: Sites::ALL },
        Constant { wire: "gone", place: Place::Body, at: &[], json: "1", sites: Sites::NONE },
    ];

    fn asking(request: &'static Object, form: Form) -> &'static Operation {
        Box::leak(Box::new(Operation { request, form, has_body: true, ..*operation("CreatePostal") }))
    }

    fn carried(
        operation: &'static Operation,
        query: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Carried, String> {
        let raw_query = raw_pairs(query);
        let request = Plain {
            method: "POST".into(),
            path: "/".into(),
            query: decoded(&raw_query),
            raw_query,
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: body.as_bytes().to_vec(),
        };
        request.document(operation, &[("id", "7".to_owned())], Sites(1))
    }

    fn plain(query: &str, headers: &[(&str, &str)], body: &str) -> (String, Vec<String>) {
        let carried = carried(asking(&REQUEST, Form::PLAIN), query, headers, body).unwrap();
        (carried.document.to_string(), carried.misplaced)
    }

    #[test]
    fn a_document_has_what_the_request_carries_in_path_query_headers_and_body() {
        let body = r#"{"name": "n", "auth": {"user": {"name": "u"}, "domain": "d"}}"#;
        let (document, misplaced) = plain("size=5&tags=a&tags=b", &[("x-kind", "k")], body);
        let wanted = r#"{"id":"7","size":5,"tags":["a","b"],"X-Kind":"k","user":"u","domain":"d","name":"n"}"#;
        assert_eq!((document.as_str(), misplaced), (wanted, Vec::new()));
        assert_eq!(plain("", &[], "").0, r#"{"id":"7"}"#);
    }

    #[test]
    fn what_stands_where_it_does_not_belong_is_told() {
        let told = |query: &str, body: &str| plain(query, &[], body).1;
        assert_eq!(told("name=n", "{}"), ["name: unknown: there is no such field in the query"]);
        let no_field = |name: &str| vec![format!("{name}: unknown: there is no such field in the body")];
        assert_eq!(told("", r#"{"size": 1}"#), no_field("size"));
        assert_eq!(told("", r#"{"user": "u"}"#), no_field("user"));
        assert_eq!(told("", r#"{"auth": {"user": {"name": "u", "age": 1}}}"#), no_field("auth.user.age"));
        assert_eq!(
            plain("other=1", &[], r#"{"more": 2}"#).0,
            r#"{"id":"7","other":"1","more":2}"#,
            "the rules tell these"
        );
    }

    #[test]
    fn a_body_must_be_a_json_object() {
        let wrong = |body: &str| carried(asking(&REQUEST, Form::PLAIN), "", &[], body).err().unwrap_or_default();
        assert_eq!(wrong("[]"), "the body is no JSON object");
        assert!(wrong("{").starts_with("the body is "), "{}", wrong("{"));
        assert!(wrong(r#"{"a": 1, "a": 2}"#).starts_with("the body is "), "a name twice");
    }

    #[test]
    fn constants_are_asked_for_and_are_no_fields() {
        let operation = asking(&REQUEST, Form { constants: &CONSTANTS, ..Form::PLAIN });
        let of = |query: &str, body: &str| {
            let carried = carried(operation, query, &[], body).unwrap();
            (carried.document.to_string(), carried.misplaced)
        };
        let good = of("mode=m", r#"{"auth": {"methods": ["p"], "domain": "d"}}"#);
        assert_eq!(good, (r#"{"id":"7","domain":"d"}"#.to_owned(), Vec::new()));
        let (_, told) = of("mode=x", r#"{"auth": {"methods": ["q"]}}"#);
        assert_eq!(told, ["mode: constant: must be \"m\"", "auth.methods: constant: must be [\"p\"]"]);
        assert_eq!(of("", "").1.len(), 2, "neither is there");
    }

    #[test]
    fn a_plus_in_the_query_is_noted() {
        let noted = |query: &str| carried(asking(&REQUEST, Form::PLAIN), query, &[], "").unwrap().noted;
        assert_eq!(noted("tags=a+b"), ["the query has a plus, read as a blank"]);
        assert_eq!(noted("ta+gs=a").len(), 1);
        assert_eq!(noted("tags=a%20b%2B"), [""; 0]);
    }

    #[test]
    fn parts_of_a_form_are_fields_files_and_lists_of_files() {
        static FORM: Object = Object::plain(
            "Form",
            &[
                Field::path("id", Kind::Text),
                Field::body("text", Kind::Integer),
                Field::body("file", Kind::File),
                Field::body("files", Kind::List(&Kind::File)),
                Field::query("size", Kind::Integer),
            ],
        );
        static KIND: [Constant; 1] =
            [Constant { wire: "kind", place: Place::Body, at: &[], json: "\"k\"", sites: Sites::ALL }];
        let operation = asking(&FORM, Form { body: BodyFormat::Multipart, constants: &KIND, ..Form::PLAIN });
        let part = |name: &str, text: &str| format!("--b\r\nContent-Disposition: form-data; {name}\r\n\r\n{text}\r\n");
        let send = |parts: &[String]| {
            let headers = [("content-type", "multipart/form-data; boundary=b")];
            carried(operation, "", &headers, &format!("{}--b--", parts.concat())).unwrap()
        };
        let good = send(&[
            part("name=kind", "k"),
            part("name=text", "5"),
            part("name=file; filename=a.txt", "one"),
            part("name=files; filename=b.txt", "two"),
            part("name=files; filename=c.txt", "three"),
        ]);
        assert_eq!(good.misplaced, [""; 0]);
        assert_eq!(good.document.get("text"), Some(&Json::from(5)));
        assert!(good.document.get("kind").is_none(), "a constant is no field");
        let shown = good.document.to_string();
        assert!(shown.contains("a.txt"), "{shown}");
        assert_eq!(good.document.get("files").and_then(Json::as_array).map(<[Json]>::len), Some(2), "{shown}");
        assert!(shown.contains("b.txt") && shown.contains("c.txt"), "{shown}");
        let bad = send(&[part("name=kind", "x"), part("name=size", "1"), part("name=other", "1")]);
        let paths: Vec<&str> = bad.misplaced.iter().filter_map(|line| line.split(": ").next()).collect();
        assert_eq!(paths, ["kind", "size", "other"]);
        let empty = carried(operation, "", &[], "").unwrap();
        assert_eq!(empty.misplaced, ["kind: constant: must be \"k\""]);
    }

    #[test]
    fn bytes_are_the_one_field_of_the_body() {
        static BYTES: Object =
            Object::plain("Bytes", &[Field::path("id", Kind::Text), Field::body("content", Kind::File)]);
        let operation = asking(&BYTES, Form { body: BodyFormat::Binary, ..Form::PLAIN });
        let sent = carried(operation, "", &[("content-type", "image/png")], "abc").unwrap().document;
        assert!(sent.get("content").is_some_and(|file| file.to_string().contains("image/png")), "{sent}");
        assert!(carried(operation, "", &[], "").unwrap().document.get("content").is_none());
    }
}
