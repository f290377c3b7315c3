// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Diagnosis: 一键诊断.
//!
//! Self-service diagnosis of resources and its results.

mod create_diagnose_feedback;
mod create_diagnose_job;
mod list_diagnose_items;
mod list_diagnose_job;
mod list_diagnose_records;
mod list_diagnose_resources;

pub use create_diagnose_feedback::*;
pub use create_diagnose_job::*;
pub use list_diagnose_items::*;
pub use list_diagnose_job::*;
pub use list_diagnose_records::*;
pub use list_diagnose_resources::*;
#[doc(no_inline)]
pub use crate::types::{DiagnoseJobId, DiagnoseKind, DomainId, ProjectId, RegionId};
