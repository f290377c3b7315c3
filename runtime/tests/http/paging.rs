//! Lists: every row once, in order, whatever happens on the way.

use std::sync::Mutex;

use huaweicloud_runtime::*;

use crate::support::*;

fn page(from: u64, to: u64, extra: &str) -> Reply {
    let rows: Vec<_> = (from..to).map(|id| format!(r#"{{"id":{id}}}"#)).collect();
    Reply::json(200, &format!(r#"{{"rows":[{}]{extra}}}"#, rows.join(",")))
}

fn number(seen: &Seen, name: &str, default: u64) -> u64 {
    seen.parameter(name).map_or(default, |text| text.parse().unwrap())
}

/// Serves `rows` rows by offset; the total is given or not.
fn by_offset(rows: u64, total: bool) -> impl Fn(&Seen) -> Reply + Send + Sync + 'static {
    move |seen| {
        let (offset, limit) = (number(seen, "offset", 0), number(seen, "limit", 10));
        let extra = if total { format!(r#","total_count":{rows}"#) } else { String::new() };
        page(offset.min(rows), offset.saturating_add(limit).min(rows), &extra)
    }
}

fn by_page(rows: u64) -> impl Fn(&Seen) -> Reply + Send + Sync + 'static {
    move |seen| {
        let (number, limit) = (number(seen, "page", 1) - 1, number(seen, "limit", 10));
        page((number * limit).min(rows), ((number + 1) * limit).min(rows), &format!(r#","total_count":{rows}"#))
    }
}

/// One request in ten meets a fault, always the same ones.
fn faulty(serve: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> impl Fn(&Seen) -> Reply + Send + Sync + 'static {
    let chance = Mutex::new(0x9e37_79b9_7f4a_7c15_u64);
    move |seen| {
        let mut state = chance.lock().unwrap();
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        match (*state >> 33) % 60 {
            0 => Reply::Reset,
            1 => Reply::Truncated(b"{\"rows\":[{\"id\":1},".to_vec()),
            2 => Reply::json(503, ""),
            3 => Reply::json(429, r#"{"error_code":"APIG.0308","error_msg":"no"}"#),
            4 => Reply::json(200, "<html>"),
            5 => Reply::Raw(b"nonsense".to_vec()),
            _ => serve(seen),
        }
    }
}

fn limited(limit: i64) -> ListRows {
    ListRows { limit: Some(limit), ..ListRows::default() }
}

async fn ids(items: Items<impl Paged<Item = Row>>) -> Vec<i64> {
    items.try_collect().await.unwrap().into_iter().map(|row| row.id.unwrap()).collect()
}

fn all(rows: i64) -> Vec<i64> {
    (0..rows).collect()
}

#[tokio::test]
async fn a_list_by_offset_ends_at_its_total() {
    let server = Server::start(by_offset(30, true)).await;
    assert_eq!(ids(client(&server).items(limited(10))).await, all(30));
    assert_eq!(server.seen().len(), 3, "no page is asked for beyond the total");
}

#[tokio::test]
async fn a_list_without_total_ends_at_a_short_or_an_empty_page() {
    for (rows, pages) in [(25, 3), (30, 4), (0, 1)] {
        let server = Server::start(by_offset(rows, false)).await;
        assert_eq!(ids(client(&server).items(limited(10))).await, all(rows as i64));
        assert_eq!(server.seen().len(), pages);
    }
}

#[tokio::test]
async fn the_default_page_size_is_known_from_the_table() {
    let server = Server::start(by_offset(15, false)).await;
    assert_eq!(ids(client(&server).items(ListRows::default())).await, all(15));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_service_that_sends_less_than_asked_loses_no_row() {
    let server = Server::start(|seen: &Seen| {
        let offset = number(seen, "offset", 0);
        page(offset.min(33), (offset + 7).min(33), r#","total_count":33"#)
    });
    let server = server.await;
    for ahead in [0, 3] {
        assert_eq!(ids(client(&server).items(limited(10)).read_ahead(ahead)).await, all(33));
    }
}

#[tokio::test]
async fn a_page_may_have_as_many_rows_as_the_service_ever_sends_and_no_more() {
    for (rows, fits) in [(1_000, true), (1_001, false)] {
        let server = Server::start(move |_: &Seen| page(0, rows, "")).await;
        let answer = client(&server).send(limited(10)).await;
        match fits {
            true => assert_eq!(answer.unwrap().rows.len() as u64, rows),
            false => {
                let error = answer.unwrap_err();
                assert!(matches!(error.kind(), ErrorKind::Decode { lasting: true, .. }), "{error:?}");
                assert!(error.to_string().contains("more than the 1000 entries"), "{error}");
            }
        }
        assert_eq!(server.seen().len(), 1, "the same page would come again");
    }
}

#[tokio::test]
async fn whoever_asks_for_more_rows_than_are_documented_may_get_them() {
    let server = Server::start(|_: &Seen| page(0, 1_500, "")).await;
    let client = client(&server).with(CallOptions::new().validation(Validation::Off));
    assert_eq!(client.send(limited(1_500)).await.unwrap().rows.len(), 1_500);
    assert!(client.send(limited(1_499)).await.is_err());
}

#[tokio::test]
async fn a_list_by_page_starts_at_one() {
    let server = Server::start(by_page(25)).await;
    assert_eq!(ids(client(&server).items(ListRowPages { limit: Some(10), page: None })).await, all(25));
    let pages: Vec<_> = server.seen().iter().map(|seen| number(seen, "page", 0)).collect();
    assert_eq!(pages, [0, 2, 3], "the first request leaves the page to the service");
}

#[tokio::test]
async fn a_list_by_marker_follows_the_markers() {
    let server = Server::start(|seen: &Seen| {
        let from = number(seen, "marker", 0);
        let next = if from < 20 { format!(r#","next":"{}""#, from + 10) } else { String::new() };
        page(from, from + 10, &next)
    });
    let server = server.await;
    assert_eq!(ids(client(&server).items(ListRowMarks::default())).await, all(30));
}

#[tokio::test]
async fn a_position_is_sent_with_the_page_size_that_it_counts_for() {
    let server = Server::start(|seen: &Seen| {
        let from = number(seen, "marker", 0);
        page(from, from + 10, if from < 10 { r#","next":"10""# } else { "" })
    });
    let server = server.await;
    ids(client(&server).items(ListRowMarks::default())).await;
    let sizes: Vec<_> = server.seen().iter().map(|seen| number(seen, "limit", 0)).collect();
    assert_eq!(sizes, [0, 10], "the first request leaves the size to the service");
    let server = Server::start(by_offset(15, true)).await;
    ids(client(&server).items(limited(5))).await;
    assert!(server.seen().iter().all(|seen| number(seen, "limit", 0) == 5), "the caller's own size stays");
}

#[tokio::test]
async fn pages_carry_their_answer() {
    let server = Server::start(by_offset(15, true)).await;
    let mut pages = client(&server).pages(limited(10));
    assert_eq!(pages.try_next().await.unwrap().unwrap().rows.len(), 10);
    assert_eq!((pages.total(), pages.position()), (Some(15), Position::index(10)));
    assert_eq!(pages.try_next().await.unwrap().unwrap().rows.len(), 5);
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn lists_are_streams() {
    use futures_core::Stream;
    let server = Server::start(by_offset(15, true)).await;
    let mut items = std::pin::pin!(client(&server).items(limited(10)));
    let mut read = 0;
    while let Some(row) = std::future::poll_fn(|cx| items.as_mut().poll_next(cx)).await {
        read += i64::from(row.unwrap().id.is_some());
    }
    assert_eq!(read, 15);
}

#[tokio::test]
async fn a_position_beyond_all_numbers_is_the_end() {
    let server = Server::start(by_offset(15, true)).await;
    let far: Position = format!("{}+{}", u64::MAX, usize::MAX).parse().unwrap();
    assert!(ids(client(&server).items(limited(10)).from(far)).await.is_empty());
}

#[tokio::test]
async fn a_list_known_by_its_table_is_paged_too() {
    let server = Server::start(by_offset(15, true)).await;
    let document = Json::parse(br#"{"limit":10}"#).unwrap();
    let mut pages = client(&server).pages_json(&LIST, document.clone());
    let mut rows = 0;
    while let Some(page) = pages.try_next().await.unwrap() {
        rows += page.get("rows").and_then(Json::as_array).unwrap().len();
    }
    assert_eq!((rows, server.seen().len()), (15, 2));
    assert_eq!(server.seen()[1].parameter("offset"), Some("10"));
}

#[tokio::test]
async fn a_repeated_page_is_an_error_not_a_double() {
    let server = Server::start(|_: &Seen| page(0, 10, r#","total_count":100"#)).await;
    let mut items = client(&server).items(limited(10));
    for _ in 0..10 {
        items.try_next().await.unwrap().unwrap();
    }
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.to_string(), "ListRows: the service sent the same page twice, at 10");
    assert!(items.try_next().await.unwrap().is_none(), "it is over");
}

#[tokio::test]
async fn a_total_that_grows_for_ever_comes_to_an_end() {
    let server = Server::start(|seen: &Seen| {
        let offset = number(seen, "offset", 0);
        page(offset, offset + 10, &format!(r#","total_count":{}"#, offset + 20))
    });
    let server = server.await;
    let mut items = client(&server).items(limited(10));
    let mut read = 0;
    let error = loop {
        match items.try_next().await {
            Ok(row) => read += i64::from(row.is_some()),
            Err(error) => break error,
        }
    };
    assert!(matches!(error.kind(), ErrorKind::Paging(PagingError::Endless { .. })), "{error}");
    assert_eq!(read, 140);
}

#[tokio::test]
async fn rows_that_are_added_while_reading_are_read() {
    let server = Server::start(|seen: &Seen| {
        let total = if seen.number == 0 { 20 } else { 25 };
        let offset = number(seen, "offset", 0);
        page(offset, (offset + 10).min(total), &format!(r#","total_count":{total}"#))
    });
    let server = server.await;
    assert_eq!(ids(client(&server).items(limited(10))).await, all(25));
}

#[tokio::test]
async fn a_total_that_is_too_great_ends_at_the_empty_page_and_is_told() {
    let server = Server::start(|seen: &Seen| {
        let offset = number(seen, "offset", 0);
        page(offset.min(12), (offset + 10).min(12), r#","total_count":20"#)
    });
    let server = server.await;
    let mut items = client(&server).items(limited(10));
    let mut read = 0;
    while items.try_next().await.unwrap().is_some() {
        read += 1;
    }
    assert_eq!((read, items.missing()), (12, 8));
}

#[tokio::test]
async fn a_total_below_what_was_read_is_no_total() {
    let server = Server::start(|seen: &Seen| {
        let offset = number(seen, "offset", 0);
        page(offset, (offset + 10).min(25), r#","total_count":0"#)
    });
    let server = server.await;
    assert_eq!(ids(client(&server).items(limited(10))).await, all(25));
    assert_eq!(server.seen().len(), 3, "the short page is the last");
}

#[tokio::test]
async fn a_stream_goes_on_from_a_kept_position() {
    let server = Server::start(by_offset(47, true)).await;
    let mut items = client(&server).items(limited(10));
    for _ in 0..13 {
        items.try_next().await.unwrap();
    }
    let kept = items.position().to_string();
    assert_eq!(kept, "13");
    let rest = client(&server).items(limited(10)).from(kept.parse::<Position>().unwrap());
    assert_eq!(ids(rest).await, (13..47).collect::<Vec<_>>());

    let server = Server::start(by_page(47)).await;
    let mut items = client(&server).items(ListRowPages { limit: Some(10), page: Some(2) });
    for _ in 0..13 {
        items.try_next().await.unwrap();
    }
    assert_eq!(items.position().to_string(), "3+3");
    let rest = client(&server).items(ListRowPages { limit: Some(10), page: None }).from(items.position());
    assert_eq!(ids(rest).await, (23..47).collect::<Vec<_>>());
}

#[tokio::test]
async fn ten_thousand_rows_under_faults_come_once_and_in_order() {
    for ahead in [0, 4] {
        let server = Server::start(faulty(by_offset(10_000, true))).await;
        let client = builder(&server).retry(Backoff::default().attempts(6)).build().unwrap();
        assert_eq!(ids(client.items(limited(100)).read_ahead(ahead)).await, all(10_000));
        let requests = server.seen().len();
        println!("10,000 rows, {ahead} pages ahead: {requests} requests for 100 pages");
        assert!(requests >= 108, "there were faults");
    }
}

#[tokio::test]
async fn going_on_after_errors_loses_and_doubles_nothing() {
    for ahead in [0, 3] {
        let server = Server::start(faulty(by_page(5_000))).await;
        let client = builder(&server).retry(NoRetry).build().unwrap();
        let mut items = client.items(ListRowPages { limit: Some(50), page: None }).read_ahead(ahead);
        let (mut rows, mut errors) = (Vec::new(), 0);
        loop {
            match items.try_next().await {
                Ok(Some(row)) => rows.push(row.id.unwrap()),
                Ok(None) => break,
                Err(_) => {
                    errors += 1;
                    assert!(items.resume());
                }
            }
        }
        assert_eq!(rows, all(5_000));
        assert!(errors > 0);
    }
}

#[tokio::test]
async fn a_listing_keeps_to_the_quota_and_single_calls_do_not_wait() {
    let server = Server::start(by_offset(250, true)).await;
    let clock = TestClock::default();
    let client = builder(&server).clock(clock.clone()).build().unwrap();
    assert_eq!(ids(client.items(limited(10))).await, all(250));
    // 25 pages at 10 a second: two waits of a window each.
    let waited: f64 = clock.sleeps().iter().map(|sleep| sleep.as_secs_f64()).sum();
    assert!((1.5..2.2).contains(&waited), "{waited}");
    let before = clock.sleeps().len();
    for _ in 0..20 {
        client.send(thing()).await.unwrap();
    }
    assert_eq!(clock.sleeps().len(), before);
}

/// Reads until the list ends; the entries, and the errors on the way.
async fn to_the_end(mut items: Items<impl Paged<Item = Row>>) -> (usize, Vec<Error>) {
    let (mut read, mut errors) = (0, Vec::new());
    loop {
        match items.try_next().await {
            Ok(Some(_)) => read += 1,
            Ok(None) => return (read, errors),
            Err(error) => errors.push(error),
        }
    }
}

fn why(errors: &[Error]) -> &PagingError {
    match errors {
        [error] => match error.kind() {
            ErrorKind::Paging(why) => why,
            other => panic!("{other}"),
        },
        _ => panic!("{errors:?}"),
    }
}

#[tokio::test]
async fn a_list_that_ignores_the_offset_and_changes_every_row_comes_to_an_end() {
    let server = Server::start(|seen: &Seen| {
        let from = seen.number as u64 * 10;
        page(from, from + 10, r#","total_count":25"#)
    });
    let server = server.await;
    let (read, errors) = to_the_end(client(&server).items(limited(10))).await;
    assert!(matches!(why(&errors), PagingError::Endless { total_at_start: 25, total: 25, .. }), "{errors:?}");
    assert!(read <= 150, "{read}");
}

#[tokio::test]
async fn a_list_without_total_that_never_ends_is_cut_off_at_its_pages() {
    let server = Server::start(|seen: &Seen| {
        let from = seen.number as u64 * 10;
        page(from, from + 10, "")
    });
    let server = server.await;
    let (read, errors) = to_the_end(client(&server).items(limited(10)).max_pages(30)).await;
    assert_eq!((read, why(&errors)), (290, &PagingError::TooLong { pages: 30, read: 300 }));
}

#[tokio::test]
async fn markers_that_lead_round_in_a_circle_come_to_an_end() {
    let server = Server::start(|seen: &Seen| {
        let next = if seen.number.is_multiple_of(2) { "a" } else { "b" };
        let from = seen.number as u64 * 10;
        page(from, from + 10, &format!(r#","next":"{next}""#))
    });
    let server = server.await;
    let (read, errors) = to_the_end(client(&server).items(ListRowMarks::default())).await;
    assert!(matches!(why(&errors), PagingError::Repeated { .. }), "{errors:?}");
    assert!(read <= 30, "{read}");
}

#[tokio::test]
async fn empty_pages_with_ever_new_markers_come_to_an_end() {
    let server = Server::start(|seen: &Seen| page(0, 0, &format!(r#","next":"m{}""#, seen.number)));
    let server = server.await;
    let (read, errors) = to_the_end(client(&server).items(ListRowMarks::default())).await;
    assert_eq!((read, why(&errors)), (0, &PagingError::TooLong { pages: 100, read: 0 }));
    assert_eq!(server.seen().len(), 100);
}

#[tokio::test]
async fn a_stream_ends_after_an_error_that_repeating_does_not_mend() {
    let server = Server::start(|_: &Seen| Reply::json(403, r#"{"error_code":"CBC.0150"}"#)).await;
    let mut items = client(&server).items(limited(10));
    let mut errors = 0;
    // the loop of one who only writes errors down
    while let Some(row) =
        std::future::poll_fn(|cx| futures_core::Stream::poll_next(std::pin::Pin::new(&mut items), cx)).await
    {
        errors += usize::from(row.is_err());
    }
    assert_eq!((errors, server.seen().len()), (1, 1));
    assert!(!items.resume());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_stream_ends_after_a_passing_error_unless_it_is_asked_to_go_on() {
    let server = Server::start(
        |seen: &Seen| {
            if seen.number == 0 { Reply::json(503, "") } else { page(0, 5, r#","total_count":5"#) }
        },
    );
    let server = server.await;
    let client = builder(&server).retry(NoRetry).build().unwrap();
    let mut items = client.items(limited(10));
    assert!(items.try_next().await.is_err());
    assert!(items.try_next().await.unwrap().is_none());
    assert!(items.resume());
    assert_eq!(ids(items).await, all(5));
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_iterator_ends_after_an_error() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(|_: &Seen| Reply::json(403, r#"{"error_code":"CBC.0150"}"#)));
    let client = builder(&server).build_blocking().unwrap();
    assert_eq!(client.items(limited(10)).flatten().count(), 0);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn equal_rows_one_a_page_are_no_proof_of_a_repeated_page_while_the_total_fits() {
    let server = Server::start(|_: &Seen| page(7, 8, r#","total_count":3"#)).await;
    assert_eq!(ids(client(&server).items(limited(1))).await, [7, 7, 7]);
    let server = Server::start(|_: &Seen| page(7, 8, "")).await;
    let (read, errors) = to_the_end(client(&server).items(limited(1))).await;
    assert!(matches!(why(&errors), PagingError::Repeated { .. }) && read == 2, "{read}: {errors:?}");
}

#[tokio::test]
async fn going_on_from_a_position_after_a_null_doubles_and_loses_nothing() {
    // entries as they were sent; null reaches nobody
    let sent = ["null", r#"{"id":1}"#, r#"{"id":2}"#, r#"{"id":3}"#, "null", "7", r#"{"id":4}"#];
    let serve = move |seen: &Seen| {
        let (offset, limit) = (number(seen, "offset", 0) as usize, number(seen, "limit", 10) as usize);
        let (from, to) = (offset.min(sent.len()), (offset + limit).min(sent.len()));
        Reply::json(200, &format!(r#"{{"rows":[{}],"total_count":{}}}"#, sent[from..to].join(","), sent.len()))
    };
    for limit in 1..8 {
        let server = Server::start(serve).await;
        for taken in 0..4 {
            let mut items = client(&server).items(limited(limit));
            let mut rows = Vec::new();
            for _ in 0..taken {
                rows.push(items.try_next().await.unwrap().unwrap().id.unwrap());
            }
            rows.extend(ids(client(&server).items(limited(limit)).from(items.position())).await);
            assert_eq!(rows, [1, 2, 3, 4], "{taken} taken, {limit} a page, on from {}", items.position());
        }
    }
    let by_page = move |seen: &Seen| {
        let at = ((number(seen, "page", 1) - 1) * 3) as usize;
        let rows = sent[at.min(7)..(at + 3).min(7)].join(",");
        Reply::json(200, &format!(r#"{{"rows":[{rows}],"total_count":7}}"#))
    };
    let server = Server::start(by_page).await;
    for taken in 0..4 {
        let mut items = client(&server).items(ListRowPages { limit: Some(3), page: None });
        let mut rows = Vec::new();
        for _ in 0..taken {
            rows.push(items.try_next().await.unwrap().unwrap().id.unwrap());
        }
        let rest = client(&server).items(ListRowPages { limit: Some(3), page: None }).from(items.position());
        rows.extend(ids(rest).await);
        assert_eq!(rows, [1, 2, 3, 4], "{taken} taken, on from {}", items.position());
    }
}
