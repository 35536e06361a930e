//! What a learner does: opens the chat, taps, presses, says. Each finds the dialogue it is meant for.

use super::{
    Happening, Key, Order, Place,
    walk::{Walk, is_passing},
};
use crate::{
    content::{Surface, Word},
    engine::{Event, Line, Said, Tap, Waiting},
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
        self.bring_to_front(at);
        self.step(Event::Tapped(tap));
    }

    pub(super) fn pressed(&mut self, key: Key) {
        self.answered();
        match key {
            Key::Continue => self.go_on(),
            Key::Person => self.open(Surface::Person),
            Key::Menu => self.open(Surface::Menu),
            Key::Why => self.open(self.why_surface()),
            Key::Path => self.open(Surface::Path),
            Key::Settings => self.open(Surface::Settings),
            Key::Language => self.open(Surface::Language),
            Key::Pause => self.open(Surface::Pause),
            Key::About => self.open(Surface::About),
        }
    }

    pub(super) fn said(&mut self, said: Said) {
        if let Said::Words(words) = &said {
            match self.heard(words) {
                Some(Happening::Pressed(key)) => return self.pressed(key),
                Some(Happening::Tapped(tap)) => return self.tapped(tap),
                Some(Happening::Started) => return self.started(),
                Some(Happening::Moved | Happening::Said(_) | Happening::Woke(_)) | None => {}
            }
        }
        let was_silent = self.journey.silent;
        self.answered();
        if was_silent {
            return self.greet(Word::WelcomeBack);
        }
        match self.journey.places.last().map(|place| &place.state.waiting) {
            None if self.journey.done.is_empty() => self.open(Surface::Welcome),
            None | Some(Waiting::Nothing) => self.say(Line::word(Word::Idle)),
            Some(Waiting::Begin) => self.uncover(),
            Some(
                Waiting::Tap(_) | Waiting::Words(_) | Waiting::Homework(_) | Waiting::Mentor(_),
            ) => self.step(Event::Said(said)),
        }
    }

    fn answered(&mut self) {
        self.journey.answered_at = Some(self.now);
        self.journey.invited = false;
        self.journey.silent = false;
    }
}
