//! R6: away for ten minutes while many have a question with buttons before them. Their taps are gone for good, so each
//! is asked once more; also if Solis is killed while it asks.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::{
    Engine, STORIES, both,
    form::Row,
    on_both_engines,
    state::{Account, accounts, settled},
    story::stories,
    talker::{Crowd, Talker},
};
use crate::{
    fake_telegram::{FakeTelegram, Sent},
    product::{PATIENCE, until},
};

const TEN_MINUTES: Duration = Duration::from_mins(10);
const TEN_MINUTES_AGO: &str =
    "UPDATE marks SET value = value - 600000 WHERE name LIKE 'telegram-heard%'";
const AGAIN: &str = r#"SELECT count(DISTINCT learner) FROM outbox WHERE why = '"again"'"#;

on_both_engines!(after_ten_minutes_everybody_is_asked_again_once);

async fn after_ten_minutes_everybody_is_asked_again_once(engine: Engine) -> Result<()> {
    let row = Row::begin("R6 downtime").await;
    let (telegram, mut solis) = both(&engine).await?;
    solis.begin().await?;
    let stories = stories(STORIES)?;
    let people = row.form.of(60, 500, 500);
    let crowd = Crowd::new(1_000_000, people, &stories);
    let mut talkers = crowd.lives(&telegram, 5).await?;
    settled(&solis).await?;
    solis.stop().await?;
    let said = talkers.iter().map(|it| it.person.sees(<[_]>::len)).collect::<Vec<_>>();
    // Half of them tap while nobody is there.
    for talker in talkers.iter_mut().step_by(2) {
        talker.person.taps_data(&open_button(talker)?);
    }
    telegram.advance(TEN_MINUTES);
    ensure!(telegram.pending_updates() == 0, "what they tapped is gone");
    solis.change(TEN_MINUTES_AGO).await?;

    let back = Instant::now();
    solis.begin().await?;
    // It is killed in the middle of asking.
    let half = i64::try_from(people / 2)?;
    until("half are asked", || async { Ok(solis.number(AGAIN, &[]).await? >= half) }).await?;
    solis.kill()?;
    solis.begin().await?;
    let all = i64::try_from(people)?;
    until("all are asked", || async { Ok(solis.number(AGAIN, &[]).await? == all) }).await?;
    settled(&solis).await?;
    row.says(&format!("{people} open questions are asked again after {:?}", back.elapsed()));
    let accounts = accounts(&solis).await?;
    let mut copies = 0;
    for (talker, said) in talkers.iter().zip(said) {
        let account = accounts.get(&talker.person.id).context("unknown")?;
        copies += asked_once(talker, said, account)?;
    }
    row.says(&format!("{copies} were in the air when it was killed, and came twice"));
    for talker in &talkers {
        goes_on(&telegram, talker).await?;
    }
    Ok(())
}

fn open_button(talker: &Talker<'_>) -> Result<String> {
    let first = |sent: &Sent| Some(sent.buttons.first()?.first()?.1.clone());
    let newest = talker.person.sees(|chat| chat.iter().rev().find_map(first));
    newest.context("no question is open")
}

/// They have heard the open question once more, with its buttons, and nothing else; how often more than once.
fn asked_once(talker: &Talker<'_>, said: usize, account: &Account) -> Result<usize> {
    let who = talker.person.id;
    let again = account.lines.iter().filter(|it| it.lane != 1).collect::<Vec<_>>();
    let [line] = again[..] else { anyhow::bail!("{who} is asked {} times", again.len()) };
    ensure!(line.state == "sent", "{who}: the question is {}", line.state);
    talker.person.sees(|chat| {
        let (before, news) = chat.split_at(said);
        let open = before.iter().rev().find(|it| !it.buttons.is_empty());
        let open = open.context("nothing was open")?;
        let is_it = |it: &Sent| it.text == open.text && it.buttons == open.buttons;
        ensure!(news.iter().all(is_it), "{who} heard something else");
        let copies = news.len().checked_sub(1).with_context(|| format!("{who} heard nothing"))?;
        ensure!(i64::try_from(copies)? <= line.uncertain, "{who} heard it {} times", news.len());
        Ok(copies)
    })
}

/// The button they were offered again is good.
async fn goes_on(telegram: &FakeTelegram, talker: &Talker<'_>) -> Result<()> {
    let said = talker.person.sees(<[_]>::len);
    let tap = talker.person.taps_data(&open_button(talker)?);
    let news = |chat: &[Sent]| (chat.len() > said).then_some(());
    let news = talker.person.waits_to_see(PATIENCE, news).await;
    news.with_context(|| format!("the button is dead: {}", talker.person.screen()))?;
    telegram.wait_until("answered", PATIENCE, |it| it.is_answered(&tap)).await;
    Ok(())
}
