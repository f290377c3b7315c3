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

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(query: &[(&str, &str)], headers: &[(&str, &str)]) -> Plain {
        let owned = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        let raw_query: Vec<_> = owned(query);
        Plain {
            method: "GET".into(),
            path: "/".into(),
            query: super::super::request::decoded(&raw_query),
            raw_query,
            headers: owned(headers),
            body: Vec::new(),
        }
    }

    #[test]
    fn a_header_is_found_whatever_the_case_of_its_name() {
        let request = plain(&[], &[("x-one", "1"), ("X-Two", "2")]);
        assert_eq!(
            [request.header("X-One"), request.header("x-two"), request.header("x-three")],
            [Some("1"), Some("2"), None]
        );
    }

    #[test]
    fn a_plus_is_a_blank_in_the_one_reading_and_a_plus_in_the_other() {
        let request = plain(&[("a+b", "c+%2B%20d")], &[]);
        let pair = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
        assert_eq!(request.query, pair("a+b", "c++ d"));
        assert_eq!(request.spaced_query(), pair("a b", "c + d"));
    }

    #[test]
    fn a_query_is_cut_at_its_signs() {
        let pairs = super::super::request::raw_pairs("a=1&&b&c=x=y&=z");
        let shown: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}>{value}")).collect();
        assert_eq!(shown, ["a>1", "b>", "c>x=y", ">z"]);
    }

    #[test]
    fn a_parameter_that_comes_again_is_one_more_item_of_a_list_and_the_last_value_of_anything_else() {
        static LIST: Field = Field::query("list", Kind::List(&Kind::Text));
        static CSV: Field = Field::query("csv", Kind::Csv(&Kind::Text));
        static TEXT: Field = Field::query("text", Kind::Text);
        static NUMBERS: Field = Field::query("numbers", Kind::List(&Kind::Integer));
        let mut entries = Vec::new();
        for (field, text) in [
            (&LIST, "a"),
            (&CSV, "x"),
            (&TEXT, "one"),
            (&LIST, "b"),
            (&CSV, "y"),
            (&TEXT, "two"),
            (&NUMBERS, "1"),
            (&NUMBERS, "2"),
        ] {
            add_text(field, text, Sites::ALL, &mut entries);
        }
        let document = Json::Object(entries);
        assert_eq!(document.get("list").map(ToString::to_string).as_deref(), Some(r#"["a","b"]"#));
        assert_eq!(document.get("numbers").map(ToString::to_string).as_deref(), Some("[1,2]"));
        assert_eq!(document.get("text"), Some(&Json::from("two")));
        assert!(document.get("csv").is_some_and(|csv| csv.to_string().contains('y')), "{document}");
    }
}
