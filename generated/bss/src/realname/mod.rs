// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Real-name authentication: 实名认证.
//!
//! Applying for, changing and looking up real-name authentication.

#[cfg(feature = "legacy")]
mod apply_enterprise_realname_auth_v1;
#[cfg(feature = "legacy")]
mod apply_individual_realname_auth_v1;
#[cfg(feature = "legacy")]
mod change_enterprise_realname_auth_v1;
mod change_enterprise_realname_authentication;
mod create_enterprise_realname_authentication;
mod create_personal_realname_auth;
mod show_real_name_auth_qr_code;
mod show_real_name_auth_status;
#[cfg(feature = "legacy")]
mod show_realname_auth_result_v1;
mod show_realname_authentication_review_result;
#[cfg(feature = "legacy")]
mod sync_customer_realname_info_v1;

#[cfg(feature = "legacy")]
pub use apply_enterprise_realname_auth_v1::*;
#[cfg(feature = "legacy")]
pub use apply_individual_realname_auth_v1::*;
#[cfg(feature = "legacy")]
pub use change_enterprise_realname_auth_v1::*;
pub use change_enterprise_realname_authentication::*;
pub use create_enterprise_realname_authentication::*;
pub use create_personal_realname_auth::*;
pub use show_real_name_auth_qr_code::*;
pub use show_real_name_auth_status::*;
#[cfg(feature = "legacy")]
pub use show_realname_auth_result_v1::*;
pub use show_realname_authentication_review_result::*;
#[cfg(feature = "legacy")]
pub use sync_customer_realname_info_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    CertificateFile, CertifierRole, CustomerId, EnterpriseCertificateType,
    EnterpriseIdentifyType, Flag, LegacyLegalPerson, LegalPerson, PartnerId, PlatformId,
    PlatformUserId, ResultCode, ReviewResult, VerifiedType,
};
