//! `--all-pages`: a list to its end, with progress; Ctrl-C keeps what was read and says where to go on.

use huaweicloud_runtime::Position;
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::Paging;
use huaweicloud_runtime::{Answer, Json, JsonClient};

use super::exchange::{self, Reply};
use super::{Settings, debug};
use crate::ending::{Ending, Message};
use crate::interrupt::Interrupt;
use crate::output::sink::Target;
use crate::output::{Output, sink};
use crate::progress::Progress;
use crate::terminal::grouped;

pub(super) async fn run(
    client: &JsonClient,
    operation: &'static Erased,
    document: Json,
    settings: &Settings,
    output: &mut Output,
    target: &Target,
    interrupt: &mut Interrupt,
) -> Result<(), Ending> {
    let Some(paging) = operation.meta.paging else { return Ok(()) };
    let mut pages = client.pages_json(operation.meta, document.clone());
    let mut read = Read { paging, whole: None, entries: 0, pages: 0, total: None };
    let progress = Progress::new("entries");
    let stopped = loop {
        let page = match interrupt.or(pages.try_next()).await {
            Err(signal) => break Some(Ending::Interrupted(Message::new(String::new()), signal)),
            Ok(Ok(None)) => break None,
            Ok(Err(error)) => break Some(super::explained(error, operation, &document, settings)),
            Ok(Ok(Some(page))) => page,
        };
        let reply = read.page(operation, page, output);
        progress.aside(|| {
            if settings.debug {
                debug::show_reply(operation.meta, &reply);
            }
            super::warn_of(&reply, &format!("page {}: ", read.pages), output);
        });
        if output.streams() && settings.wanted.on_terminal {
            progress.done();
        }
        if output.streams() {
            if let Err(unwritten) = sink::write(target, output.page(&reply.json), interrupt).await {
                let unshown = super::unshown_of(unwritten);
                let told = super::unshown::Told::of_reply(operation, &reply);
                return Err(super::unshown::ending(operation, &told, &unshown));
            }
        } else {
            read.keep(reply);
        }
        progress.show(read.entries as u64, read.total.as_deref().and_then(|total| total.parse().ok()));
    };
    progress.done();
    // a file is whole or not there
    let kept = stopped.is_none() || !target.is_whole_or_nothing();
    if let Some(whole) = read.whole.take().filter(|_| kept) {
        // what was read is written even after a signal; a second one ends that, too
        super::show(operation, &whole, output, target, &mut Interrupt::new()).await?;
    }
    match stopped {
        // one that was shown as a whole is finished already
        None => target.finish().map_err(|error| {
            Ending::CarriedOut(Message::new(format!(
                "{} was read, but its file cannot be finished: {error}",
                operation.meta.id
            )))
        }),
        Some(ending) => Err(read.stopped(ending, operation, kept.then(|| pages.position()).as_ref())),
    }
}

/// What was read so far.
struct Read {
    paging: Paging,
    /// The first page with the entries of all, where they are not written at once.
    whole: Option<Reply>,
    entries: usize,
    pages: usize,
    total: Option<String>,
}

impl Read {
    fn page(&mut self, operation: &'static Erased, page: Answer<Json>, output: &Output) -> Reply {
        let reply = exchange::reply(operation, page, output.odd());
        let at = |path: Option<&str>| path.and_then(|path| reply.json.path(path)).cloned();
        self.entries += at(self.paging.items).as_ref().and_then(Json::as_array).map_or(0, <[Json]>::len);
        self.total = at(self.paging.total).and_then(|total| total.as_digits().or(total.as_str()).map(str::to_owned));
        self.pages += 1;
        reply
    }

    fn keep(&mut self, page: Reply) {
        let Some(path) = self.paging.items else {
            self.whole.get_or_insert(page);
            return;
        };
        match &mut self.whole {
            None => self.whole = Some(page),
            Some(whole) => {
                if let Some(items) = take(page.json, path) {
                    append(&mut whole.json, path, items);
                }
            }
        }
    }

    /// Adds how far it came and how to go on; without a position nothing of it was kept.
    fn stopped(&self, ending: Ending, operation: &Erased, position: Option<&Position>) -> Ending {
        let far = far(self.entries, self.total.as_deref(), position.is_some());
        let far = format!("{}: {far}", operation.meta.id);
        let onward = match position {
            Some(position) => at(position).map(|at| format!("go on with --set {}={at}", self.paging.position)),
            None => Some("without --out what is read is written as far as it comes".to_owned()),
        };
        match ending {
            Ending::Interrupted(_, signal) => {
                Ending::Interrupted(Message::new(format!("{far}; {} came", signal.name)).maybe(onward), signal)
            }
            other if self.pages == 0 => other,
            Ending::Service(message) => Ending::Service(message.hint(far).maybe(onward)),
            Ending::NoAnswer(message) => Ending::NoAnswer(message.hint(far).maybe(onward)),
            other => other,
        }
    }
}

/// How many entries were read, and whether they are written.
fn far(entries: usize, total: Option<&str>, written: bool) -> String {
    let noun = match (entries, total) {
        (1, None) => "entry was",
        (1, Some(_)) => "entries was",
        _ => "entries were",
    };
    let all = if entries == 1 { "it is" } else { "all of them are" };
    let total = total.map(|total| total.parse().map_or_else(|_| total.to_owned(), grouped));
    let of = total.map(|total| format!(" of {total}")).unwrap_or_default();
    let entries = grouped(entries as u64);
    match written {
        true => format!("{entries}{of} {noun} read, and {all} written"),
        false => format!("{entries}{of} {noun} read, and no file is written: it is whole or not there"),
    }
}

/// The position as its field takes it; none at the start.
fn at(position: &Position) -> Option<String> {
    let text = position.to_string();
    match text.strip_prefix("marker+0:") {
        Some(marker) => Some(marker.to_owned()),
        None if text.bytes().all(|byte| byte.is_ascii_digit()) => Some(text),
        None => None,
    }
}

fn take(json: Json, path: &str) -> Option<Vec<Json>> {
    let found = path.split('.').try_fold(json, |json, name| match json {
        Json::Object(entries) => entries.into_iter().find(|(key, _)| **key == *name).map(|(_, json)| json),
        _ => None,
    });
    match found {
        Some(Json::Array(items)) => Some(items),
        _ => None,
    }
}

fn append(whole: &mut Json, path: &str, items: Vec<Json>) {
    let mut place = whole;
    for name in path.split('.') {
        if place.is_null() {
            *place = Json::Object(Vec::new());
        }
        let Json::Object(entries) = place else { return };
        let at = entries.iter().position(|(key, _)| **key == *name).unwrap_or(entries.len());
        if at == entries.len() {
            entries.push((name.into(), Json::Null));
        }
        place = &mut entries[at].1;
    }
    match place {
        Json::Array(known) => known.extend(items),
        place => *place = Json::Array(items),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn one_entry_was_read_and_two_were() {
        assert_eq!(far(1, None, true), "1 entry was read, and it is written");
        assert_eq!(far(2, Some("9"), true), "2 of 9 entries were read, and all of them are written");
        assert!(far(2_000, Some("100000"), true).starts_with("2,000 of 100,000 entries were read"));
        assert_eq!(
            far(1, Some("9"), false),
            "1 of 9 entries was read, and no file is written: it is whole or not there"
        );
    }

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_entries_of_a_page_are_taken_from_where_they_are() {
        assert_eq!(take(json(r#"{"a":{"b":[1,2]}}"#), "a.b"), Some(vec![json("1"), json("2")]));
        assert_eq!(take(json(r#"{"a":[]}"#), "a"), Some(Vec::new()));
        for (page, path) in [(r#"{"a":1}"#, "a"), ("{}", "a"), ("[]", "a"), (r#"{"a":[1]}"#, "a.b")] {
            assert_eq!(take(json(page), path), None, "{page} {path}");
        }
    }

    #[test]
    fn entries_go_behind_those_that_are_there_or_make_their_place() {
        let with = |whole: &str, path| {
            let mut whole = json(whole);
            append(&mut whole, path, vec![json("9")]);
            whole.to_string()
        };
        assert_eq!(with(r#"{"x":0,"a":{"b":[1]}}"#, "a.b"), r#"{"x":0,"a":{"b":[1,9]}}"#);
        assert_eq!(with("{}", "a.b"), r#"{"a":{"b":[9]}}"#);
        assert_eq!(with("null", "a"), r#"{"a":[9]}"#);
        assert_eq!(with(r#"{"a":"text"}"#, "a"), r#"{"a":[9]}"#);
        assert_eq!(with(r#"{"a":[1]}"#, "a.b"), r#"{"a":[1]}"#);
    }

    #[test]
    fn a_place_is_told_as_its_field_takes_it() {
        assert_eq!(at(&Position::index(40)).as_deref(), Some("40"));
        assert_eq!(at(&Position::marker("m 1")).as_deref(), Some("m 1"));
        // the beginning, and the midst of a page, no field can say
        for place in [Position::default(), Position::index(40).skip(3), Position::marker("m").skip(3)] {
            assert_eq!(at(&place), None, "{place}");
        }
    }

    fn read(entries: usize, pages: usize, total: Option<&str>) -> Read {
        let paging = crate::catalog::find("ListCustomerOrders").unwrap().meta.paging.unwrap();
        Read { paging, whole: None, entries, pages, total: total.map(str::to_owned) }
    }

    #[test]
    fn how_far_a_list_came_is_a_hint_of_whatever_stopped_it() {
        let operation = crate::catalog::find("ListCustomerOrders").unwrap();
        let message = || Message::new("why");
        let signal = crate::interrupt::Signal { name: "SIGTERM", status: 143 };
        let hints = |read: &Read, ending, place: Option<&Position>| match read.stopped(ending, operation, place) {
            Ending::Interrupted(message, _) => (message.what, message.hints),
            Ending::Service(message) | Ending::NoAnswer(message) => (message.what, message.hints),
            other => (other.in_words(), Vec::new()),
        };
        let place = Position::index(40);
        let far = "ListCustomerOrders: 40 of 99 entries were read, and all of them are written".to_owned();
        let onward = "go on with --set offset=40".to_owned();
        let begun = read(40, 2, Some("99"));
        let both = ("why".to_owned(), vec![far.clone(), onward.clone()]);
        assert_eq!(hints(&begun, Ending::Service(message()), Some(&place)), both);
        assert_eq!(hints(&begun, Ending::NoAnswer(message()), Some(&place)), both);
        let stopped = (format!("{far}; SIGTERM came"), vec![onward]);
        assert_eq!(hints(&begun, Ending::Interrupted(message(), signal), Some(&place)), stopped);
        let (what, lost) = hints(&begun, Ending::Service(message()), None);
        assert_eq!(what, "why");
        assert!(lost[0].ends_with("and no file is written: it is whole or not there"), "{lost:?}");
        assert_eq!(lost[1], "without --out what is read is written as far as it comes");
        // before the first page there is nothing to tell
        let none = ("why".to_owned(), Vec::new());
        assert_eq!(hints(&read(0, 0, None), Ending::Service(message()), Some(&Position::default())), none);
        assert_eq!(hints(&begun, Ending::CarriedOut(message()), Some(&place)), none);
    }
}
