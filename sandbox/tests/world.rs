//! A place to try a program: times lie around today, months filter, lists are as long as asked, amounts add up.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod common;

use bss_sandbox::{Rate, Running, Sandbox, SandboxBuilder};
use common::{Reply, call};
use huaweicloud_bss::API;
use huaweicloud_runtime::{Decimal, Json};
use jiff::civil::date;

fn builder() -> SandboxBuilder {
    Sandbox::builder(&[&API]).rate(Rate::Unlimited)
}

async fn in_2031() -> Running {
    builder().today(date(2031, 3, 15)).start().await.unwrap()
}

fn ok(reply: Reply) -> Json {
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    reply.json()
}

fn list(json: &Json, path: &str) -> Vec<Json> {
    json.path(path).and_then(Json::as_array).unwrap_or_else(|| panic!("no {path} in {json}")).to_vec()
}

fn text(json: &Json, path: &str) -> String {
    match json.path(path) {
        Some(Json::Text(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => panic!("no {path} in {json}"),
    }
}

fn amount(json: &Json, path: &str) -> Decimal {
    text(json, path).parse().unwrap()
}

#[tokio::test]
async fn something_expires_within_a_week_of_today_and_orders_are_of_the_past_year() {
    let running = in_2031().await;
    let window = r#"{"expire_time_begin": "2031-03-15T00:00:00Z", "expire_time_end": "2031-03-22T23:59:59Z"}"#;
    let resources = list(&ok(call(&running, "ListPayPerUseCustomerResources", window).await), "data");
    assert!(!resources.is_empty());
    for resource in resources {
        let expires = text(&resource, "expire_time");
        assert!(("2031-03-15".."2031-03-23").contains(&&expires[..10]), "{expires}");
    }
    let orders = list(&ok(call(&running, "ListCustomerOrders", r#"{"limit": 100}"#).await), "order_infos");
    assert!(!orders.is_empty());
    for order in orders {
        let created = text(&order, "create_time");
        assert!(("2030-03-15".."2031-03-15").contains(&&created[..10]), "{created}");
    }
}

#[tokio::test]
async fn bills_are_those_of_the_month_and_a_month_to_come_has_none() {
    let running = in_2031().await;
    let of = async |month: &str| {
        let document = format!(r#"{{"cycle": "{month}", "limit": 1000}}"#);
        list(&ok(call(&running, "ListCustomerselfResourceRecords", &document).await), "fee_records")
    };
    let (january, march) = (of("2031-01").await, of("2031-03").await);
    assert!(january.iter().all(|row| text(row, "bill_date").starts_with("2031-01-")));
    assert!(march.iter().all(|row| ("2031-03-01"..="2031-03-15").contains(&text(row, "bill_date").as_str())));
    let ids = |rows: &[Json]| rows.iter().map(|row| text(row, "trade_id")).collect::<Vec<_>>();
    assert!(!january.is_empty() && ids(&january) != ids(&march));
    assert_eq!(of("2031-04").await, []);
}

#[tokio::test]
async fn lists_are_as_long_as_asked_and_their_last_page_costs_what_the_first_does() {
    let running = builder().rows(100_000).start().await.unwrap();
    let page = async |offset: u64| {
        let document = format!(r#"{{"cycle": "2026-01", "limit": 1000, "offset": {offset}}}"#);
        ok(call(&running, "ListCustomerselfResourceRecords", &document).await)
    };
    let last = page(99_990).await;
    assert_eq!(text(&last, "total_count"), "100000");
    assert_eq!(list(&last, "fee_records").len(), 10);
    assert_eq!(list(&page(100_000).await, "fee_records").len(), 0);
    let orders = ok(call(&running, "ListSubCustomers", r#"{"offset": 99999, "limit": 10}"#).await);
    assert_eq!((text(&orders, "count"), list(&orders, "customer_infos").len()), ("100000".to_owned(), 1));
    // the accounts of the partners are what they are
    assert_eq!(list(&ok(call(&running, "ListPartnerBalances", "{}").await), "account_balances").len(), 1);
}

#[tokio::test]
async fn the_monthly_summary_is_the_sum_of_the_months_rows_and_each_row_adds_up() {
    let running = in_2031().await;
    let rows = ok(call(&running, "ListCustomerselfResourceRecords", r#"{"cycle": "2031-02", "limit": 1000}"#).await);
    let rows = list(&rows, "fee_records");
    for row in &rows {
        assert_eq!(amount(row, "official_amount") - amount(row, "discount_amount"), amount(row, "amount"), "{row}");
        assert_eq!(amount(row, "cash_amount"), amount(row, "amount"), "{row}");
        assert!(amount(row, "amount").abs() < amount(row, "official_amount").abs(), "{row}");
    }
    let sum: Decimal = rows.iter().map(|row| amount(row, "amount")).sum();
    let month = ok(call(&running, "ShowCustomerMonthlySum", r#"{"bill_cycle": "2031-02", "limit": 1000}"#).await);
    assert_eq!(amount(&month, "consume_amount"), sum);
    let parts = list(&month, "bill_sums");
    assert_eq!(parts.iter().map(|part| amount(part, "consume_amount")).sum::<Decimal>(), sum);
}

#[tokio::test]
async fn rows_are_those_that_the_filter_names_and_their_summary_is_their_sum_at_any_length() {
    for length in [7, 999, 1_503] {
        let running = builder().today(date(2031, 3, 15)).rows(length).start().await.unwrap();
        let of = async |more: &str| {
            let mut all = Vec::new();
            loop {
                let document = format!(r#"{{"cycle": "2031-02", "limit": 1000, "offset": {}{more}}}"#, all.len());
                let page = ok(call(&running, "ListCustomerselfResourceRecords", &document).await);
                all.extend(list(&page, "fee_records"));
                if all.len().to_string() == text(&page, "total_count") {
                    return all;
                }
            }
        };
        let all = of("").await;
        let ids: std::collections::BTreeSet<String> = all.iter().map(|row| text(row, "id")).collect();
        assert_eq!((all.len() as u64, ids.len() as u64), (length, length));
        let sum = |rows: &[Json]| rows.iter().map(|row| amount(row, "amount")).sum::<Decimal>();
        let month = ok(call(&running, "ShowCustomerMonthlySum", r#"{"bill_cycle": "2031-02", "limit": 1000}"#).await);
        assert_eq!(amount(&month, "consume_amount"), sum(&all), "{length}");
        for mode in ["1", "3"] {
            let rows = of(&format!(r#", "charge_mode": "{mode}""#)).await;
            let wanted: Vec<Json> = all.iter().filter(|row| text(row, "charge_mode") == mode).cloned().collect();
            assert_eq!(rows, wanted, "{length}");
            let parts = list(&month, "bill_sums").into_iter().filter(|part| text(part, "charging_mode") == mode);
            assert_eq!(parts.map(|part| amount(&part, "consume_amount")).sum::<Decimal>(), sum(&rows), "{length}");
        }
    }
}

#[tokio::test]
async fn the_months_of_a_partners_customers_are_the_sums_of_their_rows() {
    let running = in_2031().await;
    let listed = ok(call(&running, "ListConsumeSubCustomers", r#"{"bill_cycle": "2031-02", "limit": 100}"#).await);
    let customers: Vec<String> = list(&listed, "sub_customers").iter().map(|one| text(one, "customer_id")).collect();
    assert!(customers.len() > 1);
    let rows = async |customer: &str| {
        let document = format!(r#"{{"bill_cycle": "2031-02", "customer_id": "{customer}", "limit": 1000}}"#);
        list(&ok(call(&running, "ListSubCustomerBillDetail", &document).await), "fee_records")
    };
    let sums = async |more: &str| {
        let (mut parts, mut seen) = (Vec::new(), 0);
        for mode in [1, 3, 11] {
            loop {
                let document =
                    format!(r#"{{"cycle": "2031-02", "charge_mode": "{mode}", "limit": 100, "offset": {seen}{more}}}"#);
                let page = list(&ok(call(&running, "ListSubcustomerMonthlyBills", &document).await), "bill_sums");
                if page.is_empty() {
                    break;
                }
                seen += page.len();
                parts.extend(page);
            }
            seen = 0;
        }
        parts.iter().map(|part| amount(part, "amount")).sum::<Decimal>()
    };
    let (first, second) = (rows(&customers[0]).await, rows(&customers[1]).await);
    assert_ne!(text(&first[0], "id"), text(&second[0], "id"), "another customer has the same rows");
    let of = |rows: &[Json]| rows.iter().map(|row| amount(row, "payment_amount")).sum::<Decimal>();
    assert_eq!(sums(&format!(r#", "customer_id": "{}""#, customers[0])).await, of(&first));
    let mut all = Decimal::ZERO;
    for customer in &customers {
        all += of(&rows(customer).await);
    }
    assert_eq!(sums("").await, all, "without a customer it is all of them");
}

#[tokio::test]
async fn what_is_paid_back_is_below_zero_and_nothing_else_is() {
    let running = in_2031().await;
    for (operation, month, kind, due) in [
        ("ListCustomerselfResourceRecords", r#""cycle": "2031-02""#, "bill_type", "amount"),
        (
            "ListSubCustomerBillDetail",
            r#""bill_cycle": "2031-02", "customer_id": "c1""#,
            "bill_detail_type",
            "payment_amount",
        ),
    ] {
        let mut seen = [false; 2];
        let answer = ok(call(&running, operation, &format!(r#"{{{month}, "limit": 1000}}"#)).await);
        for row in list(&answer, "fee_records") {
            let back = ["4", "20", "24", "100"].contains(&text(&row, kind).as_str());
            assert_eq!(amount(&row, due).is_sign_negative(), back, "{row}");
            assert_eq!(amount(&row, "official_amount").is_sign_negative(), back, "{row}");
            seen[usize::from(back)] = true;
        }
        assert_eq!(seen, [true, true], "{operation}");
    }
    let rows = ok(call(&running, "ListCustomerselfResourceRecords", r#"{"cycle": "2031-02", "bill_type": "4"}"#).await);
    assert!(list(&rows, "fee_records").iter().all(|row| amount(row, "amount") < Decimal::ZERO));
}

#[tokio::test]
async fn a_partner_has_as_many_consuming_customers_as_long_lists_want_up_to_those_that_can_be_added_up() {
    for (rows, wanted) in [(5, "12"), (40, "40"), (100_000, "120")] {
        let running = builder().today(date(2031, 3, 15)).rows(rows).start().await.unwrap();
        let listed = ok(call(&running, "ListConsumeSubCustomers", r#"{"bill_cycle": "2031-02", "limit": 100}"#).await);
        assert_eq!(text(&listed, "total_count"), wanted, "{rows}");
    }
}

fn product(id: &str) -> String {
    format!(
        r#"{{"id": "{id}", "cloud_service_type": "hws.service.type.ec2", "resource_type": "hws.resource.type.vm",
            "resource_spec": "s6.large.2.linux", "region": "cn-north-4", "period_type": 2, "period_num": 1,
            "subscription_num": 1}}"#
    )
}

#[tokio::test]
async fn prices_answer_the_products_asked_for_and_add_up_below_the_list_price() {
    let running = builder().start().await.unwrap();
    let document = format!(r#"{{"project_id": "p", "product_infos": [{}, {}]}}"#, product("first"), product("second"));
    let price = ok(call(&running, "ListRateOnPeriodDetail", &document).await);
    let official = list(&price, "official_website_rating_result.product_rating_results");
    let ids = |rows: &[Json]| rows.iter().map(|row| text(row, "id")).collect::<Vec<_>>();
    assert_eq!(ids(&official), ["first", "second"]);
    let total = amount(&price, "official_website_rating_result.official_website_amount");
    assert_eq!(official.iter().map(|row| amount(row, "official_website_amount")).sum::<Decimal>(), total);
    for offer in list(&price, "optional_discount_rating_results") {
        let rows = list(&offer, "product_rating_results");
        assert_eq!(ids(&rows), ["first", "second"]);
        assert_eq!(amount(&offer, "official_website_amount"), total, "{offer}");
        assert_eq!(rows.iter().map(|row| amount(row, "amount")).sum::<Decimal>(), amount(&offer, "amount"));
        let off = amount(&offer, "discount_amount");
        assert_eq!(total - off, amount(&offer, "amount"));
        assert!(off > Decimal::ZERO && off < total, "{offer}");
    }
}

#[tokio::test]
async fn the_discounts_of_a_price_by_usage_add_up_to_what_it_is_below_the_list_price() {
    let running = builder().start().await.unwrap();
    let document = r#"{"project_id": "p", "product_infos": [{"id": "first", "cloud_service_type": "hws.service.type.ec2",
        "resource_type": "hws.resource.type.vm", "resource_spec": "s6.large.2.linux", "region": "cn-north-4",
        "usage_factor": "Duration", "usage_value": 1, "usage_measure_id": 4, "subscription_num": 1}]}"#;
    let price = ok(call(&running, "ListOnDemandResourceRatings", document).await);
    let rows = list(&price, "product_rating_results");
    assert_eq!(rows.len(), 1);
    let (row, discounts) = (&rows[0], list(&rows[0], "discount_rating_results"));
    let off: Decimal = discounts.iter().map(|discount| amount(discount, "amount")).sum();
    assert!(!discounts.is_empty() && off > Decimal::ZERO, "{row}");
    assert_eq!(off, amount(row, "discount_amount"), "{row}");
    assert_eq!(amount(row, "official_website_amount") - off, amount(row, "amount"), "{row}");
    assert_eq!(amount(row, "amount"), amount(&price, "amount"));
}

#[tokio::test]
async fn a_renewal_costs_what_its_price_said() {
    let running = builder().start().await.unwrap();
    let resources = list(&ok(call(&running, "ListPayPerUseCustomerResources", r#"{"limit": 2}"#).await), "data");
    let ids: Vec<String> = resources.iter().map(|resource| format!("\"{}\"", text(resource, "resource_id"))).collect();
    let document = format!(r#"{{"resource_ids": [{}], "period_type": 2, "period_num": 1}}"#, ids.join(","));
    let price = ok(call(&running, "ListRenewRateOnPeriod", &document).await);
    let offer = &list(&price, "optional_discount_rating_results")[0];
    let document =
        format!(r#"{{"resource_ids": [{}], "period_type": 2, "period_num": 1, "is_auto_pay": 0}}"#, ids.join(","));
    let order = text(&ok(call(&running, "RenewalResources", &document).await), "order_ids");
    let order = order.split('"').nth(1).unwrap();
    let shown = ok(call(&running, "ShowCustomerOrderDetails", &format!(r#"{{"order_id": "{order}"}}"#)).await);
    assert_eq!(amount(&shown, "order_info.amount_after_discount"), amount(offer, "amount"));
    assert_eq!(
        amount(&shown, "order_info.official_amount"),
        amount(&price, "official_website_rating_result.official_website_amount")
    );
}

#[tokio::test]
async fn a_coupon_that_is_issued_is_valid_from_now_on() {
    let running = builder().start().await.unwrap();
    let customer = running.keys().get("customer").unwrap().domain_id.clone();
    let quotas = ok(call(&running, "ListQuotaCoupons", r#"{"quota_status_list": [0], "quota_type": 0}"#).await);
    let quota = text(&list(&quotas, "quotas")[0], "quota_id");
    let document = format!(r#"{{"quota_id": "{quota}", "customer_ids": ["{customer}"], "face_value": 5}}"#);
    let issued = ok(call(&running, "CreatePartnerCoupons", &document).await);
    let coupon = text(&list(&issued, "coupon_infos")[0], "coupon_id");
    let listed = ok(call(&running, "ListSubCustomerCoupons", &format!(r#"{{"coupon_id": "{coupon}"}}"#)).await);
    let shown = &list(&listed, "user_coupons")[0];
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    assert!(text(shown, "valid_time") <= now && text(shown, "expire_time") > now, "{shown}");
}

#[tokio::test]
async fn an_id_that_names_nothing_pays_nothing() {
    let running = builder().start().await.unwrap();
    let pay = r#"{"order_id": "", "use_coupon": "NO", "use_discount": "NO"}"#;
    let before = ok(call(&running, "ListCustomerOrders", r#"{"status": 6}"#).await);
    let refused = call(&running, "PayOrders", pay).await;
    assert_eq!(refused.status, 400, "{}", String::from_utf8_lossy(&refused.body));
    let after = ok(call(&running, "ListCustomerOrders", r#"{"status": 6}"#).await);
    assert_eq!(text(&before, "total_count"), text(&after, "total_count"));
}

#[tokio::test]
async fn an_amount_that_is_written_as_a_text_is_read_and_noted() {
    let running = builder().start().await.unwrap();
    let customer = running.keys().get("customer").unwrap().domain_id.clone();
    let partner = running.keys().get("partner").unwrap().clone();
    let operation = common::operation("UpdateCustomerAccountAmount");
    let body = format!(r#"{{"customer_id": "{customer}", "amount": "10.5"}}"#);
    let sent = common::Call::new(operation.method.as_str(), operation.path).body(&body).signed(&running, &partner);
    ok(sent.send(&running).await);
    let noted = running.calls()[0].get("noted").map(ToString::to_string).unwrap_or_default();
    assert!(noted.contains("amount: a text, read as the number that it says"), "{noted}");
    let bad = format!(r#"{{"customer_id": "{customer}", "amount": "ten"}}"#);
    let sent = common::Call::new(operation.method.as_str(), operation.path).body(&bad).signed(&running, &partner);
    assert_eq!(sent.send(&running).await.status, 400);
}

#[tokio::test]
async fn the_page_tells_what_was_refused_and_shows_it_without_javascript() {
    let running = builder().start().await.unwrap();
    assert_eq!(call(&running, "ListCustomerOrders", r#"{"limit": 1000}"#).await.status, 400);
    let get = async |path: &str| {
        let text = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        common::raw(&running, text.as_bytes()).await.unwrap()
    };
    let status = get("/_sandbox/status").await.json();
    let call = &list(&status, "requests")[0];
    assert!(text(call, "message").contains("limit"), "{call}");
    assert!(list(&status, "operations").iter().any(|operation| text(operation, "title_zh").contains("订单")));
    let page = String::from_utf8(get("/").await.body).unwrap();
    let plain = page.split("<noscript>").nth(1).unwrap().split("</noscript>").next().unwrap();
    assert!(plain.contains("ListCustomerOrders") && plain.contains("400") && plain.contains("订单"));
    // what needs a script is away, and what stands above does not wait for one
    assert!(plain.contains("nav { display: none }"));
    assert!(page.contains(&format!("<p id=\"about\">{} · ", huaweicloud_bss::API.service.title)), "{page}");
}
