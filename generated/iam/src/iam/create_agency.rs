// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Create an agency.

use crate::prelude::*;

/// Create an agency.
///
/// Creates an agency with which another account may act for this one.
///
/// | | |
/// |---|---|
/// | Request | `POST /v3.0/OS-AGENCY/agencies` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner) |
/// | Success | HTTP 201 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListAgencies`](crate::iam::ListAgencies); if carried out, the agency of that name is listed |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-iam/iam_12_0003.html> (2025-12-27) |
/// | Chinese title | 创建委托 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_iam::{iam::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateAgency::new(CreateAgencyRequired { name: "name".into(), domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - at least one of `trust_domain_id`, `trust_domain_name` is sent.
#[doc(alias("创建委托", "CreateAgencyRequestBody"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateAgency {
    /// Name. Required. At most 64 characters. In the body at `agency.name`.
    pub name: String,
    /// ID of the delegating account. Required. In the body at `agency.domain_id`.
    pub domain_id: DomainId,
    /// ID of the account that may act. In the body at `agency.trust_domain_id`.
    pub trust_domain_id: Option<DomainId>,
    /// Name of the account that may act; looked at first. In the body at `agency.trust_domain_name`.
    pub trust_domain_name: Option<String>,
    /// Description. At most 255 characters. In the body at `agency.description`.
    pub description: Option<String>,
    /// How long it holds: FOREVER, ONEDAY or a number of days; the page types it as an object, the examples as a text. Default: `FOREVER`. In the body at `agency.duration`.
    pub duration: Option<String>,
}

/// What every site requires of [`CreateAgency`].
pub struct CreateAgencyRequired {
    /// Name. Required. At most 64 characters. In the body at `agency.name`.
    pub name: String,
    /// ID of the delegating account. Required. In the body at `agency.domain_id`.
    pub domain_id: DomainId,
}

required!(CreateAgencyRequired of CreateAgency; name, domain_id);

impl CreateAgency {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreateAgencyRequired) -> Self {
        Self {
            name: required.name,
            domain_id: required.domain_id,
            ..Self::default()
        }
    }
    /// Sets [`trust_domain_id`](field@Self::trust_domain_id). ID of the account that may act.
    pub fn trust_domain_id(mut self, value: impl Setting<DomainId>) -> Self {
        value.set(&mut self.trust_domain_id);
        self
    }
    /// Sets [`trust_domain_name`](field@Self::trust_domain_name). Name of the account that may act; looked at first.
    pub fn trust_domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.trust_domain_name);
        self
    }
    /// Sets [`description`](field@Self::description). Description.
    pub fn description(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.description);
        self
    }
    /// Sets [`duration`](field@Self::duration). How long it holds: FOREVER, ONEDAY or a number of days; the page types it as an object, the examples as a text.
    pub fn duration(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.duration);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CreateAgency",
    fields: &[
        F::body("name", K::Text)
            .required()
            .limits(&[L::MaxLen(64)])
            .special(
                &meta::Special {
                    path: &["agency", "name"],
                    by_site: &[],
                },
            ),
        F::body("domain_id", K::Text)
            .required()
            .special(
                &meta::Special {
                    path: &["agency", "domain_id"],
                    by_site: &[],
                },
            ),
        F::body("trust_domain_id", K::Text)
            .special(
                &meta::Special {
                    path: &["agency", "trust_domain_id"],
                    by_site: &[],
                },
            ),
        F::body("trust_domain_name", K::Text)
            .special(
                &meta::Special {
                    path: &["agency", "trust_domain_name"],
                    by_site: &[],
                },
            ),
        F::body("description", K::Text)
            .limits(&[L::MaxLen(255)])
            .special(
                &meta::Special {
                    path: &["agency", "description"],
                    by_site: &[],
                },
            ),
        F::body("duration", K::Text)
            .default("FOREVER")
            .special(
                &meta::Special {
                    path: &["agency", "duration"],
                    by_site: &[],
                },
            ),
    ],
    rules: &[R::at_least_one(&["trust_domain_id", "trust_domain_name"])],
};

request!(
    CreateAgency : REQUEST; name, domain_id, trust_domain_id, trust_domain_name,
    description, duration
);

/// What [`CreateAgency`] answers.
#[non_exhaustive]
pub struct CreateAgencyResponse {
    /// The agency.
    pub agency: Option<CreatedAgency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateAgencyResponse",
    &[F::body("agency", K::Object(&CREATED_AGENCY))],
);

record!(CreateAgencyResponse : RESPONSE; agency);
confirm!(
    SERVICE, "ListAgencies", ["domain_id" = "domain_id", "name" = "name",
    "trust_domain_id" = "trust_domain_id"], ["the agency of that name is listed",
    "列表中有该名称的委托"]; CreateAgency => iam::ListAgencies
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateAgency",
    section: "iam",
    title: "Create an agency",
    title_zh: "创建委托",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v3.0/OS-AGENCY/agencies",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-iam/iam_12_0003.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        success: &[201],
        ..meta::Form::PLAIN
    },
};

operation!(
    CreateAgency => CreateAgencyResponse : OPERATION of SERVICE; Customer, Partner
);

/// An agency as it was created.
#[doc(alias = "AgencyCreateResult")]
#[non_exhaustive]
pub struct CreatedAgency {
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
}

static CREATED_AGENCY: meta::Object = meta::Object::plain(
    "CreatedAgency",
    &[
        F::body("create_time", K::Text),
        F::body("description", K::Text),
        F::body("domain_id", K::Text),
        F::body("duration", K::Text),
        F::body("expire_time", K::Text),
        F::body("id", K::Text),
        F::body("name", K::Text),
        F::body("trust_domain_id", K::Text),
    ],
);

record!(
    CreatedAgency : CREATED_AGENCY; create_time, description, domain_id, duration,
    expire_time, id, name, trust_domain_id
);
