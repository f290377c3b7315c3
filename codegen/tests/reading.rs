//! From text to the spec as written: scalars stay texts, places are exact, errors come many at a time.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use codegen::diagnostics::{Diagnostics, human};
use codegen::load::{Sources, read};
use codegen::syntax::ast::{CalendarUnit, Required, RuleKind, Spec, TypeKind, TypeRef};
use codegen::syntax::parse;

#[test]
fn plain_scalars_are_the_text_that_they_look_like() {
    for text in ["YES", "NO", "on", "null", "~", "0x1F", "0123", "1.10", "1e3", "2024-01-01", ".inf", "true"] {
        let source = format!("value: {text}\n");
        let document = read(0, &source, &mut Diagnostics::new());
        assert_eq!(document.root.unwrap().get("value").unwrap().scalar(), Some(text));
    }
}

#[test]
fn places_are_byte_ranges_of_the_source() {
    let sources = base();
    let (spec, _) = parse(&sources);
    let pay = operation(&spec, "PayOrder");
    assert_eq!(sources.slice(pay.operation.span), "PayOrder");
    assert_eq!(sources.slice(pay.title.zh.span), "支付订单");
    let (wire, field) = &pay.body.as_ref().unwrap()[2];
    assert_eq!(sources.slice(wire.span), "coupon_ids");
    assert_eq!(sources.slice(field.type_.span), "list<text>");
    assert_eq!(sources.slice(field.required_when.as_ref().unwrap().span), "{ use_coupon: [YES] }");
    assert!(sources.slice(field.span).starts_with("type: list<text>"));
    assert!(sources.slice(field.span).ends_with("doc: Coupons to pay with"));
}

#[test]
fn an_operation_is_read_as_it_is_written() {
    let (spec, found) = parse(&base());
    assert!(found.is_empty());
    let pay = operation(&spec, "PayOrder");
    assert_eq!(pay.section, "orders");
    assert!(pay.response.fields().is_none(), "`response: none`");
    assert!(!pay.idempotent.value);
    assert!(matches!(pay.body.as_ref().unwrap()[0].1.required, Required::Everywhere(_)));
    let list = operation(&spec, "ListOrders");
    assert_eq!(list.pagination.as_ref().unwrap().items.as_ref().unwrap().as_str(), "orders");
    let orders = &list.response.fields().unwrap()[1].1;
    assert_eq!(orders.type_.expr, TypeRef::List(Box::new(TypeRef::Name("Order".to_owned()))));
    let RuleKind::Before { first, then, at_most } = &list.rules[0].kind else { panic!("a before rule") };
    assert_eq!((first.as_str(), then.as_str()), ("from", "to"));
    let at_most = at_most.as_ref().unwrap().value;
    assert_eq!((at_most.count, at_most.unit), (1, CalendarUnit::Year));
}

#[test]
fn types_are_told_by_their_keys() {
    let (spec, _) = parse(&base());
    let kinds: Vec<_> = spec.types[0]
        .types
        .iter()
        .map(|(name, definition)| match &definition.kind {
            TypeKind::Scalar(_) => format!("{} scalar", name.value),
            TypeKind::Enum(definition) => format!("{} enum {}", name.value, definition.values.len()),
            TypeKind::Object(object) => format!("{} object {}", name.value, object.fields.len()),
        })
        .collect();
    assert_eq!(kinds, ["OrderId scalar", "YesNo enum 2", "Kind enum 2", "Order object 4"]);
}

#[test]
fn one_run_names_the_errors_of_all_files() {
    let sources = Sources::from_files([
        ("service.yaml".to_owned(), "service: bss\ntitel: { en: x, zh: y }\n".to_owned()),
        ("orders/pay.yaml".to_owned(), "operation: Pay\nmethod: [POST]\nbody: { a: { type: list< } }\n".to_owned()),
        ("types/a.yaml".to_owned(), "A: [\n".to_owned()),
        ("types/b.yaml".to_owned(), "# nothing yet\n".to_owned()),
    ]);
    let (_, found) = parse(&sources);
    insta::assert_snapshot!(human(&found, &sources, false));
}

#[test]
fn a_missing_service_file_is_missed_at_its_own_path() {
    let mut files = common::files(&common::fixture("check/_base"));
    files.remove("service.yaml");
    let sources = Sources::from_files(files);
    insta::assert_snapshot!(human(&parse(&sources).1, &sources, false));
}

#[test]
fn an_empty_spec_has_no_findings() {
    let (spec, found) = parse(&Sources::default());
    assert!(found.is_empty() && spec.operations.is_empty());
}

#[test]
fn what_is_nested_too_deeply_is_told_as_that() {
    let text = format!("notes: {}{}\n", "[".repeat(10_000), "]".repeat(10_000));
    let sources = Sources::from_files([("service.yaml".to_owned(), text)]);
    let (_, found) = parse(&sources);
    let said = human(&found, &sources, false);
    assert!(said.contains("nested deeper than this is read") && !said.contains("not closed"), "{said}");
}

#[test]
fn windows_line_ends_are_read() {
    let files = common::files(&common::fixture("check/_base"));
    let sources = Sources::from_files(files.into_iter().map(|(path, text)| (path, text.replace('\n', "\r\n"))));
    let (spec, found) = parse(&sources);
    assert!(found.is_empty(), "{}", human(&found, &sources, false));
    assert_eq!(spec.operations.len(), 2);
}

fn base() -> Sources {
    Sources::from_files(common::files(&common::fixture("check/_base")))
}

fn operation<'a>(spec: &'a Spec, id: &str) -> &'a codegen::syntax::ast::Operation {
    spec.operations.iter().find(|operation| operation.operation.as_str() == id).unwrap()
}
