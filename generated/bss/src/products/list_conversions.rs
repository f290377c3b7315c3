// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the measurement unit number system.

use crate::prelude::*;

/// Query the measurement unit number system.
///
/// Lists how measurement units convert into each other (base of the number system). An empty answer means the measurement type has no conversion.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bases/conversions` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/qct_00007.html> <https://support.huaweicloud.com/api-oce/qct_00007.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/qct_00007.html> <https://support.huaweicloud.com/intl/en-us/api-oce/qct_00007.html> (2025-11-27) |
/// | Chinese title | 查询度量单位进制 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListConversions::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - X-Language is known from the SDK only.
/// - conversion_ratio is an integer in the SDK, a long in the documents.
/// - The documents list more measurement types than the SDK (5, 6, 8, 13-15, 17, 18, 21-24, 26, 82, 103, 109, 110).
#[doc(alias = "查询度量单位进制")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListConversions {
    /// Measurement type to list; all when left out. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `22`, `23`, `24`, `26`, `27`, `28`, `29`, `30`, `31`, `40`, `41`, `82`, `98`, `103`, `104`, `108`, `109`, `110`. An empty text is refused. A blank value (name=) counts as left out.
    pub measure_type: Option<MeasureType>,
    /// Language; reserved. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListConversions {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`measure_type`](field@Self::measure_type). Measurement type to list; all when left out.
    pub fn measure_type(mut self, value: impl Setting<MeasureType>) -> Self {
        value.set(&mut self.measure_type);
        self
    }
    /// Sets [`language`](field@Self::language). Language; reserved.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListConversions",
    &[
        F::query("measure_type", K::Enum(MeasureType::META))
            .on_empty(B::Error)
            .limits(
                &[
                    L::Min("1"),
                    L::Max("2147483647"),
                    L::Only(
                        &[
                            "1",
                            "2",
                            "3",
                            "4",
                            "5",
                            "6",
                            "7",
                            "8",
                            "9",
                            "10",
                            "11",
                            "12",
                            "13",
                            "14",
                            "15",
                            "16",
                            "17",
                            "18",
                            "19",
                            "20",
                            "21",
                            "22",
                            "23",
                            "24",
                            "26",
                            "27",
                            "28",
                            "29",
                            "30",
                            "31",
                            "40",
                            "41",
                            "82",
                            "98",
                            "103",
                            "104",
                            "108",
                            "109",
                            "110",
                        ],
                    ),
                ],
            ),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(ListConversions : REQUEST; measure_type, language);

/// What [`ListConversions`] answers.
#[non_exhaustive]
pub struct ListConversionsResponse {
    /// Conversions between measurement units.
    pub conversions: Vec<UnitConversion>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListConversionsResponse",
    &[F::body("conversions", K::List(&K::Object(&UNIT_CONVERSION)))],
);

record!(ListConversionsResponse : RESPONSE; conversions);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListConversions",
    section: "products",
    title: "Query the measurement unit number system",
    title_zh: "查询度量单位进制",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bases/conversions",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/qct_00007.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListConversions => ListConversionsResponse : OPERATION of SERVICE; Customer, Partner,
    Distributor
);

/// One conversion between two units.
#[doc(alias = "Conversion")]
#[non_exhaustive]
pub struct UnitConversion {
    /// ID of the unit, for example 10 = GB.
    pub measure_id: Option<i64>,
    /// ID of the target unit, for example 11 = MB.
    pub ref_measure_id: Option<i64>,
    /// How many target units one unit makes, for example 1024 for GB to MB.
    pub conversion_ratio: Option<i64>,
    /// Measurement type of both units.
    pub measure_type: Option<MeasureType>,
}

static UNIT_CONVERSION: meta::Object = meta::Object::plain(
    "UnitConversion",
    &[
        F::body("measure_id", K::Integer),
        F::body("ref_measure_id", K::Integer),
        F::body("conversion_ratio", K::Integer),
        F::body("measure_type", K::Enum(MeasureType::META)),
    ],
);

record!(
    UnitConversion : UNIT_CONVERSION; measure_id, ref_measure_id, conversion_ratio,
    measure_type
);
