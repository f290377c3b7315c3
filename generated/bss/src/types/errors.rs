// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: errors.

use crate::prelude::*;

/// Failure of one customer.
#[non_exhaustive]
pub struct CustomerErrorDetail {
    /// Error code.
    pub error_code: Option<ResultCode>,
    /// Error description.
    pub error_msg: Option<String>,
    /// The customer ID that failed.
    pub id: Option<String>,
}

pub(crate) static CUSTOMER_ERROR_DETAIL: meta::Object = meta::Object::plain(
    "CustomerErrorDetail",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("id", K::Text),
    ],
);

record!(CustomerErrorDetail : CUSTOMER_ERROR_DETAIL; error_code, error_msg, id);

/// One failed item of a batch.
#[non_exhaustive]
pub struct ErrorDetail {
    /// Error code. At most 16 characters. Limits as the vendor's SDK has them.
    pub error_code: Option<ResultCode>,
    /// Error description. At most 1024 characters. Limits as the vendor's SDK has them.
    pub error_msg: Option<String>,
    /// ID of the item that failed. At most 256 characters. Limits as the vendor's SDK has them.
    pub id: Option<String>,
}

pub(crate) static ERROR_DETAIL: meta::Object = meta::Object::plain(
    "ErrorDetail",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("id", K::Text).limits(&[L::MaxLen(256)]),
    ],
);

record!(ErrorDetail : ERROR_DETAIL; error_code, error_msg, id);

/// A resource that failed.
#[doc(alias = "FailResourceInfo")]
#[non_exhaustive]
pub struct FailedResource {
    /// Error code.
    pub error_code: Option<ResultCode>,
    /// Error description.
    pub error_msg: Option<String>,
    /// Resource ID that failed.
    pub resource_id: Option<ResourceId>,
}

pub(crate) static FAILED_RESOURCE: meta::Object = meta::Object::plain(
    "FailedResource",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("resource_id", K::Text),
    ],
);

record!(FailedResource : FAILED_RESOURCE; error_code, error_msg, resource_id);

/// Error code.
pub type ResultCode = Text<kinds::ResultCode>;

text_kinds!(ResultCode;);
