//! An answer that is a file: written byte for byte, to a file that is there only once it is whole, or to a program.

use std::io::IsTerminal;

use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{AnswerFormat, Operation};
use huaweicloud_runtime::{Answer, Json};

use super::{Settings, unshown, unshown_of};
use crate::ending::{Ending, Message};
use crate::interrupt::Interrupt;
use crate::output::sink::{self, Destination, Target};
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

/// Writes the file.
pub(super) async fn save(
    operation: &'static Erased,
    answer: Answer<Json>,
    target: &Target,
    interrupt: &mut Interrupt,
) -> Result<(), Ending> {
    let told = unshown::Told::of_file(&answer);
    let bytes = answer.into_body();
    let size = bytes.len();
    // a pager shows texts
    let target = if matches!(target, Target::File(_)) { target } else { &Target::Stdout };
    let written = sink::write(target, bytes, interrupt).await.map_err(unshown_of);
    let finished = written.and_then(|()| target.finish().map_err(unshown::Unshown::Output));
    finished.map_err(|unshown| unshown::ending(operation, &told, &unshown))?;
    if matches!(target, Target::File(_)) && std::io::stderr().is_terminal() {
        terminal::note(&format!("{} bytes", terminal::grouped(size as u64)));
    }
    Ok(())
}
