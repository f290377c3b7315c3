//! `audit.yaml`: the packages that a spec is compared with, and the differences that are as they should be.

use super::parts::Text;
use crate::source::{At, Span};

/// `audit.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Audit {
    pub span: Span,
    pub packages: Vec<AuditPackage>,
    pub accepted: Vec<Accepted>,
}

/// A package of the vendor.
#[derive(Clone, Debug, Default)]
pub struct AuditPackage {
    pub span: Span,
    pub package: Text,
    pub api: Option<Text>,
    pub sites: Vec<Text>,
    pub partial: Option<At<bool>>,
}

/// A difference that is as it should be.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    pub span: Span,
    pub operations: Vec<Text>,
    pub at: Option<Text>,
    pub sites: Option<Vec<Text>>,
    pub rule: Text,
    pub spec: Text,
    pub sdk: Text,
    pub version: Text,
    pub reason: Text,
}
