// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query customers.

use crate::prelude::*;

/// Query customers.
///
/// A partner lists its customers, or a distributor those of one of its resellers. Other operations take customer_id from here.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010100\|BPC_ITEM_SUBCUSTSERV_010500 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00021.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00021.html> (2025-11-27) |
/// | Chinese title | 查询客户列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomers::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `associated_on_begin` is not after `associated_on_end`.
///
/// # Notes
///
/// - account_name, customer and label match a prefix, a suffix or a part; label matches case as given.
/// - The customers of a reseller need indirect_partner_id; else the field is not looked at.
///
/// # Not documented by the vendor
///
/// - Lengths of customer_id and indirect_partner_id (64 in all sibling operations).
/// - Response lengths but that of email.
/// - Lower bound of limit.
#[doc(alias = "查询客户列表")]
#[doc(alias = "QuerySubCustomerListReq")]
#[doc(alias = "customer list")]
#[doc(alias = "list customers")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomers {
    /// Login name (of the master account), fuzzy, no spaces. At most 128 characters, pattern `[^ ]*`. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
    /// Real-name authenticated name, fuzzy, no spaces. At most 128 characters, pattern `[^ ]*`. Limits as the vendor's SDK has them.
    pub customer: Option<String>,
    /// Index of the first record, from 0. 0 to 40000000. Default: `0`.
    pub offset: Option<i64>,
    /// Customers per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Tag, fuzzy, case-sensitive, no spaces. At most 64 characters, pattern `[^ ]*`.
    pub label: Option<String>,
    /// Association type.
    pub association_type: Option<AssociationType>,
    /// Earliest time of association, UTC. An empty text is refused.
    pub associated_on_begin: Option<Timestamp>,
    /// Latest time of association, UTC. An empty text is refused.
    pub associated_on_end: Option<Timestamp>,
    /// Customer account ID. At most 64 characters. Length as in the sibling operations.
    pub customer_id: Option<CustomerId>,
    /// Reseller ID; needed for a reseller's customers. At most 64 characters. Length as in the sibling operations.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListSubCustomers {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`account_name`](field@Self::account_name). Login name (of the master account), fuzzy, no spaces.
    pub fn account_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.account_name);
        self
    }
    /// Sets [`customer`](field@Self::customer). Real-name authenticated name, fuzzy, no spaces.
    pub fn customer(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.customer);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Customers per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`label`](field@Self::label). Tag, fuzzy, case-sensitive, no spaces.
    pub fn label(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.label);
        self
    }
    /// Sets [`association_type`](field@Self::association_type). Association type.
    pub fn association_type(mut self, value: impl Setting<AssociationType>) -> Self {
        value.set(&mut self.association_type);
        self
    }
    /// Sets [`associated_on_begin`](field@Self::associated_on_begin). Earliest time of association, UTC.
    pub fn associated_on_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.associated_on_begin);
        self
    }
    /// Sets [`associated_on_end`](field@Self::associated_on_end). Latest time of association, UTC.
    pub fn associated_on_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.associated_on_end);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed for a reseller's customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListSubCustomers",
    fields: &[
        F::body("account_name", K::Text)
            .sensitive()
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(128), L::Pattern("[^ ]*")]),
        F::body("customer", K::Text)
            .sensitive()
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(128), L::Pattern("[^ ]*")]),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("40000000")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
        F::body("label", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64), L::Pattern("[^ ]*")]),
        F::body("association_type", K::Enum(AssociationType::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(2)]),
        F::body("associated_on_begin", K::Timestamp).on_empty(B::Error),
        F::body("associated_on_end", K::Timestamp).on_empty(B::Error),
        F::body("customer_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[R::before("associated_on_begin", "associated_on_end", None)],
};

request!(
    ListSubCustomers : REQUEST; account_name, customer, offset, limit, label,
    association_type, associated_on_begin, associated_on_end, customer_id,
    indirect_partner_id
);

/// What [`ListSubCustomers`] answers.
#[non_exhaustive]
pub struct ListSubCustomersResponse {
    /// Customers.
    pub customer_infos: Vec<SubCustomer>,
    /// Number of customers.
    pub count: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomersResponse",
    &[
        F::body("customer_infos", K::List(&K::Object(&SUB_CUSTOMER))),
        F::body("count", K::Integer),
    ],
);

record!(ListSubCustomersResponse : RESPONSE; customer_infos, count);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomers",
    section: "customers",
    title: "Query customers",
    title_zh: "查询客户列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers/query",
    sites: Sites::ALL,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010100|BPC_ITEM_SUBCUSTSERV_010500"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00021.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("customer_infos"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomers => ListSubCustomersResponse : OPERATION of SERVICE; Partner,
    Distributor
);

impl Paged for ListSubCustomers {
    type Item = SubCustomer;
    fn take_items(page: &mut Self::Response) -> Vec<SubCustomer> {
        std::mem::take(&mut page.customer_infos)
    }
}

/// One customer.
#[doc(alias = "CustomerInformation")]
#[non_exhaustive]
pub struct SubCustomer {
    /// Real-name authenticated name.
    pub customer: Option<String>,
    /// Login name (of the master account).
    pub account_name: Option<String>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Time of association, UTC.
    pub associated_on: Option<Timestamp>,
    /// Association type.
    pub association_type: Option<AssociationType>,
    /// Tag.
    pub label: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Real-name authentication status.
    pub verified_status: Option<CustomerVerifiedStatus>,
    /// Country code before the phone number, such as 0086.
    pub country_code: Option<String>,
    /// Customer type.
    pub customer_type: Option<CustomerType>,
    /// Whether frozen; reserved on the China site.
    pub is_frozen: Option<FrozenState>,
    /// Account managers; at most one at present.
    pub account_managers: Vec<AccountManager>,
    /// User ID on the partner platform.
    pub xaccount_id: Option<PlatformUserId>,
    /// Platform identifier, given by Huawei.
    pub xaccount_type: Option<PlatformId>,
    /// Customer level.
    pub customer_level: Option<CustomerLevel>,
    /// Email address. At most 256 characters. Limits as the vendor's SDK has them.
    pub email: Option<String>,
}

static SUB_CUSTOMER: meta::Object = meta::Object::plain(
    "SubCustomer",
    &[
        F::body("customer", K::Text).sensitive(),
        F::body("account_name", K::Text).sensitive(),
        F::body("customer_id", K::Text),
        F::body("associated_on", K::Timestamp),
        F::body("association_type", K::Enum(AssociationType::META)),
        F::body("label", K::Text),
        F::body("telephone", K::Text).sensitive(),
        F::body("verified_status", K::Enum(CustomerVerifiedStatus::META)),
        F::body("country_code", K::Text),
        F::body("customer_type", K::Enum(CustomerType::META)),
        F::body("is_frozen", K::Enum(FrozenState::META)),
        F::body("account_managers", K::List(&K::Object(&ACCOUNT_MANAGER))),
        F::body("xaccount_id", K::Text),
        F::body("xaccount_type", K::Text),
        F::body("customer_level", K::Enum(CustomerLevel::META)),
        F::body("email", K::Text).sensitive().limits(&[L::MaxLen(256)]),
    ],
);

record!(
    SubCustomer : SUB_CUSTOMER; customer, account_name, customer_id, associated_on,
    association_type, label, telephone, verified_status, country_code, customer_type,
    is_frozen, account_managers, xaccount_id, xaccount_type, customer_level, email
);

/// Account manager of a customer.
#[non_exhaustive]
pub struct AccountManager {
    /// Login name of the account manager. 1 to 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
}

static ACCOUNT_MANAGER: meta::Object = meta::Object::plain(
    "AccountManager",
    &[
        F::body("account_name", K::Text)
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(128)]),
    ],
);

record!(AccountManager : ACCOUNT_MANAGER; account_name);

/// Real-name authentication status of a customer.
#[non_exhaustive]
pub enum CustomerVerifiedStatus {
    /// Not authenticated (`-1`).
    NotAuthenticated,
    /// Under review (`0`).
    UnderReview,
    /// Rejected (`1`).
    Rejected,
    /// Authenticated (`2`).
    Authenticated,
    /// Failed (`3`). Only at International and Europe.
    Failed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CustomerVerifiedStatus : text; NotAuthenticated = "-1", UnderReview = "0", Rejected =
    "1", Authenticated = "2", Failed = "3" in INTL.or(EU)
);

/// Customer type.
#[non_exhaustive]
pub enum CustomerType {
    /// No type yet (`-1`).
    NoType,
    /// Individual (`0`).
    Individual,
    /// Enterprise (`1`).
    Enterprise,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CustomerType : integer; NoType = "-1", Individual = "0", Enterprise = "1");

/// Whether an account is frozen.
#[non_exhaustive]
pub enum FrozenState {
    /// Not frozen (`0`).
    NotFrozen,
    /// Account frozen (`1`).
    AccountFrozen,
    /// Account and resources frozen (`2`). Only at China.
    AccountAndResourcesFrozen,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    FrozenState : integer; NotFrozen = "0", AccountFrozen = "1",
    AccountAndResourcesFrozen = "2" in CN
);

/// Customer level.
#[non_exhaustive]
pub enum CustomerLevel {
    /// Level 0 (`V0`).
    V0,
    /// Level 1 (`V1`).
    V1,
    /// Level 2 (`V2`).
    V2,
    /// Level 3 (`V3`).
    V3,
    /// Level 4 (`V4`).
    V4,
    /// Level 5 (`V5`).
    V5,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    CustomerLevel : text; V0 = "V0", V1 = "V1", V2 = "V2", V3 = "V3", V4 = "V4", V5 =
    "V5"
);
