//! Trust: what must not be seen by anybody, taken from anybody, or guessed by anybody (S1, S3, S5, S7, S8). One file for
//! each kind of trouble.
//!
//! The short form is part of `cargo test`. The long one: `SOLIS_AXE=long cargo test --release --test whole trust:: -- --nocapture`.

mod canary;
mod guess;
mod rotation;
mod screen;
mod shield;
mod webhook;

use anyhow::{Context, Result, ensure};

use crate::{
    axe::form::{figure, sized},
    desk::browser::Browser,
    product::Solis,
};

/// Somebody of the staff, in a browser; and the code by which they came.
async fn staff(solis: &Solis, role: &str, name: &str) -> Result<(Browser, String)> {
    let printed = solis.command(&["invite", role])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let browser = Browser::new(&solis.url()?)?;
    let path = format!("/join/{code}");
    browser.get(&path).await?;
    let joined = browser.post(&path, &[("name", name)]).await?;
    ensure!(joined.status == 303, "{joined:?}");
    Ok((browser, code.to_owned()))
}
