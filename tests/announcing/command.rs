//! `solis announce` is an announcement like any other: in the console's list, under the same rules.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::{LATER, add_up, coordinator, on_web, press, reads};
use crate::product::{Solis, until};

const WRITTEN: &str = "[text]\nen = \"The library opens.\"\nlv = \"Bibliotēka ir vaļā.\"\n";
const LIST: &str = "/console/announcements";

/// Announces it at the command line; what that prints.
fn announce(solis: &Solis, text: &str, more: &[&str]) -> Result<String> {
    let file = solis.folder().join("news.toml");
    fs::write(&file, text)?;
    let file = file.to_str().context("a path that is no text")?;
    solis.command(&[&["announce", file][..], more].concat())
}

#[tokio::test]
async fn the_command_line_announces_by_the_same_rules() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let anna = on_web(&solis, "English").await?;
    solis.command(&[
        "organisation",
        "add",
        "South",
        "--language",
        "en",
        "--zone",
        "Europe/Riga",
    ])?;

    // Nobody runs it yet, so nobody can be asked: it goes out to however many, after the minute in which it can be undone.
    solis.change_beside("UPDATE organisations SET approve_over = 0", &[]).await?;
    let said = announce(&solis, WRITTEN, &[])?;
    ensure!(said.starts_with("announcement 1 is for 1 people\n"), "{said}");
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let list = reads(&ilze, LIST).await?;
    ensure!(list.contains("The library opens.") && list.contains("Made at the command line"));
    let at = format!("{LIST}/1");
    let page = reads(&ilze, &at).await?;
    ensure!(page.contains("Approved at the command line"), "{page}");
    ensure!(press(&ilze, &at, "undo", &[]).await?.to == at, "it is undone in the console");
    ensure!(solis.number("SELECT count(*) FROM recipients", &[]).await? == 0);
    press(&ilze, &at, "cancel", &[]).await?;

    // From now on somebody can be asked, and is.
    let said = announce(&solis, WRITTEN, &[])?;
    ensure!(said.contains("has to approve it: /console/announcements/2"), "{said}");
    let at = format!("{LIST}/2");
    let stage = "SELECT count(*) FROM drafts WHERE stage = 'asked' AND author IS NULL";
    ensure!(solis.number(stage, &[]).await? == 1);
    let spy = coordinator(&solis, "Spy", "2").await?;
    ensure!(press(&spy, &at, "approve", &[]).await?.status == 404);
    ensure!(press(&ilze, &at, "approve", &[]).await?.to == at);
    ensure!(reads(&ilze, &at).await?.contains("Approved by Ilze"));
    solis.change_beside(LATER, &[]).await?;
    until("she hears it", || async { Ok(anna.get("/").await?.text.contains("The library")) })
        .await?;
    until("it is out", || async {
        let said = solis.command(&["announce"])?;
        Ok(said.contains("announcement 2: 1 people = 1 sent + 0 blocked + 0 too late"))
    })
    .await?;

    // It is one of the few messages of a day: a second one waits, unless it is urgent.
    solis.change_beside("UPDATE organisations SET approve_over = 500", &[]).await?;
    announce(&solis, &WRITTEN.replace("library", "museum"), &[])?;
    let said = announce(&solis, &WRITTEN.replace("library", "bridge"), &["--urgent", "Flood."])?;
    ensure!(said.contains("has to approve it"), "what is urgent takes two: {said}");
    press(&ilze, &format!("{LIST}/4"), "approve", &[]).await?;
    solis.change_beside(LATER, &[]).await?;
    until("she hears of the bridge", || async { Ok(anna.get("/").await?.text.contains("bridge")) })
        .await?;
    let held = "SELECT count(*) FROM recipients WHERE state = 'asleep' AND why = 'budget'";
    until("the museum waits", || async { Ok(solis.number(held, &[]).await? == 1) }).await?;
    ensure!(!anna.get("/").await?.text.contains("museum"));
    ensure!(add_up(&ilze, &format!("{LIST}/3")).await?.get(4) == Some(&1));

    // The wall stands here as well; what cannot go out is refused in a sentence, and nothing of it is kept.
    let said = announce(&solis, WRITTEN, &["--organisation", "2"])?;
    ensure!(said.contains("is for 0 people"), "{said}");
    let before = solis.number("SELECT count(*) FROM drafts", &[]).await?;
    for (text, why) in [
        ("[text]\nlv = \"Bibliotēka.\"\n", "`en` is missing"),
        (&format!("link = \"http://a.lv\"\n{WRITTEN}"), "https://"),
        (&format!("missing = \"machine\"\n{WRITTEN}"), "only from the console"),
    ] {
        let refused = announce(&solis, text, &[]).err().map(|it| it.to_string());
        ensure!(refused.as_ref().is_some_and(|it| it.contains(why)), "{why}: {refused:?}");
    }
    ensure!(solis.number("SELECT count(*) FROM drafts", &[]).await? == before);
    Ok(())
}
