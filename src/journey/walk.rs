//! One turn of a journey in the making: the pile of dialogues, and what happens to it.

use jiff::Timestamp;

use super::{
    Agreed, Asking, Deed, Journey, Mentoring, Order, Outcome, Place, Why,
    talk::{LESS, rating},
    today::up_to_date,
};
use crate::{
    content::{DialogueName, Library, RECALL, StepName, Surface, Then, Word},
    engine::{Effect, Event, Line, Waiting},
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
    /// What they did in distress or danger.
    pub(super) deed: Option<Deed>,
    /// Whether they have just had something their own way.
    pub(super) has_set: bool,
    /// Whether they want it easier just now.
    pub(super) is_easier: bool,
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
            deed: None,
            has_set: false,
            is_easier: false,
        }
    }

    pub(super) fn finish(self) -> Outcome {
        let Self { learner, journey, orders, deed, .. } = self;
        Outcome { learner, journey, orders, deed }
    }

    /// Goes on: asks the open question again, or opens the next lesson.
    pub(super) fn go_on(&mut self) {
        if self.passes_over_clear() {
            return self.after_lesson();
        }
        // The first settings that are passed over are asked for after the next lesson.
        self.journey.settled &= !self.journey.places.iter().any(is_first_setting);
        self.journey.places.retain(|place| !is_passing(&place.dialogue));
        if let Some(at) = self.journey.places.iter().rposition(waits) {
            self.bring_to_front(at);
            return if self.is_passed_over() { self.step(Event::MovedOn) } else { self.uncover() };
        }
        match self.next_lesson() {
            Some(lesson) => self.begin_after_recall(lesson),
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
            let is_passing = makes_room && is_passing(&place.dialogue) && !is_first_setting(place);
            is_passing || place.dialogue == dialogue
        };
        self.journey.places.retain(|place| !drop(place));
        self.begin(dialogue, Some(at));
    }

    pub(super) fn begin(&mut self, dialogue: DialogueName, at: Option<StepName>) {
        self.journey.places.push(Place::new(dialogue, at));
        self.uncover();
    }

    /// Says what is in front, now that nothing lies on it any more.
    pub(super) fn uncover(&mut self) {
        let Some(place) = self.journey.places.last() else { return };
        match &place.state.waiting {
            Waiting::Begin => match self.is_kept_from(&place.dialogue) {
                Some(first) => {
                    // It begins when that is done.
                    self.journey.places.pop();
                    self.open(first);
                }
                None => self.step(Event::Began(place.at.clone())),
            },
            Waiting::Tap(_) | Waiting::Words(_) => self.step(Event::AskedAgain),
            Waiting::Mentor(_) => match self.journey.mentoring {
                Some(Mentoring::Asked | Mentoring::Talking(_)) => {}
                Some(Mentoring::GivenBack) => {
                    self.journey.mentoring = None;
                    self.step(Event::MentorLeft);
                }
                None => self.step(Event::MovedOn),
            },
            Waiting::Homework(_) | Waiting::Nothing => {}
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
        self.orders.extend(rating(&place.dialogue, &event).map(Order::Talk));
        if is_lesson(&place.dialogue) && place.state.waiting == Waiting::Begin {
            (place.since, place.version) = (Some(self.now), lesson.head.version);
        }
        self.give_facts(lesson, &mut place, &event);
        let turn = self.watch(lesson, place.state, event);
        place.state = turn.state;
        let (about, version) = (place.about.clone(), place.version);
        let (dialogue, is_over) = (place.dialogue.clone(), place.state.waiting == Waiting::Nothing);
        let gave_homework = matches!(place.state.waiting, Waiting::Homework(_));
        let is_less = place.state.answers.iter().any(|(_, choice)| choice.as_str() == LESS);
        if !is_over {
            self.journey.places.insert(at, place);
        }
        let mut then = is_over.then_some(Then::Back);
        let (mut has_new_homework, mut asks) = (false, false);
        for effect in turn.effects {
            match effect {
                Effect::HandOver(to) => then = Some(to),
                Effect::Say(line) => self.say(line),
                Effect::Set(what, value) => self.set(what, value),
                Effect::Agree { purpose, step, given } => {
                    self.agree(Agreed { purpose, dialogue: dialogue.clone(), step, given });
                }
                Effect::Remember { step, said, share } => {
                    self.keeps_doubt(&dialogue, &step, &said);
                    self.remember(lesson, about.as_ref(), version, (step, said, share));
                }
                Effect::Recalled { step, well } => self.recalled(&dialogue, &step, well),
                Effect::ShowFacts(frame) => self.show_facts(frame),
                Effect::Wake(timer, days) => {
                    has_new_homework = true;
                    self.set_timer(&dialogue, timer, days);
                }
                Effect::CallMentor(topic) if is_lesson(&dialogue) => {
                    self.journey.asking = Some(Asking::of(&dialogue, topic));
                    asks = true;
                }
                Effect::CallMentor(topic) => self.call_mentor(&dialogue, topic, is_less),
                Effect::Relay(said) => self.relay(said),
                Effect::Closed => self.orders.push(Order::Closed),
            }
        }
        if asks {
            self.person();
        } else if let Some(then) = then {
            self.hand_over(&dialogue, version, then);
        } else if gave_homework && has_new_homework {
            self.journey.learned_at = Some(self.now);
            if !self.journey.settled {
                self.settle();
            }
        }
    }

    /// The next lesson of the course that is neither finished nor open.
    pub(super) fn next_lesson(&self) -> Option<DialogueName> {
        let open = self.journey.places.iter().map(|place| place.dialogue.today());
        let open = open.collect::<Vec<_>>();
        let mut lessons = self.library.course(&self.learner.course).lessons();
        let is_left = |it: &&DialogueName| {
            !self.journey.done.contains(it) && !open.contains(it) && !self.is_behind_gate(it)
        };
        lessons.find(is_left).cloned()
    }

    pub(super) fn bring_to_front(&mut self, at: usize) {
        if at >= self.journey.places.len() {
            return;
        }
        let place = self.journey.places.remove(at);
        // Questions about earlier lessons stay together.
        let is_recall = |it: &Place| it.dialogue.course() == RECALL;
        let stays = |other: &Place| {
            !is_passing(&other.dialogue) || other.queued || is_recall(&place) && is_recall(other)
        };
        self.journey.places.retain(stays);
        self.journey.places.push(place);
    }

    /// The learner's own time, with what they have just set.
    pub(super) fn time(&self) -> OwnTime {
        self.learner.own_time(self.library.course(&self.learner.course))
    }
}

/// Whether this dialogue is a lesson, not the talk around them.
pub(super) fn is_lesson(dialogue: &DialogueName) -> bool {
    dialogue.is_lesson()
}

/// Whether a dialogue waits for the learner now; a homework waits for another day.
pub(super) fn waits(place: &Place) -> bool {
    match place.state.waiting {
        Waiting::Begin | Waiting::Tap(_) | Waiting::Words(_) | Waiting::Mentor(_) => true,
        Waiting::Homework(_) | Waiting::Nothing => false,
    }
}

/// Whether this dialogue makes room when the learner wants something else.
pub(super) fn is_passing(dialogue: &DialogueName) -> bool {
    !is_lesson(dialogue) && *dialogue != Surface::Welcome.entry().0
}

/// Whether this is one of the first settings that still waits for its turn; a country's facts may wait for its name.
fn is_first_setting(place: &Place) -> bool {
    place.queued && place.dialogue != Surface::Country.entry().0
}
