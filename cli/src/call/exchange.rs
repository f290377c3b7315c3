//! Sends a request and reads its answer through the typed structs, as a program in Rust would get it.

use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::{Answer, Error, Json, Oddities, codec, record};

use super::connect::AnyClient;

/// What the service answered.
#[derive(Debug)]
pub struct Reply {
    /// The answer in wire form; what the typed structs do not have is not in it.
    pub json: Json,
    /// Items of a batch that failed.
    pub failures: Vec<String>,
    /// The request's id at the service.
    pub request_id: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// What the typed structs did not take.
    pub oddities: Vec<String>,
}

/// Sends the document as it is and returns the answer.
///
/// # Errors
/// As [`send_json`](huaweicloud_bss::Client::send_json).
pub async fn exchange(client: &AnyClient, operation: &'static Erased, document: &Json) -> Result<Reply, Error> {
    let answer = client.send_json(operation.meta, document).await?;
    Ok(reply(operation, answer))
}

/// The answer through the typed structs.
pub(super) fn reply(operation: &'static Erased, answer: Answer<Json>) -> Reply {
    let failures = answer.failures().iter().map(ToString::to_string).collect();
    let (request_id, status) = (answer.request_id().map(str::to_owned), answer.status());
    let (json, odd) = typed(operation, answer.into_inner());
    let oddities = odd.iter().map(|oddity| oddity.to_string()).collect();
    Reply { json, failures, request_id, status, oddities }
}

/// A tree of the wire as the typed structs have it; an answer without a body is an empty object.
fn typed(operation: &'static Erased, json: Json) -> (Json, Oddities) {
    let mut odd = Oddities::new();
    let Some(mut answer) = (operation.response)() else { return (Json::Object(Vec::new()), odd) };
    record::read(&mut *answer, json, &mut odd);
    (codec::to_wire(&*answer), odd)
}
