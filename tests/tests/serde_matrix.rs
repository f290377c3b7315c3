//! serde: every type of the generated crates, and every value of the runtime, through every format and back. The
//! test prints what went where; `tests/serde_features` runs it with the features of serde_json that others may turn on.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]
#![allow(deprecated, reason = "what the vendor takes offline is a type, too")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;

use huaweicloud_bss::orders::PayOrders;
use huaweicloud_bss::runtime::value::{self, Mode, Shown};
use huaweicloud_bss::runtime::{codec, validate};
use huaweicloud_bss::{Date, Decimal, ErrorCode, Json, Operation, Position, Record, Timestamp, Violations, YearMonth};
use huaweicloud_bss_tests::model::{self, list, text, texts};
use huaweicloud_bss_tests::{every_type, sample};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// Formats that say what their values are, and one that does not.
const FORMATS: [&str; 6] = ["serde_json text", "serde_json Value", "ciborium", "toml", "serde_norway", "postcard"];
const KINDS: [&str; 6] = ["requests", "answers", "objects", "enums", "ids", "values"];

/// The services, and the runtime, whose values every service has.
fn services() -> impl Iterator<Item = &'static str> {
    model::APIS.iter().map(|api| api.service.id).chain(["runtime"])
}

/// Writes a value in a format and reads it from there.
fn trip<T: Serialize, U: DeserializeOwned>(format: &str, from: &T) -> Result<U, String> {
    let says = |error: &dyn std::fmt::Display| error.to_string();
    match format {
        "serde_json text" => {
            let text = serde_json::to_string(from).map_err(|e| says(&e))?;
            serde_json::from_str(&text).map_err(|e| format!("{e}: {text}"))
        }
        "serde_json Value" => {
            let tree = serde_json::to_value(from).map_err(|e| says(&e))?;
            serde_json::from_value(tree).map_err(|e| says(&e))
        }
        "ciborium" => {
            let mut bytes = Vec::new();
            ciborium::into_writer(from, &mut bytes).map_err(|e| says(&e))?;
            ciborium::from_reader(bytes.as_slice()).map_err(|e| says(&e))
        }
        "toml" => {
            let text = toml::to_string(from).map_err(|e| says(&e))?;
            toml::from_str(&text).map_err(|e| format!("{e}: {text}"))
        }
        "serde_norway" => {
            let text = serde_norway::to_string(from).map_err(|e| says(&e))?;
            serde_norway::from_str(&text).map_err(|e| format!("{e}: {text}"))
        }
        "postcard" => {
            let bytes = postcard::to_stdvec(from).map_err(|e| format!("refused: {e}"))?;
            postcard::from_bytes(&bytes).map_err(|e| says(&e))
        }
        other => panic!("no format {other}"),
    }
}

thread_local! {
    /// The record to be read into: so the formats are compiled once for all records.
    static BACK: RefCell<Option<(Box<dyn Record>, Mode)>> = const { RefCell::new(None) };
}

/// Reads into the record that is waiting.
struct Back;

impl<'de> Deserialize<'de> for Back {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BACK.with_borrow_mut(|back| {
            let (record, mode) = back.as_mut().unwrap();
            value::read(&mut **record, *mode, deserializer).map(|()| Back)
        })
    }
}

/// What a record sends and what it sends once it came back.
type ThereAndBack = Result<(Json, Json), String>;

/// What came back as it was, and what a format refused to write: by format, kind and service.
#[derive(Default)]
struct Tally {
    done: BTreeMap<(&'static str, &'static str, &'static str), usize>,
    types: BTreeMap<(&'static str, &'static str), usize>,
}

impl Tally {
    fn record<T>(&mut self, service: &'static str, kind: &'static str, documents: &[Json], mode: Mode)
    where
        T: Record + Default + Serialize + DeserializeOwned + 'static,
    {
        let empty = || -> Box<dyn Record> { Box::new(T::default()) };
        let by_its_own_face = |document: &Json| {
            let mut record = T::default();
            codec::from_wire(&mut record, document);
            let text = serde_json::to_string(&record).map_err(|error| error.to_string())?;
            let back: T = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
            Ok((codec::to_wire(&record), codec::to_wire(&back)))
        };
        self.records(service, kind, documents, mode, &empty, &by_its_own_face);
    }

    /// Compiled once for all records.
    fn records(
        &mut self,
        service: &'static str,
        kind: &'static str,
        documents: &[Json],
        mode: Mode,
        empty: &dyn Fn() -> Box<dyn Record>,
        by_its_own_face: &dyn Fn(&Json) -> ThereAndBack,
    ) {
        for document in documents {
            let mut record = empty();
            codec::from_wire(&mut *record, document);
            // what this site does not require may be required in the struct: only what is whole can be read strictly
            if mode == Mode::Request && !validate::validate(record.meta(), &*record, None).is_empty() {
                continue;
            }
            let what = format!("{service}: {} of {kind}", record.meta().name);
            match by_its_own_face(document) {
                Ok((sent, back)) => assert_eq!(by_value(back), by_value(sent), "{what}"),
                Err(error) => panic!("{what}: {error}"),
            }
            for format in FORMATS {
                self.travels(format, &what, &*record, mode, empty());
                *self.done.entry((format, kind, service)).or_default() += 1;
            }
        }
        *self.types.entry((kind, service)).or_default() += 1;
    }

    fn travels(&self, format: &str, what: &str, record: &dyn Record, mode: Mode, empty: Box<dyn Record>) {
        BACK.set(Some((empty, mode)));
        let outcome: Result<Back, String> = trip(format, &Shown(record.into()));
        let (back, _) = BACK.take().unwrap();
        match (format, outcome) {
            // what cannot be kept is refused when it is written, never when it is read
            ("postcard", outcome) => {
                assert!(outcome.err().is_some_and(|error| error.starts_with("refused: ")), "{what} in {format}");
            }
            (_, Err(error)) => panic!("{what} in {format}: {error}"),
            (_, Ok(_)) => {
                let [back, sent] = [&*back, record].map(|record| by_value(codec::to_wire(record)));
                assert_eq!(back, sent, "{what} in {format}");
            }
        }
    }

    fn value<T>(&mut self, service: &'static str, kind: &'static str, values: &[T], formats: &[&'static str])
    where
        T: Clone + Debug + PartialEq + Serialize + DeserializeOwned,
    {
        // in a map, for not every format has values alone
        let mine: BTreeMap<String, T> =
            values.iter().enumerate().map(|(at, value)| (format!("value {at}"), value.clone())).collect();
        for format in formats {
            assert_eq!(trip(format, &mine).as_ref(), Ok(&mine), "{service} in {format}");
            *self.done.entry((format, kind, service)).or_default() += values.len();
        }
        *self.types.entry((kind, service)).or_default() += 1;
    }

    fn print(&self) {
        let cell = |format, kind| {
            let of = |service| self.done.get(&(format, kind, service)).map(usize::to_string);
            services().filter_map(of).collect::<Vec<_>>().join("+")
        };
        let types = |kind| {
            let of = |service| self.types.get(&(kind, service)).map(usize::to_string);
            services().filter_map(of).collect::<Vec<_>>().join("+")
        };
        let line = |head: &str, cells: Vec<String>| {
            println!("{head:<18}{}", cells.iter().map(|cell| format!("{cell:>13}")).collect::<String>());
        };
        let services = services().collect::<Vec<_>>().join("+");
        println!("{services}, values and sites: samples that came back the same; postcard refuses records");
        line("", KINDS.map(str::to_owned).to_vec());
        line("types", KINDS.map(types).to_vec());
        FORMATS.iter().for_each(|format| line(format, KINDS.map(|kind| cell(*format, kind)).to_vec()));
    }
}

/// A document, its numbers by their value: a number of no known kind keeps that, not its zeros.
fn by_value(json: Json) -> Json {
    match json {
        Json::Number(digits) => match digits.parse::<Decimal>() {
            Ok(number) => number.normalize().into(),
            Err(_) => Json::Number(digits),
        },
        Json::Array(items) => Json::Array(items.into_iter().map(by_value).collect()),
        Json::Object(entries) => Json::Object(entries.into_iter().map(|(name, json)| (name, by_value(json))).collect()),
        other => other,
    }
}

/// Documents of an object of the model, one for each site that it is at.
fn documents(fields: &Value, sites: &[&str]) -> Vec<Json> {
    sites.iter().map(|site| sample::object(list(fields), site, 4)).collect()
}

fn request<O: Operation + Default + Serialize + DeserializeOwned>(service: &'static str, tally: &mut Tally) {
    let mut all = model::operations();
    let operation = all.find(|operation| operation["service"] == service && operation["id"] == O::META.id).unwrap();
    let sites = texts(&operation["sites"]).unwrap();
    tally.record::<O>(service, "requests", &documents(&operation["request"]["fields"], &sites), Mode::Request);
}

fn answer<T>(service: &'static str, tally: &mut Tally)
where
    T: Record + Default + Serialize + DeserializeOwned + 'static,
{
    let name = (&T::default() as &dyn Record).meta().name;
    let of = |operation: &&Value| operation["service"] == service && operation["response_name"] == name;
    let all: Vec<&Value> = model::operations().filter(of).collect();
    assert!(!all.is_empty(), "{service}: nobody answers {name}");
    for operation in all {
        let sites = texts(&operation["sites"]).unwrap();
        tally.record::<T>(service, "answers", &documents(&operation["response"]["fields"], &sites), Mode::Answer);
    }
}

fn object<T>(service: &'static str, tally: &mut Tally)
where
    T: Record + Default + Serialize + DeserializeOwned + 'static,
{
    let def = model::find_type(&format!("{service}:{}", (&T::default() as &dyn Record).meta().name));
    let model = model::models().iter().find(|model| model["service"]["id"] == service).unwrap();
    let sites: Vec<&str> = list(&model["service"]["sites"]).iter().map(|site| text(&site["id"])).collect();
    let sites: Vec<&str> = sites.into_iter().filter(|site| sample::is_at(&def["sites"], site)).collect();
    tally.record::<T>(service, "objects", &documents(&def["kind"]["object"]["fields"], &sites), Mode::Answer);
}

fn open_enum<T>(service: &'static str, known: &[T], tally: &mut Tally)
where
    T: Clone + Debug + PartialEq + Serialize + DeserializeOwned + for<'a> From<&'a str>,
{
    let unknown = T::from("a value of tomorrow");
    let values: Vec<T> = known.iter().cloned().chain([unknown]).collect();
    tally.value(service, "enums", &values, &FORMATS);
}

fn text_type<T>(service: &'static str, tally: &mut Tally)
where
    T: Clone + Debug + PartialEq + Serialize + DeserializeOwned + for<'a> From<&'a str>,
{
    tally.value(service, "ids", &[T::from("0123"), T::from("1e5"), T::from("a \"b\" é")], &FORMATS);
}

#[test]
fn every_type_travels_through_every_format_and_comes_back_the_same() {
    let mut tally = Tally::default();
    macro_rules! each {
        ($($service:ident $kind:ident $type:path;)*) => { $(each!(@ $kind stringify!($service), $type);)* };
        (@ open_enum $service:expr, $type:path) => { open_enum($service, <$type>::ALL, &mut tally) };
        (@ $kind:ident $service:expr, $type:path) => { $kind::<$type>($service, &mut tally) };
    }
    every_type!(each);
    values(&mut tally);
    tally.print();
    for model in model::models() {
        let service = text(&model["service"]["id"]);
        let found = tally.types.iter().find(|((kind, of), _)| (*kind, *of) == ("requests", service));
        assert_eq!(found.map(|(_, count)| *count), Some(list(&model["operations"]).len()), "requests of {service}");
        assert!(tally.types.keys().any(|known| *known == ("values", service)), "its sites are to be tried in `values`");
    }
    for ((kind, service), types) in &tally.types {
        let samples = tally.done.get(&(FORMATS[0], kind, service)).copied().unwrap_or_default();
        assert!(samples >= *types, "{service}: {types} {kind}, and only {samples} samples of them");
    }
}

/// The values that stand in no table.
fn values(tally: &mut Tally) {
    let mut all = |values: &[&dyn Fn(&mut Tally)]| values.iter().for_each(|value| value(tally));
    let time = |text: &str| text.parse::<Timestamp>().unwrap();
    let amount = |text: &str| text.parse::<Decimal>().unwrap();
    let amounts =
        ["0", "0.10", "-0.00", "12345678901234567.89", "-0.000000000000000001", "79228162514264337593543950335"];
    let violations = PayOrders::from_json(r#"{"use_coupon":"MAYBE","coupon_infos":[{}]}"#).unwrap_err();
    // what does not describe itself refuses violations; that it writes an amount and cannot read it is rust_decimal's own
    let described = &FORMATS[..5];
    all(&[
        &|tally| {
            tally.value("runtime", "values", &[time("2026-03-31T23:59:59Z"), time("1970-01-01T00:00:00Z")], &FORMATS)
        },
        &|tally| tally.value("runtime", "values", &["2026-02-28".parse::<Date>().unwrap()], &FORMATS),
        &|tally| tally.value("runtime", "values", &["2026-02".parse::<YearMonth>().unwrap()], &FORMATS),
        &|tally| tally.value("runtime", "values", &amounts.map(amount), described),
        &|tally| tally.value("bss", "values", huaweicloud_bss::Site::ALL, &FORMATS),
        &|tally| tally.value("osm", "values", huaweicloud_osm::Site::ALL, &FORMATS),
        &|tally| tally.value("iam", "values", huaweicloud_iam::Site::ALL, &FORMATS),
        &|tally| {
            let places = [Position::index(120), Position::marker("a:b+1").skip(3), Position::default()];
            tally.value("runtime", "values", &places, &FORMATS);
        },
        &|tally| tally.value("runtime", "values", &[ErrorCode::from("CBC.0100"), ErrorCode::from("0")], &FORMATS),
        &|tally| tally.value::<Violations>("runtime", "values", std::slice::from_ref(&violations), described),
        &|tally| {
            let first = violations.iter().next().unwrap().clone();
            tally.value("runtime", "values", &[first], described);
        },
        &|tally| {
            let json = |text: &str| Json::parse(text.as_bytes()).unwrap();
            let any =
                [r#"{"deep":{"a":{}},"free":0.5,"list":[1,-7,"1.50",true]}"#, "18446744073709551615", "[]", "\"x\""];
            // names in alphabetical order, for some formats bring them into it; TOML has no greater numbers than those of 63 bits
            tally.value("runtime", "values", &[json(any[0]), json(any[2]), json(any[3])], &["toml"]);
            tally.value(
                "runtime",
                "values",
                &any.map(json),
                &["serde_json text", "serde_json Value", "ciborium", "serde_norway"],
            );
        },
    ]);
    assert!(postcard::to_stdvec(&violations).is_err(), "it could not be read back");
}
