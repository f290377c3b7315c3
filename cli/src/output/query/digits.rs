//! Numbers on their way through the library, which computes with floats: what it only passes on keeps its digits, a sum
//! is exact, and what else it computes is rounded to the digits that a float is good for.

use std::collections::{BTreeMap, HashMap};

use huaweicloud_runtime::Json;
use jmespath::{Rcvar, Variable};
use rust_decimal::Decimal;
use serde_json::Number;

/// A float keeps so many digits of any decimal number.
const EXACT_DIGITS: usize = 15;
/// Marks a number with more digits, which travels through the library as a text.
const MARK: char = '\u{10fffd}';

/// How the library keeps a number that it read from a text, where something in the program's tree turns on
/// `arbitrary_precision` of serde_json: a map of this name. It does not know such a map for a number.
const READ: &str = "$serde_json::private::Number";

/// What the library read from a text, with numbers that are numbers to it.
pub(super) fn read(variable: &Rcvar) -> Rcvar {
    match &**variable {
        Variable::Array(items) => Rcvar::new(Variable::Array(items.iter().map(read).collect())),
        Variable::Object(entries) => {
            let digits = entries.get(READ).filter(|_| entries.len() == 1).and_then(|digits| digits.as_string());
            let number = digits.and_then(|digits| whole_or_float(digits));
            let inner = || Variable::Object(entries.iter().map(|(name, value)| (name.clone(), read(value))).collect());
            Rcvar::new(number.map_or_else(inner, Variable::Number))
        }
        _ => variable.clone(),
    }
}

/// A whole number stays one, as `5` is not `5.0`.
fn whole_or_float(digits: &str) -> Option<Number> {
    let whole = digits.parse::<i64>().ok().map(Number::from);
    whole.or_else(|| digits.parse().ok().and_then(Number::from_f64))
}

/// What the library would lose: how numbers are written, and the order of names.
#[derive(Default)]
pub(super) struct Memory {
    digits: HashMap<u64, Box<str>>,
    order: HashMap<Box<str>, usize>,
}

impl Memory {
    pub(super) fn lend(&mut self, json: &Json) -> Variable {
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

    /// `made` are the names of objects that the query makes, in its order.
    pub(super) fn give_back(&self, variable: &Variable, made: &[Vec<String>]) -> Json {
        match variable {
            Variable::Null | Variable::Expref(_) => Json::Null,
            Variable::Bool(truth) => Json::Bool(*truth),
            Variable::Number(number) => self.number(number),
            Variable::String(text) => match text.strip_prefix(MARK).and_then(Json::number) {
                Some(number) => number,
                None => Json::from(text.replace(MARK, "")),
            },
            Variable::Array(items) => Json::Array(items.iter().map(|item| self.give_back(item, made)).collect()),
            Variable::Object(map) => {
                let mut entries: Vec<(Box<str>, Json)> =
                    map.iter().map(|(name, value)| (name.as_str().into(), self.give_back(value, made))).collect();
                // an object that the query makes has the query's order, any other that of the answer
                let same = |names: &&Vec<String>| names.iter().all(|name| map.contains_key(name));
                let of_query = made.iter().filter(same).find(|names| map.keys().all(|name| names.contains(name)));
                match of_query {
                    Some(names) => entries.sort_by_key(|(name, _)| names.iter().position(|known| **known == **name)),
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

/// The sum of a list of numbers by their digits; `None` for what the library itself has to judge.
pub(super) fn exact_sum(list: &Variable) -> Option<Variable> {
    let numbers = list.as_array()?.iter().map(|item| decimal(item));
    let sum = numbers.into_iter().try_fold(Decimal::ZERO, |sum, number| sum.checked_add(number?))?;
    Some(Memory::default().lend_number(&sum.to_string()))
}

fn decimal(item: &Variable) -> Option<Decimal> {
    match item {
        Variable::Number(number) => Decimal::from_str_exact(&number.to_string()).ok(),
        Variable::String(text) => Decimal::from_str_exact(text.strip_prefix(MARK)?).ok(),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn of(json: serde_json::Value) -> Rcvar {
        Rcvar::new(serde_json::from_value::<Variable>(json).unwrap())
    }

    fn marked(digits: &str) -> Variable {
        let digits = Rcvar::new(Variable::String(digits.to_owned()));
        Variable::Object(BTreeMap::from([(READ.to_owned(), digits)]))
    }

    #[test]
    fn numbers_that_the_library_keeps_as_maps_are_numbers_wherever_they_stand() {
        let one = Rcvar::new(marked("1.5"));
        assert_eq!(read(&one).as_number(), Some(1.5));
        let list = Rcvar::new(Variable::Array(vec![one.clone(), of(serde_json::json!("x"))]));
        assert_eq!(read(&list).as_array().unwrap()[0].as_number(), Some(1.5));
        let object = Rcvar::new(Variable::Object(BTreeMap::from([("a".to_owned(), one.clone())])));
        assert_eq!(read(&object).as_object().unwrap()["a"].as_number(), Some(1.5));
        let other = BTreeMap::from([(READ.to_owned(), of(serde_json::json!("1"))), ("b".to_owned(), one)]);
        assert!(read(&Rcvar::new(Variable::Object(other))).is_object(), "a map of more is a map");
    }
}
