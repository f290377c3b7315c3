//! What the spec calls sensitive shows nowhere: planted in every such field of every request and answer, and looked for
//! in `Debug`, violations, errors and the redacted form.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::{codec, operation, redact, validate};
use huaweicloud_bss_tests::edit::{Step, with};
use huaweicloud_bss_tests::model::{self, Kind, kind, list, text, texts};
use huaweicloud_bss_tests::sample::{self, Field};
use serde_json::Value;

const PLANTED: &str = "planted-9f2c";

/// Plants the word, made too long for any limit, in every sensitive field; the number of places.
fn plant(fields: &[Value], document: &mut Json, path: &mut Vec<Step>, site: &str) -> usize {
    let mut count = 0;
    for field in fields {
        let wire = text(&field["wire"]);
        path.push(Step::Name(wire.to_owned()));
        let ty = Field::at(field, site).ty;
        if field["sensitive"] == true {
            let long = Json::Text(format!("{PLANTED}{}", "x".repeat(3000)));
            let value = match kind(ty) {
                Kind::List(_) => Json::Array(vec![long]),
                _ => long,
            };
            *document = with(document, path, Some(value));
            count += 1;
        } else {
            let (inner, listed) = match kind(ty) {
                Kind::List(item) => (kind(item), true),
                other => (other, false),
            };
            if let Kind::Object(object) = inner
                && huaweicloud_bss_tests::edit::get(document, path).is_some()
            {
                path.extend(listed.then_some(Step::Index(0)));
                // a tree that holds itself ends where the sample ends
                if huaweicloud_bss_tests::edit::get(document, path).is_some() {
                    count += plant(list(&object["fields"]), document, path, site);
                }
                if listed {
                    path.pop();
                }
            }
        }
        path.pop();
    }
    count
}

fn clean(what: &str, id: &str, shown: &str) {
    assert!(!shown.contains(PLANTED), "{id}: {what} shows a sensitive value: {shown}");
}

#[test]
fn sensitive_values_of_requests_show_nowhere() {
    let mut planted = 0;
    for described in model::operations() {
        let id = text(&described["id"]);
        let site = texts(&described["sites"]).unwrap()[0];
        let fields = list(&described["request"]["fields"]);
        let mut document = sample::object(fields, site, 4);
        planted += plant(fields, &mut document, &mut Vec::new(), site);
        let erased = model::erased(described);
        let site = model::site(described, site);
        let violations = validate::check_json(erased.meta, &document, Some(site)).err().unwrap_or_default();
        clean("a violation", id, &format!("{violations}\n{violations:?}"));
        clean("the redacted form", id, &redact::json(erased.meta.request, &document).to_string());
        let (request, odd) = (erased.request)(&document);
        clean("an oddity", id, &format!("{odd} {odd:?}"));
        clean(
            "a violation of the typed request",
            id,
            &format!("{:?}", operation::check(&*request, erased.meta, Some(site))),
        );
        let mut debug = String::new();
        std::fmt::write(&mut debug, format_args!("{}", Shown(&*request))).unwrap();
        clean("Debug", id, &debug);
        match codec::encode(&*request, erased.meta, Some(site.bit)) {
            Ok(encoded) => clean("Debug of the encoded request", id, &format!("{encoded:?}")),
            Err(error) => clean("an encoding error", id, &format!("{error} {error:?}")),
        }
    }
    println!("{planted} sensitive request fields");
    assert!(planted > 50, "{planted}");
}

#[test]
fn sensitive_values_of_answers_show_nowhere() {
    let mut planted = 0;
    for described in model::operations().filter(|operation| !operation["response"].is_null()) {
        let id = text(&described["id"]);
        let site = texts(&described["sites"]).unwrap()[0];
        let fields = list(&described["response"]["fields"]);
        let mut document = sample::object(fields, site, 4);
        planted += plant(fields, &mut document, &mut Vec::new(), site);
        let erased = model::erased(described);
        let mut record = (erased.response)().unwrap();
        let odd = codec::decode(&document.to_vec(), &mut *record).unwrap();
        clean("an oddity", id, &format!("{odd} {odd:?}"));
        clean("Debug", id, &Shown(&*record).to_string());
        clean("the redacted form", id, &redact::json(erased.meta.response.unwrap(), &document).to_string());
    }
    println!("{planted} sensitive answer fields");
    assert!(planted > 30, "{planted}");
}

/// A record as `Debug` prints it.
struct Shown<'a>(&'a dyn huaweicloud_bss::Record);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        redact::debug(self.0, f)
    }
}
