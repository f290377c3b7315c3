//! Pages as the service sends them, and the structs that a program without this crate would read them into.

use std::fmt::Write;

use serde::Deserialize;

macro_rules! page {
    ($page:ident { $rows:ident: $row:ident { $($name:ident: $type:ty),* $(,)? } }) => {
        #[derive(Deserialize)]
        #[allow(dead_code, reason = "read, not used")]
        pub(crate) struct $row {
            $($name: Option<$type>,)*
        }

        #[derive(Deserialize)]
        #[allow(dead_code, reason = "read, not used")]
        pub(crate) struct $page {
            total_count: Option<i64>,
            pub(crate) $rows: Option<Vec<$row>>,
        }
    };
}

page!(OrderPage {
    order_infos: Order {
        order_id: String,
        customer_id: String,
        service_type_code: String,
        order_type: i64,
        amount_after_discount: f64,
        official_amount: f64,
        currency: String,
        status: i64,
        create_time: String,
        payment_time: String,
    }
});

page!(BillPage {
    fee_records: Bill {
        bill_date: String,
        bill_type: i64,
        customer_id: String,
        region: String,
        region_name: String,
        cloud_service_type: String,
        resource_type: String,
        cloud_service_type_name: String,
        resource_type_name: String,
        effective_time: String,
        expire_time: String,
        resource_id: String,
        resource_name: String,
        resource_tag: String,
        product_id: String,
        product_name: String,
        product_spec_desc: String,
        sku_code: String,
        spec_size: f64,
        spec_size_measure_id: i64,
        trade_id: String,
        id: String,
        trade_time: String,
        enterprise_project_id: String,
        enterprise_project_name: String,
        charge_mode: String,
        order_id: String,
        period_type: String,
        usage_type: String,
        usage: f64,
        usage_measure_id: i64,
        free_resource_usage: f64,
        free_resource_measure_id: i64,
        ri_usage: f64,
        ri_usage_measure_id: i64,
        unit_price: f64,
        unit: String,
        official_amount: f64,
        discount_amount: f64,
        amount: f64,
        cash_amount: f64,
        credit_amount: f64,
        coupon_amount: f64,
        flexipurchase_coupon_amount: f64,
        stored_card_amount: f64,
        bonus_amount: f64,
        debt_amount: f64,
        adjustment_amount: f64,
        measure_id: i64,
        formula: String,
        sub_service_type_code: String,
        sub_service_type_name: String,
        sub_resource_type_code: String,
        sub_resource_type_name: String,
        sub_resource_id: String,
        sub_resource_name: String,
        consume_time: String,
        relative_order_id: String,
        account_name: String,
        period_num: f64,
    }
});

/// Name and kind of what a bill row holds: an amount, a number, an id, or a text as it stands.
const BILL: &[(&str, &str)] = &[
    ("bill_date", "text:2026-01-15"),
    ("bill_type", "int:1"),
    ("customer_id", "id"),
    ("region", "text:region-of-the-row"),
    ("region_name", "text:region-name-of-the-row"),
    ("cloud_service_type", "text:cloud-service-type-of-the-row"),
    ("resource_type", "text:resource-type-of-the-row"),
    ("cloud_service_type_name", "text:cloud-service-type-name-of-the-row"),
    ("resource_type_name", "text:resource-type-name-of-the-row"),
    ("effective_time", "text:effective-time-of-the-row"),
    ("expire_time", "text:expire-time-of-the-row"),
    ("resource_id", "id"),
    ("resource_name", "text:resource-name-of-the-row"),
    ("resource_tag", "text:resource-tag-of-the-row"),
    ("product_id", "id"),
    ("product_name", "text:product-name-of-the-row"),
    ("product_spec_desc", "text:product-spec-desc-of-the-row"),
    ("sku_code", "text:sku-code-of-the-row"),
    ("spec_size", "amount"),
    ("spec_size_measure_id", "int:17"),
    ("trade_id", "id"),
    ("id", "text:id-of-the-row"),
    ("trade_time", "text:trade-time-of-the-row"),
    ("enterprise_project_id", "id"),
    ("enterprise_project_name", "text:enterprise-project-name-of-the-row"),
    ("charge_mode", "text:3"),
    ("order_id", "id"),
    ("period_type", "text:20"),
    ("usage_type", "text:usage-type-of-the-row"),
    ("usage", "amount"),
    ("usage_measure_id", "int:17"),
    ("free_resource_usage", "amount"),
    ("free_resource_measure_id", "int:17"),
    ("ri_usage", "amount"),
    ("ri_usage_measure_id", "int:17"),
    ("unit_price", "amount"),
    ("unit", "text:unit-of-the-row"),
    ("official_amount", "amount"),
    ("discount_amount", "amount"),
    ("amount", "amount"),
    ("cash_amount", "amount"),
    ("credit_amount", "amount"),
    ("coupon_amount", "amount"),
    ("flexipurchase_coupon_amount", "amount"),
    ("stored_card_amount", "amount"),
    ("bonus_amount", "amount"),
    ("debt_amount", "amount"),
    ("adjustment_amount", "amount"),
    ("measure_id", "int:1"),
    ("formula", "text:formula-of-the-row"),
    ("sub_service_type_code", "text:sub-service-type-code-of-the-row"),
    ("sub_service_type_name", "text:sub-service-type-name-of-the-row"),
    ("sub_resource_type_code", "text:sub-resource-type-code-of-the-row"),
    ("sub_resource_type_name", "text:sub-resource-type-name-of-the-row"),
    ("sub_resource_id", "id"),
    ("sub_resource_name", "text:sub-resource-name-of-the-row"),
    ("consume_time", "text:2026-01-15T08:00:00Z"),
    ("relative_order_id", "id"),
    ("account_name", "text:account-name-of-the-row"),
    ("period_num", "amount"),
];

/// A page of orders.
pub(crate) fn orders(rows: usize) -> Vec<u8> {
    let row = |n: usize| {
        format!(
            r#"{{"order_id":"CS{n:010}","customer_id":"c{n:030}","service_type_code":"hws.service.type.ec2","order_type":1,"amount_after_discount":{n}.10,"official_amount":{n}.25,"currency":"CNY","status":5,"create_time":"2026-01-01T00:00:00Z","payment_time":"2026-01-01T00:00:01Z"}}"#
        )
    };
    page("order_infos", rows, row)
}

/// A page of bill rows.
pub(crate) fn bills(rows: usize) -> Vec<u8> {
    page("fee_records", rows, |n| {
        let mut row = String::from("{");
        for (at, (name, kind)) in BILL.iter().enumerate() {
            let comma = if at > 0 { "," } else { "" };
            let _ = match (*kind, kind.split_once(':')) {
                ("amount", _) => write!(row, "{comma}\"{name}\":{n}.{:06}", n * 7919 % 1_000_000),
                ("id", _) => write!(row, "{comma}\"{name}\":\"{n:032x}\""),
                (_, Some(("int", number))) => write!(row, "{comma}\"{name}\":{number}"),
                (_, Some((_, text))) => write!(row, "{comma}\"{name}\":\"{text}\""),
                _ => Ok(()),
            };
        }
        row + "}"
    })
}

/// A page of rows without fields.
#[allow(dead_code, reason = "the benchmark of memory has it")]
pub(crate) fn empty(rows: usize) -> Vec<u8> {
    page("order_infos", rows, |_| "{}".to_owned())
}

fn page(list: &str, rows: usize, row: impl Fn(usize) -> String) -> Vec<u8> {
    let rows_text: Vec<String> = (0..rows).map(row).collect();
    format!(r#"{{"total_count":{rows},"{list}":[{}]}}"#, rows_text.join(",")).into_bytes()
}
