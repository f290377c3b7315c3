// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List resources to diagnose.

use crate::prelude::*;

/// List resources to diagnose.
///
/// Lists resources to diagnose.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2.0/servicerequest/diagnose/job/vm/resources` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ListDiagnoseResources.html> |
/// | Chinese title | 获取资源信息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_diagnosis::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListDiagnoseResources::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
///
/// # Not documented by the vendor
///
/// - Limits of QueryTscDiagnoseResourcesReq.project_id, QueryTscDiagnoseResourcesReq.region.
#[doc(alias("获取资源信息", "QueryTscDiagnoseResourcesReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListDiagnoseResources {
    /// Project ID.
    pub project_id: Option<ProjectId>,
    /// Region.
    pub region: Option<String>,
}

impl ListDiagnoseResources {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`project_id`](field@Self::project_id). Project ID.
    pub fn project_id(mut self, value: impl Setting<ProjectId>) -> Self {
        value.set(&mut self.project_id);
        self
    }
    /// Sets [`region`](field@Self::region). Region.
    pub fn region(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.region);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListDiagnoseResources",
    &[F::body("project_id", K::Text), F::body("region", K::Text)],
);

request!(ListDiagnoseResources : REQUEST; project_id, region);

/// What [`ListDiagnoseResources`] answers.
#[non_exhaustive]
pub struct ListDiagnoseResourcesResponse {
    /// Number of records. 0 to 65535. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Results.
    pub result: Vec<DiagnoseResource>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListDiagnoseResourcesResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("65535")]),
        F::body("result", K::List(&K::Object(&DIAGNOSE_RESOURCE))),
    ],
);

record!(ListDiagnoseResourcesResponse : RESPONSE; total_count, result);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListDiagnoseResources",
    section: "ticket-diagnosis",
    title: "List resources to diagnose",
    title_zh: "获取资源信息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2.0/servicerequest/diagnose/job/vm/resources",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-ticket/ListDiagnoseResources.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        unconfirmed: INTL.or(EU),
        ..meta::Form::PLAIN
    },
};

operation!(
    ListDiagnoseResources => ListDiagnoseResourcesResponse : OPERATION of SERVICE;
    Customer, Partner
);

/// A resource that can be diagnosed.
#[doc(alias = "DiagnoseResourceVo")]
#[non_exhaustive]
pub struct DiagnoseResource {
    /// Fault.
    pub fault: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// IPv4 address. Wire name `accessIPv4`.
    #[doc(alias = "accessIPv4")]
    pub access_i_pv4: Option<String>,
    /// IPv6 address. Wire name `accessIPv6`.
    #[doc(alias = "accessIPv6")]
    pub access_i_pv6: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Progress.
    pub progress: Option<String>,
    /// Tenant ID. Wire name `tenantId`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// User ID. Wire name `userId`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Metadata of the resource.
    pub metadata: Option<Json>,
    /// Host ID. Wire name `hostId`.
    #[doc(alias = "hostId")]
    pub host_id: Option<String>,
}

static DIAGNOSE_RESOURCE: meta::Object = meta::Object::plain(
    "DiagnoseResource",
    &[
        F::body("fault", K::Text),
        F::body("id", K::Text),
        F::body("name", K::Text),
        F::body("accessIPv4", K::Text).named("access_i_pv4"),
        F::body("accessIPv6", K::Text).named("access_i_pv6"),
        F::body("status", K::Text),
        F::body("progress", K::Text),
        F::body("tenantId", K::Text).named("tenant_id"),
        F::body("userId", K::Text).named("user_id"),
        F::body("metadata", K::Any),
        F::body("hostId", K::Text).named("host_id"),
    ],
);

record!(
    DiagnoseResource : DIAGNOSE_RESOURCE; fault, id, name, access_i_pv4, access_i_pv6,
    status, progress, tenant_id, user_id, metadata, host_id
);
