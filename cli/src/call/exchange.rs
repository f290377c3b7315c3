//! Sends a request and reads its answer through the typed structs, as a program in Rust would get it.

use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::{Answer, Error, Json, JsonClient, Oddities, codec};

use super::came::Completion;

pub use crate::output::Odd;

/// What the service answered.
#[derive(Debug)]
pub struct Reply {
    /// The answer in wire form.
    pub json: Json,
    /// Items of a batch that failed.
    pub failures: Vec<String>,
    /// The request's id at the service.
    pub request_id: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// What the typed structs did not take, a line each.
    pub oddities: Vec<String>,
    /// Fields that the spec does not know.
    pub unknown: Vec<String>,
}

/// Sends the document as it is and returns the answer.
///
/// # Errors
/// As [`send_json`](huaweicloud_runtime::Client::send_json).
pub async fn exchange(
    client: &JsonClient,
    operation: &'static Erased,
    document: &Json,
    odd: Odd,
) -> Result<Reply, Error> {
    let answer = client.send_json(operation.meta, document).await?;
    Ok(reply(operation, answer, odd))
}

/// The answer through the typed structs.
pub(crate) fn reply(operation: &'static Erased, answer: Answer<Json>, odd: Odd) -> Reply {
    let failures = answer.failures().iter().map(ToString::to_string).collect();
    let (request_id, status) = (answer.request_id().map(str::to_owned), answer.status());
    let mut oddities = lines(answer.oddities());
    let came = answer.into_inner();
    let (typed, found) = typed(operation, came.clone());
    oddities.extend(lines(&found));
    let mut completion = Completion::new(odd);
    let json = match operation.meta.response {
        Some(table) => completion.object(typed, &came, table),
        // an answer without a body is an empty object
        None if came.is_null() || odd == Odd::LeftOut => typed,
        None => came,
    };
    let unknown = completion.unknown;
    oddities.retain(|line| !line.contains(UNKNOWN));
    Reply { json, failures, request_id, status, oddities, unknown }
}

/// How the runtime notes a field that the table does not have; those are told once for all items of a list.
const UNKNOWN: &str = ": unknown field, ";

fn lines(oddities: &Oddities) -> Vec<String> {
    let mut lines: Vec<String> = oddities.iter().map(ToString::to_string).collect();
    let more = oddities.count() - lines.len();
    if more > 0 {
        lines.push(format!("and {more} more of the kind"));
    }
    lines
}

/// A tree of the wire as the typed structs have it; an answer without a body is an empty object.
fn typed(operation: &'static Erased, json: Json) -> (Json, Oddities) {
    let Some(mut answer) = (operation.response)() else { return (Json::Object(Vec::new()), Oddities::new()) };
    let odd = codec::from_wire(&mut *answer, &json);
    (codec::to_wire(&*answer), odd)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn of_many_oddities_the_first_are_told_and_the_rest_counted() {
        let operation = crate::catalog::find("ListCustomerOrders").unwrap();
        let told = |rows: usize| {
            let rows = vec![r#"{"amount_after_discount":"much"}"#; rows].join(",");
            let answer = Json::parse(format!(r#"{{"order_infos":[{rows}]}}"#).as_bytes()).unwrap();
            let (_, found) = typed(operation, answer);
            (lines(&found), found.count())
        };
        let (one, count) = told(1);
        assert_eq!((one.len(), count), (1, 1));
        assert!(one[0].starts_with("order_infos[0].amount_after_discount: "), "{one:?}");
        let (many, count) = told(2_000);
        assert_eq!(count, 2_000);
        assert_eq!(
            many.last().map(String::as_str),
            Some(format!("and {} more of the kind", 2_001 - many.len()).as_str())
        );
        assert!(many.len() > 2 && many[..many.len() - 1].iter().all(|line| line.starts_with("order_infos[")));
    }
}
