//! An organisation with a bot of its own: whatever it prints leads to that bot, and to no other.

use anyhow::{Context, Result, ensure};

use super::{browser::Browser, cohort, coordinator, link, qr};
use crate::{
    fake_telegram::FakeTelegram,
    product::{Solis, TOKEN, until},
    replicas::relay::{Relay, Way},
};

const OTHER: &str = "4200000002:AAhTheOtherTokenThatMayNeverBeReadInALog";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn links_and_posters_lead_to_an_organisations_own_bot() -> Result<()> {
    let (main, north) = (FakeTelegram::start(TOKEN).await, FakeTelegram::start(OTHER).await);
    main.set_username("main_bot");
    north.set_username("north_bot");
    let ways = [(TOKEN, main.url()), (OTHER, north.url())];
    let ways = ways.map(|(token, url)| (token.to_owned(), url.to_owned()));
    let relay = Relay::start(Way::By(ways.to_vec())).await?;
    let mut solis = Solis::beside(&relay.url)?;
    solis.set("TELOXIDE_TOKEN", &format!("{TOKEN},{OTHER}"));
    solis.begin().await?;
    solis.command(&["organisation", "add", "North", "--channel", "telegram:4200000002"])?;
    until("both bots are heard", || async { Ok(solis.get("/readyz").await?.0 == 200) }).await?;

    for (organisation, own, other) in [(1, "main_bot", "north_bot"), (2, "north_bot", "main_bot")] {
        let dace = coordinator(&solis, organisation, "Dace").await?;
        let key = cohort(&dace, &format!("Group {organisation}"), &[]).await?;
        let (shown, code) = link(&dace, &key, "library").await?;
        let wanted = format!("https://t.me/{own}?start={code}");
        ensure!(shown.text.contains(&wanted) && !shown.text.contains(other), "{}", shown.text);
        ensure!(qr::read(&shown.text)?.contains(&wanted), "another bot is in the picture");
        let chosen = [("code", code.as_str()), ("to", "telegram"), ("language", "en")];
        let posters = dace.post(&format!("/console/cohorts/{key}/posters"), &chosen).await?;
        ensure!(qr::read(&posters.text)? == [wanted], "{}", posters.text);
        let settings = dace.get("/console/settings").await?.text;
        ensure!(settings.contains(&format!("@{own}")) && !settings.contains(other), "{settings}");
        let number = organisation.to_string();
        let printed = solis.command(&["invite", "learner", "--organisation", &number])?;
        ensure!(printed.contains(own) && !printed.contains(other), "{printed}");

        // A learner of theirs goes on from the browser in their bot.
        let anna = Browser::new(&solis.url()?)?;
        let fields = [("id", "first"), ("say", "Hello"), ("code", code.as_str())];
        ensure!(anna.post("/chat", &fields).await?.status == 303);
        until("she is known", || async {
            let sql =
                "SELECT count(*) FROM learners WHERE organisation = $1 AND cohort IS NOT NULL";
            Ok(solis.number(sql, &[organisation]).await? == 1)
        })
        .await?;
        let device = anna.post("/device", &[]).await?.text;
        let (_, rest) = device.split_once("https://t.me/").context("no way into Telegram")?;
        ensure!(rest.starts_with(own), "{device}");
    }
    Ok(())
}
