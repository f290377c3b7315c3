//! What a request is refused for on the word of an SDK or an older page: the list that somebody looks at when such a word
//! turns out to be wrong. The newest pages stand behind everything that is not listed.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use huaweicloud_bss_tests::model::{self, list, text};
use serde_json::Value;

#[test]
fn limits_that_no_page_of_today_gives_are_listed() {
    let mut rows = BTreeSet::new();
    for model in model::models() {
        for operation in list(&model["operations"]) {
            let owner = format!("{}:{}", text(&operation["service"]), text(&operation["id"]));
            fields(&owner, &operation["request"]["fields"], &mut rows);
        }
        for def in list(&model["types"]).iter().filter(|def| def["in_request"] == true) {
            let (owner, kind) = (text(&def["name"]), &def["kind"]);
            fields(owner, &kind["object"]["fields"], &mut rows);
            said(owner, "", &kind["scalar"], "", &mut rows);
        }
    }
    let rows: Vec<String> = rows.into_iter().collect();
    insta::assert_snapshot!(rows.join("\n"));
}

fn fields(owner: &str, fields: &Value, rows: &mut BTreeSet<String>) {
    for field in fields.as_array().into_iter().flatten() {
        said(owner, text(&field["wire"]), field, "", rows);
        for pair in list(&field["by_site"]) {
            said(owner, text(&field["wire"]), &pair[1], text(&pair[0]), rows);
        }
    }
}

/// A row, where the limits have a source of their own and refuse something.
fn said(owner: &str, field: &str, said: &Value, site: &str, rows: &mut BTreeSet<String>) {
    let Some(source) = said["source"].as_str() else { return };
    let none = |value: &Value| value.is_null() || *value == false || value.as_array().is_some_and(Vec::is_empty);
    let limits = said["limits"].as_object().into_iter().flatten().filter(|(_, value)| !none(value));
    let mut limits: Vec<String> = limits.map(|(name, value)| format!("{name} {value}")).collect();
    // in whatever order a parser keeps them
    limits.sort();
    if !limits.is_empty() {
        let site = if site.is_empty() { String::new() } else { format!(" at {site}") };
        rows.insert(format!("{source:<9}{owner} {field}{site}: {}", limits.join(", ")));
    }
}
