//! Texts, numbers, truth values, and JSON itself.

use super::Value;
use crate::json::Json;
use crate::number;
use crate::odd::Oddities;
use crate::secret::Secret;
use rust_decimal::Decimal;

impl Value for String {
    fn get(&self) -> Option<Json> {
        Some(Json::Text(self.clone()))
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        *self = match json {
            Json::Null => return false,
            Json::Text(text) => text,
            Json::Number(digits) => digits.into_string(),
            Json::Bool(truth) => truth.to_string(),
            Json::Array(_) | Json::Object(_) => return refuse("expected a text", &json, odd),
        };
        true
    }
}

impl Value for Secret {
    fn get(&self) -> Option<Json> {
        Some(Json::Text(self.expose().to_owned()))
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        let mut text = String::new();
        let taken = text.set(json, odd);
        if taken {
            *self = Secret::new(text);
        }
        taken
    }
}

impl Value for i64 {
    fn get(&self) -> Option<Json> {
        Some(Json::from(*self))
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        let Some(digits) = digits(&json) else { return refuse("expected a whole number", &json, odd) };
        match number::integer(digits) {
            Some(number) => *self = number,
            None => return refuse("expected a whole number", &json, odd),
        }
        true
    }
}

impl Value for Decimal {
    fn get(&self) -> Option<Json> {
        Some(Json::from(*self))
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        let Some(digits) = digits(&json) else { return refuse("expected a number", &json, odd) };
        match number::decimal(digits) {
            Some(number) => *self = number,
            None if Json::number(digits).is_some() => return refuse("more digits than are kept exactly", &json, odd),
            None => return refuse("expected a number", &json, odd),
        }
        true
    }
}

impl Value for bool {
    fn get(&self) -> Option<Json> {
        Some(Json::Bool(*self))
    }

    fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
        let word = match &json {
            Json::Bool(truth) => {
                *self = *truth;
                return true;
            }
            Json::Text(text) => text.trim(),
            Json::Number(digits) => digits,
            _ => "",
        };
        *self = match word {
            "1" => true,
            "0" => false,
            _ if word.eq_ignore_ascii_case("true") => true,
            _ if word.eq_ignore_ascii_case("false") => false,
            _ => return refuse("expected true or false", &json, odd),
        };
        true
    }
}

impl Value for Json {
    fn get(&self) -> Option<Json> {
        Some(self.clone())
    }

    fn set(&mut self, json: Json, _: &mut Oddities) -> bool {
        *self = json;
        !self.is_null()
    }
}

/// The digits of a number, or of a text that stands for one.
fn digits(json: &Json) -> Option<&str> {
    match json {
        Json::Number(digits) => Some(digits),
        Json::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

/// Leaves a value out: silently when there is none, with a note when it does not fit.
pub(super) fn refuse(why: &'static str, json: &Json, odd: &mut Oddities) -> bool {
    let blank = match json {
        Json::Null => true,
        Json::Text(text) => text.trim().is_empty(),
        _ => false,
    };
    if !blank {
        odd.note(why, json);
    }
    false
}
