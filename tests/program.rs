//! The program as its operator meets it: a process with its variables, its files, its sentences and its exit codes.

mod postgres;
mod shipped;
#[path = "program/mod.rs"]
mod tests;
