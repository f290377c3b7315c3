//! What holds whatever happens on the way: payments happen at most once, and lists come whole.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use huaweicloud_runtime::*;
use proptest::prelude::*;

use crate::support::memory::{Memory, parameter};
use crate::support::*;

/// What happens to one attempt.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Good,
    NotConnected,
    Lost { executed: bool },
    BrokenOff,
    Garbage,
    Throttled,
    TokenRefused,
    Refused(u16),
    Failed { status: u16, executed: bool },
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        1 => Just(Fate::Good),
        3 => Just(Fate::NotConnected),
        2 => any::<bool>().prop_map(|executed| Fate::Lost { executed }),
        1 => Just(Fate::BrokenOff),
        1 => Just(Fate::Garbage),
        3 => Just(Fate::Throttled),
        2 => Just(Fate::TokenRefused),
        1 => prop_oneof![Just(400), Just(401), Just(403), Just(404), Just(409)].prop_map(Fate::Refused),
        2 => (prop_oneof![Just(408), Just(500), Just(502), Just(503), Just(504)], any::<bool>())
            .prop_map(|(status, executed)| Fate::Failed { status, executed }),
    ]
}

impl Fate {
    fn executes(self) -> bool {
        match self {
            Fate::Good | Fate::BrokenOff | Fate::Garbage => true,
            Fate::Lost { executed } | Fate::Failed { executed, .. } => executed,
            Fate::NotConnected | Fate::Throttled | Fate::TokenRefused | Fate::Refused(_) => false,
        }
    }

    fn answer(self) -> Result<HttpResponse, TransportError> {
        let error = |code: &str| format!(r#"{{"error_code":"{code}","error_msg":"no"}}"#);
        match self {
            Fate::Good => Ok(HttpResponse::new(200, r#"{"name":"pen"}"#)),
            Fate::NotConnected => Err(TransportError::new(Reach::NotConnected, "refused")),
            Fate::Lost { .. } => Err(TransportError::new(Reach::MaybeSent, "reset")),
            Fate::BrokenOff => Err(TransportError::new(Reach::AnswerLost, "cut")),
            Fate::Garbage => Ok(HttpResponse::new(200, "{\"name\":")),
            Fate::Throttled => Ok(HttpResponse::new(429, error("APIG.0308"))),
            Fate::TokenRefused => Ok(HttpResponse::new(401, error("CBC.0154"))),
            Fate::Refused(status) => Ok(HttpResponse::new(status, error("CBC.0100"))),
            Fate::Failed { status, .. } => Ok(HttpResponse::new(status, "")),
        }
    }
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(work)
}

/// Whose identity is a new one each time it was refused.
struct Renewing(AtomicUsize);

impl Credentials for Renewing {
    fn identity<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        let token = Token::new(format!("token {}", self.0.load(Ordering::SeqCst)));
        Box::pin(async { Ok(token.into()) })
    }
    fn refused(&self, _: &Identity) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_payment_happens_at_most_once_and_errors_tell_the_truth(fates in proptest::collection::vec(fate(), 1..8)) {
        let executed = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&executed);
        let memory = Memory::new(move |_, number| {
            let fate = fates.get(number).copied().unwrap_or(Fate::Good);
            counted.fetch_add(usize::from(fate.executes()), Ordering::SeqCst);
            fate.answer()
        });
        let client = memory.builder().credentials(Renewing(AtomicUsize::new(0))).build().unwrap();
        let outcome = block_on(client.send(payment()));
        let executed = executed.load(Ordering::SeqCst);
        prop_assert!(executed <= 1, "executed {} times", executed);
        match outcome {
            Ok(_) => prop_assert_eq!(executed, 1),
            Err(error) if error.is_outcome_unknown() => prop_assert!(!error.is_retryable()),
            Err(error) => prop_assert_eq!(executed, 0, "{}", error),
        }
    }
}

#[derive(Clone, Debug)]
struct List {
    rows: u64,
    limit: u64,
    /// The service sends no more than this, whatever is asked for.
    cap: u64,
    total: bool,
    by_page: bool,
    ahead: usize,
    from: u64,
    /// One request in so many fails.
    faults: usize,
}

fn list() -> impl Strategy<Value = List> {
    let sizes = (0..400_u64, 1..60_u64, 1..60_u64);
    (sizes, any::<bool>(), any::<bool>(), 0..5_usize, 0..100_u64, 2..20_usize).prop_map(
        |((rows, limit, cap), total, by_page, ahead, from, faults)| {
            // Without a total a page that is too short is the last one.
            let cap = if total { cap } else { limit.max(cap) };
            List { rows, limit, cap, total, by_page, ahead, from, faults }
        },
    )
}

fn serve(list: &List, request: &HttpRequest, number: usize) -> Result<HttpResponse, TransportError> {
    if number % list.faults == list.faults - 1 {
        return match number % 3 {
            0 => Err(TransportError::new(Reach::MaybeSent, "reset")),
            1 => Ok(HttpResponse::new(503, "")),
            _ => Ok(HttpResponse::new(200, "[")),
        };
    }
    let size = parameter(request, "limit").unwrap_or(10).min(list.cap);
    let from = match list.by_page {
        true => (parameter(request, "page").unwrap_or(1) - 1) * size,
        false => parameter(request, "offset").unwrap_or(0),
    };
    let ids = from.min(list.rows)..(from + size).min(list.rows);
    let rows: Vec<_> = ids.map(|id| format!(r#"{{"id":{id}}}"#)).collect();
    let total = if list.total { format!(r#","total_count":{}"#, list.rows) } else { String::new() };
    Ok(HttpResponse::new(200, format!(r#"{{"rows":[{}]{total}}}"#, rows.join(","))))
}

/// Reads to the end; after every error and some rows a new stream goes on from the kept position.
async fn read<O>(client: &Client<Customer>, request: O, list: &List) -> Vec<u64>
where
    O: Paged<Item = Row> + CallableBy<Customer>,
{
    let mut rows = Vec::new();
    let mut items = client.items(request.clone()).read_ahead(list.ahead);
    if list.from > 0 {
        items = if list.by_page {
            items.from(Position::index(1).skip((list.from % list.limit.min(list.cap)) as usize))
        } else {
            items.from(list.from)
        };
    }
    loop {
        match items.try_next().await {
            Ok(Some(row)) => rows.push(row.id.unwrap() as u64),
            Ok(None) => return rows,
            Err(_) => {
                let kept: Position = items.position().to_string().parse().unwrap();
                items = client.items(request.clone()).read_ahead(list.ahead).from(kept);
            }
        }
        if rows.len() % 37 == 36 {
            let kept: Position = items.position().to_string().parse().unwrap();
            items = client.items(request.clone()).read_ahead(list.ahead).from(kept);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_comes_whole_and_in_order(list in list()) {
        let served = list.clone();
        let memory = Memory::new(move |request, number| serve(&served, request, number));
        let client = memory.builder().retry(NoRetry).rate_limit(RateLimit::Off).build().unwrap();
        let limit = Some(list.limit as i64);
        let rows = block_on(async {
            match list.by_page {
                true => read(&client, ListRowPages { limit, page: None }, &list).await,
                false => read(&client, ListRows { limit, offset: None }, &list).await,
            }
        });
        let first = if list.by_page { list.from % list.limit.min(list.cap) } else { list.from };
        prop_assert_eq!(rows, (first.min(list.rows)..list.rows).collect::<Vec<_>>());
    }
}
