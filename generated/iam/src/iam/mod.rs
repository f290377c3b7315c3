// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Identity and access: 统一身份认证.
//!
//! Tokens, temporary access keys, and agencies that let another account act.

mod create_agency;
mod create_temporary_access_key_by_agency;
mod create_temporary_access_key_by_token;
mod keystone_create_agency_token;
mod keystone_create_user_token_by_password;
mod keystone_create_user_token_by_password_and_mfa;
mod list_agencies;

pub use create_agency::*;
pub use create_temporary_access_key_by_agency::*;
pub use create_temporary_access_key_by_token::*;
pub use keystone_create_agency_token::*;
pub use keystone_create_user_token_by_password::*;
pub use keystone_create_user_token_by_password_and_mfa::*;
pub use list_agencies::*;
#[doc(no_inline)]
pub use crate::types::{
    AgencyId, Credential, DomainId, NamedId, PolicyEffect, PolicyVersion, ProjectId,
    ServicePolicy, ServiceStatement, TokenCatalog, TokenEndpoint, TokenProject,
    TokenResult, TokenUser,
};
