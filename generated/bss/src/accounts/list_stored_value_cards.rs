// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query stored-value cards.

use crate::prelude::*;

/// Query stored-value cards.
///
/// A customer lists the stored-value cards it has bought, either the usable or the used-up ones.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/promotions/benefits/stored-value-cards` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer) |
/// | Permission | billing:coupon:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/mac_00002.html> <https://huaweicloud.com/guide/productsdesc-bms_e2718f5b32e2459aa5d855b0b29f14ccsupport0> (2025-11-27) |
/// | Chinese title | 查询储值卡列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListStoredValueCards::new(StoredValueCardStatus::Usable)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A filter sent without a value counts as absent.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
///
/// # Not documented by the vendor
///
/// - Response lengths.
/// - Unit of face_value and balance (the China site sells in CNY).
#[doc(alias = "查询储值卡列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListStoredValueCards {
    /// Which cards to list. Required.
    pub status: StoredValueCardStatus,
    /// Stored-value card ID. At most 64 characters.
    pub card_id: Option<StoredValueCardId>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl ListStoredValueCards {
    /// With what every site requires; everything else is unset.
    pub fn new(status: StoredValueCardStatus) -> Self {
        Self { status, ..Self::default() }
    }
    /// Sets [`card_id`](field@Self::card_id). Stored-value card ID.
    pub fn card_id(mut self, value: impl Setting<StoredValueCardId>) -> Self {
        value.set(&mut self.card_id);
        self
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
    "ListStoredValueCards",
    &[
        F::query("status", K::Enum(StoredValueCardStatus::META))
            .required_at(CN)
            .limits(&[L::Min("1"), L::Max("2")]),
        F::query("card_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(ListStoredValueCards : REQUEST; status, card_id, offset, limit);

/// What [`ListStoredValueCards`] answers.
#[non_exhaustive]
pub struct ListStoredValueCardsResponse {
    /// Number of matching cards.
    pub total_count: Option<i64>,
    /// Stored-value cards.
    pub stored_value_cards: Vec<StoredValueCard>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListStoredValueCardsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("stored_value_cards", K::List(&K::Object(&STORED_VALUE_CARD))),
    ],
);

record!(ListStoredValueCardsResponse : RESPONSE; total_count, stored_value_cards);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListStoredValueCards",
    section: "accounts",
    title: "Query stored-value cards",
    title_zh: "查询储值卡列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/promotions/benefits/stored-value-cards",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:coupon:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/mac_00002.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("stored_value_cards"),
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
    ListStoredValueCards => ListStoredValueCardsResponse : OPERATION of SERVICE; Customer
);

impl Paged for ListStoredValueCards {
    type Item = StoredValueCard;
    fn take_items(page: &mut Self::Response) -> Vec<StoredValueCard> {
        std::mem::take(&mut page.stored_value_cards)
    }
}

/// Stored-value card.
#[doc(alias = "UserStoredValueCard")]
#[non_exhaustive]
pub struct StoredValueCard {
    /// Card ID.
    pub card_id: Option<StoredValueCardId>,
    /// Card name.
    pub card_name: Option<String>,
    /// Status of the card.
    pub status: Option<StoredValueCardStatus>,
    /// Face value. Travels as text.
    pub face_value: Option<Decimal>,
    /// Balance. Travels as text.
    pub balance: Option<Decimal>,
    /// Start of validity (UTC).
    pub effective_time: Option<Timestamp>,
    /// End of validity (UTC).
    pub expire_time: Option<Timestamp>,
}

static STORED_VALUE_CARD: meta::Object = meta::Object::plain(
    "StoredValueCard",
    &[
        F::body("card_id", K::Text),
        F::body("card_name", K::Text),
        F::body("status", K::Enum(StoredValueCardStatus::META)),
        F::body("face_value", K::Decimal).wire(W::Text),
        F::body("balance", K::Decimal).wire(W::Text),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
    ],
);

record!(
    StoredValueCard : STORED_VALUE_CARD; card_id, card_name, status, face_value, balance,
    effective_time, expire_time
);

/// Status of a stored-value card.
#[non_exhaustive]
pub enum StoredValueCardStatus {
    /// Usable (`1`).
    Usable,
    /// Used up (`2`).
    UsedUp,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(StoredValueCardStatus : integer; Usable = "1", UsedUp = "2");
