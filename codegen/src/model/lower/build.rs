//! Lowers the checked syntax tree into the model.
//!
//! The checks have passed when this runs, so a name that does not resolve is not reported again here: it becomes text.

use super::fields::{Scope, field, required_sites, texts};
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
    let mut model = Model { service, sections, types, operations, sandbox: None };
    usage::mark(&mut model);
    model.sandbox = spec.sandbox.as_ref().map(|node| super::scenario::lower(node, &model));
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
        sites: ast.sites.iter().map(|(id, site)| self::site(id, site)).collect(),
        callers: ast.callers.iter().map(|(id, caller)| self::caller(id, caller)).collect(),
        headers: ast.headers.iter().map(|(wire, header)| common_header(wire, header)).collect(),
        time: pairs(&ast.time),
        media: pairs(&ast.media),
        envelope: ast.envelope.iter().map(|shape| envelope(shape, scope)).collect(),
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

fn site(id: &Text, ast: &ast::Site) -> Site {
    Site {
        id: id.to_string(),
        name: ast.name.to_string(),
        title: ast.title.to_string(),
        host: ast.host.to_string(),
        region: ast.region.to_string(),
        iam: ast.iam.to_string(),
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
        also_http: statuses(&ast.also_http),
        doc: ast.doc.to_string(),
        hint: text(&ast.hint),
    }
}

fn section(ast: &ast::Section) -> Section {
    Section {
        id: ast.id.clone(),
        module: names::module_name(&ast.id),
        title: title(&ast.title),
        summary: ast.summary.to_string(),
    }
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
        sites: value.sites.as_ref().map(|sites| texts(sites)),
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
    let mut sites = texts(&ast.sites);
    sites.sort_by_key(|id| service.sites.iter().position(|site| site.id == *id));
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
                lowered.required = required_sites(&ast::Required::Everywhere(wire.span), &f.sites, &sites);
            }
            request.fields.push(lowered);
            request.rules.extend(rules::of_field(wire, f, scope));
        }
    }
    request.rules.extend(rules(&ast.rules, scope));
    let response = ast.response.as_ref().map(|fields| Object {
        fields: fields.iter().map(|(wire, f)| field(wire, f, Place::Body, &sites, scope)).collect(),
        rules: Vec::new(),
    });
    Operation {
        module: names::operation_file(&id),
        section: ast.section.clone(),
        response_name: format!("{id}Response"),
        title: title(&ast.title),
        summary: ast.summary.to_string(),
        status: match ast.status.as_ref().map(|status| status.as_str()) {
            Some("deprecated") => Status::Deprecated,
            Some("removed") => Status::Removed,
            _ => Status::Active,
        },
        replaced_by: text(&ast.replaced_by),
        method: ast.method.to_string(),
        path: ast.path.to_string(),
        sites,
        callers: ast.callers.as_ref().map(|callers| texts(callers)),
        caller_note: text(&ast.caller_note),
        idempotent: ast.idempotent.value,
        confirm_with: text(&ast.confirm_with),
        permission: text(&ast.permission),
        rate_limit: ast.rate_limit.as_ref().and_then(|limit| rate_limit(limit)),
        vendor_body: text(&ast.vendor_body),
        vendor_response: text(&ast.vendor_response),
        docs: texts(&ast.docs),
        docs_updated: text(&ast.docs_updated),
        pagination: ast.pagination.as_ref().map(pagination),
        has_body: ast.body.is_some(),
        request,
        response,
        types: ast.types.iter().map(|(name, _)| name.to_string()).collect(),
        errors: pairs(&ast.errors),
        notes: texts(&ast.notes),
        unknown: texts(&ast.unknown),
        origin: scope.origin(ast.operation.span),
        id,
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

fn title(ast: &ast::Title) -> Title {
    Title { en: ast.en.to_string(), zh: ast.zh.to_string() }
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
