// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List agencies.

use crate::prelude::*;

/// List agencies.
///
/// Lists the agencies of an account.
///
/// | | |
/// |---|---|
/// | Request | `GET /v3.0/OS-AGENCY/agencies` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `page` is a page number from 1 |
/// | Source | <https://support.huaweicloud.com/api-iam/iam_12_0001.html> |
/// | Chinese title | 查询指定条件下的委托列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_iam::{iam::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListAgencies::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `page`, `per_page` are sent together or not at all.
#[doc(alias = "查询指定条件下的委托列表")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListAgencies {
    /// ID of the delegating account. The SDK requires it; the page says that a token with the policy rights may leave it out.
    pub domain_id: Option<DomainId>,
    /// ID of the account that may act.
    pub trust_domain_id: Option<DomainId>,
    /// Name.
    pub name: Option<String>,
    /// Page number. At least 1.
    pub page: Option<i64>,
    /// Records a page. 1 to 500.
    pub per_page: Option<i64>,
}

impl ListAgencies {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`domain_id`](field@Self::domain_id). ID of the delegating account.
    pub fn domain_id(mut self, value: impl Setting<DomainId>) -> Self {
        value.set(&mut self.domain_id);
        self
    }
    /// Sets [`trust_domain_id`](field@Self::trust_domain_id). ID of the account that may act.
    pub fn trust_domain_id(mut self, value: impl Setting<DomainId>) -> Self {
        value.set(&mut self.trust_domain_id);
        self
    }
    /// Sets [`name`](field@Self::name). Name.
    pub fn name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.name);
        self
    }
    /// Sets [`page`](field@Self::page). Page number.
    pub fn page(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.page);
        self
    }
    /// Sets [`per_page`](field@Self::per_page). Records a page.
    pub fn per_page(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.per_page);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListAgencies",
    fields: &[
        F::query("domain_id", K::Text),
        F::query("trust_domain_id", K::Text),
        F::query("name", K::Text),
        F::query("page", K::Integer).limits(&[L::Min("1")]),
        F::query("per_page", K::Integer).limits(&[L::Min("1"), L::Max("500")]),
    ],
    rules: &[R::together(&["page", "per_page"])],
};

request!(ListAgencies : REQUEST; domain_id, trust_domain_id, name, page, per_page);

/// What [`ListAgencies`] answers.
#[non_exhaustive]
pub struct ListAgenciesResponse {
    /// Agencies.
    pub agencies: Vec<Agency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListAgenciesResponse",
    &[F::body("agencies", K::List(&K::Object(&AGENCY)))],
);

record!(ListAgenciesResponse : RESPONSE; agencies);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListAgencies",
    section: "iam",
    title: "List agencies",
    title_zh: "查询指定条件下的委托列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v3.0/OS-AGENCY/agencies",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-iam/iam_12_0001.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "page",
        limit: "per_page",
        items: Some("agencies"),
        total: None,
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListAgencies => ListAgenciesResponse : OPERATION of SERVICE; Customer, Partner
);

impl Paged for ListAgencies {
    type Item = Agency;
    fn take_items(page: &mut Self::Response) -> Vec<Agency> {
        std::mem::take(&mut page.agencies)
    }
}

/// An agency.
#[doc(alias = "AgencyListResult")]
#[non_exhaustive]
pub struct Agency {
    /// When it was made.
    pub create_time: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// ID of the delegating account.
    pub domain_id: Option<DomainId>,
    /// How long it holds: FOREVER, null or a number of hours.
    pub duration: Option<String>,
    /// When it ends; null: never.
    pub expire_time: Option<String>,
    /// ID.
    pub id: Option<AgencyId>,
    /// Name.
    pub name: Option<String>,
    /// ID of the account that may act.
    pub trust_domain_id: Option<DomainId>,
    /// Name of the account that may act.
    pub trust_domain_name: Option<String>,
    /// Resource name of the agency.
    pub agency_urn: Option<String>,
}

static AGENCY: meta::Object = meta::Object::plain(
    "Agency",
    &[
        F::body("create_time", K::Text),
        F::body("description", K::Text),
        F::body("domain_id", K::Text),
        F::body("duration", K::Text),
        F::body("expire_time", K::Text),
        F::body("id", K::Text),
        F::body("name", K::Text),
        F::body("trust_domain_id", K::Text),
        F::body("trust_domain_name", K::Text),
        F::body("agency_urn", K::Text),
    ],
);

record!(
    Agency : AGENCY; create_time, description, domain_id, duration, expire_time, id,
    name, trust_domain_id, trust_domain_name, agency_urn
);
