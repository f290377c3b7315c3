//! The examples do what they say, against a sandbox of their own.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::process::{Command, Output};

use bss_sandbox::{Keys, Sandbox};
use huaweicloud_bss::customers::ListSubCustomers;
use huaweicloud_bss::orders::{ListCustomerOrders, OrderStatus, ShowCustomerOrderDetails};
use huaweicloud_bss::runtime::Api;
use huaweicloud_bss::{AccessKey, Client, Customer, Partner, Site};

/// The generated crate, as the sandbox wants it.
const APIS: &[&Api] = &[&huaweicloud_bss::API];

/// Runs an example with the keys of a caller against a sandbox.
async fn run(program: &'static str, caller: &'static str, arguments: &[&str]) -> Output {
    let sandbox = Sandbox::start(APIS).await.unwrap();
    let url = sandbox.url().to_string();
    let output = with(program, caller, &url, arguments).await;
    sandbox.shutdown().await;
    output
}

async fn with(program: &'static str, caller: &'static str, url: &str, arguments: &[&str]) -> Output {
    let keys = Keys::built_in(APIS).to_json();
    let key = |name: &str| keys.get(caller).and_then(|keys| keys.get(name)?.as_str()).unwrap().to_owned();
    let mut command = Command::new(program);
    command.args(["--endpoint", url]).args(arguments);
    command.env("HUAWEICLOUD_SDK_AK", key("ak")).env("HUAWEICLOUD_SDK_SK", key("sk"));
    command.env("HUAWEICLOUD_SDK_DOMAIN_ID", key("domain_id"));
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn last_month() -> String {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    today.first_of_month().yesterday().unwrap().strftime("%Y-%m").to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_of_bills_becomes_csv() {
    let output = run(env!("CARGO_BIN_EXE_export_bills"), "customer", &[&last_month()]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let csv = text(&output.stdout);
    assert!(csv.lines().count() > 1, "{csv}");
    let columns = csv.lines().next().unwrap().split(',').count();
    assert!(columns > 3, "{csv}");
}

/// The ids in lines such as `order CS1 is to be paid`.
fn orders(output: &Output) -> Vec<String> {
    let text = text(&output.stdout);
    let words = text.lines().filter_map(|line| line.split_once("order ")?.1.split(' ').next());
    words.map(str::to_owned).collect()
}

async fn status_of(url: &str, order: &str) -> String {
    let client = customer(url);
    let details = client.send(ShowCustomerOrderDetails::new(order)).await.unwrap();
    format!("{:?}", details.order_info.unwrap().status.unwrap())
}

fn customer(url: &str) -> Client<Customer> {
    let keys = Keys::built_in(APIS).get("customer").unwrap().clone();
    let credentials = AccessKey::new(keys.ak.clone(), keys.sk.clone()).domain_id(keys.domain_id.clone());
    Client::<Customer>::builder().site(Site::China).endpoint(url).credentials(credentials).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_expires_within_a_week_is_listed_and_nothing_is_renewed_unasked() {
    let sandbox = Sandbox::start(APIS).await.unwrap();
    let output = with(env!("CARGO_BIN_EXE_renew_expiring"), "customer", &sandbox.url(), &[]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains(" expires ") && said.contains("nothing is renewed without --yes"), "{said}");
    assert!(sandbox.calls().iter().all(|call| call.get("operation").unwrap().as_str() != Some("RenewalResources")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_expires_is_renewed_by_orders_that_are_to_be_paid() {
    let sandbox = Sandbox::start(APIS).await.unwrap();
    let output = with(env!("CARGO_BIN_EXE_renew_expiring"), "customer", &sandbox.url(), &["--yes"]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let orders = orders(&output);
    assert!(!orders.is_empty(), "{}", text(&output.stdout));
    for order in orders {
        assert_eq!(status_of(&sandbox.url(), &order).await, "PendingPayment");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewal_whose_answer_is_lost_is_looked_up_and_not_repeated() {
    let sandbox = Sandbox::builder(APIS).faults("lost@#1/RenewalResources").start().await.unwrap();
    let output = with(env!("CARGO_BIN_EXE_renew_expiring"), "customer", &sandbox.url(), &["--yes"]).await;
    assert!(!output.status.success());
    let said = text(&output.stdout);
    assert!(said.contains("the answer to the renewal was lost; order "), "{said}{}", text(&output.stderr));
    let calls = sandbox.calls();
    let renewals =
        calls.iter().filter(|call| call.get("operation").and_then(|id| id.as_str()) == Some("RenewalResources"));
    assert_eq!(renewals.count(), 1);
    assert_eq!(status_of(&sandbox.url(), &orders(&output)[0]).await, "PendingPayment");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pending_order_is_paid_once() {
    let sandbox = Sandbox::start(APIS).await.unwrap();
    let url = sandbox.url().to_string();
    let client = customer(&url);
    let pending = || ListCustomerOrders::new().status(OrderStatus::PendingPayment).limit(100);
    let order = client.items(pending()).try_next().await.unwrap().unwrap().order_id.unwrap();
    let arguments = ["--yes", order.as_str()];
    let pay = || with(env!("CARGO_BIN_EXE_pay_order"), "customer", &url, &arguments);
    let output = pay().await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let mut left = client.items(pending());
    while let Some(other) = left.try_next().await.unwrap() {
        assert_ne!(other.order_id.as_ref(), Some(&order), "still to be paid");
    }
    let again = pay().await;
    assert!(!again.status.success(), "paid twice: {}", text(&again.stdout));
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_not_there_is_said_to_be_so() {
    let output = run(env!("CARGO_BIN_EXE_pay_order"), "customer", &["--yes", "NO-SUCH-ORDER"]).await;
    assert!(!output.status.success());
    assert!(!text(&output.stderr).is_empty());
}

const ACCOUNT: [&str; 5] = ["account", "brand_new_user", "a_platform", "13800000000", "123456"];

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_registered_with_a_code_and_listed_from_then_on() {
    let sandbox = Sandbox::start(APIS).await.unwrap();
    let program = env!("CARGO_BIN_EXE_register_customer");
    let output = with(program, "partner", &sandbox.url(), &["code", "13800000000"]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let output = with(program, "partner", &sandbox.url(), &ACCOUNT).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let id = text(&output.stdout).trim().strip_prefix("customer ").unwrap().to_owned();
    assert_eq!(named(&sandbox.url(), "brand_new_user").await, [id]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_whose_answer_is_lost_is_found_and_not_made_twice() {
    let sandbox = Sandbox::builder(APIS).faults("lost@#1/CreateSubCustomer").start().await.unwrap();
    let output = with(env!("CARGO_BIN_EXE_register_customer"), "partner", &sandbox.url(), &ACCOUNT).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    let id = said.lines().find_map(|line| line.strip_prefix("customer ")).unwrap_or_else(|| panic!("{said}"));
    assert_eq!(named(&sandbox.url(), "brand_new_user").await, [id]);
}

/// The ids of the customers of a name.
async fn named(url: &str, name: &str) -> Vec<String> {
    let keys = Keys::built_in(APIS).get("partner").unwrap().clone();
    let credentials = AccessKey::new(keys.ak.clone(), keys.sk.clone()).domain_id(keys.domain_id.clone());
    let client = Client::<Partner>::builder().site(Site::China).endpoint(url).credentials(credentials).build().unwrap();
    let listed = client.send(ListSubCustomers::new().account_name(name)).await.unwrap();
    listed.customer_infos.into_iter().filter_map(|customer| Some(customer.customer_id?.to_string())).collect()
}
