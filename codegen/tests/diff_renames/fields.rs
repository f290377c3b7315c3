//! Fields that have another name or took each other's place, and all that names them: rules, pages, confirmations.

use super::*;

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
