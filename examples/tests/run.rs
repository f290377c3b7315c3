//! The examples do what they say, against a sandbox of their own.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::process::{Command, Output};

use bss_sandbox::{Keys, Sandbox};
use huaweicloud_bss::orders::{ListCustomerOrders, OrderStatus};
use huaweicloud_bss::{AccessKey, Client, Customer, Site};

/// Runs an example with the keys of a caller against a sandbox.
async fn run(program: &'static str, caller: &'static str, arguments: &[&str]) -> Output {
    let sandbox = Sandbox::start(&[&huaweicloud_bss::API]).await.unwrap();
    let url = sandbox.url().to_string();
    let output = with(program, caller, &url, arguments).await;
    sandbox.shutdown().await;
    output
}

async fn with(program: &'static str, caller: &'static str, url: &str, arguments: &[&str]) -> Output {
    let keys = Keys::built_in(&[&huaweicloud_bss::API]).to_json();
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

#[tokio::test(flavor = "multi_thread")]
async fn a_month_of_bills_becomes_csv() {
    let output = run(env!("CARGO_BIN_EXE_export_bills"), "customer", &["2025-06"]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let csv = text(&output.stdout);
    assert!(csv.lines().count() > 1, "{csv}");
    let columns = csv.lines().next().unwrap().split(',').count();
    assert!(columns > 3, "{csv}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_expires_is_listed_and_renewed_only_when_told() {
    let output = run(env!("CARGO_BIN_EXE_renew_expiring"), "customer", &[]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pending_order_is_paid_once() {
    let sandbox = Sandbox::start(&[&huaweicloud_bss::API]).await.unwrap();
    let url = sandbox.url().to_string();
    let keys = Keys::built_in(&[&huaweicloud_bss::API]).get("customer").unwrap().clone();
    let credentials = AccessKey::new(keys.ak.clone(), keys.sk.clone()).domain_id(keys.domain_id.clone());
    let client =
        Client::<Customer>::builder().site(Site::China).endpoint(&url).credentials(credentials).build().unwrap();
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

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_registered_with_a_code() {
    let output = run(env!("CARGO_BIN_EXE_register_customer"), "partner", &["code", "13800000000"]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
}
