//! The start of a program that calls a generated crate; the test adds `call_by_id` below, a line for each operation. It
//! reads a call a line, `[id, request]`, and says of each how it went.
#![allow(deprecated, reason = "what the vendor takes offline is called as well")]

use std::io::BufRead;

use made::runtime::{
    Answer, CallableBy, CallerKind, Download, Error, Json, NoRetry, Operation, Response, Violation, blocking, codec,
};
use made::{Customer, ErrorKind, Partner, Site, Token};

struct Clients {
    customer: blocking::Client<Customer>,
    partner: blocking::Client<Partner>,
}

fn client<C: CallerKind>(url: &str) -> blocking::Client<C> {
    let builder = made::Client::<C>::builder().site(Site::China).endpoint(url).no_proxy().retry(NoRetry);
    builder.credentials(Token::new("t")).build_blocking().unwrap()
}

/// Sends the typed request that the document fills.
fn call<O: CallableBy<C> + Default, C: CallerKind>(client: &blocking::Client<C>, document: &Json) -> Json {
    let (request, odd) = filled::<O>(document);
    told(odd, client.call(request), |value| value.record().map_or(Json::Null, |record| codec::to_wire(record)))
}

/// The same of an operation whose answer is a file, which is written while it comes.
fn download<O: CallableBy<C> + Download + Default, C: CallerKind>(
    client: &blocking::Client<C>,
    document: &Json,
) -> Json {
    let (request, odd) = filled::<O>(document);
    let mut bytes = Vec::new();
    let result = client.send_to(request, Vec::new()).map(|(answer, written)| {
        bytes = written;
        answer
    });
    told(odd, result, |_| format!("{bytes:?}").into())
}

fn filled<O: Operation + Default>(document: &Json) -> (O, String) {
    let mut request = O::default();
    let odd = codec::from_wire(&mut request, document).iter().map(|note| format!("{note}; ")).collect();
    (request, odd)
}

/// How a call went; `refused`: the fields and the rules that they break.
fn told<T>(mut odd: String, result: Result<Answer<T>, Error>, shown: impl FnOnce(&mut T) -> Json) -> Json {
    let (mut status, mut answered, mut failed, mut refused) = (0, Json::Null, String::new(), Vec::new());
    match result {
        Ok(answer) => {
            status = i64::from(answer.status());
            odd.extend(answer.oddities().iter().map(|note| format!("{note}; ")));
            answered = shown(&mut answer.into_inner());
        }
        Err(error) => match error.kind() {
            ErrorKind::Invalid(violations) => {
                let row = |broken: &Violation| {
                    Json::Array(vec![broken.path.as_str().into(), broken.to_string().into()])
                };
                refused = violations.iter().map(row).collect();
            }
            _ => failed = format!("{error:?}"),
        },
    }
    Json::Object(vec![
        ("status".into(), status.into()),
        ("answer".into(), answered),
        ("error".into(), failed.into()),
        ("odd".into(), odd.into()),
        ("refused".into(), Json::Array(refused)),
    ])
}

fn main() {
    let url = std::env::args().nth(1).unwrap();
    let clients = Clients { customer: client(&url), partner: client(&url) };
    for line in std::io::stdin().lock().lines() {
        let line = Json::parse(line.unwrap().as_bytes()).unwrap();
        let (id, document) = (line.at(0).and_then(Json::as_str).unwrap(), line.at(1).unwrap());
        println!("{}", call_by_id(&clients, id, document));
    }
}
