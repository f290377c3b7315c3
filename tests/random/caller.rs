//! The start of a program that calls a generated crate; the test adds `call_by_id` below, a line for each operation. It
//! reads a call a line, `[id, request]`, and says of each how it went.
#![allow(deprecated, reason = "what the vendor takes offline is called as well")]

use std::io::BufRead;

use made::runtime::{CallOptions, CallableBy, CallerKind, Json, NoRetry, Response, Validation, blocking, codec};
use made::{Customer, ErrorKind, Partner, Site, Token};

struct Clients {
    customer: blocking::Client<Customer>,
    partner: blocking::Client<Partner>,
}

fn client<C: CallerKind>(url: &str) -> blocking::Client<C> {
    let builder = made::Client::<C>::builder().site(Site::China).endpoint(url).no_proxy().retry(NoRetry);
    builder.credentials(Token::new("t")).build_blocking().unwrap()
}

/// Sends the typed request that the document fills. What its own limits refuse is told and sent without them: values are
/// made one by one, and a rule may allow no two of them.
fn call<O: CallableBy<C> + Default, C: CallerKind>(client: &blocking::Client<C>, document: &Json) -> Json {
    let mut odd = String::new();
    let mut request = || {
        let mut request = O::default();
        odd = codec::from_wire(&mut request, document).iter().map(|note| format!("{note}; ")).collect();
        request
    };
    let mut refused = String::new();
    let result = match client.call(request()) {
        Err(error) if matches!(error.kind(), ErrorKind::Invalid(_)) => {
            refused = error.to_string();
            client.with(CallOptions::new().validation(Validation::Off)).call(request())
        }
        result => result,
    };
    let (status, answer, error) = match result {
        Ok(answer) => {
            let (status, notes) = (answer.status(), answer.oddities().iter().map(|note| format!("{note}; ")));
            odd.extend(notes);
            let mut value = answer.into_inner();
            (i64::from(status), value.record().map_or(Json::Null, |record| codec::to_wire(record)), String::new())
        }
        Err(error) => (0, Json::Null, format!("{error:?}")),
    };
    Json::Object(vec![
        ("status".into(), status.into()),
        ("answer".into(), answer),
        ("error".into(), error.into()),
        ("odd".into(), odd.into()),
        ("refused".into(), refused.into()),
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
