//! Limits in words and as JSON.

use huaweicloud_runtime::Json;

/// Bounds of a value; only those that there are.
#[derive(Default)]
pub(crate) struct Limits(Vec<(Box<str>, Json)>);

impl Limits {
    pub(super) fn of(json: Option<&Json>) -> Self {
        let entries = json.and_then(Json::as_object).unwrap_or_default();
        Limits(entries.iter().filter(|(_, limit)| !limit.is_null()).cloned().collect())
    }

    pub(crate) fn entries(&self) -> &[(Box<str>, Json)] {
        &self.0
    }

    /// The values of an enum that are allowed; none: all.
    pub(super) fn only(&self) -> Vec<String> {
        let only = self.0.iter().find(|(name, _)| &**name == "only").and_then(|(_, limit)| limit.as_array());
        only.unwrap_or_default().iter().filter_map(Json::as_str).map(str::to_owned).collect()
    }

    /// The same without the characters of a value: its values say all that there is to say.
    pub(super) fn of_enum(&self) -> Limits {
        let of_length =
            |name: &str| matches!(name, "item_min_length" | "item_max_length" | "min_length" | "max_length");
        Limits(self.0.iter().filter(|(name, _)| !of_length(name)).cloned().collect())
    }

    /// The limits in words, `1..64 characters`.
    pub(crate) fn words(&self) -> Vec<String> {
        let object = Json::Object(self.0.clone());
        let get =
            |name: &str| object.get(name).map(|limit| limit.as_str().map_or_else(|| limit.to_string(), str::to_owned));
        let mut words = Vec::new();
        let mut range = |least: &str, most: &str, unit: &str, of: &str| {
            let (how_many, last) = match (get(least), get(most)) {
                (Some(least), Some(most)) if least == most => (format!("exactly {least}"), least),
                (Some(least), Some(most)) => (format!("{least}..{most}"), most),
                (Some(least), None) => (format!("at least {least}"), least),
                (None, Some(most)) => (format!("at most {most}"), most),
                (None, None) => return,
            };
            words.push(format!("{how_many}{}{of}", plural(unit, &last)));
        };
        range("min", "max", "", "");
        range("min_length", "max_length", " character", "");
        range("min_items", "max_items", " item", "");
        range("item_min_length", "item_max_length", " character", " an item");
        words.extend(get("above").map(|bound| format!("above {bound}")));
        words.extend(
            get("max_decimals").map(|digits| format!("at most {digits}{} after the point", plural(" digit", &digits))),
        );
        words.extend(get("pattern").map(|pattern| format!("pattern {pattern}")));
        let only = self.only();
        if !only.is_empty() {
            words.push(format!("only {}", only.join(", ")));
        }
        words
    }
}

fn plural(unit: &str, number: &str) -> String {
    let s = if unit.is_empty() || number == "1" { "" } else { "s" };
    format!("{unit}{s}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn one_is_no_plural() {
        let words = |json: &str| Limits::of(Some(&Json::parse(json.as_bytes()).unwrap())).words().join("; ");
        assert_eq!(words(r#"{"max_items": 1, "max_length": 1}"#), "at most 1 character; at most 1 item");
        assert_eq!(
            words(r#"{"min_items": 0, "max_items": 1, "max_decimals": 1}"#),
            "0..1 item; at most 1 digit after the point"
        );
        assert_eq!(words(r#"{"min": 1, "max": 100, "max_length": 2}"#), "1..100; at most 2 characters");
    }

    #[test]
    fn every_limit_has_its_words() {
        let limits = |json: &str| Limits::of(Some(&Json::parse(json.as_bytes()).unwrap()));
        let all = r#"{"min":"0.01","max":null,"min_length":2,"max_length":2,"min_items":1,"item_min_length":1,"item_max_length":64,
            "above":"0","max_decimals":2,"pattern":"[a-z]+","only":["A","B"]}"#;
        assert_eq!(
            limits(all).words(),
            [
                "at least 0.01",
                "exactly 2 characters",
                "at least 1 item",
                "1..64 characters an item",
                "above 0",
                "at most 2 digits after the point",
                "pattern [a-z]+",
                "only A, B"
            ]
        );
        assert_eq!(limits(all).of_enum().words().len(), 6);
        assert_eq!(limits(all).only(), ["A", "B"]);
        assert_eq!(limits(all).entries().len(), 10);
        assert!(Limits::of(None).words().is_empty());
    }
}
