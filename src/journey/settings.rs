//! What a learner has their own way, and why Solis wrote.

use super::{Why, walk::Walk};
use crate::{
    content::{Days, LanguageCode, Reading, Setting, Surface, Wish, hour_named},
    people::{Reminders, Words},
};

impl Walk<'_> {
    /// Keeps how the learner wants something; what means nothing changes nothing.
    pub(super) fn set(&mut self, what: Setting, value: Option<Words>) {
        let Some(value) = value else { return };
        self.has_set = true;
        let choice = value.read();
        match what {
            Setting::Language => {
                let code = LanguageCode::from(choice);
                if self.library.language(&code).is_some() && code != self.learner.language {
                    self.learner.language = code;
                    self.is_new_language = true;
                }
            }
            Setting::Reading => {
                self.learner.reading = Reading::named(choice).unwrap_or(self.learner.reading);
            }
            Setting::Name => self.learner.name = Some(value),
            Setting::Country => {
                if let Some(zone) = self.library.zone(&choice.into()) {
                    // What holds in one country is nothing in another.
                    let is_same = self.learner.country == Some(choice.into());
                    self.journey.permit = self.journey.permit.filter(|_| is_same);
                    zone.clone_into(&mut self.learner.zone);
                    self.learner.country = Some(choice.into());
                }
            }
            Setting::Hour => self.learner.hour = hour_named(choice).or(self.learner.hour),
            Setting::Days => self.learner.days = Days::named(choice).unwrap_or(self.learner.days),
            Setting::Reminders => {
                if matches!(Wish::named(choice), Some(Wish::On | Wish::PauseSevenDays)) {
                    self.journey.hush = None;
                }
                self.learner.reminders = match Wish::named(choice) {
                    Some(Wish::On) => Reminders::On,
                    Some(Wish::PauseSevenDays) => {
                        Reminders::PausedUntil(self.time().in_days(self.now, 7))
                    }
                    Some(Wish::Off) => Reminders::Off,
                    None => self.learner.reminders,
                }
            }
        }
    }

    /// Where the reason of the last unasked message is told.
    pub(super) fn why_surface(&self) -> Surface {
        match self.journey.why.map(|(why, _)| why) {
            None => Surface::WhyNothing,
            Some(Why::LessonDay) => Surface::WhyLessonDay,
            Some(Why::MissedDay) => Surface::WhyMissedDay,
            Some(Why::Homework) => Surface::WhyHomework,
            Some(Why::Nudge) => Surface::WhyNudge,
            Some(Why::Again) => Surface::WhyAgain,
        }
    }
}
