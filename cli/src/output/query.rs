//! JMESPath. The library computes with floats; what it only passes on keeps its digits here, and what it computes is
//! rounded to the digits that a float is good for.

use std::collections::{BTreeMap, HashMap};

use huaweicloud_bss::Json;
use jmespath::{ErrorReason, Rcvar, Variable};
use serde_json::Number;

use crate::ending::{Ending, Message};

/// A float keeps so many digits of any decimal number.
const EXACT_DIGITS: usize = 15;
/// Marks a number with more digits, which travels through the library as a text.
const MARK: char = '\u{10fffd}';

/// A query.
pub(super) struct Query {
    expression: jmespath::Expression<'static>,
}

impl Query {
    pub(super) fn parse(text: &str) -> Result<Self, Ending> {
        let expression = jmespath::compile(text).map_err(|error| refused(&error))?;
        Ok(Query { expression })
    }

    /// What the query picks.
    pub(super) fn pick(&self, answer: &Json) -> Result<Json, Ending> {
        let mut memory = Memory::default();
        let variable = Rcvar::new(memory.lend(answer));
        let picked = self.expression.search(variable).map_err(|error| refused(&error))?;
        Ok(memory.give_back(&picked, self.expression.as_str()))
    }
}

fn refused(error: &jmespath::JmespathError) -> Ending {
    let reason = match &error.reason {
        ErrorReason::Parse(reason) => reason.trim_end().to_owned(),
        ErrorReason::Runtime(reason) => reason.to_string(),
    };
    let place = match error.line {
        0 => format!("column {}", error.column + 1),
        line => format!("line {}, column {}", line + 1, error.column + 1),
    };
    Ending::Usage(Message::new(format!("--query: {place}: {reason}")).hint("the language: https://jmespath.org"))
}

/// What the library would lose: how numbers are written, and the order of names.
#[derive(Default)]
struct Memory {
    digits: HashMap<u64, Box<str>>,
    order: HashMap<Box<str>, usize>,
}

impl Memory {
    fn lend(&mut self, json: &Json) -> Variable {
        match json {
            Json::Null => Variable::Null,
            Json::Bool(truth) => Variable::Bool(*truth),
            Json::Text(text) => Variable::String(text.clone()),
            Json::Number(digits) => self.lend_number(digits),
            Json::Array(items) => Variable::Array(items.iter().map(|item| Rcvar::new(self.lend(item))).collect()),
            Json::Object(entries) => {
                let mut map = BTreeMap::new();
                for (name, value) in entries {
                    let next = self.order.len();
                    self.order.entry(name.clone()).or_insert(next);
                    map.insert(name.to_string(), Rcvar::new(self.lend(value)));
                }
                Variable::Object(map)
            }
        }
    }

    fn lend_number(&mut self, digits: &str) -> Variable {
        let significant = digits.split(['e', 'E']).next().unwrap_or_default();
        let count = significant.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
        if count <= EXACT_DIGITS {
            if let (Ok(whole), true) = (digits.parse::<i64>(), digits != "-0") {
                return Variable::Number(whole.into());
            }
            if let Some((float, number)) = digits.parse().ok().and_then(|float| Some((float, Number::from_f64(float)?)))
            {
                self.digits.entry(f64::to_bits(float)).or_insert_with(|| digits.into());
                return Variable::Number(number);
            }
        }
        Variable::String(format!("{MARK}{digits}"))
    }

    fn give_back(&self, variable: &Variable, query: &str) -> Json {
        match variable {
            Variable::Null | Variable::Expref(_) => Json::Null,
            Variable::Bool(truth) => Json::Bool(*truth),
            Variable::Number(number) => self.number(number),
            Variable::String(text) => match text.strip_prefix(MARK).and_then(Json::number) {
                Some(number) => number,
                None => Json::from(text.replace(MARK, "")),
            },
            Variable::Array(items) => Json::Array(items.iter().map(|item| self.give_back(item, query)).collect()),
            Variable::Object(map) => {
                let mut entries: Vec<(Box<str>, Json)> =
                    map.iter().map(|(name, value)| (name.as_str().into(), self.give_back(value, query))).collect();
                // an object that the query makes has the query's order, any other that of the answer
                let made: Option<Vec<usize>> = map.keys().map(|name| position_in(query, name)).collect();
                match made {
                    Some(_) => entries.sort_by_key(|(name, _)| position_in(query, name)),
                    None => entries.sort_by_key(|(name, _)| self.order.get(name).copied()),
                }
                Json::Object(entries)
            }
        }
    }

    fn number(&self, number: &Number) -> Json {
        if let Some(whole) = number.as_i64() {
            return Json::from(whole);
        }
        let Some(float) = number.as_f64() else { return Json::number(&number.to_string()).unwrap_or_default() };
        if let Some(digits) = self.digits.get(&float.to_bits()) {
            return Json::Number(digits.clone());
        }
        let rounded = format!("{float:.*e}", EXACT_DIGITS - 1).parse().unwrap_or(float);
        Json::number(&format!("{rounded}")).unwrap_or_default()
    }
}

/// Where a query makes an entry of that name.
fn position_in(query: &str, name: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = query[from..].find(name).map(|at| from + at) {
        let after = query[at + name.len()..].trim_start_matches('"').trim_start();
        let before = query[..at].chars().next_back();
        if after.starts_with(':') && before.is_none_or(|c| !c.is_alphanumeric() && c != '_') {
            return Some(at);
        }
        from = at + name.len().max(1);
        while !query.is_char_boundary(from) {
            from += 1;
        }
    }
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn pick(query: &str, json: &str) -> String {
        Query::parse(query).unwrap().pick(&Json::parse(json.as_bytes()).unwrap()).unwrap().to_string()
    }

    #[test]
    fn digits_survive() {
        let json = r#"{"z":[{"a":0.10},{"a":100.000},{"a":12345678901234567.89},{"a":1E3},{"a":-0.00000001}]}"#;
        assert_eq!(pick("z[].a", json), "[0.10,100.000,12345678901234567.89,1E3,-0.00000001]");
        assert_eq!(pick("@", json), json);
    }

    #[test]
    fn sums_have_no_dust() {
        assert_eq!(pick("sum([].a)", r#"[{"a":0.1},{"a":0.2}]"#), "0.3");
        assert_eq!(pick("length(@)", "[1.0,2.0]"), "2");
    }

    #[test]
    fn names_keep_their_order() {
        assert_eq!(pick("x", r#"{"x":{"b":1,"a":2}}"#), r#"{"b":1,"a":2}"#);
        assert_eq!(pick("x.{z: a, y: b}", r#"{"x":{"b":1,"a":2}}"#), r#"{"z":2,"y":1}"#);
    }

    #[test]
    fn a_query_that_is_none_is_wrong_use() {
        let Err(Ending::Usage(message)) = Query::parse("a[") else { panic!("no query") };
        assert!(message.what.starts_with("--query: column 3: ") && !message.what.contains('\n'), "{}", message.what);
        assert!(matches!(Query::parse("length(@)").unwrap().pick(&Json::Bool(true)), Err(Ending::Usage(_))));
    }
}
