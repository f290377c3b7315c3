//! Where a change is to be seen: the file and line on both sides, and files that only changed their name.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use cases::{Files, base, moved, replaced};
use codegen::diff::{self, Change, compare, locate};
use codegen::load::Sources;
use codegen::model::{Model, Origin};

const SERVICE: &str = "service.yaml";
const TYPES: &str = "types/common.yaml";
const CREATE: &str = "orders/create_order.yaml";
const CANCEL: &str = "orders/cancel_order.yaml";

fn located(old: &Files, new: &Files) -> Vec<Change> {
    let sources = |files: &Files| Sources::from_files(files.clone());
    let (old, new) = (sources(old), sources(new));
    let model = |sources: &Sources| -> Model { codegen::model::build(&codegen::syntax::parse(sources).0, sources) };
    let mut changes = compare(&model(&old), &model(&new));
    locate(&mut changes, &[diff::Files { service: "demo", old: Some(&old), new: Some(&new) }]);
    changes
}

/// The line of the first text in a file that begins so.
fn line(files: &Files, path: &str, begins: &str) -> usize {
    let (_, text) = files.iter().find(|(name, _)| name == path).unwrap();
    text.lines().position(|line| line.trim_start().starts_with(begins)).unwrap() + 1
}

fn place(origin: Option<&Origin>) -> Option<(&str, usize)> {
    origin.map(|origin| (origin.file.as_str(), origin.line))
}

fn renamed(old: &Files, new: &Files) -> Vec<String> {
    let changes = located(old, new);
    changes.iter().filter(|change| change.rule.id == "file-renamed").map(Change::values).collect()
}

#[test]
fn a_key_of_an_operation_has_its_line_on_both_sides() {
    let old = base();
    let new = replaced(replaced(base(), CANCEL, "method: DELETE", "method: PUT"), CANCEL, "title:", "# first\ntitle:");
    let changes = located(&old, &new);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    let (before, after) = (line(&old, CANCEL, "method:"), line(&new, CANCEL, "method:"));
    assert_eq!(place(changes[0].old.as_ref()), Some((CANCEL, before)));
    assert_eq!((place(changes[0].new.as_ref()), after), (Some((CANCEL, before + 1)), before + 1));
}

#[test]
fn a_field_keeps_the_line_that_the_model_knows() {
    let new = replaced(
        base(),
        CREATE,
        "  name: { type: text, required: true, doc: Name }",
        "  name: { type: text, required: true, doc: The name }",
    );
    let changes = located(&base(), &new);
    assert_eq!(place(changes[0].new.as_ref()), Some((CREATE, line(&new, CREATE, "name: {"))));
}

#[test]
fn what_came_into_a_list_of_the_service_has_the_line_of_that_list_on_both_sides() {
    let new = replaced(base(), SERVICE, "\ntime:", "  X-Other: { doc: Other }\n\ntime:");
    let headers = Some((SERVICE, line(&new, SERVICE, "headers:")));
    for (old, new) in [(base(), new.clone()), (new, base())] {
        let changes = located(&old, &new);
        assert_eq!(changes.len(), 1, "{changes:#?}");
        assert_eq!([place(changes[0].old.as_ref()), place(changes[0].new.as_ref())], [headers; 2]);
    }
}

#[test]
fn what_came_into_an_operation_or_a_type_has_no_place_in_the_service() {
    let error = replaced(base(), CREATE, "  D.1: Wrong order", "  D.1: Wrong order\n  D.2: Busy");
    let field = replaced(base(), TYPES, "    labels: {", "    sites: { type: text, doc: Sites }\n    labels: {");
    for new in [error, field] {
        let changes = located(&base(), &new);
        assert_eq!(changes.len(), 1, "{changes:#?}");
        let old = place(changes[0].old.as_ref());
        assert!(old.is_none_or(|(file, _)| file != SERVICE), "{old:?}");
    }
}

#[test]
fn a_file_with_another_name_is_one_row() {
    let new = moved(base(), "types/common", "types/shared");
    assert_eq!(renamed(&base(), &new), ["types/common.yaml → types/shared.yaml"]);
    let changes = located(&base(), &new);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    let (old, new) = (place(changes[0].old.as_ref()), place(changes[0].new.as_ref()));
    assert_eq!((old, new), (Some(("types/common.yaml", 1)), Some(("types/shared.yaml", 1))));
    assert_eq!(changes[0].service, "demo");
}

#[test]
fn what_moved_as_a_section_or_an_operation_is_no_renamed_file() {
    let other = |from: &str, to: &str| renamed(&base(), &moved(base(), from, to));
    assert_eq!(other("bills/", "invoices/"), [""; 0], "its folder is a section with a row of its own");
    assert_eq!(other("orders/cancel_order", "bills/cancel_order"), [""; 0], "the operation has the row");
    assert_eq!(renamed(&base(), &base()), [""; 0]);
}

#[test]
fn a_file_that_has_other_words_but_the_same_subject_is_renamed() {
    let named = |subject: &str, text: &str| -> Files {
        base().into_iter().chain([(format!("types/{subject}.yaml"), text.to_owned())]).collect()
    };
    let changed = replaced(moved(base(), "types/common", "types/shared"), "types/shared.yaml", "Order ID }", "An ID }");
    assert_eq!(renamed(&base(), &changed), ["types/common.yaml → types/shared.yaml"]);
    // half of each is the least that makes two files one
    let (two, half, less) = ("A: 1\nB: 1\n", "A: 2\nC: 2\n", "A: 2\nC: 2\nD: 2\n");
    assert_eq!(renamed(&named("x", two), &named("y", half)), ["types/x.yaml → types/y.yaml"]);
    assert_eq!(renamed(&named("x", two), &named("y", less)), [""; 0]);
    let operation = replaced(base(), CANCEL, "method: DELETE", "method: PUT");
    let operation = moved(operation, "orders/cancel_order", "orders/revoke");
    assert_eq!(renamed(&base(), &operation), ["orders/cancel_order.yaml → orders/revoke.yaml"]);
}

#[test]
fn a_file_with_another_name_in_a_renamed_section_is_a_row_beside_it() {
    let new = moved(moved(base(), "bills/show_bill", "bills/show"), "bills/", "invoices/");
    assert_eq!(renamed(&base(), &new), ["bills/show_bill.yaml → invoices/show.yaml"]);
}

#[test]
fn empty_files_are_not_each_other() {
    let with =
        |name: &str| -> Files { base().into_iter().chain([(format!("types/{name}.yaml"), String::new())]).collect() };
    assert_eq!(renamed(&with("a"), &with("b")), [""; 0]);
}

#[test]
fn a_renamed_section_has_its_file_on_both_sides() {
    let changes = located(&base(), &moved(base(), "bills/", "invoices/"));
    let row = changes.iter().find(|change| change.rule.id == "section-renamed").unwrap();
    let places = (place(row.old.as_ref()), place(row.new.as_ref()));
    assert_eq!(places, (Some(("bills/section.yaml", 1)), Some(("invoices/section.yaml", 1))));
}
