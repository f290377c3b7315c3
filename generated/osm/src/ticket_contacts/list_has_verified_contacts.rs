// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List verified contacts.

use crate::prelude::*;

/// List verified contacts.
///
/// Lists verified contacts.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/verifycodes/has-verified` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListHasVerifiedContacts.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ListHasVerifiedContacts.html> <https://support.huaweicloud.com/eu/api-ticket/ListHasVerifiedContacts.html> |
/// | Chinese title | 查询已验证的列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_contacts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListHasVerifiedContacts::new()).await?;
/// # Ok(()) }
/// ```
#[doc(alias = "查询已验证的列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListHasVerifiedContacts {
    /// Kind of contact.
    pub contact_way: Option<ContactWay>,
    /// Account ID. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Sub-user ID. At most 64 characters.
    pub sub_customer_id: Option<String>,
    /// When the verification ends, yyyy-MM-dd HH:mm:ss. At most 32 characters.
    pub expired_time: Option<String>,
    /// Verification serial number. At most 64 characters.
    pub verified_id: Option<String>,
    /// Phone number or mail address. At most 256 characters. Limits as the vendor's SDK has them.
    pub contact_value: Option<String>,
    /// Country calling code. At most 16 characters.
    pub area_code: Option<String>,
    /// Record offset. 0 to 65535. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records a page. 0 to 100. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
}

impl ListHasVerifiedContacts {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact_way`](field@Self::contact_way). Kind of contact.
    pub fn contact_way(mut self, value: impl Setting<ContactWay>) -> Self {
        value.set(&mut self.contact_way);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Sub-user ID.
    pub fn sub_customer_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_id);
        self
    }
    /// Sets [`expired_time`](field@Self::expired_time). When the verification ends, yyyy-MM-dd HH:mm:ss.
    pub fn expired_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.expired_time);
        self
    }
    /// Sets [`verified_id`](field@Self::verified_id). Verification serial number.
    pub fn verified_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.verified_id);
        self
    }
    /// Sets [`contact_value`](field@Self::contact_value). Phone number or mail address.
    pub fn contact_value(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.contact_value);
        self
    }
    /// Sets [`area_code`](field@Self::area_code). Country calling code.
    pub fn area_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.area_code);
        self
    }
    /// Sets [`offset`](field@Self::offset). Record offset.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records a page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`x_site`](field@Self::x_site). Site; in the SDK and older pages, gone from the newest pages.
    pub fn x_site(mut self, value: impl Setting<CaseSite>) -> Self {
        value.set(&mut self.x_site);
        self
    }
    /// Sets [`x_language`](field@Self::x_language). Language of names, such as zh-cn.
    pub fn x_language(mut self, value: impl Setting<TicketLanguage>) -> Self {
        value.set(&mut self.x_language);
        self
    }
    /// Sets [`x_time_zone`](field@Self::x_time_zone). Time zone of times, such as GMT+8.
    pub fn x_time_zone(mut self, value: impl Setting<TimeZone>) -> Self {
        value.set(&mut self.x_time_zone);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListHasVerifiedContacts",
    &[
        F::query("contact_way", K::Enum(ContactWay::META)),
        F::query("customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("sub_customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("expired_time", K::Text).limits(&[L::MaxLen(32)]),
        F::query("verified_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("contact_value", K::Text).sensitive().limits(&[L::MaxLen(256)]),
        F::query("area_code", K::Text).limits(&[L::MaxLen(16)]),
        F::query("offset", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("0"), L::Max("100")]),
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
    ],
);

request!(
    ListHasVerifiedContacts : REQUEST; contact_way, customer_id, sub_customer_id,
    expired_time, verified_id, contact_value, area_code, offset, limit, x_site,
    x_language, x_time_zone
);

/// What [`ListHasVerifiedContacts`] answers.
#[non_exhaustive]
pub struct ListHasVerifiedContactsResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub count: Option<i64>,
    /// Verified contacts.
    pub contact_list: Vec<VerifiedContact>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListHasVerifiedContactsResponse",
    &[
        F::body("count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("contact_list", K::List(&K::Object(&VERIFIED_CONTACT))),
    ],
);

record!(ListHasVerifiedContactsResponse : RESPONSE; count, contact_list);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListHasVerifiedContacts",
    section: "ticket-contacts",
    title: "List verified contacts",
    title_zh: "查询已验证的列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/verifycodes/has-verified",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListHasVerifiedContacts.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("contact_list"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListHasVerifiedContacts => ListHasVerifiedContactsResponse : OPERATION of SERVICE;
    Customer, Partner
);

impl Paged for ListHasVerifiedContacts {
    type Item = VerifiedContact;
    fn take_items(page: &mut Self::Response) -> Vec<VerifiedContact> {
        std::mem::take(&mut page.contact_list)
    }
}

/// A phone number or mail address that has been verified.
#[doc(alias = "ContactV2")]
#[non_exhaustive]
pub struct VerifiedContact {
    /// Kind of contact.
    pub contact_way: Option<ContactWay>,
    /// Phone number or mail address. At most 256 characters.
    pub contact_value: Option<String>,
    /// Country calling code. 1 to 16 characters.
    pub area_code: Option<String>,
    /// Verification serial number. 1 to 64 characters.
    pub verified_id: Option<String>,
}

static VERIFIED_CONTACT: meta::Object = meta::Object::plain(
    "VerifiedContact",
    &[
        F::body("contact_way", K::Enum(ContactWay::META)),
        F::body("contact_value", K::Text).sensitive().limits(&[L::MaxLen(256)]),
        F::body("area_code", K::Text).limits(&[L::MinLen(1), L::MaxLen(16)]),
        F::body("verified_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
    ],
);

record!(
    VerifiedContact : VERIFIED_CONTACT; contact_way, contact_value, area_code,
    verified_id
);
