//! What is taken for the documented success of an operation, and what is not, though its status is good. In memory.

use huaweicloud_runtime::*;

use crate::support::memory::Memory;
use crate::support::*;

fn answering(body: &'static str, headers: &'static [(&'static str, &'static str)]) -> Client<Customer> {
    let memory = Memory::new(move |_, _| {
        let answer = HttpResponse::new(200, body);
        Ok(headers.iter().fold(answer, |answer, (name, value)| answer.with_header(name, *value)))
    });
    memory.builder().site(Place::World).retry(NoRetry).build().unwrap()
}

/// What is said of an answer to a payment, empty where it is taken.
async fn paid(body: &'static str) -> String {
    answering(body, &[]).send(payment()).await.map_or_else(|error| error.to_string(), |_| String::new())
}

#[tokio::test]
async fn a_payment_is_done_when_one_field_says_what_the_operation_answers() {
    assert_eq!(paid(r#"{"name":"pen"}"#).await, "");
    assert_eq!(paid(r#"{"new":1,"amount":null}"#).await, "");
    let none = "it has none of the fields that the operation answers";
    for body in [r#"{"new":1}"#, "{}"] {
        let said = paid(body).await;
        assert!(said.contains(none), "{body}: {said}");
    }
    // a read that comes back with nothing harms nobody
    answering(r#"{"new":1}"#, &[]).send(thing()).await.unwrap();
}

#[tokio::test]
async fn an_answer_that_is_no_object_is_told_by_what_it_is() {
    for (body, what) in [
        ("", "it is empty"),
        ("null", "it is null, not an object"),
        ("true", "it is a truth value, not an object"),
        ("7", "it is a number, not an object"),
        (r#""x""#, "it is a text, not an object"),
        ("[{}]", "it is a list, not an object"),
    ] {
        let said = paid(body).await;
        assert!(said.contains(what), "{body}: {said}");
    }
}

#[tokio::test]
async fn an_operation_without_an_answer_takes_none_but_words_about_the_call() {
    let dropped = async |body| {
        let done = answering(body, &[]).send(DropThing { id: "1".into() }).await;
        done.map_or_else(|error| error.to_string(), |()| String::new())
    };
    assert_eq!(dropped("").await, "");
    assert_eq!(dropped("{}").await, "");
    assert_eq!(dropped(r#"{"request_id":"r-1"}"#).await, "");
    let said = dropped(r#"{"name":"pen"}"#).await;
    assert!(said.contains("it has a body, where none belongs"), "{said}");
}

#[tokio::test]
async fn a_body_in_a_coding_that_nobody_asked_for_is_not_read() {
    let coded = answering(r#"{"name":"pen"}"#, &[("Content-Encoding", "gzip")]);
    let error = coded.send(thing()).await.unwrap_err();
    assert!(error.to_string().contains("the coding `gzip`, which was not asked for"), "{error}");
    assert!(!error.is_retryable(), "the same would come again");
    let plain = answering(r#"{"name":"pen"}"#, &[("Content-Encoding", "identity")]);
    assert_eq!(plain.send(thing()).await.unwrap().name.as_deref(), Some("pen"));
}
