//! Nodes to the AST. Lenient: what is missing or misshapen becomes the default, for `shape_check` has said so.

mod audit;
mod limits;
mod operation;
mod rule;
mod types;
mod values;

pub(super) use audit::audit;
pub(super) use operation::{operation, section};
pub(super) use types::types_file;

use super::ast::{
    Auth, Caller, CommonHeader, Crate, EnvelopeShape, ErrorBody, ErrorCode, HttpStatus, Service, ServiceRateLimit,
    Signature, SignatureHash, Site,
};
use crate::load::Node;
use types::field;
use values::{count, counts, flag, list, map, opt_text, scalar, text, texts, title};

/// `service.yaml`.
pub(super) fn service(node: &Node) -> Service {
    Service {
        span: node.span,
        service: text(node, "service"),
        title: title(node, "title"),
        summary: text(node, "summary"),
        crate_: node.get("crate").map(crate_).unwrap_or_default(),
        auth: node.get("auth").filter(|auth| auth.scalar().is_none()).map(auth),
        sites: map(node.get("sites"), site),
        callers: map(node.get("callers"), caller),
        headers: map(node.get("headers"), common_header),
        time: map(node.get("time"), scalar),
        media: map(node.get("media"), scalar),
        envelope: list(node.get("envelope"), envelope),
        error_body: node.get("error_body").map(error_body),
        request_id_headers: texts(node, "request_id_headers"),
        http: map(node.get("http"), http_status),
        errors: map(node.get("errors"), error_code),
        gateway_errors: map(node.get("gateway_errors"), error_code),
        rate_limit: node.get("rate_limit").map(service_rate_limit),
        notes: texts(node, "notes"),
    }
}

fn crate_(node: &Node) -> Crate {
    Crate {
        span: node.span,
        name: text(node, "name"),
        description: text(node, "description"),
        keywords: texts(node, "keywords"),
        categories: texts(node, "categories"),
        command: opt_text(node, "command"),
        version: opt_text(node, "version"),
        edition: opt_text(node, "edition"),
        rust_version: opt_text(node, "rust_version"),
        license: opt_text(node, "license"),
        repository: opt_text(node, "repository"),
        runtime: opt_text(node, "runtime"),
    }
}

fn auth(node: &Node) -> Auth {
    Auth {
        span: node.span,
        token: opt_text(node, "token"),
        account: opt_text(node, "account"),
        signature: node.get("signature").map(signature),
    }
}

fn signature(node: &Node) -> Signature {
    let hash = |node: &Node| SignatureHash { algorithm: text(node, "algorithm"), content: opt_text(node, "content") };
    Signature {
        span: node.span,
        header: text(node, "header"),
        date: text(node, "date"),
        session: opt_text(node, "session"),
        sha256: node.get("sha256").map(hash).unwrap_or_default(),
        sm3: node.get("sm3").map(hash),
    }
}

fn error_body(node: &Node) -> ErrorBody {
    ErrorBody {
        span: node.span,
        code: texts(node, "code"),
        message: texts(node, "message"),
        request_id: texts(node, "request_id"),
        details: texts(node, "details"),
        in_success: flag(node, "in_success"),
        success_codes: texts(node, "success_codes"),
        success_flags: texts(node, "success_flags"),
    }
}

fn site(node: &Node) -> Site {
    Site {
        span: node.span,
        name: text(node, "name"),
        title: text(node, "title"),
        host: text(node, "host"),
        other_hosts: texts(node, "other_hosts"),
        region: opt_text(node, "region"),
        iam: opt_text(node, "iam"),
        docs: texts(node, "docs"),
        doc: text(node, "doc"),
    }
}

fn caller(node: &Node) -> Caller {
    Caller {
        span: node.span,
        name: text(node, "name"),
        title: node.get("title").map(|_| title(node, "title")),
        doc: text(node, "doc"),
        aka: texts(node, "aka"),
    }
}

fn common_header(node: &Node) -> CommonHeader {
    CommonHeader {
        span: node.span,
        when: opt_text(node, "when"),
        required: flag(node, "required"),
        default: opt_text(node, "default"),
        min_length: count(node, "min_length"),
        max_length: count(node, "max_length"),
        format: opt_text(node, "format"),
        sensitive: flag(node, "sensitive"),
        doc: text(node, "doc"),
    }
}

fn envelope(node: &Node) -> EnvelopeShape {
    EnvelopeShape {
        span: node.span,
        from: text(node, "from"),
        http: counts(node, "http"),
        fields: map(node.get("fields"), field),
        doc: opt_text(node, "doc"),
    }
}

fn http_status(node: &Node) -> HttpStatus {
    HttpStatus { span: node.span, name: text(node, "name"), retry: flag(node, "retry"), doc: text(node, "doc") }
}

fn error_code(node: &Node) -> ErrorCode {
    ErrorCode {
        span: node.span,
        http: counts(node, "http"),
        category: opt_text(node, "category"),
        means: texts(node, "means"),
        retry: flag(node, "retry"),
        also: opt_text(node, "also"),
        also_http: counts(node, "also_http"),
        doc: text(node, "doc"),
        doc_zh: opt_text(node, "doc_zh"),
        hint: opt_text(node, "hint"),
        hint_zh: opt_text(node, "hint_zh"),
    }
}

fn service_rate_limit(node: &Node) -> ServiceRateLimit {
    ServiceRateLimit {
        span: node.span,
        default: text(node, "default"),
        exceeded: texts(node, "exceeded"),
        doc: opt_text(node, "doc"),
    }
}
