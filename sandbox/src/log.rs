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
