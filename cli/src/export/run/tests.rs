//! Amounts, names of folders, choices, the summary and what it is held against; no service is asked.

use super::*;

fn json(text: &str) -> Json {
    Json::parse(text.as_bytes()).unwrap()
}

#[test]
fn an_amount_has_each_of_its_digits_or_is_none() {
    let amount = |text: &str| super::amount(&json(text)).map(|amount| amount.to_string());
    assert_eq!(amount("1.50").as_deref(), Some("1.50"));
    assert_eq!(amount(r#""-0.01""#).as_deref(), Some("-0.01"));
    assert_eq!(amount("1e2").as_deref(), Some("100"));
    for none in [
        r#""""#,
        "null",
        r#""ten""#,
        "{}",
        "1e-99",
        "0.12345678901234567890123456789012",
        "1.0000000000000000000000000000e1",
    ] {
        assert_eq!(amount(none), None, "{none}");
    }
}

#[test]
fn the_name_of_a_folder_has_plain_signs_alone() {
    assert_eq!(harmless("a-B_9"), "a-B_9");
    assert_eq!(harmless("../a b/订"), "%2E%2E%2Fa%20b%2F%8BA2");
}

#[test]
fn every_choice_is_made_once() {
    let each = |name: &str, values: &[&str]| {
        (name.to_owned(), values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>())
    };
    let shown = |each: &[(String, Vec<String>)]| {
        let line = |choice: &Vec<(String, String)>| {
            choice.iter().map(|(name, value)| format!("{name}{value}")).collect::<String>()
        };
        combinations(each).iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(shown(&[]), [""]);
    assert_eq!(shown(&[each("a", &["1", "2"]), each("b", &["3", "4"])]), ["a1b3", "a1b4", "a2b3", "a2b4"]);
    assert!(shown(&[each("a", &["1"]), each("b", &[])]).is_empty());
}

#[test]
fn a_pace_is_that_of_a_second() {
    assert_eq!(pace(3_000, 2.0), "3,000 rows in 2.0 s, 1500 rows a second");
    assert_eq!(pace(5, 0.25), "5 rows in 0.2 s, 20 rows a second");
    assert_eq!(pace(0, 1.0), "0 rows in 1.0 s, 0 rows a second");
}

#[test]
fn rows_are_those_of_all_parts_and_of_the_others_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut state = State::open(folder.path(), Vec::new()).unwrap();
    assert_eq!((rows(&state), rows_of_others(&state, 0)), (0, 0));
    let of = |rows| Stream { rows, ..Stream::default() };
    state.streams = Some(vec![of(2), of(30), of(400)]);
    assert_eq!(rows(&state), 432);
    assert_eq!([0, 1, 2].map(|at| rows_of_others(&state, at)), [430, 402, 32]);
}

fn streams() -> Vec<Stream> {
    let one = Stream { rows: 2, files: 1, bytes: 10, without: 1, amount: Decimal::new(150, 2), ..Stream::default() };
    vec![one.clone(), Stream { rows: 3, files: 2, bytes: 5, without: 0, amount: Decimal::new(1, 2), ..one }]
}

#[test]
fn a_summary_is_that_of_all_parts() {
    let wanted = Wanted {
        month: "2026-10".to_owned(),
        out: PathBuf::from("out"),
        format: super::super::files::Format::Csv,
        rows_per_file: 1,
        focus: false,
    };
    let summary = Summary::of(&streams());
    let said = Ok(Decimal::new(151, 2));
    let text = r#"{"month":"2026-10","folder":"out","rows":5,"parts":2,"files":3,"bytes":15,"amount":"1.51","rows_without_amount":1,"sum_of_service":"1.51","agrees":true}"#;
    assert_eq!(summary.to_json(Some(&said), Some(true), &wanted).to_string(), text);
    let unknown = text.replace(r#""1.51","agrees":true"#, r#"null,"agrees":null"#);
    assert_eq!(summary.to_json(Some(&Err("no".to_owned())), None, &wanted).to_string(), unknown);
    let most = Stream { amount: Decimal::MAX, ..Stream::default() };
    assert_eq!(Summary::of(&[most.clone(), most]).amount, None);
}

#[test]
fn the_sum_agrees_only_with_the_same_and_nobody_knows_without_one() {
    let plan = crate::catalog::sections().iter().find_map(|section| super::super::plan::Plan::of(section)).unwrap();
    let (source, summary) = (&plan.sources[0], Summary::of(&streams()));
    assert_eq!(report(source, &summary, Some(&Ok(Decimal::new(1510, 3)))), Some(true));
    assert_eq!(report(source, &summary, Some(&Ok(Decimal::new(152, 2)))), Some(false));
    assert_eq!(report(source, &summary, Some(&Err("no".to_owned()))), None);
    assert_eq!(report(source, &summary, None), None);
}

#[test]
fn the_largest_page_is_asked_for_unless_another_is_said() {
    let plan = crate::catalog::sections().iter().find_map(|section| super::super::plan::Plan::of(section)).unwrap();
    let rows = plan.sources[0].rows;
    let paging = rows.meta.paging.unwrap();
    let most = rows.meta.request.field(paging.limit).and_then(|field| field.all_limits().max).unwrap();
    let mut document = json("{}");
    set_largest_page(rows, &mut document);
    assert_eq!(document.to_string(), format!(r#"{{"{}":{most}}}"#, paging.limit));
    let mut said = Json::Object(vec![(paging.limit.into(), Json::from(7))]);
    set_largest_page(rows, &mut said);
    assert_eq!(said.to_string(), format!(r#"{{"{}":7}}"#, paging.limit));
}
