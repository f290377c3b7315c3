//! Asks for the rows, page by page and part by part, writes them, and holds their sum against the service's.

use std::path::PathBuf;
use std::time::{Instant, SystemTime};

use huaweicloud_runtime::Json;
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::{CallOptions, JsonClient, Position, Validation};
use rust_decimal::Decimal;

use super::Wanted;
use super::columns::{self, Column};
use super::files::Rows;
use super::plan::{Source, Sum};
use super::state::{State, Stream};
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
            let far = Message::new(format!("{}: {} rows are written", signal.name, grouped(rows(&state))));
            return Err(Ending::Interrupted(far.hint("the same command goes on"), signal));
        }
        Err(Stop::Ending(ending)) => {
            let far = format!("{} rows are written; the same command goes on", grouped(rows(&state)));
            return Err(ending.with_hint(far));
        }
    }
    let streams = state.streams.as_deref().unwrap_or_default();
    let seconds = began.elapsed().as_secs_f64().max(0.001);
    let summary = Summary::of(streams);
    let said = match &source.sum {
        Some(sum) => Some(export.sum(sum, streams).await),
        None => None,
    };
    let agrees = report(source, &summary, said.as_ref());
    let asked = summary.rows - before;
    let speed = asked as f64 / seconds;
    terminal::note(&format!("{} rows in {seconds:.1} s, {speed:.0} rows a second", grouped(asked)));
    terminal::line(&crate::output::pretty(&summary.to_json(said.as_ref(), agrees, wanted)))?;
    match (agrees, said) {
        (Some(false), Some(Ok(said))) => Err(Ending::CarriedOut(
            Message::new(format!(
                "all rows are written, but they sum up to {}, and the service says {said}",
                summary.amount
            ))
            .hint("the month may still change, or a row may be counted elsewhere: export it again later, or compare by service"),
        )),
        _ => Ok(()),
    }
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
            state.streams = Some(self.parts().await?);
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

    /// The parts that the rows are asked for one by one.
    async fn parts(&mut self) -> Result<Vec<Stream>, Stop> {
        let Some(parts) = &self.source.parts else { return Ok(vec![Stream::default()]) };
        let document = self.document(parts.list, &parts.month, &parts.with, &[])?;
        let client = self.client(parts.list)?;
        let mut pages = client.pages_json(parts.list.meta, document);
        let mut found: Vec<Stream> = Vec::new();
        while let Some(page) = self.next(&mut pages).await? {
            let reply = exchange::reply(parts.list, page, Odd::LeftOut);
            for item in entries(parts.list, &reply.json) {
                let id = item.path(&parts.id).map(word).unwrap_or_default();
                // one that is listed twice is asked for once
                if !id.is_empty() && !found.iter().any(|known| known.part.as_deref() == Some(&id)) {
                    found.push(Stream { part: Some(id), ..Stream::default() });
                }
            }
        }
        Ok(found)
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
        if let Some(next) = stream.next.as_deref().and_then(|next| next.parse::<Position>().ok()) {
            pages = pages.from(next);
        }
        let total_path = rows.meta.paging.and_then(|paging| paging.total);
        let (before, mut known) = (self.total, false);
        let mut file: Option<Rows> = None;
        loop {
            let page = match self.next(&mut pages).await {
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
                let amount = row.path(&self.source.amount).map(word).and_then(|digits| digits.parse::<Decimal>().ok());
                match amount.and_then(|amount| stream.amount.checked_add(amount)) {
                    Some(sum) => stream.amount = sum,
                    None => stream.without += 1,
                }
                stream.rows += 1;
                open.add(self.columns.iter().map(|column| column.cell(row, &reply.json)))
                    .map_err(|error| failed(&error))?;
            }
            stream.next = Some(pages.position().to_string());
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
    ) -> Result<Option<huaweicloud_runtime::Answer<Json>>, Stop> {
        match self.interrupt.or(pages.try_next()).await {
            Ok(Ok(page)) => Ok(page),
            Ok(Err(error)) => Err(Stop::Ending(error.into())),
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
    async fn sum(&mut self, sum: &Sum, streams: &[Stream]) -> Result<Decimal, String> {
        let mut said = Decimal::ZERO;
        for stream in streams {
            for each in combinations(&sum.each) {
                let part = sum.part.iter().cloned().zip(stream.part.clone());
                let more: Vec<(String, String)> = each.into_iter().chain(part).collect();
                said += self.ask(sum, &more).await?;
            }
        }
        Ok(said)
    }

    async fn ask(&mut self, sum: &Sum, more: &[(String, String)]) -> Result<Decimal, String> {
        let words = |ending: Ending| ending.in_words();
        let mut document = self.document(sum.ask, &sum.month, &sum.with, more).map_err(words)?;
        set_largest_page(sum.ask, &mut document);
        let client = self.client(sum.ask).map_err(words)?;
        let mut pages = client.pages_json(sum.ask.meta, document);
        let whole = sum.ask.meta.response.is_some_and(|answer| answer.field(&sum.amount).is_some());
        let amount = |json: &Json| json.path(&sum.amount).map(word).and_then(|digits| digits.parse::<Decimal>().ok());
        let mut said = Decimal::ZERO;
        let mut seen = false;
        loop {
            let page = match self.next(&mut pages).await {
                Ok(Some(page)) => page,
                Ok(None) if seen => return Ok(said),
                Ok(None) => return Err(format!("{} says no sum", sum.ask.meta.id)),
                Err(Stop::Signal(signal)) => return Err(format!("{} came", signal.name)),
                Err(Stop::Ending(ending)) => return Err(ending.in_words()),
            };
            seen = true;
            let reply = exchange::reply(sum.ask, page, Odd::Kept);
            if whole {
                return amount(&reply.json).ok_or_else(|| format!("{} says no {}", sum.ask.meta.id, sum.amount));
            }
            said += entries(sum.ask, &reply.json).iter().filter_map(amount).sum::<Decimal>();
        }
    }
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
    let most = operation.meta.request.field(paging.limit).and_then(|field| field.limits.max);
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

/// What an export has become.
struct Summary {
    rows: u64,
    files: u64,
    bytes: u64,
    parts: u64,
    amount: Decimal,
    without: u64,
}

impl Summary {
    fn of(streams: &[Stream]) -> Self {
        Summary {
            rows: streams.iter().map(|stream| stream.rows).sum(),
            files: streams.iter().map(|stream| stream.files).sum(),
            bytes: streams.iter().map(|stream| stream.bytes).sum(),
            parts: streams.len() as u64,
            amount: streams.iter().map(|stream| stream.amount).sum(),
            without: streams.iter().map(|stream| stream.without).sum(),
        }
    }

    fn to_json(&self, said: Option<&Result<Decimal, String>>, agrees: Option<bool>, wanted: &Wanted) -> Json {
        let number = |number: u64| Json::from(i64::try_from(number).unwrap_or(i64::MAX));
        let said = said.and_then(|said| said.as_ref().ok()).map(ToString::to_string);
        Json::Object(vec![
            ("month".into(), Json::from(wanted.month.as_str())),
            ("folder".into(), Json::from(wanted.out.display().to_string())),
            ("rows".into(), number(self.rows)),
            ("parts".into(), number(self.parts)),
            ("files".into(), number(self.files)),
            ("bytes".into(), number(self.bytes)),
            ("amount".into(), Json::from(self.amount.to_string())),
            ("rows_without_amount".into(), number(self.without)),
            ("sum_of_service".into(), said.map_or(Json::Null, Json::from)),
            ("agrees".into(), agrees.map_or(Json::Null, Json::Bool)),
        ])
    }
}

/// Says what became of the sum; `None`: nobody knows.
fn report(source: &Source, summary: &Summary, said: Option<&Result<Decimal, String>>) -> Option<bool> {
    if summary.without > 0 {
        terminal::warn(&format!("{} rows have no {}, so they are in no sum", grouped(summary.without), source.amount));
    }
    match said? {
        Ok(said) => Some(*said == summary.amount),
        Err(why) => {
            terminal::warn(&format!("the sum could not be held against the service's: {why}"));
            None
        }
    }
}
