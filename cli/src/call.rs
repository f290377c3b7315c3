//! One call from the command line to the answer on stdout.

pub mod connect;
pub mod exchange;
pub mod guard;

mod debug;
mod dry_run;
mod flags;
mod interrupt;
mod listing;
mod meaning;
mod wire;

use std::ffi::OsString;
use std::io::IsTerminal;

use clap::ArgMatches;
use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::{CallOptions, Error, Validation};

use crate::ending::{Ending, Message};
use crate::output::Output;
use crate::request::{self, Given};
use crate::terminal;

pub(crate) use flags::{OWN, Settings, args};

/// Runs a call with what the command line gives for its fields.
pub(crate) fn run(
    operation: &'static Erased,
    matches: &ArgMatches,
    fields: Vec<(&'static str, Vec<String>)>,
) -> Result<(), Ending> {
    let settings = Settings::read(matches)?;
    let mut output = Output::new(operation.meta, settings.format, settings.query.as_deref())?;
    let given = Given { input: settings.input.clone(), sets: settings.sets.clone(), flags: fields };
    let document = request::document(operation.meta, &given, settings.connection.site.bit)?;
    let warnings = guard::check(operation.meta, &document, &settings.connection, settings.validation)?;
    warnings.iter().for_each(|line| terminal::warn(line));
    if settings.dry_run {
        return dry_run::run(operation.meta, &document, &settings);
    }
    guard::confirm(operation.meta, &document, &settings)?;
    runtime()?.block_on(send(operation, document, &settings, &mut output))
}

/// What calls run on: one thread is enough for one call after the other.
fn runtime() -> Result<tokio::runtime::Runtime, Ending> {
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
    let client = builder.build()?;
    // The document has been checked; what the user wants sent all the same is sent.
    let client = client.with(CallOptions::new().validation(Validation::Off));
    if settings.all_pages && operation.meta.paging.is_some() {
        return listing::run(&client, operation, document, settings, output).await;
    }
    let call = exchange::exchange(&client, operation, &document);
    let Some(reply) = interrupt::Interrupt::new().or(call).await else {
        return Err(Ending::Interrupted(interrupted(operation)));
    };
    let reply = reply.map_err(|error| explained(error, settings))?;
    if settings.debug {
        debug::show_reply(operation.meta, &reply);
    }
    output.document(&reply.json)?;
    output.say_how_to_go_on(&reply.json, &document);
    if let (false, Some(id), true) = (operation.meta.idempotent, &reply.request_id, std::io::stderr().is_terminal()) {
        terminal::note(&format!("request {id}"));
    }
    reply.failures.iter().for_each(|failure| terminal::warn(&format!("an item failed: {failure}")));
    Ok(())
}

/// How a call failed; a sandbox that does not know the keys gets another hint than the service.
fn explained(error: Error, settings: &Settings) -> Ending {
    let keys = error.http_status() == Some(401) && settings.connection.is_sandbox();
    match Ending::from(error) {
        Ending::Service(message) if keys => Ending::Service(message.hint(
            "a sandbox knows its own keys only: unset BSS_TOKEN and HUAWEICLOUD_SDK_AK, or take those of `bss sandbox \
             --print-keys`",
        )),
        ending => ending,
    }
}

fn interrupted(operation: &Erased) -> Message {
    let meta = operation.meta;
    if meta.idempotent {
        return Message::new(format!("{}: no answer yet, nothing is printed", meta.id));
    }
    let message = Message::new(format!("{}: the request may have been carried out", meta.id));
    match meta.confirm_with {
        Some(read) => message.hint(format!("call {read} to see whether it was, before you repeat it")),
        None => message.hint("look up whether it was before you repeat it"),
    }
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
        .args(args())
        .override_usage(format!("bss call {} [--input FILE|-] [--set NAME=VALUE]… [OPTIONS]", operation.meta.id))
        .help_template("{usage-heading} {usage}\n\n{all-args}");
    terminal::line(&format!("\n{}", flags.render_help()))
}
