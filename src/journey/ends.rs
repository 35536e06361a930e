//! What comes when a dialogue is over: back to what lies below, on with the lessons, or somewhere else.

use super::{
    Deed, Order, Place, Wish,
    walk::{Walk, is_lesson, waits},
};
use crate::{
    content::{DialogueName, Purpose, Surface, Then},
    engine::Waiting,
};

impl Walk<'_> {
    pub(super) fn hand_over(&mut self, from: &DialogueName, version: u32, then: Then) {
        if is_lesson(from) {
            let from = &from.today();
            self.journey.learned_at = Some(self.now);
            if self.journey.done.contains(from) {
                return self.after_lesson();
            }
            self.journey.done.push(from.clone());
            self.learn(from);
            return self.ask_whether_clear(from, version);
        }
        match then {
            Then::Back => self.back(),
            Then::Onward => self.onward(),
            Then::AfterLesson => self.after_lesson(),
            Then::Rest => self.rest(),
            Then::Continue => self.go_on(),
            Then::Path => self.open(Surface::Path),
            Then::Person => {
                self.ask_about(from);
                self.person();
            }
            Then::Easier => self.easier(),
            Then::Danger => self.danger(Deed::Button),
            Then::Settings => self.open(Surface::Settings),
            Then::Language => self.open(Surface::Language),
            Then::Reading => self.open(Surface::Reading),
            Then::Name => self.open(Surface::Name),
            Then::Hour => self.open(Surface::Hour),
            Then::Days => self.open(Surface::Days),
            Then::Place => self.ask_for_country(from),
            Then::Country => self.open(Surface::Country),
            Then::Permit => self.open(Surface::PermitAgain),
            Then::Pause => self.open(Surface::Pause),
            Then::Why => self.open(self.why_surface()),
            Then::About => self.open(Surface::About),
            Then::Privacy => self.open(Surface::Privacy),
            Then::Consent => self.open(Surface::ConsentAgain),
            Then::Young => self.is_too_young(),
            Then::Join => self.join_group(),
            Then::Data => self.open(Surface::Data),
            Then::ForgetMe => self.open(Surface::Forget),
            Then::Forget => self.orders.push(Order::Forget),
            Then::Withdraw => self.wish(&Wish::Withdraw),
            Then::EndTalk => self.wish(&Wish::End),
            Then::Reopen => self.wish(&Wish::Reopen),
            Then::Report => self.wish(&Wish::Report),
        }
    }

    /// Nothing more is said: what has not begun yet begins another time.
    fn rest(&mut self) {
        let has_begun = |place: &Place| place.state.waiting != Waiting::Begin;
        let country = Surface::Country.entry().0;
        let is_open = |place: &Place| !has_begun(place) && place.dialogue != country;
        self.journey.settled &= !self.journey.places.iter().any(is_open);
        self.journey.places.retain(has_begun);
    }

    pub(super) fn after_lesson(&mut self) {
        // What comes unasked is kept short: the next lesson is offered to those who are here.
        if self.why.is_some() {
            return;
        }
        if !self.journey.settled {
            return self.settle();
        }
        if !self.journey.places.iter().any(waits) && self.may_ask_for_reminders() {
            return self.ask_for_reminders();
        }
        self.onward();
    }

    fn onward(&mut self) {
        if self.journey.places.iter().any(waits) {
            return self.uncover();
        }
        let next = if self.next_lesson().is_some() { Surface::Next } else { Surface::AllDone };
        self.open(next);
    }

    /// After the first lesson: where are you, what may be done with your data, which hour, which days; then what comes
    /// next.
    pub(super) fn settle(&mut self) {
        self.journey.settled = true;
        let asked = [Surface::Next, Surface::Days, Surface::Hour, Surface::Consent, Surface::Place];
        let is_open = |it: &Surface| *it != Surface::Consent || !self.agrees_to(Purpose::Course);
        for surface in asked.into_iter().filter(is_open).collect::<Vec<_>>() {
            let (dialogue, at) = surface.entry();
            self.journey.places.push(Place { queued: true, ..Place::new(dialogue, Some(at)) });
        }
        self.uncover();
    }
}
