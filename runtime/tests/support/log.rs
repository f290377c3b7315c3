//! Listens to everything that is logged in this test run, and ends the test that lets something planted out.

use std::fmt::{Debug, Write};
use std::sync::{Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};

/// Stands in every secret and in all personal data of the tests.
pub const PLANTED: &str = "planted";

static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Starts to listen, once.
pub fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _ = tracing::subscriber::set_global_default(Listener);
        let _ = log::set_logger(&Listener);
        log::set_max_level(log::LevelFilter::Trace);
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let text = panic.to_string();
            // No assertion of these tests prints what is planted; a library's panic must not either.
            if text.contains(PLANTED) {
                std::process::abort();
            }
            usual(panic);
        }));
    });
}

/// What was logged so far that contains the text.
pub fn lines(text: &str) -> Vec<String> {
    LINES.lock().unwrap().iter().filter(|line| line.contains(text)).cloned().collect()
}

fn keep(line: String) {
    assert!(!line.contains(PLANTED), "a secret in the log: {}", line.replace(PLANTED, "p***"));
    LINES.lock().unwrap().push(line);
}

struct Listener;

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl tracing::Subscriber for Listener {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line(format!("SPAN {}", span.metadata().name()));
        span.record(&mut line);
        keep(line.0);
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line("RECORD".to_owned());
        values.record(&mut line);
        keep(line.0);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        keep(line.0);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Listener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        keep(format!("LOG {} {}", record.target(), record.args()));
    }
    fn flush(&self) {}
}
