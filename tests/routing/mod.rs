//! See `tests/routing.rs`.

mod duty;
mod hours;
mod offers;
