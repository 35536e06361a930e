//! Whether somebody reads now what a learner writes in distress.

use jiff::Timestamp;

use super::Door;
use crate::{
    content::Surface,
    desk::{self, DANGER, Request},
    journey::{Happening, Journey, Key},
    people::Learner,
    store::Tx,
};

impl Door {
    /// Whether it matters in this turn who is on duty: help is in front, or is about to be.
    pub(super) fn asks_who_is_there(&self, journey: &Journey, happening: &Happening) -> bool {
        let help = Surface::Danger.entry().0;
        let is_help = journey.places.last().is_some_and(|it| it.dialogue == help);
        is_help || self.is_call(happening)
    }

    /// Whether somebody calls for help with it: by the red button, its command, or words of danger, wherever they
    /// stand.
    pub fn is_call(&self, happening: &Happening) -> bool {
        match happening {
            Happening::Tapped(tap) => tap.choice.as_str() == DANGER,
            Happening::Pressed(key) => *key == Key::Danger,
            Happening::Said(said) | Happening::Reworded(said) => {
                said.written().is_some_and(|words| {
                    let command = Key::command(words.read()) == Some(Key::Danger);
                    command || self.library.speaks_of_danger(words.read())
                })
            }
            Happening::Started
            | Happening::Moved
            | Happening::Woke(_)
            | Happening::Joined
            | Happening::Invited(_)
            | Happening::MentorCame(_)
            | Happening::MentorGone
            | Happening::MentorLeft
            | Happening::VouchedFor => false,
        }
    }

    /// Whether somebody asks for help with it, of whatever kind: in danger, or from a person.
    pub fn asks_for_help(&self, happening: &Happening) -> bool {
        let library = &self.library;
        let wants_person = match happening {
            Happening::Pressed(key) => *key == Key::Person,
            Happening::Said(said) => said.written().is_some_and(|words| {
                let (meant, called) =
                    (Key::meant(library, words.read()), Key::called(library, words.read()));
                meant.or(called) == Some(Key::Person)
            }),
            Happening::Started
            | Happening::Moved
            | Happening::Tapped(_)
            | Happening::Reworded(_)
            | Happening::Woke(_)
            | Happening::Joined
            | Happening::Invited(_)
            | Happening::MentorCame(_)
            | Happening::MentorGone
            | Happening::MentorLeft
            | Happening::VouchedFor => false,
        };
        wants_person || self.is_call(happening)
    }

    /// Whether somebody on duty could take a learner in distress now.
    pub(super) async fn is_on_duty(
        &self,
        tx: &mut Tx,
        learner: &Learner,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let staff = tx.all_staff().await?.into_iter().filter(|it| it.answers(now));
        let mentors = staff.map(|it| it.mentor).collect::<Vec<_>>();
        let belongs = tx.belongs(learner.id).await?;
        let languages = [learner.language.clone()];
        let request = Request {
            languages: &languages,
            topic: DANGER,
            belongs: &belongs,
            not: &[],
            round: 0,
            translates: self.translates,
        };
        Ok(!desk::route(&request, &mentors, now).is_empty())
    }
}
