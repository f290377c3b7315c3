//! What was asked and answered: the last calls in memory, and all of them as JSON lines where that is wanted. Holds no
//! secret: sensitive fields are masked, keys and tokens are never looked at.

use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use huaweicloud_runtime::Json;

use crate::error::Error;

/// How many calls are kept to be looked at.
const KEPT: usize = 200;
/// Longest request that is kept with a call, in bytes.
const LONGEST: usize = 4_000;

/// One call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) time: String,
    pub(crate) number: u64,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) operation: Option<String>,
    pub(crate) caller: Option<&'static str>,
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    /// What was said to a refused caller.
    pub(crate) message: String,
    /// Rules that the request breaks: `field: rule`.
    pub(crate) broken: Vec<String>,
    /// What is not as documented, but taken.
    pub(crate) noted: Vec<String>,
    /// A fault on purpose that struck.
    pub(crate) fault: Option<&'static str>,
    pub(crate) micros: u64,
    pub(crate) request: Option<Json>,
}

/// The calls of a sandbox.
#[derive(Debug, Default)]
pub(crate) struct Log {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    last: VecDeque<Entry>,
    /// Operation → calls and refused calls.
    counts: BTreeMap<String, (u64, u64)>,
    lines: Option<BufWriter<File>>,
}

impl Log {
    /// A log that also writes lines to a file, when one is given.
    pub(crate) fn new(path: Option<&Path>) -> Result<Log, Error> {
        let open = |path: &Path| {
            File::options()
                .create(true)
                .append(true)
                .open(path)
                .map_err(|source| Error::Log { path: path.to_owned(), source })
        };
        let lines = path.map(open).transpose()?.map(BufWriter::new);
        Ok(Log { inner: Mutex::new(Inner { lines, ..Inner::default() }) })
    }

    /// Notes a call.
    pub(crate) fn note(&self, mut entry: Entry) {
        if entry.request.as_ref().is_some_and(|json| json.to_string().len() > LONGEST) {
            entry.request = Some(Json::from("too long to be kept"));
        }
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(operation) = entry.operation.clone() {
            let (calls, refused) = inner.counts.entry(operation).or_default();
            *calls += 1;
            *refused += u64::from(entry.status >= 400);
        }
        if let Some(lines) = &mut inner.lines {
            // a full disk must not stop the sandbox
            let _ = writeln!(lines, "{}", entry.to_json()).and_then(|()| lines.flush());
        }
        if inner.last.len() == KEPT {
            inner.last.pop_front();
        }
        inner.last.push_back(entry);
    }

    /// The last calls, the newest first.
    pub(crate) fn last(&self, count: usize) -> Vec<Json> {
        let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.last.iter().rev().take(count).map(Entry::to_json).collect()
    }

    /// Calls and refused calls by operation.
    pub(crate) fn counts(&self) -> BTreeMap<String, (u64, u64)> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).counts.clone()
    }
}

impl Entry {
    /// The call as one JSON object.
    fn to_json(&self) -> Json {
        let text = |text: &str| Json::from(text);
        let mut entries: Vec<(Box<str>, Json)> = vec![
            ("time".into(), text(&self.time)),
            ("number".into(), Json::from(i64::try_from(self.number).unwrap_or(i64::MAX))),
            ("method".into(), text(&self.method)),
            ("path".into(), text(&self.path)),
        ];
        entries.extend(self.operation.as_deref().map(|id| ("operation".into(), text(id))));
        entries.extend(self.caller.map(|id| ("caller".into(), text(id))));
        entries.push(("status".into(), Json::from(i64::from(self.status))));
        entries.extend(self.code.as_deref().map(|code| ("code".into(), text(code))));
        if !self.message.is_empty() {
            entries.push(("message".into(), text(&self.message)));
        }
        if !self.broken.is_empty() {
            entries.push(("broken".into(), Json::Array(self.broken.iter().map(|line| text(line)).collect())));
        }
        if !self.noted.is_empty() {
            entries.push(("noted".into(), Json::Array(self.noted.iter().map(|line| text(line)).collect())));
        }
        entries.extend(self.fault.map(|fault| ("fault".into(), text(fault))));
        entries.push(("micros".into(), Json::from(i64::try_from(self.micros).unwrap_or(i64::MAX))));
        entries.extend(self.request.clone().map(|request| ("request".into(), request)));
        Json::Object(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(number: u64, operation: &str, status: u16) -> Entry {
        Entry { number, operation: Some(operation.to_owned()), status, ..Entry::default() }
    }

    #[test]
    fn calls_are_counted_by_operation_and_those_from_400_on_as_refused() {
        let log = Log::default();
        assert!(log.counts().is_empty());
        for (operation, status) in [("A", 200), ("A", 399), ("A", 400), ("B", 204), ("A", 503), ("A", 401)] {
            log.note(entry(0, operation, status));
        }
        log.note(Entry { status: 404, ..Entry::default() });
        let counts: Vec<_> = log.counts().into_iter().collect();
        assert_eq!(counts, [("A".to_owned(), (5, 3)), ("B".to_owned(), (1, 0))]);
    }

    #[test]
    fn the_newest_calls_are_kept_and_the_newest_is_the_first() {
        let log = Log::default();
        (1..=203).for_each(|number| log.note(entry(number, "A", 200)));
        let number = |call: &Json| call.get("number").map(ToString::to_string);
        let last = log.last(usize::MAX);
        assert_eq!(last.len(), KEPT);
        assert_eq!(last.first().and_then(number).as_deref(), Some("203"));
        assert_eq!(last.last().and_then(number).as_deref(), Some("4"));
        assert_eq!(log.last(2).len(), 2);
        assert_eq!(log.counts().get("A"), Some(&(203, 0)), "what went is counted");
    }

    #[test]
    fn a_request_is_kept_up_to_its_longest_size() {
        let log = Log::default();
        let kept = |length: usize| {
            // two quotation marks are part of the text
            let request = Some(Json::Text("x".repeat(length - 2)));
            log.note(Entry { request: request.clone(), ..Entry::default() });
            log.last(1).first().and_then(|call| call.get("request").cloned()) == request
        };
        assert!(kept(LONGEST - 1) && kept(LONGEST));
        assert!(!kept(LONGEST + 1));
        let said = log.last(1).first().and_then(|call| call.get("request").cloned());
        assert_eq!(said, Some(Json::from("too long to be kept")));
    }

    #[test]
    fn a_call_says_what_there_is_to_say() {
        let log = Log::default();
        log.note(Entry { method: "GET".into(), path: "/p".into(), status: 200, ..Entry::default() });
        log.note(Entry {
            time: "t".into(),
            number: 2,
            method: "POST".into(),
            path: "/p".into(),
            operation: Some("A".into()),
            caller: Some("someone"),
            status: 400,
            code: Some("C.1".into()),
            message: "no".into(),
            broken: vec!["a: b".into()],
            noted: vec!["c: d".into()],
            fault: Some("reset"),
            micros: 3,
            request: Some(Json::Null),
        });
        let calls: Vec<String> = log.last(2).iter().map(ToString::to_string).collect();
        let full = concat!(
            r#"{"time":"t","number":2,"method":"POST","path":"/p","operation":"A","caller":"someone","status":400,"#,
            r#""code":"C.1","message":"no","broken":["a: b"],"noted":["c: d"],"fault":"reset","micros":3,"request":null}"#
        );
        let small = r#"{"time":"","number":0,"method":"GET","path":"/p","status":200,"micros":0}"#;
        assert_eq!(calls, [full, small]);
    }
}
