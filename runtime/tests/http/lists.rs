//! What a list says of itself while it is read: its place, its total, what it fetches ahead and how it prints. In memory.

use std::sync::Arc;

use futures_core::Stream;
use huaweicloud_runtime::*;

use crate::support::memory::{Memory, parameter};
use crate::support::*;

fn body(from: u64, to: u64, extra: &str) -> Result<HttpResponse, TransportError> {
    let rows: Vec<_> = (from..to).map(|id| format!(r#"{{"id":{id}}}"#)).collect();
    Ok(HttpResponse::new(200, format!(r#"{{"rows":[{}]{extra}}}"#, rows.join(","))))
}

fn by_offset(rows: u64) -> Memory {
    Memory::new(move |request, _| {
        let from = parameter(request, "offset").unwrap_or(0);
        body(from, (from + 10).min(rows), &format!(r#","total_count":{rows}"#))
    })
}

fn by_page(rows: u64) -> Memory {
    Memory::new(move |request, _| {
        let page = parameter(request, "page").unwrap_or(1) - 1;
        body(page * 10, (page * 10 + 10).min(rows), &format!(r#","total_count":{rows}"#))
    })
}

fn client(memory: &Memory) -> Client<Customer> {
    memory.builder().build().unwrap()
}

#[tokio::test]
async fn items_say_their_total_and_where_the_next_one_stands() {
    let memory = by_page(25);
    let mut items = client(&memory).items(ListRowPages { limit: Some(10), page: None });
    assert_eq!((items.total(), items.position()), (None, Position::default()));
    let mut places = Vec::new();
    while items.try_next().await.unwrap().is_some() {
        places.push(items.position().to_string());
    }
    assert_eq!(items.total(), Some(25));
    assert_eq!(
        places[..11],
        ["start+1", "start+2", "start+3", "start+4", "start+5", "start+6", "start+7", "start+8", "start+9", "2", "2+1"]
    );
    assert_eq!((places.len(), items.missing()), (25, 0));
}

#[tokio::test]
async fn a_list_prints_its_operation_and_its_place() {
    let client = client(&by_offset(25));
    let mut items = client.items(ListRows::default());
    items.try_next().await.unwrap();
    assert_eq!(format!("{items:?}"), r#"Items { operation: "ListRows", position: 1 }"#);
    let mut pages = client.pages(ListRows::default());
    pages.try_next().await.unwrap();
    assert_eq!(format!("{pages:?}"), r#"Pages { operation: "ListRows", position: 10 }"#);
    let mut pages = client.pages_json(&LIST, Json::parse(b"{}").unwrap());
    pages.try_next().await.unwrap();
    assert_eq!(pages.position(), Position::index(10));
    assert_eq!(format!("{pages:?}"), "JsonPages { position: 10, .. }");
}

#[tokio::test]
async fn a_document_keeps_its_own_parameters_on_every_page() {
    let memory = Memory::new(|request, _| {
        let (from, size) = (parameter(request, "offset").unwrap_or(0), parameter(request, "limit").unwrap_or(0));
        body(from, (from + size).min(12), r#","total_count":12"#)
    });
    let mut pages = client(&memory).pages_json(&LIST, Json::parse(br#"{"limit":5}"#).unwrap());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.get("rows").and_then(Json::as_array).unwrap().len());
    }
    assert_eq!(sizes, [5, 5, 2]);
}

#[tokio::test]
async fn a_marker_in_the_document_is_where_the_list_starts() {
    let client = client(&by_offset(1));
    for document in [r#"{"marker":"7"}"#, r#"{"marker":7}"#] {
        let pages = client.pages_json(&LIST_MARKS, Json::parse(document.as_bytes()).unwrap());
        assert_eq!(pages.position(), Position::marker("7"), "{document}");
    }
}

#[tokio::test]
async fn pages_are_a_stream() {
    let mut pages = std::pin::pin!(client(&by_offset(25)).pages(ListRows::default()));
    let mut rows = 0;
    while let Some(page) = std::future::poll_fn(|cx| pages.as_mut().poll_next(cx)).await {
        rows += page.unwrap().rows.len();
    }
    assert_eq!(rows, 25);
}

#[tokio::test]
async fn pages_without_entries_are_passed_over_but_for_the_first() {
    let memory = Memory::new(|request, _| match parameter(request, "marker").unwrap_or(0) {
        0 => body(0, 0, r#","next":"1""#),
        1 => body(0, 2, r#","next":"2""#),
        2 => body(0, 0, r#","next":"3""#),
        3 => body(0, 0, r#","next":"4""#),
        _ => body(2, 3, ""),
    });
    let mut pages = client(&memory).pages(ListRowMarks::default());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.rows.len());
    }
    assert_eq!(sizes, [0, 2, 1]);
}

#[tokio::test]
async fn pages_go_on_after_an_error_that_passes_and_not_after_one_that_does_not() {
    let serve = |status: u16| {
        Memory::new(move |request, number| match (parameter(request, "offset"), number) {
            (Some(10), 1) => Ok(HttpResponse::new(status, "{}")),
            (from, _) => body(from.unwrap_or(0), from.unwrap_or(0) + 10, r#","total_count":20"#),
        })
    };
    for (status, passes) in [(503, true), (403, false)] {
        let client = serve(status).builder().retry(NoRetry).build().unwrap();
        let mut pages = client.pages(ListRows::default());
        assert!(pages.resume(), "nothing has happened yet");
        pages.try_next().await.unwrap().unwrap();
        pages.try_next().await.unwrap_err();
        assert!(pages.try_next().await.unwrap().is_none(), "the list ends with its error");
        assert_eq!(pages.resume(), passes, "{status}");
        assert_eq!(pages.try_next().await.unwrap().is_some(), passes, "{status}");
    }
}

#[tokio::test]
async fn as_many_pages_as_asked_for_are_fetched_ahead_of_the_first_one_on() {
    for (ahead, requests) in [(0, 2), (2, 4)] {
        let memory = by_offset(100);
        let mut items = client(&memory).items(ListRows::default()).read_ahead(ahead);
        for _ in 0..11 {
            items.try_next().await.unwrap().unwrap();
        }
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        assert_eq!(memory.requests(), requests, "{ahead} ahead");
        assert_eq!(items.try_collect().await.unwrap().len(), 89);
        assert_eq!(memory.requests(), 10, "{ahead} ahead");
    }
}

/// Answers the first page; the others never, as long as somebody waits for them.
#[derive(Clone)]
struct Hanging(Arc<()>);

impl Transport for Hanging {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let waiting = Arc::clone(&self.0);
        Box::pin(async move {
            if parameter(&request, "offset").is_some() {
                std::future::pending::<()>().await;
            }
            drop(waiting);
            body(0, 10, r#","total_count":100"#)
        })
    }
}

#[tokio::test]
async fn a_list_that_is_dropped_takes_its_fetches_with_it() {
    let alive = Arc::new(());
    let client = by_offset(1).builder().transport(Hanging(Arc::clone(&alive))).build().unwrap();
    let idle = Arc::strong_count(&alive);
    let mut items = client.items(ListRows::default()).read_ahead(3);
    for _ in 0..10 {
        items.try_next().await.unwrap().unwrap();
    }
    let next = tokio::time::timeout(std::time::Duration::from_millis(1), items.try_next());
    assert!(next.await.is_err());
    assert!(Arc::strong_count(&alive) > idle, "pages are under way");
    drop(items);
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
    assert_eq!(Arc::strong_count(&alive), idle);
}

#[cfg(feature = "tracing")]
/// What was logged of the list that stands at this place.
fn told(what: &str, place: u64) -> bool {
    log::lines(what).iter().any(|line| line.contains(&place.to_string()))
}

#[cfg(feature = "tracing")]
#[tokio::test]
async fn a_list_that_changes_or_ends_too_soon_is_traced_at_its_place() {
    const CHANGES: &str = "the list changes while it is read";
    const ENDS: &str = "the list ends before its total";
    // totals of the first page and of the second; entries of the second; what is told
    for (start, totals, entries, changes, ends) in [
        (1_000_003, [1_000_023, 1_000_023], 10, false, false),
        (2_000_003, [2_000_023, 2_000_013], 0, true, false),
        (3_000_003, [3_000_023, 3_000_023], 0, false, true),
    ] {
        let memory = Memory::new(move |request, number| {
            let from = parameter(request, "offset").unwrap_or(0);
            let total = totals[number.min(1)];
            body(from, from + if number == 0 { 10 } else { entries }, &format!(r#","total_count":{total}"#))
        });
        let items = client(&memory).items(ListRows::default()).from(start);
        assert_eq!(items.try_collect().await.unwrap().len() as u64, 10 + entries);
        assert_eq!((told(CHANGES, start + 10), told(ENDS, start + 10)), (changes, ends), "from {start}");
    }
}

#[tokio::test]
async fn a_place_counts_what_was_sent_though_some_of_it_could_not_be_read() {
    let memory = Memory::new(|_, _| {
        Ok(HttpResponse::new(200, r#"{"rows":[null,{"id":1},null,{"id":3},{"id":4}],"total_count":5}"#))
    });
    for (skip, left) in [(0, vec![1, 3, 4]), (1, vec![1, 3, 4]), (2, vec![3, 4]), (3, vec![3, 4]), (4, vec![4])] {
        let items = client(&memory).items(ListRowPages { limit: Some(10), page: None });
        let rows = items.from(Position::index(1).skip(skip)).try_collect().await.unwrap();
        assert_eq!(rows.iter().filter_map(|row| row.id).collect::<Vec<_>>(), left, "{skip}");
    }
}
