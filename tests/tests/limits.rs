//! Every limit of every request field, on every site: its edge is accepted, one past it is refused.
//!
//! The walk follows the model, not the crate's tables; it asks only about the field and the rule at hand, so that what
//! else is wrong with a document does not matter.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::violation::Rule;
use huaweicloud_bss::runtime::{codec, meta, operation, validate};
use huaweicloud_bss_tests::edit::{Step, display, get, with};
use huaweicloud_bss_tests::model::{self, Kind, kind, list, text, texts};
use huaweicloud_bss_tests::sample::{self, Field, is_at};
use serde_json::Value;

/// One walk: an operation at a site, and what was tried.
struct Walk {
    operation: &'static Erased,
    site: &'static meta::Site,
    document: Json,
    tried: BTreeMap<&'static str, usize>,
}

#[test]
fn every_limit_accepts_its_edge_and_refuses_one_past_it() {
    let mut tried: BTreeMap<&'static str, usize> = BTreeMap::new();
    for operation in model::operations() {
        for site in texts(&operation["sites"]).unwrap() {
            let site = model::site(operation, site);
            let fields = list(&operation["request"]["fields"]);
            let mut walk = Walk {
                operation: model::erased(operation),
                site,
                document: sample::object(fields, site.id, 4),
                tried: BTreeMap::new(),
            };
            walk.object(&operation["request"], texts(&operation["sites"]).unwrap().as_slice(), &mut Vec::new(), 4);
            for (rule, count) in walk.tried {
                *tried.entry(rule).or_default() += count;
            }
        }
    }
    for (rule, count) in &tried {
        println!("{rule:<16} {count}");
    }
    println!("{:<16} {}", "all", tried.values().sum::<usize>());
    for rule in ["required", "max_length", "min_length", "min", "max", "enum", "max_items", "pattern", "site"] {
        assert!(tried.contains_key(rule), "no {rule} was tried");
    }
}

#[test]
fn a_null_stands_for_what_is_left_out_unless_it_is_documented_as_an_error() {
    let mut refused = 0;
    for operation in model::operations() {
        let erased = model::erased(operation);
        for field in erased.meta.request.fields {
            let document = Json::Object(vec![(field.wire.into(), Json::Null)]);
            let (found, _) = validate::check_all(erased.meta, (&document).into(), None, None, None);
            let said = found.iter().any(|one| one.path == field.wire && one.rule == Rule::Type);
            let fields = list(&operation["request"]["fields"]);
            let known = fields.iter().find(|known| known["wire"] == field.wire).unwrap();
            let wanted = known["on_null"] == "error";
            assert_eq!(said, wanted, "{}.{}", erased.meta.id, field.wire);
            refused += usize::from(said);
        }
    }
    assert!(refused > 0);
}

impl Walk {
    fn object(&mut self, object: &Value, owner_sites: &[&str], path: &mut Vec<Step>, depth: usize) {
        for field in model::given(list(&object["fields"])) {
            let full = self.document.clone();
            self.leave_conditions(object, text(&field["wire"]), path);
            path.push(Step::Name(text(&field["wire"]).to_owned()));
            if is_at(&field["sites"], self.site.id) {
                self.field(field, path, depth);
            } else if owner_sites.contains(&self.site.id) {
                let value = sample::value(&Field::at(field, self.site.id), texts(&field["sites"]).unwrap()[0], 2);
                self.refuses("site", path, value);
            }
            path.pop();
            self.document = full;
        }
    }

    /// Takes away what decides about further limits of the field: here only its own are asked for.
    fn leave_conditions(&mut self, object: &Value, wire: &str, path: &[Step]) {
        let of_field = |rule: &&Value| rule["check"]["when"]["field"] == wire;
        for rule in list(&object["rules"]).iter().filter(of_field) {
            for term in list(&rule["check"]["when"]["when"]) {
                let mut to_term = path.to_vec();
                to_term.push(Step::Name(text(&term["field"]).to_owned()));
                self.document = with(&self.document, &to_term, None);
            }
        }
    }

    fn field(&mut self, value: &Value, path: &mut Vec<Step>, depth: usize) {
        let field = Field::at(value, self.site.id);
        let legal = sample::value(&field, self.site.id, depth);
        if texts(&value["required"]).is_some_and(|sites| sites.contains(&self.site.id)) {
            self.accepts("required", path, legal.clone());
            self.refuses("required", path, None);
        }
        if value["on_empty"] == "error" {
            self.refuses("empty", path, Some(Json::Text(String::new())));
        }
        self.value(&field, path, depth);
    }

    fn value(&mut self, field: &Field, path: &mut Vec<Step>, depth: usize) {
        match kind(field.ty) {
            Kind::Builtin("text" | "secret") | Kind::Newtype => self.text(field, path),
            Kind::Builtin("integer" | "decimal" | "month" | "date") => self.range(field, path),
            Kind::Enum { integer, values } => self.values(field, integer, values, path),
            Kind::Object(object) if depth > 0 => self.object(object, &[self.site.id], path, depth - 1),
            Kind::List(item) => self.list(field, item, path, depth),
            Kind::Csv(item) => self.csv(field, item, path),
            _ => {}
        }
    }

    fn text(&mut self, field: &Field, path: &[Step]) {
        let of_length = |n: u64| {
            let n = usize::try_from(n).unwrap();
            // characters of two bytes: the limit counts characters
            Some(Json::Text(
                field
                    .bound("pattern")
                    .map_or_else(|| "é".repeat(n), |pattern| huaweicloud_bss_tests::pattern::of_length(pattern, n)),
            ))
        };
        if let Some(max) = field.limit("max_length") {
            self.accepts("max_length", path, of_length(max));
            self.refuses("max_length", path, Some(Json::Text("é".repeat(usize::try_from(max).unwrap() + 1))));
        }
        if let Some(min) = field.limit("min_length").filter(|min| *min > 0) {
            self.accepts("min_length", path, of_length(min));
            let past = Some(Json::Text("x".repeat(usize::try_from(min).unwrap() - 1)));
            match text_of(&field.field["on_empty"]) {
                // the spec says that an empty text has a meaning of its own
                Some("ignored" | "filter" | "default" | "kept") if min == 1 => {}
                _ if min == 1 => self.refuses("empty", path, past),
                _ => self.refuses("min_length", path, past),
            }
        }
        if let Some(pattern) = field.bound("pattern") {
            let whole = regex_lite::Regex::new(&format!("^(?:{pattern})$")).unwrap();
            let bad = ["é", " ", "a b", "!", "a!b", "0"].into_iter().find(|text| !whole.is_match(text));
            self.accepts("pattern", path, of_length(field.limit("min_length").unwrap_or(1)));
            self.refuses("pattern", path, Some(Json::Text(bad.unwrap_or_else(|| panic!("{pattern}")).into())));
        }
    }

    fn range(&mut self, field: &Field, path: &[Step]) {
        let number = matches!(kind(field.ty), Kind::Builtin("integer" | "decimal"));
        let json = |text: &str| Some(sample::scalar(text, number, field.wire_form));
        if let Some(max) = field.limit("max_length").filter(|max| number && *max < 28) {
            // a number that travels as a text
            let digits = |n: u64| json(&"1".repeat(usize::try_from(n).unwrap()));
            self.accepts("max_length", path, digits(max));
            self.refuses("max_length", path, digits(max + 1));
        }
        if let Some(min) = field.bound("min") {
            self.accepts("min", path, json(min));
            self.refuses("min", path, json(&neighbour(min, -1)));
        }
        if let Some(max) = field.bound("max") {
            self.accepts("max", path, json(max));
            self.refuses("max", path, json(&neighbour(max, 1)));
        }
        if let Some(above) = field.bound("above") {
            self.accepts("above", path, json(&neighbour(above, 1)));
            self.refuses("above", path, json(above));
        }
        if let Some(decimals) = field.limit("max_decimals") {
            let decimals = usize::try_from(decimals).unwrap();
            self.accepts(
                "max_decimals",
                path,
                json(format!("1.{}", "1".repeat(decimals.max(1)))[..2 + decimals].trim_end_matches('.')),
            );
            self.refuses("max_decimals", path, json(&format!("1.{}", "1".repeat(decimals + 1))));
        }
    }

    fn values(&mut self, field: &Field, integer: bool, values: &[Value], path: &[Step]) {
        let only = texts(&field.limits["only"]);
        for value in values {
            let wire = text(&value["wire"]);
            let json = Some(sample::scalar(wire, integer, field.wire_form));
            let allowed = only.as_ref().is_none_or(|only| only.contains(&wire));
            match (is_at(&value["sites"], self.site.id), allowed) {
                (true, true) => self.accepts("enum", path, json),
                _ => self.refuses("enum", path, json),
            }
        }
        let unknown = if integer { "987654" } else { "no such value" };
        self.refuses("enum", path, Some(sample::scalar(unknown, integer, field.wire_form)));
    }

    fn list(&mut self, field: &Field, item: &Value, path: &mut Vec<Step>, depth: usize) {
        let item = sample::item_field(field, item);
        let one = item.borrowed(field.field);
        let Some(legal) = sample::value(&one, self.site.id, depth) else { return };
        let of = |n: u64| Some(Json::Array(vec![legal.clone(); usize::try_from(n).unwrap()]));
        if let Some(max) = field.limit("max_items") {
            self.accepts("max_items", path, of(max));
            self.refuses("max_items", path, of(max + 1));
        }
        if let Some(min) = field.limit("min_items").filter(|min| *min > 0) {
            self.accepts("min_items", path, of(min));
            self.refuses("min_items", path, of(min - 1));
        }
        path.push(Step::Index(0));
        self.value(&one, path, depth);
        path.pop();
    }

    fn csv(&mut self, field: &Field, item: &Value, path: &[Step]) {
        let item = sample::item_field(field, item);
        let Some(legal) = sample::value(&item.borrowed(field.field), self.site.id, 0) else { return };
        let of = |n: u64| {
            let items = vec![sample::plain(&legal); usize::try_from(n).unwrap()];
            Some(Json::Text(items.join(",")))
        };
        if let Some(max) = field.limit("max_items") {
            self.accepts("max_items", path, of(max));
            self.refuses("max_items", path, of(max + 1));
        }
    }

    fn accepts(&mut self, rule: &'static str, path: &[Step], value: Option<Json>) {
        let broken = self.broken(rule, path, &value);
        assert!(
            !broken,
            "{} at {}: {} refuses {value:?} by {rule}",
            self.operation.meta.id,
            self.site.id,
            display(path)
        );
        *self.tried.entry(rule).or_default() += 1;
    }

    fn refuses(&mut self, rule: &'static str, path: &[Step], value: Option<Json>) {
        let broken = self.broken(rule, path, &value);
        assert!(
            broken,
            "{} at {}: {} accepts {value:?} by {rule}",
            self.operation.meta.id,
            self.site.id,
            display(path)
        );
        *self.tried.entry(rule).or_default() += 1;
    }

    /// Whether the document with that value breaks the rule at that path.
    fn broken(&self, rule: &str, path: &[Step], value: &Option<Json>) -> bool {
        let document = with(&self.document, path, value.clone());
        let violations =
            validate::check_json(self.operation.meta, &document, Some(self.site)).err().unwrap_or_default();
        let at = display(path);
        let is = |id: &str| match rule {
            // a value of an enum that the site lacks, or that this field does not take, is refused under its own name
            "enum" => matches!(id, "enum" | "site" | "only"),
            "empty" => matches!(
                id,
                "empty" | "item_min_length" | "min_length" | "required" | "type" | "format" | "enum" | "pattern"
            ),
            _ => id.strip_prefix("item_").unwrap_or(id) == rule,
        };
        let by_document = violations.iter().any(|v| v.path == at && is(v.rule.id()));
        // the typed request says the same, wherever a type can hold the value
        let (request, odd) = (self.operation.request)(&document);
        let held = codec::to_wire(&*request);
        if odd.is_empty()
            && value.is_some()
            && get(&held, path).map(Json::to_string) == value.as_ref().map(Json::to_string)
        {
            let typed = operation::check(&*request, self.operation.meta, Some(self.site)).err().unwrap_or_default();
            // a required list without items is a list that was not given
            let empty = |id: &str| rule == "min_items" && id == "required";
            let by_type = typed.iter().any(|v| v.path == at && (is(v.rule.id()) || empty(v.rule.id())));
            assert_eq!(
                by_type, by_document,
                "{} {at} {rule} {value:?}\n{typed}\n--\n{violations}",
                self.operation.meta.id
            );
        }
        by_document
    }
}

fn text_of(value: &Value) -> Option<&str> {
    value.as_str()
}

/// The next value in steps of the last digit; the next month or day for times.
fn neighbour(text: &str, step: i64) -> String {
    if text.len() >= 7 && text.as_bytes()[4] == b'-' {
        let (head, last) = text.rsplit_once('-').unwrap();
        let last = last.parse::<i64>().unwrap() + step;
        return if last == 0 {
            format!("{:04}-12", head.parse::<i64>().unwrap() - 1)
        } else {
            format!("{head}-{last:02}")
        };
    }
    let decimals = text.split_once('.').map_or(0, |(_, digits)| digits.len());
    let scaled = text.replace('.', "").parse::<i64>().unwrap() + step;
    if decimals == 0 {
        return scaled.to_string();
    }
    let digits = format!("{:0width$}", scaled.abs(), width = decimals + 1);
    let (whole, part) = digits.split_at(digits.len() - decimals);
    format!("{}{whole}.{part}", if scaled < 0 { "-" } else { "" })
}
