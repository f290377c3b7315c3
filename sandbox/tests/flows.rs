//! What a user does in several calls: orders, coupons, money, customers, budgets, resources.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod common;

use bss_sandbox::{Rate, Running, Sandbox};
use common::{Reply, call};
use huaweicloud_bss::API;
use huaweicloud_bss::Decimal;
use huaweicloud_bss::runtime::Json;

async fn sandbox(id: &str) -> Running {
    Sandbox::builder(&[&API]).site(id).rate(Rate::Unlimited).start().await.unwrap()
}

fn first(reply: &Reply, path: &str, field: &str) -> String {
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    let json = reply.json();
    let item = json.path(path).and_then(|list| list.at(0)).unwrap_or_else(|| panic!("nothing at {path} in {json}"));
    item.get(field)
        .map(|json| json.to_string().trim_matches('"').to_owned())
        .unwrap_or_else(|| panic!("no {field} in {item}"))
}

async fn balance(running: &Running) -> Decimal {
    let reply = call(running, "ShowCustomerAccountBalances", "{}").await;
    first(&reply, "account_balances", "amount").parse().unwrap()
}

#[tokio::test]
async fn an_order_is_listed_shown_paid_and_not_paid_again() {
    let running = sandbox("cn").await;
    let unpaid = call(&running, "ListCustomerOrders", r#"{"status": 6, "limit": 1}"#).await;
    let id = first(&unpaid, "order_infos", "order_id");
    let price: Decimal = first(&unpaid, "order_infos", "amount_after_discount").parse().unwrap();
    let total: u32 = unpaid.text("total_count").parse().unwrap();
    let shown = call(&running, "ShowCustomerOrderDetails", &format!(r#"{{"order_id": "{id}"}}"#)).await;
    for field in ["order_id", "status", "service_type_code", "create_time", "customer_id", "order_type"] {
        assert_eq!(shown.text(&format!("order_info.{field}")), first(&unpaid, "order_infos", field), "{field}");
    }
    let before = balance(&running).await;
    let pay = format!(r#"{{"order_id": "{id}", "use_coupon": "NO", "use_discount": "NO"}}"#);
    assert_eq!(call(&running, "PayOrders", &pay).await.status, 200);
    assert_eq!(before - balance(&running).await, price);
    let again = call(&running, "PayOrders", &pay).await;
    assert_eq!((again.status, again.code().as_str()), (400, "CBC.99003106"));
    let shown = call(&running, "ShowCustomerOrderDetails", &format!(r#"{{"order_id": "{id}"}}"#)).await;
    assert_eq!(shown.text("order_info.status"), "5");
    let unpaid = call(&running, "ListCustomerOrders", r#"{"status": 6, "limit": 1}"#).await;
    assert_eq!(unpaid.text("total_count").parse::<u32>().unwrap(), total - 1);

    let other = first(&unpaid, "order_infos", "order_id");
    assert_eq!(call(&running, "CancelCustomerOrder", &format!(r#"{{"order_id": "{other}"}}"#)).await.status, 204);
    let refused = call(&running, "CancelCustomerOrder", &format!(r#"{{"order_id": "{other}"}}"#)).await;
    assert_eq!(refused.code(), "CBC.99005010");
    let missing = call(&running, "PayOrders", r#"{"order_id": "CS0", "use_coupon": "NO", "use_discount": "NO"}"#).await;
    assert_eq!((missing.status, missing.code().as_str()), (400, "CBC.30000010"));
}

#[tokio::test]
async fn a_coupon_is_used_up_by_one_order_and_nothing_happens_when_it_is_refused() {
    let running = sandbox("cn").await;
    let orders = call(&running, "ListCustomerOrders", r#"{"status": 6, "limit": 2}"#).await.json();
    let id = |at: usize| {
        orders.path("order_infos").unwrap().at(at).unwrap().get("order_id").unwrap().as_str().unwrap().to_owned()
    };
    let coupons = call(&running, "ListOrderCouponsByOrderId", &format!(r#"{{"order_id": "{}"}}"#, id(0))).await;
    let coupon = first(&coupons, "user_coupons", "coupon_id");
    let pay = |order: String| {
        format!(
            r#"{{"order_id": "{order}", "use_coupon": "YES", "use_discount": "NO", "coupon_infos": [{{"id": "{coupon}", "type": 301}}]}}"#
        )
    };
    assert_eq!(call(&running, "PayOrders", &pay(id(0))).await.status, 200);
    let used = call(&running, "ListSubCustomerCoupons", &format!(r#"{{"coupon_id": "{coupon}"}}"#)).await;
    assert_eq!(first(&used, "user_coupons", "status"), "3");
    let before = balance(&running).await;
    let again = call(&running, "PayOrders", &pay(id(1))).await;
    assert_eq!((again.status, again.code().as_str()), (400, "CBC.99003112"));
    assert_eq!(balance(&running).await, before);
    let shown = call(&running, "ShowCustomerOrderDetails", &format!(r#"{{"order_id": "{}"}}"#, id(1))).await;
    assert_eq!(shown.text("order_info.status"), "6");
}

#[tokio::test]
async fn money_moves_between_partner_and_customer_and_adds_up() {
    let running = sandbox("cn").await;
    let customer = running.keys().get("customer").unwrap().domain_id.clone();
    let partners = async || -> Decimal {
        first(&call(&running, "ListPartnerBalances", "{}").await, "account_balances", "amount").parse().unwrap()
    };
    let sum = partners().await + balance(&running).await;
    let records: u32 = call(&running, "ListPartnerAdjustRecords", "{}").await.text("total_count").parse().unwrap();
    let moved =
        call(&running, "UpdateCustomerAccountAmount", &format!(r#"{{"customer_id": "{customer}", "amount": 12.34}}"#))
            .await;
    let transfer = moved.text("transfer_id");
    assert_eq!(balance(&running).await.to_string(), "10012.34");
    assert_eq!(partners().await + balance(&running).await, sum);
    let listed = call(&running, "ListPartnerAdjustRecords", &format!(r#"{{"trans_id": "{transfer}"}}"#)).await;
    assert_eq!(first(&listed, "records", "amount"), "12.34");
    assert_eq!(first(&listed, "records", "customer_id"), customer);
    let detail = call(
        &running,
        "ListCustomersBalancesDetail",
        &format!(r#"{{"customer_infos": [{{"customer_id": "{customer}"}}]}}"#),
    )
    .await;
    assert_eq!(first(&detail, "customer_balances", "amount"), "10012.34");
    assert_eq!(
        call(&running, "ReclaimToPartnerAccount", &format!(r#"{{"customer_id": "{customer}", "amount": 0.34}}"#))
            .await
            .status,
        200
    );
    assert_eq!(balance(&running).await.to_string(), "10012.00");
    assert_eq!(partners().await + balance(&running).await, sum);
    let too_much =
        call(&running, "ReclaimToPartnerAccount", &format!(r#"{{"customer_id": "{customer}", "amount": 99999}}"#))
            .await;
    assert_eq!((too_much.status, too_much.code().as_str()), (400, "CBC.99005003"));
    assert_eq!(partners().await + balance(&running).await, sum);
    let after: u32 = call(&running, "ListPartnerAdjustRecords", "{}").await.text("total_count").parse().unwrap();
    assert_eq!(after, records + 2);
}

#[tokio::test]
async fn a_customer_is_created_then_listed_with_an_account_and_cannot_be_created_twice() {
    let running = sandbox("cn").await;
    let total: u32 = call(&running, "ListSubCustomers", "{}").await.text("count").parse().unwrap();
    let create = r#"{"domain_name": "brand_new", "xaccount_id": "x1", "xaccount_type": "t"}"#;
    let created = call(&running, "CreateSubCustomer", create).await;
    let id = created.text("domain_id");
    let again = call(&running, "CreateSubCustomer", create).await;
    assert_eq!((again.status, again.code().as_str()), (400, "CBC.99000038"));
    let listed = call(&running, "ListSubCustomers", r#"{"account_name": "brand_new"}"#).await;
    assert_eq!(first(&listed, "customer_infos", "customer_id"), id);
    assert_eq!(listed.text("count"), "1");
    let after: u32 = call(&running, "ListSubCustomers", "{}").await.text("count").parse().unwrap();
    assert_eq!(after, total + 1);
    let detail =
        call(&running, "ListCustomersBalancesDetail", &format!(r#"{{"customer_infos": [{{"customer_id": "{id}"}}]}}"#))
            .await;
    assert_eq!(first(&detail, "customer_balances", "amount"), "0");
    let old = call(&running, "ListCustomersV1", &format!(r#"{{"partner_id": "p", "customerId": "{id}"}}"#)).await;
    assert_eq!(first(&old, "customerInfoList", "domainName"), "brand_new");
}

#[tokio::test]
async fn a_budget_is_set_and_read_back() {
    let running = sandbox("intl").await;
    let customer = running.keys().get("customer").unwrap().domain_id.clone();
    let set = format!(r#"{{"customer_id": "{customer}", "budget_amount": 77.5}}"#);
    assert_eq!(call(&running, "UpdateSubCustomerBudget", &set).await.status, 200);
    let shown = call(&running, "ShowSubCustomerBudget", &format!(r#"{{"customer_id": "{customer}"}}"#)).await;
    assert_eq!((shown.text("budget_amount").as_str(), shown.text("budget_type").as_str()), ("77.5", "MONTHLY"));
    let listed = call(&running, "ListSubCustomerBudget", &format!(r#"{{"customer_ids": ["{customer}"]}}"#)).await;
    assert_eq!(first(&listed, "budget_infos", "budget_amount"), "77.5");
    let freeze = format!(r#"{{"customer_ids": ["{customer}"], "reason": "r", "freeze_type": "ACCOUNT_AND_RESOURCE"}}"#);
    assert_eq!(call(&running, "FreezeSubCustomers", &freeze).await.status, 200);
    let listed = call(&running, "ListSubCustomers", &format!(r#"{{"customer_id": "{customer}"}}"#)).await;
    assert_eq!(first(&listed, "customer_infos", "is_frozen"), "1");
}

#[tokio::test]
async fn automatic_renewal_is_a_flag_and_renewing_makes_an_order_to_pay() {
    let running = sandbox("eu").await;
    let resources = call(&running, "ListPayPerUseCustomerResources", r#"{"status_list": [2], "limit": 1}"#).await;
    let id = first(&resources, "data", "resource_id");
    let policy = async || {
        first(
            &call(&running, "ListPayPerUseCustomerResources", &format!(r#"{{"resource_ids": ["{id}"]}}"#)).await,
            "data",
            "expire_policy",
        )
    };
    assert_eq!(policy().await, "0");
    assert_eq!(call(&running, "AutoRenewalResources", &format!(r#"{{"resource_id": "{id}"}}"#)).await.status, 200);
    assert_eq!(policy().await, "3");
    assert_eq!(
        call(&running, "CancelAutoRenewalResources", &format!(r#"{{"resource_id": "{id}"}}"#)).await.status,
        204
    );
    assert_eq!(policy().await, "0");
    let renewed = call(
        &running,
        "RenewalResources",
        &format!(r#"{{"resource_ids": ["{id}"], "period_type": 2, "period_num": 1}}"#),
    )
    .await
    .json();
    let order = renewed.get("order_ids").unwrap().at(0).unwrap().as_str().unwrap().to_owned();
    let pay = format!(r#"{{"order_id": "{order}", "use_coupon": "NO", "use_discount": "NO"}}"#);
    assert_eq!(call(&running, "PayOrders", &pay).await.status, 200);
}

#[tokio::test]
async fn coupons_are_issued_out_of_a_quota() {
    let running = sandbox("cn").await;
    let customer = running.keys().get("customer").unwrap().domain_id.clone();
    let quotas = call(&running, "ListQuotaCoupons", r#"{"quota_status_list": [0], "limit": 1}"#).await;
    let quota = first(&quotas, "quotas", "quota_id");
    let issue = format!(r#"{{"quota_id": "{quota}", "customer_ids": ["{customer}"], "face_value": 20000}}"#);
    let issued = call(&running, "CreatePartnerCoupons", &issue).await;
    let coupon = first(&issued, "coupon_infos", "coupon_id");
    assert_eq!(call(&running, "CreatePartnerCoupons", &issue).await.status, 200);
    let short = call(&running, "CreatePartnerCoupons", &issue).await;
    assert_eq!(short.code(), "CBC.99000013");
    let left = call(&running, "ListQuotaCoupons", &format!(r#"{{"quota_ids": ["{quota}"]}}"#)).await;
    assert_eq!(first(&left, "quotas", "balance"), "10000.00");
    assert_eq!(call(&running, "ReclaimPartnerCoupons", &format!(r#"{{"coupon_id": "{coupon}"}}"#)).await.status, 204);
    let listed = call(&running, "ListIssuedPartnerCoupons", &format!(r#"{{"coupon_id": "{coupon}"}}"#)).await;
    assert_eq!(first(&listed, "user_coupons", "status"), "5");
}

#[tokio::test]
async fn a_customer_does_not_see_what_belongs_to_another() {
    let running = sandbox("cn").await;
    let mine = running.keys().get("customer").unwrap().domain_id.clone();
    let orders = call(&running, "ListCustomerOrders", r#"{"limit": 100}"#).await.json();
    for order in orders.get("order_infos").and_then(Json::as_array).unwrap() {
        assert_eq!(order.get("customer_id").unwrap().as_str(), Some(mine.as_str()));
    }
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn the_state_outlives_a_restart() {
    let path = std::env::temp_dir().join(format!("bss-sandbox-state-{}.db", std::process::id()));
    let start = async || Sandbox::builder(&[&API]).state(&path).start().await.unwrap();
    let running = start().await;
    let created = call(
        &running,
        "CreateSubCustomer",
        r#"{"domain_name": "stays_here", "xaccount_id": "x1", "xaccount_type": "t"}"#,
    )
    .await;
    let unpaid = call(&running, "ListCustomerOrders", r#"{"status": 6, "limit": 1}"#).await;
    let order = first(&unpaid, "order_infos", "order_id");
    call(&running, "CancelCustomerOrder", &format!(r#"{{"order_id": "{order}"}}"#)).await;
    running.shutdown().await;
    let running = start().await;
    let listed = call(&running, "ListSubCustomers", r#"{"account_name": "stays_here"}"#).await;
    assert_eq!(first(&listed, "customer_infos", "customer_id"), created.text("domain_id"));
    let shown = call(&running, "ShowCustomerOrderDetails", &format!(r#"{{"order_id": "{order}"}}"#)).await;
    assert_eq!(shown.text("order_info.status"), "4");
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
}
