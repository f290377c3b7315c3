//! Several services in one sandbox: each with its operations, its codes and its records, under the same keys.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod common;

use bss_sandbox::{Identity, Running, Sandbox};
use common::{Call, Reply};
use huaweicloud_bss::API;
use huaweicloud_runtime::api::{self, Api};
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{Caller, Field, Kind, Method, Object, Operation, Service, Site, Sites};

static THING: Object = Object {
    name: "Thing",
    fields: &[Field::body("thing_id", Kind::Text), Field::body("state", Kind::Text)],
    rules: &[],
};
static THINGS: Object = Object {
    name: "ListSubCustomersResponse",
    fields: &[Field::body("things", Kind::List(&Kind::Object(&THING)))],
    rules: &[],
};
static ASKED: Object = Object { name: "ListSubCustomers", fields: &[Field::query("state", Kind::Text)], rules: &[] };
static CLOSED: Object = Object { name: "CloseThing", fields: &[Field::path("thing_id", Kind::Text)], rules: &[] };
static SITES: [Site; 2] = [
    Site { id: "cn", bit: Sites(1), title: "", host: "", region: "r", iam_host: "" },
    Site { id: "moon", bit: Sites(2), title: "", host: "", region: "r", iam_host: "" },
];
static CLERK: Caller = Caller { id: "clerk", title: "", bit: 1 };
static CUSTOMER: Caller = Caller { id: "customer", title: "", bit: 2 };
static SERVICE: Service = Service { id: "things", sites: &SITES, callers: &[&CLERK, &CUSTOMER], ..Service::EMPTY };
const SANDBOX: &str = r#"{
  "envelope": { "code": "errCode", "message": "errText" },
  "refusals": { "no_api": "T.404", "unauthorized": "T.401", "clock": "T.401", "expired": "T.401", "throttled": "T.429",
    "gateway": "T.500", "forbidden": "T.403", "invalid": ["T.400"], "failure": "T.500" },
  "adds_up": [], "looks": {}, "objects": {},
  "records": { "thing": { "shape": "ListSubCustomers.things", "key": "thing_id", "rows": "3", "start": { "state": "open" } } },
  "operations": {
    "ListSubCustomers": [{ "list": "thing", "at": "things", "where": { "state": "$request.state" } }],
    "CloseThing": [{ "change": "thing", "where": { "thing_id": "$request.thing_id" }, "missing": "T.404",
      "set": { "state": "closed" } }] } }"#;

/// A second service, made up: one of its ids is that of an operation of the first, one of its callers as well.
fn second() -> &'static Api {
    let any = API.operations[0];
    let one = |operation: Operation| Erased { meta: Box::leak(Box::new(operation)), ..any };
    let like = |id, method, path, request, response| Operation {
        id,
        method,
        path,
        request,
        response,
        sites: Sites(3),
        callers: 2,
        has_body: false,
        paging: None,
        errors: &[],
        rate_limit: None,
        ..*any.meta
    };
    let operations = vec![
        one(like("CloseThing", Method::Put, "/v9/things/{thing_id}/close", &CLOSED, None)),
        one(like("ListSubCustomers", Method::Get, "/v9/things", &ASKED, Some(&THINGS))),
    ];
    Box::leak(Box::new(Api {
        service: &SERVICE,
        operations: Box::leak(operations.into_boxed_slice()),
        model_json: None,
        sandbox_json: Some(|| SANDBOX),
    }))
}

async fn both(path: Option<&std::path::Path>) -> Running {
    let builder = Sandbox::builder(&[&API, second()]);
    let builder = if let Some(path) = path { builder.state(path) } else { builder };
    builder.start().await.unwrap()
}

async fn send(running: &Running, key: &Identity, method: &str, path: &str) -> Reply {
    Call::new(method, path).signed(running, key).send(running).await
}

fn states(reply: &Reply) -> Vec<String> {
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    let json = reply.json();
    let things = json.get("things").unwrap().as_array().unwrap();
    things.iter().map(|thing| thing.get("state").unwrap().as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn each_service_answers_its_own_paths_with_its_own_records_under_one_key() {
    let running = both(None).await;
    let customer = running.keys().get("customer").unwrap().clone();
    let listed = send(&running, &customer, "GET", "/v9/things").await;
    assert_eq!(states(&listed), ["open", "open", "open"]);
    let id = listed.text("things");
    let id = id.split('"').nth(3).unwrap();
    assert_eq!(send(&running, &customer, "PUT", &format!("/v9/things/{id}/close")).await.status, 204);
    assert_eq!(states(&send(&running, &customer, "GET", "/v9/things").await), ["closed", "open", "open"]);
    let of_first = common::call(&running, "ListCustomerOrders", r#"{"limit": 1}"#).await;
    assert_eq!(of_first.status, 200);
}

#[tokio::test]
async fn each_service_refuses_in_its_own_words() {
    let running = both(None).await;
    let clerk = running.keys().get("clerk").unwrap().clone();
    let code = |reply: &Reply| reply.json().get("errCode").map(ToString::to_string);
    let refused = send(&running, &clerk, "GET", "/v9/things").await;
    assert_eq!((refused.status, code(&refused).as_deref()), (403, Some("\"T.403\"")));
    let customer = running.keys().get("customer").unwrap().clone();
    let missing = send(&running, &customer, "PUT", "/v9/things/none/close").await;
    assert_eq!(code(&missing).as_deref(), Some("\"T.404\""));
    let unsigned = Call::new("GET", "/v9/things").send(&running).await;
    assert_eq!((unsigned.status, code(&unsigned).as_deref()), (401, Some("\"T.401\"")));
}

#[tokio::test]
async fn an_id_that_two_services_share_is_told_apart_by_its_service() {
    let (first, second) = (&API, second());
    let apis = [first, second];
    let of = |name: &str| api::find(&apis, name).map(|(api, entry)| (api.service.id, entry.meta.path));
    let own = API.find("ListSubCustomers").unwrap().meta;
    assert_eq!(of("ListSubCustomers"), Some(("bss", own.path)));
    assert_eq!(of("bss:ListSubCustomers"), Some(("bss", own.path)));
    assert_eq!(of("things:ListSubCustomers"), Some(("things", "/v9/things")));
    assert_eq!(of("CloseThing").map(|(service, _)| service), Some("things"));
    assert_eq!(of("bss:CloseThing"), None);
    let theirs = second.find("ListSubCustomers").unwrap().meta;
    assert_eq!(api::name(&apis, second.service, theirs), "things:ListSubCustomers");
    assert_eq!(api::name(&apis, first.service, own), "ListSubCustomers");

    let running = Sandbox::builder(&apis).faults("503/things:ListSubCustomers").start().await.unwrap();
    let customer = running.keys().get("customer").unwrap().clone();
    assert_eq!(send(&running, &customer, "GET", "/v9/things").await.status, 503);
    assert_eq!(running.calls()[0].get("operation").unwrap().as_str(), Some("things:ListSubCustomers"));
    assert_eq!(common::call(&running, "ListSubCustomers", "{}").await.status, 200);
}

#[tokio::test]
async fn a_site_that_only_one_service_has_serves_that_one() {
    let running = Sandbox::builder(&[&API, second()]).site("moon").start().await.unwrap();
    let customer = running.keys().get("customer").unwrap().clone();
    assert_eq!(send(&running, &customer, "GET", "/v9/things").await.status, 200);
    assert_eq!(send(&running, &customer, "GET", "/v2/orders/customer-orders").await.status, 404);
    let nowhere = Sandbox::builder(&[&API, second()]).site("mars").start().await.unwrap_err().to_string();
    assert!(nowhere.contains("cn, eu, intl, moon"), "{nowhere}");
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn a_state_file_keeps_the_services_apart_and_has_one_user_at_a_time() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("services.sqlite");
    for name in ["services.sqlite", "services.sqlite-wal", "services.sqlite-shm"] {
        let _ = std::fs::remove_file(path.with_file_name(name));
    }
    let running = both(Some(&path)).await;
    let customer = running.keys().get("customer").unwrap().clone();
    let listed = send(&running, &customer, "GET", "/v9/things").await;
    let id = listed.text("things").split('"').nth(3).unwrap().to_owned();
    assert_eq!(send(&running, &customer, "PUT", &format!("/v9/things/{id}/close")).await.status, 204);
    let taken = Sandbox::builder(&[&API]).state(&path).start().await.unwrap_err().to_string();
    assert!(taken.contains("another sandbox has it open"), "{taken}");
    running.shutdown().await;
    drop(running_again(&path, &customer).await);
}

#[cfg(feature = "sqlite")]
async fn running_again(path: &std::path::Path, customer: &Identity) -> Running {
    let running = both(Some(path)).await;
    assert_eq!(states(&send(&running, customer, "GET", "/v9/things").await), ["closed", "open", "open"]);
    running
}
