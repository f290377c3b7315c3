// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List enterprise sub-accounts.

use crate::prelude::*;

/// List enterprise sub-accounts.
///
/// Lists the sub-accounts (members) of an enterprise master account, with optional filters by account name, display name and organization unit.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/enterprises/multi-accounts/sub-customers` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the enterprise master account (its AK/SK or token) |
/// | Permission | businessUnitCenter:businessUnit:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00021.html> <https://huaweicloud.com/s/JeaAjuS5iOWIm-W7uuiZmuaLn-WPt-eggSU/t_30_p_1/JeWuouaIt-i_kOiQpeiDveWKmyU> (2025-11-27) |
/// | Chinese title | 查询企业子账号列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListEnterpriseSubCustomers::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - With fuzzy_query 1 the two name filters match a prefix, a suffix or the middle; names with spaces cannot be searched.
/// - Non-ASCII or special characters in sub_customer_display_name must be percent-encoded in the query.
///
/// # Not documented by the vendor
///
/// - Lengths of id, name, org_name in the response.
#[doc(alias = "查询企业子账号列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListEnterpriseSubCustomers {
    /// Account name filter; exact or fuzzy as fuzzy_query says. At most 64 characters. An empty text is a filter of its own.
    pub sub_customer_account_name: Option<String>,
    /// Display name filter; exact or fuzzy as fuzzy_query says. At most 64 characters. An empty text is a filter of its own.
    pub sub_customer_display_name: Option<String>,
    /// Whether the two name filters match a part of the name. Default: `0`.
    pub fuzzy_query: Option<Flag>,
    /// Index of the first record to return. At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of records to return. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Organization unit the sub-accounts belong to. At most 20 characters.
    pub org_id: Option<PartyId>,
}

impl ListEnterpriseSubCustomers {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sub_customer_account_name`](field@Self::sub_customer_account_name). Account name filter; exact or fuzzy as fuzzy_query says.
    pub fn sub_customer_account_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_account_name);
        self
    }
    /// Sets [`sub_customer_display_name`](field@Self::sub_customer_display_name). Display name filter; exact or fuzzy as fuzzy_query says.
    pub fn sub_customer_display_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_display_name);
        self
    }
    /// Sets [`fuzzy_query`](field@Self::fuzzy_query). Whether the two name filters match a part of the name.
    pub fn fuzzy_query(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.fuzzy_query);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record to return.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of records to return.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`org_id`](field@Self::org_id). Organization unit the sub-accounts belong to.
    pub fn org_id(mut self, value: impl Setting<PartyId>) -> Self {
        value.set(&mut self.org_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListEnterpriseSubCustomers",
    &[
        F::query("sub_customer_account_name", K::Text)
            .sensitive()
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("sub_customer_display_name", K::Text)
            .sensitive()
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("fuzzy_query", K::Enum(Flag::META)).default("0"),
        F::query("offset", K::Integer).default("0").limits(&[L::Min("0")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("org_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(20)]),
    ],
);

request!(
    ListEnterpriseSubCustomers : REQUEST; sub_customer_account_name,
    sub_customer_display_name, fuzzy_query, offset, limit, org_id
);

/// What [`ListEnterpriseSubCustomers`] answers.
#[non_exhaustive]
pub struct ListEnterpriseSubCustomersResponse {
    /// Number of matching records; on success only.
    pub total_count: Option<i64>,
    /// Sub-accounts; on success only.
    pub sub_customer_infos: Vec<EnterpriseSubAccount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListEnterpriseSubCustomersResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("sub_customer_infos", K::List(&K::Object(&ENTERPRISE_SUB_ACCOUNT))),
    ],
);

record!(ListEnterpriseSubCustomersResponse : RESPONSE; total_count, sub_customer_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListEnterpriseSubCustomers",
    section: "enterprise",
    title: "List enterprise sub-accounts",
    title_zh: "查询企业子账号列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/enterprises/multi-accounts/sub-customers",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("businessUnitCenter:businessUnit:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00021.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("sub_customer_infos"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListEnterpriseSubCustomers => ListEnterpriseSubCustomersResponse : OPERATION of
    SERVICE; Customer
);

impl Paged for ListEnterpriseSubCustomers {
    type Item = EnterpriseSubAccount;
    fn take_items(page: &mut Self::Response) -> Vec<EnterpriseSubAccount> {
        std::mem::take(&mut page.sub_customer_infos)
    }
}

/// One enterprise sub-account.
#[doc(alias = "SubCustomerInfoV2")]
#[non_exhaustive]
pub struct EnterpriseSubAccount {
    /// Customer ID of the sub-account.
    pub id: Option<CustomerId>,
    /// User name of the sub-account.
    pub name: Option<String>,
    /// Display name of the sub-account. At most 64 characters.
    pub display_name: Option<String>,
    /// State of the sub-account.
    pub status: Option<SubAccountStatus>,
    /// Organization unit of the sub-account. At most 20 characters.
    pub org_id: Option<PartyId>,
    /// Name of that organization unit; may be empty for the root.
    pub org_name: Option<String>,
}

static ENTERPRISE_SUB_ACCOUNT: meta::Object = meta::Object::plain(
    "EnterpriseSubAccount",
    &[
        F::body("id", K::Text),
        F::body("name", K::Text).sensitive(),
        F::body("display_name", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::body("status", K::Enum(SubAccountStatus::META)),
        F::body("org_id", K::Text).limits(&[L::MaxLen(20)]),
        F::body("org_name", K::Text),
    ],
);

record!(
    EnterpriseSubAccount : ENTERPRISE_SUB_ACCOUNT; id, name, display_name, status,
    org_id, org_name
);

/// State of an enterprise sub-account.
#[non_exhaustive]
pub enum SubAccountStatus {
    /// Normal (`1`).
    Normal,
    /// Being created (`2`).
    Creating,
    /// Being closed (`3`).
    Closing,
    /// Closed (`4`).
    Closed,
    /// Registration in progress (`101`).
    Registering,
    /// Waiting for activation (`102`).
    PendingActivation,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    SubAccountStatus : integer; Normal = "1", Creating = "2", Closing = "3", Closed =
    "4", Registering = "101", PendingActivation = "102"
);
