//! Bodies that are no plain JSON, as nobody's client should send them: constants that are wrong, parts that are odd, bytes;
//! and rules that hold for one caller.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use bss_sandbox::{Rate, Running, Sandbox};
use common::{Call, Reply, call_as};
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{BodyFormat, Field, Form, Kind, Method, Object, Operation, Service, Sites};
use huaweicloud_runtime::{Api, Json};

async fn start(api: &'static Api) -> Running {
    Sandbox::builder(&[api]).rate(Rate::Unlimited).start().await.unwrap()
}

fn body(reply: &Reply) -> String {
    String::from_utf8_lossy(&reply.body).into_owned()
}

/// A token by password; `methods` is what tells the operations of the path apart.
async fn token(methods: &str) -> Reply {
    let running = start(&huaweicloud_iam::API).await;
    let key = running.keys().get("customer").unwrap().clone();
    let user = format!(
        r#"{{"name": "{}", "password": "{}", "domain": {{"name": "{}"}}}}"#,
        key.user, key.password, key.account
    );
    let sent = format!(r#"{{"auth": {{"identity": {{{methods}"password": {{"user": {user}}}}}}}}}"#);
    Call::new("POST", "/v3/auth/tokens").header("Content-Type", "application/json").body(&sent).send(&running).await
}

#[tokio::test]
async fn a_constant_that_is_wrong_or_missing_is_refused_by_its_place() {
    let good = token(r#""methods": ["password"], "#).await;
    assert_eq!(good.status, 201, "{}", body(&good));
    for methods in [r#""methods": ["nonsense"], "#, r#""methods": "password", "#, r#""methods": [], "#, ""] {
        let refused = token(methods).await;
        assert_eq!(refused.status, 400, "{methods}: {}", body(&refused));
        assert!(body(&refused).contains("identity.methods"), "{methods}: {}", body(&refused));
    }
}

/// What becomes of a multipart body with these parts.
async fn upload(content_type: &str, sent: &str) -> Reply {
    let running = start(&huaweicloud_osm::API).await;
    let key = running.keys().get("customer").unwrap().clone();
    let call = Call::new("POST", "/v2/servicerequest/accessorys").header("Content-Type", content_type).body(sent);
    call.signed(&running, &key).send(&running).await
}

const FILE: &str = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhi\r\n";
const WORDS: &str = "--b\r\nContent-Disposition: form-data; name=\"form_data\"\r\n\r\n{}\r\n";
const KIND: &str = "multipart/form-data; boundary=b";

#[tokio::test]
async fn parts_are_taken_however_they_are_legally_written() {
    for (kind, sent) in [
        (KIND, format!("{FILE}{WORDS}--b--\r\n")),
        ("multipart/form-data; boundary=\"b\"", format!("{FILE}{WORDS}--b--")),
        ("Multipart/Form-Data; charset=utf-8; boundary=b", format!("{WORDS}{FILE}--b--\r\n")),
        (KIND, format!("a preamble that nobody reads\r\n{FILE}{WORDS}--b--\r\nand an epilogue")),
        (KIND, format!("{}{WORDS}--b--\r\n", FILE.replace("Content-Disposition", "content-disposition"))),
        (KIND, format!("{}{WORDS}--b--\r\n", FILE.replace("\r\n\r\nhi", "\r\nContent-Type: text/plain\r\n\r\nhi"))),
        // a file that looks like a boundary
        (KIND, format!("{}{WORDS}--b--\r\n", FILE.replace("hi", "x--b--\n--b"))),
        // a file without a byte is a file
        (KIND, format!("{}{WORDS}--b--\r\n", FILE.replace("hi", ""))),
    ] {
        let reply = upload(kind, &sent).await;
        assert_eq!((reply.status, reply.code()), (200, String::new()), "{kind}\n{sent}\n{}", body(&reply));
    }
}

#[tokio::test]
async fn a_body_that_is_none_of_its_format_is_refused() {
    for (kind, sent) in [
        (KIND, String::new()),
        (KIND, format!("{FILE}--b--\r\n")),
        (KIND, format!("{FILE}{WORDS}")),
        (KIND, format!("{FILE}{WORDS}--c--\r\n")),
        ("multipart/form-data", format!("{FILE}{WORDS}--b--\r\n")),
        ("multipart/form-data; boundary=", format!("{FILE}{WORDS}--b--\r\n")),
        ("application/json", "{}".to_owned()),
        (KIND, format!("{FILE}{WORDS}{}--b--\r\n", WORDS.replace("form_data", "stranger"))),
        (KIND, format!("{}{WORDS}--b--\r\n", FILE.replace("name=\"file\"; ", ""))),
    ] {
        let reply = upload(kind, &sent).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "OSM.0001"), "{kind}\n{sent}\n{}", body(&reply));
    }
}

static PHOTO: Object = Object {
    name: "PutPhoto",
    fields: &[Field { required: Sites::ALL, ..Field::body("photo", Kind::File) }],
    rules: &[],
};
static SERVICE: Service = Service { id: "photos", ..Service::EMPTY };

const SANDBOX: &str = r#"{ "envelope": { "code": "code", "message": "message" }, "refusals": {}, "adds_up": [], "looks": {},
  "objects": {}, "records": {}, "operations": {} }"#;

/// A made-up service with one operation whose body is bytes.
fn photos() -> &'static Api {
    let like = huaweicloud_bss::API.operations[0];
    let photo = Operation {
        id: "PutPhoto",
        method: Method::Put,
        path: "/v1/photo",
        request: &PHOTO,
        response: None,
        has_body: true,
        paging: None,
        errors: &[],
        rate_limit: None,
        callers: 0,
        sites: Sites(1),
        form: Form { body: BodyFormat::Binary, ..Form::PLAIN },
        ..*like.meta
    };
    let operations = vec![Erased { meta: Box::leak(Box::new(photo)), ..like }];
    let service = Service {
        sites: huaweicloud_bss::API.service.sites,
        callers: huaweicloud_bss::API.service.callers,
        auth: huaweicloud_bss::API.service.auth,
        ..SERVICE
    };
    Box::leak(Box::new(Api {
        service: Box::leak(Box::new(service)),
        operations: Box::leak(operations.into_boxed_slice()),
        model_json: None,
        sandbox_json: Some(|| SANDBOX),
    }))
}

#[tokio::test]
async fn a_body_of_bytes_is_taken_as_it_is_and_wanted_where_it_is_required() {
    let running = start(photos()).await;
    let key = running.keys().get("customer").unwrap().clone();
    let put = |bytes: &[u8]| {
        let mut call = Call::new("PUT", "/v1/photo").header("Content-Type", "image/png");
        call.body = bytes.to_vec();
        call.signed(&running, &key)
    };
    let all: Vec<u8> = (0..=255).collect();
    assert_eq!(put(&all).send(&running).await.status, 204);
    let refused = put(b"").send(&running).await;
    assert_eq!(refused.status, 400, "{}", body(&refused));
    assert!(body(&refused).contains("photo"), "{}", body(&refused));
}

#[tokio::test]
async fn a_rule_for_one_caller_holds_for_that_caller_alone() {
    let running = start(&huaweicloud_bss::API).await;
    let operation = huaweicloud_bss::API.find("ListPayPerUseCustomerResources").unwrap().meta;
    let mut told = Vec::new();
    for caller in ["customer", "partner"] {
        let key = running.keys().get(caller).unwrap().clone();
        let reply = call_as(&running, operation, &Json::Object(Vec::new()), &key).await;
        told.push((reply.status, body(&reply).contains("customer_id")));
    }
    assert_eq!(told[0].0, 200);
    assert_eq!(told[1], (400, true));
}
