// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Add a mailing address.
#![allow(deprecated)]

use crate::prelude::*;

/// Add a mailing address.
///
/// Added a mailing address for the calling customer.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/customers/postal-addresses` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): A customer manages its own mailing addresses |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPostalAddress`](crate::customers::ListPostalAddress); if carried out, the address is listed |
/// | Rate limit | 10 calls a second |
/// | Source | <https://www.huaweicloud.com/guide/productsdesc-bms_c60cbf6420d9ad64520007ac0a03e3fbsupport0> <https://huaweicloud.com/s/JWVzeGnnvZHpobXlronoo4Vzc2zor4HkuaYl/t_30_p_2/JeWuouaIt-i_kOiQpeiDveWKmyU> |
/// | Chinese title | 新增邮寄地址 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreatePostal::new(CreatePostalRequired { recipient: "recipient".into(), province: "province".into(), city: "city".into(), district: "district".into(), address: "address".into(), mobile_phone: "13800000000".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Taken offline after 2023-10-27; SDK packages up to 3.0.80 still hold it.
/// - The body is from SDK package 3.0.80, the limits from the documents.
/// - The documents name only zh_CN for X-Language; the SDK names en_US, too.
#[doc(alias("新增邮寄地址", "AddPostalReq"))]
#[deprecated(note = "gone from the vendor's newest packages")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreatePostal {
    /// Language of the answer. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Name of the recipient. Required. At most 256 characters.
    pub recipient: String,
    /// Province, region or municipality. Required. At most 64 characters.
    pub province: String,
    /// City. Required. At most 64 characters.
    pub city: String,
    /// District. Required. At most 64 characters.
    pub district: String,
    /// Detailed address. Required. At most 200 characters.
    pub address: String,
    /// Postcode. At most 32 characters. An empty text is refused.
    pub zipcode: Option<String>,
    /// Phone number without the country code. Required. At most 32 characters.
    pub mobile_phone: String,
    /// Whether it is the default address. Default: `0`.
    pub is_default: Option<Flag>,
}

/// What every site requires of [`CreatePostal`].
#[deprecated(note = "gone from the vendor's newest packages")]
pub struct CreatePostalRequired {
    /// Name of the recipient. Required. At most 256 characters.
    pub recipient: String,
    /// Province, region or municipality. Required. At most 64 characters.
    pub province: String,
    /// City. Required. At most 64 characters.
    pub city: String,
    /// District. Required. At most 64 characters.
    pub district: String,
    /// Detailed address. Required. At most 200 characters.
    pub address: String,
    /// Phone number without the country code. Required. At most 32 characters.
    pub mobile_phone: String,
}

required!(
    CreatePostalRequired of CreatePostal; recipient, province, city, district, address,
    mobile_phone
);

impl CreatePostal {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreatePostalRequired) -> Self {
        Self {
            recipient: required.recipient,
            province: required.province,
            city: required.city,
            district: required.district,
            address: required.address,
            mobile_phone: required.mobile_phone,
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language of the answer.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`zipcode`](field@Self::zipcode). Postcode.
    pub fn zipcode(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.zipcode);
        self
    }
    /// Sets [`is_default`](field@Self::is_default). Whether it is the default address.
    pub fn is_default(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.is_default);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreatePostal",
    &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
        F::body("recipient", K::Text)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(256)]),
        F::body("province", K::Text)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(64)]),
        F::body("city", K::Text).required_at(CN).sensitive().limits(&[L::MaxLen(64)]),
        F::body("district", K::Text)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(64)]),
        F::body("address", K::Text)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(200)]),
        F::body("zipcode", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MaxLen(32)]),
        F::body("mobile_phone", K::Text)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(32)]),
        F::body("is_default", K::Enum(Flag::META)).on_empty(B::Default).default("0"),
    ],
);

request!(
    CreatePostal : REQUEST; language, recipient, province, city, district, address,
    zipcode, mobile_phone, is_default
);

/// What [`CreatePostal`] answers.
#[non_exhaustive]
pub struct CreatePostalResponse {
    /// ID of the new address.
    pub address_id: Option<AddressId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreatePostalResponse",
    &[F::body("address_id", K::Text)],
);

record!(CreatePostalResponse : RESPONSE; address_id);
confirm!(
    SERVICE, "ListPostalAddress", [], ["the address is listed", "列表中有该地址"];
    CreatePostal => customers::ListPostalAddress
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreatePostal",
    section: "customers",
    title: "Add a mailing address",
    title_zh: "新增邮寄地址",
    status: meta::Status::Removed,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/customers/postal-addresses",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://www.huaweicloud.com/guide/productsdesc-bms_c60cbf6420d9ad64520007ac0a03e3fbsupport0",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(CreatePostal => CreatePostalResponse : OPERATION of SERVICE; Customer);
