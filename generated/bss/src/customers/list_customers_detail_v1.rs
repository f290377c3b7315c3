// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List customers by GET (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List customers by GET (old).
///
/// Lists the customers of a partner by name, company and tag, with query parameters. An unknown customer gives HTTP 200 and an empty list.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{partner_id}/partner/customer-mgr/detail` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `page_no` is a page number from 1 |
/// | Replaced by | [`ListSubCustomers`](crate::customers::ListSubCustomers) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/offl_00004.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/offl_00004.html> (2025-11-27) |
/// | Chinese title | 查询客户列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomersDetailV1::new("5b2d48069d8e4c7f1a60b3523f9c1e7a")).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - In the documents only, under the title of the POST variant ListCustomersV1; no SDK has it.
///
/// # Not documented by the vendor
///
/// - Parameters after cooperationType and the whole response.
/// - Meaning of cooperationType 2 (taken from ListCustomersV1).
#[doc(alias = "查询客户列表(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListSubCustomers`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomersDetailV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Login name of the main account; fuzzy, no spaces. At most 64 characters, pattern `[^ ]*`. An empty text is a filter of its own.
    pub domain_name: Option<String>,
    /// Company name, or customer name after individual authentication; fuzzy. At most 64 characters. An empty text is a filter of its own.
    pub corp_name: Option<String>,
    /// Page number, from 1. Default: `1`. An empty text is refused.
    pub page_no: Option<i64>,
    /// Customers per page. 1 to 100. Default: `10`. An empty text is refused.
    pub page_size: Option<i64>,
    /// Customer tag; fuzzy, case-sensitive, no spaces. At most 64 characters, pattern `[^ ]*`. An empty text is a filter of its own.
    pub label: Option<String>,
    /// Association type. Wire name `cooperationType`.
    #[doc(alias = "cooperationType")]
    pub cooperation_type: Option<CooperationType>,
}

impl ListCustomersDetailV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(partner_id: impl Into<PartnerId>) -> Self {
        Self {
            partner_id: partner_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`domain_name`](field@Self::domain_name). Login name of the main account; fuzzy, no spaces.
    pub fn domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_name);
        self
    }
    /// Sets [`corp_name`](field@Self::corp_name). Company name, or customer name after individual authentication; fuzzy.
    pub fn corp_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.corp_name);
        self
    }
    /// Sets [`page_no`](field@Self::page_no). Page number, from 1.
    pub fn page_no(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_no);
        self
    }
    /// Sets [`page_size`](field@Self::page_size). Customers per page.
    pub fn page_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page_size);
        self
    }
    /// Sets [`label`](field@Self::label). Customer tag; fuzzy, case-sensitive, no spaces.
    pub fn label(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.label);
        self
    }
    /// Sets [`cooperation_type`](field@Self::cooperation_type). Association type.
    pub fn cooperation_type(mut self, value: impl Setting<CooperationType>) -> Self {
        value.set(&mut self.cooperation_type);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListCustomersDetailV1",
    &[
        F::path("partner_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("domain_name", K::Text)
            .sensitive()
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64), L::Pattern("[^ ]*")]),
        F::query("corp_name", K::Text)
            .sensitive()
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("page_no", K::Integer).on_empty(B::Error).default("1"),
        F::query("page_size", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("label", K::Text)
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64), L::Pattern("[^ ]*")]),
        F::query("cooperationType", K::Enum(CooperationType::META))
            .named("cooperation_type"),
    ],
);

request!(
    ListCustomersDetailV1 : REQUEST; partner_id, domain_name, corp_name, page_no,
    page_size, label, cooperation_type
);

/// What [`ListCustomersDetailV1`] answers.
#[non_exhaustive]
pub struct ListCustomersDetailV1Response {}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomersDetailV1Response",
    &[],
);

record!(ListCustomersDetailV1Response : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomersDetailV1",
    section: "customers",
    title: "List customers by GET (old)",
    title_zh: "查询客户列表(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListSubCustomers"),
    method: meta::Method::Get,
    path: "/v1.0/{partner_id}/partner/customer-mgr/detail",
    sites: Sites::ALL,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/offl_00004.html"),
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
    has_body: false,
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
    ListCustomersDetailV1 => ListCustomersDetailV1Response : OPERATION of SERVICE;
    Partner, Distributor
);
