//! The command `bss`; everything it does is in the library of the same name.

use std::process::ExitCode;

fn main() -> ExitCode {
    bss::main(std::env::args_os())
}
