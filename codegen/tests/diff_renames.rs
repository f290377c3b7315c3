//! What only changed its name is one row, wherever it is named; what is much like another thing is not the same one.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

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

#[test]
fn a_field_is_renamed_in_requests_answers_and_types() {
    for edits in [
        &[(CREATE, "  owner: {", "  holder: {")][..],
        &[(CREATE, "  state: {", "  condition: {")],
        &[(TYPES, "    price: {", "    cost: {")],
    ] {
        assert_eq!(rules(edits), ["field-renamed"], "{edits:?}");
    }
}

#[test]
fn a_field_that_differs_in_more_than_its_name_is_another() {
    assert_eq!(
        rules(&[(LIST, "  count: { type: integer, doc: Count }", "  number: { type: integer, doc: Number }")]),
        ["response-field-added", "response-field-removed"]
    );
}

#[test]
fn rules_across_fields_follow_a_renamed_field() {
    let both = [
        (
            CREATE,
            "  recent: { type: date, not_future: true, doc: Recent }",
            "  recent: { type: date, not_future: true, doc: Recent }\n  period: { type: month, doc: Of }",
        ),
        (
            CREATE,
            "  - differs: { password: name }",
            "  - differs: { password: name }\n  - in_month: { recent: period }\n  - same_month: [since, until]\n  - distinct: items\n  - together: [far, blank]\n  - at_most_one: [blank, extra]\n  - exactly_one: [blank, abroad]",
        ),
    ];
    for name in ["since", "until", "note", "codes", "weight", "price", "password", "name", "sorting", "count"]
        .into_iter()
        .chain(["recent", "period", "items", "far", "blank", "extra", "abroad"])
    {
        let (field, key) = (format!("\n  {name}: {{"), format!("\n  new_{name}: {{"));
        let old = replaced(base(), &both);
        let mut new = replaced(old.clone(), &[(CREATE, &field, &key)]);
        let (_, text) = new.iter_mut().find(|(path, _)| path == CREATE).unwrap();
        let (head, rules) = text.split_once("\nrules:\n").unwrap();
        let word = |part: &str| {
            let bare = part.trim_matches([',', ':', '[', ']']);
            if bare == name { part.replace(name, &format!("new_{name}")) } else { part.to_owned() }
        };
        let rules = rules.split(' ').map(word).collect::<Vec<_>>().join(" ");
        // the words of a list's last line end before the next line
        let rules = rules.replace(&format!(" {name}\n"), &format!(" new_{name}\n"));
        let rules = rules.replace(&format!(" {name}]\n"), &format!(" new_{name}]\n"));
        let head = head.replace(&format!("required_when: {{ {name}:"), &format!("required_when: {{ new_{name}:"));
        *text = format!("{head}\nrules:\n{rules}");
        assert_eq!(told(old, new).len(), 1, "{name}");
    }
}

#[test]
fn paging_follows_renamed_fields_into_the_types_of_an_answer() {
    for edits in [
        &[(LIST, "\n  offset: {", "\n  begin: {"), (LIST, "offset: offset,", "offset: begin,")][..],
        &[(LIST, "\n  limit: {", "\n  many: {"), (LIST, "limit: limit,", "limit: many,")],
        &[(LIST, "\n  total: {", "\n  all: {"), (LIST, "total: total,", "total: all,")],
        &[(LIST, "\n  orders: {", "\n  found: {"), (LIST, "items: orders }", "items: found }")],
    ] {
        assert_eq!(rules(edits), ["field-renamed"], "{edits:?}");
    }
    let both = [
        (LIST, "items: orders }", "items: page.orders }"),
        (LIST, "  orders: { type: list<Summary>, doc: Orders }", "  page: { type: Page, doc: Page }"),
        (
            LIST,
            "types:\n",
            "types:\n  Page:\n    doc: A page\n    fields:\n      orders: { type: list<Summary>, doc: Orders }\n",
        ),
    ];
    let inner = [(LIST, "      orders: {", "      found: {"), (LIST, "items: page.orders }", "items: page.found }")];
    assert_eq!(rules_after(&both, &inner), ["field-renamed"]);
    let outer = [(LIST, "  page: {", "  part: {"), (LIST, "items: page.orders }", "items: part.orders }")];
    assert_eq!(rules_after(&both, &outer), ["field-renamed"]);
    // two objects deep
    let both = [
        (LIST, "items: orders }", "items: page.part.orders }"),
        (LIST, "  orders: { type: list<Summary>, doc: Orders }", "  page: { type: Page, doc: Page }"),
        (
            LIST,
            "types:\n",
            "types:\n  Page:\n    doc: A page\n    fields:\n      part: { type: Part, doc: Part }\n  Part:\n    doc: A part\n    fields:\n      orders: { type: list<Summary>, doc: Orders }\n",
        ),
    ];
    let inner =
        [(LIST, "      orders: {", "      found: {"), (LIST, "items: page.part.orders }", "items: page.part.found }")];
    assert_eq!(rules_after(&both, &inner), ["field-renamed"]);
    // a field of that name elsewhere is another field
    let elsewhere = [(CREATE, "  since: { type: timestamp, doc: Since }", "  offset: { type: timestamp, doc: Since }")];
    let found = rules_after(&both, &elsewhere);
    assert!(!found.iter().any(|rule| rule.contains("pagination")), "{found:?}");
}

#[test]
fn what_confirms_a_call_follows_renamed_fields_on_both_sides() {
    let both = [(CREATE, "confirm_with: ListOrders\n", "confirm_with: ListOrders\nconfirm_fields: { size: count }\n")];
    let read = [(LIST, "\n  size: {", "\n  amount: {"), (CREATE, "{ size: count }", "{ amount: count }")];
    assert_eq!(rules_after(&both, &read), ["field-renamed"]);
    let own = [
        (CREATE, "\n  weight: {", "\n  mass: {"),
        (CREATE, "{ weight: price }", "{ mass: price }"),
        (CREATE, "{ size: weight }", "{ size: mass }"),
    ];
    let both = [(CREATE, "confirm_with: ListOrders\n", "confirm_with: ListOrders\nconfirm_fields: { size: weight }\n")];
    assert_eq!(rules_after(&both, &own), ["field-renamed"]);
    // beside another field of the same request that has a new name
    let other = [own.as_slice(), &[(CREATE, "\n  blank: {", "\n  void: {")]].concat();
    assert_eq!(rules_after(&both, &other), ["field-renamed", "field-renamed"]);
}

#[test]
fn a_limit_of_a_type_is_told_once_where_a_list_holds_it() {
    let both = [
        (TYPES, "Sorting:\n", "Code: { type: text, min_length: 2, max_length: 8, doc: Code }\n\nSorting:\n"),
        (
            CREATE,
            "  codes: { type: csv<text>, doc: Codes }",
            "  codes: { type: csv<Code>, doc: Codes }\n  more: { type: list<Code>, doc: More }",
        ),
    ];
    assert_eq!(rules_after(&both, &[(TYPES, "max_length: 8", "max_length: 7")]), ["request-max-length-tightened"]);
    assert_eq!(rules_after(&both, &[(TYPES, "min_length: 2", "min_length: 1")]), ["request-min-length-loosened"]);
    assert_eq!(rules_after(&both, &[(TYPES, "min_length: 2, max_length: 8, ", "")]).len(), 2);
}

#[test]
fn what_one_site_has_of_its_own_is_told_against_what_all_have() {
    // a site that begins or ceases to differ, beside one that always did
    let one =
        (CREATE, "by_site: { intl: { max: 7 } }, max: 9", "by_site: { cn: { max: 8 }, intl: { max: 7 } }, max: 9");
    let told = |old: Files, new: Files| -> Vec<String> {
        let row =
            |change: &codegen::diff::Change| format!("{} at {:?}: {}", change.rule.id, change.sites, change.values());
        compare(&model(old), &model(new)).iter().map(row).collect()
    };
    assert_eq!(told(base(), replaced(base(), &[one])), ["request-max-tightened at [\"cn\"]: 9 → 8"]);
    assert_eq!(told(replaced(base(), &[one]), base()), ["request-max-loosened at [\"cn\"]: 8 → 9"]);
    let none = (CREATE, "by_site: { intl: { max: 7 } }, max: 9", "max: 9");
    assert_eq!(told(base(), replaced(base(), &[none])), ["request-max-loosened at [\"intl\"]: 7 → 9"]);
}

/// Lint refuses it now; a revision of before may have it, and one of the two is renamed to mend it.
#[test]
fn a_rename_that_ends_two_types_of_one_name_is_told_and_comes_to_an_end() {
    let own = "response:\n  amount: { type: Amount, doc: Amount }\n  of: { type: Summary, doc: Of }\n\ntypes:\n  \
               Summary: { type: text, max_length: 9, doc: Another }\n";
    let old = replaced(base(), &[(BILL, "response:\n  amount: { type: Amount, doc: Amount }\n", own)]);
    for (path, to) in [(BILL, "BillSummary"), (LIST, "OrderSummary")] {
        let rows = told(old.clone(), replaced(old.clone(), &[(path, "Summary", to)]));
        assert!(rows.iter().any(|row| row.contains(to)), "{to}: {rows:#?}");
    }
}

/// What a spec of before may have: two types of one name, and one of them is given up.
#[test]
fn of_two_types_of_one_name_the_one_that_stays_is_compared_with_itself() {
    let own = "\n\ntypes:\n  Summary: { type: text, max_length: 9, doc: Another }\n";
    let text = base().into_iter().find(|(path, _)| path == BILL).unwrap().1;
    let old = replaced(base(), &[(BILL, text.trim_end(), &format!("{}{own}", text.trim_end()))]);
    assert_eq!(told(old.clone(), base()), [""; 0], "the one of orders stays");
    let without = [
        (
            LIST,
            "\ntypes:\n  Summary:\n    doc: An order in short\n    fields:\n      id: { type: OrderId, doc: ID }\n      label: { type: text, doc: Label }\n",
            "",
        ),
        (LIST, "  orders: { type: list<Summary>, doc: Orders }\n", ""),
        (LIST, ", items: orders", ""),
    ];
    let rows = told(old.clone(), replaced(old, &without));
    assert!(!rows.iter().any(|row| row.contains("type-kind") || row.contains("type-removed")), "{rows:#?}");
}

#[test]
fn a_field_of_items_is_renamed_in_the_rules_about_their_list() {
    let both =
        [(CREATE, "  - differs: { password: name }", "  - differs: { password: name }\n  - distinct: items.sku")];
    for edits in [
        [(TYPES, "    amount: {", "    quantity: {"), (CREATE, "where: { amount:", "where: { quantity:")],
        [
            (
                TYPES,
                "Item:\n  doc: An item to order\n  notes:\n    - About items\n  fields:\n    sku: {",
                "Item:\n  doc: An item to order\n  notes:\n    - About items\n  fields:\n    product: {",
            ),
            (CREATE, "distinct: items.sku", "distinct: items.product"),
        ],
    ] {
        assert_eq!(rules_after(&both, &edits), ["field-renamed"], "{edits:?}");
    }
}

#[test]
fn a_field_of_items_stays_in_the_rules_about_lists_of_others() {
    let both = [
        (CREATE, "  codes: {", "  lines: { type: list<Line>, doc: Lines }\n  codes: {"),
        (
            CREATE,
            "  - differs: { password: name }",
            "  - differs: { password: name }\n  - distinct: items.sku\n  - distinct: lines.sku\n  \
             - max_contains: 1\n    of: lines\n    where: { sku: [one] }",
        ),
    ];
    let item = "Item:\n  doc: An item to order\n  notes:\n    - About items\n  fields:\n    ";
    let (was, is) = (format!("{item}sku: {{"), format!("{item}product: {{"));
    let edits = [(TYPES, was.as_str(), is.as_str()), (CREATE, "distinct: items.sku", "distinct: items.product")];
    assert_eq!(rules_after(&both, &edits), ["field-renamed"]);
}

#[test]
fn two_fields_of_a_type_that_took_each_others_meaning_are_one_row() {
    let edits = [
        (
            TYPES,
            "sku: { type: text, required: true, doc: Product }",
            "sku: { type: text, required: true, doc: How many }",
        ),
        (
            TYPES,
            "amount: { type: integer, default: 1, doc: How many }",
            "amount: { type: integer, default: 1, doc: Product }",
        ),
    ];
    let rows = told(base(), replaced(base(), &edits));
    assert_eq!(rows.len(), 1, "{rows:#?}");
    assert!(rows[0].starts_with("fields-swapped Item"), "{rows:#?}");
    // what only one of them took is another text
    assert_eq!(rules(&edits[1..]), ["field-text-changed"]);
}

#[test]
fn a_value_is_renamed_in_the_rules_about_a_list_of_items_and_only_of_its_enum() {
    let both = [
        (
            TYPES,
            "    labels: {",
            "    order: { type: Sorting, doc: Order }\n    word: { type: text, doc: Word }\n    labels: {",
        ),
        (CREATE, "    where: { amount: [1, 2] }", "    where: { order: [UP], word: [UP] }"),
    ];
    let edits = [
        (TYPES, "UP: upwards", "TOP: upwards"),
        (CREATE, "only: [UP, DOWN]", "only: [TOP, DOWN]"),
        (CREATE, "sorting: [UP]", "sorting: [TOP]"),
        (CREATE, "where: { order: [UP]", "where: { order: [TOP]"),
    ];
    assert_eq!(rules_after(&both, &edits), ["enum-value-renamed"]);
}

#[test]
fn a_parameter_of_the_path_is_known_by_its_place_whatever_is_said_of_it() {
    let path = (CANCEL, "/v1/orders/{id}", "/v1/orders/{order}");
    assert_eq!(
        rules(&[path, (CANCEL, "  id: { type: OrderId, doc: ID }", "  order: { type: OrderId, doc: The order }")]),
        ["field-text-changed", "path-parameter-renamed"]
    );
    // the operation has another name, too
    let operation = (CANCEL, "operation: CancelOrder", "operation: RevokeOrder");
    assert_eq!(
        rules(&[operation, path, (CANCEL, "  id: {", "  order: {")]),
        ["operation-renamed", "path-parameter-renamed"]
    );
    let both = [
        (CANCEL, "/v1/orders/{id}", "/v1/{area}/orders/{id}"),
        (CANCEL, "path_parameters:\n", "path_parameters:\n  area: { type: text, doc: Area }\n"),
    ];
    let turned = [(CANCEL, "/v1/{area}/orders/{id}", "/v1/{id}/orders/{area}")];
    assert_eq!(rules_after(&both, &turned), ["operation-path-changed"], "the same names at other places");
}

#[test]
fn two_texts_that_others_have_too_or_that_did_not_change_places_are_no_swap() {
    let text = |one: &str, other: &str| {
        let edits = [(CREATE, "doc: Since }", one), (CREATE, "doc: Until }", other)];
        rules(&edits)
    };
    assert_eq!(text("doc: From }", "doc: Since }"), ["field-text-changed", "field-text-changed"]);
    let both = [(CREATE, "doc: Count }", "doc: Since }")];
    let swap = [
        (CREATE, "  since: { type: timestamp, doc: Since }", "  since: { type: timestamp, doc: X }"),
        (CREATE, "doc: Until }", "doc: Since }"),
        (CREATE, "doc: X }", "doc: Until }"),
    ];
    assert_eq!(rules_after(&both, &swap), ["field-text-changed", "field-text-changed"], "a third has the text");
}
