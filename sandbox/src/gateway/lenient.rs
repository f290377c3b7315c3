//! What the service takes although its documents say it otherwise: an amount that is written as a text. The vendor's Go
//! SDK writes all its amounts so. It is read as the number that it says, and noted for whoever looks.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Kind, Object, Sites, Wire};

/// Reads texts as numbers wherever a decimal is asked for; notes the paths.
pub(super) fn decimals(object: &'static Object, document: &mut Json, site: Sites, noted: &mut Vec<String>) {
    within(object, document, site, "", noted);
}

fn within(object: &'static Object, document: &mut Json, site: Sites, prefix: &str, noted: &mut Vec<String>) {
    let Json::Object(entries) = document else { return };
    for (name, json) in entries {
        let Some(field) = object.field(name) else { continue };
        let at = field.at_site(site);
        let path = if prefix.is_empty() { name.to_string() } else { format!("{prefix}.{name}") };
        value(&at.kind, at.as_wire, json, site, &path, noted);
    }
}

fn value(kind: &Kind, wire: Wire, json: &mut Json, site: Sites, path: &str, noted: &mut Vec<String>) {
    match (kind, &mut *json) {
        (Kind::Decimal, Json::Text(text)) if wire != Wire::Text => {
            if let Some(number) = Json::number(text) {
                *json = number;
                noted.push(format!("{path}: a text, read as the number that it says"));
            }
        }
        (Kind::Object(object), _) => within(object, json, site, path, noted),
        (Kind::List(item), Json::Array(items)) => {
            for (index, one) in items.iter_mut().enumerate() {
                value(item, wire, one, site, &format!("{path}[{index}]"), noted);
            }
        }
        (Kind::Map(item), Json::Object(entries)) => {
            for (name, one) in entries {
                value(item, wire, one, site, &format!("{path}.{name}"), noted);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use huaweicloud_runtime::meta::Field;

    use super::*;
    use crate::testing::json;

    static ITEM: Object =
        Object::plain("Item", &[Field::body("amount", Kind::Decimal), Field::body("name", Kind::Text)]);
    static BODY: Object = Object::plain(
        "Body",
        &[
            Field::body("amount", Kind::Decimal),
            Field::body("as_text", Kind::Decimal).wire(Wire::Text),
            Field::body("count", Kind::Integer),
            Field::body("items", Kind::List(&Kind::Object(&ITEM))),
            Field::body("rates", Kind::Map(&Kind::Decimal)),
            Field::body("one", Kind::Object(&ITEM)),
        ],
    );

    fn read(text: &str) -> (String, Vec<String>) {
        let (mut document, mut noted) = (json(text), Vec::new());
        decimals(&BODY, &mut document, Sites::ALL, &mut noted);
        let paths = noted.iter().map(|line| line.split(": ").next().unwrap_or_default().to_owned());
        (document.to_string(), paths.collect())
    }

    #[test]
    fn amounts_that_are_texts_are_read_as_numbers_wherever_they_stand() {
        let (document, noted) = read(
            r#"{"amount":"1.50","items":[{"amount":2},{"amount":"3","name":"4"}],"rates":{"a":"5"},"one":{"amount":"6"}}"#,
        );
        assert_eq!(
            document,
            r#"{"amount":1.50,"items":[{"amount":2},{"amount":3,"name":"4"}],"rates":{"a":5},"one":{"amount":6}}"#
        );
        assert_eq!(noted, ["amount", "items[1].amount", "rates.a", "one.amount"]);
    }

    #[test]
    fn what_is_no_amount_and_what_is_documented_as_a_text_stays() {
        for kept in [r#"{"amount":"ten"}"#, r#"{"as_text":"1.5"}"#, r#"{"count":"1"}"#, r#"{"other":"1"}"#, "[]"] {
            assert_eq!(read(kept), (kept.to_owned(), Vec::new()));
        }
    }
}
