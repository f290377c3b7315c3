//! How far an export is: one small file beside the rows, replaced as a whole after each file of rows. A file of rows that
//! it does not name is not there yet, whatever lies in the folder: it is written again under the same name.

use std::fs::{File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use huaweicloud_runtime::{Json, Position};
use rust_decimal::Decimal;

use crate::ending::{Ending, Message};

const FILE: &str = "_export.json";
/// Held while an export writes into the folder; the system lets go of it however the export ends.
const LOCK: &str = "_export.lock";

/// How far an export is.
pub(super) struct State {
    path: PathBuf,
    /// What is exported; another export does not go on here.
    identity: Vec<(Box<str>, Json)>,
    /// The parts, once they are all known.
    pub(super) streams: Option<Vec<Stream>>,
    /// Entries of the list of parts that have no ID, so that nobody can ask for their rows.
    pub(super) nameless: u64,
    /// Whether there was something to go on with.
    pub(super) resumed: bool,
    /// Open for as long as the folder is ours.
    _lock: File,
}

/// The rows of one part, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Stream {
    /// The part; none: there are no parts.
    pub(super) part: Option<String>,
    /// Where the next page starts; none: at the beginning.
    pub(super) next: Option<Position>,
    pub(super) files: u64,
    pub(super) rows: u64,
    pub(super) bytes: u64,
    pub(super) amount: Decimal,
    /// Rows without an amount.
    pub(super) without: u64,
    pub(super) done: bool,
}

impl State {
    /// The state of a folder, which is made.
    pub(super) fn open(folder: &Path, identity: Vec<(&str, String)>) -> Result<State, Ending> {
        let path = folder.join(FILE);
        let failed = |error: std::io::Error| Ending::usage(format!("{}: {error}", folder.display()));
        std::fs::create_dir_all(folder).map_err(failed)?;
        let lock = File::create(folder.join(LOCK)).map_err(failed)?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => {
                let busy = Message::new(format!("{}: another export is writing there", folder.display()));
                Ending::Usage(busy.hint("wait for it, or take another folder for --out"))
            }
            TryLockError::Error(error) => failed(error),
        })?;
        let identity = identity.into_iter().map(|(name, text)| (name.into(), Json::from(text))).collect();
        let mut state = State { path, identity, streams: None, nameless: 0, resumed: false, _lock: lock };
        match std::fs::read(&state.path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
            Ok(bytes) => state.read(&bytes)?,
        }
        Ok(state)
    }

    fn read(&mut self, bytes: &[u8]) -> Result<(), Ending> {
        let wrong = |why: String| {
            Ending::Usage(Message::new(format!("{}: {why}", self.path.display())).hint("take another folder for --out"))
        };
        let json = Json::parse(bytes).map_err(|error| wrong(error.to_string()))?;
        for (name, wanted) in &self.identity {
            let there = json.path("export").and_then(|export| export.get(name)).cloned().unwrap_or_default();
            if there != *wanted {
                return Err(wrong(format!("it holds another export: {name} is {there}, not {wanted}")));
            }
        }
        let streams = json.get("streams").and_then(Json::as_array);
        let streams: Option<Vec<Stream>> = streams.and_then(|streams| streams.iter().map(stream).collect());
        let not_ours = || wrong("a part of it is not as an export writes it".to_owned());
        self.nameless = number(&json, "entries_without_id").ok_or_else(not_ours)?;
        self.streams = Some(streams.ok_or_else(not_ours)?);
        self.resumed = true;
        Ok(())
    }

    /// Writes it, all of it or nothing.
    pub(super) fn save(&self) -> std::io::Result<()> {
        let streams = self.streams.as_deref().unwrap_or_default().iter().map(to_json).collect();
        let json = Json::Object(vec![
            ("export".into(), Json::Object(self.identity.clone())),
            ("entries_without_id".into(), whole(self.nameless)),
            ("streams".into(), Json::Array(streams)),
        ]);
        let beside = self.path.with_extension("new");
        let mut file = File::create(&beside)?;
        file.write_all(crate::output::pretty(&json).as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&beside, &self.path)
    }
}

fn number(json: &Json, name: &str) -> Option<u64> {
    json.get(name).and_then(Json::as_i64).and_then(|number| u64::try_from(number).ok())
}

fn whole(number: u64) -> Json {
    Json::from(i64::try_from(number).unwrap_or(i64::MAX))
}

/// What [`to_json`] wrote; `None`: somebody else did, and rows would be lost or doubled.
fn stream(json: &Json) -> Option<Stream> {
    let text = |name: &str| match json.get(name)? {
        Json::Null => Some(None),
        json => json.as_str().map(|text| Some(text.to_owned())),
    };
    let number = |name: &str| number(json, name);
    Some(Stream {
        part: text("part")?,
        next: text("next")?.map(|next| next.parse()).transpose().ok()?,
        files: number("files")?,
        rows: number("rows")?,
        bytes: number("bytes")?,
        amount: Decimal::from_str_exact(&text("amount")??).ok()?,
        without: number("rows_without_amount")?,
        done: json.get("done").and_then(Json::as_bool)?,
    })
}

fn to_json(stream: &Stream) -> Json {
    Json::Object(vec![
        ("part".into(), stream.part.as_deref().map_or(Json::Null, Json::from)),
        ("next".into(), stream.next.as_ref().map_or(Json::Null, |next| Json::from(next.to_string()))),
        ("files".into(), whole(stream.files)),
        ("rows".into(), whole(stream.rows)),
        ("bytes".into(), whole(stream.bytes)),
        ("amount".into(), Json::from(stream.amount.to_string())),
        ("rows_without_amount".into(), whole(stream.without)),
        ("done".into(), Json::Bool(stream.done)),
    ])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    const WHOLE: &str = r#"{"part":"p","next":"40","files":2,"rows":40,"bytes":99,"amount":"1.50","rows_without_amount":1,"done":true}"#;

    #[test]
    fn a_part_is_read_as_it_was_written() {
        for text in
            [WHOLE.to_owned(), WHOLE.replace("\"p\"", "null").replace("\"40\"", "null").replace("true", "false")]
        {
            assert_eq!(to_json(&stream(&json(&text)).unwrap()).to_string(), text);
        }
    }

    #[test]
    fn a_part_that_lacks_anything_is_none() {
        for (known, other) in [
            ("\"part\":\"p\",", ""),
            ("\"part\":\"p\"", "\"part\":1"),
            ("\"next\":\"40\",", ""),
            ("\"next\":\"40\"", "\"next\":\"somewhere\""),
            ("\"files\":2", "\"files\":-2"),
            ("\"rows\":40", "\"rows\":\"40\""),
            ("\"bytes\":99,", ""),
            ("\"1.50\"", "\"much\""),
            ("\"1.50\"", "null"),
            ("\"rows_without_amount\":1,", ""),
            ("\"done\":true", "\"done\":1"),
        ] {
            assert!(stream(&json(&WHOLE.replace(known, other))).is_none(), "{known} {other}");
        }
    }

    #[test]
    fn a_state_is_gone_on_with_by_the_same_export_alone_and_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new");
        let open = |month: &str| State::open(&path, vec![("month", month.to_owned())]);
        let why =
            |month: &str| open(month).err().map(|ending| (ending.status(), ending.in_words())).unwrap_or_default();
        let mut state = open("2026-10").unwrap();
        assert!(!state.resumed && state.streams.is_none() && state.nameless == 0);
        assert!(why("2026-10").1.ends_with("another export is writing there"));
        let one = stream(&json(WHOLE)).unwrap();
        (state.streams, state.nameless) = (Some(vec![one]), 3);
        state.save().unwrap();
        drop(state);
        let again = open("2026-10").unwrap();
        assert!(again.resumed && again.nameless == 3);
        let read = again.streams.as_deref().unwrap();
        assert_eq!((read.len(), to_json(&read[0]).to_string().as_str()), (1, WHOLE));
        drop(again);
        let (status, other) = why("2026-11");
        assert_eq!(status, 2);
        assert!(other.contains("it holds another export: month is \"2026-10\", not \"2026-11\""), "{other}");
        std::fs::write(path.join(FILE), "{").unwrap();
        assert!(why("2026-10").1.contains("_export.json: "));
        // a state that cannot be read is none to begin anew over
        std::fs::remove_file(path.join(FILE)).unwrap();
        std::fs::create_dir(path.join(FILE)).unwrap();
        assert_eq!(why("2026-10").0, 2);
        let names = std::fs::read_dir(&path).unwrap().count();
        assert_eq!(names, 2, "the state and its lock");
    }
}
