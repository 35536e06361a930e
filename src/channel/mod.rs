//! How words reach people and come back.

pub mod speech;
