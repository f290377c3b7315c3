//! A second opinion on the numbers that hurt when they are wrong: lists under `second_opinion/`, kept by hand from the
//! vendor's pages. Nothing here takes what it expects from the spec, its model or its samples.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use huaweicloud_bss::catalog::OPERATIONS;
use huaweicloud_bss::runtime::meta::{self, Kind, Wire};
use huaweicloud_bss::runtime::validate;
use huaweicloud_bss::{API, Json, Site};

const WRITES: &str = include_str!("../second_opinion/bss/writes.txt");
const HOSTS: &str = include_str!("../second_opinion/bss/hosts.txt");
const SENSITIVE: &str = include_str!("../second_opinion/bss/sensitive.txt");
const AMOUNTS: &str = include_str!("../second_opinion/bss/amounts.txt");
const REQUESTS: &str = include_str!("../second_opinion/bss/requests.txt");
const LENGTHS: &str = include_str!("../second_opinion/bss/lengths.txt");

#[test]
fn what_must_not_be_repeated_is_not_and_what_is_written_goes_where_it_should() {
    let mut listed = BTreeSet::new();
    for [how, what, method, path, id] in rows(WRITES) {
        let operation = operation(id);
        assert!(listed.insert(id), "{id} is listed twice");
        assert_eq!((how == "once", what == "-"), (!operation.idempotent, how == "repeat"), "{id}: `{how}`");
        assert_eq!((method, path), (operation.method.as_str(), operation.path), "{id}");
    }
    let writes: BTreeSet<&str> = OPERATIONS
        .iter()
        .map(|known| known.meta)
        .filter(|one| one.method.as_str() != "GET")
        .map(|one| one.id)
        .collect();
    assert_eq!(listed, writes, "a call that is no GET stands in writes.txt");
    let odd: Vec<&str> = OPERATIONS.iter().filter(|one| !one.meta.idempotent).map(|one| one.meta.id).collect();
    assert!(odd.iter().all(|id| listed.contains(id)), "a GET that must not be repeated? {odd:?}");
}

#[test]
fn a_call_that_must_not_be_repeated_names_the_read_that_tells_its_outcome() {
    for [how, what, _, _, id] in rows(WRITES) {
        // nothing tells whether a message went out; a person asks for another one
        let lookable = how == "once" && what != "message";
        assert_eq!(lookable, operation(id).confirm_with.is_some() && how == "once", "{id}");
    }
}

#[test]
fn calls_go_to_the_hosts_of_their_site() {
    let known: Vec<[&str; 4]> =
        Site::ALL.iter().map(|site| site.meta()).map(|site| [site.id, site.host, site.region, site.iam_host]).collect();
    assert_eq!(known, rows(HOSTS).collect::<Vec<_>>());
}

#[test]
fn what_is_private_is_marked() {
    for (head, fields) in entries(SENSITIVE) {
        let (id, side) = head.split_once(' ').unwrap();
        let operation = operation(id);
        let object = if side == "request" { operation.request } else { operation.response.unwrap() };
        for path in fields {
            assert!(field(object, path).sensitive, "{id} {side}: {path} is not marked as sensitive");
        }
    }
}

#[test]
fn amounts_are_taken_within_their_bounds_and_travel_in_their_form() {
    for [id, path, form, least, most, decimals] in rows(AMOUNTS) {
        let operation = operation(id);
        let field = field(operation.request, path);
        let text = match (&field.kind, field.as_wire) {
            (Kind::Decimal, Wire::Natural | Wire::Number) => false,
            (Kind::Decimal, Wire::Text) => true,
            (_, other) => panic!("{id}: {path} is no exact amount but {other:?}"),
        };
        assert_eq!(form, if text { "text" } else { "number" }, "{id}: {path}");
        let amount = |digits: &str| if text { Json::Text(digits.to_owned()) } else { Json::Number(digits.into()) };
        let taken = |digits: &str| broken(operation, path, amount(digits)).is_empty();
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

#[test]
fn texts_are_taken_up_to_their_documented_length() {
    for (id, fields) in entries(LENGTHS) {
        let operation = operation(id);
        for entry in fields {
            let (path, most) = entry.split_once('=').unwrap();
            let most: usize = most.parse().unwrap();
            let too_long = |length: usize| {
                // characters of two bytes: lengths count characters
                let found = broken(operation, path, Json::Text("é".repeat(length)));
                found.iter().any(|rule| rule.ends_with("max_length"))
            };
            assert!(!too_long(most), "{id}: {path} refuses {most} characters");
            assert!(too_long(most + 1), "{id}: {path} takes {} characters", most + 1);
        }
    }
}

#[test]
fn requests_that_pages_and_public_clients_send_are_taken() {
    for line in lines(REQUESTS) {
        let mut words = line.splitn(3, ' ');
        let [id, site, request] = [(); 3].map(|()| words.next().unwrap());
        let site = Site::ALL.iter().map(|known| known.meta()).find(|known| known.id == site).unwrap();
        let document = Json::parse(request.as_bytes()).unwrap();
        let refused = validate::check_json(operation(id), &document, Some(site)).err().unwrap_or_default();
        assert!(refused.is_empty(), "{id} at {}: {refused}", site.id);
    }
}

/// The rules that a value of a field breaks at a site that has the field.
fn broken(operation: &'static meta::Operation, path: &str, value: Json) -> Vec<String> {
    let at = path.replace("[]", "[0]");
    let document = path.rsplit('.').fold(value, |inner, name| match name.strip_suffix("[]") {
        Some(name) => Json::Object(vec![(name.into(), Json::Array(vec![inner]))]),
        None => Json::Object(vec![(name.into(), inner)]),
    });
    let sites = field(operation.request, path).sites;
    let here = |site: &&meta::Site| operation.sites.meets(site.bit) && sites.meets(site.bit);
    let site = Site::ALL.iter().map(|site| site.meta()).find(here).unwrap();
    let violations = validate::check_json(operation, &document, Some(site)).err().unwrap_or_default();
    violations.iter().filter(|found| found.path == at).map(|found| found.rule.id().to_owned()).collect()
}

fn operation(id: &str) -> &'static meta::Operation {
    API.find(id).unwrap_or_else(|| panic!("no operation {id}")).meta
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
