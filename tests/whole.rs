//! The whole program, as those who meet it do: it is started, talked to, looked at in a browser, killed. One binary, since
//! most of these tests wait most of their time, and so wait together; `cargo test --test whole axe::` runs one part of it.

mod announcing;
mod axe;
mod broadcast;
mod browser;
mod browser_stage;
mod console;
mod desk;
mod dice;
mod fake_telegram;
mod matrix;
mod mentors;
mod ports;
mod postgres;
mod product;
mod program;
mod replicas;
mod shipped;
mod siege;
mod telegram;
mod trust;
mod watch;
