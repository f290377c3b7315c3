//! What only changed its name is one row, wherever it is named; what is much like another thing is not the same one.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "../fixtures/diff/cases/mod.rs"]
mod cases;
mod fields;

use cases::{Files, base, model, moved};
use codegen::diff::compare;

const TYPES: &str = "types/common.yaml";
const CREATE: &str = "orders/create_order.yaml";
const LIST: &str = "orders/list_orders.yaml";
const CANCEL: &str = "orders/cancel_order.yaml";
const BILL: &str = "bills/show_bill.yaml";
const BILLS: &str = "bills/section.yaml";

/// Several edits, one after the other.
fn replaced(files: Files, edits: &[(&str, &str, &str)]) -> Files {
    edits.iter().fold(files, |files, (path, from, to)| cases::replaced(files, path, from, to))
}

/// An operation that does nothing but be there.
fn ping(folder: &str, id: &str) -> (String, String) {
    let text = format!(
        "operation: {id}\ntitle: {{ en: {id}, zh: {id} }}\nsummary: Answers.\nmethod: GET\npath: /v1/{id}\n\
         sites: [cn]\ncallers: [customer]\nidempotent: true\nresponse: {{}}\n"
    );
    (format!("{folder}/{}.yaml", id.to_lowercase()), text)
}

/// The rows from one tree to another: rule, place, values.
fn told(old: Files, new: Files) -> Vec<String> {
    let row = |change: &codegen::diff::Change| format!("{} {} {}", change.rule.id, change.place(), change.values());
    compare(&model(old), &model(new)).iter().map(row).collect()
}

/// The rules that edits of the base fall under.
fn rules(edits: &[(&str, &str, &str)]) -> Vec<String> {
    rules_after(&[], edits)
}

/// The rules that edits fall under, after others that both sides have.
fn rules_after(both: &[(&str, &str, &str)], edits: &[(&str, &str, &str)]) -> Vec<String> {
    let old = replaced(base(), both);
    let mut rules: Vec<String> = compare(&model(old.clone()), &model(replaced(old, edits)))
        .iter()
        .map(|change| change.rule.id.to_owned())
        .collect();
    rules.sort();
    rules
}

#[test]
fn a_section_is_the_same_by_its_title_or_by_half_of_its_operations() {
    let renamed = "section-renamed service section invoices bills → invoices";
    let retitled = replaced(base(), &[(BILLS, "en: Bills, zh: 账单", "en: Invoices, zh: 发票")]);
    assert_eq!(told(base(), moved(retitled, "bills/", "invoices/"))[0], renamed, "another title, the same operation");
    let other = replaced(base(), &[(BILL, "operation: ShowBill", "operation: ReadBill"), (BILL, "/bills/", "/read/")]);
    assert!(
        told(base(), moved(other, "bills/", "invoices/")).contains(&renamed.to_owned()),
        "the same title, another operation"
    );
    // of so many operations, so many kept
    let renamed_with = |all: usize, kept: usize| {
        let section = |folder: &str, title: &str| {
            let text = format!("title: {{ en: {title}, zh: {title} }}\nsummary: Of {title}.\n");
            (format!("{folder}/section.yaml"), text)
        };
        let ids = |from: usize| (from..from + all).map(|n| format!("Ping{n}"));
        let tree = |folder: &str, title: &str, from: usize| -> Files {
            let operations = ids(from).map(|id| ping(folder, &id));
            base().into_iter().chain([section(folder, title)]).chain(operations).collect()
        };
        told(tree("coupons", "Coupons", 0), tree("vouchers", "Vouchers", all - kept))
            .contains(&"section-renamed service section vouchers coupons → vouchers".to_owned())
    };
    assert!(renamed_with(1, 1) && renamed_with(2, 1) && renamed_with(4, 2));
    assert!(!renamed_with(3, 1) && !renamed_with(1, 0), "less than half");
    assert!(!renamed_with(0, 0), "two empty ones");
}

#[test]
fn an_operation_is_the_same_by_method_and_path_together() {
    let id = (CANCEL, "operation: CancelOrder", "operation: RevokeOrder");
    assert_eq!(rules(&[id]), ["operation-renamed"]);
    assert_eq!(rules(&[id, (CANCEL, "DELETE", "PUT")]), ["operation-added", "operation-removed"]);
    assert_eq!(rules(&[id, (CANCEL, "/orders/", "/revoked/")]), ["operation-added", "operation-removed"]);
}

#[test]
fn an_operation_is_renamed_wherever_others_name_it() {
    let edits = [
        (LIST, "operation: ListOrders", "operation: FindOrders"),
        (CREATE, "confirm_with: ListOrders", "confirm_with: FindOrders"),
        (CREATE, "related: { ListOrders:", "related: { FindOrders:"),
        (BILL, "replaced_by: ListOrders", "replaced_by: FindOrders"),
    ];
    let rules = rules(&edits);
    assert!(rules.contains(&"operation-renamed".to_owned()), "{rules:?}");
    assert!(!rules.iter().any(|rule| rule.contains("confirm") || rule.contains("replacement")), "{rules:?}");
}

#[test]
fn a_type_is_renamed_wherever_fields_name_it() {
    for edits in [
        // in a list, in an answer's list, in another type, behind an alias
        &[(TYPES, "\nItem:\n", "\nThing:\n"), (CREATE, "list<Item>", "list<Thing>")][..],
        &[(TYPES, "\nLine:\n", "\nRow:\n"), (CREATE, "list<Line>", "list<Row>"), (LIST, "list<Line>", "list<Row>")],
        &[(TYPES, "\nKind:\n", "\nSort:\n"), (TYPES, "type: Kind", "type: Sort"), (CREATE, "type: Kind", "type: Sort")],
        &[
            (TYPES, "Amount:", "Money:"),
            (TYPES, "type: Amount", "type: Money"),
            (CREATE, "type: Amount", "type: Money"),
            (BILL, "type: Amount", "type: Money"),
        ],
        &[(LIST, "  Summary:", "  Short:"), (LIST, "list<Summary>", "list<Short>")],
    ] {
        assert_eq!(rules(edits), ["type-renamed"], "{edits:?}");
    }
}

#[test]
fn a_type_is_renamed_where_one_site_has_it_of_its_own() {
    let both = [(CREATE, "type: Sorting, only: [UP, DOWN]", "type: text, by_site: { intl: { type: Sorting } }")];
    let edits = [(TYPES, "Sorting:\n", "Ordering:\n"), (CREATE, "type: Sorting", "type: Ordering")];
    assert_eq!(rules_after(&both, &edits), ["type-renamed"]);
}

/// Types that nothing names, so that only what they are tells them apart.
#[test]
fn a_type_with_another_text_is_the_same_when_there_is_enough_of_it() {
    let tried = |definition: &str, other: &str| {
        let old = format!("\nOld: {definition}\n\nItem:\n");
        let new = format!("\nNew: {other}\n\nItem:\n");
        rules_after(&[(TYPES, "\nItem:\n", &old)], &[(TYPES, &old, &new)])
    };
    let one = "{ enum: text, doc: A, values: { A: a } }";
    let two = "{ enum: text, doc: A, values: { A: a, B: b } }";
    let field = "{ doc: A, fields: { a: { type: text, doc: a } } }";
    let fields = "{ doc: A, fields: { a: { type: text, doc: a }, b: { type: Old, doc: b } } }";
    let scalar = "{ type: text, doc: A }";
    let again = |text: &str| text.replace("doc: A,", "doc: Z,").replace("doc: A }", "doc: Z }").replace("Old", "New");
    for definition in [one, two, field, fields, scalar] {
        assert_eq!(tried(definition, &definition.replace("Old", "New")), ["type-renamed"], "{definition}");
    }
    for definition in [two, fields] {
        assert_eq!(tried(definition, &again(definition)), ["type-renamed", "type-text-changed"], "{definition}");
    }
    for definition in [one, field, scalar] {
        assert_eq!(tried(definition, &again(definition)), ["type-added", "type-removed"], "{definition}");
    }
    assert_eq!(tried(two, &two.replace("B: b", "C: b")), ["type-added", "type-removed"], "other values");
}

#[test]
fn a_local_type_is_not_a_shared_one_under_another_name() {
    let summary = "\ntypes:\n  Summary:\n    doc: An order in short\n    fields:\n      id: { type: OrderId, doc: ID }\n      label: { type: text, doc: Label }\n";
    let shared = "Short:\n  doc: An order in short\n  fields:\n    id: { type: OrderId, doc: ID }\n    label: { type: text, doc: Label }\n\nItem:\n";
    let both =
        [(LIST, "  orders: { type: list<Summary>, doc: Orders }", "  orders: { type: list<text>, doc: Orders }")];
    let rules = rules_after(&both, &[(LIST, summary, ""), (TYPES, "Item:\n", shared)]);
    assert_eq!(rules, ["type-added", "type-removed"]);
}

#[test]
fn a_type_that_took_the_place_of_one_like_it_is_its_successor() {
    let successor = |line: &str| {
        let edits = [(TYPES, "\nLine:\n  doc: A line of an order\n", line), (CREATE, "list<Line>", "list<LineV2>")];
        let others = [(LIST, "list<Line>", "list<LineV2>")];
        rules(&[edits.as_slice(), &others].concat())
    };
    assert_eq!(
        successor("\nLineV2:\n  doc: A line of today\n"),
        ["type-renamed", "type-text-changed"],
        "the same fields"
    );
    let edits = [
        (TYPES, "\nLine:\n  doc: A line of an order\n", "\nLineV2:\n  doc: A line of today\n"),
        (TYPES, "  tags: { type: list<text>, doc: Tags }\n", "  labels: { type: list<integer>, doc: Labels }\n"),
        (CREATE, "list<Line>", "list<LineV2>"),
        (LIST, "list<Line>", "list<LineV2>"),
    ];
    let found = rules(&edits);
    assert!(found.contains(&"type-renamed".to_owned()) && !found.contains(&"type-added".to_owned()), "{found:?}");
}

#[test]
fn a_type_that_took_the_place_of_quite_another_is_a_new_one() {
    let edits = [
        (TYPES, "\nLine:\n  doc: A line of an order\n", "\nFee:\n  doc: What it costs\n"),
        (
            TYPES,
            "    price: { type: Amount, doc: Price }\n    tags: { type: list<text>, doc: Tags }\n    kind: { type: Kind, doc: Kind }\n",
            "    cost: { type: Amount, doc: Cost }\n",
        ),
        (
            TYPES,
            "Fee:\n  doc: What it costs\n  fields:\n    sku: { type: text, doc: Product }\n",
            "Fee:\n  doc: What it costs\n  fields:\n",
        ),
        (CREATE, "list<Line>", "list<Fee>"),
        (LIST, "list<Line>", "list<Fee>"),
    ];
    let found = rules(&edits);
    assert!(found.contains(&"type-added".to_owned()) && found.contains(&"type-removed".to_owned()), "{found:?}");
}

#[test]
fn a_type_like_another_that_took_no_place_is_a_new_one() {
    let old = "\nOld: { doc: A, fields: { a: { type: text, doc: a }, b: { type: text, doc: b } } }\n\nItem:\n";
    let new = "\nNew: { doc: A, fields: { a: { type: text, doc: a }, b: { type: text, doc: B } } }\n\nItem:\n";
    assert_eq!(rules_after(&[(TYPES, "\nItem:\n", old)], &[(TYPES, old, new)]), ["type-added", "type-removed"]);
}

#[test]
fn a_value_is_renamed_wherever_the_spec_names_it_and_nowhere_else() {
    // another field has a value that is spelled alike
    let both = [
        (
            CREATE,
            "  - differs: { password: name }",
            "  - when: { name: [UP] }\n    then: { note: { required: true } }\n  - when: { name: [x] }\n    then: { sorting: { only: [UP] } }",
        ),
        (CREATE, "only: [UP, DOWN]", "default: UP, by_site: { intl: { only: [UP, DOWN] } }"),
        (CREATE, "old_one: { type: text,", "old_one: { type: text, default: UP,"),
        (TYPES, "    labels: {", "    order: { type: Sorting, default: UP, doc: Order }\n    labels: {"),
    ];
    let edits = [
        (TYPES, "UP: upwards", "TOP: upwards"),
        (TYPES, "{ type: Sorting, default: UP,", "{ type: Sorting, default: TOP,"),
        (
            CREATE,
            "default: UP, by_site: { intl: { only: [UP, DOWN]",
            "default: TOP, by_site: { intl: { only: [TOP, DOWN]",
        ),
        (CREATE, "{ sorting: [UP] }", "{ sorting: [TOP] }"),
        (CREATE, "{ sorting: { only: [UP] }", "{ sorting: { only: [TOP] }"),
    ];
    assert_eq!(rules_after(&both, &edits), ["enum-value-renamed"]);
}

#[test]
fn a_value_is_the_same_by_all_that_is_said_of_it() {
    let tried = |old: &str, new: &str| {
        let old = format!("    NONE: {{ sites: [cn], doc: as it comes }}\n    OLD: {{ {old} }}\n");
        let both = [(TYPES, "    NONE: { sites: [cn], doc: as it comes }\n", old.as_str())];
        let (_, after) = old.split_once("OLD").unwrap();
        let new = old.replace(&format!("OLD{after}"), &format!("NEW: {{ {new} }}\n"));
        rules_after(&both, &[(TYPES, &old, &new)])
    };
    assert_eq!(tried("doc: old", "doc: old"), ["enum-value-renamed"]);
    let two = ["request-enum-value-added", "request-enum-value-removed"];
    for (old, new) in [
        ("doc: old", "doc: new"),
        ("doc: old", "sites: [cn], doc: old"),
        ("doc: old", "deprecated: true, doc: old"),
        ("sites: [cn], doc: old", "sites: [cn], unconfirmed_sites: [intl], doc: old"),
        ("doc: \"\"", "doc: \"\""),
    ] {
        assert_eq!(tried(old, new), two, "{old} → {new}");
    }
}
