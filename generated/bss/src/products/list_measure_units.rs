// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query measurement units.

use crate::prelude::*;

/// Query measurement units.
///
/// Lists the measurement units (ID, name, abbreviation, type) that usage, period and amount fields of other operations refer to by ID.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bases/measurements` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/qct_00006.html> <https://support.huaweicloud.com/api-oce/qct_00006.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/qct_00006.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00006.html> (2025-11-27) |
/// | Chinese title | 查询度量单位列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListMeasureUnits::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - The SDK lists fewer measurement types than the documents; 25 (test type) stands in the international SDK only.
/// - Measurement types after 108 are those of ListConversions.
#[doc(alias = "查询度量单位列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListMeasureUnits {
    /// Language of the returned names. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListMeasureUnits {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`language`](field@Self::language). Language of the returned names.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListMeasureUnits",
    &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(8), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(ListMeasureUnits : REQUEST; language);

/// What [`ListMeasureUnits`] answers.
#[non_exhaustive]
pub struct ListMeasureUnitsResponse {
    /// Measurement units.
    pub measure_units: Vec<MeasureUnit>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListMeasureUnitsResponse",
    &[F::body("measure_units", K::List(&K::Object(&MEASURE_UNIT)))],
);

record!(ListMeasureUnitsResponse : RESPONSE; measure_units);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListMeasureUnits",
    section: "products",
    title: "Query measurement units",
    title_zh: "查询度量单位列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bases/measurements",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/qct_00006.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListMeasureUnits => ListMeasureUnitsResponse : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

/// One measurement unit.
#[doc(alias = "MeasureUnitRest")]
#[non_exhaustive]
pub struct MeasureUnit {
    /// ID of the unit, for example 10 = GB.
    pub measure_id: Option<i64>,
    /// Name of the unit in the asked language. At most 128 characters.
    pub measure_name: Option<String>,
    /// English abbreviation of the unit name. At most 64 characters.
    pub abbreviation: Option<String>,
    /// Measurement type of the unit.
    pub measure_type: Option<MeasureType>,
}

static MEASURE_UNIT: meta::Object = meta::Object::plain(
    "MeasureUnit",
    &[
        F::body("measure_id", K::Integer),
        F::body("measure_name", K::Text).limits(&[L::MaxLen(128)]),
        F::body("abbreviation", K::Text).limits(&[L::MaxLen(64)]),
        F::body("measure_type", K::Enum(MeasureType::META)),
    ],
);

record!(
    MeasureUnit : MEASURE_UNIT; measure_id, measure_name, abbreviation, measure_type
);
