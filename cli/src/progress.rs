//! How far a long list is, on stderr; nothing where nobody watches.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

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
