// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Change a mailing address.
#![allow(deprecated)]

use crate::prelude::*;

/// Change a mailing address.
///
/// Changed a mailing address of the calling customer; fields left out stay as they are.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v2/customers/postal-addresses` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): A customer manages its own mailing addresses |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://www.huaweicloud.com/guide/productsdesc-bms_fb2d313459a61dfb4053be26ce41945dsupport0> <https://huaweicloud.com/s/JWVzeGnnvZHpobXlronoo4Vzc2zor4HkuaYl/t_30_p_2/JeWuouaIt-i_kOiQpeiDveWKmyU> |
/// | Chinese title | 修改邮寄地址 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdatePostal::new("8e4c7f1a60b3523f")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `province`, `city`, `district` are sent together or not at all.
///
/// # Notes
///
/// - Taken offline after 2023-10-27; SDK packages up to 3.0.80 still hold it.
/// - The body is from SDK package 3.0.80, the limits from the documents.
/// - is_default: null sets 0; an empty string leaves the value unchanged.
#[doc(alias("修改邮寄地址", "UpdatePostalReq"))]
#[deprecated(note = "gone from the vendor's newest packages")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdatePostal {
    /// Language of the answer. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// ID of the address to change. Required. At most 64 characters.
    pub address_id: AddressId,
    /// Name of the recipient. 1 to 256 characters. An empty text is refused.
    pub recipient: Option<String>,
    /// Province; give city and district too. 1 to 64 characters. An empty text is refused.
    pub province: Option<String>,
    /// City; give province and district too. 1 to 64 characters. An empty text is refused.
    pub city: Option<String>,
    /// District; give province and city too; an empty string clears it. At most 64 characters.
    pub district: Option<String>,
    /// Detailed address. 1 to 200 characters. An empty text is refused.
    pub address: Option<String>,
    /// Postcode. 1 to 32 characters. An empty text is refused.
    pub zipcode: Option<String>,
    /// Phone number without the country code. 1 to 32 characters. An empty text is refused.
    pub mobile_phone: Option<String>,
    /// Whether it is the default address. Default: `0`.
    pub is_default: Option<Flag>,
}

impl UpdatePostal {
    /// With what every site requires; everything else is unset.
    pub fn new(address_id: impl Into<AddressId>) -> Self {
        Self {
            address_id: address_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language of the answer.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`recipient`](field@Self::recipient). Name of the recipient.
    pub fn recipient(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.recipient);
        self
    }
    /// Sets [`province`](field@Self::province). Province; give city and district too.
    pub fn province(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.province);
        self
    }
    /// Sets [`city`](field@Self::city). City; give province and district too.
    pub fn city(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.city);
        self
    }
    /// Sets [`district`](field@Self::district). District; give province and city too; an empty string clears it.
    pub fn district(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.district);
        self
    }
    /// Sets [`address`](field@Self::address). Detailed address.
    pub fn address(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.address);
        self
    }
    /// Sets [`zipcode`](field@Self::zipcode). Postcode.
    pub fn zipcode(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.zipcode);
        self
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone). Phone number without the country code.
    pub fn mobile_phone(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.mobile_phone);
        self
    }
    /// Sets [`is_default`](field@Self::is_default). Whether it is the default address.
    pub fn is_default(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.is_default);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "UpdatePostal",
    fields: &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
        F::body("address_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("recipient", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(256)]),
        F::body("province", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("city", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("district", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::body("address", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(200)]),
        F::body("zipcode", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("mobile_phone", K::Text)
            .sensitive()
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("is_default", K::Enum(Flag::META)).on_empty(B::Ignored).default("0"),
    ],
    rules: &[R::together(&["province", "city", "district"])],
};

request!(
    UpdatePostal : REQUEST; language, address_id, recipient, province, city, district,
    address, zipcode, mobile_phone, is_default
);

/// What [`UpdatePostal`] answers.
#[non_exhaustive]
pub struct UpdatePostalResponse {}

static RESPONSE: meta::Object = meta::Object::plain("UpdatePostalResponse", &[]);

record!(UpdatePostalResponse : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdatePostal",
    section: "customers",
    title: "Change a mailing address",
    title_zh: "修改邮寄地址",
    status: meta::Status::Removed,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v2/customers/postal-addresses",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://www.huaweicloud.com/guide/productsdesc-bms_fb2d313459a61dfb4053be26ce41945dsupport0",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(UpdatePostal => UpdatePostalResponse : OPERATION of SERVICE; Customer);
