//! The client without async, outside of a runtime and inside one.

use huaweicloud_runtime::*;

use crate::support::*;

fn serve(seen: &Seen) -> Reply {
    let offset: i64 = seen.parameter("offset").map_or(0, |text| text.parse().unwrap());
    let rows: Vec<_> = (offset..(offset + 10).min(25)).map(|id| format!(r#"{{"id":{id}}}"#)).collect();
    Reply::json(200, &format!(r#"{{"name":"pen","rows":[{}],"total_count":25}}"#, rows.join(",")))
}

fn calls(server: &Server) {
    let client = builder(server).clock(SystemClock::default()).build_blocking().unwrap();
    assert_eq!(client.send(thing()).unwrap().name.as_deref(), Some("pen"));
    assert_eq!(client.send_json(&SHOW, &Json::parse(br#"{"id":"1"}"#).unwrap()).unwrap().status(), 200);
    let ids: Result<Vec<_>, _> = client.items(ListRows::default()).map(|row| row.map(|row| row.id.unwrap())).collect();
    assert_eq!(ids.unwrap(), (0..25).collect::<Vec<_>>());
    assert_eq!(client.pages(ListRows::default()).read_ahead(2).count(), 3);
    let mut items = client.items(ListRows::default()).from(20);
    assert_eq!(items.next().unwrap().unwrap().id, Some(20));
    assert_eq!(items.position(), Position::index(21));
    assert_eq!(items.next().unwrap().unwrap().id, Some(21));
    assert_eq!(items.position(), Position::index(22));
    assert_eq!(client.site().id, builder(server).build().unwrap().site().id);
    let mut pages = client.pages_json(&LIST, Json::parse(b"{}").unwrap()).from(10);
    let rows = |page: &Answer<Json>| page.get("rows").and_then(Json::as_array).map_or(0, <[Json]>::len);
    assert_eq!(rows(&pages.next().unwrap().unwrap()), 10);
    assert_eq!(pages.position(), Position::index(20));
    assert_eq!(pages.map(|page| rows(&page.unwrap())).collect::<Vec<_>>(), [5]);
}

#[test]
fn it_works_outside_of_a_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(serve));
    calls(&server);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_works_inside_of_a_runtime() {
    let server = Server::start(serve).await;
    calls(&server);
}
