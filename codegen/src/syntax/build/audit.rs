//! From the nodes of `audit.yaml` to the AST.

use super::values::{flag, list, opt_text, opt_texts, text, texts};
use crate::load::Node;
use crate::syntax::ast::{Accepted, Audit, AuditPackage};

/// `audit.yaml`.
pub(in crate::syntax) fn audit(node: &Node) -> Audit {
    Audit {
        span: node.span,
        packages: list(node.get("packages"), audit_package),
        accepted: list(node.get("accepted"), accepted),
    }
}

fn audit_package(node: &Node) -> AuditPackage {
    AuditPackage {
        span: node.span,
        package: text(node, "package"),
        api: opt_text(node, "api"),
        sites: texts(node, "sites"),
        partial: flag(node, "partial"),
    }
}

fn accepted(node: &Node) -> Accepted {
    Accepted {
        span: node.span,
        operations: texts(node, "operations"),
        at: opt_text(node, "at"),
        sites: opt_texts(node, "sites"),
        rule: text(node, "rule"),
        spec: text(node, "spec"),
        sdk: text(node, "sdk"),
        version: text(node, "version"),
        reason: text(node, "reason"),
    }
}
