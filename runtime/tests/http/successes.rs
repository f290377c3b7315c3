//! What is taken for the documented success of an operation, and what is not, though its status is good. In memory.

use huaweicloud_runtime::meta::{Field, Form, Kind, Object};
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

static SHOW_PART: meta::Operation =
    meta::Operation { id: "ShowPart", form: Form { success: &[206], ..Form::PLAIN }, ..SHOW };

#[tokio::test]
async fn a_part_is_a_success_only_where_it_is_documented() {
    let memory = Memory::new(|_, _| Ok(HttpResponse::new(206, r#"{"name":"pen"}"#)));
    let client = memory.builder().retry(NoRetry).build().unwrap();
    let error = client.send(thing()).await.unwrap_err();
    assert!(error.to_string().contains("it is a part of something (HTTP 206)"), "{error}");
    let document = Json::parse(br#"{"id":"t1"}"#).unwrap();
    let answer = client.send_json(&SHOW_PART, &document).await.unwrap();
    assert_eq!(answer.get("name"), Some(&Json::from("pen")));
}

struct Tally {
    name: Option<String>,
    total: Option<i64>,
    marks: Vec<i64>,
    note: String,
}
static TALLY: Object = Object {
    name: "Tally",
    fields: &[
        Field::body("name", Kind::Text),
        Field::header("X-Total", Kind::Integer).named("total"),
        Field::header("X-Marks", Kind::Csv(&Kind::Integer)).named("marks"),
        Field::header("X-Note", Kind::Text).named("note"),
    ],
    rules: &[],
};
record!(Tally: TALLY; name, total, marks, note);

struct TallyThing {
    id: String,
}
static TALLY_FIELDS: Object =
    Object { name: "TallyThing", fields: &[Field::path("id", Kind::Text).required()], rules: &[] };
request!(TallyThing: TALLY_FIELDS; id);
static TALLY_THING: meta::Operation =
    meta::Operation { id: "TallyThing", request: &TALLY_FIELDS, response: Some(&TALLY), errors: &[], ..SHOW };
operation!(TallyThing => Tally: TALLY_THING of SERVICE; Customer);

#[tokio::test]
async fn fields_that_travel_in_headers_are_taken_from_them_as_far_as_they_fit() {
    let tally = async |headers| {
        let answer = answering(r#"{"name":"pen"}"#, headers).send(TallyThing { id: "1".into() }).await.unwrap();
        (answer.name, answer.total, answer.marks, answer.note)
    };
    let name = || Some("pen".to_owned());
    let all = tally(&[("x-total", "7"), ("X-Marks", "1,2,x,3"), ("X-Note", "new"), ("name", "no field")]).await;
    assert_eq!(all, (name(), Some(7), vec![1, 2, 3], "new".to_owned()));
    assert_eq!(tally(&[("X-Total", "seven")]).await, (name(), None, vec![], String::new()));
    let document = Json::parse(br#"{"id":"1"}"#).unwrap();
    let answered = answering(r#"{"name":"pen"}"#, &[("X-Total", "7")]);
    let answer = answered.send_json(&TALLY_THING, &document).await.unwrap();
    assert_eq!(answer.to_string(), r#"{"name":"pen","X-Total":"7"}"#);
}

#[test]
fn a_short_answer_that_came_at_the_last_moment_is_read_though_no_thread_is_free() {
    let builder = &mut tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().max_blocking_threads(1).build().unwrap();
    let (done, wait) = std::sync::mpsc::channel::<()>();
    drop(runtime.spawn_blocking(move || wait.recv()));
    let clock = TestClock::default();
    let end = clock.clone();
    let memory = Memory::new(move |_, _| {
        end.jump(std::time::Duration::from_secs(3_600));
        Ok(HttpResponse::new(200, format!(r#"{{"name":"{}"}}"#, "x".repeat(200_000))))
    });
    let client = memory.builder().clock(clock).retry(NoRetry).build().unwrap();
    let thing = runtime.block_on(client.send(thing())).unwrap();
    assert_eq!(thing.name.map(|name| name.len()), Some(200_000));
    drop(done);
}
