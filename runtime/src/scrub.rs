//! The one way that a text of any server takes to an error, an event or a `Debug`: secrets and sensitive values of the
//! request are taken out, whole, before anything is cut.

mod disguise;

use crate::json::Json;
use crate::message::percent_encode;
use crate::meta::{Field, Kind, Object};
use crate::value::View;
use std::borrow::Cow;
use zeroize::{Zeroize, Zeroizing};

/// Longest text of the service that is kept.
const KEPT: usize = 2_000;

/// Longest text of a server that is looked at; a longer one is only measured, for a cut might leave half a secret.
const LOOKED_AT: usize = 256 * 1024;

/// A text of a server, as it came. Nothing prints it; a [`Scrubber`] makes of it what may be seen.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Said {
    text: String,
    /// Characters that are kept of the clean text; 0: as many as of any.
    keep: usize,
}

impl Said {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        let text: String = text.into();
        let text = if text.len() > LOOKED_AT { format!("a text of {} bytes", text.len()) } else { text };
        Said { text, keep: 0 }
    }

    /// Keeps so many characters, once it is clean.
    pub(crate) fn keep(self, keep: usize) -> Self {
        Said { keep, ..self }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Asks something of it that shows nothing of it.
    pub(crate) fn is(&self, question: impl FnOnce(&str) -> bool) -> bool {
        question(&self.text)
    }

    #[cfg(test)]
    pub(crate) fn raw(&self) -> &str {
        &self.text
    }
}

impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.text.len())
    }
}

/// A secret as it is and as it stands in URLs, JSON and HTML, the longest first.
fn forms(secret: &str) -> Vec<Zeroizing<String>> {
    let in_json = Zeroizing::new(Json::from(secret).to_string());
    let in_html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let in_json = in_json.trim_matches('"').to_owned();
    let mut forms = [secret.to_owned(), percent_encode(secret), in_json, in_html].map(Zeroizing::new).to_vec();
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.dedup();
    forms
}

/// Texts that must not be seen. Their forms are made when there is a text to be cleaned: most calls come back with none
/// that could hold one.
#[derive(Clone, Default)]
pub(crate) struct Scrubber<'a> {
    hidden: Vec<Cow<'a, str>>,
}

impl<'a> Scrubber<'a> {
    /// What the spec calls sensitive in the request.
    pub(crate) fn of(request: View<'_>, object: &Object) -> Self {
        let mut scrubber = Scrubber::default();
        scrubber.collect(request, object);
        scrubber
    }

    /// Hides these secrets, which stay where they are.
    pub(crate) fn hiding(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let mut scrubber = Scrubber::default();
        secrets.into_iter().for_each(|secret| scrubber.hide(secret.into()));
        scrubber
    }

    /// The same with more secrets.
    pub(crate) fn with<'b>(&'b self, secrets: impl IntoIterator<Item = &'b str>) -> Scrubber<'b> {
        Scrubber::hiding(self.hidden.iter().map(|secret| &**secret).chain(secrets))
    }

    /// Adds a secret.
    fn hide(&mut self, secret: Cow<'a, str>) {
        if secret.chars().nth(1).is_some() && self.hidden.iter().all(|known| *known != secret) {
            self.hidden.push(secret);
        }
    }

    /// The secrets that a text of so many bytes may hold: none takes less room in another form, but for its blanks. The
    /// longest come first: a short one may stand in a long one, which would then no longer be found.
    fn within(&self, bytes: usize) -> Vec<&str> {
        let mut secrets: Vec<&str> = self
            .hidden
            .iter()
            .map(|secret| &**secret)
            .filter(|secret| disguise::solid(secret).count() <= bytes)
            .collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets
    }

    /// The text without what must not be seen, without control characters, and not longer than anyone reads.
    pub(crate) fn clean(&self, said: &Said) -> String {
        self.clean_but(said.text.clone(), said.keep, |_| false)
    }

    /// The same of a text that nobody needs any more.
    pub(crate) fn clean_own(&self, said: Said) -> String {
        self.clean_but(said.text, said.keep, |_| false)
    }

    /// As [`Scrubber::clean`], but with the text's line breaks.
    pub(crate) fn clean_lines(&self, said: &Said) -> String {
        self.clean_but(said.text.replace("\r\n", "\n"), said.keep, |c| c == '\n')
    }

    fn clean_but(&self, mut text: String, keep: usize, stays: impl Fn(char) -> bool) -> String {
        let keep = if keep == 0 { KEPT } else { keep };
        for secret in self.within(text.len()) {
            for form in forms(secret) {
                if text.contains(form.as_str()) {
                    text = text.replace(form.as_str(), "***");
                }
            }
            for way in disguise::of(secret) {
                text = way.mask(text);
            }
        }
        if text.len() <= keep && text.bytes().all(|byte| (b'!'..=b'~').contains(&byte)) {
            return text;
        }
        let blank = |c: char| if c.is_control() && !stays(c) { ' ' } else { c };
        text.trim().chars().map(blank).take(keep).collect()
    }

    fn collect(&mut self, view: View<'_>, object: &Object) {
        let View::Object(fields) = view else { return };
        let inner =
            |kind: &Kind| matches!(kind, Kind::Secret | Kind::Object(_) | Kind::List(_) | Kind::Csv(_) | Kind::Map(_));
        if !object.fields.iter().any(|field| field.sensitive || inner(&field.kind)) {
            return;
        }
        let (given, _) = fields.by_table(object.fields);
        for (field, value) in object.fields.iter().zip(given) {
            self.collect_field(value, field);
        }
    }

    fn collect_field(&mut self, value: View<'_>, field: &Field) {
        if field.sensitive {
            self.collect_all(value);
        } else {
            self.collect_kind(value, &field.kind);
        }
    }

    fn collect_kind(&mut self, value: View<'_>, kind: &Kind) {
        match (kind, value) {
            (Kind::Secret, value) => self.collect_all(value),
            (Kind::Object(object), value) => self.collect(value, object),
            (Kind::List(item) | Kind::Csv(item), value @ View::List(_)) => {
                value.items().for_each(|value| self.collect_kind(value, item));
            }
            (Kind::Map(item), View::Object(fields)) => {
                fields.entries().into_iter().for_each(|(_, value)| self.collect_kind(value, item));
            }
            _ => {}
        }
    }

    fn collect_all(&mut self, value: View<'_>) {
        match value {
            View::List(_) => value.items().for_each(|value| self.collect_all(value)),
            View::Object(fields) => fields.entries().into_iter().for_each(|(_, value)| self.collect_all(value)),
            View::Null | View::Unset | View::Bool(_) => {}
            scalar => self.hide(scalar.plain().into_owned().into()),
        }
    }
}

impl Drop for Scrubber<'_> {
    fn drop(&mut self) {
        for secret in &mut self.hidden {
            if let Cow::Owned(secret) = secret {
                secret.zeroize();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, Scrubber};

    #[test]
    fn a_disguised_secret_is_masked_whole_and_what_stands_about_it_stays() {
        let scrubber = Scrubber::hiding(["MIIsecret/Token"]);
        for said in ["a MIIsecret%2fToken, b", r"a MIIsecret\/Token, b", "a TUlJc2VjcmV0L1Rva2Vu, b"] {
            assert_eq!(scrubber.clean(&Said::new(said)), "a ***, b", "{said}");
        }
        assert_eq!(scrubber.clean(&Said::new("é%4DIIsecret/Token%4DIIsecret/Token")), "é******");
    }

    #[test]
    fn a_short_secret_breaks_no_disguise_of_a_longer_one() {
        let scrubber = Scrubber::hiding(["Li", "MIILi/Token"]);
        assert_eq!(scrubber.clean(&Said::new("MIILi%2fToken of Li")), "*** of ***");
    }

    #[test]
    fn a_secret_with_blanks_is_masked_in_a_text_that_leaves_them_out() {
        let scrubber = Scrubber::hiding(["Wang Xiaoming"]);
        assert_eq!(scrubber.clean(&Said::new("WangXiaoming")), "***");
    }

    #[test]
    fn a_secret_that_is_longer_than_the_text_is_not_looked_for() {
        let scrubber = Scrubber::hiding(["a file of many bytes", "key-1"]);
        assert_eq!(scrubber.within(5), ["key-1"]);
        assert_eq!(scrubber.within(20), ["a file of many bytes", "key-1"]);
    }

    #[test]
    fn a_text_is_trimmed_cut_and_without_control_characters() {
        let scrubber = Scrubber::hiding(["key-1"]);
        let clean = |text: &str| scrubber.clean(&Said::new(text));
        assert_eq!(clean("  a\tb\u{1b}[2J \n"), "a b [2J");
        assert_eq!((clean("plain"), clean("")), ("plain".to_owned(), String::new()));
        assert_eq!([1_999, 2_000, 2_001].map(|count| clean(&"x".repeat(count)).len()), [1_999, 2_000, 2_000]);
        assert_eq!(clean(&"é".repeat(2_001)).chars().count(), 2_000);
        assert_eq!(scrubber.clean_own(Said::new("\tof key-1")), "of ***");
        assert_eq!(scrubber.clean_lines(&Said::new("a\r\nkey-1\tb\r")), "a\n*** b");
    }

    #[test]
    fn one_sign_is_no_secret_and_a_secret_is_kept_once() {
        let scrubber = Scrubber::hiding(["a", "", "key-1", "key-1"]);
        assert_eq!(scrubber.clean(&Said::new("banana")), "banana");
        assert_eq!(scrubber.within(100), ["key-1"]);
        assert_eq!(scrubber.with(["key-2", "key-1"]).within(100), ["key-1", "key-2"]);
    }
}
