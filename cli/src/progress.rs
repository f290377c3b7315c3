//! How far a long list is, and how far a file is on its way, on stderr; nothing where nobody watches.

use std::time::Duration;

use indicatif::{HumanBytes, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar, or a count where nobody knows how many there are.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar that counts things of that name.
    pub(crate) fn new(things: &str) -> Self {
        // twenty times a second at most, and only for a terminal
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let template = format!("{{spinner}} {{human_pos}} {things}, {{per_sec}}");
        bar.set_style(ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_spinner()));
        bar.set_message(things.to_owned());
        Progress { bar }
    }

    /// So many are done, of so many.
    pub(crate) fn show(&self, done: u64, of: Option<u64>) {
        if let (Some(total), None) = (of, self.bar.length()) {
            let template = "{bar:30} {human_pos} of {human_len} {msg}, {per_sec}, {eta} left";
            if let Ok(style) = ProgressStyle::with_template(template) {
                self.bar.set_style(style);
            }
            self.bar.set_length(total);
        }
        self.bar.set_position(done);
    }

    /// Runs what writes to the terminal without the bar in its way.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// Takes the bar away.
    pub(crate) fn done(&self) {
        self.bar.finish_and_clear();
    }
}

/// Shows that a file is on its way, for as long as it is kept: a bar that goes clears its line.
pub(crate) struct Waiting {
    bar: ProgressBar,
}

/// What takes a moment needs no word.
const LONG: usize = 512 * 1024;

impl Waiting {
    /// For a request with so many bytes of files; `None` where it will hardly be long.
    pub(crate) fn sending(bytes: usize) -> Option<Waiting> {
        let what = (bytes > LONG).then(|| format!("sending {}", HumanBytes(bytes as u64)))?;
        Some(Waiting::new("{spinner} {msg}, {elapsed}", what))
    }

    /// For an answer that is a file: how long it will be nobody says beforehand.
    pub(crate) fn fetching() -> Waiting {
        Waiting::new("{spinner} {msg}: {bytes}, {bytes_per_sec}, {elapsed}", "fetching".to_owned())
    }

    fn new(template: &str, what: String) -> Waiting {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template(template);
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        bar.set_message(what);
        bar.enable_steady_tick(Duration::from_millis(250));
        Waiting { bar }
    }

    /// So many bytes have come by now.
    pub(crate) fn came(&self, bytes: u64) {
        self.bar.set_position(bytes);
    }
}
