//! What a value of a field looks like, for examples that are to be read: as the spec says it of the values of its sandbox,
//! else by the field's format. The same text each time; nothing here knows an operation.

use serde_json::Value;

use crate::model::{Field, Limits, Model};

/// What made-up digits and hexadecimal digits are taken from.
const DIGITS: &str = "241008153920461857";
const HEX: &str = "3f9c1e7a5b2d48069d8e4c7f1a60b352";
/// A key of the sandbox that has no look of its own.
const KEY: &str = "{hex:32}";

/// A text within limits that looks like a value of the field at a site; `None` where the spec does not tell.
pub fn look(field: &Field, limits: &Limits, model: &Model, site: &str) -> Option<String> {
    let type_name = field.ty.named().or(field.alias.as_deref()).map(|name| format!("type:{name}"));
    let format = field.format.as_deref();
    // two fields of one type are told apart
    let place = field.wire.bytes().map(usize::from).sum();
    let by_spec = |id: String| spelt(&id, model, site, place);
    let candidates = [
        by_spec(format!("field:{}", field.wire)),
        type_name.and_then(by_spec),
        format.and_then(of_format).map(str::to_owned),
        format.and_then(|format| by_spec(format!("format:{format}"))),
    ];
    candidates.into_iter().flatten().find(|text| fits(text, limits))
}

fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "email" => "someone@example.com",
        "phone" => "13800000000",
        "country" => "CN",
        "currency" => "CNY",
        "url" => "https://example.com",
        "json" => "{}",
        "base64" => "aGVsbG8=",
        "yyyy" => "2026",
        _ => return None,
    })
}

/// A look that makes a text: a time or a number of items is none.
fn spelt(id: &str, model: &Model, site: &str, place: usize) -> Option<String> {
    let sandbox = model.sandbox.as_ref()?;
    let look = sandbox.get("looks")?.get(id)?;
    if let Some(text) = look.get("text").and_then(Value::as_str) {
        return Some(spell(text, place));
    }
    if let Some(first) = look.get("one_of").and_then(|list| list.get(0)).and_then(Value::as_str) {
        return Some(first.to_owned());
    }
    if let Some(sites) = look.get("by_site") {
        return sites.get(site).and_then(Value::as_str).map(str::to_owned);
    }
    if let Some(name) = look.get("key_of").and_then(Value::as_str) {
        let record = sandbox.get("records")?.get(name)?;
        let key = record.get("key")?.as_str()?;
        let start = record.get("start").and_then(|start| start.get(key)).and_then(Value::as_str);
        let own = start.filter(|text| !text.starts_with('$')).map(|text| spell(text, place));
        return Some(own.unwrap_or_else(|| spell(KEY, place)));
    }
    look.get("account").map(|_| spell(KEY, place))
}

/// A text with its made-up parts filled in, for one place of several.
fn spell(pattern: &str, place: usize) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((part, behind)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        let (word, count) = part.split_once(':').unwrap_or((part, ""));
        let count = count.parse().unwrap_or(8);
        match word {
            "n" => out.push('1'),
            "digits" => out.extend(DIGITS.chars().cycle().take(count)),
            "hex" => out.extend(HEX.chars().cycle().skip(place % HEX.len()).take(count)),
            _ => out.push_str(&format!("{{{part}}}")),
        }
        rest = behind;
    }
    out + rest
}

/// Whether a text keeps the limits that a single text can break.
fn fits(text: &str, limits: &Limits) -> bool {
    let length = text.chars().count() as u64;
    let matches = |pattern: &String, or: bool| {
        regex_lite::Regex::new(&format!("^(?:{pattern})$")).map_or(or, |regex| regex.is_match(text))
    };
    limits.min_length.is_none_or(|min| length >= min)
        && limits.max_length.is_none_or(|max| length <= max)
        && limits.pattern.as_ref().is_none_or(|pattern| matches(pattern, false))
        && limits.not_pattern.as_ref().is_none_or(|pattern| !matches(pattern, true))
        && !limits.not_prefix.iter().any(|prefix| text.starts_with(prefix.as_str()))
        && limits.min_classes.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_parts_are_the_same_each_time_and_as_long_as_is_said() {
        assert_eq!(spell("CS{digits:14}", 7), "CS24100815392046");
        assert_eq!(spell("{hex:34}-{n}", 0), "3f9c1e7a5b2d48069d8e4c7f1a60b3523f-1");
        assert_eq!([spell("{}", 0), spell("a{b", 0)], ["{}", "a{b"]);
    }

    #[test]
    fn two_places_have_two_keys() {
        assert_eq!([spell("{hex:4}", 1), spell("{hex:4}", 2)], ["f9c1", "9c1e"]);
    }

    #[test]
    fn a_text_that_breaks_a_limit_is_no_example() {
        let limits = Limits { min_length: Some(2), max_length: Some(3), ..Limits::default() };
        assert_eq!(["a", "ab", "abc", "abcd"].map(|text| fits(text, &limits)), [false, true, true, false]);
        let pattern = Limits { pattern: Some("[a-z]+".into()), ..Limits::default() };
        assert_eq!(["ab", "a1"].map(|text| fits(text, &pattern)), [true, false]);
        let without = Limits { not_pattern: Some("[0-9]+".into()), not_prefix: vec!["op".into()], ..Limits::default() };
        assert_eq!(["12", "opal", "coal"].map(|text| fits(text, &without)), [false, false, true]);
    }
}
