//! How the organisation works, and who runs it.

use anyhow::{Context, Result, ensure};

use super::{joins, shared};
use crate::desk::browser::Browser;

#[tokio::test]
async fn settings_are_kept_or_it_is_said_what_is_wrong() -> Result<()> {
    let solis = shared().await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    let path = "/console/settings";
    let good =
        [("name", "South"), ("language", "lv"), ("zone", "Asia/Tokyo"), ("approve_over", "40")];
    for (field, value, says) in [
        ("name", " ", "1 to 80 letters"),
        ("name", "Solis", "no other organisation"),
        ("zone", "Riga", "no time zone"),
        ("approve_over", "0", "a number from 1"),
    ] {
        let fields = good.map(|it| if it.0 == field { (field, value) } else { it });
        let answer = omar.post(path, &fields).await?;
        ensure!(answer.status == 422 && answer.text.contains(says), "{field}: {answer:?}");
        ensure!(answer.text.contains("aria-invalid"), "{answer:?}");
    }
    ensure!(omar.post(path, &good).await?.status == 303);
    let kept =
        "SELECT count(*) FROM organisations WHERE id = 2 AND name = 'South' AND language = 'lv'
        AND zone = 'Asia/Tokyo' AND approve_over = 40";
    ensure!(solis.number(kept, &[]).await? == 1);
    let other =
        "SELECT count(*) FROM organisations WHERE id = 1 AND name = 'Solis' AND approve_over = 500";
    ensure!(solis.number(other, &[]).await? == 1, "another organisation stays as it is");
    Ok(())
}

#[tokio::test]
async fn another_coordinator_comes_by_a_link_that_is_shown_once() -> Result<()> {
    let solis = shared().await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let made = omar.post("/console/settings/invite", &[]).await?;
    let (_, code) = made.text.split_once("/join/").context(made.text.clone())?;
    let path = format!("/join/{}", code.split('<').next().unwrap_or_default());
    let rita = Browser::new(&solis.url()?)?;
    rita.get(&path).await?;
    ensure!(rita.post(&path, &[("name", "Rita")]).await?.to == "/console");
    ensure!(rita.get("/console/settings").await?.text.contains("Omar"));
    let page = zane.get("/console/settings").await?.text;
    ensure!(!page.contains("Omar") && !page.contains("Rita") && page.contains("Zane"), "{page}");
    Ok(())
}
