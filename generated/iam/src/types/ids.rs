// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: ids.

use crate::prelude::*;

/// Agency ID.
pub type AgencyId = Text<kinds::AgencyId>;

/// Account ID.
pub type DomainId = Text<kinds::DomainId>;

/// Project ID.
pub type ProjectId = Text<kinds::ProjectId>;

text_kinds!(AgencyId, DomainId, ProjectId;);
