//! From `sandbox.json` to the plan. The generator has checked the names; what is wrong here is a fault of the build.

use std::collections::HashMap;

use huaweicloud_runtime::meta::{Kind, Object};
use huaweicloud_runtime::{Api, Decimal, Json};

use super::{
    BelowZero, Codes, Each, Envelope, Expr, Item, Look, Made, Plan, RecordPlan, Step, Sum, SumTerm, Summary, Verb,
};

type Outcome<T> = Result<T, String>;

pub(super) fn plan(text: &str, api: &Api) -> Outcome<Plan> {
    let root = Json::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    let names: Vec<String> = entries(root.get("records")).iter().map(|(name, _)| name.to_string()).collect();
    let mut ids = HashMap::new();
    let mut looks = Vec::new();
    for (id, json) in entries(root.get("looks")) {
        ids.insert(id.to_string(), looks.len());
        looks.push(look(json, &names)?);
    }
    let mut objects = HashMap::new();
    for (object, fields) in entries(root.get("objects")) {
        let of = |(wire, id): &(Box<str>, Json)| Some((wire.to_string(), *ids.get(id.as_str()?)?));
        objects.insert(object.to_string(), entries(Some(fields)).iter().filter_map(of).collect());
    }
    let records =
        entries(root.get("records")).iter().map(|(name, json)| record(api, name, json)).collect::<Outcome<_>>()?;
    let (mut flows, mut made) = (HashMap::new(), HashMap::<String, Vec<Made>>::new());
    let mut summaries = HashMap::<String, Vec<Summary>>::new();
    for (operation, list) in entries(root.get("operations")) {
        let all = list.as_array().unwrap_or_default().iter();
        made.insert(operation.to_string(), all.clone().filter_map(self::made).collect());
        summaries.insert(operation.to_string(), all.clone().filter_map(summary).collect());
        let steps = all.filter(|json| json.get("make").is_none() && json.get("sum").is_none());
        flows.insert(operation.to_string(), steps.map(|json| step(json, &names)).collect::<Outcome<_>>()?);
    }
    let envelope = root.get("envelope").ok_or("there is no envelope")?;
    let envelope = Envelope {
        code: text_of(envelope, "code").unwrap_or_default(),
        message: text_of(envelope, "message").unwrap_or_default(),
        request: text_of(envelope, "request"),
    };
    let codes = codes(root.get("refusals").ok_or("there are no refusals")?);
    let sums = root.get("adds_up").and_then(Json::as_array).unwrap_or_default();
    let adds_up = sums.iter().flat_map(|json| entries(Some(json))).map(sum).collect::<Outcome<Vec<Sum>>>()?;
    let below_zero = root.get("below_zero").and_then(Json::as_array).unwrap_or_default();
    let below_zero: Vec<BelowZero> = below_zero.iter().map(below).collect();
    for (operation, lists) in &mut made {
        for list in lists {
            let here = |summary: &&Summary| summary.operation == *operation && summary.path == list.path;
            let sums = summaries.values().flatten().filter(here);
            let fields = sums.flat_map(|sum| {
                let named = sum.totals.iter().chain(&sum.by).map(|(_, field)| field);
                named.chain(sum.filter.iter().map(|(field, _)| field))
            });
            let fields = fields.chain(list.filter.iter().map(|(field, _)| field));
            list.counted = with_terms(fields, &adds_up, &below_zero);
        }
    }
    Ok(Plan { envelope, codes, adds_up, below_zero, looks, objects, records, flows, made, summaries })
}

/// `amount: [official_amount, -discount_amount]`.
fn sum((field, json): &(Box<str>, Json)) -> Outcome<Sum> {
    let terms = match json.as_str() {
        Some(one) => vec![one.to_owned()],
        None => texts(json),
    };
    Ok(Sum { field: field.to_string(), terms: terms.iter().map(|text| sum_term(text)).collect::<Outcome<_>>()? })
}

/// `{ when: { bill_type: [4] }, amounts: [amount] }`.
fn below(json: &Json) -> BelowZero {
    let when = entries(json.get("when")).iter().map(|(field, values)| (field.to_string(), texts(values)));
    BelowZero { when: when.collect(), amounts: json.get("amounts").map(texts).unwrap_or_default() }
}

/// `field`, `list[].field`, `-field`, `0.2 * field`.
fn sum_term(text: &str) -> Outcome<SumTerm> {
    let (factor, path) = match text.split_once('*') {
        Some((factor, path)) => {
            (factor.trim().parse().map_err(|_| format!("{text}: the factor is no number"))?, path.trim())
        }
        None => match text.trim().strip_prefix('-') {
            Some(path) => (Decimal::NEGATIVE_ONE, path.trim()),
            None => (Decimal::ONE, text.trim()),
        },
    };
    let (list, field) = path.split_once("[].").map_or((None, path), |(list, field)| (Some(list.to_owned()), field));
    Ok(SumTerm { factor, list, field: field.to_owned() })
}

/// Fields, those from which they are worked out, and those that decide on their sign.
fn with_terms<'f>(
    fields: impl Iterator<Item = &'f String>,
    adds_up: &'f [Sum],
    below_zero: &'f [BelowZero],
) -> Vec<String> {
    let mut known: Vec<&String> = Vec::new();
    let mut open: Vec<&String> = fields.collect();
    while let Some(field) = open.pop() {
        if !known.contains(&field) {
            known.push(field);
            let terms = adds_up.iter().filter(|sum| sum.field == *field).flat_map(|sum| &sum.terms);
            open.extend(terms.flat_map(|term| term.list.iter().chain([&term.field])));
            let signs = below_zero.iter().filter(|below| below.amounts.contains(field));
            open.extend(signs.flat_map(|below| below.when.iter().map(|(field, _)| field)));
        }
    }
    known.into_iter().cloned().collect()
}

fn made(json: &Json) -> Option<Made> {
    Some(Made {
        path: text_of(json, "make")?,
        rows: text_of(json, "rows").and_then(|rows| rows.parse().ok()),
        most: text_of(json, "most").and_then(|most| most.parse().ok()),
        month: text_of(json, "month").map(|text| Expr::parse(&text)),
        of: json.get("of").map(texts).unwrap_or_default().iter().map(|text| Expr::parse(text)).collect(),
        filter: exprs(json.get("where")),
        counted: Vec::new(),
    })
}

fn summary(json: &Json) -> Option<Summary> {
    let (operation, path) = json.get("sum")?.as_str()?.split_once('.')?;
    let pairs = |key: &str| {
        let entries = entries(json.get(key)).iter();
        entries.filter_map(|(path, field)| Some((path.to_string(), field.as_str()?.to_owned()))).collect()
    };
    let each = |(field, list): &(Box<str>, Json)| {
        let (operation, path) = list.as_str()?.split_once('.')?;
        let (_, item) = path.rsplit_once('.')?;
        Some(Each { field: field.to_string(), operation: operation.to_owned(), item: item.to_owned() })
    };
    Some(Summary {
        operation: operation.to_owned(),
        path: path.to_owned(),
        with: exprs(json.get("with")),
        each: entries(json.get("each")).first().and_then(each),
        filter: exprs(json.get("where")),
        at: text_of(json, "at"),
        by: pairs("by"),
        totals: pairs("totals"),
    })
}

fn codes(json: &Json) -> Codes {
    let code = |key: &str| text_of(json, key).unwrap_or_default();
    Codes {
        no_api: code("no_api"),
        unauthorized: code("unauthorized"),
        clock: code("clock"),
        expired: code("expired"),
        throttled: code("throttled"),
        gateway: code("gateway"),
        forbidden: code("forbidden"),
        invalid: json.get("invalid").map(texts).unwrap_or_default(),
        failure: code("failure"),
    }
}

fn look(json: &Json, records: &[String]) -> Outcome<Look> {
    if let Some(text) = text_of(json, "text") {
        return Ok(Look::Text(text));
    }
    if let Some(list) = json.get("one_of") {
        return Ok(Look::OneOf(texts(list)));
    }
    if json.get("by_site").is_some() {
        let sites = entries(json.get("by_site")).iter();
        return Ok(Look::BySite(
            sites.filter_map(|(site, value)| Some((site.to_string(), value.as_str()?.to_owned()))).collect(),
        ));
    }
    if let Some(days) = json.get("days") {
        let number = |day: &String| day.parse().map_err(|_| format!("{day} is no number of days"));
        return texts(days).iter().map(number).collect::<Outcome<_>>().map(Look::Days);
    }
    if let Some(name) = text_of(json, "key_of") {
        return index(&name, records).map(Look::KeyOf);
    }
    Ok(if json.get("account").is_some() {
        Look::Account
    } else if json.get("count").is_some() {
        Look::Count
    } else {
        Look::Empty
    })
}

fn record(api: &Api, name: &str, json: &Json) -> Outcome<RecordPlan> {
    let path = text_of(json, "shape").unwrap_or_default();
    let shape = shape(api, &path).ok_or_else(|| format!("{name}: there is no object at {path}"))?;
    let start = entries(json.get("start")).iter().map(|(field, value)| {
        let values = match value.as_array() {
            Some(_) => texts(value),
            None => vec![value.as_str().unwrap_or_default().to_owned()],
        };
        (field.to_string(), values.iter().map(|text| Expr::parse(text)).collect())
    });
    Ok(RecordPlan {
        name: name.to_owned(),
        shape,
        key: text_of(json, "key").unwrap_or_default(),
        rows: text_of(json, "rows").and_then(|rows| rows.parse().ok()).unwrap_or(0),
        most: text_of(json, "most").and_then(|most| most.parse().ok()),
        accounts: json.get("accounts").map(texts).unwrap_or_default(),
        start: start.collect(),
    })
}

/// The object at `Operation.path` of a response.
fn shape(api: &Api, text: &str) -> Option<&'static Object> {
    let (operation, path) = text.split_once('.')?;
    let mut object = api.find(operation)?.meta.response?;
    for wire in path.split('.') {
        let mut kind = &object.field(wire)?.kind;
        while let Kind::List(item) | Kind::Map(item) = kind {
            kind = item;
        }
        let Kind::Object(inner) = kind else { return None };
        object = inner;
    }
    Some(object)
}

fn step(json: &Json, records: &[String]) -> Outcome<Step> {
    let verbs = [
        ("list", Verb::List),
        ("show", Verb::Show),
        ("change", Verb::Change),
        ("put", Verb::Put),
        ("add", Verb::Add),
        ("remove", Verb::Remove),
    ];
    let verb = verbs.into_iter().find_map(|(key, verb)| Some((text_of(json, key)?, verb)));
    let told = text_of(json, "tell");
    let (name, verb) = match &told {
        Some(_) => (String::new(), Verb::Tell),
        None => verb.ok_or("a step without a verb")?,
    };
    let append = entries(json.get("append")).iter().map(|(path, value)| {
        let item = match value.as_str() {
            Some(text) => Item::One(Expr::parse(text)),
            None => Item::Object(exprs(Some(value))),
        };
        (path.to_string(), item)
    });
    let plain = |key| {
        entries(json.get(key)).iter().filter_map(|(name, value)| Some((name.to_string(), value.as_str()?.to_owned())))
    };
    Ok(Step {
        verb,
        // a step that only tells has no record
        record: if told.is_some() { usize::MAX } else { index(&name, records)? },
        alias: text_of(json, "as").unwrap_or(name),
        each: told.or_else(|| text_of(json, "each")),
        when: entries(json.get("when")).iter().map(|(expr, values)| (Expr::parse(expr), texts(values))).collect(),
        filter: exprs(json.get("where")),
        from: exprs(json.get("from")),
        until: exprs(json.get("until")),
        missing: text_of(json, "missing"),
        expect: entries(json.get("expect")).iter().map(|(field, values)| (field.to_string(), texts(values))).collect(),
        refuse: text_of(json, "refuse"),
        set: exprs(json.get("set")),
        plus: exprs(json.get("plus")),
        minus: exprs(json.get("minus")),
        short: text_of(json, "short"),
        unique: plain("unique").collect(),
        at: text_of(json, "at"),
        total: text_of(json, "total"),
        names: plain("names").collect(),
        answer: exprs(json.get("answer")),
        tally: exprs(json.get("tally")),
        append: append.collect(),
    })
}

fn index(name: &str, records: &[String]) -> Outcome<usize> {
    records.iter().position(|known| known == name).ok_or_else(|| format!("there is no record {name}"))
}

fn exprs(json: Option<&Json>) -> Vec<(String, Expr)> {
    entries(json).iter().filter_map(|(name, value)| Some((name.to_string(), Expr::parse(value.as_str()?)))).collect()
}

fn entries(json: Option<&Json>) -> &[(Box<str>, Json)] {
    json.and_then(Json::as_object).unwrap_or_default()
}

fn text_of(json: &Json, key: &str) -> Option<String> {
    json.get(key)?.as_str().map(str::to_owned)
}

fn texts(json: &Json) -> Vec<String> {
    json.as_array().unwrap_or_default().iter().filter_map(Json::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use huaweicloud_bss::API;

    use super::*;
    use crate::plan::expr::Term;

    const FRAME: &str =
        r#""envelope": {"code": "a", "message": "b"}, "refusals": {"clock": "C", "invalid": ["I", "J"]}"#;

    fn read(more: &str) -> Outcome<Plan> {
        plan(&format!("{{{FRAME}{more}}}"), &API)
    }

    #[test]
    fn a_term_of_a_sum_has_a_factor_and_may_go_through_a_list() {
        let read = |text: &str| {
            sum_term(text).map(|term| format!("{} {} {}", term.factor, term.list.unwrap_or_default(), term.field))
        };
        assert_eq!(read("amount").as_deref(), Ok("1  amount"));
        assert_eq!(read(" - amount").as_deref(), Ok("-1  amount"));
        assert_eq!(read("items[].amount").as_deref(), Ok("1 items amount"));
        assert_eq!(read("0.2 * items[].amount").as_deref(), Ok("0.2 items amount"));
        assert_eq!(read("much * amount").unwrap_err(), "much * amount: the factor is no number");
    }

    #[test]
    fn what_is_counted_takes_along_what_it_is_worked_out_from_and_what_decides_on_its_sign() {
        let adds_up = [("due", "price"), ("price", "items[].each"), ("other", "more")]
            .map(|(field, term)| Sum { field: field.into(), terms: vec![sum_term(term).unwrap()] });
        let signs = BelowZero { when: vec![("kind".into(), Vec::new())], amounts: vec!["price".into()] };
        let mut found = with_terms(["due".to_owned()].iter(), &adds_up, &[signs]);
        found.sort();
        assert_eq!(found, ["due", "each", "items", "kind", "price"]);
    }

    #[test]
    fn looks_are_read_by_what_they_say() {
        let shown = |text: &str| {
            look(&Json::parse(text.as_bytes()).unwrap(), &["a".into(), "b".into()]).map(|look| format!("{look:?}"))
        };
        let cases = [
            (r#"{"text": "x"}"#, r#"Text("x")"#),
            (r#"{"one_of": ["x", "y"]}"#, r#"OneOf(["x", "y"])"#),
            (r#"{"by_site": {"cn": "x"}}"#, r#"BySite([("cn", "x")])"#),
            (r#"{"days": ["-3", "4"]}"#, "Days([-3, 4])"),
            (r#"{"key_of": "b"}"#, "KeyOf(1)"),
            (r#"{"account": true}"#, "Account"),
            (r#"{"count": true}"#, "Count"),
            (r#"{"empty": true}"#, "Empty"),
        ];
        for (text, wanted) in cases {
            assert_eq!(shown(text).as_deref(), Ok(wanted));
        }
        assert_eq!(shown(r#"{"days": ["soon"]}"#).unwrap_err(), "soon is no number of days");
        assert_eq!(shown(r#"{"key_of": "c"}"#).unwrap_err(), "there is no record c");
    }

    #[test]
    fn the_frame_says_where_errors_say_what_they_are() {
        let plan = read("").unwrap();
        assert_eq!(
            (plan.envelope.code.as_str(), plan.envelope.message.as_str(), plan.envelope.request),
            ("a", "b", None)
        );
        assert_eq!((plan.codes.clock.as_str(), plan.codes.failure.as_str()), ("C", ""));
        assert_eq!(plan.codes.invalid, ["I", "J"]);
        assert!(super::plan("{", &API).is_err());
        assert_eq!(super::plan(r#"{"refusals": {}}"#, &API).unwrap_err(), "there is no envelope");
        assert_eq!(super::plan(r#"{"envelope": {}}"#, &API).unwrap_err(), "there are no refusals");
    }

    #[test]
    fn a_record_has_its_shape_its_number_and_its_start() {
        let plan = read(
            r#", "records": {"one": {"shape": "ListSubCustomers.customer_infos", "key": "customer_id", "rows": "7",
                "most": "9", "accounts": ["customer"], "start": {"a": "x", "b": ["y", "$none"]}}}"#,
        )
        .unwrap();
        let record = &plan.records[0];
        assert_eq!(
            (record.name.as_str(), record.key.as_str(), record.rows, record.most),
            ("one", "customer_id", 7, Some(9))
        );
        assert!(record.shape.field("customer_id").is_some());
        assert_eq!(record.accounts, ["customer"]);
        assert_eq!(record.start["a"], [Expr(vec![Term::Literal("x".into())])]);
        assert_eq!(record.start["b"], [Expr(vec![Term::Literal("y".into())]), Expr(vec![Term::Nothing])]);
        let wrong = read(r#", "records": {"one": {"shape": "ListSubCustomers.count"}}"#).unwrap_err();
        assert_eq!(wrong, "one: there is no object at ListSubCustomers.count");
    }

    #[test]
    fn steps_lists_and_sums_of_an_operation_are_told_apart() {
        let plan = read(
            r#", "operations": {
                "A": [{"make": "items", "rows": "5", "most": "6", "month": "$request.month", "of": ["$request.who"],
                    "where": {"kind": "$request.kind"}}],
                "B": [{"sum": "A.items", "with": {"month": "$request.month"}, "each": {"who": "C.people.id"},
                    "where": {"size": "$request.size"}, "at": "groups", "by": {"groups.place": "place"},
                    "totals": {"groups.all": "amount"}}, {"tell": "ids"}],
                "D": [{"make": "items"}], "E": [{"make": "others"}, {"sum": "E.items", "totals": {"all": "what"}}],
                "C": [{"tell": "ids", "append": {"one": "$item", "more": {"id": "$item"}}}]},
              "adds_up": [{"amount": "price"}, {"price": ["-off", "list"]}]"#,
        )
        .unwrap();
        let [made] = plan.made("A") else { panic!("one list") };
        assert_eq!(
            (made.path.as_str(), made.rows, made.most, made.of.len(), made.filter.len()),
            ("items", Some(5), Some(6), 1, 1)
        );
        assert!(made.month.is_some());
        let mut counted = made.counted.clone();
        counted.sort();
        assert_eq!(counted, ["amount", "kind", "list", "off", "place", "price", "size"]);
        for other in ["D", "E"] {
            assert_eq!(plan.made(other).first().map(|made| made.counted.len()), Some(0), "{other} is added up nowhere");
        }
        let [sum] = plan.summaries("B") else { panic!("one sum") };
        let each = sum.each.as_ref().unwrap();
        assert_eq!((sum.operation.as_str(), sum.path.as_str(), sum.at.as_deref()), ("A", "items", Some("groups")));
        assert_eq!((each.field.as_str(), each.operation.as_str(), each.item.as_str()), ("who", "C", "id"));
        assert_eq!(sum.by, [("groups.place".to_owned(), "place".to_owned())]);
        assert_eq!(sum.totals, [("groups.all".to_owned(), "amount".to_owned())]);
        assert_eq!((plan.steps("A").len(), plan.steps("B").len(), plan.steps("F").len()), (0, 1, 0));
        let [step] = plan.steps("C") else { panic!("one step") };
        assert_eq!((step.verb, step.each.as_deref()), (Verb::Tell, Some("ids")));
        assert!(matches!(step.append.as_slice(), [(_, Item::One(_)), (_, Item::Object(_))]));
        assert_eq!(read(r#", "operations": {"A": [{"each": "ids"}]}"#).unwrap_err(), "a step without a verb");
        assert_eq!(read(r#", "operations": {"A": [{"show": "x"}]}"#).unwrap_err(), "there is no record x");
    }
}
