// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List enterprise organizations.

use crate::prelude::*;

/// List enterprise organizations.
///
/// Returns the organization tree of an enterprise master account, from the root or from one node down. Without recursion only the direct children are listed.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/enterprises/multi-accounts/enterprise-organizations` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the enterprise master account (its AK/SK or token) |
/// | Permission | businessUnitCenter:businessUnit:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00020.html> (2025-11-27) |
/// | Chinese title | 查询企业组织结构 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListEnterpriseOrganizations::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0199`](crate::codes::CBC_0199): A parameter is wrong.
///
/// # Not documented by the vendor
///
/// - Length of root_name.
/// - Length of name.
#[doc(alias = "查询企业组织结构")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListEnterpriseOrganizations {
    /// Whether to walk the tree recursively. Default: `0`.
    pub recursive_query: Option<Flag>,
    /// Node to start from (digits only); the root when left out or empty. At most 20 characters, pattern `[0-9]+`.
    pub parent_id: Option<PartyId>,
}

impl ListEnterpriseOrganizations {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`recursive_query`](field@Self::recursive_query). Whether to walk the tree recursively.
    pub fn recursive_query(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.recursive_query);
        self
    }
    /// Sets [`parent_id`](field@Self::parent_id). Node to start from (digits only); the root when left out or empty.
    pub fn parent_id(mut self, value: impl Setting<PartyId>) -> Self {
        value.set(&mut self.parent_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListEnterpriseOrganizations",
    &[
        F::query("recursive_query", K::Enum(Flag::META))
            .on_empty(B::Ignored)
            .default("0"),
        F::query("parent_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(20), L::Pattern("[0-9]+")]),
    ],
);

request!(ListEnterpriseOrganizations : REQUEST; recursive_query, parent_id);

/// What [`ListEnterpriseOrganizations`] answers.
#[non_exhaustive]
pub struct ListEnterpriseOrganizationsResponse {
    /// Root node ID; no value when parent_id was given. At most 20 characters.
    pub root_id: Option<PartyId>,
    /// Root node name; no value when parent_id was given or the root is unnamed.
    pub root_name: Option<String>,
    /// Child nodes.
    pub child_nodes: Vec<OrganizationNode>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListEnterpriseOrganizationsResponse",
    &[
        F::body("root_id", K::Text).limits(&[L::MaxLen(20)]),
        F::body("root_name", K::Text),
        F::body("child_nodes", K::List(&K::Object(&ORGANIZATION_NODE))),
    ],
);

record!(ListEnterpriseOrganizationsResponse : RESPONSE; root_id, root_name, child_nodes);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListEnterpriseOrganizations",
    section: "enterprise",
    title: "List enterprise organizations",
    title_zh: "查询企业组织结构",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/enterprises/multi-accounts/enterprise-organizations",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("businessUnitCenter:businessUnit:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00020.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0199", "A parameter is wrong"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ListEnterpriseOrganizations => ListEnterpriseOrganizationsResponse : OPERATION of
    SERVICE; Customer
);

/// Node of the organization tree.
#[doc(alias = "EmChildNodeV2")]
#[non_exhaustive]
pub struct OrganizationNode {
    /// ID of the entity relation. At most 20 characters.
    pub relation_id: Option<String>,
    /// Node ID: the party ID of the organization unit. At most 20 characters.
    pub id: Option<PartyId>,
    /// Node name.
    pub name: Option<String>,
    /// Child nodes of this node.
    pub child_nodes: Vec<OrganizationNode>,
}

static ORGANIZATION_NODE: meta::Object = meta::Object::plain(
    "OrganizationNode",
    &[
        F::body("relation_id", K::Text).limits(&[L::MaxLen(20)]),
        F::body("id", K::Text).limits(&[L::MaxLen(20)]),
        F::body("name", K::Text),
        F::body("child_nodes", K::List(&K::Object(&ORGANIZATION_NODE))),
    ],
);

record!(OrganizationNode : ORGANIZATION_NODE; relation_id, id, name, child_nodes);
