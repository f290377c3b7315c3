//! A second opinion on the numbers that hurt when they are wrong: lists under `second_opinion/`, kept by hand from the
//! vendor's pages. Nothing here takes what it expects from the spec, its model or its samples.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use huaweicloud_bss::runtime::meta::{self, Kind, Wire};
use huaweicloud_bss::runtime::validate;
use huaweicloud_bss::runtime::{Api, BoxFuture, HttpRequest, HttpResponse, JsonClient, Transport, TransportError};
use huaweicloud_bss::{Json, Token};

/// A service and what was written down of it.
struct Opinion {
    api: &'static Api,
    writes: &'static str,
    hosts: &'static str,
    sensitive: &'static str,
    amounts: &'static str,
    requests: &'static str,
    lengths: &'static str,
}

macro_rules! opinion {
    ($api:path, $folder:literal, $amounts:expr) => {
        Opinion {
            api: &$api,
            writes: include_str!(concat!("../second_opinion/", $folder, "/writes.txt")),
            hosts: include_str!(concat!("../second_opinion/", $folder, "/hosts.txt")),
            sensitive: include_str!(concat!("../second_opinion/", $folder, "/sensitive.txt")),
            amounts: $amounts,
            requests: include_str!(concat!("../second_opinion/", $folder, "/requests.txt")),
            lengths: include_str!(concat!("../second_opinion/", $folder, "/lengths.txt")),
        }
    };
}

const OPINIONS: [Opinion; 3] = [
    opinion!(huaweicloud_bss::API, "bss", include_str!("../second_opinion/bss/amounts.txt")),
    // no call of theirs has an amount
    opinion!(huaweicloud_osm::API, "osm", ""),
    opinion!(huaweicloud_iam::API, "iam", ""),
];

#[test]
fn every_service_is_looked_at() {
    let known: Vec<&str> = OPINIONS.iter().map(|opinion| opinion.api.service.id).collect();
    let all: Vec<&str> = huaweicloud_bss_tests::model::APIS.iter().map(|api| api.service.id).collect();
    assert_eq!(known, all);
}

#[test]
fn what_must_not_be_repeated_is_not_and_what_is_written_goes_where_it_should() {
    for opinion in &OPINIONS {
        let mut listed = BTreeSet::new();
        for [how, what, method, path, id] in rows(opinion.writes) {
            let operation = opinion.operation(id);
            assert!(listed.insert(id), "{id} is listed twice");
            assert_eq!((how == "once", what == "-"), (!operation.idempotent, how == "repeat"), "{id}: `{how}`");
            assert_eq!((method, path), (operation.method.as_str(), operation.path), "{id}");
        }
        let all = || opinion.api.operations.iter().map(|known| known.meta);
        let writes: BTreeSet<&str> = all().filter(|one| one.method.as_str() != "GET").map(|one| one.id).collect();
        assert_eq!(listed, writes, "a call that is no GET stands in writes.txt");
        let odd: Vec<&str> = all().filter(|one| !one.idempotent).map(|one| one.id).collect();
        assert!(odd.iter().all(|id| listed.contains(id)), "a GET that must not be repeated? {odd:?}");
    }
}

#[test]
fn a_call_that_must_not_be_repeated_names_the_read_that_tells_its_outcome() {
    for opinion in &OPINIONS {
        for [how, what, _, _, id] in rows(opinion.writes) {
            // nothing tells whether a message, a report or a file arrived; a person looks, or sends another one
            let lookable = how == "once" && !matches!(what, "message" | "report" | "upload");
            assert_eq!(lookable, opinion.operation(id).confirm_with.is_some() && how == "once", "{id}");
        }
    }
}

#[test]
fn calls_go_to_the_hosts_of_their_site() {
    for opinion in &OPINIONS {
        let said = |text: &'static str| if text.is_empty() { "-" } else { text };
        let sites = opinion.api.service.sites.iter();
        let known: Vec<[&str; 4]> =
            sites.map(|site| [site.id, site.host, site.region, site.iam_host].map(said)).collect();
        assert_eq!(known, rows(opinion.hosts).collect::<Vec<_>>());
    }
}

#[test]
fn what_is_private_is_marked() {
    for opinion in &OPINIONS {
        for (head, fields) in entries(opinion.sensitive) {
            let (id, side) = head.split_once(' ').unwrap();
            let operation = opinion.operation(id);
            let object = if side == "request" { operation.request } else { operation.response.unwrap() };
            for path in fields {
                assert!(field(object, path).sensitive, "{id} {side}: {path} is not marked as sensitive");
            }
        }
    }
}

#[test]
fn amounts_are_taken_within_their_bounds_and_travel_in_their_form() {
    for opinion in &OPINIONS {
        for [id, path, form, least, most, decimals] in rows(opinion.amounts) {
            let operation = opinion.operation(id);
            let field = field(operation.request, path);
            let text = match (&field.kind, field.as_wire) {
                (Kind::Decimal, Wire::Natural | Wire::Number) => false,
                (Kind::Decimal, Wire::Text) => true,
                (_, other) => panic!("{id}: {path} is no exact amount but {other:?}"),
            };
            assert_eq!(form, if text { "text" } else { "number" }, "{id}: {path}");
            let amount = |digits: &str| if text { Json::Text(digits.to_owned()) } else { Json::Number(digits.into()) };
            let taken = |digits: &str| opinion.broken(operation, path, amount(digits)).is_empty();
            assert!(taken(least), "{id}: {path} refuses {least}");
            assert!(!taken(&step(least, -1)), "{id}: {path} takes {}", step(least, -1));
            if most == "-" {
                assert!(taken("9999999999"), "{id}: {path} has a bound that nobody documents");
            } else {
                assert!(taken(most), "{id}: {path} refuses {most}");
                assert!(!taken(&step(most, 1)), "{id}: {path} takes {}", step(most, 1));
            }
            let digits = "1".repeat(decimals.parse().unwrap());
            assert!(taken(&format!("0.9{}", &digits[1..])), "{id}: {path} refuses {decimals} decimals");
            assert!(!taken(&format!("0.9{digits}")), "{id}: {path} takes more than {decimals} decimals");
        }
    }
}

#[test]
fn texts_are_taken_up_to_their_documented_length() {
    for opinion in &OPINIONS {
        for (id, fields) in entries(opinion.lengths) {
            let operation = opinion.operation(id);
            for entry in fields {
                let (path, most) = entry.split_once('=').unwrap();
                let most: usize = most.parse().unwrap();
                let too_long = |length: usize| {
                    // characters of two bytes: lengths count characters
                    let found = opinion.broken(operation, path, Json::Text("é".repeat(length)));
                    found.iter().any(|rule| rule.ends_with("max_length"))
                };
                assert!(!too_long(most), "{id}: {path} refuses {most} characters");
                assert!(too_long(most + 1), "{id}: {path} takes {} characters", most + 1);
            }
        }
    }
}

#[test]
fn requests_that_pages_and_public_clients_send_are_taken() {
    let mut wrong = Vec::new();
    for opinion in &OPINIONS {
        for Request { id, site, document, .. } in opinion.requests() {
            let operation = opinion.operation(id);
            if let Err(refused) = validate::check_json(operation, &document, Some(site)) {
                wrong.push(format!("{id} at {}: {refused}", site.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are refused:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn what_pages_show_is_what_is_sent() {
    let sent = Arc::new(Mutex::new((String::new(), Vec::new())));
    let (mut compared, mut wrong) = (0, Vec::new());
    for opinion in &OPINIONS {
        for Request { id, site, document, shown } in opinion.requests() {
            let Some(shown) = shown else { continue };
            let client = JsonClient::of(opinion.api.service).site(site).credentials(Token::new("made-up-token"));
            let client = client.transport(Keeps(Arc::clone(&sent))).build().unwrap();
            // whatever comes back
            let _ = client.send_json(opinion.operation(id), &document).await;
            let (url, body) = sent.lock().unwrap().clone();
            let there = match shown.starts_with('/') {
                true => url.replace("%2C", ","),
                false => String::from_utf8(body).unwrap(),
            };
            let same = match serde_json::from_str::<serde_json::Value>(shown) {
                Ok(shown) => serde_json::from_str::<serde_json::Value>(&there).ok() == Some(shown),
                Err(_) => there.ends_with(shown),
            };
            if !same {
                wrong.push(format!("{id} at {}: {there} instead of {shown}", site.id));
            }
            compared += 1;
        }
    }
    assert!(wrong.is_empty(), "{} are sent otherwise:\n{}", wrong.len(), wrong.join("\n"));
    assert!(compared > 150, "{compared} are shown");
}

/// Keeps address and body of what is sent last.
struct Keeps(Arc<Mutex<(String, Vec<u8>)>>);

impl Transport for Keeps {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        *self.0.lock().unwrap() = (request.url.to_string(), request.body.to_vec());
        Box::pin(async { Ok(HttpResponse::new(400, Vec::new())) })
    }
}

/// A line of requests.txt.
struct Request {
    id: &'static str,
    site: &'static meta::Site,
    document: Json,
    /// The body, or the end of the address, as a page shows it.
    shown: Option<&'static str>,
}

impl Opinion {
    fn operation(&self, id: &str) -> &'static meta::Operation {
        self.api.find(id).unwrap_or_else(|| panic!("no operation {id}")).meta
    }

    fn requests(&self) -> impl Iterator<Item = Request> {
        lines(self.requests).map(|line| {
            let mut words = line.splitn(3, ' ');
            let [id, site, request] = [(); 3].map(|()| words.next().unwrap());
            let (document, shown) =
                request.split_once(" => ").map_or((request, None), |(one, other)| (one, Some(other)));
            let (site, document) = (self.api.site(site).unwrap(), Json::parse(document.as_bytes()).unwrap());
            Request { id, site, document, shown }
        })
    }

    /// The rules that a value of a field breaks at a site that has the field.
    fn broken(&self, operation: &'static meta::Operation, path: &str, value: Json) -> Vec<String> {
        let at = path.replace("[]", "[0]");
        let document = path.rsplit('.').fold(value, |inner, name| match name.strip_suffix("[]") {
            Some(name) => Json::Object(vec![(name.into(), Json::Array(vec![inner]))]),
            None => Json::Object(vec![(name.into(), inner)]),
        });
        let sites = field(operation.request, path).sites;
        let here = |site: &&meta::Site| operation.sites.meets(site.bit) && sites.meets(site.bit);
        let site = self.api.service.sites.iter().find(here).unwrap();
        let violations = validate::check_json(operation, &document, Some(site)).err().unwrap_or_default();
        violations.iter().filter(|found| found.path == at).map(|found| found.rule.id().to_owned()).collect()
    }
}

/// The field at a path such as `coupon_infos[].id`.
fn field(object: &'static meta::Object, path: &str) -> &'static meta::Field {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let wire = name.trim_end_matches("[]");
    let field = object.fields.iter().find(|field| field.wire == wire).unwrap_or_else(|| panic!("no field {path}"));
    match rest {
        None => field,
        Some(rest) => self::field(inner(&field.kind).unwrap_or_else(|| panic!("{path} leads nowhere")), rest),
    }
}

fn inner(kind: &'static Kind) -> Option<&'static meta::Object> {
    match kind {
        Kind::Object(object) => Some(object),
        Kind::List(item) | Kind::Map(item) => inner(item),
        _ => None,
    }
}

/// A number so many hundredths away.
fn step(number: &str, hundredths: i64) -> String {
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let scaled = whole.parse::<i64>().unwrap() * 100 + format!("{part:0<2}").parse::<i64>().unwrap() + hundredths;
    format!("{}.{:02}", scaled / 100, scaled % 100)
}

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// A table of words.
fn rows<const N: usize>(list: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    lines(list).map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.try_into().unwrap_or_else(|words: Vec<&str>| panic!("{} words, not {N}: {line}", words.len()))
    })
}

/// `head: word word`.
fn entries(list: &'static str) -> impl Iterator<Item = (&'static str, std::str::SplitWhitespace<'static>)> {
    lines(list).map(|line| line.split_once(": ").unwrap()).map(|(head, words)| (head, words.split_whitespace()))
}
