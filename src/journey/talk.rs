//! A person: how a learner asks for one, and what is different while one talks with them. Then Solis is silent: their
//! words go to the mentor, and whatever falls due waits.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::{Alarm, Order, Place, Stuck, walk::Walk};
use crate::{
    content::{Arg, ChoiceName, DialogueName, Surface, Word},
    engine::{Event, Line, Said, Waiting},
    people::Words,
};

/// How far a learner's wish for a person is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mentoring {
    /// They have asked, and nobody has taken it yet.
    Asked,
    /// This mentor talks with them.
    Talking(Words),
    /// The mentor has given them back, and the dialogue that waited for it has not gone on yet.
    GivenBack,
}

/// What a person is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// The dialogue in which.
    pub dialogue: DialogueName,
    /// The pile at the mentor desk.
    pub topic: String,
    /// Where they are stuck, if that is why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stuck: Option<Stuck>,
}

/// What a mentor sees of a learner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// What to call them, where they are in the course, and the answers they share.
    #[default]
    All,
    /// Their language and their question.
    Less,
}

/// What a learner wishes for their talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// They no longer want a person.
    Withdraw,
    /// They end the talk.
    End,
    /// They want to go on talking, with the same mentor.
    Reopen,
    /// Something is not right; those who run the programme look at it.
    Report,
    /// How it was.
    Rate(ChoiceName),
}

/// The pile of those who are in distress.
const DANGER: &str = "danger";
/// The piles of those who were not asked what a mentor may see.
const NOT_ASKED: [&str; 2] = [DANGER, "young"];
/// The button with which a learner lets a mentor see less of them.
pub(super) const LESS: &str = "less";
/// The button with which they want to go on talking, which says nothing of how it was.
const AGAIN: &str = "again";
/// After a talk, what has waited begins to come so much later.
const AFTER_TALK: SignedDuration = SignedDuration::from_mins(10);

impl Asking {
    /// A person is asked for in this dialogue.
    pub fn of(dialogue: &DialogueName, topic: String) -> Self {
        Self { dialogue: dialogue.clone(), topic, stuck: None }
    }
}

impl Walk<'_> {
    /// Whether a person talks with them now.
    pub(super) fn is_talking(&self) -> bool {
        matches!(self.journey.mentoring, Some(Mentoring::Talking(_)))
    }

    /// Whether they have asked for a person who has not come yet.
    pub(super) fn has_asked(&self) -> bool {
        matches!(self.journey.mentoring, Some(Mentoring::Asked))
    }

    /// Keeps something that fell due until the talk is over. Then the ladder begins anew, and an open question is said
    /// again, so nothing is kept of these.
    pub(super) fn hold(&mut self, alarm: Alarm) {
        let is_kept = match &alarm {
            Alarm::LessonDay { planned, .. } => self.journey.lesson_day == Some(*planned),
            Alarm::Homework(_) => true,
            Alarm::Lapse { .. } | Alarm::Again { .. } | Alarm::Talk { .. } | Alarm::PlanAnew => {
                false
            }
        };
        if matches!(alarm, Alarm::Lapse { .. }) {
            self.journey.lapse = None;
        }
        if is_kept && !self.journey.held.contains(&alarm) {
            self.journey.held.push(alarm);
        }
    }

    /// Lets what was kept come after the talk. A lesson day is planned anew: several that fell due are one.
    fn release(&mut self) {
        self.journey.talked_at = Some(self.now);
        let at = self.now + AFTER_TALK;
        for alarm in std::mem::take(&mut self.journey.held) {
            match alarm {
                Alarm::LessonDay { .. } => {
                    (self.journey.lesson_day, self.journey.made_up) = (Some(at), Some(at));
                    self.wake(Alarm::LessonDay { planned: at, spread: true }, at);
                }
                Alarm::Homework(_) => self.wake(alarm, at),
                Alarm::Lapse { .. }
                | Alarm::Again { .. }
                | Alarm::Talk { .. }
                | Alarm::PlanAnew => {}
            }
        }
    }

    /// Whether the planned lesson day is one that fell due in a talk.
    pub(super) fn makes_up(&self) -> bool {
        self.journey.made_up.is_some() && self.journey.made_up == self.journey.lesson_day
    }

    /// Whether all that keeps them busy is what is asked after a talk.
    pub(super) fn is_after_talk(&self) -> bool {
        let over = Surface::TalkOver.entry().0;
        self.journey.places.last().is_some_and(|place| place.dialogue == over)
    }

    /// The way to a person: asking for one, or whatever the one they have asked for allows.
    pub(super) fn person(&mut self) {
        self.open(match self.journey.mentoring {
            None | Some(Mentoring::GivenBack) => Surface::Person,
            Some(Mentoring::Asked) => Surface::PersonAsked,
            Some(Mentoring::Talking(_)) => Surface::Talk,
        });
    }

    /// A dialogue asks for a person. A lesson does so by way of the one in which the learner says what may be shown.
    pub(super) fn call_mentor(&mut self, dialogue: &DialogueName, topic: String, is_less: bool) {
        let is_asked = self.journey.mentoring.as_ref().is_some_and(|it| match it {
            Mentoring::Asked | Mentoring::Talking(_) => true,
            Mentoring::GivenBack => false,
        });
        if is_asked {
            return;
        }
        let is_less = is_less || NOT_ASKED.contains(&topic.as_str());
        let shows = if is_less { Shows::Less } else { Shows::All };
        let here = Asking::of(dialogue, topic);
        let asking = self.journey.asking.take().filter(|_| here.topic != DANGER).unwrap_or(here);
        self.journey.mentoring = Some(Mentoring::Asked);
        if *dialogue == Surface::Person.entry().0 {
            self.agree_to_talk();
        }
        self.orders.push(Order::CallMentor { asking, shows });
    }

    pub(super) fn mentor_came(&mut self, name: Words) {
        self.journey.mentoring = Some(Mentoring::Talking(name));
        self.journey.hard.helped();
        self.leave(&[Surface::Person, Surface::Talk]);
        self.tell(Surface::TalkCame);
    }

    pub(super) fn mentor_gone(&mut self) {
        self.journey.mentoring = Some(Mentoring::Asked);
        self.leave(&[Surface::Talk]);
        self.tell(Surface::TalkGone);
        self.release();
    }

    pub(super) fn mentor_left(&mut self) {
        if self.journey.mentoring.is_none() {
            return;
        }
        self.leave(&[Surface::Person, Surface::Talk]);
        if self.waits_in_distress() {
            // Nobody is asked how that was.
            self.journey.mentoring = None;
            self.step(Event::MentorLeft);
        } else {
            self.open(Surface::TalkOver);
            self.journey.mentoring = self.waits_for_mentor().then_some(Mentoring::GivenBack);
        }
        self.release();
    }

    /// What a learner wishes for their talk, and what that means for them at once.
    pub(super) fn wish(&mut self, wish: &Wish) {
        self.orders.push(Order::Talk(wish.clone()));
        match wish {
            Wish::Withdraw => {
                self.journey.mentoring = None;
                self.back();
            }
            Wish::End => self.mentor_left(),
            Wish::Reopen => {
                self.journey.mentoring = Some(Mentoring::Asked);
                self.uncover();
            }
            Wish::Report => self.back(),
            Wish::Rate(_) => {}
        }
    }

    /// Back to what lies below, which is said again; but not while a person talks with them.
    pub(super) fn back(&mut self) {
        if !self.is_talking() {
            self.uncover_or_idle();
        }
    }

    /// Passes their words on to the person they talk with, or who will.
    ///
    /// Their own number stays here: it is one touch away from being sent by mistake.
    pub(super) fn relay(&mut self, said: Said) {
        match self.journey.mentoring {
            Some(Mentoring::Talking(_) | Mentoring::Asked) if said.is_own_number() => {
                self.say(Line::word(Word::OwnNumber));
            }
            Some(Mentoring::Talking(_) | Mentoring::Asked) if said.is_unknown() => {
                let not = said.not_passed_on();
                self.orders.push(Order::Relay(said));
                self.say(not);
            }
            Some(Mentoring::Talking(_)) => self.orders.push(Order::Relay(said)),
            Some(Mentoring::Asked) => {
                self.orders.push(Order::Relay(said));
                self.say(Line::word(Word::KeptForPerson));
            }
            Some(Mentoring::GivenBack) | None => self.say(Line::word(Word::Idle)),
        }
    }

    /// Whether a dialogue below waits for the mentor.
    fn waits_for_mentor(&self) -> bool {
        self.journey.places.iter().any(|it| matches!(it.state.waiting, Waiting::Mentor(_)))
    }

    /// Whether help in distress waits for the mentor; it comes to the front.
    fn waits_in_distress(&mut self) -> bool {
        let help = Surface::Danger.entry().0;
        let waits =
            |it: &Place| it.dialogue == help && matches!(it.state.waiting, Waiting::Mentor(_));
        let at = self.journey.places.iter().position(waits);
        at.is_some_and(|at| {
            self.bring_to_front(at);
            true
        })
    }

    /// Leaves dialogues about a person, wherever they lie.
    fn leave(&mut self, surfaces: &[Surface]) {
        let gone = surfaces.iter().map(|it| it.entry().0).collect::<Vec<_>>();
        self.journey.places.retain(|place| !gone.contains(&place.dialogue));
    }

    /// Tells something that opens no dialogue.
    fn tell(&mut self, surface: Surface) {
        let (dialogue, step) = surface.entry();
        self.say(Line::plain(dialogue, step.text()));
    }

    /// The mentor's name, where one talks with them.
    pub(super) fn mentor(&self) -> Option<Arg> {
        match &self.journey.mentoring {
            Some(Mentoring::Talking(name)) => Some(Arg::Plain(name.read().to_owned())),
            Some(Mentoring::Asked | Mentoring::GivenBack) | None => None,
        }
    }
}

/// How the talk was, if that is what is tapped.
pub(super) fn rating(dialogue: &DialogueName, event: &Event) -> Option<Wish> {
    let Event::Tapped(tap) = event else { return None };
    let (over, step) = Surface::TalkOver.entry();
    let is_rating = *dialogue == over && tap.step == step && tap.choice.as_str() != AGAIN;
    is_rating.then(|| Wish::Rate(tap.choice.clone()))
}
