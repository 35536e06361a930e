//! The console, against the whole program: what a coordinator does there, and that nobody else can.
//!
//! A coordinator at the console, by the invitation that the command line prints.

mod begins;
mod bots;
mod known;
mod qr;
mod record;
mod story;
mod wall;
mod young;

use anyhow::{Context, Result, ensure};

use crate::desk::browser::{self, Browser, Page};
use crate::product::Solis;

/// Somebody of the staff, in a browser.
pub(crate) async fn staff(
    solis: &Solis,
    role: &str,
    organisation: i64,
    name: &str,
) -> Result<Browser> {
    let organisation = organisation.to_string();
    let printed = solis.command(&["invite", role, "--organisation", &organisation])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let browser = Browser::new(&solis.url()?)?;
    let path = format!("/join/{code}");
    // The link is spent by the browser that has looked at it.
    browser.get(&path).await?;
    let joined = browser.post(&path, &[("name", name)]).await?;
    ensure!(joined.status == 303, "{joined:?}");
    Ok(browser)
}

/// A coordinator of an organisation, at the console.
async fn coordinator(solis: &Solis, organisation: i64, name: &str) -> Result<Browser> {
    let browser = staff(solis, "coordinator", organisation, name).await?;
    let home = browser.get("/console").await?;
    ensure!(home.status == 200, "{home:?}");
    Ok(browser)
}

/// Makes a cohort; its key.
async fn cohort(browser: &Browser, name: &str, more: &[(&str, &str)]) -> Result<String> {
    let mut fields = vec![("name", name), ("course", "first-steps")];
    fields.extend(more);
    let made = browser.post("/console/cohorts", &fields).await?;
    ensure!(made.status == 303, "{made:?}");
    Ok(made.to.trim_start_matches("/console/cohorts/").to_owned())
}

/// Makes a link into a cohort: the page that shows it, and its code.
async fn link(browser: &Browser, key: &str, label: &str) -> Result<(Page, String)> {
    let until = "2035-01-01";
    let path = format!("/console/cohorts/{key}/links");
    let made = browser.post(&path, &[("label", label), ("until", until)]).await?;
    ensure!(made.status == 200, "{made:?}");
    let (_, rest) = made.text.split_once("/?code=").context("no link")?;
    let code = rest.chars().take(22).collect::<String>();
    Ok((made, code))
}

/// A number of a table's card: the cell with this label.
fn cell(page: &str, label: &str) -> Result<i64> {
    let (_, rest) =
        page.split_once(&format!("data-label=\"{label}\">")).with_context(|| page.to_owned())?;
    Ok(rest.split('<').next().unwrap_or_default().parse()?)
}
