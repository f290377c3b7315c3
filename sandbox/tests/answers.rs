//! Every operation answers a valid request; its answer obeys the response's limits and decodes without oddities.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod common;

use bss_sandbox::{Rate, Sandbox, sample};
use common::{call_as, caller_of};
use huaweicloud_bss::API;
use huaweicloud_bss::runtime::meta::{PagingStyle, Status};
use huaweicloud_bss::runtime::{Json, codec, validate};

#[tokio::test]
async fn every_operation_answers_full_and_minimal_requests() {
    let mut bad = Vec::new();
    let mut good = 0;
    for site in huaweicloud_bss::Site::ALL {
        // what one request changes must not be in the way of the next: a sandbox for each kind
        for (what, make) in [("full", sample::full as fn(_, _, _) -> _), ("minimal", sample::minimal)] {
            let running = Sandbox::builder(&[&API])
                .today(sample::DAY)
                .site(site.meta().id)
                .rate(Rate::Unlimited)
                .start()
                .await
                .unwrap();
            for erased in API.operations.iter().filter(|erased| erased.meta.sites.meets(site.meta().bit)) {
                let operation = erased.meta;
                let document: Json = make(&API, operation, site.meta());
                let reply = call_as(&running, operation, &document, caller_of(&running, operation)).await;
                let mut complain =
                    |why: String| bad.push(format!("{what} {} at {}: {why}", operation.id, site.meta().id));
                let (Some(object), Some(mut record)) = (operation.response, (erased.response)()) else {
                    match reply.status {
                        204 => good += 1,
                        status => complain(format!("{status} {}", String::from_utf8_lossy(&reply.body))),
                    }
                    continue;
                };
                if reply.status != 200 {
                    complain(format!("{} {}\n{document}", reply.status, String::from_utf8_lossy(&reply.body)));
                    continue;
                }
                let found = validate::validate(object, &reply.json(), Some(site.meta().bit));
                let odd = codec::decode(&reply.body, &mut *record).unwrap();
                if !found.is_empty() || !odd.is_empty() {
                    complain(format!(
                        "{found}\n{odd}\n{}",
                        reply.json().to_string().chars().take(600).collect::<String>()
                    ));
                }
                good += 1;
            }
        }
    }
    println!("{good} answers");
    assert!(bad.is_empty(), "{} bad:\n{}", bad.len(), bad.join("\n"));
}

#[tokio::test]
async fn pages_put_together_are_the_whole_list_without_repetitions() {
    let running = Sandbox::builder(&[&API]).today(sample::DAY).rate(Rate::Unlimited).start().await.unwrap();
    let site = running.site();
    let mut lists = 0;
    let mut rows = 0;
    for operation in API.operations.iter().map(|erased| erased.meta).filter(|operation| operation.sites.meets(site.bit))
    {
        let Some(paging) = operation.paging else { continue };
        let (Some(items), true) = (paging.items, operation.status == Status::Active || paging.total.is_some()) else {
            continue;
        };
        let most =
            operation.request.field(paging.limit).and_then(|field| field.at_site(site.bit).limits.max?.parse().ok());
        let limit: i64 = 7.min(most.unwrap_or(7));
        let mut document = sample::minimal(&API, operation, site);
        let mut position: Option<Json> = None;
        let mut all: Vec<Json> = Vec::new();
        let mut total = None;
        for page in 0..80 {
            let Json::Object(entries) = &mut document else { panic!() };
            entries.retain(|(name, _)| **name != *paging.position && **name != *paging.limit);
            entries.push((paging.limit.into(), Json::from(limit)));
            match paging.style {
                PagingStyle::Offset => entries.push((paging.position.into(), Json::from(all.len() as i64))),
                PagingStyle::Page { first } => {
                    entries.push((paging.position.into(), Json::from(i64::from(first) + page)))
                }
                PagingStyle::Marker => entries.extend(position.take().map(|json| (paging.position.into(), json))),
            }
            let reply = call_as(&running, operation, &document, caller_of(&running, operation)).await;
            assert_eq!(reply.status, 200, "{} {} {document}", operation.id, String::from_utf8_lossy(&reply.body));
            let json = reply.json();
            let more = json.path(items).and_then(Json::as_array).unwrap_or_default();
            assert!(more.len() as i64 <= limit, "{}", operation.id);
            all.extend(more.iter().cloned());
            let said = paging
                .total
                .and_then(|path| json.path(path))
                .map(|json| json.to_string().trim_matches('"').parse::<usize>().unwrap());
            assert!(total.is_none() || total == said, "{}: another total on a later page", operation.id);
            total = total.or(said);
            position = paging.next.and_then(|path| json.path(path)).cloned();
            let ends = if paging.style == PagingStyle::Marker { position.is_none() } else { more.is_empty() };
            if ends {
                break;
            }
        }
        if let Some(total) = total {
            assert_eq!(all.len(), total, "{}", operation.id);
        }
        let distinct: std::collections::HashSet<String> = all.iter().map(Json::to_string).collect();
        assert_eq!(distinct.len(), all.len(), "{} repeats itself: {}", operation.id, all[0]);
        lists += 1;
        rows += all.len();
    }
    println!("{lists} lists, {rows} rows");
    assert!(lists > 30);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_answers_and_another_seed_others() {
    let mut answers = Vec::new();
    for seed in [1, 1, 2] {
        let running = Sandbox::builder(&[&API]).today(sample::DAY).seed(seed).start().await.unwrap();
        let reply = common::call(&running, "ListCustomerOrders", r#"{"limit": 3}"#).await;
        answers.push(reply.body);
    }
    assert_eq!(answers[0], answers[1]);
    assert_ne!(answers[0], answers[2]);
}

/// A full request names what is there, so it finds something.
#[tokio::test]
async fn full_requests_for_lists_find_something() {
    let mut empty = Vec::new();
    for site in huaweicloud_bss::Site::ALL {
        let running = Sandbox::builder(&[&API])
            .today(sample::DAY)
            .site(site.meta().id)
            .rate(Rate::Unlimited)
            .start()
            .await
            .unwrap();
        for operation in
            API.operations.iter().map(|erased| erased.meta).filter(|operation| operation.sites.meets(site.meta().bit))
        {
            let Some(items) = operation.paging.and_then(|paging| paging.items) else { continue };
            let document = sample::full(&API, operation, site.meta());
            let reply = call_as(&running, operation, &document, caller_of(&running, operation)).await;
            if reply.json().path(items).and_then(Json::as_array).is_none_or(<[Json]>::is_empty) {
                empty.push(format!("{} at {}: {document}", operation.id, site.meta().id));
            }
        }
    }
    assert!(empty.is_empty(), "{} empty:\n{}", empty.len(), empty.join("\n"));
}
