//! What goes from one service to another: one row for those whose crate it left, and rows of what changed on the way.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use cases::{Files, base, model, replaced};
use codegen::diff::{Change, Versions, compare_services, pair_services, text};
use codegen::model::Model;

const CANCEL: &str = "orders/cancel_order.yaml";
const BILL: &str = "bills/show_bill.yaml";
const TYPES: &str = "types/common.yaml";

/// A second service at the same hosts, with one operation of its own.
fn bank() -> Files {
    let (_, service) = base().into_iter().find(|(path, _)| path == "service.yaml").unwrap();
    let service = service.replace("service: demo", "service: bank").replace("demo-client", "bank-client");
    let section = "title: { en: Accounts, zh: 账户 }\nsummary: Read accounts.\n";
    let operation = "operation: ShowAccount\ntitle: { en: Show an account, zh: 查询账户 }\nsummary: Shows it.\n\
         method: GET\npath: /v1/accounts\nsites: [cn, intl]\ncallers: [customer]\nidempotent: true\nresponse:\n  \
         balance: { type: decimal, doc: Balance }\n";
    [
        ("service.yaml", &service),
        ("accounts/section.yaml", &section.to_owned()),
        ("accounts/show_account.yaml", &operation.to_owned()),
    ]
    .map(|(path, text)| (path.to_owned(), text.clone()))
    .to_vec()
}

/// The files without the one, and that one's text.
fn without(mut files: Files, path: &str) -> (Files, String) {
    let at = files.iter().position(|(name, _)| name == path).unwrap();
    let (_, text) = files.remove(at);
    (files, text)
}

fn with(mut files: Files, path: &str, text: &str) -> Files {
    files.push((path.to_owned(), text.to_owned()));
    files
}

const ORDER_ID: &str = "OrderId: { type: text, max_length: 64, doc: Order ID }\n";

/// The demo without an operation, and the bank with it, and with the type that it needs.
fn cancelled_by_the_bank() -> (Files, Files) {
    let (demo, text) = without(base(), CANCEL);
    (demo, with(with(bank(), "accounts/cancel_order.yaml", &text), "types/ids.yaml", ORDER_ID))
}

fn compared(old: &[Files], new: &[Files]) -> Vec<Change> {
    let models = |side: &[Files]| side.iter().cloned().map(model).collect::<Vec<Model>>();
    let (old, new) = (models(old), models(new));
    let (old, new) = (old.iter().collect::<Vec<_>>(), new.iter().collect::<Vec<_>>());
    compare_services(&pair_services(&old, &new)).concat()
}

fn told(old: &[Files], new: &[Files]) -> Vec<String> {
    let row = |change: &Change| {
        format!("{}: {} {} {}", change.service, change.rule.id, change.place(), change.values()).trim_end().to_owned()
    };
    compared(old, new).iter().map(row).collect()
}

const MOVED: &str = "demo: operation-moved-to-service CancelOrder demo/orders → bank/accounts";

#[test]
fn an_operation_that_goes_to_another_service_is_one_row() {
    let (demo, bank_after) = cancelled_by_the_bank();
    assert_eq!(told(&[base(), bank()], &[demo.clone(), bank_after.clone()]), [MOVED]);
    // and back
    assert_eq!(
        told(&[demo, bank_after], &[base(), bank()]),
        ["bank: operation-moved-to-service CancelOrder bank/accounts → demo/orders"]
    );
}

#[test]
fn it_breaks_for_those_who_use_the_crate_that_it_left_and_is_new_in_the_other() {
    let (demo, bank_after) = cancelled_by_the_bank();
    let changes = compared(&[base(), bank()], &[demo, bank_after]);
    assert_eq!(changes[0].affected.words(), "unknown callers at cn, intl");
    let versions = Versions { from: "0.1.0".parse().unwrap(), to: "0.1.1".parse().unwrap() };
    let mut review = cases::review("old", "new", Some(versions), changes);
    let mut bank = review.services[0].clone();
    (bank.service, bank.package) = ("bank".to_owned(), "bank-client".to_owned());
    review.services.push(bank);
    let text = text(&review, false);
    assert!(text.contains("demo: CancelOrder  demo/orders → bank/accounts"), "{text}");
    assert!(text.contains("demo-client needs a breaking release (0.2.0)"), "{text}");
    assert!(text.contains("bank-client needs a compatible release (0.1.1)"), "{text}");
}

#[test]
fn another_host_is_said_where_both_services_have_the_site() {
    let (demo, bank_after) = cancelled_by_the_bank();
    let elsewhere = |files: Files, site: &str| replaced(files, "service.yaml", site, "bank.example.com");
    let rules = |site: &str| {
        let found = told(&[base(), elsewhere(bank(), site)], &[demo.clone(), elsewhere(bank_after.clone(), site)]);
        assert_eq!(found.len(), 1, "{found:#?}");
        found[0].split(' ').nth(1).unwrap().to_owned()
    };
    assert_eq!(rules("demo.example.com"), "operation-moved-to-service-and-host");
    assert_eq!(rules("iam.example.com"), "operation-moved-to-service");
}

#[test]
fn what_changed_on_the_way_is_told_where_it_is_now() {
    let (demo, bank_after) = cancelled_by_the_bank();
    let after = |from: &str, to: &str| {
        let bank_after = replaced(bank_after.clone(), "accounts/cancel_order.yaml", from, to);
        told(&[base(), bank()], &[demo.clone(), bank_after])
    };
    assert_eq!(
        after("response: none", "response:\n  state: { type: text, doc: State }"),
        [MOVED, "bank: response-body-added CancelOrder response + json"]
    );
    assert_eq!(
        after("/v1/orders/{id}", "/v2/{id}"),
        ["bank: operation-path-changed CancelOrder path /v1/orders/{id} → /v2/{id}", MOVED]
            .map(str::to_owned)
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
    );
    assert_eq!(
        after("operation: CancelOrder", "operation: RevokeOrder"),
        [MOVED, "bank: operation-renamed RevokeOrder CancelOrder → RevokeOrder"]
    );
}

#[test]
fn a_type_that_came_along_is_compared_with_what_it_was() {
    let (demo, bank_after) = cancelled_by_the_bank();
    let shorter = replaced(bank_after, "types/ids.yaml", "max_length: 64", "max_length: 32");
    assert_eq!(
        told(&[base(), bank()], &[demo, shorter]),
        [MOVED, "bank: request-max-length-tightened OrderId 64 → 32"]
    );
}

#[test]
fn a_type_that_the_other_service_had_already_is_compared_with_the_one_that_was_left() {
    let (demo, text) = without(base(), BILL);
    let demo = without(without(demo, "bills/section.yaml").0, "orders/create_order.yaml").0;
    let old_demo = without(base(), "orders/create_order.yaml").0;
    let amount = |decimals: usize| {
        format!("Amount: {{ type: decimal, max_decimals: {decimals}, unit: CNY, doc: Amount of money }}\n")
    };
    let text = text.replace("status: deprecated\nreplaced_by: ListOrders\n", "");
    let old_demo = replaced(old_demo, BILL, "status: deprecated\nreplaced_by: ListOrders\n", "");
    let rows = |decimals: usize| {
        let had = with(bank(), "types/money.yaml", &amount(decimals));
        told(&[old_demo.clone(), had.clone()], &[demo.clone(), with(had, "accounts/show_bill.yaml", &text)])
    };
    let section = "demo: section-moved-to-service service section bills demo/bills → bank/accounts";
    assert_eq!(rows(8), [section]);
    let tighter = rows(2);
    assert_eq!(tighter.len(), 2, "{tighter:#?}");
    assert!(tighter.iter().any(|row| row.starts_with("bank: response-max-decimals")), "{tighter:#?}");
}

#[test]
fn a_type_that_stays_and_one_that_is_nowhere_any_more_are_told_where_they_were() {
    let own = "BillState: { enum: text, doc: State of a bill, values: { OPEN: open, PAID: paid } }\n\nItem:\n";
    let old = replaced(base(), TYPES, "Item:\n", own);
    let old = replaced(old, BILL, "  amount: {", "  state: { type: BillState, doc: State }\n  amount: {");
    let (demo, text) = without(old.clone(), BILL);
    let demo = replaced(demo, TYPES, own, "Item:\n");
    let text =
        text.replace("status: deprecated\nreplaced_by: ListOrders\n", "").replace("type: BillState", "type: text");
    let text = text.replace("type: Amount", "type: decimal");
    let rows = told(&[old, bank()], &[demo, with(bank(), "accounts/show_bill.yaml", &text)]);
    assert!(rows.contains(&"demo: type-removed BillState - enum".to_owned()), "{rows:#?}");
    assert_eq!(rows.iter().filter(|row| row.contains("-removed") && row.starts_with("bank")).count(), 0, "{rows:#?}");
    assert!(!rows.iter().any(|row| row.contains("Amount - ")), "{rows:#?}");
}

#[test]
fn a_type_that_did_not_come_along_is_told_though_the_other_service_has_one_of_its_name() {
    let own = "BillState: { enum: text, doc: State of a bill, values: { OPEN: open, PAID: paid } }\n\nItem:\n";
    let old = replaced(base(), TYPES, "Item:\n", own);
    let old = replaced(old, BILL, "  amount: {", "  state: { type: BillState, doc: State }\n  amount: {");
    let (demo, text) = without(old.clone(), BILL);
    let demo = replaced(demo, TYPES, own, "Item:\n");
    let text = text.replace("type: BillState", "type: text").replace("type: Amount", "type: decimal");
    let other = "BillState: { enum: text, doc: State of a bill, values: { NEW: new } }\n";
    let bank = replaced(
        with(bank(), "types/bills.yaml", other),
        "accounts/show_account.yaml",
        "  balance: {",
        "  state: { type: BillState, doc: State }\n  balance: {",
    );
    let rows = told(&[old, bank.clone()], &[demo, with(bank, "accounts/show_bill.yaml", &text)]);
    assert!(rows.contains(&"demo: type-removed BillState - enum".to_owned()), "{rows:#?}");
}

/// A section that has these operations.
fn section(folder: &str, title: &str, ids: &[&str]) -> Files {
    let ping = |id: &&str| {
        let text = format!(
            "operation: {id}\ntitle: {{ en: {id}, zh: {id} }}\nsummary: Answers.\nmethod: GET\npath: /v1/{id}\n\
             sites: [cn]\ncallers: [customer]\nidempotent: true\nresponse: {{}}\n"
        );
        (format!("{folder}/{}.yaml", id.to_lowercase()), text)
    };
    let head = format!("title: {{ en: {title}, zh: {title} }}\nsummary: Of {title}.\n");
    ids.iter().map(ping).chain([(format!("{folder}/section.yaml"), head)]).collect()
}

fn and(files: Files, more: Files) -> Files {
    files.into_iter().chain(more).collect()
}

#[test]
fn a_whole_section_that_goes_to_another_service_is_one_row() {
    let old = and(base(), section("coupons", "Coupons", &["One", "Two"]));
    let there = |folder: &str, title: &str| and(bank(), section(folder, title, &["One", "Two"]));
    let changes = compared(&[old.clone(), bank()], &[base(), there("coupons", "Coupons")]);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    assert_eq!(changes[0].values(), "demo/coupons → bank/coupons");
    assert_eq!(changes[0].reach, ["One", "Two"]);
    assert_eq!(changes[0].affected.words(), "customer at cn");
    assert_eq!(
        told(&[old, bank()], &[base(), there("vouchers", "Vouchers")]),
        [
            "demo: section-moved-to-service service section coupons demo/coupons → bank/vouchers",
            "bank: section-text-changed service section vouchers.summary Of Coupons. → Of Vouchers.",
            "bank: section-text-changed service section vouchers.title.en Coupons → Vouchers",
            "bank: section-text-changed service section vouchers.title.zh Coupons → Vouchers",
        ]
    );
}

#[test]
fn a_section_went_when_more_than_half_of_it_did_and_what_did_not_go_is_told() {
    let rows = |before: &[&str], after: &[&str]| {
        let old = and(base(), section("coupons", "Coupons", before));
        told(&[old, bank()], &[base(), and(bank(), section("vouchers", "Vouchers", after))])
    };
    let two = rows(&["One", "Two", "Three"], &["One", "Two"]);
    assert!(two[0].starts_with("demo: operation-removed Three"), "{two:#?}");
    assert!(two[1].starts_with("demo: section-moved-to-service "), "{two:#?}");
    let one = rows(&["One", "Two", "Three"], &["One"]);
    assert!(one.contains(&"demo: section-removed service section coupons - coupons".to_owned()), "{one:#?}");
    assert!(one.contains(&"demo: operation-moved-to-service One demo/coupons → bank/vouchers".to_owned()), "{one:#?}");
    assert!(one.contains(&"bank: section-added service section vouchers + vouchers".to_owned()), "{one:#?}");
}

#[test]
fn of_two_halves_the_one_with_the_sections_title_is_the_section() {
    let rows = |title: &str| {
        let old = and(base(), section("coupons", "Coupons", &["One", "Two"]));
        told(&[old, bank()], &[base(), and(bank(), section("vouchers", title, &["One"]))])
    };
    let same = rows("Coupons");
    assert!(same.iter().any(|row| row.starts_with("demo: section-moved-to-service ")), "{same:#?}");
    let other = rows("Vouchers");
    assert!(other.contains(&"demo: section-removed service section coupons - coupons".to_owned()), "{other:#?}");
    assert!(!other.iter().any(|row| row.contains("section-moved-to-service")), "{other:#?}");
}

#[test]
fn a_section_of_a_title_that_the_other_service_has_did_not_go_with_fewer_than_half() {
    let old = and(base(), section("coupons", "Coupons", &["One", "Two", "Three"]));
    let rows = told(&[old, bank()], &[base(), and(bank(), section("vouchers", "Coupons", &["One"]))]);
    assert!(rows.contains(&"demo: section-removed service section coupons - coupons".to_owned()), "{rows:#?}");
    assert!(!rows.iter().any(|row| row.contains("section-moved-to-service")), "{rows:#?}");
}

/// An operation that asks for two fields, with what names it.
fn asking(path: &str, title: &str, fields: [&str; 2]) -> String {
    let [a, b] = fields;
    format!(
        "operation: FetchThing\ntitle: {{ en: {title}, zh: {title} }}\nsummary: Fetches.\nmethod: GET\npath: {path}\nsites: [cn]\n\
         callers: [customer]\nidempotent: true\nquery:\n  {a}: {{ type: text, doc: One }}\n  {b}: {{ type: text, doc: Other }}\n\
         response: {{}}\n"
    )
}

#[test]
fn an_operation_of_the_same_name_went_when_half_of_its_fields_are_the_same() {
    let old = with(base(), "orders/fetch_thing.yaml", &asking("/v1/things", "Fetch", ["one", "two"]));
    let moved = |fields| {
        let new = with(bank(), "accounts/fetch_thing.yaml", &asking("/v2/other", "Get", fields));
        let rows = told(&[old.clone(), bank()], &[base(), new]);
        rows.iter().any(|row| row.starts_with("demo: operation-moved-to-service FetchThing"))
    };
    assert!(moved(["one", "two"]) && moved(["one", "three"]));
    assert!(!moved(["three", "four"]));
}

#[test]
fn another_host_at_a_site_that_the_operation_is_not_at_is_none_of_its_own() {
    let old = and(base(), section("coupons", "Coupons", &["One", "Two"]));
    let rule = |host: &str| {
        let elsewhere = |files: Files| replaced(files, "service.yaml", host, "bank.example.com");
        let there = and(bank(), section("coupons", "Coupons", &["One", "Two"]));
        let found = told(&[old.clone(), elsewhere(bank())], &[base(), elsewhere(there)]);
        assert_eq!(found.len(), 1, "{found:#?}");
        found[0].split(' ').nth(1).unwrap().to_owned()
    };
    assert_eq!(rule("demo.example.cn"), "section-moved-to-service-and-host");
    assert_eq!(rule("demo.example.com"), "section-moved-to-service");
}

#[test]
fn a_section_that_is_still_there_did_not_go() {
    let old = and(base(), section("coupons", "Coupons", &["One", "Two"]));
    let (demo, one) = without(old.clone(), "coupons/one.yaml");
    assert_eq!(
        told(&[old, bank()], &[demo, with(bank(), "accounts/one.yaml", &one)]),
        ["demo: operation-moved-to-service One demo/coupons → bank/accounts"]
    );
}

#[test]
fn what_goes_to_a_new_service_or_leaves_one_that_ends_is_told_beside_the_row_of_the_service() {
    let coupons = || section("coupons", "Coupons", &["One", "Two"]);
    let accounts = |path: &str| path.starts_with("accounts/");
    let shop: Files = bank().into_iter().filter(|(path, _)| !accounts(path)).collect();
    let shop = and(
        replaced(
            replaced(shop, "service.yaml", "service: bank", "service: shop"),
            "service.yaml",
            "bank-client",
            "shop-client",
        ),
        coupons(),
    );
    assert_eq!(
        told(&[and(base(), coupons())], &[base(), shop.clone()]),
        [
            "demo: section-moved-to-service service section coupons demo/coupons → shop/coupons",
            "shop: service-added service + shop, 2 operations",
        ]
    );
    assert_eq!(
        told(&[base(), shop], &[and(base(), coupons())]),
        [
            "shop: service-removed service - shop, 2 operations",
            "shop: section-moved-to-service service section coupons shop/coupons → demo/coupons",
        ]
    );
}

#[test]
fn what_may_have_gone_to_two_services_went_to_neither() {
    let (demo, text) = without(base(), CANCEL);
    let taken = |id: &str| {
        let files = with(with(bank(), "accounts/cancel_order.yaml", &text), "types/ids.yaml", ORDER_ID);
        replaced(files, "service.yaml", "service: bank", &format!("service: {id}"))
    };
    let mail = replaced(bank(), "service.yaml", "service: bank", "service: mail");
    let rows = told(&[base(), bank(), mail], &[demo, taken("bank"), taken("mail")]);
    assert_eq!(rows.iter().filter(|row| row.contains("operation-added CancelOrder")).count(), 2, "{rows:#?}");
    assert!(!rows.iter().any(|row| row.contains("moved-to")), "{rows:#?}");
}

#[test]
fn another_operation_of_the_same_name_is_a_new_one() {
    let (demo, _) = without(base(), CANCEL);
    let other = "operation: CancelOrder\ntitle: { en: Stop, zh: 停止 }\nsummary: Stops.\nmethod: POST\npath: /v1/stop\n\
         sites: [cn]\ncallers: [customer]\nidempotent: true\nbody:\n  why: { type: text, doc: Why }\nresponse: none\n";
    let rows = |text: &str| told(&[base(), bank()], &[demo.clone(), with(bank(), "accounts/stop.yaml", text)]);
    assert_eq!(rows(other).len(), 2, "removed and added");
    let same_title = other.replace("{ en: Stop, zh: 停止 }", "{ en: Cancel an order, zh: 取消订单 }");
    assert!(rows(&same_title)[0].contains("moved-to-service"), "{:#?}", rows(&same_title));
}
