//! A mentor's talk with the made-up learner. It is lines and buttons alone: their taps belong to no talk, so nothing of it
//! can reach a learner, a report or a figure.

use jiff::Timestamp;

use super::{
    ANSWER_GOOD_FOR, Door,
    own_desk::{closed, put},
};
use crate::{
    content::{Arg, ChoiceName, Step, Surface},
    desk::{Practice, Standing, Tried},
    engine::Line,
    journey::on_the_clock,
    people::Learner,
    store::{Staff, Tx, Writing},
};

/// What the cards can mention; the rest is nothing.
const FACTS: [&str; 11] = [
    "alias", "speaks", "lesson", "answers", "question", "since", "shared", "until", "talks",
    "notes", "ready",
];

impl Door {
    /// Begins the practice talk, unless a real learner is there, or something is missing that learners will see.
    pub(super) async fn begin_practice(
        &self,
        tx: &mut Tx,
        mut staff: Staff,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        if staff.mentor.name.is_empty() {
            return self.asks(tx, &staff, Writing::Name, Surface::DeskWriteName, now).await;
        }
        if staff.mentor.open > 0 {
            return Self::tell_staff(tx, staff.mentor.id, Surface::PracticeBusy, now).await;
        }
        staff.writing = Some(Writing::Practice(Practice::FIRST));
        tx.keep_staff(&staff, now).await?;
        self.say_practice(tx, &staff, Practice::HELLO, now).await
    }

    /// They do something in the practice talk; whether it goes on.
    pub(super) async fn practise(
        &self,
        tx: &mut Tx,
        mut staff: Staff,
        tried: Tried<'_>,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let Some(Writing::Practice(at)) = staff.writing else { return Ok(false) };
        let may_skip = staff.has_practised;
        let is_skipped = match tried {
            Tried::Tapped(step, choice) => {
                may_skip && *step == Surface::PracticeHello.entry().1 && choice == "skip"
            }
            Tried::Said => false,
        };
        let (next, said) = if is_skipped { (None, &[][..]) } else { at.after(tried) };
        self.say_practice(tx, &staff, said, now).await?;
        staff.writing = next.map(Writing::Practice);
        if next.is_none() {
            staff.has_practised = true;
            if closed(staff.mentor.standing).is_none() {
                staff.mentor.standing = Standing::Active;
            }
        }
        tx.keep_staff(&staff, now).await?;
        if is_skipped {
            self.own_card(tx, &staff, Surface::Desk, None, now).await?;
        }
        Ok(true)
    }

    async fn say_practice(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        said: &[Surface],
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (learner, _) = tx.learner(staff.mentor.id).await?;
        for what in said {
            let line = self.practice_card(staff, &learner, *what, now);
            tx.plan_line(learner.id, &line, None, (now, now + ANSWER_GOOD_FOR)).await?;
        }
        Ok(())
    }

    /// A card as the desk has it, about a learner who is made up.
    fn practice_card(
        &self,
        staff: &Staff,
        learner: &Learner,
        what: Surface,
        now: Timestamp,
    ) -> Line {
        let (dialogue, step) = what.entry();
        let mut card = Line::plain(dialogue.clone(), step.text());
        for fact in FACTS {
            if self.library.mentions(&dialogue, &step.text(), fact) {
                card.args.insert(fact.to_owned(), self.made_up(staff, learner, fact, now));
            }
        }
        let choices = self.library.lesson(&dialogue).and_then(|it| it.step(&step));
        for choice in choices.map(Step::choices).unwrap_or_default() {
            if what != Surface::PracticeHello || staff.has_practised {
                put(&mut card, &step, choice.as_str(), None);
            }
        }
        if let Some(choice) = tried_now(what) {
            let (dialogue, step) = Surface::DeskTaken.entry();
            let label = Arg::Label(dialogue, step.clone(), ChoiceName::from(choice));
            put(&mut card, &step, choice, Some(label));
        }
        card
    }

    /// What a card mentions of somebody who is made up.
    fn made_up(&self, staff: &Staff, learner: &Learner, fact: &str, now: Timestamp) -> Arg {
        let text = |what: Surface| {
            let (dialogue, step) = what.entry();
            Arg::Text(dialogue, step.text())
        };
        match fact {
            "alias" => text(Surface::PracticeAlias),
            "lesson" => text(Surface::PracticeLesson),
            "question" => text(Surface::PracticeQuestion),
            "speaks" | "shared" => Self::plain(self.language_name(&learner.language)),
            "since" => on_the_clock(&staff.mentor.zone, now, now),
            "until" => match staff.mentor.duty().until(now) {
                Some(until) => on_the_clock(&staff.mentor.zone, until, now),
                None => Self::plain("–"),
            },
            "talks" => Self::plain(format!("0/{}", staff.mentor.capacity)),
            "ready" => self.ready_list(&learner.language, learner.reading),
            _ => Self::plain("–"),
        }
    }
}

/// The button of the card that is to be tried.
fn tried_now(what: Surface) -> Option<&'static str> {
    let hints = [
        (Surface::PracticeNote, "note"),
        (Surface::PracticeReady, "ready"),
        (Surface::PracticeGiveBack, "give-back"),
    ];
    hints.into_iter().find(|it| it.0 == what).map(|it| it.1)
}
