//! Every rule of every request, on every site at which it holds: kept, it says nothing; broken, it says so.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::{meta, validate};
use huaweicloud_bss_tests::edit::{Step, display, with};
use huaweicloud_bss_tests::model::{self, Kind, kind, list, text, texts};
use huaweicloud_bss_tests::sample::{self, Field, is_at};
use serde_json::Value;

/// The rules of one object at one site.
struct Case {
    id: &'static str,
    operation: &'static meta::Operation,
    site: &'static meta::Site,
    object: &'static Value,
    /// The whole request and the way to the object in it.
    document: Json,
    path: Vec<Step>,
}

#[test]
fn every_rule_is_enforced() {
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    for operation in model::operations() {
        for id in texts(&operation["sites"]).unwrap() {
            let site = model::site(operation, id);
            let document = sample::object(list(&operation["request"]["fields"]), id, 4);
            let top = Case {
                id: text(&operation["id"]),
                operation: model::erased(operation).meta,
                site,
                object: &operation["request"],
                document,
                path: Vec::new(),
            };
            walk(&top, &mut tried, 4);
        }
    }
    for (rule, count) in &tried {
        println!("{rule:<16} {count}");
    }
    let rules = model::operations().flat_map(|operation| list(&operation["request"]["rules"])).count();
    assert!(tried.values().sum::<usize>() >= rules, "{tried:?} of {rules}");
}

fn walk(case: &Case, tried: &mut BTreeMap<String, usize>, depth: usize) {
    // what holds for some callers, or is warned of, is the client's matter: a document alone breaks none of it
    let for_all = |rule: &&Value| rule["callers"].is_null() && rule["warn"] != true;
    let here = |rule: &&Value| is_at(&rule["sites"], case.site.id);
    for rule in list(&case.object["rules"]).iter().filter(here).filter(for_all) {
        let (name, check) = rule["check"].as_object().unwrap().iter().next().unwrap();
        case.check(name, check);
        *tried.entry(name.clone()).or_default() += 1;
    }
    if depth == 0 {
        return;
    }
    for field in list(&case.object["fields"]).iter().filter(|field| is_at(&field["sites"], case.site.id)) {
        let mut path = case.path.clone();
        path.push(Step::Name(text(&field["wire"]).to_owned()));
        let inner = match kind(&field["type"]) {
            Kind::List(item) => {
                path.push(Step::Index(0));
                kind(item)
            }
            other => other,
        };
        if let Kind::Object(object) = inner {
            let case = Case { object, path, document: case.document.clone(), ..*case };
            walk(&case, tried, depth - 1);
        }
    }
}

impl Case {
    fn check(&self, name: &str, check: &'static Value) {
        match name {
            "before" => self.before(check),
            "together" => self.together(check),
            "needs" => self.needs(check),
            "at_least_one" => {
                let fields = texts(check).unwrap();
                self.keeps(name, &[(fields[0], self.legal(fields[0]))], &fields[1..]);
                self.breaks(name, &[], &fields);
            }
            "at_most_one" | "exactly_one" => {
                let fields = texts(check).unwrap();
                self.keeps(name, &[(fields[0], self.legal(fields[0]))], &fields[1..]);
                let both: Vec<_> = fields.iter().map(|field| (*field, self.legal(field))).collect();
                self.breaks(name, &both, &[]);
            }
            "in_month" => {
                let (day, month) = (text(&check["day"]), text(&check["month"]));
                self.keeps(name, &[(day, json("2026-03-31")), (month, json("2026-03"))], &[]);
                self.breaks(name, &[(day, json("2026-04-01")), (month, json("2026-03"))], &[]);
                self.keeps(name, &[(month, json("2026-03"))], &[day]);
            }
            "same_month" => {
                let (one, other) = (text(&check["first"]), text(&check["then"]));
                self.keeps(
                    name,
                    &[(one, self.moment(one, "2026-03-01")), (other, self.moment(other, "2026-03-31"))],
                    &[],
                );
                self.breaks(
                    name,
                    &[(one, self.moment(one, "2026-03-31")), (other, self.moment(other, "2026-04-01"))],
                    &[],
                );
            }
            "distinct" => self.distinct(check),
            "differs" => {
                let (field, from) = (text(&check["field"]), text(&check["from"]));
                self.keeps(name, &[(field, json("Abc-12345")), (from, json("Abc-12346"))], &[]);
                self.breaks(name, &[(field, json("Abc-12345")), (from, json("Abc-12345"))], &[]);
                if check["contained"] == true {
                    self.breaks(name, &[(field, json("Abc-12345")), (from, json("c-1"))], &[]);
                    // every text contains an empty one
                    self.keeps(name, &[(field, json("Abc-12345")), (from, json(""))], &[]);
                }
                if check["reversed"] == true {
                    self.breaks(name, &[(field, json("Abc-12345")), (from, json("54321-cbA"))], &[]);
                }
            }
            "max_contains" => self.max_contains(check),
            "when" => self.when(check),
            other => panic!("no test of the rule {other}"),
        }
    }

    fn before(&self, check: &'static Value) {
        let (first, then) = (text(&check["first"]), text(&check["then"]));
        let pair = |a: &str, b: &str| [(first, self.moment(first, a)), (then, self.moment(then, b))];
        self.keeps("before", &pair("2026-03-01", "2026-03-01"), &[]);
        self.breaks("before", &pair("2026-03-02", "2026-03-01"), &[]);
        self.keeps("before", &[(first, self.moment(first, "2026-03-02"))], &[then]);
        let Some((unit, count)) = check["at_most"].as_object().and_then(|span| span.iter().next()) else { return };
        let count = count.as_i64().unwrap();
        let (edge, past) = match unit.as_str() {
            "years" => (format!("{}-03-01", 2024 + count), format!("{}-03-02", 2024 + count)),
            // 2024-03-01 and 90 days
            "days" if count == 90 => ("2024-05-30".into(), "2024-05-31".into()),
            other => panic!("no test of {count} {other}"),
        };
        self.keeps("before", &pair("2024-03-01", &edge), &[]);
        self.breaks("at_most", &pair("2024-03-01", &past), &[]);
    }

    fn together(&self, check: &'static Value) {
        let fields = texts(check).unwrap();
        let all: Vec<_> = fields.iter().map(|field| (*field, self.legal(field))).collect();
        self.keeps("together", &all, &[]);
        self.keeps("together", &[], &fields);
        self.breaks("together", &all[..1], &fields[1..]);
    }

    fn needs(&self, check: &'static Value) {
        let (field, with) = (text(&check["field"]), text(&check["with"]));
        self.keeps("needs", &[(field, self.legal(field)), (with, self.legal(with))], &[]);
        self.keeps("needs", &[(with, self.legal(with))], &[field]);
        self.breaks("needs", &[(field, self.legal(field))], &[with]);
    }

    fn distinct(&self, check: &'static Value) {
        let name = text(&check["list"]);
        let list_of = |items: Vec<Json>| vec![(name, Json::Array(items))];
        let one = self.legal(name).at(0).unwrap().clone();
        let other = match check["field"].as_str() {
            Some(field) => with(&one, &[Step::Name(field.into())], Some(json("other"))),
            None => json("other"),
        };
        self.keeps("distinct", &list_of(vec![one.clone(), other]), &[]);
        self.breaks("distinct", &list_of(vec![one.clone(), one]), &[]);
    }

    fn max_contains(&self, check: &'static Value) {
        let name = text(&check["list"]);
        let count = usize::try_from(check["count"].as_u64().unwrap()).unwrap();
        let Kind::List(item) = kind(self.field(name).ty) else { panic!("{name} is no list") };
        let Kind::Object(object) = kind(item) else { panic!("{name} has no objects") };
        let case = Case { object, document: self.document.clone(), path: self.path.clone(), ..*self };
        let terms = list(&check["items"]);
        let first = self.legal(name).at(0).unwrap().clone();
        let set = |item: Json, term: &'static Value, value: Json| {
            with(&item, &[Step::Name(text(&term["field"]).into())], Some(value))
        };
        // each value of a kind counts
        for at in 0..list(&terms[0]["values"]).len() {
            let of_kind = terms.iter().fold(first.clone(), |item, term| {
                let values = list(&term["values"]);
                set(item, term, case.value(text(&term["field"]), text(&values[at.min(values.len() - 1)])))
            });
            let other = set(of_kind.clone(), &terms[0], case.another(&terms[0]).unwrap());
            let items = |of_kind_count: usize| {
                let mut items = vec![of_kind.clone(); of_kind_count];
                items.push(other.clone());
                vec![(name, Json::Array(items))]
            };
            self.keeps("max_contains", &items(count), &[]);
            self.breaks("max_contains", &items(count + 1), &[]);
        }
    }

    fn when(&self, check: &'static Value) {
        let terms = list(&check["when"]);
        let field = text(&check["field"]);
        let negated = terms.iter().any(|term| term["negated"] == true);
        let holds: Vec<(&str, Json)> = terms
            .iter()
            .map(|term| {
                let value = if negated {
                    self.another(term)
                } else {
                    Some(self.value(text(&term["field"]), text(&term["values"][0])))
                };
                (text(&term["field"]), value.unwrap())
            })
            .collect();
        let fails = self.another(&terms[0]).map(|other| {
            let value =
                if negated { self.value(text(&terms[0]["field"]), text(&terms[0]["values"][0])) } else { other };
            (text(&terms[0]["field"]), value)
        });
        let demand = &check["demand"];
        let set = |value: Json| holds.iter().cloned().chain([(field, value)]).collect::<Vec<_>>();
        if demand == "required" {
            self.keeps(&format!("required_when@{field}"), &set(self.legal(field)), &[]);
            self.breaks(&format!("required_when@{field}"), &holds, &[field]);
            if let Some(fails) = fails {
                self.keeps(&format!("required_when@{field}"), &[fails], &[field]);
            }
        } else if demand == "forbidden" {
            self.keeps(&format!("forbidden_when@{field}"), &holds, &[field]);
            self.breaks(&format!("forbidden_when@{field}"), &set(self.legal(field)), &[]);
            if let Some(fails) = fails {
                self.keeps(&format!("forbidden_when@{field}"), &[fails, (field, self.legal(field))], &[]);
            }
        } else {
            self.limits(&demand["limits"], field, &set);
        }
    }

    /// A limit that holds under a condition, at its edges.
    fn limits(&self, limits: &'static Value, field: &'static str, set: &dyn Fn(Json) -> Vec<(&'static str, Json)>) {
        let of = self.field(field);
        let number = matches!(kind(of.ty), Kind::Builtin("integer" | "decimal"));
        let scalar = |text: &str| sample::scalar(text, number, of.wire_form);
        for (name, step) in [("min", -1), ("max", 1)] {
            if let Some(bound) = limits[name].as_str() {
                let name = &format!("{name}@{field}");
                let step: i64 = step;
                self.keeps(name, &set(scalar(bound)), &[]);
                self.breaks(name, &set(scalar(&(bound.parse::<i64>().unwrap() + step).to_string())), &[]);
            }
        }
        for (name, step) in [("min_items", -1), ("max_items", 1)] {
            if let Some(bound) = limits[name].as_i64() {
                let step: i64 = step;
                let item = self.legal(field).at(0).unwrap().clone();
                let items = |count: i64| Json::Array(vec![item.clone(); usize::try_from(count).unwrap()]);
                let name = &format!("{name}@{field}");
                self.keeps(name, &set(items(bound)), &[]);
                self.breaks(name, &set(items(bound + step)), &[]);
            }
        }
        for prefix in texts(&limits["not_prefix"]).unwrap_or_default() {
            let name = &format!("not_prefix@{field}");
            self.keeps(name, &set(json(&format!("x{prefix}"))), &[]);
            self.breaks(name, &set(json(prefix)), &[]);
        }
        if let Some(pattern) = limits["pattern"].as_str() {
            let least = limits["min_length"].as_u64().unwrap_or(0);
            let good = huaweicloud_bss_tests::pattern::sample(pattern, usize::try_from(least).unwrap());
            let whole = regex_lite::Regex::new(&format!("^(?:{pattern})$")).unwrap();
            let bad = ["é", " ", "!", "a!b", "a<b"].into_iter().find(|text| !whole.is_match(text)).unwrap();
            let rule = &format!("pattern@{field}");
            self.keeps(rule, &set(json(&good)), &[]);
            self.breaks(rule, &set(json(bad)), &[]);
        }
        if let Some(only) = texts(&limits["only"]) {
            let Kind::Enum { values, .. } = kind(of.ty) else { panic!("only on {field}") };
            for value in values.iter().map(|value| text(&value["wire"])) {
                let json = self.value(field, value);
                let rule = &format!("only@{field}");
                if only.contains(&value) {
                    self.keeps(rule, &set(json), &[])
                } else {
                    self.breaks(rule, &set(json), &[])
                }
            }
        }
    }

    /// A value with which a condition does not hold.
    fn another(&self, term: &'static Value) -> Option<Json> {
        let (field, values) = (text(&term["field"]), texts(&term["values"]).unwrap());
        match kind(self.field(field).ty) {
            Kind::Enum { values: all, .. } => {
                let other = all.iter().map(|value| text(&value["wire"])).find(|wire| !values.contains(wire));
                other.map(|wire| self.value(field, wire))
            }
            Kind::Builtin("integer") => Some(self.value(field, "987")),
            Kind::Builtin("decimal") => Some(self.value(field, "0.95")),
            _ => Some(json("something else")),
        }
    }

    fn field(&self, wire: &str) -> Field<'static> {
        let found = list(&self.object["fields"]).iter().find(|field| field["wire"] == wire);
        Field::at(found.unwrap_or_else(|| panic!("{}: no field {wire}", self.id)), self.site.id)
    }

    fn legal(&self, wire: &str) -> Json {
        sample::value(&self.field(wire), self.site.id, 3).unwrap()
    }

    /// A value of the field by its wire text.
    fn value(&self, field: &str, wire: &str) -> Json {
        let field = self.field(field);
        let number = matches!(kind(field.ty), Kind::Builtin("integer" | "decimal") | Kind::Enum { integer: true, .. });
        match kind(field.ty) {
            Kind::Builtin("boolean") if field.wire_form == "natural" => Json::Bool(wire == "true"),
            _ => sample::scalar(wire, number, field.wire_form),
        }
    }

    /// A day as the field writes times.
    fn moment(&self, field: &str, day: &str) -> Json {
        match kind(self.field(field).ty) {
            Kind::Builtin("timestamp") => json(&format!("{day}T00:00:00Z")),
            _ => json(day),
        }
    }

    fn keeps(&self, rule: &str, values: &[(&str, Json)], without: &[&str]) {
        assert!(!self.broken(rule, values, without), "{}: {rule} is broken by {values:?} without {without:?}", self.id);
    }

    fn breaks(&self, rule: &str, values: &[(&str, Json)], without: &[&str]) {
        assert!(self.broken(rule, values, without), "{}: {rule} is kept by {values:?} without {without:?}", self.id);
    }

    fn broken(&self, rule: &str, values: &[(&str, Json)], without: &[&str]) -> bool {
        let mut document = self.document.clone();
        for (name, value) in values {
            document = with(&document, &self.step(name), Some(value.clone()));
        }
        for name in without {
            document = with(&document, &self.step(name), None);
        }
        let violations = validate::check_json(self.operation, &document, Some(self.site)).err().unwrap_or_default();
        // `pattern@begin_time` asks about one field, `together` about the whole object
        let (rule, field) = rule.split_once('@').unwrap_or((rule, ""));
        let here = if field.is_empty() { display(&self.path) } else { display(&self.step(field)) };
        let about = |path: &str| if field.is_empty() { path.starts_with(&here) } else { path == here };
        violations.iter().any(|v| about(&v.path) && v.rule.id() == rule)
    }

    fn step(&self, name: &str) -> Vec<Step> {
        let mut path = self.path.clone();
        path.push(Step::Name(name.to_owned()));
        path
    }
}

fn json(text: &str) -> Json {
    Json::Text(text.to_owned())
}
