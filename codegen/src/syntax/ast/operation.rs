//! Sections and operations, as written.

use super::parts::{Map, Text, Title};
use super::rule::Rule;
use super::types::{Field, Type};
use crate::source::{At, Span};

/// `<section>/section.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Section {
    pub span: Span,
    /// The folder's name.
    pub id: String,
    pub title: Title,
    pub summary: Text,
}

/// One operation.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    pub span: Span,
    /// The folder it stands in.
    pub section: String,
    pub operation: Text,
    pub title: Title,
    pub summary: Text,
    pub search: Vec<Text>,
    pub status: Option<Text>,
    pub replaced_by: Option<Text>,
    pub method: Text,
    pub path: Text,
    pub sites: Vec<Text>,
    pub unconfirmed_sites: Vec<Text>,
    /// `None`: `unknown`.
    pub callers: Option<Vec<Text>>,
    pub caller_note: Option<Text>,
    /// `none`.
    pub auth: Option<Text>,
    pub idempotent: At<bool>,
    pub confirm_with: Option<Text>,
    /// Fields of that read, by the fields of this request that give their values.
    pub confirm_fields: Map<Text>,
    pub confirm_sign: Option<Title>,
    pub permission: Option<Text>,
    pub rate_limit: Option<Text>,
    pub vendor_body: Option<Text>,
    pub vendor_response: Option<Text>,
    pub docs: Vec<Text>,
    pub docs_updated: Option<Text>,
    pub pagination: Option<Pagination>,
    pub path_parameters: Map<Field>,
    pub query: Map<Field>,
    pub headers: Map<Field>,
    /// `json`, `multipart`, `binary`.
    pub body_format: Option<Text>,
    pub body: Option<Map<Field>>,
    pub response: Response,
    pub response_headers: Map<Field>,
    pub success_status: Vec<At<u64>>,
    pub error_fields: Map<Field>,
    pub types: Map<Type>,
    pub rules: Vec<Rule>,
    pub errors: Map<Text>,
    pub related: Map<Text>,
    pub notes: Vec<Text>,
    pub unknown: Vec<Text>,
}

impl Operation {
    /// Sites at which it may be called, the unconfirmed ones last.
    pub fn all_sites(&self) -> impl Iterator<Item = &Text> + Clone {
        self.sites.iter().chain(&self.unconfirmed_sites)
    }

    /// Whether the site is one of its own, confirmed or not.
    pub fn has_site(&self, id: &str) -> bool {
        self.all_sites().any(|site| site.as_str() == id)
    }
}

/// The body of an answer.
#[derive(Clone, Debug, Default)]
pub enum Response {
    /// `none`.
    #[default]
    None,
    /// `binary`: no JSON.
    Binary(Span),
    /// Fields of an object.
    Fields(Map<Field>),
}

impl Response {
    /// The fields of a JSON answer.
    pub fn fields(&self) -> Option<&Map<Field>> {
        match self {
            Response::Fields(fields) => Some(fields),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Pagination {
    pub span: Span,
    /// `offset`, `page`, `marker`.
    pub style: Text,
    pub offset: Option<Text>,
    pub marker: Option<Text>,
    pub limit: Option<Text>,
    pub first: Option<At<u64>>,
    pub total: Option<Text>,
    pub next: Option<Text>,
    pub items: Option<Text>,
}
