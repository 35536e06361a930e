//! A coordinator of one group announces to its people, in the chat and at the console, and finds nothing of what others
//! announce.

use anyhow::{Context, Result, ensure};

use super::{
    Browser, LATER, LONG_AGO, Solis, add_up, begin,
    chat::{in_chat, joins_chat, taps},
    coordinator, joins, number, plain, press, reads,
};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::{PATIENCE, TOKEN, until},
};

const BAKERS: [&str; 2] = ["--cohort", "bakers"];
const MILLERS: [&str; 2] = ["--cohort", "millers"];
const STAGE: &str = "SELECT count(*) FROM drafts WHERE stage = 'approved'";
/// What is for many, and asks them something.
const WORDS: [(&str, &str); 2] = [("text-en", "A secret of the mill."), ("asks", "yes-maybe-no")];
const URGENT: [(&str, &str); 3] =
    [("text-en", "The oven is cold."), ("urgent", "yes"), ("reason", "No gas.")];

/// A learner on Telegram, in this group.
async fn learner(
    telegram: &FakeTelegram,
    solis: &Solis,
    id: i64,
    (name, group): (&str, &str),
) -> Result<Person> {
    let person = telegram.person(id, name, "en");
    person.says("/start");
    person.wait_for(|it| it.button("English").is_some(), PATIENCE).await;
    let joins = "UPDATE learners SET cohort = $1, name = $2, seen_as = lower($2)
        WHERE id = (SELECT max(id) FROM learners)";
    solis.change_beside(joins, &[group, name]).await?;
    Ok(person)
}

/// One learner in each of two groups.
async fn two_groups(telegram: &FakeTelegram, solis: &Solis) -> Result<(Person, Person)> {
    for group in [BAKERS, MILLERS] {
        solis.command(&[&["invite", "learner"][..], &group].concat())?;
    }
    let anna = learner(telegram, solis, 1001, ("Anna", "bakers")).await?;
    let omar = learner(telegram, solis, 1002, ("Omar", "millers")).await?;
    Ok((anna, omar))
}

#[tokio::test]
async fn in_the_chat_it_is_for_the_own_group() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let (anna, omar) = two_groups(&telegram, &solis).await?;
    let ilze = joins_chat(&telegram, &solis, (2001, "Ilze"), &BAKERS).await?;

    ilze.says("/announce Bring flour.");
    let card = ilze.wait_for(|it| it.button("bakers").is_some(), PATIENCE).await;
    ensure!(card.labels() == ["bakers"], "{card:?}");
    ilze.taps("bakers");
    let card = ilze.wait_for(|it| it.button("✅ Send").is_some(), PATIENCE).await;
    ensure!(plain(&card.text).contains("People who will hear it: 1"), "{}", card.text);
    ilze.taps("👁 Send a test to me");
    ilze.wait_for(|it| it.text == "Bring flour.", PATIENCE).await;
    ilze.taps("✅ Send");
    ilze.wait_for(|it| it.button("↩️ Undo").is_some(), PATIENCE).await;
    solis.change_beside(LATER, &[]).await?;
    anna.wait_for(|it| it.text == "Bring flour.", PATIENCE).await;

    // Of two groups, to both; Omar hears what is for his.
    solis.change_beside(LONG_AGO, &[]).await?;
    let rita = joins_chat(&telegram, &solis, (2002, "Rita"), &BAKERS).await?;
    let both = "INSERT INTO grants (person, role, organisation, cohort, given_at)
        SELECT person, 'coordinator', 1, 'millers', 5 FROM staff WHERE name = 'Rita'";
    solis.change_beside(both, &[]).await?;
    rita.says("/announce Mill and oven.");
    let card = rita.wait_for(|it| it.button("millers").is_some(), PATIENCE).await;
    ensure!(card.labels() == ["All these groups", "millers", "bakers"], "{card:?}");
    rita.taps("All these groups");
    rita.wait_for(|it| it.text.contains("oven") && it.button("✅ Send").is_some(), PATIENCE).await;
    // For whoever runs one of the two there is no such card: not even by a button made by hand.
    let gita = joins(&solis, "Gita", &BAKERS).await?;
    let tapped = gita.chats("tap", "2/desk-announce-ready/cancel").await?;
    ensure!(tapped.to.contains("closed=1"), "{tapped:?}");
    rita.taps("✅ Send");
    let frozen = "SELECT count(*) FROM recipients";
    until("it is frozen", || async { Ok(solis.number(frozen, &[]).await? == 3) }).await?;
    solis.change_beside(LATER, &[]).await?;
    omar.wait_for(|it| it.text == "Mill and oven.", PATIENCE).await;
    ensure!(!omar.chat().iter().any(|it| it.text == "Bring flour."));

    Ok(())
}

#[tokio::test]
async fn at_the_console_others_are_not_there() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let (anna, _omar) = two_groups(&telegram, &solis).await?;
    let zane = coordinator(&solis, "Zane", "1").await?;
    let gita = joins(&solis, "Gita", &BAKERS).await?;
    let mila = joins(&solis, "Mila", &MILLERS).await?;
    let rita = joins(&solis, "Rita", &BAKERS).await?;
    let all = begin(&zane).await?;
    press(&zane, &all, "send", &WORDS).await?;
    solis.change_beside(LATER, &[]).await?;
    taps(&anna, "Yes").await;
    let said = "SELECT count(*) FROM replies";
    until("Anna answers", || async { Ok(solis.number(said, &[]).await? == 1) }).await?;
    let theirs = begin(&mila).await?;
    press(&mila, &theirs, "save", &WORDS).await?;
    for (at, who) in [(&all, "of everybody"), (&theirs, "of another group")] {
        is_not_there(&gita, at).await.context(who)?;
    }
    let list = gita.get("/console/announcements").await?.text;
    ensure!(!list.contains("secret"), "{list}");
    ensure!(zane.get("/console/announcements").await?.text.matches("A secret").count() == 2);

    // Nobody else is meant, whatever the form says.
    let own = begin(&gita).await?;
    let form = reads(&gita, &own).await?;
    ensure!(form.contains("Only for people in these groups: bakers."), "{form}");
    ensure!(!form.contains("millers") && !form.contains("secret"), "{form}");
    let earlier = format!("{} yes", number(&all)?);
    let counts = [(("x", "y"), 1), (("cohort", "bakers"), 1), (("cohort", "millers"), 0)];
    for (field, people) in counts.into_iter().chain([(("replied", earlier.as_str()), 0)]) {
        let counted = press(&gita, &own, "count", &[("text-en", "Bring flour."), field]).await?;
        let page = reads(&gita, &counted.to).await?;
        ensure!(page.contains(&format!("People it is for now: {people}")), "{field:?}: {page}");
    }
    // A colleague of the same group goes on with it.
    solis.change_beside(LONG_AGO, &[]).await?;
    press(&rita, &own, "send", &[("text-en", "Bring flour."), ("cohort", "")]).await?;
    solis.change_beside(LATER, &[]).await?;
    anna.wait_for(|it| it.text == "Bring flour.", PATIENCE).await;
    ensure!(add_up(&gita, &own).await?.iter().sum::<i64>() == 1);
    named_while_theirs(&solis, &gita, &own).await
}

/// Somebody finds no such announcement, and can do nothing with it.
async fn is_not_there(who: &Browser, at: &str) -> Result<()> {
    let nothing = who.get(&at.replace(&number(at)?.to_string(), "999999")).await?;
    for path in ["", "?count=1", "/events", "/file", "/people.csv"] {
        let seen = who.get(&format!("{at}{path}")).await?;
        ensure!((seen.status, &seen.text) == (404, &nothing.text), "{path}: {seen:?}");
    }
    for act in
        ["save", "test", "send", "ask", "approve", "refuse", "undo", "pause", "cancel", "copy"]
    {
        let done = press(who, at, act, &WORDS).await?;
        ensure!((done.status, &done.text) == (404, &nothing.text), "{act}: {done:?}");
    }
    Ok(())
}

/// Whoever has moved to another group since is only a number to those of this one.
async fn named_while_theirs(solis: &Solis, gita: &Browser, at: &str) -> Result<()> {
    let list = format!("{at}/people.csv");
    ensure!(gita.get(&list).await?.text.contains("Anna"));
    solis.change_beside("UPDATE learners SET cohort = 'millers' WHERE name = 'Anna'", &[]).await?;
    let page = gita.get(&list).await?.text;
    ensure!(page.contains('№') && !page.contains("Anna"), "{page}");
    Ok(())
}

#[tokio::test]
async fn what_is_urgent_is_asked_of_those_who_may_approve_it() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let (anna, _omar) = two_groups(&telegram, &solis).await?;
    let ilze = joins_chat(&telegram, &solis, (2001, "Ilze"), &BAKERS).await?;
    let zane = in_chat(&telegram, &solis, 2002, "Zane").await?;
    let mila = joins_chat(&telegram, &solis, (2003, "Mila"), &MILLERS).await?;
    let gita = joins(&solis, "Gita", &BAKERS).await?;

    // Asked at the console: the others hear of it in their chats.
    let own = begin(&gita).await?;
    ensure!(press(&gita, &own, "send", &URGENT).await?.to.ends_with("said=two"));
    ensure!(press(&gita, &own, "ask", &URGENT).await?.to == own);
    ensure!(press(&gita, &own, "approve", &[]).await?.to.ends_with("said=two"), "not her own");
    for who in [&ilze, &zane] {
        let card = who.wait_for(|it| it.button("✅ Approve and send").is_some(), PATIENCE).await;
        let words = plain(&card.text);
        ensure!(words.contains("Gita asks you") && words.contains("The oven is cold."), "{words}");
        ensure!(words.contains("People who will hear it: 1"), "{words}");
    }
    ensure!(!mila.chat().iter().any(|it| it.text.contains("oven")), "it is none of hers");

    // Not like this: she hears of it where she is, and asks once more.
    zane.taps("Not like this");
    let told = || async { Ok(gita.get("/").await?.text.contains("It was not approved as it is.")) };
    until("Gita is told", told).await?;
    ensure!(press(&gita, &own, "ask", &URGENT).await?.to == own);
    let asked = "SELECT count(*) FROM outbox WHERE line LIKE '%desk-announce-approve%'";
    ensure!(solis.number(asked, &[]).await? == 4, "two coordinators, twice");
    taps(&ilze, "✅ Approve and send").await;
    until("it is approved", || async { Ok(solis.number(STAGE, &[]).await? == 1) }).await?;
    until("Gita is told", || async { Ok(gita.get("/").await?.text.contains("in one minute")) })
        .await?;
    solis.change_beside(LATER, &[]).await?;
    anna.wait_for(|it| it.text == "The oven is cold.", PATIENCE).await;

    // Approved at the console, it is said in the chat of whoever wrote it.
    solis.change_beside("UPDATE organisations SET approve_over = 0", &[]).await?;
    ilze.says("/announce Bring salt.");
    taps(&ilze, "bakers").await;
    let ready = |it: &crate::fake_telegram::Sent| {
        it.text.contains("Bring salt.") && it.button("✅ Send").is_some()
    };
    ilze.wait_for(ready, PATIENCE).await;
    ilze.taps("✅ Send");
    ilze.wait_for(|it| it.text.contains("needs a second person"), PATIENCE).await;
    ensure!(press(&gita, "/console/announcements/2", "approve", &[]).await?.to.ends_with("/2"));
    let going = "SELECT count(*) FROM outbox WHERE line LIKE '%desk-announce-going%'";
    until("Ilze is told", || async { Ok(solis.number(going, &[]).await? == 3) }).await
}
