// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List transfers to and from customers (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List transfers to and from customers (old).
///
/// Lists the transfers of a partner to its customers and what it took back.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/account-mgr/query-adjust-records` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `page_no` is a page number from 1 |
/// | Replaced by | [`ListPartnerAdjustRecords`](crate::accounts::ListPartnerAdjustRecords) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075224544.html> <https://www.huaweicloud.com/guide/productsdesc-bms_1a1e722cbffd6d2d82609feee38bdaffsupport0> (2023-11-22) |
/// | Chinese title | 查询客户调账记录(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPartnerAdjustRecordsV1::new("5b2d48069d8e4c7f1a60b3523f9c1e7a")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `received_time_min`, `received_time_max` are sent together or not at all; otherwise the call is warned of: The text says so; the example of the page sends received_time_min alone.
/// - `received_time_min` is not after `received_time_max`.
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - In the documents only; no SDK has it.
/// - A page number past the end wraps to page 1: stop paging by the total, not by an empty page.
///
/// # Not documented by the vendor
///
/// - The whole response.
/// - Who may call (partner, as in its sibling operations).
#[doc(alias = "查询客户调账记录(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListPartnerAdjustRecords`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPartnerAdjustRecordsV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID; all customers by default. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Kind of transfer; all kinds by default.
    pub transfer_type: Option<TransferType>,
    /// Earliest time (UTC); the documents want received_time_max with it.
    pub received_time_min: Option<Timestamp>,
    /// Latest time (UTC); the documents want received_time_min with it.
    pub received_time_max: Option<Timestamp>,
    /// Transaction number of a transfer or reclaim. At most 128 characters.
    pub trans_id: Option<TransactionId>,
    /// Records per page. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Page number; beyond the last page the first is answered. At least 1. Default: `1`.
    pub page_no: Option<i64>,
}

impl ListPartnerAdjustRecordsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(partner_id: impl Into<PartnerId>) -> Self {
        Self {
            partner_id: partner_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID; all customers by default.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`transfer_type`](field@Self::transfer_type). Kind of transfer; all kinds by default.
    pub fn transfer_type(mut self, value: impl Setting<TransferType>) -> Self {
        value.set(&mut self.transfer_type);
        self
    }
    /// Sets [`received_time_min`](field@Self::received_time_min). Earliest time (UTC); the documents want received_time_max with it.
    pub fn received_time_min(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.received_time_min);
        self
    }
    /// Sets [`received_time_max`](field@Self::received_time_max). Latest time (UTC); the documents want received_time_min with it.
    pub fn received_time_max(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.received_time_max);
        self
    }
    /// Sets [`trans_id`](field@Self::trans_id). Transaction number of a transfer or reclaim.
    pub fn trans_id(mut self, value: impl Setting<TransactionId>) -> Self {
        value.set(&mut self.trans_id);
        self
    }
    /// Sets [`page_size`](field@Self::page_size). Records per page.
    pub fn page_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_size);
        self
    }
    /// Sets [`page_no`](field@Self::page_no). Page number; beyond the last page the first is answered.
    pub fn page_no(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_no);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListPartnerAdjustRecordsV1",
    fields: &[
        F::path("partner_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("customer_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("transfer_type", K::Enum(TransferType::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(2)]),
        F::body("received_time_min", K::Timestamp).on_empty(B::Ignored),
        F::body("received_time_max", K::Timestamp).on_empty(B::Ignored),
        F::body("trans_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(128)]),
        F::body("page_size", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::body("page_no", K::Integer).default("1").limits(&[L::Min("1")]),
    ],
    rules: &[
        R::together(&["received_time_min", "received_time_max"])
            .only_warn()
            .because(
                "The text says so; the example of the page sends received_time_min alone",
            ),
        R::before("received_time_min", "received_time_max", None),
    ],
};

request!(
    ListPartnerAdjustRecordsV1 : REQUEST; partner_id, customer_id, transfer_type,
    received_time_min, received_time_max, trans_id, page_size, page_no
);

/// What [`ListPartnerAdjustRecordsV1`] answers.
#[non_exhaustive]
pub struct ListPartnerAdjustRecordsV1Response {}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPartnerAdjustRecordsV1Response",
    &[],
);

record!(ListPartnerAdjustRecordsV1Response : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPartnerAdjustRecordsV1",
    section: "accounts",
    title: "List transfers to and from customers (old)",
    title_zh: "查询客户调账记录(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListPartnerAdjustRecords"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/account-mgr/query-adjust-records",
    sites: CN,
    callers: 2,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075224544.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "page_no",
        limit: "page_size",
        items: None,
        total: None,
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        hints: &[
            (
                "401",
                "Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account",
                "合作伙伴计划的权限由华为云逐个开通，请向客户经理确认您的计划是否已开通该权限；使用 Token 时，请先登录一次合作伙伴中心为账号设置密码",
            ),
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    ListPartnerAdjustRecordsV1 => ListPartnerAdjustRecordsV1Response : OPERATION of
    SERVICE; Partner
);

/// Kind of transfer.
#[non_exhaustive]
pub enum TransferType {
    /// All kinds (`-1`).
    All,
    /// Allocation to a customer (`0`).
    Allocation,
    /// Reclaim from a customer (`1`).
    Reclaim,
    /// Taken back on unbinding (`2`).
    Unbinding,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    TransferType : text; All = "-1", Allocation = "0", Reclaim = "1", Unbinding = "2"
);
