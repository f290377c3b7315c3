// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Delete a mailing address.
#![allow(deprecated)]

use crate::prelude::*;

/// Delete a mailing address.
///
/// Deleted a mailing address of the calling customer.
///
/// | | |
/// |---|---|
/// | Request | `DELETE /v2/customers/postal-addresses/{address_id}` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): A customer manages its own mailing addresses |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://huaweicloud.com/s/JWVzeGnnvZHpobXlronoo4Vzc2zor4HkuaYl/t_30_p_2/JeWuouaIt-i_kOiQpeiDveWKmyU> |
/// | Chinese title | 删除邮寄地址 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(DeletePostal::new("8e4c7f1a60b3523f")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Taken offline after 2023-10-27; SDK packages up to 3.0.80 still hold it.
/// - address_id is from SDK package 3.0.80, its length from UpdatePostal.
#[doc(alias = "删除邮寄地址")]
#[deprecated(note = "gone from the vendor's newest packages")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DeletePostal {
    /// ID of the address to delete. Required. At most 64 characters.
    pub address_id: AddressId,
}

impl DeletePostal {
    /// With what every site requires; everything else is unset.
    pub fn new(address_id: impl Into<AddressId>) -> Self {
        Self {
            address_id: address_id.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "DeletePostal",
    &[F::path("address_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)])],
);

request!(DeletePostal : REQUEST; address_id);

/// What [`DeletePostal`] answers.
#[non_exhaustive]
pub struct DeletePostalResponse {}

static RESPONSE: meta::Object = meta::Object::plain("DeletePostalResponse", &[]);

record!(DeletePostalResponse : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "DeletePostal",
    section: "customers",
    title: "Delete a mailing address",
    title_zh: "删除邮寄地址",
    status: meta::Status::Removed,
    replaced_by: None,
    method: meta::Method::Delete,
    path: "/v2/customers/postal-addresses/{address_id}",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://huaweicloud.com/s/JWVzeGnnvZHpobXlronoo4Vzc2zor4HkuaYl/t_30_p_2/JeWuouaIt-i_kOiQpeiDveWKmyU",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(DeletePostal => DeletePostalResponse : OPERATION of SERVICE; Customer);
