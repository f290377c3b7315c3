//! Rules across fields, in words.

use huaweicloud_runtime::Json;

use super::limits::Limits;
use crate::model::{is, items, text, texts};

/// A rule.
pub(crate) struct Rule {
    /// What it demands.
    pub(crate) words: String,
    /// Why.
    pub(crate) doc: Option<String>,
    /// Sites at which it holds; none: all.
    pub(crate) sites: Vec<String>,
    /// The rule as the model has it.
    pub(crate) check: Json,
}

/// The rules of an object of the model.
pub(super) fn of(object: &Json) -> Vec<Rule> {
    let rule = |json: &Json| {
        let check = json.get("check").cloned().unwrap_or_default();
        let words = words(&check);
        let words = if is(json, "warn") { format!("{words}; otherwise the call is warned of") } else { words };
        Rule { words, doc: text(json, "doc").map(str::to_owned), sites: texts(json, "sites"), check }
    };
    items(object, "rules").iter().map(rule).collect()
}

fn words(check: &Json) -> String {
    let Some([(kind, demand)]) = check.as_object() else { return check.to_string() };
    let name = |key: &str| text(demand, key).unwrap_or_default();
    let names = || {
        let names = demand.as_array().unwrap_or_default().iter().filter_map(Json::as_str);
        names.collect::<Vec<_>>().join(", ")
    };
    match &**kind {
        "before" => {
            let span =
                demand.get("at_most").and_then(span).map(|span| format!(", by at most {span}")).unwrap_or_default();
            format!("{} is not after {}{span}", name("first"), name("then"))
        }
        "together" => format!("all or none of {}", names()),
        "at_least_one" => format!("at least one of {}", names()),
        "at_most_one" => format!("at most one of {}", names()),
        "exactly_one" => format!("exactly one of {}", names()),
        "needs" => format!("{} only together with {}", name("field"), name("with")),
        "in_month" => format!("{} lies in the month {}", name("day"), name("month")),
        "same_month" => format!("{} and {} lie in one month", name("first"), name("then")),
        "distinct" => match text(demand, "field") {
            Some(field) => format!("no two items of {} have the same {field}", name("list")),
            None => format!("no two items of {} are alike", name("list")),
        },
        "differs" => {
            let reversed = if is(demand, "reversed") { ", nor that backwards" } else { "" };
            let contained = if is(demand, "contained") { ", nor a text with it inside" } else { "" };
            format!("{} is not the same as {}{reversed}{contained}", name("field"), name("from"))
        }
        "max_contains" => {
            let terms: Vec<String> = items(demand, "items").iter().map(term).collect();
            let count = demand.get("count").map(ToString::to_string).unwrap_or_default();
            format!("{} in at most {count} of {}", terms.join(" and "), name("list"))
        }
        "when" => {
            let terms: Vec<String> = items(demand, "when").iter().map(term).collect();
            format!("{} {} when {}", name("field"), demanded(demand.get("demand")), terms.join(" and "))
        }
        other => format!("{other}: {demand}"),
    }
}

fn term(json: &Json) -> String {
    let values = texts(json, "values").join(" or ");
    let is_or_not = if is(json, "negated") { "is not" } else { "is" };
    format!("{} {is_or_not} {values}", text(json, "field").unwrap_or_default())
}

fn demanded(json: Option<&Json>) -> String {
    match json.and_then(Json::as_str) {
        Some("required") => "is required".to_owned(),
        Some("forbidden") => "must be left out".to_owned(),
        _ => {
            let limits = json.map(|json| Limits::of(json.get("limits")).words().join(", "));
            limits.map(|limits| format!("is limited to {limits}")).unwrap_or_default()
        }
    }
}

/// `{"months": 6}` as `6 months`.
fn span(json: &Json) -> Option<String> {
    let [(unit, number)] = json.as_object()? else { return None };
    let number = number.to_string();
    Some(if number == "1" { format!("1 {}", unit.trim_end_matches('s')) } else { format!("{number} {unit}") })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn say(check: &str) -> String {
        words(&Json::parse(check.as_bytes()).unwrap())
    }

    #[test]
    fn rules_are_sentences() {
        assert_eq!(
            say(r#"{"before":{"first":"a","then":"b","at_most":{"months":1}}}"#),
            "a is not after b, by at most 1 month"
        );
        assert_eq!(say(r#"{"exactly_one":["a","b"]}"#), "exactly one of a, b");
        assert_eq!(
            say(
                r#"{"when":{"when":[{"field":"x","values":["1","2"],"negated":true}],"field":"y","demand":"forbidden"}}"#
            ),
            "y must be left out when x is not 1 or 2"
        );
        assert_eq!(
            say(
                r#"{"when":{"when":[{"field":"x","values":["1"],"negated":false}],"field":"y","demand":{"limits":{"max_length":3}}}}"#
            ),
            "y is limited to at most 3 characters when x is 1"
        );
    }

    #[test]
    fn every_kind_of_rule_has_its_sentence() {
        for (check, sentence) in [
            (r#"{"before":{"first":"a","then":"b"}}"#, "a is not after b"),
            (r#"{"before":{"first":"a","then":"b","at_most":{"months":6}}}"#, "a is not after b, by at most 6 months"),
            (r#"{"together":["a","b"]}"#, "all or none of a, b"),
            (r#"{"at_least_one":["a","b"]}"#, "at least one of a, b"),
            (r#"{"at_most_one":["a","b"]}"#, "at most one of a, b"),
            (r#"{"needs":{"field":"a","with":"b"}}"#, "a only together with b"),
            (r#"{"in_month":{"day":"a","month":"b"}}"#, "a lies in the month b"),
            (r#"{"same_month":{"first":"a","then":"b"}}"#, "a and b lie in one month"),
            (r#"{"distinct":{"list":"a","field":"b"}}"#, "no two items of a have the same b"),
            (r#"{"distinct":{"list":"a"}}"#, "no two items of a are alike"),
            (
                r#"{"max_contains":{"list":"a","count":2,"items":[{"field":"b","values":["1"]},{"field":"c","values":["2","3"]}]}}"#,
                "b is 1 and c is 2 or 3 in at most 2 of a",
            ),
            (
                r#"{"when":{"when":[{"field":"x","values":["1"]},{"field":"z","values":["2"]}],"field":"y","demand":"required"}}"#,
                "y is required when x is 1 and z is 2",
            ),
            (r#"{"odd":[1]}"#, "odd: [1]"),
            ("[]", "[]"),
        ] {
            assert_eq!(say(check), sentence);
        }
    }

    #[test]
    fn a_rule_that_only_warns_says_so_and_keeps_its_reason_and_sites() {
        let object = r#"{"rules":[{"check":{"together":["a","b"]},"warn":true,"doc":"why","sites":["cn"]},{"check":{"together":["c"]}}]}"#;
        let rules = of(&Json::parse(object.as_bytes()).unwrap());
        assert_eq!(rules[0].words, "all or none of a, b; otherwise the call is warned of");
        assert_eq!((rules[0].doc.as_deref(), rules[0].sites.as_slice()), (Some("why"), &["cn".to_owned()][..]));
        assert_eq!(
            (rules[1].words.as_str(), rules[1].doc.as_deref(), rules[1].sites.len()),
            ("all or none of c", None, 0)
        );
        assert_eq!(rules[0].check.to_string(), r#"{"together":["a","b"]}"#);
    }
}
