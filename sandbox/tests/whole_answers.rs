//! Answers as a whole, for one seed on one day: whatever changes in what the sandbox makes up is seen here. Look at the
//! difference, then accept it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use bss_sandbox::{Rate, Running, Sandbox, SandboxBuilder, sample};
use common::{Reply, call_as, caller_of};
use huaweicloud_runtime::meta::Operation;
use huaweicloud_runtime::{Api, Json};
use tokio::net::TcpStream;

const BSS: &Api = &huaweicloud_bss::API;
const OSM: &Api = &huaweicloud_osm::API;

fn builder() -> SandboxBuilder {
    Sandbox::builder(&[BSS, OSM]).seed(7).today(sample::DAY).rate(Rate::Unlimited)
}

fn meta(api: &'static Api, id: &str) -> &'static Operation {
    api.find(id).unwrap_or_else(|| panic!("no {id}")).meta
}

/// Calls an operation; an empty document is the fullest one.
async fn ask(running: &Running, api: &'static Api, id: &str, document: &str) -> Reply {
    let operation = meta(api, id);
    let document = match document {
        "" => sample::full(api, operation, running.site()),
        text => Json::parse(text.as_bytes()).unwrap(),
    };
    let key = caller_of(running, operation).clone();
    call_as(running, operation, &document, &key).await
}

/// Each scalar on a line of its own, behind its path.
fn lines(json: &Json, path: &str, out: &mut String) {
    let mut below = |name: &str, json: &Json| lines(json, &format!("{path}.{name}"), out);
    match json {
        Json::Object(entries) if !entries.is_empty() => entries.iter().for_each(|(name, json)| below(name, json)),
        Json::Array(items) if !items.is_empty() => {
            (0..).zip(items).for_each(|(at, json): (usize, _)| below(&at.to_string(), json));
        }
        one => out.push_str(&format!("{path} = {one}\n")),
    }
}

async fn answers(running: &Running, api: &'static Api, asked: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (id, document) in asked {
        let reply = ask(running, api, id, document).await;
        out.push_str(&format!("{id} {document} -> {}\n", reply.status));
        match Json::parse(&reply.body) {
            Ok(json) => lines(&json, "", &mut out),
            Err(_) => out.push_str(&format!("{}\n", String::from_utf8_lossy(&reply.body))),
        }
    }
    out
}

#[tokio::test]
async fn records_are_shown_with_all_that_belongs_to_them() {
    let running = builder().start().await.unwrap();
    let orders = ask(&running, BSS, "ListCustomerOrders", r#"{"limit": 1}"#).await;
    let orders = orders.json();
    let order =
        orders.get("order_infos").and_then(Json::as_array).and_then(|orders| orders[0].get("order_id")).unwrap();
    let of_order = format!(r#"{{"order_id": {order}}}"#);
    let asked = [
        ("ListCustomerOrders", r#"{"limit": 2}"#),
        ("ListCustomerOrders", r#"{"limit": 2, "offset": 3, "status": 5}"#),
        ("ShowCustomerOrderDetails", &of_order),
        ("ListPayPerUseCustomerResources", r#"{"limit": 2}"#),
        ("ListSubCustomerCoupons", r#"{"limit": 2}"#),
        ("ListQuotaCoupons", r#"{"quota_type": 0, "limit": 2}"#),
        ("ShowCustomerAccountBalances", "{}"),
        ("ListPartnerBalances", "{}"),
        ("ListSubCustomers", r#"{"limit": 2, "offset": 118}"#),
        ("ListSubCustomers", r#"{"limit": 2, "account_name": "customer_3"}"#),
        ("ListPostalAddress", r#"{"limit": 1}"#),
    ];
    insta::assert_snapshot!(answers(&running, BSS, &asked).await);
}

#[tokio::test]
async fn what_is_made_up_nests_adds_up_and_echoes_the_request() {
    let running = builder().start().await.unwrap();
    let product = r#"{"project_id": "p", "product_infos": [{"id": "first",
        "cloud_service_type": "hws.service.type.ec2", "resource_type": "hws.resource.type.vm",
        "resource_spec": "s6.large.2.linux", "region": "cn-north-4", "period_type": 2, "period_num": 1,
        "subscription_num": 1}]}"#;
    let asked = [
        ("ListRateOnPeriodDetail", product),
        ("ListOnDemandResourceRatings", ""),
        ("ShowRefundOrderDetails", ""),
        ("ListFreeResourceInfos", ""),
        ("ListCosts", ""),
        ("ListCustomerBillsMonthlyBreakDown", ""),
        ("ListResourceUsageSummary", ""),
        ("ListProvinces", ""),
    ];
    insta::assert_snapshot!(answers(&running, BSS, &asked).await);
}

#[tokio::test]
async fn bills_of_a_month_come_page_by_page_with_their_sums() {
    let running = builder().rows(7).start().await.unwrap();
    let rows = |more: &str| format!(r#"{{"cycle": "2026-05", {more}}}"#);
    let [first, middle, last, behind] = [0, 3, 6, 9].map(|offset| rows(&format!(r#""limit": 2, "offset": {offset}"#)));
    let filtered = rows(r#""limit": 1, "bill_type": "4""#);
    let asked = [
        ("ListCustomerselfResourceRecords", first.as_str()),
        ("ListCustomerselfResourceRecords", &middle),
        ("ListCustomerselfResourceRecords", &last),
        ("ListCustomerselfResourceRecords", &behind),
        ("ListCustomerselfResourceRecords", &filtered),
        ("ListCustomerselfResourceRecords", r#"{"cycle": "2026-06", "limit": 1}"#),
        ("ListCustomerselfResourceRecords", r#"{"cycle": "2026-07", "limit": 1}"#),
        ("ShowCustomerMonthlySum", r#"{"bill_cycle": "2026-05", "limit": 3}"#),
        ("ShowCustomerMonthlySum", r#"{"bill_cycle": "2026-05", "limit": 3, "offset": 3}"#),
        ("ListConsumeSubCustomers", r#"{"bill_cycle": "2026-05", "limit": 2, "offset": 11}"#),
        ("ListSubcustomerMonthlyBills", r#"{"cycle": "2026-05", "charge_mode": "3", "limit": 2}"#),
        ("ListSubCustomerBillDetail", r#"{"bill_cycle": "2026-05", "customer_id": "c1", "limit": 1}"#),
    ];
    insta::assert_snapshot!(answers(&running, BSS, &asked).await);
}

#[tokio::test]
async fn a_list_without_records_is_some_hundred_long_and_its_pages_are_told_apart_by_markers() {
    let running = builder().start().await.unwrap();
    let of = |more: &str| {
        format!(
            r#"{{"cloud_service_type": "hws.service.type.ec2", "resource_type": "hws.resource.type.vm",
                "region_code": "cn-north-4", "charge_mode": 1, {more}}}"#
        )
    };
    let first = of(r#""limit": 2"#);
    let middle = of(r#""limit": 2, "marker": "next-96""#);
    let mut length = 0;
    let mut marker = Some("next-0".to_owned());
    let mut pages = 0;
    while let Some(from) = marker {
        let page = ask(&running, BSS, "ListResourceSpecs", &of(&format!(r#""limit": 50, "marker": "{from}""#))).await;
        let page = page.json();
        let items = page.get("cloud_service_basics").and_then(Json::as_array).unwrap_or_else(|| panic!("{page}"));
        length += items.len();
        pages += 1;
        marker = page.path("page_info.next_marker").and_then(Json::as_str).map(str::to_owned);
    }
    let last = of(&format!(r#""limit": 2, "marker": "next-{}""#, length - 2));
    let asked = [("ListResourceSpecs", first.as_str()), ("ListResourceSpecs", &middle), ("ListResourceSpecs", &last)];
    let shown = answers(&running, BSS, &asked).await;
    insta::assert_snapshot!(format!("{length} items on {pages} pages\n{shown}"));
}

#[tokio::test]
async fn tickets_have_maps_and_files() {
    let running = builder().start().await.unwrap();
    let asked = [
        ("ListCases", r#"{"limit": 2}"#),
        ("ListDiagnoseRecords", ""),
        ("ListProblemTypes", ""),
        ("ListExtendsParams", ""),
        ("DownloadImages", ""),
    ];
    insta::assert_snapshot!(answers(&running, OSM, &asked).await);
}

#[tokio::test]
async fn requests_are_as_full_and_as_small_as_they_can_be() {
    let running = builder().start().await.unwrap();
    let mut out = String::new();
    for id in ["ListRateOnPeriodDetail", "ListCosts", "CreatePartnerCoupons", "PayOrders", "ListQuotaCoupons"] {
        for (what, make) in [("full", sample::full as fn(_, _, _) -> _), ("minimal", sample::minimal)] {
            out.push_str(&format!("{what} {id}\n"));
            lines(&make(BSS, meta(BSS, id), running.site()), "", &mut out);
        }
    }
    insta::assert_snapshot!(out);
}

async fn get(running: &Running, host: &str) -> Reply {
    let text = format!("GET /_sandbox/status HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    common::raw(running, text.as_bytes()).await.unwrap()
}

#[tokio::test]
async fn the_page_counts_calls_and_shows_the_records_that_they_touched() {
    let running = builder().rows(3).start().await.unwrap();
    let resources = ask(&running, BSS, "ListPayPerUseCustomerResources", r#"{"limit": 1}"#).await.json();
    let resource = resources.get("data").and_then(Json::as_array).and_then(|all| all[0].get("resource_id")).unwrap();
    let renewed = format!(r#"{{"resource_id": {resource}}}"#);
    for (id, document) in [
        ("ListCustomerOrders", r#"{"limit": 1}"#),
        ("ListCustomerOrders", r#"{"limit": 1000}"#),
        ("ListCustomerOrders", r#"{"limit": 2}"#),
        ("AutoRenewalResources", &renewed),
        ("ShowCustomerAccountBalances", "{}"),
    ] {
        ask(&running, BSS, id, document).await;
    }
    let status = get(&running, "localhost").await.json();
    let mut out = String::new();
    let all = |name: &str| status.get(name).and_then(Json::as_array).unwrap().to_vec();
    let number = |json: &Json, name: &str| json.get(name).map(ToString::to_string).unwrap_or_default();
    let called = all("operations").into_iter().filter(|operation| number(operation, "calls") != "0");
    called.for_each(|operation| lines(&operation, "operation", &mut out));
    for mut call in all("requests") {
        // what hangs on the clock
        if let Json::Object(entries) = &mut call {
            entries.retain(|(name, _)| !matches!(&**name, "time" | "micros"));
        }
        lines(&call, "request", &mut out);
    }
    for kind in all("state") {
        out.push_str(&format!("{} by {}: {}\n", number(&kind, "name"), number(&kind, "key"), number(&kind, "count")));
        let rows = kind.get("rows").and_then(Json::as_array).unwrap();
        rows.iter().take(2).for_each(|row| lines(row, "row", &mut out));
    }
    insta::assert_snapshot!(out);
}

#[tokio::test]
async fn a_sandbox_for_this_machine_has_no_address_of_another() {
    let running = builder().start().await.unwrap();
    assert_eq!(get(&running, "10.0.0.7").await.status, 421);
    assert_eq!(get(&running, "127.0.0.1").await.status, 200);
}

#[tokio::test]
async fn a_sandbox_that_is_dropped_listens_no_more() {
    let running = builder().start().await.unwrap();
    let address = running.address();
    assert!(TcpStream::connect(address).await.is_ok());
    drop(running);
    let mut open = true;
    for _ in 0..100 {
        // the task that listens ends when it is polled the next time
        tokio::task::yield_now().await;
        open = open && TcpStream::connect(address).await.is_ok();
    }
    assert!(!open, "it still takes connections");
}
