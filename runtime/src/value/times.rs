//! Instants, days and months.

use super::Value;
use super::scalars::refuse;
use crate::json::Json;
use crate::odd::Oddities;
use crate::time::{Date, Timestamp, YearMonth, read_date, read_month, read_timestamp};

macro_rules! time_value {
    ($($type:ty, $read:path, $why:literal;)*) => {$(
        impl Value for $type {
            fn get(&self) -> Option<Json> {
                Some(Json::Text(self.to_string()))
            }

            fn set(&mut self, json: Json, odd: &mut Oddities) -> bool {
                let time = match &json {
                    Json::Text(text) => $read(text),
                    Json::Number(digits) => $read(digits),
                    _ => None,
                };
                match time {
                    Some(time) => *self = time,
                    None => return refuse($why, &json, odd),
                }
                true
            }
        }
    )*};
}

time_value! {
    Timestamp, read_timestamp, "expected a time";
    Date, read_date, "expected a date";
    YearMonth, read_month, "expected a month";
}
