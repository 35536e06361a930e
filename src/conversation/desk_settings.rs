//! What a mentor does at their own desk: taps under its cards, and what they write when it asks.

use jiff::{Timestamp, tz::TimeZone};

use super::{
    Door,
    desk_change::{away, change, named, timed},
    own_desk::{INTERFACE, ZONE},
};
use crate::{
    content::{ChoiceName, LanguageCode, Surface},
    desk::{Standing, Tried},
    engine::{Said, Tap},
    store::{Kept, Staff, Tx, Writing},
};

/// So much of what could not be read is said again.
const PART: usize = 60;

/// The cards of somebody's own desk that have buttons.
const CARDS: [Surface; 11] = [
    Surface::Desk,
    Surface::DeskTalks,
    Surface::DeskWaiting,
    Surface::DeskSettings,
    Surface::DeskCheck,
    Surface::DeskLanguages,
    Surface::DeskTopics,
    Surface::DeskHours,
    Surface::DeskHolidays,
    Surface::DeskCapacity,
    Surface::DeskLeave,
];

impl Door {
    /// A tap under a card that belongs to no talk; whether it is on offer to them.
    pub(super) async fn own_tap(
        &self,
        tx: &mut Tx,
        mut staff: Staff,
        tap: &Tap,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        if !staff.answers(now) {
            return Ok(false);
        }
        let is = |surface: Surface| tap.step == surface.entry().1;
        let choice = tap.choice.as_str();
        let is_setting = [INTERFACE, ZONE].contains(&tap.step.as_str());
        if !is_setting && !CARDS.into_iter().any(is) {
            let tried = Tried::Tapped(&tap.step, choice);
            return self.practise(tx, staff, tried, now).await;
        }
        if matches!(staff.writing, Some(Writing::Name | Writing::Hours | Writing::Holidays)) {
            staff.writing = None;
            tx.keep_writing(staff.mentor.id, None).await?;
        }
        self.at_card(tx, staff, tap, now).await
    }

    /// A tap under one of the cards of their own desk.
    async fn at_card(
        &self,
        tx: &mut Tx,
        mut staff: Staff,
        tap: &Tap,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let is = |surface: Surface| tap.step == surface.entry().1;
        let choice = tap.choice.as_str();
        if is(Surface::Desk) {
            return self.at_menu(tx, staff, choice, now).await;
        }
        if is(Surface::DeskTalks) || is(Surface::DeskWaiting) {
            if choice != "back" {
                return self.card_again(tx, &staff, choice, now).await;
            }
            self.own_card(tx, &staff, Surface::Desk, None, now).await?;
            return Ok(true);
        }
        if is(Surface::DeskSettings) || is(Surface::DeskCheck) {
            return self.at_settings(tx, staff, choice, now).await;
        }
        if is(Surface::DeskLeave) {
            return self.at_leave(tx, staff, choice, now).await;
        }
        if choice == "back" {
            self.home(tx, &staff, now).await?;
            return Ok(true);
        }
        if tap.step.as_str() == INTERFACE {
            return self.set_interface(tx, &staff, choice, now).await;
        }
        if tap.step.as_str() == ZONE {
            return self.set_zone(tx, staff, choice, now).await;
        }
        let Some(shown) = change(&mut staff, tap, now) else { return Ok(false) };
        tx.keep_staff(&staff, now).await?;
        self.own_card(tx, &staff, shown, None, now).await?;
        Ok(true)
    }

    /// What a mentor's settings begin with: for a new one, the question whether it is right so.
    async fn home(&self, tx: &mut Tx, staff: &Staff, now: Timestamp) -> anyhow::Result<()> {
        let is_new = staff.mentor.standing == Standing::Practising;
        let home = if is_new { Surface::DeskCheck } else { Surface::DeskSettings };
        self.own_card(tx, staff, home, None, now).await
    }

    async fn at_menu(
        &self,
        tx: &mut Tx,
        staff: Staff,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let card = match choice {
            "open" => Surface::Desk,
            "talks" => Surface::DeskTalks,
            "waiting" => Surface::DeskWaiting,
            "settings" => Surface::DeskSettings,
            "away" => Surface::DeskHolidays,
            "leave" => Surface::DeskLeave,
            "practice" => {
                self.begin_practice(tx, staff, now).await?;
                return Ok(true);
            }
            "screen" => {
                self.desk_link(tx, staff.mentor.id, now).await?;
                return Ok(true);
            }
            _ => return Ok(false),
        };
        self.own_card(tx, &staff, card, None, now).await?;
        Ok(true)
    }

    async fn at_settings(
        &self,
        tx: &mut Tx,
        staff: Staff,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let person = staff.mentor.id;
        let card = match choice {
            "languages" => Surface::DeskLanguages,
            "topics" => Surface::DeskTopics,
            "hours" => Surface::DeskHours,
            "holidays" => Surface::DeskHolidays,
            "capacity" => Surface::DeskCapacity,
            "back" => Surface::Desk,
            "name" => {
                self.asks(tx, &staff, Writing::Name, Surface::DeskWriteName, now).await?;
                return Ok(true);
            }
            "interface" => return self.ask_interface(tx, person, now).await.map(|()| true),
            "zone" => return self.ask_zone(tx, person, None, now).await,
            "right" => {
                self.begin_practice(tx, staff, now).await?;
                return Ok(true);
            }
            _ => return Ok(false),
        };
        self.own_card(tx, &staff, card, None, now).await?;
        Ok(true)
    }

    /// Asks for words, and keeps what they will be for.
    pub(super) async fn asks(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        what: Writing,
        card: Surface,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        tx.keep_writing(staff.mentor.id, Some(&what)).await?;
        self.own_card(tx, staff, card, None, now).await
    }

    /// Somebody stops being a mentor, or does not. Their talks go to others.
    async fn at_leave(
        &self,
        tx: &mut Tx,
        mut staff: Staff,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        match choice {
            "no" => self.own_card(tx, &staff, Surface::Desk, None, now).await?,
            "yes" => {
                staff.mentor.standing = Standing::Left;
                staff.writing = None;
                tx.keep_staff(&staff, now).await?;
                tx.take_talks_from(staff.mentor.id, now).await?;
                Self::tell_staff(tx, staff.mentor.id, Surface::DeskLeft, now).await?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    async fn set_interface(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let code = LanguageCode::from(choice);
        if self.library.language(&code).is_none() {
            return Ok(false);
        }
        let (mut learner, journey) = tx.learner(staff.mentor.id).await?;
        learner.language = code;
        tx.keep_learner(Kept { learner, journey }).await?;
        self.home(tx, staff, now).await?;
        Ok(true)
    }

    /// A part of the world leads to its countries, a country to its zone.
    async fn set_zone(
        &self,
        tx: &mut Tx,
        mut staff: Staff,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let country = ChoiceName::from(choice);
        let Some(zone) = self.library.zone(&country).map(str::to_owned) else {
            return self.ask_zone(tx, staff.mentor.id, Some(choice), now).await;
        };
        staff.mentor.zone = TimeZone::get(&zone)?;
        let (mut learner, journey) = tx.learner(staff.mentor.id).await?;
        (learner.zone, learner.country) = (zone, Some(country));
        tx.keep_learner(Kept { learner, journey }).await?;
        self.home(tx, &staff, now).await?;
        Ok(true)
    }

    /// Words that the desk has asked for: a name, hours, days off. What cannot be read is asked for again.
    pub(super) async fn own_words(
        &self,
        tx: &mut Tx,
        mut staff: Staff,
        writing: &Writing,
        said: &Said,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (learner, _) = tx.learner(staff.mentor.id).await?;
        let text = match said {
            Said::Words(words) => words.read(),
            Said::Attachment { .. } => "",
        };
        let read = match writing {
            Writing::Name => named(&mut staff, text),
            Writing::Hours => timed(&mut staff, &self.hours_meant(&learner.language, text)),
            Writing::Holidays => away(&mut staff, text, now),
            Writing::Note(_) | Writing::Whom(_) | Writing::Announcement | Writing::Practice(_) => {
                return Ok(());
            }
        };
        if let Err((card, part)) = read {
            let part = part.chars().take(PART).collect::<String>();
            return self.own_card(tx, &staff, card, Some(&part), now).await;
        }
        staff.writing = None;
        tx.keep_staff(&staff, now).await?;
        let is_new = staff.mentor.standing == Standing::Practising;
        match writing {
            Writing::Name if is_new => self.ask_interface(tx, staff.mentor.id, now).await,
            Writing::Holidays => self.own_card(tx, &staff, Surface::DeskHolidays, None, now).await,
            Writing::Name
            | Writing::Hours
            | Writing::Note(_)
            | Writing::Whom(_)
            | Writing::Announcement
            | Writing::Practice(_) => self.home(tx, &staff, now).await,
        }
    }
}
