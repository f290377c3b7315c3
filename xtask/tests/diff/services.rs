//! Several services: which is which, what is new or gone, and what goes from one to another.

use std::fs;

use super::CANCEL;
use super::clone::{Clone, copy, err, out, rules};

/// A second service, like the first but at other addresses.
fn add_service(clone: &Clone, name: &str) {
    copy(&clone.0.join("spec/bss"), &clone.0.join("spec").join(name));
    clone.edit(&format!("spec/{name}/service.yaml"), "service: demo", &format!("service: {name}"));
    for (file, path) in [
        ("bills/show_bill", "path: /v1"),
        ("orders/cancel_order", "path: /v1"),
        ("orders/create_order", "path: /v1"),
        ("orders/list_orders", "path: /v1"),
        ("orders/export_orders", "path: /v1"),
    ] {
        clone.edit(&format!("spec/{name}/{file}.yaml"), path, &format!("path: /{name}"));
    }
}

#[test]
fn every_service_is_compared_and_one_that_is_new_or_gone_is_a_row() {
    let clone = Clone::new("services");
    add_service(&clone, "bank");
    clone.edit(CANCEL, "method: DELETE", "method: PUT");
    assert_eq!(rules(&clone, &[]), ["demo operation-method-changed", "bank service-added"]);
    assert_eq!(rules(&clone, &["--service", "bank"]), ["bank service-added"]);
    clone.commit("a second one");
    fs::remove_dir_all(clone.0.join("spec/bank")).unwrap();
    assert_eq!(rules(&clone, &["--from", "HEAD"]), ["bank service-removed"]);
    let unknown = clone.diff(&["--service", "nothing"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("there are bank, bss"), "{}", err(&unknown));
}

#[test]
fn a_renamed_service_is_one_row_with_and_without_its_name() {
    let clone = Clone::new("renamed-service");
    add_service(&clone, "bank");
    clone.commit("a second one");
    fs::rename(clone.0.join("spec/bank"), clone.0.join("spec/money")).unwrap();
    clone.edit("spec/money/service.yaml", "service: bank", "service: money");
    assert_eq!(rules(&clone, &["--from", "HEAD"]), ["money service-renamed"]);
    assert_eq!(rules(&clone, &["--from", "HEAD", "--service", "money"]), ["money service-renamed"]);
    assert_eq!(rules(&clone, &["--from", "HEAD", "--service", "bss"]), Vec::<String>::new());
}

/// The second service without what the first has, which then takes it.
fn cancelled_by_the_bank(name: &str) -> Clone {
    let clone = Clone::new(name);
    add_service(&clone, "bank");
    fs::remove_file(clone.0.join("spec/bank/orders/cancel_order.yaml")).unwrap();
    clone.commit("a second one");
    fs::rename(clone.0.join(CANCEL), clone.0.join("spec/bank/bills/cancel_order.yaml")).unwrap();
    clone
}

#[test]
fn an_operation_that_goes_to_another_service_is_one_row_whichever_of_the_two_is_asked_for() {
    let clone = cancelled_by_the_bank("to-another-service");
    for arguments in
        [&["--from", "HEAD"][..], &["--from", "HEAD", "--service", "bss"], &["--from", "HEAD", "--service", "bank"]]
    {
        assert_eq!(rules(&clone, arguments), ["demo operation-moved-to-service"], "{arguments:?}");
        let text = out(&clone.diff(arguments));
        assert!(text.contains("demo: CancelOrder  demo/orders → bank/bills"), "{text}");
        assert!(text.contains("spec/bank/bills/cancel_order.yaml:1"), "{text}");
        assert!(text.contains("demo-client needs a breaking release"), "{text}");
    }
    clone.commit("moved");
    clone.edit("spec/bss/bills/show_bill.yaml", "method: GET", "method: POST");
    assert_eq!(rules(&clone, &["--from", "HEAD", "--service", "bank"]), Vec::<String>::new());
}

#[test]
fn what_changed_on_the_way_has_its_place_in_both_services() {
    let clone = cancelled_by_the_bank("changed-on-the-way");
    clone.edit("spec/bank/bills/cancel_order.yaml", "method: DELETE", "# why\nmethod: PUT");
    assert_eq!(
        rules(&clone, &["--from", "HEAD"]),
        ["bank operation-method-changed", "demo operation-moved-to-service"]
    );
    let text = out(&clone.diff(&["--from", "HEAD", "--format", "json"]));
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let rows = document["changes"].as_array().unwrap();
    let method = rows.iter().find(|row| row["rule"] == "operation-method-changed").unwrap();
    assert_eq!(method["old"], serde_json::json!({ "file": CANCEL, "line": 4 }), "{method}");
    let new = serde_json::json!({ "file": "spec/bank/bills/cancel_order.yaml", "line": 5 });
    assert_eq!((&method["new"], &method["moved"]["from"]), (&new, &serde_json::json!("demo")), "{method}");
}
