//! A mentor's own desk: what they have, who waits, how they work. Cards, each with its buttons.

use jiff::Timestamp;

use super::{ANSWER_GOOD_FOR, Door, desk_facts};
use crate::{
    content::{Arg, ChoiceName, StepName, Surface},
    desk::{Away, Hours, Stage, Standing},
    engine::{Line, Tap},
    office::InChat,
    people::{Learner, LearnerId, TalkId},
    store::{Staff, Tx},
};

/// The step of the card that asks for the language of the chat; its words are those learners read.
pub(super) const INTERFACE: &str = "desk-interface";
/// The step of the card that asks where somebody is; its words are those learners read.
pub(super) const ZONE: &str = "desk-zone";
/// As many talks as somebody can have at once.
pub(super) const MOST: u32 = 10;
/// The longest topic that fits a button.
const TOPIC: usize = 40;

impl Door {
    /// Opens the desk of somebody of the staff, or the way to their console where they have one and want it, or says
    /// why there is none.
    pub(super) async fn open_desk(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        wants_console: bool,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let person = staff.mentor.id;
        if let Some(closed) = closed(staff.mentor.standing) {
            return Self::tell_staff(tx, person, closed, now).await;
        }
        let has_console = staff.has(now).any(|it| !it.role.answers());
        match (staff.answers(now), has_console) {
            (true, true) if wants_console => self.desk_link(tx, person, now).await,
            (true, _) => self.own_card(tx, staff, Surface::Desk, None, now).await,
            (false, true) => self.desk_link(tx, person, now).await,
            (false, false) => Self::tell_staff(tx, person, Surface::DeskNoRole, now).await,
        }
    }

    /// Plans a line for one of the staff that mentions nothing.
    pub(super) async fn tell_staff(
        tx: &mut Tx,
        person: LearnerId,
        what: Surface,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (dialogue, step) = what.entry();
        let line = Line::plain(dialogue, step.text());
        tx.plan_line(person, &line, None, (now, now + ANSWER_GOOD_FOR)).await
    }

    /// Plans a card of a mentor's own desk; what could not be read stands in it.
    pub(super) async fn own_card(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        what: Surface,
        part: Option<&str>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (learner, _) = tx.learner(staff.mentor.id).await?;
        let (dialogue, step) = what.entry();
        let mut card = Line::plain(dialogue.clone(), step.text());
        for fact in desk_facts::FACTS {
            if self.library.mentions(&dialogue, &step.text(), fact) {
                let said = self.own_fact(tx, (staff, &learner), fact, now).await?;
                card.args.insert(fact.to_owned(), Self::plain(said));
            }
        }
        if let Some(part) = part {
            card.args.insert("part".to_owned(), Self::plain(part));
        }
        for (choice, label) in self.added(tx, staff, &learner, what, now).await? {
            put(&mut card, &step, &choice, Some(Self::plain(label)));
        }
        let known = self.library.lesson(&dialogue).and_then(|it| it.step(&step));
        let is_shown = |it: &ChoiceName| what != Surface::Desk || it.as_str() != "open";
        let choices = known.map(crate::content::Step::choices).unwrap_or_default();
        for choice in choices.into_iter().filter(is_shown) {
            let ticked = is_chosen(staff, what, choice.as_str());
            let label = || self.library.label(&learner.language, &dialogue, &step, &choice);
            let label = ticked.then(|| Self::plain(format!("✅ {}", label())));
            put(&mut card, &step, choice.as_str(), label);
        }
        tx.plan_line(staff.mentor.id, &card, None, (now, now + ANSWER_GOOD_FOR)).await
    }

    /// The buttons of a card that no file names, with what stands on them.
    async fn added(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        learner: &Learner,
        what: Surface,
        now: Timestamp,
    ) -> anyhow::Result<Vec<(String, String)>> {
        let mentor = &staff.mentor;
        let tick = |is_on: bool, label: &str| {
            if is_on { format!("✅ {label}") } else { label.to_owned() }
        };
        let mut added = Vec::new();
        if what == Surface::DeskLanguages {
            let mut codes = self.library.languages().map(|it| it.code.clone()).collect::<Vec<_>>();
            codes.extend(
                mentor
                    .languages
                    .iter()
                    .filter(|it| !codes.contains(it))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
            added.extend(codes.iter().map(|it| {
                (it.to_string(), tick(mentor.languages.contains(it), &self.language_name(it)))
            }));
        } else if what == Surface::DeskTopics {
            let topics = self.topics(tx).await?;
            let fitting = topics.iter().filter(|it| it.len() <= TOPIC && !it.contains('/'));
            let fitting =
                fitting.filter(|it| !["question", "everything", "back"].contains(&it.as_str()));
            added.extend(fitting.map(|it| (it.clone(), tick(mentor.topics.contains(it), it))));
        } else if what == Surface::DeskCapacity {
            let numbers = 1..=MOST;
            added.extend(
                numbers.map(|it| (format!("n{it}"), tick(mentor.capacity == it, &it.to_string()))),
            );
        } else if what == Surface::DeskHolidays {
            let today = now.to_zoned(mentor.zone.clone()).date();
            let away = Away::joined(mentor.away.clone(), today);
            added.extend(away.iter().map(|it| {
                (format!("x{}.{}", it.from, it.to), format!("❌ {}", desk_facts::days(*it)))
            }));
        } else if what == Surface::DeskTalks {
            for talk in tx.open_talks(mentor.id).await? {
                added.push((format!("t{}", talk.id.0), self.alias(tx, &talk).await?));
            }
        } else if what == Surface::DeskWaiting {
            for (it, _) in self.could_take(tx, staff, now).await? {
                let name = it.name.unwrap_or_else(|| format!("№ {}", it.id.0));
                let topic = self.topic_name(&learner.language, &it.topic);
                let speaks = self.language_name(&it.language);
                added.push((format!("t{}", it.id.0), format!("{name} · {speaks} · {topic}")));
            }
        }
        Ok(added)
    }

    /// Asks for the language of the chat, in the words learners read.
    pub(super) async fn ask_interface(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (dialogue, step) = Surface::Language.entry();
        let mut card = Line::plain(dialogue, step.text());
        for language in self.library.languages() {
            let label = Self::plain(language.name.clone());
            put(&mut card, &StepName::from(INTERFACE), language.code.as_str(), Some(label));
        }
        tx.plan_line(person, &card, None, (now, now + ANSWER_GOOD_FOR)).await
    }

    /// Asks where somebody is, in the words learners read: a part of the world, then one of its countries.
    pub(super) async fn ask_zone(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        part: Option<&str>,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let (dialogue, first) = Surface::Place.entry();
        let step = part.map_or(first, StepName::from);
        let known = self.library.lesson(&dialogue).and_then(|it| it.step(&step));
        let choices = known.map(crate::content::Step::choices).unwrap_or_default();
        if choices.is_empty() {
            return Ok(false);
        }
        let mut card = Line::plain(dialogue.clone(), step.text());
        for choice in choices {
            let label = Arg::Label(dialogue.clone(), step.clone(), choice.clone());
            put(&mut card, &StepName::from(ZONE), choice.as_str(), Some(label));
        }
        let (dialogue, settings) = Surface::DeskSettings.entry();
        let label = Arg::Label(dialogue, settings, ChoiceName::from("back"));
        put(&mut card, &StepName::from(ZONE), "back", Some(label));
        tx.plan_line(person, &card, None, (now, now + ANSWER_GOOD_FOR)).await?;
        Ok(true)
    }

    /// The card of a talk once more: of one they have, or of one they could take.
    pub(super) async fn card_again(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let number = choice.strip_prefix('t').and_then(|it| it.parse().ok());
        let Some(talk) = number.map(TalkId) else { return Ok(false) };
        let why = self.could_take(tx, staff, now).await?.into_iter().find(|it| it.0.id == talk);
        let Some(talk) = tx.talk(talk).await? else { return Ok(false) };
        let me = staff.mentor.id;
        match (talk.stage, why) {
            (Stage::Open, _) if talk.mentor == Some(me) => {
                self.card(tx, &talk, me, Surface::DeskTaken, None, now).await?;
            }
            (Stage::Waiting, Some((_, why))) => {
                tx.offered(talk.id, me, "offered", now).await?;
                tx.shows_in_chat(me, (talk.id, talk.learner), InChat::Again, now).await?;
                self.card(tx, &talk, me, Surface::DeskOffer, Some(&why), now).await?;
            }
            (Stage::Waiting | Stage::Open | Stage::Closed, _) => {
                if !tx.was_offered(talk.id, me).await? {
                    return Ok(false);
                }
                self.card(tx, &talk, me, Surface::DeskTooLate, None, now).await?;
            }
        }
        Ok(true)
    }
}

/// What is said to somebody who may not work as a mentor.
pub(super) fn closed(standing: Standing) -> Option<Surface> {
    match standing {
        Standing::Frozen => Some(Surface::DeskFrozen),
        Standing::Left => Some(Surface::DeskLeft),
        Standing::Practising | Standing::Active => None,
    }
}

/// The way to the desk, as a button under another card, and what stands on it.
pub(super) fn way_to_desk() -> (Tap, Arg) {
    let (dialogue, step) = Surface::Desk.entry();
    let choice = ChoiceName::from("open");
    let label = Arg::Label(dialogue, step.clone(), choice.clone());
    (Tap { asked: 0, step, choice }, label)
}

/// Puts a button under a card of somebody's own desk, which belongs to no talk.
pub(super) fn put(card: &mut Line, step: &StepName, choice: &str, label: Option<Arg>) {
    let tap = Tap { asked: 0, step: step.clone(), choice: ChoiceName::from(choice) };
    if let Some(label) = label {
        card.labels.insert(tap.to_string(), label);
    }
    card.buttons.push(tap);
}

/// Whether a choice that a file names is how they have it.
fn is_chosen(staff: &Staff, what: Surface, choice: &str) -> bool {
    let mentor = &staff.mentor;
    if what == Surface::DeskHours {
        return Hours::named(choice).is_some_and(|it| it == mentor.hours);
    }
    what == Surface::DeskTopics
        && match choice {
            "everything" => mentor.topics.is_empty(),
            topic => mentor.topics.iter().any(|it| it == topic),
        }
}
