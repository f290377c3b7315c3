//! Asks for the rows, page by page and part by part, writes them, and holds their sum against the service's.

use std::path::PathBuf;
use std::time::{Instant, SystemTime};

use huaweicloud_runtime::Json;
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::{CallOptions, JsonClient, Validation};
use rust_decimal::Decimal;

use super::Wanted;
use super::columns::{self, Column};
use super::content::exact;
use super::files::Rows;
use super::plan::{Source, Sum};
use super::state::{State, Stream};
use super::summary::{Summary, report};
use crate::call;
use crate::call::connect::{self, Connection};
use crate::call::exchange::{self, Odd};
use crate::call::guard;
use crate::ending::{Ending, Message};
use crate::interrupt::{Interrupt, Signal};
use crate::progress::Progress;
use crate::request::{self, Given};
use crate::terminal;
use crate::terminal::grouped;

/// Why it stopped before its end.
enum Stop {
    Signal(Signal),
    Ending(Ending),
}

impl From<Ending> for Stop {
    fn from(ending: Ending) -> Self {
        Stop::Ending(ending)
    }
}

pub(super) async fn run(source: &Source, connection: &Connection, wanted: &Wanted) -> Result<(), Ending> {
    let began = Instant::now();
    let mut state = State::open(&wanted.out, identity(source, connection, wanted))?;
    let mut export = Export {
        source,
        connection,
        wanted,
        columns: columns::of(source, wanted.focus, &wanted.month),
        progress: Progress::new("rows"),
        interrupt: Interrupt::new(),
        total: 0,
    };
    if state.resumed {
        let done = rows(&state);
        terminal::note(&format!("going on after {} rows", grouped(done)));
    }
    let before = rows(&state);
    let outcome = export.all(&mut state).await;
    export.progress.done();
    match outcome {
        Ok(()) => {}
        Err(Stop::Signal(signal)) => {
            let far = Message::new(format!("{}: {}", signal.name, written(rows(&state))));
            return Err(Ending::Interrupted(far.hint("the same command goes on"), signal));
        }
        Err(Stop::Ending(ending)) => {
            let far = format!("{}; the same command goes on", written(rows(&state)));
            return Err(ending.with_hint(far));
        }
    }
    let streams = state.streams.as_deref().unwrap_or_default();
    let seconds = began.elapsed().as_secs_f64().max(0.001);
    let summary = Summary::of(streams);
    let said = match &source.sum {
        Some(sum) => Some(match export.sum(sum, streams).await {
            Ok(said) => Ok(said),
            Err(Unsummed::Said(why)) => Err(why),
            Err(Unsummed::Stopped(signal)) => {
                let far = format!("{}: {}", signal.name, all_written(&summary, &state));
                let far =
                    Message::new(far).hint("their sum was not held against the service's: the same command does it");
                return Err(Ending::Interrupted(far, signal));
            }
        }),
        None => None,
    };
    let agrees = report(source, &summary, said.as_ref());
    terminal::note(&pace(summary.rows - before, seconds));
    let shown = terminal::line(&crate::output::pretty(&summary.to_json(said.as_ref(), agrees, wanted)));
    let missing = (state.nameless > 0).then(|| {
        let noun = if state.nameless == 1 { "entry" } else { "entries" };
        let list = source.parts.as_ref().map_or(source.rows.meta.id, |parts| parts.list.meta.id);
        format!("the rows of {} {noun} of {list} without an ID are missing", grouped(state.nameless))
    });
    if let Err(error) = shown
        && !terminal::is_closed(&error)
    {
        let what = format!("{}, but their summary cannot be: {error}", all_written(&summary, &state));
        return Err(Ending::CarriedOut(Message::new(what).maybe(missing)));
    }
    if let Some(missing) = missing {
        let onward = "ask for them by another field, or take it up with the service";
        return Err(Ending::CarriedOut(Message::new(missing).hint(onward)));
    }
    match (agrees, said) {
        (Some(false), Some(Ok(said))) => Err(Ending::CarriedOut(
            Message::new(format!(
                "all rows are written, but they sum up to {}, and the service says {said}",
                summary.amount.map_or_else(|| "more than can be added".to_owned(), |amount| amount.to_string())
            ))
            .hint("the month may still change, or a row may be counted elsewhere: export it again later, or compare by service"),
        )),
        _ => Ok(()),
    }
}

fn pace(rows: u64, seconds: f64) -> String {
    format!("{} rows in {seconds:.1} s, {:.0} rows a second", grouped(rows), rows as f64 / seconds)
}

fn written(rows: u64) -> String {
    if rows == 1 { "1 row is written".to_owned() } else { format!("{} rows are written", grouped(rows)) }
}

/// What is written at the end; they are all only if no entry of the list of parts was without an ID.
fn all_written(summary: &Summary, state: &State) -> String {
    let all = if state.nameless == 0 { ", all there are" } else { "" };
    format!("{}{all}", written(summary.rows))
}

/// What makes an export this one.
fn identity<'a>(source: &Source, connection: &Connection, wanted: &Wanted) -> Vec<(&'a str, String)> {
    vec![
        ("rows", source.rows.meta.id.to_owned()),
        ("month", wanted.month.clone()),
        ("site", connection.site.id.to_owned()),
        ("server", connection.base()),
        ("columns", if wanted.focus { "focus" } else { "all" }.to_owned()),
        ("files", wanted.format.ending().to_owned()),
    ]
}

fn rows(state: &State) -> u64 {
    state.streams.as_deref().unwrap_or_default().iter().map(|stream| stream.rows).sum()
}

struct Export<'a> {
    source: &'a Source,
    connection: &'a Connection,
    wanted: &'a Wanted,
    columns: Vec<Column>,
    progress: Progress,
    interrupt: Interrupt,
    /// Rows of the parts so far and of the one under way, by what the service says.
    total: u64,
}

impl Export<'_> {
    async fn all(&mut self, state: &mut State) -> Result<(), Stop> {
        if state.streams.is_none() {
            let (streams, nameless) = self.parts().await?;
            (state.streams, state.nameless) = (Some(streams), nameless);
            save(state)?;
        }
        let count = state.streams.as_ref().map_or(0, Vec::len);
        for at in 0..count {
            let done = state.streams.as_ref().and_then(|streams| streams.get(at)).is_none_or(|stream| stream.done);
            if !done {
                self.stream(state, at).await?;
            }
        }
        Ok(())
    }

    /// The parts that the rows are asked for one by one, and how many others have no ID.
    async fn parts(&mut self) -> Result<(Vec<Stream>, u64), Stop> {
        let Some(parts) = &self.source.parts else { return Ok((vec![Stream::default()], 0)) };
        let document = self.document(parts.list, &parts.month, &parts.with, &[])?;
        let client = self.client(parts.list)?;
        let mut pages = client.pages_json(parts.list.meta, document);
        let (mut found, mut nameless): (Vec<Stream>, u64) = (Vec::new(), 0);
        while let Some(page) = self.next(&mut pages, parts.list).await? {
            let reply = exchange::reply(parts.list, page, Odd::Kept);
            reply.oddities.iter().for_each(|odd| terminal::warn(&format!("{}: {odd}", parts.list.meta.id)));
            for item in entries(parts.list, &reply.json) {
                let id = item.path(&parts.id).map(word).unwrap_or_default();
                if id.is_empty() {
                    let what = "an entry has no ID, and its rows are not asked for";
                    terminal::warn(&format!("{}: {what}: no {}", parts.list.meta.id, parts.id));
                    nameless += 1;
                // one that is listed twice is asked for once
                } else if !found.iter().any(|known| known.part.as_deref() == Some(&id)) {
                    found.push(Stream { part: Some(id), ..Stream::default() });
                }
            }
        }
        Ok((found, nameless))
    }

    /// The rows of one part, from where its last file ends.
    async fn stream(&mut self, state: &mut State, at: usize) -> Result<(), Stop> {
        let rows = self.source.rows;
        let mut stream = state.streams.as_ref().and_then(|streams| streams.get(at)).cloned().unwrap_or_default();
        let part: Vec<(String, String)> = match (&self.source.parts, &stream.part) {
            (Some(parts), Some(part)) => vec![(parts.field.clone(), part.clone())],
            _ => Vec::new(),
        };
        let mut document = self.document(rows, &self.source.month, &self.source.with, &part)?;
        set_largest_page(rows, &mut document);
        let client = self.client(rows)?;
        let mut pages = client.pages_json(rows.meta, document);
        if let Some(next) = &stream.next {
            pages = pages.from(next.clone());
        }
        let total_path = rows.meta.paging.and_then(|paging| paging.total);
        let (before, mut known) = (self.total, false);
        let mut file: Option<Rows> = None;
        loop {
            let page = match self.next(&mut pages, rows).await {
                Ok(page) => page,
                // what was read is kept
                Err(stop) => {
                    self.finish(state, at, &mut stream, file.take())?;
                    return Err(stop);
                }
            };
            let Some(page) = page else { break };
            let reply = exchange::reply(rows, page, Odd::Kept);
            self.tell(&reply, &stream);
            if let (false, Some(total)) = (known, total_path.and_then(|path| reply.json.path(path)).map(word)) {
                known = true;
                self.total = before + total.parse::<u64>().unwrap_or(0);
            }
            if file.is_none() && !entries(rows, &reply.json).is_empty() {
                let path = self.path(&stream);
                file = Some(Rows::start(path, self.wanted.format, &self.columns).map_err(|error| failed(&error))?);
            }
            let Some(open) = &mut file else { continue };
            for row in entries(rows, &reply.json) {
                match row
                    .path(&self.source.amount)
                    .and_then(amount)
                    .and_then(|amount| stream.amount.checked_add(amount))
                {
                    Some(sum) => stream.amount = sum,
                    None => stream.without += 1,
                }
                stream.rows += 1;
                open.add(self.columns.iter().map(|column| column.cell(row, &reply.json)))
                    .map_err(|error| failed(&error))?;
            }
            stream.next = Some(pages.position());
            let all: u64 = rows_of_others(state, at) + stream.rows;
            self.progress.show(all, (self.total > 0).then_some(self.total.max(all)));
            if open.rows >= self.wanted.rows_per_file {
                self.finish(state, at, &mut stream, file.take())?;
            }
        }
        stream.done = true;
        self.finish(state, at, &mut stream, file.take())
    }

    /// Closes a file and says so in the state: from here on its rows are there.
    fn finish(&self, state: &mut State, at: usize, stream: &mut Stream, file: Option<Rows>) -> Result<(), Stop> {
        if let Some(file) = file {
            let finished = file.finish().map_err(|error| failed(&error))?;
            stream.bytes += finished.bytes;
            self.progress.aside(|| {
                for (column, cells) in &finished.misfits {
                    let what = format!("{} of {column} do not fit the column and are left out", grouped(*cells));
                    terminal::warn(&format!("file {}: {what}; CSV has them as they came", stream.files));
                }
            });
            stream.files += 1;
        }
        if let Some(place) = state.streams.as_mut().and_then(|streams| streams.get_mut(at)) {
            *place = stream.clone();
        }
        save(state)
    }

    fn path(&self, stream: &Stream) -> PathBuf {
        let mut path = self.wanted.out.join(format!("month={}", self.wanted.month));
        if let (Some(parts), Some(part)) = (&self.source.parts, &stream.part) {
            path.push(format!("{}={}", parts.field, harmless(part)));
        }
        path.join(format!("rows-{:05}.{}", stream.files, self.wanted.format.ending()))
    }

    /// What in a page is not as documented; no value is shown.
    fn tell(&self, reply: &exchange::Reply, stream: &Stream) {
        if reply.oddities.is_empty() {
            return;
        }
        let part = stream.part.as_deref().map(|part| format!("{part}: ")).unwrap_or_default();
        self.progress.aside(|| {
            for odd in &reply.oddities {
                terminal::warn(&format!("{part}row {} and on: {odd}", grouped(stream.rows)));
            }
        });
    }

    async fn next(
        &mut self,
        pages: &mut huaweicloud_runtime::JsonPages,
        operation: &'static Erased,
    ) -> Result<Option<huaweicloud_runtime::Answer<Json>>, Stop> {
        match self.interrupt.or(pages.try_next()).await {
            Ok(Ok(page)) => Ok(page),
            Ok(Err(error)) => Err(Stop::Ending(call::with_details(error, operation.meta, &Json::Null))),
            Err(signal) => Err(Stop::Signal(signal)),
        }
    }

    fn document(
        &self,
        operation: &'static Erased,
        month: &str,
        with: &[(String, String)],
        more: &[(String, String)],
    ) -> Result<Json, Ending> {
        let month = [(month.to_owned(), self.wanted.month.clone())];
        let sets = month.iter().chain(with).chain(more).map(|(name, value)| format!("{name}={value}")).collect();
        let given = Given { sets, ..Given::default() };
        let document = request::document(operation.meta, &given, self.connection.site.bit)?;
        guard::check(operation.meta, &document, self.connection, Validation::Enforce, Some(SystemTime::now().into()))?;
        Ok(document)
    }

    fn client(&self, operation: &'static Erased) -> Result<JsonClient, Ending> {
        let client = connect::builder(operation.meta, self.connection)?.build()?;
        Ok(client.with(CallOptions::new().validation(Validation::Off)))
    }

    /// The sum as the service says it.
    async fn sum(&mut self, sum: &Sum, streams: &[Stream]) -> Result<Decimal, Unsummed> {
        let mut said = Decimal::ZERO;
        for stream in streams {
            for each in combinations(&sum.each) {
                let part = sum.part.iter().cloned().zip(stream.part.clone());
                let more: Vec<(String, String)> = each.into_iter().chain(part).collect();
                said = said.checked_add(self.ask(sum, &more).await?).ok_or_else(too_large)?;
            }
        }
        Ok(said)
    }

    async fn ask(&mut self, sum: &Sum, more: &[(String, String)]) -> Result<Decimal, Unsummed> {
        let words = |ending: Ending| Unsummed::Said(ending.in_words());
        let hole = || Unsummed::Said(format!("{} says no {} that could be added", sum.ask.meta.id, sum.amount));
        let mut document = self.document(sum.ask, &sum.month, &sum.with, more).map_err(words)?;
        set_largest_page(sum.ask, &mut document);
        let client = self.client(sum.ask).map_err(words)?;
        let mut pages = client.pages_json(sum.ask.meta, document);
        let whole = sum.ask.meta.response.is_some_and(|answer| answer.field(&sum.amount).is_some());
        let mut said = Decimal::ZERO;
        loop {
            let page = match self.next(&mut pages, sum.ask).await {
                Ok(Some(page)) => page,
                Ok(None) => return Ok(said),
                Err(Stop::Signal(signal)) => return Err(Unsummed::Stopped(signal)),
                Err(Stop::Ending(ending)) => return Err(words(ending)),
            };
            let reply = exchange::reply(sum.ask, page, Odd::Kept);
            let parts = if whole { std::slice::from_ref(&reply.json) } else { entries(sum.ask, &reply.json) };
            for part in parts {
                // a hole in the service's sum is no sum
                let amount = part.path(&sum.amount).and_then(amount);
                let amount = amount.ok_or_else(hole)?;
                said = said.checked_add(amount).ok_or_else(too_large)?;
            }
            if whole {
                return Ok(said);
            }
        }
    }
}

/// Why there is nothing to hold the rows' sum against.
enum Unsummed {
    Stopped(Signal),
    Said(String),
}

fn too_large() -> Unsummed {
    Unsummed::Said("the sums are more than a decimal holds".to_owned())
}

/// The amount, with each of its digits; `None`: it is none, or has more than are kept exactly.
fn amount(json: &Json) -> Option<Decimal> {
    exact(&word(json))
}

fn rows_of_others(state: &State, at: usize) -> u64 {
    let streams = state.streams.as_deref().unwrap_or_default().iter().enumerate();
    streams.filter(|(other, _)| *other != at).map(|(_, stream)| stream.rows).sum()
}

fn save(state: &State) -> Result<(), Stop> {
    state.save().map_err(|error| failed(&error))
}

fn failed(error: &std::io::Error) -> Stop {
    Stop::Ending(Ending::CarriedOut(Message::new(format!("rows were read, and cannot be written: {error}"))))
}

/// The largest page that the operation allows.
fn set_largest_page(operation: &Erased, document: &mut Json) {
    let Some(paging) = operation.meta.paging else { return };
    let most = operation.meta.request.field(paging.limit).and_then(|field| field.all_limits().max);
    if let (Some(most), Json::Object(entries)) = (most.and_then(Json::number), document)
        && !entries.iter().any(|(name, _)| **name == *paging.limit)
    {
        entries.push((paging.limit.into(), most));
    }
}

/// The entries of a page.
fn entries<'a>(operation: &Erased, page: &'a Json) -> &'a [Json] {
    let path = operation.meta.paging.and_then(|paging| paging.items);
    path.and_then(|path| page.path(path)).and_then(Json::as_array).unwrap_or_default()
}

fn word(json: &Json) -> String {
    json.as_str().or(json.as_digits()).unwrap_or_default().to_owned()
}

/// The part as a name of a folder.
fn harmless(part: &str) -> String {
    let plain = |sign: &char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    part.chars().map(|sign| if plain(&sign) { sign.to_string() } else { format!("%{:02X}", u32::from(sign)) }).collect()
}

/// Every choice of one value for each field.
fn combinations(each: &[(String, Vec<String>)]) -> Vec<Vec<(String, String)>> {
    each.iter().fold(vec![Vec::new()], |so_far, (field, values)| {
        let with = |known: &Vec<(String, String)>| {
            let known = known.clone();
            values.iter().map(move |value| [known.clone(), vec![(field.clone(), value.clone())]].concat())
        };
        so_far.iter().flat_map(with).collect()
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
