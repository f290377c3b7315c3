//! Signals that end a command.

use std::process::{Child, Command};

/// A signal.
pub(crate) struct Signal {
    /// As `kill` takes it.
    name: &'static str,
    pub(crate) number: i32,
    /// As the command tells of it.
    pub(crate) word: &'static str,
}

pub(crate) const INTERRUPT: Signal = Signal { name: "INT", number: 2, word: "Ctrl-C" };

/// All that a command hears.
pub(crate) const SIGNALS: [Signal; 3] = [
    INTERRUPT,
    Signal { name: "TERM", number: 15, word: "SIGTERM" },
    Signal { name: "HUP", number: 1, word: "SIGHUP" },
];

impl Signal {
    /// The exit status of a command that heard it.
    pub(crate) fn status(&self) -> i32 {
        128 + self.number
    }

    pub(crate) fn send(&self, child: &Child) {
        let args = [&format!("-{}", self.name), &child.id().to_string()];
        assert!(Command::new("kill").args(args).status().expect("there is kill").success());
    }
}
