//! How a world goes on: one thing after another, or two at once, and rest in between.

use std::{sync::atomic::Ordering, time::Duration};

use anyhow::{Context, Result, ensure};
use jiff::Timestamp;
use solis::{
    channel::{Parcel, Receipt, Refusal},
    office::{
        Who,
        announcing::{self, Draft, Stage},
    },
    people::{OrganisationId, Words},
    store::Went,
};

use super::{
    ledger::{self, Agenda},
    network::Shown,
    updates::{Act, arrival},
    world::World,
};

/// An hour, in milliseconds.
const HOUR: i64 = 3_600_000;

impl World {
    /// One step of the world.
    pub(super) async fn step(&mut self) -> Result<()> {
        match self.dice.below(100) {
            0..=74 => {
                let gap = self.dice.between(200, 90_000);
                self.pass(gap).await?;
                self.somebody_acts().await
            }
            75..=90 => self.time_passes().await,
            91..=94 if self.kind.announces => self.announce().await,
            _ if self.kind.crashes => {
                let left = u32::try_from(self.dice.below(8)).unwrap_or(0);
                self.ground.fate.ways().ends_in = Some(left);
                Ok(())
            }
            _ => self.somebody_acts().await,
        }?;
        self.rest(true).await?;
        Ok(())
    }

    async fn somebody_acts(&mut self) -> Result<()> {
        let at_once = if self.dice.percent(20) { 2 } else { 1 };
        let mut forged = None;
        let mut answered = None;
        for _ in 0..at_once {
            let who = self.dice.below(self.people.len());
            let person = self.people.get_mut(who).context("nobody")?;
            let deed = person.deed(&mut self.dice);
            let (chat, language) = (person.chat.clone(), person.language);
            if deed.is_forged && at_once == 1 {
                forged = Some(chat.clone());
            }
            if deed.is_answered && at_once == 1 {
                answered = Some(who);
            }
            self.does(&chat, language, &deed.act);
        }
        let is_calm = self.kind.rough == 0 && self.kind.trouble == 0 && !self.kind.paced;
        let (began, agenda) = (self.now(), self.agenda().await?);
        let is_alone = agenda.inbox == 0 && agenda.next_alarm.is_none_or(|at| at > began);
        let before = match forged.filter(|_| is_alone && self.unconfirmed.len() == 1) {
            Some(chat) => Some((self.places(&chat).await?, chat)),
            None => None,
        };
        self.deliver().await?;
        if let Some((before, chat)) = before
            && self.places(&chat).await? != before
        {
            self.fault(format!("a forged tap of {chat} has changed where they are"));
        }
        if let Some(who) = answered.filter(|_| is_calm && agenda.open == 0 && !self.has_crashed()) {
            self.rest(false).await?;
            let phone = self.people.get(who).context("nobody")?;
            let (heard, chat) = (phone.phone.last().map(|it| it.at), phone.chat.clone());
            if !self.has_crashed() && heard.is_none_or(|at| at < began) {
                self.fault(format!("{chat} acted and got no answer"));
            }
        }
        Ok(())
    }

    pub(super) fn does(&mut self, chat: &str, language: &str, act: &Act) {
        self.numbers += 1;
        self.tell(|| format!("{chat} does {act:?}"));
        if act.forgets() {
            self.forgettable.insert(chat.to_owned());
        }
        if *act != Act::Block {
            self.ground.network.air().known_blocked.remove(chat);
        }
        let update = arrival(self.numbers, chat, language, act);
        if self.dice.percent(10) {
            self.unconfirmed.push(update.clone());
        }
        self.unconfirmed.push(update);
    }

    /// Telegram delivers what Solis has not confirmed.
    async fn deliver(&mut self) -> Result<()> {
        if self.unconfirmed.is_empty() || self.has_crashed() {
            return Ok(());
        }
        let batch = self.unconfirmed.clone();
        let inbox = self.house()?.inbox.clone();
        let received = tokio::spawn(async move { inbox.receive(batch).await.is_ok() });
        self.quiet().await?;
        if received.is_finished() && received.await? {
            let confirmed = std::mem::take(&mut self.unconfirmed);
            self.confirmed.extend(confirmed.into_iter().map(|it| it.external));
        } else {
            self.tell(|| "Telegram was not told that this was kept".to_owned());
        }
        Ok(())
    }

    async fn time_passes(&mut self) -> Result<()> {
        let now = self.now();
        let next = self.agenda().await?.next_alarm.filter(|at| *at > now);
        let hours = self.dice.between(1, 30);
        let then = match next {
            Some(next) if self.dice.percent(70) => next,
            Some(_) | None => now + hours * HOUR,
        };
        self.jump(then).await
    }

    async fn announce(&mut self) -> Result<()> {
        let now = Timestamp::from_millisecond(self.now())?;
        let texts = [("en".to_owned(), Words::said("Market day"))].into();
        let hours = u32::try_from(self.dice.between(1, 72)).ok();
        let draft = Draft { versions: texts, hours, ..Draft::default() };
        self.tell(|| "something is announced".to_owned());
        let store = self.house()?.store.clone();
        let kept = store.write(move |tx| {
            Box::pin(async move {
                let whose = OrganisationId(1);
                let id = tx.new_draft((whose, None), &draft, None, now).await?;
                let act = announcing::Act::Approve;
                tx.moves_draft((None, Who::Operator), (whose, id), act, now).await
            })
        });
        ensure!(kept.await? == Went::To(Stage::Approved), "nobody else could approve it");
        drop(store);
        self.announced += 1;
        // A minute in which it could be undone.
        self.pass(63_100).await
    }

    /// Lets what is under way come to its end; if it may be cut short, something may happen in the middle of it.
    pub(super) async fn rest(&mut self, is_short: bool) -> Result<bool> {
        for _ in 0..25 {
            self.quiet().await?;
            if self.has_crashed() {
                return Ok(false);
            }
            self.land().await?;
            if is_short && self.dice.percent(8) {
                return Ok(false);
            }
            self.deliver().await?;
            let (now, agenda) = (self.now(), self.agenda().await?);
            let is_soon = agenda.next_line.is_some_and(|at| at < now + 5000);
            let is_flying = !self.ground.network.air().flights.is_empty();
            if is_flying {
                continue;
            }
            if agenda.inbox == 0 && agenda.due == 0 && !is_soon && self.unconfirmed.is_empty() {
                return Ok(true);
            }
            self.pass(1000).await?;
        }
        Ok(false)
    }

    /// Decides what becomes of the sends in the air.
    pub(super) async fn land(&mut self) -> Result<()> {
        let are_together = self.dice.percent(30);
        let mut arrived = Vec::new();
        for (number, _, chat) in self.ground.network.flying() {
            let flight = self.ground.network.air().flights.remove(&number);
            let Some(flight) = flight else { continue };
            let is_blocked = self.people.iter().any(|it| it.chat == chat && it.blocks);
            let answer = self.verdict(is_blocked);
            let is_there = match &answer {
                Ok(_) => true,
                Err(Refusal::Uncertain(_)) => !is_blocked && self.dice.percent(50),
                Err(_) => false,
            };
            let line = flight.parcel.id;
            if is_there {
                self.arrives(&flight.parcel);
                arrived.push(line);
            }
            if let Err(why) = &answer {
                self.tell(|| format!("line {line} to {chat}: {why:?}, arrived: {is_there}"));
            }
            // Whoever sent it may be gone.
            let _ = flight.answer.send(answer);
            if !are_together {
                self.quiet().await?;
            }
        }
        self.quiet().await?;
        // The look from outside takes real time, so it is for when nothing moves.
        for line in arrived {
            self.is_polite(line).await?;
        }
        Ok(())
    }

    fn verdict(&mut self, is_blocked: bool) -> Result<Receipt, Refusal> {
        if is_blocked {
            return Err(Refusal::Blocked);
        }
        self.numbers += 1;
        if !self.dice.percent(self.kind.rough) {
            let external = self.numbers.to_string();
            return Ok(Receipt { picture: Some("file".to_owned()), ..Receipt::of(external) });
        }
        let wait = [1, 3, 40, 10_072][self.dice.below(4)];
        Err(match self.dice.below(10) {
            0..=2 => Refusal::TooMany(Duration::from_secs(wait)),
            3..=5 => Refusal::NotSent("502".to_owned()),
            6..=8 => Refusal::Uncertain("reset".to_owned()),
            _ => Refusal::PictureUnknown,
        })
    }

    /// A line is on somebody's phone.
    pub(super) fn arrives(&mut self, parcel: &Parcel) {
        let (at, line, chat) = (self.now(), parcel.id, parcel.to.address.clone());
        let words: String = parcel.speech.words.chars().take(50).collect();
        self.tell(|| format!("line {line} reaches {chat}: {words:?}"));
        let (buttons, keyboard) = (parcel.speech.buttons.clone(), parcel.keyboard.clone());
        if let Some(person) = self.people.iter_mut().find(|it| it.chat == chat) {
            person.phone.push(Shown { line, at, words, buttons, keyboard });
        }
        self.deliveries.push((line, chat, at));
    }

    /// Before much time passes: no send is in the air for long. What lands lets the next one take off.
    async fn all_land(&mut self) -> Result<()> {
        for _ in 0..25 {
            if self.ground.network.air().flights.is_empty() {
                break;
            }
            self.land().await?;
        }
        Ok(())
    }

    /// Lets so many milliseconds pass.
    pub(super) async fn pass(&mut self, milliseconds: i64) -> Result<()> {
        if milliseconds > 5000 {
            self.all_land().await?;
        }
        self.ground.clock.fetch_add(milliseconds, Ordering::SeqCst);
        tokio::time::advance(Duration::from_millis(milliseconds.unsigned_abs())).await;
        self.quiet().await
    }

    /// Lets time pass until then; the parts that look at the clock look one after another.
    pub(super) async fn jump(&mut self, then: i64) -> Result<()> {
        let ahead = then - self.now();
        if ahead <= 0 {
            return Ok(());
        }
        self.tell(|| format!("{} minutes pass", ahead / 60_000));
        self.pass((ahead - 2500).max(0)).await?;
        self.all_land().await?;
        self.ground.clock.store(then, Ordering::SeqCst);
        self.house()?.alarms.notify_one();
        self.quiet().await?;
        self.house()?.dispatcher.wake();
        self.quiet().await?;
        tokio::time::advance(Duration::from_millis(ahead.min(2500).unsigned_abs())).await;
        self.quiet().await
    }

    pub(super) async fn quiet(&mut self) -> Result<()> {
        self.pulse.stops().await
    }

    pub(super) async fn agenda(&mut self) -> Result<Agenda> {
        let now = self.now();
        ledger::agenda(&mut self.house()?.look, now).await
    }
}
