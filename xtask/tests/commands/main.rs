//! The command as its users run it: on copies of the real spec, from other folders, in other locales, on broken input.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

mod r#gen;
mod lint;
mod new;
mod workspace;
