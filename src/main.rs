//! Solis, the program.

use std::process::ExitCode;

fn main() -> ExitCode {
    solis::program::main()
}
