//! From nodes to sections and operations of the AST.

use super::rule::rules;
use super::types::{field, type_definition};
use super::values::{count, counts, flag, list, map, opt_text, scalar, text, texts, title, words};
use crate::load::Node;
use crate::syntax::ast::{Operation, Pagination, Response, Section};

/// `<section>/section.yaml`.
pub(in crate::syntax) fn section(id: &str, node: &Node) -> Section {
    Section { span: node.span, id: id.to_owned(), title: title(node, "title"), summary: text(node, "summary") }
}

/// `<section>/<operation>.yaml`.
pub(in crate::syntax) fn operation(section: &str, node: &Node) -> Operation {
    let callers = node.get("callers").filter(|callers| callers.scalar().is_none());
    Operation {
        span: node.span,
        section: section.to_owned(),
        operation: text(node, "operation"),
        title: title(node, "title"),
        summary: text(node, "summary"),
        search: texts(node, "search"),
        status: opt_text(node, "status"),
        replaced_by: opt_text(node, "replaced_by"),
        method: text(node, "method"),
        path: text(node, "path"),
        sites: texts(node, "sites"),
        unconfirmed_sites: texts(node, "unconfirmed_sites"),
        callers: callers.map(|node| list(Some(node), scalar)),
        caller_note: opt_text(node, "caller_note"),
        auth: opt_text(node, "auth"),
        idempotent: flag(node, "idempotent").unwrap_or_default(),
        confirm_with: opt_text(node, "confirm_with"),
        confirm_fields: map(node.get("confirm_fields"), scalar),
        confirm_sign: node.get("confirm_sign").map(words),
        permission: opt_text(node, "permission"),
        rate_limit: opt_text(node, "rate_limit"),
        vendor_body: opt_text(node, "vendor_body"),
        vendor_response: opt_text(node, "vendor_response"),
        docs: texts(node, "docs"),
        docs_updated: opt_text(node, "docs_updated"),
        pagination: node.get("pagination").map(pagination),
        path_parameters: map(node.get("path_parameters"), field),
        query: map(node.get("query"), field),
        headers: map(node.get("headers"), field),
        body_format: opt_text(node, "body_format"),
        body: node.get("body").map(|node| map(Some(node), field)),
        response: response(node),
        response_headers: map(node.get("response_headers"), field),
        success_status: counts(node, "success_status"),
        error_fields: map(node.get("error_fields"), field),
        types: map(node.get("types"), type_definition),
        rules: rules(node),
        errors: map(node.get("errors"), scalar),
        related: map(node.get("related"), scalar),
        notes: texts(node, "notes"),
        unknown: texts(node, "unknown"),
    }
}

fn response(node: &Node) -> Response {
    match node.get("response") {
        None => Response::None,
        Some(response) => match response.scalar() {
            Some("none") => Response::None,
            Some("binary") => Response::Binary(response.span),
            _ => Response::Fields(map(Some(response), field)),
        },
    }
}

fn pagination(node: &Node) -> Pagination {
    Pagination {
        span: node.span,
        style: text(node, "style"),
        offset: opt_text(node, "offset"),
        marker: opt_text(node, "marker"),
        limit: opt_text(node, "limit"),
        first: count(node, "first"),
        total: opt_text(node, "total"),
        next: opt_text(node, "next"),
        items: opt_text(node, "items"),
    }
}
