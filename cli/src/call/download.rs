//! An answer that is a file: written byte for byte while it comes, to a file that is there only once it is whole, or to a
//! program.

use std::io::IsTerminal;
use std::time::Duration;

use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{AnswerFormat, Operation};
use huaweicloud_runtime::{CallOptions, Json, JsonClient, Validation};

use super::unshown::{self, Told, Unshown};
use super::{Sent, Settings, explained, interrupted};
use crate::ending::{Ending, Message};
use crate::interrupt::Interrupt;
use crate::output::sink::{Destination, Target};
use crate::output::stream::Stream;
use crate::progress::Waiting;
use crate::terminal;

/// Refuses what does not go with an answer that is a file, before anything is sent.
pub(super) fn check(operation: &Operation, settings: &Settings) -> Result<(), Ending> {
    if operation.form.answer != AnswerFormat::Binary || settings.dry_run {
        return Ok(());
    }
    if let Some(flag) = settings.shaped_by {
        let what = format!("{} answers with a file: --{flag} says nothing of that", operation.id);
        return Err(Ending::Usage(Message::new(what).hint("give -o FILE alone; nothing was sent")));
    }
    let to_file = matches!(settings.destination, Destination::File(_));
    if !to_file && !settings.to_stdout && std::io::stdout().is_terminal() {
        let what = format!("{} answers with a file, which a terminal cannot show", operation.id);
        return Err(Ending::Usage(Message::new(what).hint("give -o FILE, or -o - for stdout; nothing was sent")));
    }
    Ok(())
}

/// What has come of a file is not asked for again: the time of the call is that of its one attempt.
const WHOLE: Duration = Duration::from_secs(24 * 60 * 60);

/// Fetches the file and writes it while it comes.
pub(super) async fn run(
    client: &JsonClient,
    operation: &'static Erased,
    document: &Json,
    settings: &Settings,
    target: &Target,
    interrupt: &mut Interrupt,
    sent: &Sent,
) -> Result<(), Ending> {
    let to_file = matches!(target, Target::File(_));
    // a pager shows texts
    let target = if to_file { target } else { &Target::Stdout };
    let watched = to_file || !std::io::stdout().is_terminal();
    let mut stream = Stream::new(target.clone(), watched.then(Waiting::fetching));
    let client = client.with(CallOptions::new().validation(Validation::Off).attempt_timeout(WHOLE));
    let called = interrupt.or(client.send_json_to(operation.meta, document, &mut stream)).await;
    let taken = stream.taken();
    let unwritten = stream.close().await.map(Unshown::Output);
    let (told, unshown) = match called {
        Ok(Ok(answer)) => (Told::of_file(&answer), target.finish().err().map(Unshown::Output)),
        Ok(Err(error)) if unwritten.is_none() => {
            let ending = explained(error, operation, document, settings);
            return Err(if taken > 0 { ending.with_hint(broken_off(taken, target)) } else { ending });
        }
        Ok(Err(_)) => (Told::default(), unwritten),
        Err(signal) if taken == 0 => {
            return Err(Ending::Interrupted(interrupted(operation, document, settings, sent.any(), signal), signal));
        }
        Err(signal) => (Told::default(), Some(Unshown::Stopped(signal))),
    };
    if let Some(unshown) = unshown {
        return Err(unshown::ending(operation, &told, &unshown));
    }
    if to_file && std::io::stderr().is_terminal() {
        terminal::note(&format!("{} bytes", terminal::grouped(taken)));
    }
    Ok(())
}

/// What became of a part. What a program or a device has taken cannot be taken back.
fn broken_off(bytes: u64, target: &Target) -> String {
    let kept = match target {
        target if target.is_whole_or_nothing() => "were not kept",
        Target::File(_) => "went where --out says: that is no whole file",
        Target::Stdout | Target::Pager(_) => "are on stdout: that is no whole file",
    };
    format!("{} bytes had come, which {kept}; --timeout gives a call more time", terminal::grouped(bytes))
}
