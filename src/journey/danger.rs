//! Distress and danger: help first, then a question; everything unasked stops; what was written is nobody's.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Happening, Key, Order, Place, country::country_name, walk::Walk};
use crate::{
    content::{Arg, Args, DialogueName, Fact, HelpLine, Hours, Surface, TextKey},
    engine::{Event, Line, State, Tap, Waiting},
    people::{Reminders, Words},
};

/// Since when everything unasked is silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hush {
    /// Since when.
    pub since: Timestamp,
    /// Whether the learner has been asked if reminders shall come again; once is enough.
    pub asked: bool,
}

/// What a learner did in distress or danger: how they called for help, or what they chose. No words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// They pressed the red button.
    Button,
    /// They gave the command.
    Command,
    /// They wrote words of danger.
    Words,
    /// They wrote something else while help was in front of them.
    Wrote,
    /// They want a person.
    Person,
    /// They want only the numbers.
    Numbers,
    /// It is about violence or their papers.
    Violence,
    /// It is safe to write.
    Safe,
    /// The chat shall be hidden.
    Hide,
    /// They want nobody.
    Enough,
}

/// So long after help was asked for, the learner may be asked about reminders.
const LATER: SignedDuration = SignedDuration::from_hours(24);

impl Deed {
    /// What is written into the log.
    pub fn name(self) -> &'static str {
        match self {
            Self::Button => "danger button",
            Self::Command => "danger command",
            Self::Words => "danger words",
            Self::Wrote => "danger wrote",
            Self::Person => "danger person",
            Self::Numbers => "danger numbers",
            Self::Violence => "danger violence",
            Self::Safe => "danger safe",
            Self::Hide => "danger hide",
            Self::Enough => "danger enough",
        }
    }

    /// By which of its doors help was opened, if this opened it.
    pub fn opened_by(self) -> Option<&'static str> {
        match self {
            Self::Button => Some("button"),
            Self::Command => Some("command"),
            Self::Words => Some("words"),
            Self::Wrote
            | Self::Person
            | Self::Numbers
            | Self::Violence
            | Self::Safe
            | Self::Hide
            | Self::Enough => None,
        }
    }

    fn chosen(choice: &str) -> Option<Self> {
        Some(match choice {
            "person" => Self::Person,
            "numbers" => Self::Numbers,
            "violence" => Self::Violence,
            "safe" => Self::Safe,
            "hide" => Self::Hide,
            "enough" => Self::Enough,
            _ => return None,
        })
    }
}

impl Walk<'_> {
    /// Whether a person is on duty who reads now what is written here. The one place that knows.
    fn on_duty(&self) -> bool {
        self.journey.on_duty
    }

    /// Opens help on top of whatever is open, which is said again afterwards; and stops everything unasked.
    pub(super) fn danger(&mut self, deed: Deed) {
        self.answered();
        self.deed = Some(deed);
        self.hush();
        if self.is_with_a_person() {
            return self.step(Event::AskedAgain);
        }
        let (dialogue, at) = Surface::Danger.entry();
        self.journey.places.retain(|place| place.dialogue != dialogue);
        let state = State::default();
        self.journey.places.push(Place { state, ..Place::new(dialogue, Some(at)) });
        self.uncover();
    }

    fn hush(&mut self) {
        self.learner.reminders = Reminders::Off;
        self.journey.hush = Some(Hush { since: self.now, asked: false });
    }

    /// Whether written words open help: they are words of danger, and neither a button of the help in front nor meant
    /// for the person who reads here.
    pub(super) fn is_in_danger(&self, words: &Words, heard: Option<&Happening>) -> bool {
        let is_answer = match heard {
            Some(Happening::Tapped(_)) => self.is_on_the_red_page(),
            Some(Happening::Pressed(key)) => *key == Key::Danger,
            Some(
                Happening::Started
                | Happening::Moved
                | Happening::Said(_)
                | Happening::Reworded(_)
                | Happening::Woke(_)
                | Happening::Joined
                | Happening::Invited(_)
                | Happening::MentorCame(_)
                | Happening::MentorGone
                | Happening::MentorLeft
                | Happening::VouchedFor,
            )
            | None => false,
        };
        !is_answer && !self.is_with_a_person() && self.library.speaks_of_danger(words.read())
    }

    /// Whether help is in front.
    pub(super) fn is_on_the_red_page(&self) -> bool {
        self.journey.places.last().is_some_and(|place| is_help(&place.dialogue))
    }

    /// Whether a person on duty has been called from the help in front, and reads.
    pub(super) fn is_with_a_person(&self) -> bool {
        let waits = |place: &Place| matches!(place.state.waiting, Waiting::Mentor(_));
        self.on_duty() && self.is_on_the_red_page() && self.journey.places.last().is_some_and(waits)
    }

    /// Whatever is said to a robot in danger: the numbers, and the question once more.
    pub(super) fn show_help_again(&mut self) {
        self.answered();
        self.deed = Some(Deed::Wrote);
        let waits_for_nobody = |place: &Place| matches!(place.state.waiting, Waiting::Mentor(_));
        if !self.journey.places.last().is_some_and(waits_for_nobody) {
            let (dialogue, numbers) = Surface::DangerNumbers.entry();
            self.say(Line::plain(dialogue, numbers.text()));
        }
        self.step(Event::AskedAgain);
    }

    /// Keeps in mind which button of help was tapped.
    pub(super) fn notes(&mut self, tap: &Tap) {
        if self.is_on_the_red_page() {
            self.deed = Deed::chosen(tap.choice.as_str());
        }
    }

    /// Gives help the fact it asks for.
    pub(super) fn say_who_is_there(&self, place: &mut Place) {
        if is_help(&place.dialogue) {
            place.state.knows(Fact::OnDuty, self.on_duty());
        }
    }

    /// The help lines of the learner's country that are not past their review, a message each.
    pub(super) fn say_help_lines(&mut self) {
        let Some(country) = self.learner.country.clone() else { return };
        let today = self.time().date(self.now);
        let lines = self.library.help_lines(&country, today).map(|it| self.help_line(it));
        let lines = lines.collect::<Vec<_>>();
        self.orders.extend(lines.into_iter().map(|line| Order::Say { line, why: None }));
    }

    fn help_line(&self, it: &HelpLine) -> Line {
        let dialogue = Surface::Danger.entry().0;
        let languages = it.languages.values().map(String::as_str).collect::<Vec<_>>().join(", ");
        let hours = match &it.hours {
            Hours::Always => Arg::Text(dialogue.clone(), TextKey::from(Hours::ALWAYS)),
            Hours::Some(hours) => Arg::Plain(hours.clone()),
        };
        let args = [
            ("number", Arg::Plain(it.number.clone())),
            ("languages", Arg::Plain(languages)),
            ("hours", hours),
            ("cost", Arg::Text(dialogue.clone(), TextKey::from(it.cost.text()))),
            ("country", country_name(self.library, &it.country)),
        ];
        let args = args.map(|(name, arg)| (name.to_owned(), arg)).into_iter().collect::<Args>();
        Line { args, ..Line::plain(dialogue, TextKey::from(it.kind.text())) }
    }

    /// Whether this is the moment to ask if reminders shall come again: a lesson is over, help was asked for some time
    /// ago, and the question has not been put yet.
    pub(super) fn may_ask_for_reminders(&self) -> bool {
        let is_later = |it: Hush| !it.asked && self.now.duration_since(it.since) >= LATER;
        self.journey.hush.is_some_and(is_later)
    }

    /// Asks if reminders shall come again.
    pub(super) fn ask_for_reminders(&mut self) {
        if let Some(hush) = &mut self.journey.hush {
            hush.asked = true;
        }
        self.open(Surface::Reminders);
    }
}

fn is_help(dialogue: &DialogueName) -> bool {
    *dialogue == Surface::Danger.entry().0
}
