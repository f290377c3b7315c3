//! Rows say whose keys notice a change, at which sites; a review counts it for each of them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use cases::{Edit, base, edited, model};
use codegen::diff::{Change, compare};

const CREATE: &str = "orders/create_order.yaml";
const LIST: &str = "orders/list_orders.yaml";
const CANCEL: &str = "orders/cancel_order.yaml";
const BILL: &str = "bills/show_bill.yaml";
const SERVICE: &str = "service.yaml";

fn after(edits: &[(&'static str, &str, &str)]) -> Vec<Change> {
    let edit = |(path, from, to): &(&'static str, &str, &str)| Edit::Replace(path, (*from).into(), (*to).into());
    let case = cases::Case { forward: &[], backward: &[], edits: edits.iter().map(edit).collect() };
    compare(&model(base()), &model(edited(&case)))
}

/// Whom the one row of an edit names.
fn affected(path: &'static str, from: &str, to: &str) -> String {
    let changes = after(&[(path, from, to)]);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    changes[0].affected.words()
}

#[test]
fn a_change_of_an_operation_names_its_callers_and_sites() {
    assert_eq!(affected(LIST, "path: /v1/orders\n", "path: /v2/orders\n"), "customer at cn, intl");
    assert_eq!(affected(BILL, "summary: Shows", "summary: Tells"), "partner at cn");
    assert_eq!(affected(CREATE, "rate_limit: 5/s", "rate_limit: 2/s"), "everybody");
}

#[test]
fn callers_that_the_spec_does_not_know_are_named_as_unknown() {
    assert_eq!(affected(CANCEL, "method: DELETE", "method: PUT"), "unknown callers at cn, intl");
}

#[test]
fn who_comes_or_goes_is_the_one_affected() {
    assert_eq!(affected(CREATE, "callers: [customer, partner]", "callers: [customer]"), "partner at cn, intl");
    assert_eq!(affected(LIST, "callers: [customer]", "callers: [customer, partner]"), "partner at cn, intl");
    assert_eq!(affected(CANCEL, "callers: unknown", "callers: [customer]"), "partner at cn, intl");
    assert_eq!(affected(CANCEL, "sites: [cn, intl]", "sites: [cn]"), "unknown callers at intl");
    assert_eq!(affected(BILL, "sites: [cn]", "sites: [cn, intl]"), "partner at intl");
}

#[test]
fn a_field_or_a_value_that_one_site_has_affects_that_site() {
    let field = |name: &str| (format!("  {name}: {{"), format!("  {name}: {{ deprecated: true,"));
    let (abroad, far, local) = (field("abroad"), field("far"), field("local"));
    assert_eq!(affected(CREATE, &abroad.0, &abroad.1), "customer, partner at intl");
    assert_eq!(affected(CREATE, &local.0, &local.1), "customer, partner at intl", "of an answer");
    assert_eq!(affected(CREATE, &far.0, &far.1), "everybody", "one that is unconfirmed at a site is there");
    let value = "3: { name: Change, sites: [intl], ";
    let changes = after(&[("types/common.yaml", value, &format!("{value}deprecated: true, "))]);
    assert_eq!(changes[0].affected.words(), "customer, partner at intl", "{changes:#?}");
}

#[test]
fn a_limit_of_one_site_affects_that_site() {
    let changes = after(&[(CREATE, "max: 7", "max: 6")]);
    assert_eq!(changes[0].affected.words(), "customer, partner at intl", "{changes:#?}");
}

#[test]
fn a_rule_for_one_caller_affects_that_caller() {
    let changes = after(&[(CREATE, "callers: [partner]", "callers: [customer]")]);
    let told: Vec<String> =
        changes.iter().map(|change| format!("{}: {}", change.rule.id, change.affected.words())).collect();
    assert!(told.contains(&"request-rule-caller-added: customer at cn, intl".to_owned()), "{told:?}");
    assert!(told.contains(&"request-rule-caller-removed: partner at cn, intl".to_owned()), "{told:?}");
}

#[test]
fn what_holds_for_every_operation_affects_everybody_and_a_site_its_users() {
    assert_eq!(affected(SERVICE, "token: X-Auth-Token", "token: X-Token"), "everybody");
    assert_eq!(affected(SERVICE, "region: ap-southeast-1", "region: ap-southeast-3"), "customer, partner at intl");
    assert_eq!(affected(SERVICE, "name: Partner,", "name: Reseller,"), "partner at cn, intl");
}

#[test]
fn a_type_affects_those_whose_operations_reach_it_where_they_do() {
    // two operations at two sites, and one at one of them
    let changes = after(&[("types/common.yaml", "max_decimals: 8", "max_decimals: 6")]);
    assert_eq!(changes[0].reach, ["CreateOrder", "ListOrders", "ShowBill"]);
    assert_eq!(changes[0].affected.words(), "everybody");
}

#[test]
fn a_review_counts_for_each_caller_at_each_site() {
    let changes = after(&[(LIST, "path: /v1/orders\n", "path: /v2/orders\n"), (BILL, "{month}\n", "{month}/all\n")]);
    let review = cases::review("old", "new", None, changes);
    let text = codegen::diff::text(&review, false);
    assert!(text.contains("\n  customer: 1 breaking at cn, intl\n  partner: 1 breaking at cn\n"), "{text}");
    let markdown = codegen::diff::markdown(&review);
    let table = "| Affected | cn | intl |\n|---|---|---|\n| customer | 1 breaking | 1 breaking |\n| partner | 1 breaking |  |\n";
    assert!(markdown.contains(table), "{markdown}");
    let document: serde_json::Value = serde_json::from_str(&codegen::diff::json(&review)).unwrap();
    assert_eq!(
        document["affected"][0],
        serde_json::json!({
            "service": "demo", "caller": "customer", "site": "cn", "breaking": 1, "risky": 0, "compatible": 0,
        })
    );
    let row = document["changes"].as_array().unwrap().iter().find(|row| row["operation"] == "ShowBill").unwrap();
    assert_eq!(row["affected"], serde_json::json!([{ "caller": "partner", "sites": ["cn"] }]));
}

/// Whom the one row of an edit names, where both sides have other edits, too.
fn affected_with(both: &[(&'static str, &str, &str)], path: &'static str, from: &str, to: &str) -> String {
    let edit = |(path, from, to): &(&'static str, &str, &str)| Edit::Replace(path, (*from).into(), (*to).into());
    let of = |edits: Vec<Edit>| model(edited(&cases::Case { forward: &[], backward: &[], edits }));
    let old = of(both.iter().map(edit).collect());
    let new = of(both.iter().chain([&(path, from, to)]).map(edit).collect());
    let changes = compare(&old, &new);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    changes[0].affected.words()
}

const TYPES: &str = "types/common.yaml";

#[test]
fn a_type_affects_the_sites_at_which_something_holds_it() {
    const ABROAD: &str = "  abroad: { type: text, sites: [intl], doc: Abroad }";
    const PLAIN: &str = "  old_one: { type: text, deprecated: true, doc: Old }";
    let zone = (
        TYPES,
        "\nItem:\n",
        "\nZone: { type: text, max_length: 9, doc: Zone }\n\nBox:\n  doc: Box\n  fields:\n    zone: { type: Zone, doc: Zone }\n    box: { type: Box, doc: Smaller }\n\nItem:\n",
    );
    let change =
        |held: (&'static str, &str, &str)| affected_with(&[zone, held], TYPES, "max_length: 9", "max_length: 8");
    let of = |ty: &str| format!("  abroad: {{ type: {ty}, sites: [intl], doc: Abroad }}");
    assert_eq!(change((CREATE, ABROAD, &of("Zone"))), "customer, partner at intl");
    assert_eq!(change((CREATE, ABROAD, &of("list<Zone>"))), "customer, partner at intl");
    assert_eq!(change((CREATE, ABROAD, &of("Box"))), "customer, partner at intl", "in an object");
    assert_eq!(change((CREATE, PLAIN, "  old_one: { type: Box, deprecated: true, doc: Old }")), "everybody");
    let at_one = "  old_one: { type: text, by_site: { cn: { type: Zone } }, deprecated: true, doc: Old }";
    assert_eq!(change((CREATE, PLAIN, at_one)), "customer, partner at cn", "of one site's own");
    assert_eq!(
        change((BILL, "  amount: { type: Amount, doc: Amount }", "  amount: { type: Zone, doc: Amount }")),
        "partner at cn"
    );
}

#[test]
fn an_error_code_affects_those_whose_operations_name_it() {
    let errors = (SERVICE, "  D.2: { http: [503]", "  D.10: { http: [400], doc: Ten }\n  D.2: { http: [503]");
    let named = (BILL, "path_parameters:", "errors:\n  D.10: Ten\npath_parameters:");
    let change = |from: &str, to: &str| affected_with(&[errors, named], SERVICE, from, to);
    assert_eq!(change("doc: Ten }", "doc: The tenth }"), "partner at cn");
    // named by CreateOrder, and not by whoever names a longer one
    assert_eq!(change("doc: Wrong parameter", "doc: A wrong parameter"), "everybody");
    assert_eq!(
        change("also_http: [500], doc: Busy", "also_http: [500], doc: Very busy"),
        "everybody",
        "one that no operation names"
    );
}

#[test]
fn what_is_gone_had_its_sites_and_what_came_has_them() {
    let (abroad, none) = ("  abroad: { type: text, sites: [intl], doc: Abroad }\n", "");
    assert_eq!(affected(CREATE, abroad, none), "customer, partner at intl");
    let came = "  blank: {";
    assert_eq!(
        affected(CREATE, came, &format!("  near: {{ type: text, sites: [cn], doc: Near }}\n{came}")),
        "customer, partner at cn"
    );
    let failures = "  failures: { type: list<text>, doc: Failures }";
    assert_eq!(
        affected_with(
            &[(CREATE, failures, "  failures: { type: list<text>, sites: [intl], doc: Failures }")],
            CREATE,
            "doc: Failures",
            "doc: What failed"
        ),
        "customer, partner at intl",
        "of an error"
    );
}

#[test]
fn callers_that_a_row_names_are_those_that_the_operation_has() {
    assert_eq!(affected(CREATE, "callers: [customer, partner]", "callers: [partner]"), "customer at cn, intl");
    assert_eq!(affected(BILL, "callers: [partner]", "callers: [partner, customer]"), "customer at cn");
}

#[test]
fn a_field_that_also_moved_affects_the_sites_where_it_is_now() {
    let abroad = "  abroad: { type: text, sites: [intl], doc: Abroad }";
    let changes = after(&[(CREATE, abroad, "  abroad: { type: text, sites: [cn], max_length: 9, doc: Abroad }")]);
    let told: Vec<String> =
        changes.iter().map(|change| format!("{}: {}", change.rule.id, change.affected.words())).collect();
    assert!(told.contains(&"request-max-length-set: customer, partner at cn".to_owned()), "{told:?}");
}
