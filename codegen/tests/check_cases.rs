//! What a rule's fixtures have no room for: the edges of its limits, and what must stay silent beside another finding.
//! Each case is the base of the fixtures with a few edits.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use codegen::check::check;
use codegen::load::Sources;
use codegen::syntax::parse;
use common::{Files, files, fixture};

const SERVICE: &str = "service.yaml";
const TYPES: &str = "types/common.yaml";
const LIST: &str = "orders/list_orders.yaml";
const PAY: &str = "orders/pay_order.yaml";

fn base() -> Files {
    files(&fixture("check/_base"))
}

fn edited(edits: &[(&str, &str, &str)]) -> Files {
    let mut files = base();
    for (path, from, to) in edits {
        let text = files.get_mut(*path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}");
        *text = text.replacen(from, to, 1);
    }
    files
}

/// The findings: rule and message, in the order of their places.
fn found(files: Files) -> Vec<String> {
    let sources = Sources::from_files(files);
    let (spec, mut found) = parse(&sources);
    found.extend(check(&spec, &sources));
    found.sort();
    found.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect()
}

/// Fields of the body of a request, put before its others.
fn body(fields: &str) -> (&'static str, &'static str, String) {
    (PAY, "\nbody:\n", format!("\nbody:\n{fields}\n"))
}

/// What a rule finds in a body with these fields, and that nothing else does.
#[track_caller]
fn of_body(rule: &str, fields: &str, expected: usize) {
    let (path, from, to) = body(fields);
    let found = found(edited(&[(path, from, &to)]));
    let own = found.iter().filter(|finding| finding.starts_with(rule)).count();
    assert_eq!((own, found.len()), (expected, expected), "{fields}: {found:#?}");
}

#[test]
fn an_operation_that_takes_no_proof_says_nothing_new_where_nobody_does() {
    let own = (LIST, "idempotent: true\n", "idempotent: true\nauth: none\n");
    assert_eq!(found(edited(&[own])), [""; 0]);
    let open = (SERVICE, "auth: { token: X-Auth-Token }", "auth: none");
    assert_eq!(found(edited(&[own, open])), ["auth-ways: the service takes no proof at all"]);
}

#[test]
fn what_proves_a_call_stands_in_headers_of_its_own_and_an_algorithm_is_a_word() {
    let auth = |token: &str, algorithm: &str| {
        let hash = format!("{{ header: Authorization, date: X-Date, sha256: {{ algorithm: {algorithm} }} }}");
        let to = format!("auth: {{ token: {token}, signature: {hash} }}");
        found(edited(&[(SERVICE, "auth: { token: X-Auth-Token }", &to)]))
    };
    assert_eq!(auth("X-Auth-Token", "DEMO-HMAC"), [""; 0]);
    for token in ["Host", "content-length", "Transfer-Encoding"] {
        let said = format!("auth-ways: `{token}` cannot carry what proves a call");
        assert_eq!(auth(token, "DEMO-HMAC"), [said]);
    }
    assert_eq!(auth("\"\"", "DEMO-HMAC"), ["auth-ways: `` cannot be a header"]);
    for algorithm in ["DEMO HMAC", "\"\"", "\"a,b\"", "Ü", "a=b"] {
        let found = auth("X-Auth-Token", algorithm);
        assert!(matches!(&found[..], [one] if one.ends_with("cannot name a signature")), "{algorithm}: {found:?}");
    }
}

#[test]
fn a_map_has_no_default_in_one_text() {
    of_body("illegal-default", "  more: { type: map<text>, default: x, doc: More }", 1);
}

#[test]
fn a_path_is_sent_as_it_is_signed() {
    let path = |path: &str| found(edited(&[(PAY, "path: /v2/orders/pay", &format!("path: {path}"))]));
    for good in ["/v2/orders/pay/", "/v2/orders:pay", "/v2/~a/(b)"] {
        assert_eq!(path(good), [""; 0], "{good}");
    }
    for bad in ["/v2/../pay", "/v2/./pay", "/v2/é", "/v2/%41", "\"/v2/a\\\\b\""] {
        assert_eq!(path(bad), ["path-parameters: the path is not well-formed"], "{bad}");
    }
}

#[test]
fn a_binary_body_is_a_file_that_is_required() {
    let whole = edited(&[]).remove(PAY).unwrap();
    let (head, rest) = whole.split_once("\nbody:\n").unwrap();
    let (_, tail) = rest.split_once("response: none").unwrap();
    for (field, findings) in [
        ("{ type: file, required: true, doc: Bytes }", 0),
        ("{ type: file, doc: Bytes }", 1),
        ("{ type: file, required: [cn], doc: Bytes }", 1),
    ] {
        let text = format!("{head}\nbody_format: binary\n\nbody:\n  content: {field}\nresponse: none{tail}");
        let mut files = base();
        files.insert(PAY.to_owned(), text);
        let found = found(files);
        assert_eq!(found.iter().filter(|finding| finding.starts_with("body-format")).count(), findings, "{found:#?}");
    }
}

#[test]
fn a_head_has_no_body_in_its_answer() {
    let head = |response: &str| {
        let text = format!(
            "operation: ProbeOrder\ntitle: {{ en: Probe, zh: 探测 }}\nsummary: Probes.\nmethod: HEAD\npath: /v2/probe\n\
             sites: [cn]\ncallers: [customer]\nidempotent: true\ndocs:\n  - https://support.example.com/probe.html\n{response}\n"
        );
        let mut files = base();
        files.insert("orders/probe_order.yaml".to_owned(), text);
        found(files)
    };
    assert_eq!(head("response: none"), [""; 0]);
    assert_eq!(head("response: {}"), ["body-on-get: the answer to a HEAD has no body"]);
}

#[test]
fn what_has_no_type_is_one_finding_and_nothing_follows_from_it() {
    for keys in ["constant: x", "wire: text", "constant: [x]"] {
        of_body("unknown-type", &format!("  first: {{ type: Nope, {keys}, doc: First }}"), 1);
    }
}

#[test]
fn two_fields_of_an_object_have_two_names_in_rust() {
    let found = found(edited(&[(
        TYPES,
        "    kind: { type: Kind, doc: Kind of order }",
        "    kind: { type: Kind, doc: Kind of order }\n    orderId: { type: text, doc: Again }",
    )]));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("field-name-collision"), "{found:#?}");
}

#[test]
fn a_crate_is_called_as_cargo_takes_it() {
    let called = |name: &str| found(edited(&[(SERVICE, "name: demo-client", &format!("name: {name}"))]));
    let longest = format!("a{}", "b".repeat(63));
    for good in ["demo", "demo_client-2", longest.as_str()] {
        assert_eq!(called(good), [""; 0], "{good}");
    }
    for bad in ["2demo", "\"demo client\"", "Demo", "demo.client", &format!("{longest}c")] {
        let found = called(bad);
        assert!(found.len() == 1 && found[0].starts_with("crate-manifest"), "{bad}: {found:#?}");
    }
}

#[test]
fn a_range_of_one_value_has_one() {
    of_body("empty-range", "  first: { type: integer, min: 5, max: 5, doc: First }", 0);
    of_body("empty-range", "  first: { type: integer, min: 6, max: 5, doc: First }", 1);
    of_body("empty-range", "  first: { type: integer, above: 5, max: 5, doc: First }", 1);
    of_body("empty-range", "  first: { type: text, min_length: 5, max_length: 5, doc: First }", 0);
}

#[test]
fn four_kinds_of_characters_are_the_most() {
    for (classes, findings) in [(1, 0), (4, 0), (0, 1), (5, 1)] {
        of_body("limit-value", &format!("  first: {{ type: text, min_classes: {classes}, doc: First }}"), findings);
    }
}

#[test]
fn names_end_at_their_greatest_length() {
    let field = |length: usize| format!("  {}: {{ type: text, doc: First }}", "a".repeat(length));
    of_body("field-name", &field(100), 0);
    of_body("field-name", &field(101), 1);

    let operation = |length: usize| {
        let id = format!("P{}", "a".repeat(length - 1));
        let files = edited(&[(PAY, "operation: PayOrder", &format!("operation: {id}"))]);
        let path = format!("orders/{}.yaml", id.to_lowercase());
        let renamed =
            files.into_iter().map(|(name, text)| if name == PAY { (path.clone(), text) } else { (name, text) });
        found(renamed.collect())
    };
    assert_eq!(operation(80), [""; 0]);
    assert_eq!(operation(81), ["operation-id: the id has 81 characters, at most 80 are possible"]);

    let section = |length: usize| {
        let folder = "s".repeat(length);
        found(
            base().into_iter().map(|(name, text)| (name.replacen("orders/", &format!("{folder}/"), 1), text)).collect(),
        )
    };
    assert_eq!(section(60), [""; 0]);
    let long = section(61);
    assert!(long.len() == 1 && long[0].starts_with("section-name"), "{long:#?}");
}

#[test]
fn a_hint_on_a_type_is_for_an_error_too() {
    let hint = |key: &str| {
        let hints = format!("max_length: 64, hints: {{ {key}: {{ en: Ask, zh: 请询问 }} }},");
        found(edited(&[(TYPES, "max_length: 64,", &hints)]))
    };
    assert_eq!(hint("401"), [""; 0]);
    assert_eq!(hint("CBC.0100"), [""; 0]);
    assert_eq!(hint("200"), ["hint-key: `200` is neither an HTTP status of an error nor a code"]);
}

#[test]
fn a_field_is_not_forbidden_by_what_requires_it_whichever_says_more() {
    let both = |required: &str, forbidden: &str| {
        format!(
            "  first: {{ type: text, required_when: {{ {required} }}, forbidden_when: {{ {forbidden} }}, doc: First }}"
        )
    };
    let (less, more) = ("use_coupon: [YES]", "use_coupon: [YES], remark: [x]");
    of_body("required-and-forbidden", &both(less, more), 1);
    of_body("required-and-forbidden", &both(more, less), 1);
    of_body("required-and-forbidden", &both("use_coupon: [YES]", "use_coupon: [NO], remark: [x]"), 0);
}

#[test]
fn what_a_request_holds_at_any_depth_may_be_required() {
    let types = "\nInner:\n  doc: Sent and received\n  fields:\n    id: { type: text, required: true, doc: ID }\n\n\
                 Outer:\n  doc: Sent\n  fields:\n    inner: { type: Inner, doc: Inner }\n\nOrder:\n";
    let received = (LIST, "  orders: {", "  inner: { type: Inner, doc: Inner }\n  orders: {");
    let (path, from, to) = body("  outer: { type: Outer, doc: Outer }");
    let sent = (path, from, to.as_str());
    assert_eq!(found(edited(&[(TYPES, "\nOrder:\n", types), received, sent])), [""; 0]);
    let types = types.replace("Outer:\n  doc: Sent\n  fields:\n    inner: { type: Inner, doc: Inner }\n\n", "");
    let found = found(edited(&[(TYPES, "\nOrder:\n", &types), received]));
    assert_eq!(found, ["required-in-response: `required` means nothing for `id` of a response"]);
}

#[test]
fn a_hint_to_come_later_is_a_hint_to_repeat_wherever_the_word_stands() {
    let hint = |text: &str| {
        found(edited(&[(SERVICE, "doc: Parameter error", &format!("hint: \"{text}\", doc: Parameter error"))]))
    };
    for text in ["Ask again later.", "later, please", "Wait a minute", "Repeat it"] {
        let found = hint(text);
        assert!(found.len() == 1 && found[0].starts_with("retry-hint"), "{text}: {found:#?}");
    }
    assert_eq!(
        hint("Use a later date's collaterals"),
        ["retry-hint: the hint says to try again, but a call with this code is not repeated"]
    );
    assert_eq!(hint("Look at the collaterals"), [""; 0]);
}

#[test]
fn a_rule_about_items_names_one_of_their_fields() {
    let distinct = |path: &str| {
        let (from, to) = ("response: none", format!("response: none\nrules:\n  - distinct: {path}\n"));
        let (body, at, fields) = body("  lines: { type: list<Order>, doc: Lines }");
        found(edited(&[(body, at, &fields), (PAY, from, &to)]))
    };
    assert_eq!(distinct("lines.order_id"), [""; 0]);
    assert_eq!(distinct("lines.nope"), ["rule-field: the rule speaks of `nope`, which is not here"]);
}

#[test]
fn calls_are_told_apart_by_required_enums_without_a_common_value() {
    let twin = |values: &str| {
        let other = format!(
            "operation: PayAgain\ntitle: {{ en: Pay, zh: 支付 }}\nsummary: Pays.\nmethod: POST\npath: /v2/orders/pay\n\
             sites: [cn]\ncallers: [customer]\nidempotent: false\nconfirm_with: ListOrders\n\
             docs:\n  - https://support.example.com/pay.html\n\nbody:\n  use_coupon: {{ type: Choice, required: true, doc: Choice }}\n\
             response: none\ntypes:\n  Choice:\n    enum: text\n    doc: Choice\n    values: {{ {values} }}\n"
        );
        let mut files = base();
        files.insert("orders/pay_again.yaml".to_owned(), other);
        found(files)
    };
    let apart = twin("MAYBE: maybe, NEVER: never");
    assert!(!apart.iter().any(|finding| finding.starts_with("same-address")), "{apart:#?}");
    let same = twin("MAYBE: maybe, NO: no");
    assert!(same.iter().any(|finding| finding.starts_with("same-address")), "{same:#?}");
}

#[test]
fn a_site_is_called_so_that_rust_can_write_it() {
    let id = |id: &str| found(edited(&[(SERVICE, "  intl:\n", &format!("  {id}:\n"))]));
    for bad in ["1a", "a-b", "aB", "all"] {
        assert!(id(bad).iter().any(|finding| finding.starts_with("site-name")), "{bad}");
    }
    let named = |line: &str| found(edited(&[(SERVICE, "    name: China\n", line)]));
    assert_eq!(named("").len(), 1, "{:#?}", named(""));
    assert!(named("")[0].starts_with("missing-key"), "one that is missing is one finding");
    assert!(named("    name: \"\"\n").iter().any(|finding| finding.starts_with("site-name")));
}

#[test]
fn a_token_that_leads_to_the_next_page_may_be_printed() {
    let marker = [
        (
            LIST,
            "pagination: { style: offset, offset: offset, limit: limit, total: total_count, items: orders }",
            "pagination: { style: marker, marker: page_token, limit: limit, next: next_token, items: orders }",
        ),
        (
            LIST,
            "  offset: { type: integer, min: 0, default: 0, doc: Index of the first order }",
            "  page_token: { type: text, doc: Where to begin }",
        ),
        (
            LIST,
            "  total_count: { type: integer, doc: How many there are }",
            "  next_token: { type: text, doc: Where the next page begins }",
        ),
    ];
    assert_eq!(found(edited(&marker)), [""; 0]);
    of_body("unmarked-secret", "  page_token: { type: text, doc: Token }", 1);
}

/// The base with a file of another fixture, edited.
fn with(rule: &str, file: &str, edits: &[(&str, &str)]) -> Vec<String> {
    let mut text = files(&fixture(&format!("check/{rule}/passes"))).remove(file).unwrap();
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "`{from}`");
        text = text.replacen(from, to, 1);
    }
    let mut files = base();
    files.insert(file.to_owned(), text);
    found(files)
}

#[test]
fn an_export_asks_with_fields_that_the_request_has() {
    let export = |from: &str, to: &str| with("exports", "exports.yaml", &[(from, to)]);
    assert_eq!(export("month: kind", "month: from"), [""; 0]);
    assert_eq!(export("month: kind", "month: nope"), ["exports: there is no field of the request `nope`"]);
    assert_eq!(export("month: kind,", "month: kind, with: { to: x },"), [""; 0]);
    assert_eq!(
        export("month: kind,", "month: kind, with: { nope: x },"),
        ["exports: there is no field of the request `nope`"]
    );
}

#[test]
fn looks_of_the_sandbox_are_for_types_and_fields_that_there_are() {
    let looks = |part: &str, name: &str| {
        let text = format!(
            "types:\n  OrderId: {{ text: \"CS{{digits:14}}\" }}\n\n{part}: {{ {name}: {{ text: a }} }}\n\nrecords:"
        );
        with("sandbox", "sandbox.yaml", &[("types:\n  OrderId: { text: \"CS{digits:14}\" }\n\nrecords:", &text)])
    };
    assert_eq!(looks("fields", "remark"), [""; 0]);
    assert_eq!(looks("fields", "Order.amount"), [""; 0], "of one object");
    assert_eq!(looks("fields", "Order.remark"), ["sandbox: there is no field `Order.remark`"], "that another has");
    assert_eq!(looks("fields", "Kind.amount"), ["sandbox: there is no field `Kind.amount`"]);
    assert_eq!(looks("fields", "nope"), ["sandbox: there is no field `nope`"]);
}

#[test]
fn steps_of_the_sandbox_name_fields_that_there_are() {
    let step = |operation: &str, step: &str| {
        let line = match operation {
            "ListOrders" => "    - { list: order, where: { kind: $request.kind } }",
            _ => {
                "    - { change: order, where: { order_id: $request.order_id }, missing: CBC.0100, set: { paid_at: $now } }"
            }
        };
        with("sandbox", "sandbox.yaml", &[(line, &format!("{line}\n    - {step}"))])
    };
    for (operation, written, findings) in [
        ("ListOrders", "{ show: order, where: { order_id: $request.kind }, answer: { total_count: 1 } }", 0),
        ("ListOrders", "{ show: order, where: { nope: $request.kind } }", 1),
        ("ListOrders", "{ show: order, where: { order_id: $request.kind }, answer: { nope: 1 } }", 1),
        ("ListOrders", "{ show: order, where: { order_id: $request.nope } }", 1),
        ("ListOrders", "{ show: nope }", 1),
        ("PayOrder", "{ sum: ListOrders.orders, where: { kind: 1 } }", 0),
        ("PayOrder", "{ sum: ListOrders.orders, where: { nope: 1 } }", 1),
        ("PayOrder", "{ sum: ListOrders.nope }", 1),
        ("PayOrder", "{ sum: Nope.orders }", 1),
        ("PayOrder", "{ sum: ListOrders.orders, with: { nope: 1 } }", 1),
        ("PayOrder", "{ sum: ListOrders.orders, with: { kind: 1 } }", 0),
    ] {
        let found = step(operation, written);
        let own = found.iter().filter(|finding| finding.starts_with("sandbox: ")).count();
        assert_eq!(own, findings, "{written}: {found:#?}");
    }
}
