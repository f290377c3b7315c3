//! The page at `/` and the JSON that it reads.

use huaweicloud_runtime::meta::{Operation, Status};
use huaweicloud_runtime::{Json, redact};
use hyper::body::Incoming;
use hyper::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};

use super::body::Answer;
use super::exchange::Exchange;
use crate::realm::Realm;
use crate::store::Store;
use crate::world::World;

const PAGE: &str = include_str!("page.html");
/// Records of a kind that the page shows: those that calls touched last.
const SHOWN: usize = 30;

/// Answers a request for the page; `None`: the request is for something else.
pub(super) fn answer(exchange: &Exchange, request: &Request<Incoming>) -> Option<Response<Answer>> {
    let path = request.uri().path();
    if request.method() != Method::GET || !matches!(path, "/" | "/favicon.ico" | "/_sandbox/status") {
        return None;
    }
    Some(match path {
        "/" => {
            let page = PAGE.replace("{about}", &about(exchange)).replace("{plain}", &plain(exchange));
            with(StatusCode::OK, "text/html; charset=utf-8", page)
        }
        "/favicon.ico" => with(StatusCode::NO_CONTENT, "image/x-icon", ""),
        _ => with(StatusCode::OK, "application/json", status(exchange).to_string()),
    })
}

fn with(status: StatusCode, kind: &'static str, body: impl Into<hyper::body::Bytes>) -> Response<Answer> {
    let mut response = Response::new(Answer::whole(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src 'self'";
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}

/// What stands here, before a script tells more.
fn about(exchange: &Exchange) -> String {
    let services = exchange.realms.iter().map(|realm| realm.world.api.service.title);
    let site = exchange.realms.first().map(|realm| realm.world.site.title);
    escaped(&[services.collect::<Vec<_>>().join(", "), site.unwrap_or_default().to_owned()].join(" · "))
}

/// What a browser without JavaScript shows: the last calls and the operations, as they are now.
fn plain(exchange: &Exchange) -> String {
    let text = |json: &Json, name: &str| escaped(json.get(name).and_then(Json::as_str).unwrap_or_default());
    let mut out = String::from(
        "<p>Without JavaScript the page shows how things stood when it was loaded.</p><h2>Requests</h2><ul>",
    );
    for call in exchange.log.last(30) {
        let what = call.get("operation").map_or_else(|| text(&call, "path"), |_| text(&call, "operation"));
        let status = call.get("status").map(ToString::to_string).unwrap_or_default();
        let message = text(&call, "message").replace('\n', "; ");
        out.push_str(&format!("<li>{status} {what} {} {message}</li>", text(&call, "code")));
    }
    out.push_str("</ul><h2>Operations</h2><ul>");
    for operation in operations(exchange) {
        let cells = ["id", "method", "path", "title", "title_zh"].map(|name| text(&operation, name));
        out.push_str(&format!("<li>{}</li>", cells.join(" ")));
    }
    out.push_str("</ul>");
    out
}

/// A text in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What the page shows.
fn status(exchange: &Exchange) -> Json {
    let number = |n: usize| Json::from(i64::try_from(n).unwrap_or(i64::MAX));
    let site = exchange.realms.first().map(|realm| realm.world.site);
    let services = exchange.realms.iter().map(|realm| Json::from(realm.world.api.service.title));
    object([
        ("site", Json::from(site.map_or("", |site| site.id))),
        ("title", Json::from(site.map_or("", |site| site.title))),
        ("services", Json::Array(services.collect())),
        ("uptime", Json::from(i64::try_from(exchange.started.elapsed().as_secs()).unwrap_or(0))),
        ("operations", Json::Array(operations(exchange))),
        ("requests", Json::Array(exchange.log.last(100))),
        ("state", {
            let kinds = exchange.realms.iter().flat_map(|realm| {
                let store = realm.records();
                let plans = realm.world.plan.records.iter().enumerate();
                let shown = plans.map(|(record, plan)| {
                    object([
                        ("name", Json::from(plan.name.as_str())),
                        ("key", Json::from(plan.key.as_str())),
                        ("count", number(store.len(record))),
                        ("rows", Json::Array(rows(&realm.world, &store, record))),
                    ])
                });
                shown.collect::<Vec<_>>()
            });
            Json::Array(kinds.collect())
        }),
    ])
}

fn operations(exchange: &Exchange) -> Vec<Json> {
    let counts = exchange.log.counts();
    let one = |(realm, operation): (&Realm, &'static Operation)| {
        let name = exchange.name(realm, operation);
        let (calls, refused) = counts.get(&name).copied().unwrap_or_default();
        let callers = realm.world.api.service.callers.iter();
        let callers = callers.filter(|caller| operation.callers & caller.bit != 0).map(|caller| Json::from(caller.id));
        object([
            ("id", Json::from(name)),
            ("title", Json::from(operation.title)),
            ("title_zh", Json::from(operation.title_zh)),
            ("section", Json::from(operation.section)),
            ("method", Json::from(operation.method.as_str())),
            ("path", Json::from(operation.path)),
            ("active", Json::Bool(operation.status == Status::Active)),
            ("callers", Json::Array(callers.collect())),
            ("calls", Json::from(i64::try_from(calls).unwrap_or(i64::MAX))),
            ("refused", Json::from(i64::try_from(refused).unwrap_or(i64::MAX))),
        ])
    };
    let all =
        exchange.realms.iter().flat_map(|realm| realm.world.operations().map(move |operation| (realm, operation)));
    all.map(one).collect()
}

/// Records that calls touched come first, then those of the start.
fn rows(world: &World, store: &Store, record: usize) -> Vec<Json> {
    let mut rows: Vec<_> = store.rows(record).collect();
    rows.sort_by_key(|row| (row.fields.is_empty(), if row.fields.is_empty() { row.n } else { u64::MAX - row.n }));
    let shape = world.plan.records.get(record).map(|plan| plan.shape);
    let is_hidden = |name: &str| shape.and_then(|shape| shape.field(name)).is_some_and(|field| field.sensitive);
    let shown = rows.into_iter().take(SHOWN).map(|row| {
        let fields = world.shown(record, row).into_iter();
        let fields = fields.map(|(name, text)| {
            let text = if is_hidden(&name) { Json::from(redact::MASK) } else { Json::Text(text) };
            (name.into(), text)
        });
        object([("touched", Json::Bool(!row.fields.is_empty())), ("fields", Json::Object(fields.collect()))])
    });
    shown.collect()
}

fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::store::{Change, Row};
    use crate::testing::planned;

    #[test]
    fn a_text_stands_in_a_page_as_it_is() {
        assert_eq!(escaped(r#"<a href="x">&amp;"#), "&lt;a href=&quot;x&quot;&gt;&amp;amp;");
    }

    #[test]
    fn records_that_calls_touched_come_first_the_newest_before_the_others_and_hide_what_is_sensitive() {
        let world = planned(
            r#""records": {"customer": {"shape": "ListSubCustomers.customer_infos", "key": "customer_id", "rows": "40",
                "start": {"customer_id": "c{n}", "label": "x"}}}"#,
        );
        let hidden = world.plan.records[0].shape.fields.iter().find(|field| field.sensitive).map(|field| field.wire);
        let mut store = world.store();
        for n in [0, 7, 30, 41] {
            let fields = [("label", "new"), (hidden.unwrap_or("none"), "secret")];
            let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned()));
            let row = Row { n, key: format!("c{n}"), fields: BTreeMap::from(fields) };
            store.apply(&[Change { record: 0, n, row: Some(row) }]);
        }
        let shown = rows(&world, &store, 0);
        let keys: Vec<&str> = shown.iter().filter_map(|row| row.path("fields.customer_id")?.as_str()).collect();
        assert_eq!(keys[..5], ["c41", "c30", "c7", "c0", "c1"]);
        assert_eq!(shown.len(), SHOWN);
        let touched: Vec<Option<bool>> =
            shown.iter().skip(1).take(4).map(|row| row.get("touched").and_then(Json::as_bool)).collect();
        assert_eq!(touched, [Some(true), Some(true), Some(true), Some(false)]);
        assert_eq!(shown[0].path("fields.label"), Some(&Json::from("new")));
        if let Some(hidden) = hidden {
            assert_eq!(shown[0].get("fields").and_then(|fields| fields.get(hidden)), Some(&Json::from(redact::MASK)));
        }
    }
}
