//! Whatever comes back for a write: none is told as done unless it is the documented success, and what is told of the
//! outcome is right.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::meta::Service;
use huaweicloud_bss::runtime::{BoxFuture, HttpRequest, HttpResponse, JsonClient, Transport, TransportError};
use huaweicloud_bss::{AccessKey, CallOptions, Error, NoRetry, Validation};
use huaweicloud_bss_tests::model;
use huaweicloud_bss_tests::odd_answers::{self, Answer, Shape, Told};

/// Gives the answer that is put into it, and counts.
#[derive(Clone, Default)]
struct Stage(Arc<Mutex<(Option<Answer>, usize)>>);

impl Stage {
    fn put(&self, answer: &Answer) {
        *self.0.lock().unwrap() = (Some(answer.clone()), 0);
    }

    fn sent(&self) -> usize {
        self.0.lock().unwrap().1
    }
}

impl Transport for Stage {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let mut stage = self.0.lock().unwrap();
        stage.1 += 1;
        let answer = stage.0.clone().unwrap();
        let headers = answer.headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut response = HttpResponse::new(answer.status, answer.body);
        response.headers = headers;
        Box::pin(async move { Ok(response) })
    }
}

fn told<T>(outcome: &Result<T, Error>) -> Told {
    match outcome {
        Ok(_) => Told::Done,
        Err(error) if error.is_outcome_unknown() => Told::Unknown,
        Err(_) => Told::Refused,
    }
}

/// Checks every odd answer to every write of every service; `send` makes of a service what sends its writes.
fn check<'a>(stage: &Stage, sends: impl Fn(&'static Service) -> Send<'a>) {
    let (mut wrong, mut tried) = (Vec::new(), BTreeMap::<_, [usize; 2]>::new());
    for api in model::APIS {
        let send = sends(api.service);
        for operation in api.operations.iter().filter(|operation| !operation.meta.idempotent) {
            stage.put(&odd_answers::success(operation.meta, "cn"));
            if let Err(error) = send(operation) {
                wrong.push(format!("{error}: its documented success is one"));
            }
            let all = odd_answers::all(operation.meta, "cn");
            let counts = tried.entry(api.service.id).or_default();
            (counts[0], counts[1]) = (counts[0] + 1, counts[1] + all.len());
            for odd in all {
                stage.put(&odd.answer);
                let outcome = send(operation);
                if told(&outcome) != odd.told || stage.sent() != 1 {
                    let (id, sent) = (operation.meta.id, stage.sent());
                    wrong.push(format!("{id}, {}: {outcome:?} after {sent} sent, not {:?}", odd.name, odd.told));
                }
            }
        }
    }
    for (service, [operations, answers]) in &tried {
        println!("{service:<4} {operations} operations, {answers} odd answers");
    }
    let all: usize = tried.values().map(|[_, answers]| answers).sum();
    assert!(wrong.is_empty(), "{} of {all} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let with_writes = model::APIS.iter().filter(|api| api.operations.iter().any(|known| !known.meta.idempotent));
    assert_eq!(tried.len(), with_writes.count(), "the writes of every service");
    assert!(tried.values().all(|[operations, answers]| *answers > 20 * operations), "few odd answers: {tried:?}");
}

/// Sends a write with every field that there is.
type Send<'a> = Box<dyn Fn(&'static Erased) -> Result<(), Error> + 'a>;

#[test]
fn no_odd_answer_to_a_write_is_told_as_done_and_the_outcome_is_told_right() {
    let stage = Stage::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    check(&stage, |service| {
        let client = JsonClient::of(service).site(&service.sites[0]).transport(stage.clone());
        let client = client.credentials(AccessKey::new("AK", "SK")).build().unwrap();
        let client = client.with(CallOptions::new().validation(Validation::Off).retry(NoRetry));
        let runtime = &runtime;
        Box::new(move |operation| {
            let document = odd_answers::request(operation.meta, "cn");
            runtime.block_on(client.send_json(operation.meta, &document)).map(drop)
        })
    });
}

#[test]
fn the_blocking_client_tells_the_same() {
    let stage = Stage::default();
    check(&stage, |service| {
        let client = JsonClient::of(service).site(&service.sites[0]).transport(stage.clone());
        let client = client.credentials(AccessKey::new("AK", "SK")).build_blocking().unwrap();
        let client = client.with(CallOptions::new().validation(Validation::Off).retry(NoRetry));
        Box::new(move |operation| {
            client.send_json(operation.meta, &odd_answers::request(operation.meta, "cn")).map(drop)
        })
    });
}

#[test]
fn the_guide_shows_what_is_told_of_each_odd_answer() {
    let mut rows: BTreeMap<usize, (String, [Option<Told>; 3])> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for (_, operation) in odd_answers::writes() {
        let column = match odd_answers::shape(operation.meta) {
            Shape::Fields => 0,
            Shape::Open => 1,
            Shape::Nothing => 2,
        };
        for odd in odd_answers::all(operation.meta, "cn") {
            let name = match odd.name.split_once(", cut at") {
                Some((what, _)) => format!("{what}, cut anywhere"),
                None => odd.name,
            };
            let at = order.iter().position(|known| *known == name).unwrap_or_else(|| {
                order.push(name.clone());
                order.len() - 1
            });
            let row = rows.entry(at).or_insert_with(|| (name, [None; 3]));
            assert!(row.1[column].is_none_or(|told| told == odd.told), "{}: two answers to one question", row.0);
            row.1[column] = Some(odd.told);
        }
    }
    let words = |told: &Option<Told>| match told {
        None => "",
        Some(Told::Done) => "done",
        Some(Told::Unknown) => "outcome unknown",
        Some(Told::Refused) => "refused",
    };
    let mut table =
        "| answer | fields are documented | none are documented | no body is documented |\n|---|---|---|---|\n"
            .to_owned();
    for (name, told) in rows.values() {
        let name = name.replace('|', "\\|");
        table.push_str(&format!("| {name} | {} | {} | {} |\n", words(&told[0]), words(&told[1]), words(&told[2])));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/guide/outcomes.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let known = std::fs::read_to_string(path).unwrap_or_default();
    assert!(known == table, "{path} is stale: run this test with UPDATE_DOCS=1 and commit what it writes");
}
