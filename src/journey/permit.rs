//! The gate before some lessons: may I work for myself here? It knows three answers, and decides no case.

use super::{Place, walk::Walk};
use crate::{
    content::{DialogueName, Fact, Gate, Lesson, Permit, Stay, StepName, Surface},
    engine::Event,
};

/// The step of the picker.
const PICKER: &str = "status";

impl Walk<'_> {
    /// Whether a lesson has a gate before it at which the learner has not been yet.
    pub(super) fn is_at_gate(&self, lesson: &DialogueName) -> bool {
        self.gate_of(lesson).is_some() && self.journey.permit.is_none()
    }

    /// Whether a lesson waits behind a gate until the learner answers anew.
    pub(super) fn is_behind_gate(&self, lesson: &DialogueName) -> bool {
        match (self.gate_of(lesson), self.journey.permit.map(|(permit, _)| permit)) {
            (Some(Gate::C1), Some(Permit::Ask | Permit::No)) => true,
            (Some(Gate::C1), Some(Permit::Yes) | None) | (None, _) => false,
        }
    }

    fn gate_of(&self, lesson: &DialogueName) -> Option<Gate> {
        self.library.course(&self.learner.course).gates.get(lesson).copied()
    }

    /// A tap in the picker becomes the answer; the status itself is kept nowhere.
    pub(super) fn say_whether_they_may(
        &mut self,
        lesson: &Lesson,
        place: &mut Place,
        event: &Event,
    ) {
        let (permit, _) = Surface::Permit.entry();
        let Event::Tapped(tap) = event else { return };
        let is_picked = place.dialogue == permit
            && tap.step == StepName::from(PICKER)
            && place.state.offers(lesson, tap);
        let Some(stay) = Stay::named(tap.choice.as_str()).filter(|_| is_picked) else { return };
        let today = self.time().date(self.now);
        let answer = self.library.permit(self.learner.country.as_ref(), stay, today);
        self.journey.permit = Some((answer, self.now));
        place.state.hears(Fact::MayWork, answer.name());
    }
}
