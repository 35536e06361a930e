//! Who is stuck in a lesson: wrong answers, the same question again and again, silence, “say it easier”. Solis says that
//! it is hard for many and offers a person, once a lesson; it never says that somebody is slow.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    Asking, Mentoring, Place, Rung,
    walk::{Walk, is_lesson, is_passing},
};
use crate::{
    content::{DialogueName, Lesson, RECALL, Step, StepName, StuckAfter, Surface},
    engine::{Event, State, Turn, Waiting, advance},
};

/// What has been hard for a learner in the lesson at hand, and where they were offered help.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hard {
    /// The lesson that is counted in.
    pub lesson: Option<DialogueName>,
    /// Wrong answers in it, and the question of the last one.
    pub wrong: Option<(StepName, u32)>,
    /// How often the open question was asked again.
    pub again: Option<(StepName, u32)>,
    /// How often something in it was to be said easier, and what was the last.
    pub easier: Option<(StepName, u32)>,
    /// The lessons in which help was offered.
    pub offered: Vec<DialogueName>,
    /// When it was last.
    pub offered_at: Option<Timestamp>,
    /// Where they were stuck then.
    pub last: Option<Stuck>,
}

/// Where a learner is stuck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stuck {
    /// How it shows.
    pub by: StuckBy,
    /// How often, or for how many days.
    pub count: u32,
    /// The lesson.
    pub dialogue: DialogueName,
    /// The question.
    pub step: StepName,
}

/// How it shows that somebody is stuck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StuckBy {
    /// By wrong answers.
    Wrong,
    /// By a question that was asked again and again.
    Again,
    /// By days of silence in the middle of a lesson.
    Silent,
    /// By asking for easier words again and again.
    Easier,
}

/// Whoever was offered help is not offered it again for so long, in whatever lesson.
const NOT_AGAIN: SignedDuration = SignedDuration::from_hours(24);

impl Hard {
    /// Whether there is nothing to keep.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Counts one more sign at a question of a lesson. Another lesson, or another question asked again, begins anew.
    pub fn count(&mut self, by: StuckBy, dialogue: &DialogueName, step: &StepName) {
        if self.lesson.as_ref() != Some(dialogue) {
            self.lesson = Some(dialogue.clone());
            (self.wrong, self.again, self.easier) = (None, None, None);
        }
        let (slot, is_same) = match by {
            StuckBy::Wrong => (&mut self.wrong, true),
            StuckBy::Easier => (&mut self.easier, true),
            StuckBy::Again => {
                let is_same = self.again.as_ref().is_some_and(|(of, _)| of == step);
                (&mut self.again, is_same)
            }
            StuckBy::Silent => return,
        };
        let before = slot.as_ref().map_or(0, |(_, count)| *count);
        *slot = Some((step.clone(), if is_same { before + 1 } else { 1 }));
    }

    /// Where they are stuck in this lesson, if they are and no help has been offered for it.
    pub fn found(
        &self,
        after: StuckAfter,
        dialogue: &DialogueName,
        now: Timestamp,
    ) -> Option<Stuck> {
        if self.lesson.as_ref() != Some(dialogue) || !self.may_offer(dialogue, now) {
            return None;
        }
        let signs = [
            (StuckBy::Wrong, &self.wrong, after.wrong),
            (StuckBy::Again, &self.again, after.again),
            (StuckBy::Easier, &self.easier, after.easier),
        ];
        signs.into_iter().find_map(|(by, slot, least)| {
            let (step, count) = slot.as_ref().filter(|(_, count)| *count >= least)?;
            Some(Stuck { by, count: *count, dialogue: dialogue.clone(), step: step.clone() })
        })
    }

    /// Whether help may be offered in this lesson: once, and not right after another.
    pub fn may_offer(&self, dialogue: &DialogueName, now: Timestamp) -> bool {
        let is_late = self.offered_at.is_none_or(|at| now.duration_since(at) >= NOT_AGAIN);
        is_late && !self.offered.contains(dialogue)
    }

    /// Help was offered.
    pub fn offer(&mut self, stuck: Stuck, now: Timestamp) {
        self.offered.push(stuck.dialogue.clone());
        self.offered_at = Some(now);
        self.last = Some(stuck);
    }

    /// A person has come, and everything begins anew.
    pub fn helped(&mut self) {
        (self.lesson, self.last) = (None, None);
    }
}

impl Walk<'_> {
    /// Moves a dialogue by one event, and counts what shows that it is hard.
    pub(super) fn watch(&mut self, lesson: &Lesson, before: State, event: Event) -> Turn {
        let (waiting, asked, said) = (before.waiting.clone(), before.asked, before.said);
        let put = before.put.clone();
        let turn = advance(lesson, before, self.journey.turn, event);
        let wrong = turn.wrong(lesson);
        if self.why.is_some() || !is_lesson(&lesson.name) {
            return turn;
        }
        let after = &turn.state;
        if after.waiting != waiting {
            // A question that is answered begins anew when the way leads back to it.
            self.journey.hard.again = None;
        }
        // Whoever comes back from the settings has not asked again.
        let is_same = after.waiting == waiting
            && after.asked == asked
            && after.said > said
            // Whoever puts one thing after the other goes on.
            && after.put == put
            && (self.is_easier || !self.has_set);
        let again = match &after.waiting {
            Waiting::Tap(step) | Waiting::Words(step) if is_same => Some(step),
            Waiting::Homework(step) if is_same && self.is_easier => Some(step),
            Waiting::Begin
            | Waiting::Tap(_)
            | Waiting::Words(_)
            | Waiting::Homework(_)
            | Waiting::Mentor(_)
            | Waiting::Nothing => None,
        };
        let by = if self.is_easier { StuckBy::Easier } else { StuckBy::Again };
        let signs = [again.map(|step| (by, step)), wrong.map(|it| (StuckBy::Wrong, it))];
        for (by, step) in signs.into_iter().flatten() {
            self.journey.hard.count(by, &lesson.name, step);
        }
        turn
    }

    /// Offers help to somebody who is stuck at the question that has just been said.
    pub(super) fn offer_help(&mut self) {
        let Some((dialogue, _)) = self.question_in_front().filter(|(_, is_new)| *is_new) else {
            return;
        };
        let stuck = self.journey.hard.found(self.stuck_after(), &dialogue, self.now);
        // Never to somebody who has asked for help in danger.
        let may_offer = self.why.is_none() && self.journey.hush.is_none() && !self.has_a_person();
        if let Some(stuck) = stuck.filter(|_| may_offer) {
            self.journey.hard.offer(stuck, self.now);
            self.open(Surface::Stuck);
        }
    }

    /// What is said on a rung of the ladder to somebody who has been silent in the middle of a lesson, in its place.
    pub(super) fn stuck_in_silence(&mut self, rung: Rung) -> Option<Surface> {
        let days = u32::try_from(rung.days()).ok().filter(|_| rung != Rung::Goodbye)?;
        let place = self.journey.places.iter().rev().find(|it| is_lesson(&it.dialogue))?;
        let (Waiting::Tap(step) | Waiting::Words(step)) = &place.state.waiting else { return None };
        let (dialogue, step) = (place.dialogue.clone(), step.clone());
        let is_long = days >= self.stuck_after().silent;
        if !is_long || self.has_a_person() || !self.journey.hard.may_offer(&dialogue, self.now) {
            return None;
        }
        let stuck = Stuck { by: StuckBy::Silent, count: days, dialogue, step };
        self.journey.hard.offer(stuck, self.now);
        Some(Surface::StuckAway)
    }

    /// Says the open question once more in easy words; the learner's own choice of words stays.
    pub(super) fn easier(&mut self) {
        if self.is_talking() {
            return;
        }
        let danger = Surface::Danger.entry().0;
        let stays = |it: &Place| {
            let is_asked =
                it.dialogue == danger || it.dialogue.course() == RECALL || it.about.is_some();
            !is_passing(&it.dialogue) || it.queued || is_asked
        };
        self.journey.places.retain(stays);
        self.is_easier = true;
        match self.journey.places.last().map(|place| &place.state.waiting) {
            Some(Waiting::Homework(_)) => self.step(Event::AskedAgain),
            Some(
                Waiting::Begin
                | Waiting::Tap(_)
                | Waiting::Words(_)
                | Waiting::Mentor(_)
                | Waiting::Nothing,
            )
            | None => self.uncover_or_idle(),
        }
        self.is_easier = false;
    }

    /// Whoever comes from being stuck asks a person about that.
    pub(super) fn ask_about(&mut self, from: &DialogueName) {
        if *from != Surface::Stuck.entry().0 {
            return;
        }
        let Some(stuck) = self.journey.hard.last.clone() else { return };
        let topic = |dialogue: &DialogueName| self.library.lesson(dialogue).and_then(topic);
        let topic = topic(&stuck.dialogue).or_else(|| topic(&Surface::Person.entry().0));
        let asking = Asking::of(&stuck.dialogue, topic.unwrap_or_default());
        self.journey.asking = Some(Asking { stuck: Some(stuck), ..asking });
    }

    /// What a person is about to be asked for is forgotten when the learner leaves the offer.
    pub(super) fn forget_asking(&mut self) {
        let offer = Surface::Person.entry().0;
        if self.journey.places.iter().all(|place| place.dialogue != offer) {
            self.journey.asking = None;
        }
    }

    /// The lesson whose question is in front, and whether it was said in this turn.
    fn question_in_front(&self) -> Option<(DialogueName, bool)> {
        let place = self.journey.places.last().filter(|it| is_lesson(&it.dialogue))?;
        let is_question = matches!(place.state.waiting, Waiting::Tap(_) | Waiting::Words(_));
        is_question.then(|| (place.dialogue.clone(), place.state.said == self.journey.turn))
    }

    fn has_a_person(&self) -> bool {
        match self.journey.mentoring {
            Some(Mentoring::Asked | Mentoring::Talking(_)) => true,
            Some(Mentoring::GivenBack) | None => false,
        }
    }

    fn stuck_after(&self) -> StuckAfter {
        self.library.course(&self.learner.course).stuck
    }
}

/// The pile at the mentor desk on which this dialogue's cards land.
fn topic(lesson: &Lesson) -> Option<String> {
    lesson.steps().find_map(|(_, step)| match step {
        Step::Handoff(handoff) => Some(handoff.topic.clone()),
        Step::Say(_)
        | Step::Ask(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::Recall(_)
        | Step::Order(_)
        | Step::Number(_)
        | Step::When(_)
        | Step::Homework(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Consent(_)
        | Step::Facts(_) => None,
    })
}

#[cfg(test)]
#[path = "stuck_tests.rs"]
mod tests;
