//! A second person approves; nobody looks over the wall.

use anyhow::{Result, ensure};

use super::{add_up, begin, coordinator, number, on_web, press, reads};
use crate::product::Solis;

const WORDS: [(&str, &str); 2] = [("text-en", "A secret of the first."), ("asks", "got-it")];
const STAGE: &str = "SELECT count(*) FROM drafts WHERE stage = 'approved'";

#[tokio::test]
async fn a_second_person_approves_what_is_for_many_or_urgent() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let (ilze, omar) =
        (coordinator(&solis, "Ilze", "1").await?, coordinator(&solis, "Omar", "1").await?);
    for _ in 0..3 {
        on_web(&solis, "English").await?;
    }
    solis.change_beside("UPDATE organisations SET approve_over = 2", &[]).await?;
    let many = begin(&ilze).await?;
    ensure!(press(&ilze, &many, "send", &WORDS).await?.to.ends_with("said=two"));
    press(&ilze, &many, "ask", &WORDS).await?;
    ensure!(press(&ilze, &many, "approve", &[]).await?.to.ends_with("said=two"), "not her own");
    ensure!(solis.number(STAGE, &[]).await? == 0);
    press(&omar, &many, "refuse", &[]).await?;
    press(&ilze, &many, "ask", &WORDS).await?;
    ensure!(press(&omar, &many, "approve", &[]).await?.to == many);
    ensure!(solis.number(STAGE, &[]).await? == 1);
    ensure!(press(&omar, &many, "approve", &[]).await?.to.ends_with("said=late"), "only once");
    add_up(&omar, &many).await?;

    solis.change_beside("UPDATE organisations SET approve_over = 500", &[]).await?;
    let urgent = begin(&ilze).await?;
    let words = [("text-en", "The bridge is closed."), ("urgent", "yes")];
    press(&ilze, &urgent, "ask", &words).await?;
    ensure!(ilze.get(&format!("{urgent}?said=wrong")).await?.text.contains("why it cannot wait"));
    let words = [("text-en", "The bridge is closed."), ("urgent", "yes"), ("reason", "Flood.")];
    ensure!(press(&ilze, &urgent, "send", &words).await?.to.ends_with("said=two"));
    press(&ilze, &urgent, "ask", &words).await?;
    ensure!(press(&omar, &urgent, "approve", &[]).await?.to == urgent);
    ensure!(solis.number(STAGE, &[]).await? == 2);
    Ok(())
}

#[tokio::test]
async fn nobody_looks_over_the_wall() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    solis.command(&[
        "organisation",
        "add",
        "South",
        "--language",
        "en",
        "--zone",
        "Europe/Riga",
    ])?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let spy = coordinator(&solis, "Spy", "2").await?;
    let learner = on_web(&solis, "English").await?;
    let at = begin(&ilze).await?;
    press(&ilze, &at, "ask", &WORDS).await?;
    let missing = at.replace(&number(&at)?.to_string(), "999999");
    let nothing = spy.get(&missing).await?;
    for path in [
        at.clone(),
        format!("{at}?count=1"),
        format!("{at}?live=1"),
        format!("{at}/events"),
        format!("{at}/file"),
        format!("{at}/people.csv"),
    ] {
        let seen = spy.get(&path).await?;
        ensure!((seen.status, &seen.text) == (404, &nothing.text), "{path}: {seen:?}");
    }
    for act in [
        "save", "count", "test", "send", "ask", "approve", "refuse", "undo", "pause", "cancel",
        "copy",
    ] {
        let done = press(&spy, &at, act, &WORDS).await?;
        ensure!((done.status, &done.text) == (404, &nothing.text), "{act}: {done:?}");
    }
    ensure!(!spy.get("/console/announcements").await?.text.contains("secret"));
    ensure!(ilze.get("/console/announcements").await?.text.contains("secret"));
    // The spy's own reach nobody of the first, whatever the form says.
    let own = begin(&spy).await?;
    for (field, value) in [("cohort", "Riga-1"), ("mentor", "1"), ("replied", "1 yes"), ("x", "y")]
    {
        let words = [("text-en", "Come to us!"), (field, value)];
        let counted = press(&spy, &own, "count", &words).await?;
        let page = reads(&spy, &counted.to).await?;
        ensure!(page.contains("People it is for now: 0"), "{field}: {page}");
    }
    press(&spy, &own, "send", &[("text-en", "Come to us!")]).await?;
    ensure!(solis.number("SELECT people FROM announcements", &[]).await? == 0);
    // A learner's tap under an announcement that was not for them is no answer.
    let closed = learner.chats("tap", "1/announced/yes").await?;
    ensure!(closed.to.contains("closed=1"), "{closed:?}");
    ensure!(solis.number("SELECT count(*) FROM replies", &[]).await? == 0);
    ensure!(learner.get("/announced/1").await?.status == 404);
    for path in ["/console/announcements", at.as_str()] {
        ensure!(learner.get(path).await?.status == 403, "{path}");
    }
    Ok(())
}
