// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List mailing addresses.
#![allow(deprecated)]

use crate::prelude::*;

/// List mailing addresses.
///
/// Listed the mailing addresses of the calling customer.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/customers/postal-addresses` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): A customer manages its own mailing addresses |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://huaweicloud.com/s/JWVzeGnnvZHpobXlronoo4Vzc2zor4HkuaYl/t_30_p_2/JeWuouaIt-i_kOiQpeiDveWKmyU> |
/// | Chinese title | 查询邮寄地址 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPostalAddress::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Taken offline after 2023-10-27; SDK packages up to 3.0.80 still hold it.
/// - The query parameters are from SDK package 3.0.80.
///
/// # Not documented by the vendor
///
/// - Ranges of offset and limit.
/// - Response lengths (CreatePostal has those of the same fields).
#[doc(alias = "查询邮寄地址")]
#[deprecated(note = "gone from the vendor's newest packages")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPostalAddress {
    /// Index of the first record, from 0. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. Default: `10`.
    pub limit: Option<i64>,
}

impl ListPostalAddress {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListPostalAddress",
    &[
        F::query("offset", K::Integer).default("0"),
        F::query("limit", K::Integer).default("10"),
    ],
);

request!(ListPostalAddress : REQUEST; offset, limit);

/// What [`ListPostalAddress`] answers.
#[non_exhaustive]
pub struct ListPostalAddressResponse {
    /// Number of addresses; on success only.
    pub total_count: Option<i64>,
    /// Mailing addresses.
    pub postal_address: Vec<PostalAddress>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPostalAddressResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("postal_address", K::List(&K::Object(&POSTAL_ADDRESS))),
    ],
);

record!(ListPostalAddressResponse : RESPONSE; total_count, postal_address);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPostalAddress",
    section: "customers",
    title: "List mailing addresses",
    title_zh: "查询邮寄地址",
    status: meta::Status::Removed,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/customers/postal-addresses",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://huaweicloud.com/s/JWVzeGnnvZHpobXlronoo4Vzc2zor4HkuaYl/t_30_p_2/JeWuouaIt-i_kOiQpeiDveWKmyU",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("postal_address"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListPostalAddress => ListPostalAddressResponse : OPERATION of SERVICE; Customer
);

impl Paged for ListPostalAddress {
    type Item = PostalAddress;
    fn take_items(page: &mut Self::Response) -> Vec<PostalAddress> {
        std::mem::take(&mut page.postal_address)
    }
}

/// One mailing address.
#[doc(alias = "CustomerPostalAddressV2")]
#[non_exhaustive]
pub struct PostalAddress {
    /// Address ID.
    pub address_id: Option<AddressId>,
    /// Name of the recipient.
    pub recipient: Option<String>,
    /// Country, for example China.
    pub nationality: Option<String>,
    /// Province, region or municipality.
    pub province: Option<String>,
    /// City.
    pub city: Option<String>,
    /// District.
    pub district: Option<String>,
    /// Detailed address.
    pub address: Option<String>,
    /// Postcode.
    pub zipcode: Option<String>,
    /// Country code of the phone, for example 0086.
    pub areacode: Option<String>,
    /// Phone number without the country code.
    pub mobile_phone: Option<String>,
    /// Whether it is the default address.
    pub is_default: Option<Flag>,
}

static POSTAL_ADDRESS: meta::Object = meta::Object::plain(
    "PostalAddress",
    &[
        F::body("address_id", K::Text),
        F::body("recipient", K::Text).sensitive(),
        F::body("nationality", K::Text),
        F::body("province", K::Text).sensitive(),
        F::body("city", K::Text).sensitive(),
        F::body("district", K::Text).sensitive(),
        F::body("address", K::Text).sensitive(),
        F::body("zipcode", K::Text).sensitive(),
        F::body("areacode", K::Text),
        F::body("mobile_phone", K::Text).sensitive(),
        F::body("is_default", K::Enum(Flag::META)),
    ],
);

record!(
    PostalAddress : POSTAL_ADDRESS; address_id, recipient, nationality, province, city,
    district, address, zipcode, areacode, mobile_phone, is_default
);
