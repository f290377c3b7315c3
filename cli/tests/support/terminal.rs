//! A terminal for the command: of a size, with a keyboard, and what it shows.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use rustix::pty::{OpenptFlags, ioctl_tiocgptpeer, openpt, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

use super::Ended;

/// What a stream of the command is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Terminal,
    Pipe,
}

/// Stdin, stdout and stderr are the terminal.
pub(crate) const ALL: [Side; 3] = [Side::Terminal; 3];

/// A command that runs in a terminal.
pub(crate) struct Terminal {
    keyboard: File,
    pieces: Receiver<Vec<u8>>,
    shown: Vec<u8>,
    child: Child,
}

impl Terminal {
    /// Starts a command in a terminal of so many columns and lines.
    pub(crate) fn start(mut command: Command, (columns, lines): (u16, u16), sides: [Side; 3]) -> Terminal {
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY;
        let ours = openpt(flags).expect("a terminal");
        unlockpt(&ours).expect("a terminal");
        let size = Winsize { ws_row: lines, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&ours, size).expect("a size");
        let its = ioctl_tiocgptpeer(&ours, flags).expect("the other side");
        let stream = |side| match side {
            Side::Terminal => Stdio::from(its.try_clone().expect("another of it")),
            Side::Pipe => Stdio::piped(),
        };
        let [stdin, stdout, stderr] = sides.map(stream);
        let child = command.stdin(stdin).stdout(stdout).stderr(stderr).spawn().expect("the binary starts");
        // what it shows ends once nobody else holds its side
        drop((command, its));
        let keyboard = File::from(ours);
        let mut screen = keyboard.try_clone().expect("another of it");
        let (tell, pieces) = channel();
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = screen.read(&mut piece) {
                let _ = tell.send(piece[..count].to_vec());
            }
        });
        Terminal { keyboard, pieces, shown: Vec::new(), child }
    }

    /// Waits until it shows this.
    pub(crate) fn wait_for(&mut self, text: &str) {
        while !self.text().contains(text) {
            match self.pieces.recv_timeout(Duration::from_secs(60)) {
                Ok(piece) => self.shown.extend(piece),
                Err(_) => panic!("no {text} in {}", self.text()),
            }
        }
    }

    pub(crate) fn type_in(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("the terminal is there");
    }

    /// Ends the command without a word.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// What it showed up to the end of the command; how that ended, with what went into pipes.
    pub(crate) fn end(mut self) -> (String, Ended) {
        loop {
            match self.pieces.recv_timeout(Duration::from_secs(60)) {
                Ok(piece) => self.shown.extend(piece),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    let text = self.text();
                    self.kill();
                    panic!("it does not end: {text}");
                }
            }
        }
        let text = self.text();
        (text, super::ended(self.child, ""))
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.shown).replace("\r\n", "\n")
    }
}

/// Runs a command in a terminal; what it showed, and its exit status.
pub(crate) fn in_terminal(command: Command, size: (u16, u16)) -> (String, i32) {
    let (shown, ended) = Terminal::start(command, size, ALL).end();
    (shown, ended.status)
}
