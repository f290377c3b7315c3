//! One call from the command line to the answer on stdout.

pub mod connect;
pub mod exchange;
pub mod guard;

mod came;
mod confirm;
mod debug;
mod details;
mod download;
mod dry_run;
mod flags;
mod listing;
mod meaning;
mod unshown;
mod wire;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use clap::ArgMatches;
use huaweicloud_runtime::Json;
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{AnswerFormat, Operation};
use huaweicloud_runtime::{Attempt, CallOptions, Confirmation, Error, Hook, HttpRequest, Reach, Validation};

use self::exchange::Reply;
use self::unshown::Unshown;
use crate::ending::{Ending, Message};
use crate::interrupt::{Interrupt, Signal};
use crate::output::Output;
use crate::output::sink::{self, Target, Unwritten};
use crate::progress::Waiting;
use crate::request::{self, Given, file};
use crate::terminal;

pub(crate) use flags::{OWN, Settings, args, check_setting, connection, connection_args};

/// Runs a call with what the command line gives for its fields.
pub(crate) fn run(
    operation: &'static Erased,
    matches: &ArgMatches,
    fields: Vec<(&'static str, Vec<String>)>,
) -> Result<(), Ending> {
    let settings = Settings::read(operation.meta, matches)?;
    if settings.all_pages && operation.meta.paging.is_none() {
        return Err(Ending::Usage(
            Message::new(format!("{} has no pages: its answer is all there is", operation.meta.id))
                .hint("call it without --all-pages"),
        ));
    }
    download::check(operation.meta, &settings)?;
    let mut output = Output::new(operation.meta, &settings.wanted)?;
    let given = Given { input: settings.input.clone(), sets: settings.sets.clone(), flags: fields };
    let document = request::document(operation.meta, &given, settings.connection.site.bit)?;
    let warnings = guard::check(
        operation.meta,
        &document,
        &settings.connection,
        settings.validation,
        Some(SystemTime::now().into()),
    )?;
    warnings.iter().for_each(|line| terminal::warn(line));
    if settings.debug {
        settings.defaults.iter().for_each(|line| terminal::note(&format!("* {line}")));
    }
    if settings.dry_run {
        return dry_run::run(operation.meta, &document, &settings);
    }
    let runtime = runtime()?;
    // whoever is asked has keys
    if guard::asks(operation.meta, &settings) {
        runtime.block_on(connect::identity(operation.meta, &document, &settings.connection))?;
        guard::confirm(operation.meta, &document, &settings)?;
    }
    runtime.block_on(send(operation, document, &settings, &mut output))
}

/// What calls run on: one thread is enough for one call after the other.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Ending> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Ending::usage(format!("cannot start: {error}")))
}

async fn send(
    operation: &'static Erased,
    document: Json,
    settings: &Settings,
    output: &mut Output,
) -> Result<(), Ending> {
    let mut builder = connect::builder(operation.meta, &settings.connection)?;
    if settings.debug {
        debug::show_request(operation.meta, &document, settings);
        builder = builder.hook(debug::Attempts);
    }
    let sent = Sent::default();
    let client = builder.hook(sent.clone()).build()?;
    // The document has been checked; what the user wants sent all the same is sent.
    let client = client.with(CallOptions::new().validation(Validation::Off));
    let mut interrupt = Interrupt::new();
    let target = settings.destination.open()?;
    if settings.all_pages && operation.meta.paging.is_some() {
        return listing::run(&client, operation, document, settings, output, &target, &mut interrupt).await;
    }
    if operation.meta.form.answer == AnswerFormat::Binary {
        return download::run(&client, operation, &document, settings, &target, &mut interrupt, &sent).await;
    }
    let waiting = Waiting::sending(file::bytes_of(operation.meta, &document));
    let call = client.send_json(operation.meta, &document);
    let answer = match interrupt.or(call).await {
        Ok(answer) => answer.map_err(|error| explained(error, operation, &document, settings))?,
        Err(signal) => {
            let message = interrupted(operation, &document, settings, sent.any(), signal);
            return Err(Ending::Interrupted(message, signal));
        }
    };
    drop(waiting);
    let reply = exchange::reply(operation, answer, output.odd());
    if settings.debug {
        debug::show_reply(operation.meta, &reply);
    }
    warn_of(&reply, "", output);
    show(operation, &reply, output, &target, &mut interrupt).await?;
    output.say_how_to_go_on(&reply.json, &document);
    if let (false, Some(id), true) = (operation.meta.idempotent, &reply.request_id, std::io::stderr().is_terminal()) {
        terminal::note(&format!("request {id}"));
    }
    Ok(())
}

/// Whether anything was sent.
#[derive(Clone, Default)]
struct Sent(Arc<AtomicBool>);

impl Sent {
    fn any(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    /// An attempt that ended before a byte left, given up or not; one after an attempt that left is made of reads alone.
    fn ended(&self, reach: Option<Reach>) {
        if reach == Some(Reach::NotConnected) {
            self.0.store(false, Ordering::SeqCst);
        }
    }
}

impl Hook for Sent {
    fn before(&self, _: &mut HttpRequest) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn after(&self, attempt: &Attempt<'_>) {
        self.ended(attempt.reach);
    }
}

/// Tells of everything in an answer that is not as documented, before the answer itself: that may be long, or fail.
fn warn_of(reply: &Reply, at: &str, output: &Output) {
    reply.oddities.iter().for_each(|odd| terminal::warn(&format!("{at}in the answer: {odd}")));
    if !reply.unknown.is_empty() {
        let elsewhere = if output.shows_unknown() { "" } else { "; --output json shows them" };
        let names = reply.unknown.join(", ");
        terminal::note(&format!("{at}fields that the spec does not know yet: {names}{elsewhere}"));
    }
    reply.failures.iter().for_each(|failure| terminal::warn(&format!("{at}an item failed: {failure}")));
}

/// Shows an answer. Whatever keeps it from being shown, what the service did is done.
async fn show(
    operation: &'static Erased,
    reply: &Reply,
    output: &mut Output,
    target: &Target,
    interrupt: &mut Interrupt,
) -> Result<(), Ending> {
    let finished = || target.finish().map_err(Unshown::Output);
    let shown = match output.document(&reply.json) {
        Ok(text) => sink::write(target, text, interrupt).await.map_err(unshown_of).and_then(|()| finished()),
        Err(why) => {
            let whole = output.whole(&reply.json);
            let whole_shown = sink::write(&Target::Stdout, whole, interrupt).await.is_ok();
            Err(Unshown::Query { why, whole_shown })
        }
    };
    shown.map_err(|unshown| unshown::ending(operation, &unshown::Told::of_reply(operation, reply), &unshown))
}

fn unshown_of(unwritten: Unwritten) -> Unshown {
    match unwritten {
        Unwritten::Io(error) => Unshown::Output(error),
        Unwritten::Stopped(signal) => Unshown::Stopped(signal),
    }
}

/// How a call failed, with all that the service says of it; a sandbox that does not know the keys gets another hint than
/// the service.
fn explained(error: Error, operation: &Erased, document: &Json, settings: &Settings) -> Ending {
    let keys = error.http_status() == Some(401) && settings.connection.is_sandbox();
    let look = error.confirmation().and_then(|read| confirm::command_line(read, operation.meta, &settings.connection));
    let ending = with_details(error, operation.meta, document);
    let ending = match look {
        Some(line) => ending.with_hint(line),
        None => ending,
    };
    match ending {
        Ending::Service(message) => Ending::Service(message.maybe(keys.then_some(
            "a sandbox knows its own keys only: unset BSS_TOKEN and HUAWEICLOUD_SDK_AK, or take those of \
             `bss sandbox --print-keys`",
        ))),
        ending => ending,
    }
}

/// How a call failed, with all that the service says of it.
pub(crate) fn with_details(error: Error, operation: &Operation, document: &Json) -> Ending {
    let details = details::of(&error, operation, document);
    match Ending::from(error) {
        Ending::Service(mut message) => {
            details.iter().for_each(|line| message.what.push_str(&format!("\n{line}")));
            Ending::Service(message)
        }
        ending => ending,
    }
}

fn interrupted(
    operation: &'static Erased,
    document: &Json,
    settings: &Settings,
    sent: bool,
    signal: Signal,
) -> Message {
    let (meta, by) = (operation.meta, signal.name);
    if !sent {
        return Message::new(format!("{}: {by} came before anything was sent", meta.id));
    }
    if meta.idempotent {
        return Message::new(format!("{}: {by} came before the answer, nothing is printed", meta.id));
    }
    let message =
        Message::new(format!("{}: {by} came before the answer, the request may have been carried out", meta.id));
    let Some(read) = Confirmation::of_json(meta, document) else {
        return message.hint("look up whether it was before you repeat it");
    };
    let read = read.in_language(settings.connection.language);
    message.hint(read.advice()).maybe(confirm::command_line(&read, meta, &settings.connection))
}

/// The operation whose help is asked for: `bss call OPERATION … --help`.
pub(crate) fn help_asked(words: &[OsString]) -> Option<Result<&'static Erased, Ending>> {
    let words: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let [_, "call", rest @ ..] = words.as_slice() else { return None };
    let asked = rest.iter().any(|word| matches!(*word, "--help" | "-h"));
    let named = rest.first().filter(|word| !word.starts_with('-'))?;
    asked.then(|| crate::catalog::find(named))
}

/// The description of an operation and the flags of a call.
pub(crate) fn help(operation: &'static Erased) -> Result<(), Ending> {
    crate::describe::show(operation, false)?;
    let mut flags = clap::Command::new("bss call")
        .args(args(Some(operation)))
        .override_usage(format!("bss call {} [--input FILE|-] [--set NAME=VALUE]… [OPTIONS]", operation.meta.id))
        .help_template("{usage-heading} {usage}\n\n{all-args}");
    Ok(terminal::line(&format!("\n{}", flags.render_help()))?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn the_help_of_a_call_is_that_of_its_operation() {
        let asked = |words: &[&str]| {
            let words: Vec<OsString> = words.iter().map(OsString::from).collect();
            help_asked(&words)
                .map(|found| found.map_or_else(|ending| ending.in_words(), |known| known.meta.id.to_owned()))
        };
        let id = crate::catalog::operations().next().unwrap().meta.id;
        for words in [&["bss", "call", id, "--help"][..], &["bss", "call", id, "--yes", "-h"]] {
            assert_eq!(asked(words).as_deref(), Some(id), "{words:?}");
        }
        assert_eq!(asked(&["bss", "call", "Nothing", "--help"]).as_deref(), Some("there is no operation Nothing"));
        // the help of the command itself, or none
        for words in [
            &["bss", "call", "--help"][..],
            &["bss", "call", "-h", id],
            &["bss", "call", id],
            &["bss", "describe", id, "--help"],
            &["bss", "call"],
            &["bss"],
        ] {
            assert_eq!(asked(words), None, "{words:?}");
        }
    }

    #[test]
    fn an_attempt_that_never_left_is_no_sending() {
        let sent = Sent::default();
        let begin = || sent.before(&mut HttpRequest::new(huaweicloud_runtime::meta::Method::Post, "http://a/"));
        assert!(!sent.any());
        for (reach, left) in [
            (Some(Reach::NotConnected), false),
            (Some(Reach::MaybeSent), true),
            (Some(Reach::AnswerLost), true),
            (None, true),
        ] {
            begin();
            assert!(sent.any());
            sent.ended(reach);
            assert_eq!(sent.any(), left, "{reach:?}");
        }
    }

    fn settings(site: &'static huaweicloud_runtime::meta::Site) -> Settings {
        Settings::of_test(connect::Connection::to(site).at("http://127.0.0.1:1"))
    }

    #[test]
    fn a_signal_is_told_with_what_may_have_been_done() {
        let signal = Signal { name: "Ctrl-C", status: 130 };
        let told = |id: &str, sent| {
            let operation = crate::catalog::find(id).unwrap();
            let settings = settings(crate::catalog::site(operation.meta, None).unwrap());
            let document = Json::parse(br#"{"order_id":"CS1"}"#).unwrap();
            let message = interrupted(operation, &document, &settings, sent, signal);
            (message.what, message.hints)
        };
        assert_eq!(told("PayOrders", false).0, "PayOrders: Ctrl-C came before anything was sent");
        assert!(told("PayOrders", false).1.is_empty());
        let (what, hints) = told("PayOrders", true);
        assert_eq!(what, "PayOrders: Ctrl-C came before the answer, the request may have been carried out");
        assert!(hints[0].starts_with("call ShowCustomerOrderDetails to see whether it was carried out"), "{hints:?}");
        assert_eq!(hints[1], "bss call ShowCustomerOrderDetails --set order_id=CS1 --endpoint http://127.0.0.1:1");
        let (what, hints) = told("ListCustomerOrders", true);
        assert_eq!(what, "ListCustomerOrders: Ctrl-C came before the answer, nothing is printed");
        assert!(hints.is_empty());
        let nobody_tells = crate::catalog::operations()
            .map(|known| known.meta)
            .find(|meta| !meta.idempotent && meta.confirm_with.is_none());
        if let Some(meta) = nobody_tells {
            assert_eq!(told(&crate::catalog::name(meta), true).1, ["look up whether it was before you repeat it"]);
        }
    }
}
