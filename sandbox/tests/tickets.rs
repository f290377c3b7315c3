//! A life of support tickets: opened, answered, closed, rated; an attachment comes back byte for byte.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use bss_sandbox::{Rate, Running, Sandbox};
use common::{Reply, call_as};
use huaweicloud_osm::API;
use huaweicloud_runtime::{Json, Upload, codec};

async fn start() -> Running {
    Sandbox::builder(&[&API]).rate(Rate::Unlimited).start().await.unwrap()
}

async fn call(running: &Running, id: &str, document: &str) -> Reply {
    let key = running.keys().get("customer").unwrap().clone();
    let reply = call_as(running, API.find(id).unwrap().meta, &Json::parse(document.as_bytes()).unwrap(), &key).await;
    assert!((200..300).contains(&reply.status), "{id}: {}", String::from_utf8_lossy(&reply.body));
    reply
}

#[tokio::test]
async fn a_ticket_is_opened_answered_closed_and_rated() {
    let running = start().await;
    let opened = r#"{"business_type_id": "b", "simple_description": "It does not start"}"#;
    let id = call(&running, "CreateCases", opened).await.json();
    let id = id.get("incident_id").and_then(Json::as_str).unwrap().to_owned();
    let say = format!(r#"{{"case_id": "{id}", "message": {{"content": "Still so"}}}}"#);
    call(&running, "CreateMessages", &say).await;
    call(&running, "UpdateCases", &format!(r#"{{"case_id": "{id}", "action_id": "close"}}"#)).await;
    let rate = format!(
        r#"{{"case_id": "{id}", "judgement": "Good", "incident_satisfaction_list": [{{"satisfaction_id": 1, "satisfaction_value": 5}}]}}"#
    );
    call(&running, "CreateScores", &rate).await;
    let shown = call(&running, "ShowCaseDetail", &format!(r#"{{"case_id": "{id}"}}"#)).await.json();
    let ticket = shown.get("incident_detail_info").unwrap();
    let said = |name: &str| ticket.get(name).map(ToString::to_string);
    assert_eq!(said("status").as_deref(), Some("3"));
    assert_eq!(said("simple_description").as_deref(), Some("\"It does not start\""));
    assert_eq!(said("judgement").as_deref(), Some("\"Good\""));
    let listed = call(&running, "ListMessages", &format!(r#"{{"case_id": "{id}"}}"#)).await.json();
    let messages = listed.get("message_list").and_then(Json::as_array).unwrap();
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].get("content").and_then(Json::as_str), Some("Still so"));
}

#[tokio::test]
async fn an_attachment_comes_back_byte_for_byte() {
    let running = start().await;
    let bytes: Vec<u8> = (0..=255).chain(*b"\r\n--\r\n").collect();
    let file = codec::to_wire(&Upload::new("a \"b\".bin", &bytes));
    let sent = format!(r#"{{"file": {file}, "form_data": "{{}}"}}"#);
    let answer = call(&running, "UploadAccessory", &sent).await.json();
    let id = answer.get("accessory_id").and_then(Json::as_str).unwrap().to_owned();
    let reply = call(&running, "DownloadAccessories", &format!(r#"{{"accessory_id": "{id}"}}"#)).await;
    assert_eq!(reply.body, bytes);
}
