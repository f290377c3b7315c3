//! Lowers the checked syntax tree into the model.
//!
//! The checks have passed when this runs, so a name that does not resolve is not reported again here: it becomes text.

use super::fields::{Scope, field, required_sites, texts, title};
use super::rules::rules;
use super::*;
use crate::load::Sources;
use crate::names;
use crate::syntax::ast::{self, At, Text};

/// Resolves a spec that has passed the checks.
pub fn build(spec: &ast::Spec, sources: &Sources) -> Model {
    let scope = Scope::new(spec, sources);
    let service = service(&spec.service, &scope);
    let mut sections: Vec<Section> = spec.sections.iter().map(section).collect();
    sections.sort_by(|a, b| a.id.cmp(&b.id));
    let mut types = Vec::new();
    for file in &spec.types {
        let home = Home::Shared { topic: file.topic.clone() };
        types.extend(file.types.iter().map(|(name, def)| type_def(name, def, home.clone(), &scope)));
    }
    for operation in &spec.operations {
        let home = Home::Local { operation: operation.operation.to_string() };
        types.extend(operation.types.iter().map(|(name, def)| type_def(name, def, home.clone(), &scope)));
    }
    types.sort_by(|a, b| a.name.cmp(&b.name));
    let mut operations: Vec<Operation> = spec.operations.iter().map(|op| operation(op, &service, &scope)).collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let mut model = Model { service, sections, types, operations, sandbox: None, exports: None };
    derive(&mut model);
    model.exports = spec.exports.as_ref().and_then(|node| node.get("exports")).map(super::scenario::plain);
    model.sandbox = spec.sandbox.as_ref().map(|node| super::scenario::lower(node, &model));
    // sorted as everything in the model, so that moving a line of the file changes nothing
    for data in [&mut model.exports, &mut model.sandbox].into_iter().flatten() {
        data.sort_all_objects();
    }
    model
}

fn service(ast: &ast::Service, scope: &Scope) -> Service {
    let mut errors: Vec<ErrorInfo> = ast.errors.iter().map(|(code, info)| error_info(code, info, false)).collect();
    errors.extend(ast.gateway_errors.iter().map(|(code, info)| error_info(code, info, true)));
    errors.sort_by(|a, b| a.code.cmp(&b.code));
    Service {
        id: ast.service.to_string(),
        title: title(&ast.title),
        summary: ast.summary.to_string(),
        package: package(&ast.crate_),
        auth: ast.auth.as_ref().map(auth),
        sites: ast.sites.iter().map(|(id, site)| self::site(id, site)).collect(),
        callers: ast.callers.iter().map(|(id, caller)| self::caller(id, caller)).collect(),
        headers: ast.headers.iter().map(|(wire, header)| common_header(wire, header)).collect(),
        time: pairs(&ast.time),
        media: pairs(&ast.media),
        envelope: ast.envelope.iter().map(|shape| envelope(shape, scope)).collect(),
        error_body: ast.error_body.as_ref().map(error_body).unwrap_or_default(),
        request_id_headers: texts(&ast.request_id_headers),
        http: ast.http.iter().map(|(status, info)| http_status(status, info)).collect(),
        errors,
        rate_limit: ast
            .rate_limit
            .as_ref()
            .and_then(|limit| rate_limit(&limit.default))
            .unwrap_or(RateLimit { calls: 0, seconds: 1 }),
        rate_limit_codes: ast.rate_limit.as_ref().map(|limit| texts(&limit.exceeded)).unwrap_or_default(),
        notes: texts(&ast.notes),
    }
}

fn package(ast: &ast::Crate) -> Package {
    Package {
        name: ast.name.to_string(),
        description: ast.description.to_string(),
        keywords: texts(&ast.keywords),
        categories: texts(&ast.categories),
        command: text(&ast.command),
        version: text(&ast.version),
        edition: text(&ast.edition),
        rust_version: text(&ast.rust_version),
        license: text(&ast.license),
        repository: text(&ast.repository),
        runtime: text(&ast.runtime),
    }
}

fn auth(ast: &ast::Auth) -> Auth {
    let hash = |hash: &ast::SignatureHash| SignatureHash {
        algorithm: hash.algorithm.to_string(),
        content: text(&hash.content),
    };
    Auth {
        token: text(&ast.token),
        account: text(&ast.account),
        signature: ast.signature.as_ref().map(|signature| Signature {
            header: signature.header.to_string(),
            date: signature.date.to_string(),
            session: text(&signature.session),
            sha256: hash(&signature.sha256),
            sm3: signature.sm3.as_ref().map(hash),
        }),
    }
}

fn error_body(ast: &ast::ErrorBody) -> ErrorBody {
    ErrorBody {
        code: texts(&ast.code),
        message: texts(&ast.message),
        request_id: texts(&ast.request_id),
        details: texts(&ast.details),
        in_success: flag(&ast.in_success),
        success_codes: texts(&ast.success_codes),
        success_flags: texts(&ast.success_flags),
    }
}

fn site(id: &Text, ast: &ast::Site) -> Site {
    Site {
        id: id.to_string(),
        name: ast.name.to_string(),
        title: ast.title.to_string(),
        host: Some(ast.host.to_string()).filter(|host| host != "unknown"),
        other_hosts: texts(&ast.other_hosts),
        region: text(&ast.region),
        iam: text(&ast.iam),
        docs: texts(&ast.docs),
        doc: ast.doc.to_string(),
    }
}

fn caller(id: &Text, ast: &ast::Caller) -> Caller {
    Caller {
        id: id.to_string(),
        name: ast.name.to_string(),
        title: ast.title.as_ref().map(title).unwrap_or_default(),
        doc: ast.doc.to_string(),
        aka: texts(&ast.aka),
    }
}

fn common_header(wire: &Text, ast: &ast::CommonHeader) -> CommonHeader {
    CommonHeader {
        wire: wire.to_string(),
        when: text(&ast.when),
        required: flag(&ast.required),
        default: text(&ast.default),
        limits: Limits {
            min_length: ast.min_length.as_ref().map(|n| n.value),
            max_length: ast.max_length.as_ref().map(|n| n.value),
            ..Limits::default()
        },
        format: text(&ast.format),
        sensitive: flag(&ast.sensitive),
        doc: ast.doc.to_string(),
    }
}

fn envelope(ast: &ast::EnvelopeShape, scope: &Scope) -> EnvelopeShape {
    EnvelopeShape {
        from: ast.from.to_string(),
        http: statuses(&ast.http),
        fields: ast.fields.iter().map(|(wire, f)| field(wire, f, Place::Body, &[], scope)).collect(),
        doc: text(&ast.doc),
    }
}

fn http_status(status: &Text, ast: &ast::HttpStatus) -> HttpStatus {
    HttpStatus {
        status: status.parse().unwrap_or_default(),
        name: ast.name.to_string(),
        retry: flag(&ast.retry),
        doc: ast.doc.to_string(),
    }
}

fn error_info(code: &Text, ast: &ast::ErrorCode, gateway: bool) -> ErrorInfo {
    ErrorInfo {
        code: code.to_string(),
        gateway,
        http: statuses(&ast.http),
        category: text(&ast.category),
        retry: ast.retry.as_ref().map(|retry| retry.value),
        also: text(&ast.also),
        means: texts(&ast.means),
        also_http: statuses(&ast.also_http),
        doc: ast.doc.to_string(),
        doc_zh: text(&ast.doc_zh),
        hint: text(&ast.hint),
        hint_zh: text(&ast.hint_zh),
    }
}

fn section(ast: &ast::Section) -> Section {
    Section { id: ast.id.clone(), module: String::new(), title: title(&ast.title), summary: ast.summary.to_string() }
}

fn type_def(name: &Text, ast: &ast::Type, home: Home, scope: &Scope) -> TypeDef {
    let kind = match &ast.kind {
        ast::TypeKind::Scalar(scalar) => TypeKind::Scalar(scope.scalar(scalar)),
        ast::TypeKind::Enum(values) => TypeKind::Enum(enum_values(values, scope)),
        ast::TypeKind::Object(object) => TypeKind::Object(self::object(object, &scope.all_sites(), scope)),
    };
    TypeDef {
        name: name.to_string(),
        home,
        doc: text(&ast.doc).unwrap_or_default(),
        vendor_names: texts(&ast.vendor_name),
        sites: ast.sites.as_ref().map(|sites| texts(sites)),
        notes: texts(&ast.notes),
        kind,
        in_request: false,
        in_response: false,
        used_by: Vec::new(),
        origin: scope.origin(name.span),
    }
}

fn enum_values(ast: &ast::Enum, scope: &Scope) -> Enum {
    let value = |(wire, value): &(Text, ast::EnumValue)| EnumValue {
        wire: wire.to_string(),
        name: names::variant_name(wire, value.name.as_ref().map(|name| name.as_str())),
        sites: super::fields::with_unconfirmed(&value.sites, &value.unconfirmed_sites),
        unconfirmed_sites: texts(&value.unconfirmed_sites),
        deprecated: flag(&value.deprecated),
        doc: value.doc.to_string(),
        origin: scope.origin(wire.span),
    };
    Enum { integer: ast.base.as_str() == "integer", values: ast.values.iter().map(value).collect() }
}

fn object(ast: &ast::Object, sites: &[String], scope: &Scope) -> Object {
    let fields = ast.fields.iter().map(|(wire, f)| field(wire, f, Place::Body, sites, scope)).collect();
    let own_rules = rules(&ast.rules, scope);
    let field_rules = ast.fields.iter().flat_map(|(wire, f)| rules::of_field(wire, f, scope));
    Object { fields, rules: field_rules.chain(own_rules).collect() }
}

fn operation(ast: &ast::Operation, service: &Service, scope: &Scope) -> Operation {
    let id = ast.operation.to_string();
    let in_order = |mut sites: Vec<String>| {
        sites.sort_by_key(|id| service.sites.iter().position(|site| site.id == *id));
        sites
    };
    let sites = in_order(ast.all_sites().map(|site| site.to_string()).collect());
    let mut request = Object::default();
    let parts = [
        (Place::Path, Some(&ast.path_parameters)),
        (Place::Query, Some(&ast.query)),
        (Place::Header, Some(&ast.headers)),
        (Place::Body, ast.body.as_ref()),
    ];
    for (place, part) in parts {
        for (wire, f) in part.into_iter().flatten() {
            let mut lowered = field(wire, f, place, &sites, scope);
            if place == Place::Path {
                let own = lowered.sites.clone();
                lowered.required = required_sites(&ast::Required::Everywhere(wire.span), own.as_deref(), &sites);
            }
            request.fields.push(lowered);
            request.rules.extend(rules::of_field(wire, f, scope));
        }
    }
    request.rules.extend(rules(&ast.rules, scope));
    // what is always sent is asked of nobody
    request.fields.iter_mut().filter(|field| field.constant.is_some()).for_each(|field| field.required.clear());
    let (response, answer) = response(ast, &sites, scope);
    let error_fields = ast.error_fields.iter().map(|(wire, f)| field(wire, f, Place::Body, &sites, scope)).collect();
    Operation {
        module: String::new(),
        section: ast.section.clone(),
        response_name: String::new(),
        failure_name: String::new(),
        title: title(&ast.title),
        summary: ast.summary.to_string(),
        search: texts(&ast.search),
        status: match ast.status.as_ref().map(|status| status.as_str()) {
            Some("deprecated") => Status::Deprecated,
            Some("removed") => Status::Removed,
            _ => Status::Active,
        },
        replaced_by: text(&ast.replaced_by),
        method: ast.method.to_string(),
        path: ast.path.to_string(),
        sites,
        unconfirmed_sites: in_order(texts(&ast.unconfirmed_sites)),
        callers: ast.callers.as_ref().map(|callers| texts(callers)),
        caller_note: text(&ast.caller_note),
        anonymous: ast.auth.as_ref().is_some_and(|auth| auth.as_str() == "none"),
        idempotent: ast.idempotent.value,
        confirm_with: text(&ast.confirm_with),
        confirm_fields: ast.confirm_fields.iter().map(|(to, from)| (to.to_string(), from.to_string())).collect(),
        confirm_sign: ast.confirm_sign.as_ref().map(title),
        permission: text(&ast.permission),
        rate_limit: ast.rate_limit.as_ref().and_then(|limit| rate_limit(limit)),
        vendor_body: text(&ast.vendor_body),
        vendor_response: text(&ast.vendor_response),
        docs: texts(&ast.docs),
        docs_updated: text(&ast.docs_updated),
        pagination: ast.pagination.as_ref().map(pagination),
        body: ast.body.as_ref().map(|_| body_format(&ast.body_format)),
        hints: Vec::new(),
        request,
        answer,
        success_status: success_status(ast, answer),
        response,
        error_fields: Object { fields: error_fields, rules: Vec::new() },
        related: pairs(&ast.related),
        types: ast.types.iter().map(|(name, _)| name.to_string()).collect(),
        errors: pairs(&ast.errors),
        notes: texts(&ast.notes),
        unknown: texts(&ast.unknown),
        origin: scope.origin(ast.operation.span),
        id,
    }
}

/// The struct of an answer, and what its body is.
fn response(ast: &ast::Operation, sites: &[String], scope: &Scope) -> (Option<Object>, Option<AnswerFormat>) {
    let lower = |(wire, f): &(Text, ast::Field), place| field(wire, f, place, sites, scope);
    let mut fields: Vec<Field> = ast.response_headers.iter().map(|f| lower(f, Place::Header)).collect();
    let (format, body) = match &ast.response {
        ast::Response::None => (None, None),
        ast::Response::Binary(_) => (Some(AnswerFormat::Binary), None),
        ast::Response::Fields(body) => (Some(AnswerFormat::Json), Some(body)),
    };
    fields.extend(body.into_iter().flatten().map(|f| lower(f, Place::Body)));
    let counts = body.is_some() || !fields.is_empty();
    (counts.then_some(Object { fields, rules: Vec::new() }), format)
}

fn body_format(format: &Option<Text>) -> BodyFormat {
    match format.as_ref().map(|format| format.as_str()) {
        Some("multipart") => BodyFormat::Multipart,
        Some("binary") => BodyFormat::Binary,
        _ => BodyFormat::Json,
    }
}

fn success_status(ast: &ast::Operation, answer: Option<AnswerFormat>) -> Vec<u16> {
    match (&ast.success_status[..], answer) {
        ([], None) => vec![204],
        ([], Some(_)) => vec![200],
        (said, _) => statuses(said),
    }
}

fn pagination(ast: &ast::Pagination) -> Pagination {
    let style = match ast.style.as_str() {
        "page" => PagingStyle::Page { first: ast.first.as_ref().map_or(1, |first| u8::from(first.value != 0)) },
        "marker" => PagingStyle::Marker,
        _ => PagingStyle::Offset,
    };
    Pagination {
        style,
        position: text(&ast.offset).or_else(|| text(&ast.marker)).unwrap_or_default(),
        limit: text(&ast.limit).unwrap_or_default(),
        items: text(&ast.items),
        total: text(&ast.total),
        next: text(&ast.next),
    }
}

/// `10/s`, `100/min`.
fn rate_limit(text: &str) -> Option<RateLimit> {
    let (calls, time) = text.split_once('/')?;
    let seconds = match time {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        "d" => 86400,
        _ => return None,
    };
    Some(RateLimit { calls: calls.parse().ok()?, seconds })
}

fn statuses(list: &[At<u64>]) -> Vec<u16> {
    list.iter().filter_map(|status| u16::try_from(status.value).ok()).collect()
}

fn pairs(map: &ast::Map<Text>) -> Vec<(String, String)> {
    map.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}

fn text(text: &Option<Text>) -> Option<String> {
    text.as_ref().map(|text| text.to_string())
}

fn flag(flag: &Option<At<bool>>) -> bool {
    flag.as_ref().is_some_and(|flag| flag.value)
}
