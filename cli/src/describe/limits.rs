//! Limits in words and as JSON.

use huaweicloud_bss::Json;

/// Bounds of a value; only those that there are.
#[derive(Default)]
pub(crate) struct Limits(Vec<(Box<str>, Json)>);

impl Limits {
    pub(super) fn of(json: Option<&Json>) -> Self {
        let entries = json.and_then(Json::as_object).unwrap_or_default();
        Limits(entries.iter().filter(|(_, limit)| !limit.is_null()).cloned().collect())
    }

    pub(super) fn entries(&self) -> &[(Box<str>, Json)] {
        &self.0
    }

    /// The values of an enum that are allowed; none: all.
    pub(super) fn only(&self) -> Vec<String> {
        let only = self.0.iter().find(|(name, _)| &**name == "only").and_then(|(_, limit)| limit.as_array());
        only.unwrap_or_default().iter().filter_map(Json::as_str).map(str::to_owned).collect()
    }

    /// The limits in words, `1..64 characters`.
    pub(crate) fn words(&self) -> Vec<String> {
        let object = Json::Object(self.0.clone());
        let get =
            |name: &str| object.get(name).map(|limit| limit.as_str().map_or_else(|| limit.to_string(), str::to_owned));
        let mut words = Vec::new();
        let mut range = |least: &str, most: &str, what: &str| match (get(least), get(most)) {
            (Some(least), Some(most)) if least == most => words.push(format!("exactly {least}{what}")),
            (Some(least), Some(most)) => words.push(format!("{least}..{most}{what}")),
            (Some(least), None) => words.push(format!("at least {least}{what}")),
            (None, Some(most)) => words.push(format!("at most {most}{what}")),
            (None, None) => {}
        };
        range("min", "max", "");
        range("min_length", "max_length", " characters");
        range("min_items", "max_items", " items");
        range("item_min_length", "item_max_length", " characters an item");
        words.extend(get("above").map(|bound| format!("above {bound}")));
        words.extend(get("max_decimals").map(|digits| format!("at most {digits} digits after the point")));
        words.extend(get("pattern").map(|pattern| format!("pattern {pattern}")));
        let only = self.only();
        if !only.is_empty() {
            words.push(format!("only {}", only.join(", ")));
        }
        words
    }
}
