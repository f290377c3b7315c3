//! Several services side by side: which is which, and rows for those that only one side has.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use cases::{base, model};
use codegen::diff::{Change, compare_services, markdown, pair_services, text};
use codegen::model::Model;

/// The base under another name, with another crate.
fn named(service: &str) -> Model {
    let mut model = model(base());
    model.service.id = service.to_owned();
    model.service.package.name = format!("{service}-client");
    model
}

/// A service that has nothing in common with the base.
fn other(service: &str) -> Model {
    let mut model = named(service);
    for operation in &mut model.operations {
        operation.id = format!("{service}{}", operation.id);
        operation.path = format!("/{service}{}", operation.path);
    }
    model
}

fn compared(old: &[&Model], new: &[&Model]) -> Vec<Change> {
    compare_services(&pair_services(old, new)).concat()
}

fn told(changes: &[Change]) -> Vec<String> {
    changes.iter().map(|change| format!("{} {} {}", change.service, change.rule.id, change.values())).collect()
}

#[test]
fn a_service_that_came_and_one_that_went_are_a_row_each() {
    let (kept, gone, came) = (named("demo"), other("bank"), other("mail"));
    assert_eq!(
        told(&compared(&[&kept, &gone], &[&kept, &came])),
        ["mail service-added + mail, 5 operations", "bank service-removed - bank, 5 operations"]
    );
    assert_eq!(compared(&[&kept, &gone], &[&kept])[0].affected.words(), "everybody");
}

#[test]
fn a_renamed_service_is_one_row_and_nothing_else() {
    let (kept, old, new) = (named("demo"), other("bank"), {
        let mut model = other("bank");
        model.service.id = "money".to_owned();
        model.service.package.name = "money-client".to_owned();
        model
    });
    assert_eq!(told(&compared(&[&old, &kept], &[&kept, &new])), ["money service-and-crate-renamed bank → money"]);
}

#[test]
fn what_is_changed_beside_a_rename_is_told_under_the_new_name() {
    let (old, mut new) = (named("demo"), named("shop"));
    new.operations.iter_mut().filter(|operation| operation.id == "CancelOrder").for_each(|operation| {
        operation.method = "PUT".to_owned();
    });
    assert_eq!(
        told(&compared(&[&old], &[&new])),
        ["shop operation-method-changed DELETE → PUT", "shop service-and-crate-renamed demo → shop"]
    );
}

#[test]
fn with_several_services_rows_and_verdicts_say_whose_they_are() {
    let (demo, bank) = (named("demo"), other("bank"));
    let after = |model: &Model, site: &str| {
        let mut model = model.clone();
        model.service.sites.iter_mut().filter(|of| of.id == site).for_each(|of| of.region = Some("x".to_owned()));
        model
    };
    let (new_demo, new_bank) = (after(&demo, "cn"), after(&bank, "intl"));
    let changes = compared(&[&demo, &bank], &[&new_demo, &new_bank]);
    let versions = codegen::diff::Versions { from: "0.1.0".parse().unwrap(), to: "0.2.0".parse().unwrap() };
    let review = cases::review("old", "new", Some(versions), changes);
    let text = text(&review, false);
    assert!(
        text.contains("demo: service sites.cn.region") && text.contains("bank: service sites.intl.region"),
        "{text}"
    );
    assert!(
        text.contains("demo: customer: 1 risky at cn\n") && text.contains("bank: partner: 1 risky at intl\n"),
        "{text}"
    );
    assert!(text.contains("demo-client needs") && text.contains("bank-client needs"), "{text}");
    let markdown = markdown(&review);
    assert!(markdown.contains("| bank: customer |  | 1 risky |\n"), "{markdown}");
    assert!(markdown.contains("- demo-client needs") && markdown.contains("- bank-client needs"), "{markdown}");
}

#[test]
fn a_service_is_the_same_by_half_of_its_operations() {
    // of so many operations, so many kept
    let paired = |all: usize, kept: usize| {
        let sized = |service: &str, from: usize| {
            let mut model = named(service);
            let one = model.operations[0].clone();
            model.operations = (from..from + all)
                .map(|n| {
                    let mut operation = one.clone();
                    (operation.id, operation.path) = (format!("Do{n}"), format!("/v1/{n}"));
                    operation
                })
                .collect();
            model
        };
        let (old, new) = (sized("bank", 0), sized("money", all - kept));
        pair_services(&[&old], &[&new]).len() == 1
    };
    assert!(paired(1, 1) && paired(2, 1) && paired(4, 2));
    assert!(!paired(3, 1) && !paired(1, 0) && !paired(0, 0));
}

#[test]
fn an_operation_that_is_sent_otherwise_is_not_kept() {
    let (old, mut new) = (named("bank"), named("money"));
    new.operations.iter_mut().for_each(|operation| operation.method = format!("X{}", operation.method));
    assert_eq!(pair_services(&[&old], &[&new]).len(), 2);
}
