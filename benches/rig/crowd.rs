//! Learners who tap. They live on one thread with the Bot API server they talk through, so nothing is locked.

use std::{
    cell::{RefCell, RefMut},
    collections::VecDeque,
    rc::Rc,
    time::{Duration, Instant},
};

use anyhow::Result;
use tokio::sync::Notify;

use super::{
    act::{Act, beginning, update},
    lesson::Turn,
    wire,
};

/// A crowd, and its Bot API server's view of it.
#[derive(Clone)]
pub(crate) struct Crowd(Rc<Inner>);

struct Inner {
    state: RefCell<State>,
    /// Told when there are new updates.
    updates: Notify,
}

/// Everybody, and what is on its way.
pub(crate) struct State {
    learners: Vec<Learner>,
    first_chat: i64,
    /// How the texts begin after which words are wanted, and after which there is nothing more; as JSON writes them.
    wants_words: Vec<Vec<u8>>,
    ends: Vec<Vec<u8>>,
    /// Questions that another one follows in the same turn: a homework. Nobody answers two at once.
    passes: Vec<Vec<u8>>,
    /// So many answer as soon as somebody is asked: those who have waited longest.
    at_once: usize,
    /// Those who were asked and wait to be let.
    asked: VecDeque<usize>,
    /// How many have acted and wait for the next question.
    waiting: usize,
    /// Updates that are not confirmed.
    pub(crate) updates: VecDeque<Update>,
    last_update: i64,
    /// Where the bot has its updates brought: to one place, or to any of several; nowhere, if it asks for them.
    pub(crate) hooks: Vec<String>,
    /// How often the bot asked for updates or for a webhook.
    pub(crate) introductions: usize,
    /// What has happened.
    pub(crate) counts: Counts,
    took: Vec<Duration>,
}

/// What has happened so far.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts {
    /// Calls of the bot, other than those for updates.
    pub(crate) calls: u32,
    /// Messages among them.
    pub(crate) lines: u32,
    /// What learners said and tapped.
    pub(crate) acts: u32,
    /// Learners who walked to the end.
    pub(crate) walked: u32,
}

/// An update, as it goes to the bot.
#[derive(Clone)]
pub(crate) struct Update {
    /// Its number.
    pub(crate) id: i64,
    /// Its JSON.
    pub(crate) body: Rc<Vec<u8>>,
}

struct Learner {
    chat: i64,
    next: Act,
    acted: Option<Instant>,
    is_waiting: bool,
    has_heard: bool,
}

impl Crowd {
    /// So many learners who have not begun, and how the walk goes.
    pub(crate) fn new(count: usize, first_chat: i64, walk: &[Turn]) -> Result<Self> {
        let last = |turn: &Turn| beginning(turn.lines.last()?);
        let passes = walk.iter().flat_map(|it| it.lines.split_last().map_or(&[][..], |it| it.1));
        let passes = passes.filter(|it| it.markup.get("inline_keyboard").is_some());
        let chats = first_chat..first_chat + i64::try_from(count)?;
        let learner = |chat| Learner {
            chat,
            next: Act::Start,
            acted: None,
            is_waiting: false,
            has_heard: false,
        };
        let state = State {
            learners: chats.map(learner).collect(),
            first_chat,
            wants_words: walk.iter().filter(|it| it.wants_words).filter_map(last).collect(),
            ends: walk.last().and_then(last).into_iter().collect(),
            passes: passes.filter_map(beginning).collect(),
            at_once: 0,
            asked: (0..count).collect(),
            waiting: 0,
            updates: VecDeque::new(),
            last_update: 0,
            hooks: Vec::new(),
            introductions: 0,
            counts: Counts::default(),
            took: Vec::new(),
        };
        Ok(Self(Rc::new(Inner { state: RefCell::new(state), updates: Notify::new() })))
    }

    /// Everybody. Not to be held over an `await`.
    pub(crate) fn state(&self) -> RefMut<'_, State> {
        self.0.state.borrow_mut()
    }

    /// Told when there are new updates.
    pub(crate) fn updates(&self) -> &Notify {
        &self.0.updates
    }

    /// From now on so many wait for an answer at any time: as soon as one has got it, another one acts. With nobody,
    /// all wait to be let.
    pub(crate) fn at_once(&self, count: usize) {
        self.state().at_once = count;
        while self.state().waiting < count && self.let_one() {}
    }

    /// Lets the one who has waited longest act; whether there was one.
    pub(crate) fn let_one(&self) -> bool {
        loop {
            let next = self.state().asked.pop_front();
            match next {
                // Somebody who was asked twice acts once.
                Some(next) if self.act(next) => return true,
                Some(_) => {}
                None => return false,
            }
        }
    }

    /// Puts a question before everybody, as if it had been asked.
    pub(crate) fn ask(&self, button: &str) {
        for learner in &mut self.state().learners {
            learner.next = Act::Tap(button.to_owned());
        }
    }

    /// The bot says something to a chat.
    pub(crate) fn hear(&self, chat: i64, body: &[u8]) {
        let mut state = self.state();
        state.counts.lines += 1;
        let count = state.learners.len();
        let place = usize::try_from(chat - state.first_chat).unwrap_or_default() % count;
        let button = wire::between(body, "\"callback_data\":\"");
        let has =
            |texts: &[Vec<u8>]| texts.iter().any(|it| memchr::memmem::find(body, it).is_some());
        let next = match button {
            Some(_) if has(&state.passes) => Act::Nothing,
            Some(button) => Act::Tap(button.to_owned()),
            None if has(&state.wants_words) => Act::Words,
            None if has(&state.ends) => Act::Start,
            None => Act::Nothing,
        };
        let Some(learner) = state.learners.get_mut(place).filter(|it| it.chat == chat) else {
            return;
        };
        learner.has_heard = true;
        let took = learner.acted.take().map(|it| it.elapsed());
        let is_asked = !matches!(next, Act::Nothing);
        let was_waiting = is_asked && std::mem::take(&mut learner.is_waiting);
        if matches!(next, Act::Start) {
            // Somebody new takes their place.
            learner.chat += i64::try_from(count).unwrap_or_default();
            state.counts.walked += 1;
        }
        if let Some(learner) = state.learners.get_mut(place).filter(|_| is_asked) {
            learner.next = next;
        }
        state.took.extend(took);
        state.waiting -= usize::from(was_waiting);
        if is_asked {
            state.asked.push_back(place);
        }
        let is_free = state.waiting < state.at_once;
        drop(state);
        if is_asked && is_free {
            self.let_one();
        }
    }

    /// Whether there was something to do.
    fn act(&self, place: usize) -> bool {
        let mut state = self.state();
        let id = state.last_update + 1;
        let Some(learner) = state.learners.get_mut(place) else { return false };
        let act = std::mem::replace(&mut learner.next, Act::Nothing);
        let Some(body) = update(id, learner.chat, &act) else { return false };
        learner.acted = Some(Instant::now());
        let waited = std::mem::replace(&mut learner.is_waiting, true);
        state.waiting += usize::from(!waited);
        state.last_update = id;
        state.counts.acts += 1;
        state.updates.push_back(Update { id, body: Rc::new(body) });
        if state.hooks.is_empty() {
            self.0.updates.notify_waiters();
        } else {
            self.0.updates.notify_one();
        }
        true
    }
}

impl State {
    /// How long each act took to its first answer, since this was last asked.
    pub(crate) fn take_times(&mut self) -> Vec<Duration> {
        let mut took = std::mem::take(&mut self.took);
        took.sort_unstable();
        took
    }

    /// How many have acted and wait for the next question.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting
    }

    /// Nobody has heard anything.
    pub(crate) fn forget_heard(&mut self) {
        self.learners.iter_mut().for_each(|it| it.has_heard = false);
    }

    /// Who has heard nothing since.
    pub(crate) fn silent(&self) -> usize {
        self.learners.iter().filter(|it| !it.has_heard).count()
    }
}
