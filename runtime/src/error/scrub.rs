//! Takes secrets and sensitive values of the request out of texts that the service sent back.

use crate::codec::percent_encode;
use crate::json::Json;
use crate::meta::{Field, Kind, Object};

/// Longest text of the service that is kept.
const KEPT: usize = 2_000;

/// Texts that must not be seen.
#[derive(Clone, Default)]
pub(crate) struct Scrubber {
    hidden: Vec<String>,
}

impl Scrubber {
    /// What the spec calls sensitive in the request.
    pub(crate) fn of(request: &Json, object: &Object) -> Self {
        let mut scrubber = Scrubber::default();
        scrubber.collect(request, object);
        scrubber.hidden.sort_by_key(|text| std::cmp::Reverse(text.len()));
        scrubber
    }

    /// Adds a secret, as it is and as it stands in URLs and JSON.
    pub(crate) fn hide(&mut self, secret: &str) {
        if secret.chars().count() < 2 {
            return;
        }
        let in_json = Json::from(secret).to_string();
        let forms = [secret.to_owned(), percent_encode(secret), in_json.trim_matches('"').to_owned()];
        for form in forms {
            if !self.hidden.contains(&form) {
                self.hidden.push(form);
            }
        }
    }

    /// The text without what must not be seen, without control characters, and not longer than anyone reads.
    pub(crate) fn clean(&self, text: &str) -> String {
        self.clean_but(text, |_| false)
    }

    /// As [`Scrubber::clean`], but with the text's line breaks.
    pub(crate) fn clean_lines(&self, text: &str) -> String {
        self.clean_but(&text.replace("\r\n", "\n"), |c| c == '\n')
    }

    fn clean_but(&self, text: &str, stays: impl Fn(char) -> bool) -> String {
        let mut text = text.to_owned();
        for hidden in &self.hidden {
            if text.contains(hidden) {
                text = text.replace(hidden, "***");
            }
        }
        let blank = |c: char| if c.is_control() && !stays(c) { ' ' } else { c };
        text.trim().chars().map(blank).take(KEPT).collect()
    }

    fn collect(&mut self, json: &Json, object: &Object) {
        for field in object.fields {
            if let Some(value) = json.get(field.wire) {
                self.collect_field(value, field);
            }
        }
    }

    fn collect_field(&mut self, value: &Json, field: &Field) {
        if field.sensitive {
            self.collect_all(value);
        } else {
            self.collect_kind(value, &field.kind);
        }
    }

    fn collect_kind(&mut self, value: &Json, kind: &Kind) {
        match (kind, value) {
            (Kind::Secret, value) => self.collect_all(value),
            (Kind::Object(object), value) => self.collect(value, object),
            (Kind::List(item) | Kind::Csv(item), Json::Array(items)) => {
                items.iter().for_each(|value| self.collect_kind(value, item));
            }
            (Kind::Map(item), Json::Object(entries)) => {
                entries.iter().for_each(|(_, value)| self.collect_kind(value, item));
            }
            _ => {}
        }
    }

    fn collect_all(&mut self, value: &Json) {
        match value {
            Json::Text(text) => self.hide(text),
            Json::Number(digits) => self.hide(digits),
            Json::Array(items) => items.iter().for_each(|value| self.collect_all(value)),
            Json::Object(entries) => entries.iter().for_each(|(_, value)| self.collect_all(value)),
            Json::Null | Json::Bool(_) => {}
        }
    }
}

impl Drop for Scrubber {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.hidden.iter_mut().for_each(Zeroize::zeroize);
    }
}
