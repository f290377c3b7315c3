//! What an answer says beside its value, and how clients print. In memory.

use std::time::Duration;

use huaweicloud_runtime::*;

use crate::support::memory::Memory;
use crate::support::*;

fn show() -> ShowThing {
    ShowThing { id: "1".to_owned(), phone: None }
}

/// Too busy at first.
fn busy() -> Memory {
    Memory::new(|_, number| {
        let mut answer = match number {
            0 => HttpResponse::new(503, "{}"),
            _ => HttpResponse::new(200, r#"{"name":"thing"}"#),
        };
        answer.headers.push(("Retry-After".to_owned(), "3".to_owned()));
        Ok(answer)
    })
}

#[tokio::test]
async fn an_answer_says_how_often_and_how_long_was_tried_for_it() {
    let answer = busy().builder().build().unwrap().call(show()).await.unwrap();
    assert_eq!((answer.status(), answer.attempts()), (200, 2));
    assert!(answer.elapsed() >= Duration::from_secs(3), "{:?}", answer.elapsed());
    assert_eq!(answer.body(), br#"{"name":"thing"}"#);
    assert_eq!(answer.into_body(), br#"{"name":"thing"}"#);
}

#[tokio::test]
async fn an_answer_prints_its_value_and_how_it_was_got() {
    let answer = busy().builder().build().unwrap().call(show()).await.unwrap();
    let printed = format!("{answer:?}");
    assert!(printed.starts_with("Answer { value: Thing"), "{printed}");
    assert!(printed.contains("status: 200, attempts: 2, "), "{printed}");
}

#[test]
fn clients_and_their_builders_print_where_they_call() {
    let builder = busy().builder();
    let printed = format!("{builder:?}");
    assert!(printed.starts_with("ClientBuilder {") && printed.contains(r#"site: Some("cn")"#), "{printed}");
    let printed = format!("{:?}", builder.build().unwrap());
    assert!(printed.starts_with("Client {") && !printed.contains("planted"), "{printed}");
}
