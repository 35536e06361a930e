//! One turn of a journey in the making: the pile of dialogues, and what happens to it.

use jiff::Timestamp;

use super::{Journey, Order, Outcome, Place, Why};
use crate::{
    content::{DialogueName, Lesson, Library, Step, StepName, Surface, Then, Word},
    engine::{Effect, Event, Line, State, Waiting, advance},
    people::Learner,
    schedule::OwnTime,
};

/// What will be an [`Outcome`].
pub(super) struct Walk<'a> {
    pub(super) library: &'a Library,
    pub(super) learner: Learner,
    pub(super) journey: Journey,
    pub(super) now: Timestamp,
    pub(super) orders: Vec<Order>,
    /// Why Solis speaks, if nobody asked.
    pub(super) why: Option<Why>,
    /// Whether the learner has just chosen another language.
    pub(super) is_new_language: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        library: &'a Library,
        learner: Learner,
        mut journey: Journey,
        now: Timestamp,
    ) -> Self {
        journey.turn += 1;
        journey.places.retain_mut(|place| up_to_date(library, place));
        Self {
            library,
            learner,
            journey,
            now,
            orders: Vec::new(),
            why: None,
            is_new_language: false,
        }
    }

    pub(super) fn finish(self) -> Outcome {
        Outcome { learner: self.learner, journey: self.journey, orders: self.orders }
    }

    /// Goes on: asks the open question again, or opens the next lesson.
    pub(super) fn go_on(&mut self) {
        // The first settings that are passed over are asked for after the next lesson.
        self.journey.settled &= !self.journey.places.iter().any(|place| place.queued);
        self.journey.places.retain(|place| !is_passing(&place.dialogue));
        if let Some(at) = self.journey.places.iter().rposition(waits) {
            self.bring_to_front(at);
            return if self.is_passed_over() { self.step(Event::MovedOn) } else { self.uncover() };
        }
        match self.next_lesson() {
            Some(lesson) => self.begin(lesson, None),
            None if self.journey.places.is_empty() => self.open(Surface::AllDone),
            None => self.step(Event::AskedAgain),
        }
    }

    /// Whether going on means to leave what is in front: a mentor who has not come, or a question for words that has
    /// just been said. Typing is never required.
    fn is_passed_over(&self) -> bool {
        self.journey.places.last().is_some_and(|place| match &place.state.waiting {
            Waiting::Mentor(_) => true,
            Waiting::Words(_) => {
                is_lesson(&place.dialogue) && place.state.said + 1 >= self.journey.turn
            }
            Waiting::Begin | Waiting::Tap(_) | Waiting::Homework(_) | Waiting::Nothing => false,
        })
    }

    /// Opens a dialogue around the lessons, on top of what is open.
    pub(super) fn open(&mut self, surface: Surface) {
        let (dialogue, at) = surface.entry();
        // Asking why a message came leaves the message as it is.
        let makes_room = dialogue != Surface::WhyNothing.entry().0;
        let drop = |place: &Place| {
            let is_passing = makes_room && is_passing(&place.dialogue) && !place.queued;
            is_passing || place.dialogue == dialogue
        };
        self.journey.places.retain(|place| !drop(place));
        self.begin(dialogue, Some(at));
    }

    fn begin(&mut self, dialogue: DialogueName, at: Option<StepName>) {
        self.journey.places.push(Place { dialogue, at, state: State::default(), queued: false });
        self.uncover();
    }

    /// Says what is in front, now that nothing lies on it any more.
    pub(super) fn uncover(&mut self) {
        let Some(place) = self.journey.places.last() else { return };
        match &place.state.waiting {
            Waiting::Begin => self.step(Event::Began(place.at.clone())),
            Waiting::Tap(_) | Waiting::Words(_) => self.step(Event::AskedAgain),
            Waiting::Homework(_) | Waiting::Mentor(_) | Waiting::Nothing => {}
        }
    }

    /// Says what is in front; where nothing waits there, how to go on.
    pub(super) fn uncover_or_idle(&mut self) {
        let before = self.orders.len();
        self.uncover();
        if self.orders.len() == before {
            self.say(Line::word(Word::Idle));
        }
    }

    /// Moves the dialogue in front by one event.
    pub(super) fn step(&mut self, event: Event) {
        self.step_at(self.journey.places.len().saturating_sub(1), event);
    }

    /// Moves a dialogue by one event where it lies.
    pub(super) fn step_at(&mut self, at: usize, event: Event) {
        if at >= self.journey.places.len() {
            return;
        }
        let mut place = self.journey.places.remove(at);
        let Some(lesson) = self.library.lesson(&place.dialogue) else { return };
        let turn = advance(lesson, place.state, self.journey.turn, event);
        place.state = turn.state;
        let (dialogue, is_over) = (place.dialogue.clone(), place.state.waiting == Waiting::Nothing);
        let gave_homework = matches!(place.state.waiting, Waiting::Homework(_));
        if !is_over {
            self.journey.places.insert(at, place);
        }
        let mut then = is_over.then_some(Then::Back);
        let mut has_new_homework = false;
        for effect in turn.effects {
            match effect {
                Effect::HandOver(to) => then = Some(to),
                Effect::Say(line) => self.say(line),
                Effect::Set(what, value) => self.set(what, value),
                Effect::Remember { step, said, share } => {
                    if is_kept(lesson, &step) {
                        let dialogue = dialogue.clone();
                        self.orders.push(Order::Remember { dialogue, step, said, share });
                    }
                }
                Effect::Wake(timer, days) => {
                    has_new_homework = true;
                    self.set_timer(&dialogue, timer, days);
                }
                Effect::CallMentor(topic) => {
                    let dialogue = dialogue.clone();
                    self.orders.push(Order::CallMentor { dialogue, topic });
                }
                Effect::Relay(said) => self.orders.push(Order::Relay(said)),
                Effect::Closed => self.orders.push(Order::Closed),
            }
        }
        if let Some(then) = then {
            self.hand_over(&dialogue, then);
        } else if gave_homework && has_new_homework {
            self.journey.learned_at = Some(self.now);
            if !self.journey.settled {
                self.settle();
            }
        }
    }

    fn hand_over(&mut self, from: &DialogueName, then: Then) {
        if is_lesson(from) {
            self.journey.learned_at = Some(self.now);
            if !self.journey.done.contains(from) {
                self.journey.done.push(from.clone());
            }
            return self.after_lesson();
        }
        match then {
            Then::Back => self.uncover_or_idle(),
            Then::Rest => {}
            Then::Continue => self.go_on(),
            Then::Path => self.open(Surface::Path),
            Then::Person => self.open(Surface::Person),
            Then::Settings => self.open(Surface::Settings),
            Then::Language => self.open(Surface::Language),
            Then::Reading => self.open(Surface::Reading),
            Then::Name => self.open(Surface::Name),
            Then::Hour => self.open(Surface::Hour),
            Then::Days => self.open(Surface::Days),
            Then::Place => self.open(Surface::Place),
            Then::Pause => self.open(Surface::Pause),
            Then::Why => self.open(self.why_surface()),
            Then::About => self.open(Surface::About),
        }
    }

    fn after_lesson(&mut self) {
        // What comes unasked is kept short: the next lesson is offered to those who are here.
        if self.why.is_some() {
            return;
        }
        if !self.journey.settled {
            return self.settle();
        }
        if self.journey.places.iter().any(waits) {
            return self.uncover();
        }
        let next = if self.next_lesson().is_some() { Surface::Next } else { Surface::AllDone };
        self.open(next);
    }

    /// After the first lesson: where are you, which hour, which days; then what comes next.
    fn settle(&mut self) {
        self.journey.settled = true;
        for surface in [Surface::Next, Surface::Days, Surface::Hour, Surface::Place] {
            let (dialogue, at) = surface.entry();
            let state = State::default();
            self.journey.places.push(Place { dialogue, at: Some(at), state, queued: true });
        }
        self.uncover();
    }

    /// The next lesson of the course that is neither finished nor open.
    pub(super) fn next_lesson(&self) -> Option<DialogueName> {
        let open = |lesson: &DialogueName| {
            self.journey.places.iter().any(|place| place.dialogue == *lesson)
        };
        let mut lessons = self.library.course(&self.learner.course).lessons();
        lessons.find(|lesson| !self.journey.done.contains(lesson) && !open(lesson)).cloned()
    }

    pub(super) fn bring_to_front(&mut self, at: usize) {
        if at >= self.journey.places.len() {
            return;
        }
        let place = self.journey.places.remove(at);
        self.journey.places.retain(|other| !is_passing(&other.dialogue) || other.queued);
        self.journey.places.push(place);
    }

    /// The learner's own time, with what they have just set.
    pub(super) fn time(&self) -> OwnTime {
        self.learner.own_time(self.library.course(&self.learner.course))
    }
}

/// Whether this dialogue is a lesson, not the talk around them.
pub(super) fn is_lesson(dialogue: &DialogueName) -> bool {
    dialogue.course() != Surface::Welcome.entry().0.course()
}

/// Whether a dialogue waits for the learner now; a homework waits for another day.
fn waits(place: &Place) -> bool {
    match place.state.waiting {
        Waiting::Begin | Waiting::Tap(_) | Waiting::Words(_) | Waiting::Mentor(_) => true,
        Waiting::Homework(_) | Waiting::Nothing => false,
    }
}

/// Whether this dialogue makes room when the learner wants something else.
pub(super) fn is_passing(dialogue: &DialogueName) -> bool {
    !is_lesson(dialogue) && *dialogue != Surface::Welcome.entry().0
}

/// Whether an answer is worth keeping: everything in a lesson, and words to a person; not a way through the menu.
fn is_kept(lesson: &Lesson, step: &StepName) -> bool {
    is_lesson(&lesson.name) || matches!(lesson.step(step), Some(Step::Reflect(_)))
}

/// Gives a place today's name of its step; false where the step is gone, which start-up has refused before.
fn up_to_date(library: &Library, place: &mut Place) -> bool {
    let Some(lesson) = library.lesson(&place.dialogue) else { return false };
    let is_there = match &mut place.state.waiting {
        Waiting::Begin | Waiting::Nothing => true,
        Waiting::Tap(step)
        | Waiting::Words(step)
        | Waiting::Homework(step)
        | Waiting::Mentor(step) => {
            let today = lesson.today(step).cloned();
            let found = today.is_some();
            *step = today.unwrap_or_else(|| step.clone());
            found
        }
    };
    for (step, _) in &mut place.state.answers {
        if let Some(today) = lesson.today(step) {
            *step = today.clone();
        }
    }
    is_there
}
