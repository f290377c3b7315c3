//! Texts, numbers, truth values, and JSON itself.

use super::{Fill, Look, Slot, Value, View};
use crate::json::Json;
use crate::secret::Secret;
use crate::value::view::Fields;
use rust_decimal::Decimal;

impl Value for String {
    fn view(&self, _: Look) -> View<'_> {
        View::Text(self)
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Value for Secret {
    fn view(&self, _: Look) -> View<'_> {
        View::Text(self.expose())
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Secret(self)
    }
}

impl Value for i64 {
    fn view(&self, _: Look) -> View<'_> {
        View::Integer(*self)
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Integer(self)
    }
}

impl Value for Decimal {
    fn view(&self, _: Look) -> View<'_> {
        View::Decimal(*self)
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Decimal(self)
    }
}

impl Value for bool {
    fn view(&self, _: Look) -> View<'_> {
        View::Bool(*self)
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Bool(self)
    }
}

impl Value for Json {
    fn view(&self, _: Look) -> View<'_> {
        match self {
            Json::Null => View::Null,
            Json::Bool(truth) => View::Bool(*truth),
            Json::Number(digits) => View::Digits(digits),
            Json::Text(text) => View::Text(text),
            Json::Array(items) => items.view(Look::Given),
            Json::Object(entries) => View::Object(Fields::Json(entries)),
        }
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Json(self)
    }
}
