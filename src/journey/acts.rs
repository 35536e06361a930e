//! What a learner does: opens the chat, taps, presses, says. Each finds the dialogue it is meant for.

use super::{
    Deed, Happening, Key, Order, Place,
    walk::{Walk, is_passing},
};
use crate::{
    content::{Surface, Word},
    engine::{Event, Line, Said, Tap, Waiting},
    people::Words,
};

impl Walk<'_> {
    pub(super) fn started(&mut self) {
        self.answered();
        if self.journey.places.is_empty() && self.journey.done.is_empty() {
            return self.open(Surface::Welcome);
        }
        self.greet(Word::WelcomeBack);
    }

    pub(super) fn moved(&mut self) {
        self.answered();
        self.greet(Word::OtherDevice);
    }

    /// Greets somebody who comes back, and says what is open.
    fn greet(&mut self, word: Word) {
        self.journey.places.retain(|place| !is_passing(&place.dialogue) || place.queued);
        self.say(Line::word(word));
        self.uncover_or_idle();
    }

    pub(super) fn tapped(&mut self, mut tap: Tap) {
        if let Some(fact) = self.doubted(&tap) {
            return self.doubts(fact);
        }
        self.answered();
        let offers = |place: &Place| {
            let lesson = self.library.lesson(&place.dialogue)?;
            let today = lesson.today(&tap.step)?.clone();
            let tap = Tap { step: today, ..tap.clone() };
            place.state.offers(lesson, &tap).then_some(tap.step)
        };
        let found = self
            .journey
            .places
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, place)| offers(place).map(|step| (at, step)));
        let Some((at, step)) = found else { return self.orders.push(Order::Closed) };
        tap.step = step;
        // What help in danger lies on is said again when it is over.
        if at + 1 < self.journey.places.len() || !self.is_on_the_red_page() {
            self.bring_to_front(at);
        }
        self.notes(&tap);
        self.step(Event::Tapped(tap));
    }

    pub(super) fn pressed(&mut self, key: Key) {
        self.answered();
        match key {
            Key::Continue => self.go_on(),
            Key::Person => self.person(),
            Key::Danger => self.danger(Deed::Command),
            Key::Easier => self.easier(),
            Key::Menu => self.open(Surface::Menu),
            Key::Why => self.open(self.why_surface()),
            Key::Path => self.open(Surface::Path),
            Key::Settings => self.open(Surface::Settings),
            Key::Language => self.open(Surface::Language),
            Key::Pause => self.open(Surface::Pause),
            Key::Data => self.open(Surface::Data),
            Key::Forget => self.open(Surface::Forget),
            Key::About => self.open(Surface::About),
            Key::Privacy => self.open(Surface::Privacy),
        }
    }

    pub(super) fn said(&mut self, said: Said) {
        if let Some(words) = said.written() {
            // Words under a picture are no button.
            let heard = if let Said::Words(words) = &said { self.heard(words) } else { None };
            if self.is_in_danger(words, heard.as_ref()) {
                // Whoever talks with them hears it too; a robot keeps nothing of it.
                if self.is_talking() {
                    self.relay(said.clone());
                }
                return self.danger(Deed::Words);
            }
            match heard {
                Some(Happening::Pressed(key)) => return self.pressed(key),
                Some(Happening::Tapped(tap)) => return self.tapped(tap),
                Some(Happening::Started) => return self.started(),
                Some(
                    Happening::Moved
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
                | None => {}
            }
        }
        if self.is_talking() {
            self.answered();
            return self.relay(said);
        }
        if self.is_on_the_red_page() && !self.is_with_a_person() {
            return self.show_help_again();
        }
        let was_silent = self.journey.silent;
        self.answered();
        if was_silent {
            return self.greet(Word::WelcomeBack);
        }
        match self.journey.places.last().map(|place| &place.state.waiting) {
            None if self.journey.done.is_empty() => self.open(Surface::Welcome),
            // Nobody else waits for these words, and a person has been asked for.
            None | Some(Waiting::Nothing | Waiting::Tap(_) | Waiting::Mentor(_))
                if self.has_asked() =>
            {
                self.relay(said);
            }
            None | Some(Waiting::Nothing) => self.say(Line::word(Word::Idle)),
            Some(Waiting::Begin) => self.uncover(),
            Some(
                Waiting::Tap(_) | Waiting::Words(_) | Waiting::Homework(_) | Waiting::Mentor(_),
            ) => self.step(Event::Said(said)),
        }
    }

    /// What they have changed may say now that they are in danger; what else it says is for whoever read it.
    pub(super) fn reworded(&mut self, said: &Said) {
        let calls = |words: &Words| Key::command(words.read()) == Some(Key::Danger);
        if said.written().is_some_and(|words| calls(words) || self.is_in_danger(words, None)) {
            self.danger(Deed::Words);
        }
    }

    pub(super) fn answered(&mut self) {
        self.journey.answered_at = Some(self.now);
        self.journey.invited = false;
        self.journey.silent = false;
    }
}
