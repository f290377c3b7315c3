//! A request as it came, before anybody knows which operation it is for.

use huaweicloud_runtime::meta::{Field, Kind, Sites};
use huaweicloud_runtime::{Json, codec};

use super::route::percent_decode;

/// Method, path, query, headers and body of a request.
#[derive(Debug)]
pub(crate) struct Plain {
    pub(crate) method: String,
    pub(crate) path: String,
    /// As signatures see it: decoded, and a plus is a plus.
    pub(crate) query: Vec<(String, String)>,
    /// As it came.
    pub(crate) raw_query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Plain {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The query with every `+` as the blank that HTML forms mean by it.
    pub(crate) fn spaced_query(&self) -> Vec<(String, String)> {
        let blank = |text: &String| percent_decode(&text.replace('+', " "));
        self.raw_query.iter().map(|(name, value)| (blank(name), blank(value))).collect()
    }
}

/// One more text for a field: of a list, that is an item.
pub(super) fn add_text(field: &'static Field, text: &str, site: Sites, entries: &mut Vec<(Box<str>, Json)>) {
    let json = codec::parse_text(field, text, Some(site));
    let earlier = entries.iter_mut().find(|(known, _)| **known == *field.wire).map(|(_, json)| json);
    match (earlier, field.at_site(site).kind) {
        (None, _) => entries.push((field.wire.into(), json)),
        // a list travels as one text for each item
        (Some(Json::Array(items)), Kind::List(_)) => match json {
            Json::Array(more) => items.extend(more),
            one => items.push(one),
        },
        (Some(Json::Text(list)), Kind::Csv(_)) => {
            list.push(',');
            list.push_str(text);
        }
        (Some(earlier), _) => *earlier = json,
    }
}
