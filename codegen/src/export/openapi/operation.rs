//! One operation of an OpenAPI document.

use super::body;
use super::named::Named;
use super::responses::{self, Success};
use serde_json::Value;

use crate::export::build::{self, Build};
use crate::export::sample::{self, Sample, Side};
use crate::export::schema::{self, Schemas};
use crate::export::view::View;
use crate::export::{calls, words};
use crate::model::{AnswerFormat, Field, Object, Operation, Pagination, PagingStyle, Place, RateLimit, Status, Type};
use crate::words::{code, sentence};

/// The operation, as it stands under `path`.
pub(super) fn operation<'a>(
    operation: &'a Operation,
    path: &str,
    schemas: &mut Schemas<'a>,
    named: &mut Named,
) -> Value {
    let view = schemas.view;
    schemas.enter(&operation.id);
    let samples = sample::request(operation, view);
    let docs = operation.docs.first().map(|url| build::object().with("url", url.as_str()));
    build::object()
        .with("operationId", operation.id.as_str())
        .with("summary", operation.title.en.as_str())
        .with("description", description(operation, view))
        .with("tags", build::texts([&operation.section]))
        .with_flag("deprecated", operation.status != Status::Active)
        .with_some("externalDocs", docs)
        .with_filled("parameters", parameters(operation, path, &samples, schemas))
        .with_some("requestBody", operation.body.map(|format| body::of(operation, format, &samples, schemas, named)))
        .with("responses", responses::of(operation, &success(operation, schemas, named), view))
        .with_some("security", operation.anonymous.then(|| Value::Array(Vec::new())))
        .with_filled("x-error-fields", error_fields(operation, schemas))
        .with_all(extensions(operation, view))
}

/// What its error bodies have beside code and message.
fn error_fields<'a>(operation: &'a Operation, schemas: &mut Schemas<'a>) -> Value {
    schemas.enter(&operation.failure_name);
    let fields: Vec<&Field> = schemas.view.fields(&operation.error_fields).collect();
    let field = |field: &&'a Field| (field.wire.clone(), schemas.field(field, &operation.error_fields, Side::Response));
    build::entries(fields.iter().map(field))
}

fn description(operation: &Operation, view: View) -> String {
    let mut parts = vec![sentence(&operation.summary)];
    parts.extend(match (operation.status, &operation.replaced_by) {
        (Status::Active, _) => None,
        (_, Some(other)) => Some(format!("**Deprecated:** call {} instead.", code(other))),
        (Status::Deprecated, None) => Some("**Deprecated:** it will be taken offline.".to_owned()),
        (Status::Removed, None) => Some("**Removed** from the newest SDKs.".to_owned()),
    });
    if let Some(callers) = &operation.callers {
        let note = operation.caller_note.as_deref().map(sentence).unwrap_or_default();
        parts.push(format!("**Callers:** {}. {note}", callers.join(", ")).trim_end().to_owned());
    }
    let unusual = crate::words::unusual(operation, view.model);
    parts.extend(unusual.iter().map(|(name, text)| format!("**{name}:** {text}.")));
    let rules: Vec<String> = view.rules(&operation.request).map(crate::words::rule).collect();
    for (title, list) in [("Rules", &rules), ("Notes", &operation.notes), ("Not documented", &operation.unknown)] {
        if !list.is_empty() {
            let bullets = match title {
                "Rules" => list.iter().map(|rule| format!("- {rule}")).collect::<Vec<_>>().join("\n"),
                _ => words::bullets(list),
            };
            parts.push(format!("**{title}**\n\n{bullets}"));
        }
    }
    parts.join("\n\n")
}

fn parameters<'a>(operation: &'a Operation, path: &str, samples: &[Sample], schemas: &mut Schemas<'a>) -> Value {
    let view = schemas.view;
    let outside: Vec<&Field> = view.fields(&operation.request).filter(|field| field.place != Place::Body).collect();
    let renamed = renamed(&operation.path, path);
    let parameter = |field: &'a Field| {
        let name = renamed.iter().find(|(own, _)| *own == field.wire).map_or(field.wire.as_str(), |(_, other)| other);
        let in_ = match field.place {
            Place::Path => "path",
            Place::Header => "header",
            _ => "query",
        };
        let always = field.constant.as_ref();
        let required = field.place == Place::Path || always.is_some() || view.required(field);
        let explode = match view.shape(field).ty {
            Type::List(_) => Some(true),
            Type::Csv(_) => Some(false),
            _ => None,
        };
        let explode = explode.filter(|_| field.place == Place::Query);
        let value = samples.iter().find(|sample| sample.field.wire == field.wire).map(|sample| sample.value.clone());
        let value = always.map(|always| body::constant_value(field, always, view)).or(value);
        let value = value.or_else(|| sample::one(field, view));
        let (about, schema) = match always {
            Some(always) => (words::always(field), body::constant(field, always, view)),
            None => {
                let schema = schemas.value(field, Side::Request);
                let schema = schema.with_some("contentEncoding", schema::content_encoding(field));
                (words::field(field, &operation.request, view), schema)
            }
        };
        build::object()
            .with("name", name)
            .with("in", in_)
            .with("description", about)
            .with_flag("required", required)
            .with_flag("deprecated", field.deprecated)
            .with_some("style", explode.map(|_| "form"))
            .with_some("explode", explode)
            .with("schema", schema)
            .with_some("example", value)
            .with_all(schema::facts(field))
    };
    Value::Array(outside.into_iter().map(parameter).collect())
}

/// Path parameters that another operation of the same path calls otherwise: own name, name in the path.
fn renamed<'a>(own: &'a str, path: &'a str) -> Vec<(&'a str, &'a str)> {
    let name = |part: &'a str| part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
    own.split('/').zip(path.split('/')).filter_map(|(own, other)| name(own).zip(name(other))).collect()
}

/// A good answer: its content by media type, and its headers.
fn success<'a>(operation: &'a Operation, schemas: &mut Schemas<'a>, named: &mut Named) -> Success {
    let headers = operation.response.as_ref().map(|object| headers(object, schemas)).unwrap_or_else(build::object);
    let content = match (operation.answer, &operation.response) {
        (Some(AnswerFormat::Binary), _) => {
            build::object().with(body::OCTETS, build::object().with("schema", body::bytes()))
        }
        (Some(AnswerFormat::Json), Some(object)) => {
            build::object().with("application/json", answer(operation, object, schemas, named))
        }
        _ => build::object(),
    };
    Success { content, headers }
}

fn answer<'a>(operation: &'a Operation, object: &'a Object, schemas: &mut Schemas<'a>, named: &mut Named) -> Value {
    schemas.enter(&operation.response_name);
    let fields: Vec<&Field> = schemas.view.fields(object).filter(|field| field.place == Place::Body).collect();
    let schema = schemas.properties(object, &fields, Side::Response);
    let schema = build::object().with("description", format!("Answer of {}.", operation.id)).with_all(schema);
    let schema = schema.with_some("x-vendor-name", operation.vendor_response.as_deref());
    let reference = named.refer(operation.response_name.clone(), schema);
    build::object().with("schema", reference).with("example", sample::answer(object, schemas.view))
}

/// Headers of the answer that count.
fn headers<'a>(object: &'a Object, schemas: &mut Schemas<'a>) -> Value {
    let view = schemas.view;
    let fields: Vec<&Field> = view.fields(object).filter(|field| field.place == Place::Header).collect();
    let header = |field: &&'a Field| {
        let value = schemas.of(&field.ty, &field.limits, field.wire_form, Side::Response);
        let header = build::object()
            .with("description", words::field(field, object, view))
            .with_flag("deprecated", field.deprecated)
            .with("schema", value.with_some("contentEncoding", schema::content_encoding(field)));
        (field.wire.clone(), header.with_all(schema::facts(field)))
    };
    build::entries(fields.iter().map(header))
}

fn extensions(operation: &Operation, view: View) -> Value {
    let status = match operation.status {
        Status::Active => "active",
        Status::Deprecated => "deprecated",
        Status::Removed => "removed",
    };
    let command = view.model.service.package.command.as_deref();
    let shell = command.map(|command| ("Shell", command, calls::shell(command, operation, view)));
    let samples: Vec<_> = [("Rust", "Rust", calls::rust(operation, view))]
        .into_iter()
        .chain(shell)
        .map(|(lang, label, source)| build::object().with("lang", lang).with("label", label).with("source", source))
        .collect();
    let codes = operation.errors.iter().map(|(code, text)| (code.clone(), Value::from(sentence(text))));
    build::object()
        .with("x-title-zh", operation.title.zh.as_str())
        .with("x-status", status)
        .with_some("x-replaced-by", operation.replaced_by.as_deref())
        .with_filled("x-search", operation.search.as_slice())
        .with("x-sites", operation.sites.as_slice())
        .with_filled("x-unconfirmed-sites", operation.unconfirmed_sites.as_slice())
        .with(
            "x-callers",
            operation.callers.as_ref().map_or_else(|| "unknown".into(), |ids| Value::from(ids.as_slice())),
        )
        .with_some("x-caller-note", operation.caller_note.as_deref())
        .with_some("x-permission", operation.permission.as_deref())
        .with("x-idempotent", operation.idempotent)
        .with_some("x-confirm-with", operation.confirm_with.as_deref())
        .with_filled("x-confirm-fields", confirm_fields(operation))
        .with_some("x-confirm-sign", operation.confirm_sign.as_ref().map(schema::both))
        .with("x-rate-limit", rate_limit(operation.rate_limit.unwrap_or(view.model.service.rate_limit)))
        .with_some("x-pagination", operation.pagination.as_ref().map(pagination))
        .with_filled("x-rules", schema::rules(&operation.request, view))
        .with_filled("x-error-codes", build::entries(codes))
        .with_filled("x-hints", schema::hints(&operation.hints))
        .with_filled("x-related", schema::pairs(&operation.related))
        .with_filled("x-docs", operation.docs.as_slice())
        .with_some("x-docs-updated", operation.docs_updated.as_deref())
        .with_filled("x-notes", operation.notes.as_slice())
        .with_filled("x-unknown", operation.unknown.as_slice())
        .with("x-codeSamples", build::list(samples))
}

fn rate_limit(limit: RateLimit) -> Value {
    build::object().with("calls", u64::from(limit.calls)).with("seconds", u64::from(limit.seconds))
}

fn confirm_fields(operation: &Operation) -> Value {
    build::entries(operation.confirm_fields.iter().map(|(to, from)| (to.clone(), Value::from(from.as_str()))))
}

fn pagination(pagination: &Pagination) -> Value {
    let (style, first) = match pagination.style {
        PagingStyle::Offset => ("offset", None),
        PagingStyle::Page { first } => ("page", Some(u64::from(first))),
        PagingStyle::Marker => ("marker", None),
    };
    build::object()
        .with("style", style)
        .with_some("first", first)
        .with("position", pagination.position.as_str())
        .with("limit", pagination.limit.as_str())
        .with_some("items", pagination.items.as_deref())
        .with_some("total", pagination.total.as_deref())
        .with_some("next", pagination.next.as_deref())
}
