//! What the expressions of a step stand for during one call.

use std::collections::HashMap;

use huaweicloud_runtime::Json;
use jiff::{SignedDuration, Timestamp};

use crate::make::value_of;
use crate::plan::Expr;
use crate::plan::expr::Term;
use crate::store::Row;
use crate::world::World;

/// The call and what its steps have found so far.
pub(crate) struct Env<'a> {
    pub(crate) document: &'a Json,
    /// The time of the call.
    pub(crate) now: Timestamp,
    /// The account, when it is that of the records' owners.
    pub(crate) caller: Option<&'a str>,
    pub(crate) account: &'a str,
    pub(crate) item: Option<Json>,
    pub(crate) records: HashMap<String, (usize, Row)>,
}

impl<'a> Env<'a> {
    pub(crate) fn new(document: &'a Json, now: Timestamp, caller: Option<&'a str>, account: &'a str) -> Self {
        Env { document, now, caller, account, item: None, records: HashMap::new() }
    }

    /// The first alternative that is there.
    pub(crate) fn json(&self, world: &World, expr: &Expr) -> Option<Json> {
        expr.0.iter().find_map(|term| self.term(world, term)).filter(|json| !is_blank(json))
    }

    /// The same as one text.
    pub(crate) fn text(&self, world: &World, expr: &Expr) -> Option<String> {
        expr.0.iter().filter_map(|term| self.term(world, term)).find(|json| !is_blank(json)).map(|json| plain(&json))
    }

    /// The same as one or several texts.
    pub(crate) fn texts(&self, world: &World, expr: &Expr) -> Option<Vec<String>> {
        let json = expr.0.iter().filter_map(|term| self.term(world, term)).find(|json| !is_blank(json))?;
        Some(match &json {
            Json::Array(items) => items.iter().map(plain).collect(),
            one => vec![plain(one)],
        })
    }

    fn now_and(&self, days: i64) -> String {
        let later = SignedDuration::from_secs(days.saturating_mul(24 * 60 * 60));
        self.now.checked_add(later).unwrap_or(self.now).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    fn term(&self, world: &World, term: &Term) -> Option<Json> {
        match term {
            Term::Literal(text) => Some(Json::from(text.as_str())),
            Term::Request(path) => self.document.path(path).cloned(),
            Term::Nothing => None,
            Term::Now(days) => Some(Json::from(self.now_and(*days))),
            Term::Today(days) => Some(Json::from(world.day_text(*days, None, 0))),
            Term::Caller => self.caller.map(Json::from),
            Term::Myself => Some(Json::from(self.account)),
            Term::Item(None) => self.item.clone(),
            Term::Item(Some(path)) => self.item.as_ref()?.path(path).cloned(),
            Term::Account(caller) => Some(Json::from(world.keys.get(caller)?.domain_id.as_str())),
            Term::Record { name, field, .. } => {
                let (record, row) = self.records.get(name)?;
                match field {
                    Some(field) => value_of(world, *record, row, field).map(Json::from),
                    None => Some(Json::from(row.key.as_str())),
                }
            }
        }
    }
}

/// Whether a value is as good as none: a filter for nothing.
fn is_blank(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Text(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// A scalar as one text.
pub(crate) fn plain(json: &Json) -> String {
    match json {
        Json::Text(text) => text.clone(),
        Json::Number(digits) => digits.to_string(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_what_is_empty_is_no_filter() {
        for blank in [Json::Null, Json::from(""), Json::Array(Vec::new())] {
            assert!(is_blank(&blank), "{blank}");
        }
        for said in [Json::from("x"), Json::Bool(false), Json::from(0_i64), Json::Array(vec![Json::Null])] {
            assert!(!is_blank(&said), "{said}");
        }
    }

    #[test]
    fn the_time_of_a_call_moves_by_days() {
        let now = Timestamp::from_second(1_900_000_000).unwrap_or_default();
        let env = Env::new(&Json::Null, now, None, "");
        assert_eq!(env.now_and(0), "2030-03-17T17:46:40Z");
        assert_eq!(env.now_and(30), "2030-04-16T17:46:40Z");
        assert_eq!(env.now_and(-1), "2030-03-16T17:46:40Z");
        assert_eq!(env.now_and(i64::MAX), env.now_and(0), "further than time goes");
    }
}
