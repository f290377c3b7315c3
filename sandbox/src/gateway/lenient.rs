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
