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

/// What a caller is answered, whatever it is.
async fn ask(running: &Running, caller: &str, id: &str, document: &str) -> Reply {
    let key = running.keys().get(caller).unwrap().clone();
    call_as(running, API.find(id).unwrap().meta, &Json::parse(document.as_bytes()).unwrap(), &key).await
}

async fn call(running: &Running, id: &str, document: &str) -> Reply {
    let reply = ask(running, "customer", id, document).await;
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
async fn a_ticket_shows_its_own_messages() {
    let running = start().await;
    let mut tickets = Vec::new();
    for words in ["one", "two"] {
        let opened = format!(r#"{{"business_type_id": "b", "simple_description": "{words}"}}"#);
        let id = call(&running, "CreateCases", &opened).await.text("incident_id");
        call(&running, "CreateMessages", &format!(r#"{{"case_id": "{id}", "message": {{"content": "of {words}"}}}}"#))
            .await;
        tickets.push((id, words));
    }
    for (id, words) in tickets {
        let shown = call(&running, "ShowCaseDetail", &format!(r#"{{"case_id": "{id}"}}"#)).await.json();
        let messages = shown.path("incident_detail_info.message_list").and_then(Json::as_array).unwrap().to_vec();
        let said: Vec<_> = messages.iter().filter_map(|message| message.get("content")?.as_str()).collect();
        assert_eq!(said, [format!("of {words}")]);
    }
}

#[tokio::test]
async fn a_customer_sees_its_own_tickets_and_a_partner_those_of_its_customers_too() {
    let running = start().await;
    let opened = r#"{"business_type_id": "b", "simple_description": "s"}"#;
    for (owner, other, refused) in [("partner", "customer", true), ("customer", "partner", false)] {
        let id = ask(&running, owner, "CreateCases", opened).await.text("incident_id");
        let show = format!(r#"{{"case_id": "{id}"}}"#);
        for operation in ["ShowCaseDetail", "ShowCaseStatus", "ListMessages"] {
            assert_eq!(ask(&running, owner, operation, &show).await.code(), "", "{operation}: {owner}");
            let code = ask(&running, other, operation, &show).await.code();
            assert_eq!(code, if refused { "OSM.01010015" } else { "" }, "{operation}: {other} of {owner}");
        }
        let list = format!(r#"{{"incident_id": "{id}"}}"#);
        let listed = ask(&running, other, "ListCases", &list).await.json();
        let found = listed.get("incident_info_list").and_then(Json::as_array).map_or(0, <[Json]>::len);
        assert_eq!(found, usize::from(!refused), "{other} of {owner}");
    }
}

#[tokio::test]
async fn a_ticket_that_is_not_there_is_told_in_the_body_of_a_good_status() {
    let running = start().await;
    for (id, document) in [
        ("ShowCaseDetail", r#"{"case_id": "no-such"}"#),
        ("ShowCaseStatus", r#"{"case_id": "no-such"}"#),
        ("ShowCaseExtendsParam", r#"{"case_id": "no-such"}"#),
        ("ListMessages", r#"{"case_id": "no-such"}"#),
        ("ListCaseLabels", r#"{"case_id": "no-such"}"#),
        ("ListRelation", r#"{"case_id": "no-such"}"#),
        ("UpdateCases", r#"{"case_id": "no-such", "action_id": "close"}"#),
        ("CreateMessages", r#"{"case_id": "no-such", "message": {"content": "made up"}}"#),
        ("ShowTicketV1", r#"{"caseId": "no-such"}"#),
    ] {
        let reply = ask(&running, "customer", id, document).await;
        let body = String::from_utf8_lossy(&reply.body).into_owned();
        assert_eq!((reply.status, reply.code().as_str()), (200, "OSM.01010015"), "{id}: {body}");
    }
}

async fn uploaded(running: &Running, caller: &str, name: &str, bytes: &[u8]) -> String {
    let file = codec::to_wire(&Upload::new(name, bytes));
    ask(running, caller, "UploadAccessory", &format!(r#"{{"file": {file}, "form_data": "{{}}"}}"#))
        .await
        .text("accessory_id")
}

#[tokio::test]
async fn several_attachments_come_as_one_archive() {
    let running = start().await;
    let one = uploaded(&running, "customer", "one.txt", b"first").await;
    let two = uploaded(&running, "customer", "two.txt", &[0, 255, 13, 10]).await;
    let reply = call(&running, "DownloadAccessories", &format!(r#"{{"accessory_id": "{one},{two}"}}"#)).await;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(reply.body)).unwrap();
    for (name, bytes) in [("one.txt", b"first".as_slice()), ("two.txt", &[0, 255, 13, 10])] {
        let mut read = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_name(name).unwrap(), &mut read).unwrap();
        assert_eq!(read, bytes, "{name}");
    }
}

#[tokio::test]
async fn an_attachment_that_is_not_there_or_not_ones_own_is_refused() {
    let running = start().await;
    let own = uploaded(&running, "partner", "a", b"a").await;
    let download = |id: &str| format!(r#"{{"accessory_id": "{id}"}}"#);
    for (caller, id, code) in
        [("partner", own.as_str(), ""), ("customer", &own, "OSM.01010001"), ("partner", "no-such", "OSM.01010001")]
    {
        let reply = ask(&running, caller, "DownloadAccessories", &download(id)).await;
        assert_eq!((reply.status, reply.code().as_str()), (200, code), "{caller}: {id}");
    }
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
