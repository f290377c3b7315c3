// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query cities.

use crate::prelude::*;

/// Query cities.
///
/// Lists the cities of one province (code and Chinese name), for addresses and for asking counties.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/systems/configs/cities` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): The partner's documents name a solution provider or distributor, the customer's documents the customer (AK/SK or token each) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mpf_02002.html> <https://support.huaweicloud.com/api-oce/mpf_02002.html> (2025-11-27) |
/// | Chinese title | 查询城市信息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{utilities::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCities::new("province_code")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - X-Language is known from the SDK only.
/// - The documents give count a maximum length of 1000, taken as its greatest value.
#[doc(alias = "查询城市信息")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCities {
    /// Province code, from ListProvinces. Required. At most 100 characters. Limits as the vendor's SDK has them.
    pub province_code: ProvinceCode,
    /// Index of the first record, from 0. 0 to 1000. Default: `0`. An empty text is refused. A blank value (name=) counts as left out; a quoted empty string is refused.
    pub offset: Option<i64>,
    /// Number of records per page. 1 to 1000. Default: `10`. An empty text is refused. A blank value is refused too.
    pub limit: Option<i64>,
    /// Language; reserved, Chinese only. Default: `zh_cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<LowerLanguage>,
}

impl ListCities {
    /// With what every site requires; everything else is unset.
    pub fn new(province_code: impl Into<ProvinceCode>) -> Self {
        Self {
            province_code: province_code.into(),
            ..Self::default()
        }
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`language`](field@Self::language). Language; reserved, Chinese only.
    pub fn language(mut self, value: impl Setting<LowerLanguage>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListCities",
    &[
        F::query("province_code", K::Text).required_at(CN).limits(&[L::MaxLen(100)]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("0")
            .limits(&[L::Min("0"), L::Max("1000")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .null_is_error()
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::header("X-Language", K::Enum(LowerLanguage::META))
            .named("language")
            .default("zh_cn"),
    ],
);

request!(ListCities : REQUEST; province_code, offset, limit, language);

/// What [`ListCities`] answers.
#[non_exhaustive]
pub struct ListCitiesResponse {
    /// Number of matches; on success. 0 to 1000. Limits as the vendor's SDK has them.
    pub count: Option<i64>,
    /// Cities; on success.
    pub cities: Vec<City>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCitiesResponse",
    &[
        F::body("count", K::Integer).limits(&[L::Min("0"), L::Max("1000")]),
        F::body("cities", K::List(&K::Object(&CITY))),
    ],
);

record!(ListCitiesResponse : RESPONSE; count, cities);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCities",
    section: "utilities",
    title: "Query cities",
    title_zh: "查询城市信息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/systems/configs/cities",
    sites: CN,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mpf_02002.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("cities"),
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
    ListCities => ListCitiesResponse : OPERATION of SERVICE; Customer, Partner,
    Distributor
);

impl Paged for ListCities {
    type Item = City;
    fn take_items(page: &mut Self::Response) -> Vec<City> {
        std::mem::take(&mut page.cities)
    }
}

/// One city.
#[non_exhaustive]
pub struct City {
    /// City code, for example CN-13-006. At most 100 characters. Limits as the vendor's SDK has them.
    pub code: Option<CityCode>,
    /// City name; Chinese only. At most 100 characters.
    pub name: Option<String>,
}

static CITY: meta::Object = meta::Object::plain(
    "City",
    &[
        F::body("code", K::Text).limits(&[L::MaxLen(100)]),
        F::body("name", K::Text).limits(&[L::MaxLen(100)]),
    ],
);

record!(City : CITY; code, name);
