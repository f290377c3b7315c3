//! Which operations fit a search, best first. The reference ranks by the same rules (`search.js` there);
//! `tests/searches.txt` holds both to it.

use std::collections::HashMap;

use huaweicloud_runtime::meta::{Operation, Status};

use crate::{catalog, model, suggest};

/// The operations that fit, best first; of two that fit alike the one that comes first.
pub(crate) fn search<'a>(operations: &[&'a Operation], query: &str) -> Vec<&'a Operation> {
    let (tokens, whole) = (split(query), suggest::plain(query));
    if tokens.is_empty() {
        return Vec::new();
    }
    let said = model::searches();
    let mut hits: Vec<(f64, &Operation)> = operations
        .iter()
        .filter_map(|operation| {
            let own = (catalog::service(operation).id, operation.id);
            let score = score(&Text::of(operation, said, own), &tokens, &whole);
            (score > 0.0).then_some((score, *operation))
        })
        .collect();
    hits.sort_by(|a, b| b.0.total_cmp(&a.0));
    hits.into_iter().map(|(_, operation)| operation).collect()
}

/// What a search looks at.
struct Text<'a> {
    operation: &'a Operation,
    id: String,
    search: &'a [String],
    id_words: Vec<String>,
    title_words: Vec<String>,
    search_words: Vec<String>,
    other_words: Vec<String>,
}

impl<'a> Text<'a> {
    fn of(
        operation: &'a Operation,
        said: &'a HashMap<(&'static str, String), Vec<String>>,
        (service, id): (&'static str, &'static str),
    ) -> Self {
        let search = said.get(&(service, id.to_owned())).map_or(&[][..], Vec::as_slice);
        Text {
            operation,
            id: suggest::plain(operation.id),
            search,
            id_words: split(operation.id),
            title_words: split(operation.title),
            search_words: search.iter().flat_map(|text| split(text)).collect(),
            other_words: split(operation.path).into_iter().chain(split(operation.section)).collect(),
        }
    }
}

fn score(text: &Text<'_>, tokens: &[String], whole: &str) -> f64 {
    let fits: Vec<f64> = tokens.iter().map(|token| one(token, text)).collect();
    let mut score = if fits.contains(&0.0) { 0.0 } else { fits.iter().sum::<f64>() / fits.len() as f64 };
    if text.search.iter().any(|said| suggest::plain(said) == whole) {
        score = score.max(130.0);
    }
    if text.id == whole {
        score = 300.0;
    } else if whole.len() > 2 && text.id.starts_with(whole) {
        score = score.max(95.0);
    }
    if score > 0.0 {
        // of what fits alike, what says little else
        let is_chinese = tokens.first().and_then(|token| token.chars().next()).is_some_and(is_chinese);
        let (said, all) = match is_chinese {
            true => (whole.chars().count(), text.operation.title_zh.chars().count()),
            false => (tokens.len(), text.id_words.len()),
        };
        score += 10.0 * (said as f64 / all.max(1) as f64).min(1.0);
    }
    if text.operation.status == Status::Active { score } else { score / 4.0 }
}

fn one(token: &str, text: &Text<'_>) -> f64 {
    if token.chars().next().is_some_and(is_chinese) {
        let said = text.search.iter().any(|said| said.contains(token));
        return run(token, text.operation.title_zh).max(if said { 75.0 } else { 0.0 });
    }
    [(&text.id_words, 1.0), (&text.title_words, 0.9), (&text.search_words, 0.95), (&text.other_words, 0.4)]
        .into_iter()
        .map(|(words, worth)| word(token, words) * worth)
        .fold(0.0, f64::max)
}

/// How well a word fits one of several; 0: not at all.
fn word(token: &str, words: &[String]) -> f64 {
    let length = token.chars().count();
    let most = match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let fit = |known: &String| {
        if stem(known) == stem(token) {
            100.0
        } else if length > 1 && known.starts_with(token) {
            70.0
        } else if strsim::osa_distance(known, token) <= most {
            45.0
        } else {
            0.0
        }
    };
    words.iter().map(fit).fold(0.0, f64::max)
}

/// How well a Chinese run fits a title: as it stands, by its pairs of signs, or by its signs in order.
fn run(token: &str, text: &str) -> f64 {
    let signs: Vec<char> = token.chars().collect();
    let pairs: Vec<String> = signs.windows(2).map(|pair| pair.iter().collect()).collect();
    let start = if pairs.first().is_some_and(|pair| text.starts_with(pair.as_str())) { 30.0 } else { 0.0 };
    if text.contains(token) {
        return 80.0 + start;
    }
    if pairs.is_empty() {
        return 0.0;
    }
    let found = pairs.iter().filter(|pair| text.contains(pair.as_str())).count();
    let share = found as f64 / pairs.len() as f64;
    let mut rest = text.chars();
    let in_order = signs.iter().all(|sign| rest.any(|other| other == *sign));
    let fit = f64::max(if share >= 0.5 { 75.0 * share } else { 0.0 }, if in_order { 60.0 } else { 0.0 });
    if fit > 0.0 { fit + start } else { 0.0 }
}

/// Words of an id, a title or a query: `ListThingsAgain` is three of them; signs of a Chinese run stay together.
fn split(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            before = None;
            continue;
        }
        let starts = before.is_none_or(|before: char| {
            let acronym_ends =
                before.is_uppercase() && c.is_uppercase() && chars.get(at + 1).is_some_and(|next| next.is_lowercase());
            is_chinese(before) != is_chinese(c) || (!before.is_uppercase() && c.is_uppercase()) || acronym_ends
        });
        match words.last_mut() {
            Some(word) if !starts => word.extend(c.to_lowercase()),
            _ => words.push(c.to_lowercase().collect()),
        }
        before = Some(c);
    }
    words
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A word without its ending.
fn stem(word: &str) -> String {
    let word = match word.strip_suffix("ies").or_else(|| word.strip_suffix('y')) {
        Some(short) => format!("{short}i"),
        None => word.to_owned(),
    };
    let ends = ["ing", "ed", "es", "s", "e"].into_iter().find_map(|end| word.strip_suffix(end));
    ends.filter(|short| short.chars().count() >= 3).map_or(word.clone(), str::to_owned)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn searches_find_what_people_mean_first() {
        let all: Vec<&Operation> = catalog::operations().map(|operation| operation.meta).collect();
        let table = include_str!("../../tests/searches.txt");
        let mut wrong = Vec::new();
        let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for (query, wanted) in lines.map(|line| line.split_once('\t').unwrap()) {
            let found = search(&all, query).first().map_or("nothing", |operation| operation.id);
            if !wanted.split('|').any(|wanted| wanted == found) {
                wrong.push(format!("{query}: {found}, wanted {wanted}"));
            }
        }
        assert!(wrong.is_empty(), "{} of the searches:\n{}", wrong.len(), wrong.join("\n"));
    }

    /// An operation of that id, title and Chinese title.
    fn made(id: &'static str, title: &'static str, title_zh: &'static str) -> Operation {
        let first = catalog::operations().next().unwrap().meta;
        Operation { id, title, title_zh, path: "/v1", section: "x", status: Status::Active, ..*first }
    }

    #[test]
    fn a_word_fits_by_its_stem_its_start_or_nearly() {
        let fit =
            |token: &str, words: &[&str]| word(token, &words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        for (token, words, worth) in [
            ("orders", &["order"][..], 100.0),
            ("listing", &["list"], 100.0),
            ("or", &["orders"], 70.0),
            ("o", &["orders"], 0.0),
            ("order", &["orderly"], 70.0),
            ("ordr", &["order"], 45.0),
            ("oder", &["order"], 45.0),
            ("odr", &["order"], 0.0),
            ("custoner", &["customer"], 45.0),
            ("custonar", &["customer"], 45.0),
            ("cuztonar", &["customer"], 0.0),
            ("odder", &["ordeal"], 0.0),
            ("abcdefg", &["abcxyfg"], 0.0),
            ("abcdefgh", &["abcxyfgh"], 45.0),
            ("x", &[], 0.0),
            ("order", &["zzz", "orderly", "orders"], 100.0),
        ] {
            assert_eq!(fit(token, words), worth, "{token} {words:?}");
        }
    }

    #[test]
    fn a_chinese_run_fits_as_it_stands_by_its_pairs_or_by_its_signs_in_order() {
        for (token, title, fit) in [
            ("订单", "订单列表", 110.0),
            ("订单", "查询订单", 80.0),
            ("单", "查询订单", 80.0),
            ("账", "查询订单", 0.0),
            ("查订单", "查询订单", 60.0),
            ("询订单账", "查询订单", 50.0),
            ("查询账单", "查询订单", 0.0),
            ("查账", "查询订单", 0.0),
            ("查询单", "查询订单", 90.0),
            ("单订", "查询订单", 0.0),
        ] {
            let found = run(token, title);
            assert!((found - fit).abs() < 0.001, "{token} in {title}: {found}, not {fit}");
        }
    }

    #[test]
    fn names_and_queries_are_split_into_words() {
        for (text, words) in [
            ("ListThingsAgain", &["list", "things", "again"][..]),
            ("ShowAKInfo", &["show", "ak", "info"]),
            ("list-things_v1", &["list", "things", "v1"]),
            ("ListThingsV1", &["list", "things", "v1"]),
            ("查询order列表", &["查询", "order", "列表"]),
            ("  ", &[]),
            ("AK", &["ak"]),
            ("a  b", &["a", "b"]),
            ("ABc", &["a", "bc"]),
        ] {
            assert_eq!(split(text), words, "{text}");
        }
        for sign in ['㐀', '鿿', '\u{f900}', '\u{20000}'] {
            assert!(is_chinese(sign), "{sign}");
        }
        assert!(!is_chinese('a') && !is_chinese('é'));
    }

    #[test]
    fn a_stem_is_a_word_without_its_ending() {
        for (word, short) in [
            ("orders", "order"),
            ("boxes", "box"),
            ("paying", "pay"),
            ("listed", "list"),
            ("queries", "queri"),
            ("query", "queri"),
            ("rate", "rat"),
            ("is", "is"),
            ("ring", "ring"),
            ("used", "used"),
            ("ties", "ti"),
        ] {
            assert_eq!(stem(word), short, "{word}");
        }
    }

    #[test]
    fn what_fits_all_words_closest_is_worth_most() {
        let said = HashMap::from([(("here", "ListThings".to_owned()), vec!["my stuff".to_owned(), "东西".to_owned()])]);
        let list = made("ListThings", "Lists the things", "查询东西列表");
        let worth = |operation: &Operation, query: &str| {
            score(&Text::of(operation, &said, ("here", operation.id)), &split(query), &suggest::plain(query))
        };
        let near = |query: &str, wanted: f64| {
            let found = worth(&list, query);
            assert!((found - wanted).abs() < 0.001, "{query}: {found}, not {wanted}");
        };
        near("ListThings", 310.0);
        near("list-things", 310.0);
        near("ListThi", 105.0);
        near("list", 105.0);
        near("things", 105.0);
        near("li", 75.0);
        near("the", 95.0);
        near("stuff", 100.0);
        near("my stuff", 140.0);
        near("list nothing", 0.0);
        near("things list", 110.0);
        near("查询", 110.0 + 10.0 / 3.0);
        near("东西", 130.0 + 10.0 / 3.0);
        near("列表", 80.0 + 10.0 / 3.0);
        near("没有", 0.0);
        let legacy = Operation { status: Status::Deprecated, ..list };
        assert!((worth(&legacy, "ListThings") - 310.0 / 4.0).abs() < 0.001);
    }

    #[test]
    fn what_does_not_fit_is_not_found_and_the_best_comes_first() {
        let (list, show) = (made("ListThings", "Lists things", ""), made("ShowThing", "Shows one", ""));
        let all = [&show, &list];
        let ids = |query: &str| search(&all, query).into_iter().map(|operation| operation.id).collect::<Vec<_>>();
        assert_eq!(ids("list things"), ["ListThings"]);
        assert_eq!(ids("thing"), ["ShowThing", "ListThings"]);
        assert_eq!(ids("ListThings"), ["ListThings"]);
        assert!(ids("").is_empty() && ids("--").is_empty() && ids("zzzz").is_empty());
    }
}
