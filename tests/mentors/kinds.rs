//! Every kind of message, both ways, between every two places: it arrives, or both are told that it did not.

use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::{learner, mentor, plain, sees, taps};
use crate::{
    fake_telegram::{FakeTelegram, Item, Person, Sent, Topics},
    product::{Solis, TOKEN},
    replicas::relay::{Relay, Way},
};

const OTHER: &str = "4200000002:AAhTheOtherTokenThatMayNeverBeReadInALog";
/// How long each message is waited for.
pub(super) const SOON: Duration = Duration::from_mins(5);
/// What is said instead, to whom it is for and to whoever sent it.
pub(super) const CANNOT: &str = "cannot be shown here";
pub(super) const NOT_PASSED: &str = "could not be passed on";
/// No channel carries these.
pub(super) const NOTHING_CARRIES: [&str; 5] = ["poll", "dice", "game", "story", "hologram"];

/// Where the learner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    SameBot,
    OtherBot,
}

/// A talk that is open.
pub(super) struct Stage {
    /// The mentor's Telegram, and the learner's.
    pub(super) telegrams: (FakeTelegram, Option<FakeTelegram>),
    solis: Solis,
    pub(super) mentor: Person,
    _relay: Option<Relay>,
}

impl Stage {
    pub(super) async fn start(place: Place, topics: Topics) -> Result<Self> {
        let here = FakeTelegram::start(TOKEN).await;
        here.topics_are(topics);
        let mut solis = Solis::beside(here.url())?;
        let (mut other, mut relay) = (None, None);
        if place == Place::OtherBot {
            let there = other.insert(FakeTelegram::start(OTHER).await);
            let ways = [(TOKEN, here.url()), (OTHER, there.url())];
            let ways = ways.map(|(token, url)| (token.to_owned(), url.to_owned()));
            let between = relay.insert(Relay::start(Way::By(ways.to_vec())).await?);
            solis.set("TELEGRAM_API_URL", &between.url);
            solis.set("TELOXIDE_TOKEN", &format!("{TOKEN},{OTHER}"));
        }
        solis.set("SOLIS_FLOOD_GUARD", "off");
        solis.begin().await?;
        let mentor = mentor(&here, &solis, 2001, "Ilze").await?;
        Ok(Self { telegrams: (here, other), solis, mentor, _relay: relay })
    }

    pub(super) fn learners(&self) -> &FakeTelegram {
        self.telegrams.1.as_ref().unwrap_or(&self.telegrams.0)
    }

    /// The mentor takes the talk; where they write from now on.
    pub(super) async fn taken(&self, topics: Topics) -> Result<Person> {
        taps(&self.mentor, "I take it").await;
        sees(&self.mentor, "You have taken").await;
        if topics != Topics::On {
            return Ok(self.mentor.clone());
        }
        sees(&self.mentor, "What is a price?").await;
        let topics = self.telegrams.0.topics(self.mentor.id);
        ensure!(topics.len() == 1, "{topics:?}");
        ensure!(topics[0].name == "Anna", "{topics:?}");
        Ok(self.mentor.in_topic(topics[0].id))
    }
}

/// One of every kind, by what it is called in the matrix.
pub(super) fn items() -> Vec<(String, Item)> {
    let mut contacts = 0;
    let name = |item: Item| {
        contacts += usize::from(item.kind == "contact");
        let is_own = item.kind == "contact" && contacts == 2;
        (if is_own { "own contact".to_owned() } else { item.kind.to_owned() }, item)
    };
    let all = Item::every_kind().into_iter().map(name);
    let captioned = ["photo", "voice", "video", "audio", "animation", "document"];
    all.map(|(name, item)| {
        let is_captioned = captioned.contains(&name.as_str());
        let item = if is_captioned { item.caption("see this") } else { item };
        (name, item)
    })
    .collect()
}

/// How a message fared: what the matrix shows.
async fn fares(from: &Person, to: &Person, item: &(String, Item), named: Option<&str>) -> String {
    let (name, item) = item;
    let (before, own) = (to.sees(<[Sent]>::len), from.sees(<[Sent]>::len));
    from.sends_item(item);
    if name == "own contact" && named != Some("Ilze") {
        let told = |chat: &[Sent]| {
            chat.iter().skip(own).any(|it| plain(it).contains("Your number stays")).then_some(())
        };
        let told = from.waits_to_see(SOON, told).await;
        return if told.is_some() { "kept back" } else { "LOST" }.to_owned();
    }
    if NOTHING_CARRIES.contains(&name.as_str()) {
        let there = to.waits_to_see(SOON, |chat| has(chat, before, CANNOT)).await;
        let here = from.waits_to_see(SOON, |chat| has(chat, own, NOT_PASSED)).await;
        return match (there.is_some(), here.is_some()) {
            (true, true) => "said to both".to_owned(),
            (there, here) => format!("LOST (there {there}, here {here})"),
        };
    }
    let kind = if name == "own contact" { "contact" } else { name.as_str() };
    let look = |chat: &[Sent]| {
        let new = chat.get(before..).unwrap_or_default();
        let at = new.iter().position(|it| it.kind == kind)?;
        Some(new[..=at].to_vec())
    };
    let Some(seen) = to.waits_to_see(SOON, look).await else { return "LOST".to_owned() };
    let says = |what: &str| seen.iter().any(|it| plain(it).contains(what));
    let is_named = named.is_none_or(|name| says(&format!("💬 {name}")));
    let has_words = !item_has_words(name) || says("see this");
    let is_bare = seen.iter().all(|it| it.raw.get("forward_origin").is_none());
    match (is_named, has_words, is_bare) {
        (true, true, true) => "arrives".to_owned(),
        other => format!("WRONG {other:?}"),
    }
}

pub(super) fn item_has_words(name: &str) -> bool {
    ["photo", "voice", "video", "audio", "animation", "document"].contains(&name)
}

pub(super) fn has(chat: &[Sent], after: usize, words: &str) -> Option<()> {
    chat.iter().skip(after).any(|it| plain(it).contains(words)).then_some(())
}

/// Prints a column of the matrix, and holds it to its word.
pub(super) fn holds(column: &str, cells: &[(String, String)]) -> Result<()> {
    for (name, cell) in cells {
        println!("{column:<44} {name:<14} {cell}");
    }
    let bad = cells.iter().filter(|it| it.1.starts_with("LOST") || it.1.starts_with("WRONG"));
    let bad = bad.map(|(name, cell)| format!("{name}: {cell}")).collect::<Vec<_>>();
    ensure!(bad.is_empty(), "{column}: {bad:?}");
    Ok(())
}

async fn between_phones(place: Place, topics: Topics) -> Result<()> {
    let stage = Stage::start(place, topics).await?;
    let anna = learner(stage.learners(), 1001, "Anna").await;
    super::asks(&anna, "What is a price?").await;
    let ilze = stage.taken(topics).await?;
    sees(&anna, "is here now, a person").await;
    let named = (topics != Topics::On).then_some("Anna");
    let (mut up, mut down) = (Vec::new(), Vec::new());
    for item in items() {
        up.push((item.0.clone(), fares(&anna, &ilze, &item, named).await));
        down.push((item.0.clone(), fares(&ilze, &anna, &item, Some("Ilze")).await));
    }
    let up = holds(&format!("{place:?}, topics {topics:?}: learner to mentor"), &up);
    holds(&format!("{place:?}, topics {topics:?}: mentor to learner"), &down).and(up)?;
    // What the mentor's phone was given names the learner by the alias alone.
    let told = stage.mentor.chat().iter().map(|it| it.raw.to_string()).collect::<String>();
    for hidden in ["+37120000002", "\"username\":\"anna"] {
        ensure!(!told.contains(hidden), "{hidden} got to the mentor");
    }
    let bytes = |telegram: &FakeTelegram, person: &Person| {
        let sent = person.chat().into_iter().rfind(|it| it.kind == "voice");
        telegram.file(&sent?.file?)
    };
    let there = bytes(&stage.telegrams.0, &stage.mentor).context("no voice")?;
    ensure!(String::from_utf8_lossy(&there) == "the bytes of voice of 1001", "{there:?}");
    ensure!(!stage.solis.written().contains("AAhThe"), "a token is in the log");
    Ok(())
}

#[tokio::test]
async fn through_one_bot_with_plain_cards() -> Result<()> {
    between_phones(Place::SameBot, Topics::Off).await
}

#[tokio::test]
async fn through_one_bot_with_topics() -> Result<()> {
    between_phones(Place::SameBot, Topics::On).await
}

#[tokio::test]
async fn through_two_bots_with_plain_cards() -> Result<()> {
    between_phones(Place::OtherBot, Topics::Off).await
}

#[tokio::test]
async fn through_two_bots_with_topics() -> Result<()> {
    between_phones(Place::OtherBot, Topics::On).await
}
