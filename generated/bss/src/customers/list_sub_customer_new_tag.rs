// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query new-customer tags.

use crate::prelude::*;

/// Query new-customer tags.
///
/// Returns the new-customer tags of SMB customers. A customer without real-name authentication has no tag; an expired tag reads N.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers/new-customers-tags/batch-query` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001684055189.html> (2025-11-20) |
/// | Chinese title | 查询客户新客标签 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomerNewTag::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - IDs that are not the caller's sub-customers are dropped from the answer.
/// - Customers of a reseller need indirect_partner_id; else the field is not looked at.
/// - The response has no total count.
///
/// # Not documented by the vendor
///
/// - Response lengths.
/// - Lower bound of limit.
#[doc(alias("查询客户新客标签", "ListSubCustomerNewTagReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomerNewTag {
    /// Customer account IDs; none: no filter. At most 200 items, at most 64 characters each.
    pub customer_ids: Option<Vec<CustomerId>>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Customers per page. 1 to 200. Default: `10`.
    pub limit: Option<i64>,
    /// Reseller ID; needed for a reseller's customers. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListSubCustomerNewTag {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`customer_ids`](field@Self::customer_ids). Customer account IDs; none: no filter.
    pub fn customer_ids<F>(mut self, value: impl SettingsInto<CustomerId, F>) -> Self {
        value.set(&mut self.customer_ids);
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
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed for a reseller's customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListSubCustomerNewTag",
    &[
        F::body("customer_ids", K::List(&K::Text))
            .on_empty(B::Ignored)
            .limits(&[L::MaxItems(200), L::ItemMaxLen(64)]),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("200")]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(
    ListSubCustomerNewTag : REQUEST; customer_ids, offset, limit, indirect_partner_id
);

/// What [`ListSubCustomerNewTag`] answers.
#[non_exhaustive]
pub struct ListSubCustomerNewTagResponse {
    /// Tags, only on success.
    pub new_customer_tags: Vec<NewCustomerTagRecord>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomerNewTagResponse",
    &[F::body("new_customer_tags", K::List(&K::Object(&NEW_CUSTOMER_TAG_RECORD)))],
);

record!(ListSubCustomerNewTagResponse : RESPONSE; new_customer_tags);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomerNewTag",
    section: "customers",
    title: "Query new-customer tags",
    title_zh: "查询客户新客标签",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers/new-customers-tags/batch-query",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001684055189.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("new_customer_tags"),
        total: None,
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomerNewTag => ListSubCustomerNewTagResponse : OPERATION of SERVICE;
    Partner, Distributor
);

impl Paged for ListSubCustomerNewTag {
    type Item = NewCustomerTagRecord;
    fn take_items(page: &mut Self::Response) -> Vec<NewCustomerTagRecord> {
        std::mem::take(&mut page.new_customer_tags)
    }
}

/// Tag of one customer.
#[doc(alias = "NewCustomerTagItem")]
#[non_exhaustive]
pub struct NewCustomerTagRecord {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Kind of tag.
    pub customer_tag_type: Option<CustomerTagType>,
    /// New-customer tag.
    pub new_customer_tag: Option<NewCustomerTag>,
    /// First valid month.
    pub effective_time: Option<YearMonth>,
    /// Month of expiry.
    pub expire_time: Option<YearMonth>,
}

static NEW_CUSTOMER_TAG_RECORD: meta::Object = meta::Object::plain(
    "NewCustomerTagRecord",
    &[
        F::body("customer_id", K::Text),
        F::body("customer_tag_type", K::Enum(CustomerTagType::META)),
        F::body("new_customer_tag", K::Enum(NewCustomerTag::META)),
        F::body("effective_time", K::Month),
        F::body("expire_time", K::Month),
    ],
);

record!(
    NewCustomerTagRecord : NEW_CUSTOMER_TAG_RECORD; customer_id, customer_tag_type,
    new_customer_tag, effective_time, expire_time
);

/// Kind of tag.
#[non_exhaustive]
pub enum CustomerTagType {
    /// SMB new-customer tag.
    Smb,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CustomerTagType : text; Smb = "SMB");

/// New-customer tag.
#[non_exhaustive]
pub enum NewCustomerTag {
    /// Qualified new customer (`Y`).
    New,
    /// Not a new customer (`N`).
    NotNew,
    /// Entitled, but not yet a new customer.
    Undetermined,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    NewCustomerTag : text; New = "Y", NotNew = "N", Undetermined = "UNDETERMINED"
);
