//! The command and the sandbox agree: every active operation is called with a full valid request and succeeds; with
//! each limit of its request broken, one at a time, it is refused by the command before sending, and by the sandbox when
//! validation is off.
//!
//! The walk uses the functions that the binary uses; the binary itself is run in `commands.rs`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "tests")]

use std::collections::HashSet;

use bss::call::connect::{Connection, builder};
use bss::call::exchange::{Odd, exchange};
use bss::call::guard::check;
use bss::catalog;
use bss::ending::Ending;
use bss_sandbox::{Rate, Running, Sandbox, sample};
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::meta::{Kind, Object, Place, Site, Status};
use huaweicloud_bss::runtime::violation::Rule;
use huaweicloud_bss::runtime::{Api, CallOptions, Error, Json, JsonClient, NoRetry, Validation, codec};

/// Their requests name a token, which nobody can make up: a made-up one is refused with 401, after all else was right.
const TOKENS: [&str; 1] = ["CreateTemporaryAccessKeyByToken"];

/// Every site of every service.
fn places() -> impl Iterator<Item = (&'static Api, &'static Site)> {
    catalog::APIS.iter().flat_map(|api| api.service.sites.iter().map(|site| (*api, site)))
}

fn active(api: &'static Api, site: &'static Site) -> impl Iterator<Item = &'static Erased> {
    api.operations
        .iter()
        .filter(|operation| operation.meta.status == Status::Active && operation.meta.sites.meets(site.bit))
}

async fn sandbox(api: &'static Api, site: &'static Site) -> Running {
    Sandbox::builder(&[api]).site(site.id).today(sample::DAY).rate(Rate::Unlimited).start().await.unwrap()
}

fn connection(running: &Running) -> Connection {
    Connection::to(running.site()).at(running.url())
}

/// A client as the command builds it, that sends what breaks rules.
fn client(operation: &'static Erased, connection: &Connection) -> JsonClient {
    let client = builder(operation.meta, connection).unwrap().keep_connections_for_writes(true).build().unwrap();
    client.with(CallOptions::new().validation(Validation::Off).retry(NoRetry))
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

#[test]
fn a_full_valid_request_of_every_active_operation_succeeds() {
    let mut count = 0;
    let mut bad = Vec::new();
    runtime().block_on(async {
        for (api, site) in places() {
            let running = sandbox(api, site).await;
            let connection = connection(&running);
            for operation in active(api, site) {
                let document = sample::full(api, operation.meta, site);
                if let Err(ending) = check(operation.meta, &document, &connection, Validation::Enforce, None) {
                    bad.push(format!("{} at {}: {ending:?}", operation.meta.id, site.id));
                    continue;
                }
                // the typed request is the same on the wire
                let (request, odd) = (operation.request)(&document);
                let typed = codec::encode(&*request, operation.meta, Some(site.bit)).unwrap();
                let plain = codec::encode(&document, operation.meta, Some(site.bit)).unwrap();
                if !odd.is_empty() || typed != plain {
                    bad.push(format!("{} at {}: the struct is not the document: {odd}", operation.meta.id, site.id));
                }
                match exchange(&client(operation, &connection), operation, &document, Odd::Kept).await {
                    Ok(reply) if reply.oddities.is_empty() => count += 1,
                    Ok(reply) => bad.push(format!("{} at {}: odd: {:?}", operation.meta.id, site.id, reply.oddities)),
                    Err(error) if TOKENS.contains(&operation.meta.id) && error.http_status() == Some(401) => count += 1,
                    Err(error) => bad.push(format!("{} at {}: {error}\n{document}", operation.meta.id, site.id)),
                }
            }
        }
    });
    let all: usize = places().map(|(api, site)| active(api, site).count()).sum();
    println!("{count} of {all} full valid requests succeeded, active operations at every site");
    assert!(bad.is_empty(), "{} bad:\n{}", bad.len(), bad.join("\n"));
    assert_eq!(count, all);
}

#[test]
fn each_broken_limit_is_refused_by_the_command_and_by_the_sandbox() {
    let mut count = 0;
    let mut bad = Vec::new();
    runtime().block_on(async {
        for (api, site) in places() {
            let running = sandbox(api, site).await;
            let connection = connection(&running);
            for operation in active(api, site) {
                let client = client(operation, &connection);
                for (document, rule, path) in sample::broken(api, operation.meta, site) {
                    let case = || format!("{} at {}: {path}: {rule}", operation.meta.id, site.id);
                    let here = refused_here(operation, &document, &connection, rule, &path);
                    let there = refused_there(exchange(&client, operation, &document, Odd::Kept).await.err(), &path);
                    match (here, there) {
                        (Ok(()), Ok(())) => count += 1,
                        (here, there) => {
                            bad.push(format!("{}: command {here:?}, sandbox {there:?}\n  {document}", case()))
                        }
                    }
                }
            }
        }
    });
    println!("{count} broken requests refused by the command and by the sandbox alike");
    assert!(bad.is_empty(), "{} bad:\n{}", bad.len(), bad.join("\n"));
    assert!(count > 2_500, "only {count} requests");
}

/// The walk above takes what the sandbox makes; here the tables are asked what there is to be broken.
#[test]
fn every_limit_in_the_tables_is_broken_once() {
    let mut limits = 0;
    let mut missing = Vec::new();
    for (api, site) in places() {
        for operation in active(api, site).map(|operation| operation.meta) {
            let broken: HashSet<(String, Rule)> = sample::broken(api, operation, site)
                .into_iter()
                .map(|(_, rule, path)| (without_indexes(&path), rule))
                .collect();
            let mut wanted = Vec::new();
            breakable(operation.request, "", site, &mut wanted);
            limits += wanted.len();
            let lost = wanted.into_iter().filter(|limit| !broken.contains(limit));
            missing.extend(lost.map(|(path, rule)| format!("{} at {}: {path}: {rule}", operation.id, site.id)));
        }
    }
    println!("{limits} limits in the tables, {} of them not broken", missing.len());
    assert!(missing.is_empty(), "not broken:\n{}", missing.join("\n"));
}

fn without_indexes(path: &str) -> String {
    path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect()
}

/// What a request can break by its value alone.
fn breakable(object: &'static Object, prefix: &str, site: &'static Site, out: &mut Vec<(String, Rule)>) {
    for field in object.fields.iter().filter(|field| field.sites.meets(site.bit)) {
        let path = if prefix.is_empty() { field.wire.to_owned() } else { format!("{prefix}.{}", field.wire) };
        let at = field.at_site(site.bit);
        let limits = &at.limits;
        let mut add = |is: bool, rule: Rule| out.extend(is.then(|| (path.clone(), rule)));
        add(field.required.meets(site.bit) && field.place != Place::Path, Rule::Required);
        let text = matches!(at.kind, Kind::Text | Kind::Secret);
        let number = matches!(at.kind, Kind::Integer | Kind::Decimal);
        let list = matches!(at.kind, Kind::List(_) | Kind::Csv(_));
        add(text && limits.min_length > 1, Rule::MinLength);
        add(text && limits.max_length.is_some(), Rule::MaxLength);
        add((text || number) && limits.pattern.is_some(), Rule::Pattern);
        add(number && limits.min.is_some(), Rule::Min);
        add(number && limits.max.is_some(), Rule::Max);
        add(number && limits.above.is_some(), Rule::Above);
        add(matches!(at.kind, Kind::Decimal) && limits.max_decimals.is_some(), Rule::MaxDecimals);
        add(list && limits.min_items > 1, Rule::MinItems);
        add(list && limits.max_items.is_some(), Rule::MaxItems);
        add(list && limits.item_max_length.is_some(), Rule::ItemMaxLength);
        add(matches!(at.kind, Kind::Enum(_)), Rule::Enum);
        add(matches!(at.kind, Kind::Timestamp | Kind::Date | Kind::Month), Rule::Format);
        match at.kind {
            Kind::Object(inner) => breakable(inner, &path, site, out),
            Kind::List(Kind::Object(inner)) => breakable(inner, &path, site, out),
            _ => {}
        }
    }
}

fn refused_here(
    operation: &'static Erased,
    document: &Json,
    connection: &Connection,
    rule: Rule,
    path: &str,
) -> Result<(), String> {
    let wanted = format!("{path}: {rule}: ");
    match check(operation.meta, document, connection, Validation::Enforce, None) {
        Err(Ending::Refused { lines, .. }) if lines.iter().any(|line| line.starts_with(&wanted)) => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

fn refused_there(error: Option<Error>, path: &str) -> Result<(), String> {
    let Some(error) = error else { return Err("accepted".to_owned()) };
    let names_it = error.service().is_some_and(|answer| {
        answer.message.contains(path) || answer.details.iter().any(|detail| detail.contains(path))
    });
    if error.http_status() == Some(400) && names_it { Ok(()) } else { Err(error.to_string()) }
}
