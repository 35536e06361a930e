//! A machine that does not answer: nobody hears another language because of it unless somebody says so.

use anyhow::{Result, ensure};

use super::{
    LATER, begin, coordinator,
    libre::{Libre, Mood},
    on_web, press, reads,
};
use crate::product::{Solis, until};

#[tokio::test]
async fn a_machine_that_does_not_answer_is_told_of_before_and_after() -> Result<()> {
    let libre = Libre::start(Mood::Broken).await?;
    let mut solis = Solis::new()?;
    solis.set("SOLIS_TRANSLATE_URL", &libre.url);
    solis.begin().await?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let omar = on_web(&solis, "العربية").await?;
    let spoken = "SELECT count(*) FROM learners WHERE language = 'ar'";
    until("he reads Arabic", || async { Ok(solis.number(spoken, &[]).await? == 1) }).await?;
    let at = begin(&ilze).await?;
    let words =
        [("text-en", "Bring a pen."), ("text-lv", "Ņemiet pildspalvu."), ("missing", "machine")];
    for act in ["send", "ask"] {
        let refused = press(&ilze, &at, act, &words).await?;
        ensure!(refused.to.ends_with("said=wrong"), "{refused:?}");
    }
    let page = reads(&ilze, &format!("{at}?said=wrong")).await?;
    let untold = |page: &str| {
        let told = page.split("The machine made no translation: ").nth(1);
        told.is_some_and(|it| it.split('.').next().is_some_and(|it| it.contains("العربية")))
    };
    ensure!(untold(&page), "{page}");
    ensure!(page.contains("get the text in English") && page.contains("Send it all the same"));
    ensure!(solis.number("SELECT count(*) FROM announcements", &[]).await? == 0);
    let despite = [words[0], words[1], words[2], ("despite", "yes")];
    ensure!(press(&ilze, &at, "send", &despite).await?.to == at);
    let page = reads(&ilze, &at).await?;
    ensure!(untold(&page), "in the result: {page}");
    let table = page.split("What people get, by language").nth(1).unwrap_or_default();
    ensure!(table.contains("العربية") && table.contains("the text in English"), "{table}");
    solis.change_beside(LATER, &[]).await?;
    until("he hears it", || async { Ok(omar.get("/").await?.text.contains("Bring a pen.")) }).await
}
