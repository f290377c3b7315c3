//! The one table of the language: every construct, its keys, the shape of each value, what it means.
//!
//! The decoder, its messages, the canonical key order, the JSON Schema and the tables of spec/README.md all read it. What a
//! key means stands elsewhere: the AST (`syntax::ast`, `syntax::build`), the model (`model`, `model::lower`), its rules in
//! the diff, and whatever says, emits or exports it; the compiler names the stations that take a struct apart in full.

mod audit;
mod exports;
mod limits;
mod markdown;
mod operation;
mod rules;
mod sandbox;
mod service;
mod shape;
mod types;

pub use audit::{ACCEPTED, AUDIT, AUDIT_PACKAGE};
pub use exports::{EXPORT, EXPORT_COLUMN, EXPORT_PARTS, EXPORT_SOURCE, EXPORT_SUM, EXPORTS};
pub use markdown::markdown;
pub use operation::{OPERATION, PAGINATION, SECTION};
pub use rules::{DIFFERS_CONTAINED, DIFFERS_REVERSED, RULE, SPAN_AT_MOST, THEN};
pub use sandbox::{
    ADD, BELOW_ZERO, CHANGE, ERROR_BODY, LIST, LOOKS, MAKE, PUT, RECORD, REFUSALS, REMOVE, SANDBOX, SHOW, SUM, TELL,
};
pub use service::{
    AUTH, CALLER, COMMON_HEADER, CRATE, ENVELOPE, ERROR_BODY_RULE, ERROR_CODE, HTTP_STATUS, RATE_LIMIT, SERVICE,
    SIGNATURE, SIGNATURE_HASH, SITE,
};
pub use shape::{Case, Construct, Key, Shape, Variants};
pub use types::{ENUM_TYPE, ENUM_VALUE, FIELD, OBJECT_TYPE, SCALAR_TYPE, SITE_FIELD, TITLE, TYPE, TYPES_FILE, WORDS};

/// Every construct, in the order of the documentation.
pub static ALL: &[&Construct] = &[
    &OPERATION,
    &TITLE,
    &WORDS,
    &PAGINATION,
    &SCALAR_TYPE,
    &ENUM_TYPE,
    &ENUM_VALUE,
    &OBJECT_TYPE,
    &FIELD,
    &SITE_FIELD,
    &THEN,
    &SECTION,
    &SERVICE,
    &CRATE,
    &AUTH,
    &SIGNATURE,
    &SIGNATURE_HASH,
    &SITE,
    &CALLER,
    &COMMON_HEADER,
    &ENVELOPE,
    &ERROR_BODY_RULE,
    &HTTP_STATUS,
    &ERROR_CODE,
    &RATE_LIMIT,
    &SANDBOX,
    &ERROR_BODY,
    &REFUSALS,
    &BELOW_ZERO,
    &LOOKS,
    &RECORD,
    &LIST,
    &MAKE,
    &SUM,
    &TELL,
    &SHOW,
    &CHANGE,
    &PUT,
    &ADD,
    &REMOVE,
    &AUDIT,
    &AUDIT_PACKAGE,
    &ACCEPTED,
    &EXPORTS,
    &EXPORT,
    &EXPORT_SOURCE,
    &EXPORT_PARTS,
    &EXPORT_SUM,
    &EXPORT_COLUMN,
];
