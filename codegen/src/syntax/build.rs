//! Nodes to the AST. Lenient: what is missing or misshapen becomes the default, for `shape_check` has said so.

use super::ast::*;
use super::scalar::{calendar_span, is_count};
use super::type_expr;
use crate::load::Node;

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
        http: map(node.get("http"), http_status),
        errors: map(node.get("errors"), error_code),
        gateway_errors: map(node.get("gateway_errors"), error_code),
        rate_limit: node.get("rate_limit").map(service_rate_limit),
        notes: texts(node, "notes"),
    }
}

/// `audit.yaml`.
pub(super) fn audit(node: &Node) -> Audit {
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

/// `types/<topic>.yaml`.
pub(super) fn types_file(topic: &str, node: &Node) -> TypesFile {
    TypesFile { span: node.span, topic: topic.to_owned(), types: map(Some(node), type_definition) }
}

/// `<section>/section.yaml`.
pub(super) fn section(id: &str, node: &Node) -> Section {
    Section { span: node.span, id: id.to_owned(), title: title(node, "title"), summary: text(node, "summary") }
}

/// `<section>/<operation>.yaml`.
pub(super) fn operation(section: &str, node: &Node) -> Operation {
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
        confirm_sign: opt_text(node, "confirm_sign"),
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

fn crate_(node: &Node) -> Crate {
    Crate {
        span: node.span,
        name: text(node, "name"),
        description: text(node, "description"),
        keywords: texts(node, "keywords"),
        categories: texts(node, "categories"),
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

fn title(node: &Node, key: &str) -> Title {
    let Some(node) = node.get(key) else { return Title::default() };
    Title { span: node.span, en: text(node, "en"), zh: text(node, "zh") }
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

fn type_definition(node: &Node) -> Type {
    let kind = if node.get("enum").is_some() {
        TypeKind::Enum(Enum { base: text(node, "enum"), values: map(node.get("values"), enum_value) })
    } else if node.get("fields").is_some() {
        TypeKind::Object(Object { fields: map(node.get("fields"), field), rules: rules(node) })
    } else {
        TypeKind::Scalar(Box::new(Field { doc: Text::default(), sites: None, ..field(node) }))
    };
    Type {
        span: node.span,
        doc: opt_text(node, "doc"),
        vendor_name: texts(node, "vendor_name"),
        sites: opt_texts(node, "sites"),
        notes: texts(node, "notes"),
        kind,
    }
}

fn enum_value(node: &Node) -> EnumValue {
    if node.scalar().is_some() {
        return EnumValue { span: node.span, doc: scalar(node), ..EnumValue::default() };
    }
    EnumValue {
        span: node.span,
        name: opt_text(node, "name"),
        sites: opt_texts(node, "sites"),
        unconfirmed_sites: texts(node, "unconfirmed_sites"),
        deprecated: flag(node, "deprecated"),
        doc: text(node, "doc"),
    }
}

fn field(node: &Node) -> Field {
    Field {
        span: node.span,
        type_: node.get("type").map(type_ref).unwrap_or_default(),
        name: opt_text(node, "name"),
        required: required(node),
        sites: opt_texts(node, "sites"),
        unconfirmed_sites: texts(node, "unconfirmed_sites"),
        at: opt_text(node, "at"),
        constant: node.get("constant").map(constant),
        limits: limits(node),
        format: opt_text(node, "format"),
        unit: opt_text(node, "unit"),
        default: opt_text(node, "default"),
        on_null: opt_text(node, "on_null"),
        on_empty: opt_text(node, "on_empty"),
        required_when: node.get("required_when").map(condition),
        required_unless: node.get("required_unless").map(condition),
        forbidden_when: node.get("forbidden_when").map(condition),
        sensitive: flag(node, "sensitive"),
        deprecated: flag(node, "deprecated"),
        source: opt_text(node, "source"),
        hints: map(node.get("hints"), scalar),
        by_site: map(node.get("by_site"), site_field),
        doc: text(node, "doc"),
        note: opt_text(node, "note"),
    }
}

fn constant(node: &Node) -> Constant {
    match node.scalar() {
        Some(_) => Constant::One(scalar(node)),
        None => Constant::List(node.span, list(Some(node), scalar)),
    }
}

fn site_field(node: &Node) -> SiteField {
    SiteField {
        span: node.span,
        type_: node.get("type").map(type_ref),
        required: flag(node, "required"),
        limits: limits(node),
        default: opt_text(node, "default"),
    }
}

fn required(node: &Node) -> Required {
    match node.get("required") {
        None => Required::No,
        Some(value) => match value.scalar() {
            Some("true") => Required::Everywhere(value.span),
            Some(_) => Required::No,
            None => Required::At(list(Some(value), scalar)),
        },
    }
}

fn limits(node: &Node) -> Limits {
    Limits {
        wire: opt_text(node, "wire"),
        min_length: count(node, "min_length"),
        max_length: count(node, "max_length"),
        not_blank: flag(node, "not_blank"),
        pattern: opt_text(node, "pattern"),
        not_pattern: opt_text(node, "not_pattern"),
        not_prefix: node.get("not_prefix").map(|prefixes| list(Some(prefixes), scalar)),
        min_classes: count(node, "min_classes"),
        min: opt_text(node, "min"),
        max: opt_text(node, "max"),
        above: opt_text(node, "above"),
        max_age: span(node, "max_age"),
        not_future: flag(node, "not_future"),
        max_decimals: count(node, "max_decimals"),
        min_items: count(node, "min_items"),
        max_items: count(node, "max_items"),
        item_min_length: count(node, "item_min_length"),
        item_max_length: count(node, "item_max_length"),
        only: opt_texts(node, "only"),
    }
}

fn type_ref(node: &Node) -> TypeExpr {
    let expr = node.scalar().and_then(|text| type_expr::parse(text).ok()).unwrap_or_default();
    TypeExpr { span: node.span, expr }
}

fn condition(node: &Node) -> Condition {
    Condition { span: node.span, terms: map(Some(node), |values| list(Some(values), scalar)) }
}

fn rules(node: &Node) -> Vec<Rule> {
    node.get("rules")
        .map(|rules| rules.items().iter().filter_map(|item| rule(&item.value)).collect())
        .unwrap_or_default()
}

fn rule(node: &Node) -> Option<Rule> {
    let names = |key| node.get(key).map(|names| list(Some(names), scalar));
    let kind = if let Some(before) = node.get("before") {
        let (first, then) = pair(before, &["at_most"])?;
        RuleKind::Before { first, then, at_most: span(before, "at_most") }
    } else if let Some(names) = names("together") {
        RuleKind::Together(names)
    } else if let Some(names) = names("at_least_one") {
        RuleKind::AtLeastOne(names)
    } else if let Some(names) = names("at_most_one") {
        RuleKind::AtMostOne(names)
    } else if let Some(names) = names("exactly_one") {
        RuleKind::ExactlyOne(names)
    } else if let Some(needs) = node.get("needs") {
        let (field, with) = pair(needs, &[])?;
        RuleKind::Needs { field, with }
    } else if let Some(in_month) = node.get("in_month") {
        let (day, month) = pair(in_month, &[])?;
        RuleKind::InMonth { day, month }
    } else if let Some(names) = names("same_month") {
        let mut names = names.into_iter();
        RuleKind::SameMonth { first: names.next()?, then: names.next()? }
    } else if let Some(distinct) = node.get("distinct") {
        distinct_path(distinct)
    } else if let Some(differs) = node.get("differs") {
        let (field, from) = pair(differs, &["reversed", "contained"])?;
        let said = |key| flag(differs, key).is_some_and(|flag| flag.value);
        RuleKind::Differs { field, from, reversed: said("reversed"), contained: said("contained") }
    } else if let Some(count) = count(node, "max_contains") {
        RuleKind::MaxContains { count, list: text(node, "of"), items: node.get("where").map(condition)? }
    } else if let Some(always) = node.get("always") {
        RuleKind::Always { then: map(Some(always), then) }
    } else {
        let when = node.get("when").map(condition)?;
        RuleKind::When { when, then: map(node.get("then"), then) }
    };
    Some(Rule {
        span: node.span,
        sites: opt_texts(node, "sites"),
        callers: opt_texts(node, "callers"),
        warn: flag(node, "warn"),
        doc: opt_text(node, "doc"),
        kind,
    })
}

fn distinct_path(node: &Node) -> RuleKind {
    let whole = scalar(node);
    match whole.value.split_once('.') {
        None => RuleKind::Distinct { list: whole, field: None },
        Some((list, field)) => RuleKind::Distinct {
            list: At { value: list.to_owned(), span: whole.span },
            field: Some(At { value: field.to_owned(), span: whole.span }),
        },
    }
}

fn then(node: &Node) -> Then {
    Then { span: node.span, required: flag(node, "required"), forbidden: flag(node, "forbidden"), limits: limits(node) }
}

fn span(node: &Node, key: &str) -> Option<At<CalendarSpan>> {
    let value = node.get(key)?;
    Some(At { value: calendar_span(value.scalar()?)?, span: value.span })
}

/// The one entry of a map that is none of `except`.
fn pair(node: &Node, except: &[&str]) -> Option<(Text, Text)> {
    let entry = node.entries().iter().find(|entry| !except.contains(&entry.key.text.as_str()))?;
    Some((At { value: entry.key.text.clone(), span: entry.key.span }, scalar(&entry.value)))
}

/// The values of a map; of two with one key the first, as `duplicate-key` says.
fn map<T>(node: Option<&Node>, build: impl Fn(&Node) -> T) -> Map<T> {
    let mut seen = std::collections::HashSet::new();
    node.map(Node::entries)
        .unwrap_or_default()
        .iter()
        .filter(|entry| seen.insert(entry.key.text.as_str()))
        .map(|entry| (At { value: entry.key.text.clone(), span: entry.key.span }, build(&entry.value)))
        .collect()
}

/// The items of a list, or a single value as a list of one.
fn list<T>(node: Option<&Node>, build: impl Fn(&Node) -> T) -> Vec<T> {
    let Some(node) = node else { return Vec::new() };
    match node.scalar() {
        Some(_) if node.is_missing() => Vec::new(),
        Some(_) => vec![build(node)],
        None => node.items().iter().map(|item| build(&item.value)).collect(),
    }
}

fn scalar(node: &Node) -> Text {
    At { value: node.scalar().unwrap_or_default().to_owned(), span: node.span }
}

/// The text of a key; empty, at the place of the map, when it is not there.
fn text(node: &Node, key: &str) -> Text {
    node.get(key).map(scalar).unwrap_or_else(|| At { value: String::new(), span: node.span })
}

fn opt_text(node: &Node, key: &str) -> Option<Text> {
    node.get(key).filter(|value| value.scalar().is_some() && !value.is_missing()).map(scalar)
}

fn texts(node: &Node, key: &str) -> Vec<Text> {
    list(node.get(key), scalar)
}

fn opt_texts(node: &Node, key: &str) -> Option<Vec<Text>> {
    node.get(key).filter(|value| value.scalar().is_none()).map(|value| list(Some(value), scalar))
}

fn flag(node: &Node, key: &str) -> Option<At<bool>> {
    let value = node.get(key)?;
    match value.scalar()? {
        "true" => Some(At { value: true, span: value.span }),
        "false" => Some(At { value: false, span: value.span }),
        _ => None,
    }
}

fn count(node: &Node, key: &str) -> Option<At<u64>> {
    node.get(key).and_then(number)
}

fn counts(node: &Node, key: &str) -> Vec<At<u64>> {
    list(node.get(key), number).into_iter().flatten().collect()
}

fn number(node: &Node) -> Option<At<u64>> {
    let text = node.scalar().filter(|text| is_count(text))?;
    Some(At { value: text.parse().ok()?, span: node.span })
}
