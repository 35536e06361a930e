//! What the benches share: the machine, the processes, the people, and a Bot API server that is no hindrance.
#![allow(dead_code, reason = "each bench uses its own part")]

pub(crate) mod crowd;
pub(crate) mod act;
pub(crate) mod cores;
pub(crate) mod enrol;
pub(crate) mod hook;
pub(crate) mod lesson;
pub(crate) mod people;
pub(crate) mod process;
pub(crate) mod server;
#[path = "../../tests/shipped/mod.rs"]
pub(crate) mod shipped;
pub(crate) mod table;
pub(crate) mod times;
pub(crate) mod wire;
