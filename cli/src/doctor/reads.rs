//! One small read of each operation that needs no ID: who may call it, and what in its answer does not fit.

use std::collections::BTreeMap;
use std::time::SystemTime;

use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{Field, Kind, Method, Operation, Status};
use huaweicloud_runtime::{CallOptions, Json, NoRetry, Validation};

use super::{Finding, Health};
use crate::call::connect::{self, Connection};
use crate::call::exchange::{self, Odd};
use crate::call::guard;
use crate::catalog;
use crate::ending::Ending;
use crate::terminal;

/// What the reads told.
#[derive(Default)]
pub(super) struct Report {
    answered: Vec<&'static str>,
    /// Operation → HTTP status and code.
    refused: BTreeMap<&'static str, String>,
    failed: BTreeMap<&'static str, String>,
    /// Operations that need what nobody can make up.
    skipped: usize,
    /// Operation, place and what is odd there → how often.
    misfits: BTreeMap<(String, String), usize>,
    /// The callers of each operation that was answered, where they are documented.
    callers: Vec<Vec<&'static str>>,
}

pub(super) async fn all(first: &'static Operation, connection: &Connection, tell: &mut dyn FnMut(Finding)) -> Report {
    let mut report = Report::default();
    let service = catalog::service(first).id;
    for operation in catalog::operations().filter(|known| catalog::service(known.meta).id == service) {
        let meta = operation.meta;
        if !is_asked(meta, connection) {
            continue;
        }
        match document(meta, connection) {
            Some(document) => report.read(operation, &document, connection).await,
            None => report.skipped += 1,
        }
    }
    tell(report.caller(catalog::service(first).callers.iter().map(|caller| caller.id)));
    tell(report.reads());
    tell(answers(report.misfits.len()));
    report
}

/// Whether it changes nothing, is there at the site, and may be called, as far as that is known.
fn is_asked(operation: &Operation, connection: &Connection) -> bool {
    let reads = operation.idempotent && operation.method == Method::Get && operation.status == Status::Active;
    reads && operation.sites.meets(connection.site.bit) && may(operation, connection)
}

fn may(operation: &Operation, connection: &Connection) -> bool {
    connection.caller.is_none_or(|caller| operation.callers == 0 || operation.callers & caller.bit != 0)
}

/// The smallest request that breaks no rule, if it can be made without knowing anything of the account.
fn document(operation: &'static Operation, connection: &Connection) -> Option<Json> {
    let mut entries = Vec::new();
    for field in operation.request.fields {
        let limit = operation.paging.is_some_and(|paging| paging.limit == field.wire);
        if limit {
            entries.push((field.wire.into(), Json::from(1)));
        } else if field.required.meets(connection.site.bit) {
            entries.push((field.wire.into(), made_up(field)?));
        }
    }
    let document = Json::Object(entries);
    guard::check(operation, &document, connection, Validation::Enforce, Some(SystemTime::now().into())).ok()?;
    Some(document)
}

fn made_up(field: &'static Field) -> Option<Json> {
    match field.kind {
        Kind::Enum(known) => {
            let limits = field.all_limits();
            let value = known.values.iter().map(|value| value.wire).find(|wire| limits.allows(wire))?;
            Some(huaweicloud_runtime::codec::parse_text(field, value, None))
        }
        Kind::Boolean => Some(Json::Bool(false)),
        Kind::Month => Some(Json::from(last_month(jiff::Timestamp::now()))),
        _ => None,
    }
}

/// The month before this one, whose bills are there.
fn last_month(now: jiff::Timestamp) -> String {
    let first = now.to_zoned(jiff::tz::TimeZone::UTC).date().first_of_month();
    let last = first.yesterday().unwrap_or(first);
    format!("{:04}-{:02}", last.year(), last.month())
}

impl Report {
    /// Whose keys they are, of all who have some: those who may call whatever was answered.
    fn caller(&self, all: impl Iterator<Item = &'static str>) -> Finding {
        if self.callers.is_empty() {
            return Finding::new("caller", Health::Odd, "nothing was answered that tells whose keys they are");
        }
        let fits = |caller: &&str| self.callers.iter().all(|allowed| allowed.contains(caller));
        let callers: Vec<&str> = all.filter(fits).collect();
        match callers.as_slice() {
            [] => Finding::new("caller", Health::Odd, "operations of several callers answer"),
            some => Finding::new("caller", Health::Good, format!("the keys are those of a {}", some.join(" or a "))),
        }
    }

    /// How the reads went.
    fn reads(&self) -> Finding {
        let (answered, failed) = (self.answered.len(), self.failed.len());
        let health = if failed == 0 && answered > 0 { Health::Good } else { Health::Odd };
        let refused = self.refused.len();
        let words = format!(
            "{answered} answered, {refused} refused, {failed} failed, {} need an ID and were left out",
            self.skipped
        );
        Finding::new("reads", health, words)
    }

    /// Notes what is odd at a place of an answer.
    fn misfit(&mut self, operation: &str, what: String) {
        *self.misfits.entry((operation.to_owned(), what)).or_default() += 1;
    }

    async fn read(&mut self, operation: &'static Erased, document: &Json, connection: &Connection) {
        let meta = operation.meta;
        let client = connect::builder(meta, connection).and_then(|builder| Ok(builder.retry(NoRetry).build()?));
        let outcome = match client {
            Ok(client) => {
                let client = client.with(CallOptions::new().validation(Validation::Off));
                exchange::exchange(&client, operation, document, Odd::LeftOut).await
            }
            Err(ending) => {
                self.failed.insert(meta.id, ending.in_words());
                return;
            }
        };
        match outcome {
            Ok(reply) => {
                self.answered.push(meta.id);
                self.callers.extend(Some(catalog::caller_ids(meta)).filter(|callers| !callers.is_empty()));
                for odd in &reply.oddities {
                    let (place, what) = odd.split_once(": ").unwrap_or(("answer", odd));
                    self.misfit(meta.id, format!("{}: {what}", everywhere(place)));
                }
                for place in &reply.unknown {
                    self.misfit(meta.id, format!("{place}: unknown field"));
                }
            }
            Err(error) if matches!(error.http_status(), Some(401 | 403)) => {
                let code = error.code().map(|code| format!(" {code}")).unwrap_or_default();
                self.refused.insert(meta.id, format!("HTTP {}{code}", error.http_status().unwrap_or(0)));
            }
            Err(error) => {
                // the service's words may hold data of the account
                let words = match (error.http_status(), error.code()) {
                    (Some(status), Some(code)) => format!("HTTP {status} {code}"),
                    (Some(status), None) => format!("HTTP {status}"),
                    (None, _) => Ending::from(error).in_words(),
                };
                self.failed.insert(meta.id, words);
            }
        }
    }

    /// Whether the service takes these keys nowhere.
    pub(super) fn refused_everywhere(&self) -> bool {
        self.answered.is_empty() && !self.refused.is_empty()
    }

    pub(super) fn show(&self) {
        self.lines().iter().for_each(|line| drop(terminal::line(&terminal::clean(line))));
    }

    /// What was refused, failed or does not fit, each under its heading.
    fn lines(&self) -> Vec<String> {
        let pairs = |map: &BTreeMap<&str, String>| map.iter().map(|(id, words)| format!("{id}: {words}")).collect();
        let misfit = |((id, what), count): (&(String, String), &usize)| match count {
            1 => format!("{id}: {what}"),
            _ => format!("{id}: {what} ({count} times)"),
        };
        let misfits: Vec<String> = self.misfits.iter().map(misfit).collect();
        let parts =
            [("Refused", pairs(&self.refused)), ("Failed", pairs(&self.failed)), ("Does not fit the spec", misfits)];
        let there = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
        let shown = |(heading, lines): (&str, Vec<String>)| {
            let heading = [String::new(), heading.to_owned()];
            heading.into_iter().chain(lines.into_iter().map(|line| format!("  {line}")))
        };
        there.flat_map(shown).collect()
    }

    pub(super) fn to_json(&self) -> Json {
        let pairs = |map: &BTreeMap<&str, String>| {
            Json::Object(map.iter().map(|(id, words)| ((*id).into(), Json::from(words.as_str()))).collect())
        };
        let misfit = |((id, what), count): (&(String, String), &usize)| {
            Json::Object(vec![
                ("operation".into(), Json::from(id.as_str())),
                ("what".into(), Json::from(what.as_str())),
                ("times".into(), Json::from(*count as i64)),
            ])
        };
        Json::Object(vec![
            ("answered".into(), Json::Array(self.answered.iter().map(|id| Json::from(*id)).collect())),
            ("refused".into(), pairs(&self.refused)),
            ("failed".into(), pairs(&self.failed)),
            ("left_out".into(), Json::from(self.skipped as i64)),
            ("misfits".into(), Json::Array(self.misfits.iter().map(misfit).collect())),
        ])
    }
}

/// A place without its numbers: `rows[].amount`.
fn everywhere(place: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for sign in place.chars() {
        match sign {
            '[' => {
                inside = true;
                out.push('[');
            }
            ']' => {
                inside = false;
                out.push(']');
            }
            sign if !inside => out.push(sign),
            _ => {}
        }
    }
    out
}

/// How many things in the answers did not fit.
fn answers(misfits: usize) -> Finding {
    let odd = |words: String| {
        Finding::new("answers", Health::Odd, words)
            .hint("paste the list below into an issue of this project: it has names and shapes, no data")
    };
    match misfits {
        0 => Finding::new("answers", Health::Good, "all fit the spec"),
        1 => odd("1 thing does not fit the spec".to_owned()),
        count => odd(format!("{count} things do not fit the spec")),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn report() -> Report {
        Report {
            answered: vec!["ListThings"],
            refused: BTreeMap::from([("ListOthers", "HTTP 403 X.1".to_owned())]),
            failed: BTreeMap::from([("ShowThing", "HTTP 500".to_owned())]),
            skipped: 3,
            misfits: BTreeMap::from([(("ListThings".to_owned(), "rows[].a: unknown field".to_owned()), 2)]),
            callers: Vec::new(),
        }
    }

    #[test]
    fn a_report_has_names_and_counts() {
        let wanted = r#"{"answered":["ListThings"],"refused":{"ListOthers":"HTTP 403 X.1"},"failed":{"ShowThing":"HTTP 500"},"left_out":3,"misfits":[{"operation":"ListThings","what":"rows[].a: unknown field","times":2}]}"#;
        assert_eq!(report().to_json().to_string(), wanted);
    }

    #[test]
    fn a_report_is_shown_under_headings_and_what_is_there_once_has_no_count() {
        let mut report = report();
        let all = "\nRefused\n  ListOthers: HTTP 403 X.1\n\nFailed\n  ShowThing: HTTP 500\n\nDoes not fit the spec\n  \
                   ListThings: rows[].a: unknown field (2 times)";
        assert_eq!(report.lines().join("\n"), all);
        report.misfit("ListThings", "rows[].b: unknown field".to_owned());
        let lines = report.lines();
        assert_eq!(lines.last().map(String::as_str), Some("  ListThings: rows[].b: unknown field"));
        report.misfit("ListThings", "rows[].b: unknown field".to_owned());
        assert!(report.lines().last().is_some_and(|line| line.ends_with("(2 times)")));
        assert!(Report::default().lines().is_empty());
    }

    #[test]
    fn reads_are_well_where_some_are_answered_and_none_failed() {
        let health = |answered: &[&'static str], failed: &[(&'static str, String)]| {
            let failed = failed.iter().cloned().collect();
            Report { answered: answered.to_vec(), failed, ..report() }.reads().health
        };
        let failed = [("ShowThing", "HTTP 500".to_owned())];
        assert_eq!(health(&["ListThings"], &[]), Health::Good);
        assert_eq!(health(&["ListThings"], &failed), Health::Odd);
        assert_eq!(health(&[], &[]), Health::Odd);
        assert_eq!(health(&[], &failed), Health::Odd);
        assert_eq!(report().reads().words, "1 answered, 1 refused, 1 failed, 3 need an ID and were left out");
    }

    #[test]
    fn the_keys_are_those_of_whoever_may_call_all_that_was_answered() {
        let told = |callers: Vec<Vec<&'static str>>| {
            let finding = Report { callers, ..report() }.caller(["customer", "partner", "distributor"].into_iter());
            (finding.health, finding.words)
        };
        let good = |who: &str| (Health::Good, format!("the keys are those of a {who}"));
        let odd = |words: &str| (Health::Odd, words.to_owned());
        assert_eq!(told(Vec::new()), odd("nothing was answered that tells whose keys they are"));
        assert_eq!(told(vec![vec!["customer", "partner"], vec!["partner"]]), good("partner"));
        assert_eq!(told(vec![vec!["customer", "partner"]]), good("customer or a partner"));
        assert_eq!(told(vec![vec!["customer"], vec!["partner"]]), odd("operations of several callers answer"));
    }

    #[test]
    fn what_does_not_fit_is_counted_and_it_is_said_what_to_do_with_it() {
        let told = |misfits| {
            let finding = answers(misfits);
            (finding.words, finding.hint.is_some())
        };
        assert_eq!(told(0), ("all fit the spec".to_owned(), false));
        assert_eq!(told(1), ("1 thing does not fit the spec".to_owned(), true));
        assert_eq!(told(2), ("2 things do not fit the spec".to_owned(), true));
    }

    #[test]
    fn keys_are_refused_everywhere_only_where_nothing_is_answered() {
        assert!(!report().refused_everywhere() && !Report::default().refused_everywhere());
        assert!(Report { answered: Vec::new(), ..report() }.refused_everywhere());
        assert!(!Report { refused: BTreeMap::new(), answered: Vec::new(), ..report() }.refused_everywhere());
    }

    #[test]
    fn a_place_has_no_numbers() {
        assert_eq!(everywhere("rows[3].tags[12].name"), "rows[].tags[].name");
        assert_eq!(everywhere("plain"), "plain");
    }

    #[test]
    fn what_nobody_can_make_up_is_not_made_up() {
        const ID: Field = Field::query("id", Kind::Text);
        const FLAG: Field = Field::query("flag", Kind::Boolean);
        const MONTH: Field = Field::query("month", Kind::Month);
        assert_eq!(made_up(&ID), None);
        assert_eq!(made_up(&FLAG), Some(Json::Bool(false)));
        let month = made_up(&MONTH).unwrap();
        let month: huaweicloud_runtime::YearMonth = month.as_str().unwrap().parse().unwrap();
        assert!(month >= "2024-01".parse().unwrap());
    }

    #[test]
    fn a_small_read_asks_for_one_entry_and_for_what_is_required() {
        let (mut made, mut skipped) = (BTreeSet::new(), 0);
        for operation in catalog::operations().map(|known| known.meta).filter(|meta| meta.method == Method::Get) {
            let connection = Connection::to(catalog::site(operation, None).unwrap());
            let Some(document) = document(operation, &connection) else {
                skipped += 1;
                continue;
            };
            for field in operation.request.fields {
                let value = document.get(field.wire);
                let limit = operation.paging.is_some_and(|paging| paging.limit == field.wire);
                assert_eq!(value.is_some(), limit || field.required.meets(connection.site.bit), "{}", operation.id);
                assert!(!limit || value.is_some_and(|value| value.as_i64() == Some(1)));
            }
            made.insert(operation.id);
        }
        assert!(made.len() > 5 && skipped > 5, "{} {skipped}", made.len());
    }

    #[test]
    fn only_reads_of_the_site_that_the_caller_may_make_are_asked() {
        let (mut asked, mut others) = (0, [0; 5]);
        for operation in catalog::operations().map(|known| known.meta) {
            for site in catalog::service(operation).sites {
                let mut connection = Connection::to(site);
                connection.caller = catalog::service(operation).callers.first().copied();
                let why_not = [
                    !operation.idempotent,
                    operation.method != Method::Get,
                    operation.status != Status::Active,
                    !catalog::site_ids(operation).contains(&site.id),
                    !may(operation, &connection),
                ];
                assert_eq!(is_asked(operation, &connection), !why_not.contains(&true), "{}", operation.id);
                asked += usize::from(!why_not.contains(&true));
                // those that one thing alone keeps from being asked
                let only = why_not.iter().filter(|not| **not).count() == 1;
                others.iter_mut().zip(why_not).for_each(|(count, not)| *count += usize::from(only && not));
            }
        }
        assert!(asked > 10 && others[1..].iter().all(|count| *count > 0), "{asked} {others:?}");
    }

    #[test]
    fn an_operation_is_read_as_whom_it_allows() {
        for operation in catalog::operations().map(|known| known.meta) {
            let mut connection = Connection::to(catalog::site(operation, None).unwrap());
            assert!(may(operation, &connection), "nobody said who calls");
            for caller in catalog::service(operation).callers.iter().copied() {
                connection.caller = Some(caller);
                let ids = catalog::caller_ids(operation);
                assert_eq!(may(operation, &connection), ids.is_empty() || ids.contains(&caller.id), "{}", operation.id);
            }
        }
    }

    #[test]
    fn the_month_before_this_one_is_over() {
        for (now, month) in [
            ("2026-11-26T12:00:00Z", "2026-10"),
            ("2026-01-01T00:00:00Z", "2025-12"),
            ("2024-03-31T23:59:59Z", "2024-02"),
        ] {
            assert_eq!(last_month(now.parse().unwrap()), month);
        }
    }

    #[test]
    fn a_value_that_is_made_up_is_one_that_the_field_takes() {
        let mut seen = 0;
        for operation in catalog::operations().map(|known| known.meta) {
            for field in operation.request.fields {
                let Kind::Enum(known) = field.kind else { continue };
                let made = made_up(field).unwrap();
                let word = made.as_str().map_or_else(|| made.to_string(), str::to_owned);
                let only = field.all_limits().only;
                let takes =
                    known.values.iter().any(|value| value.wire == word) && (only.is_empty() || only.contains(&&*word));
                assert!(takes, "{}: {}: {word}", operation.id, field.wire);
                seen += usize::from(!only.is_empty() && known.values[0].wire != only[0]);
            }
        }
        assert!(seen > 0, "no narrowed enum leaves its first value out");
    }
}
