//! Channel to door. What arrives is kept first, and only then confirmed; then it becomes a turn, in the order in which
//! it came.

mod guard;
mod telegram;

pub use guard::{FloodGuard, Pace};
pub use telegram::{HEARD, Pauses, poll};

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use futures_util::StreamExt;
use tokio::sync::{Notify, broadcast, mpsc, oneshot};

use crate::{
    channel::{Act, Incoming, telegram::Telegram},
    clock::Clock,
    content::{LanguageCode, Reading, SOURCE, Word},
    conversation::Door,
    journey::Happening,
    people::{Address, ChannelName, LearnerId},
    store::{Arrival, Code, CodeKind, NewLearner, Received, Speaker, Store, Tx, WriteError},
};

/// Where arrivals are kept and become turns.
#[derive(Clone)]
pub struct Inbox(Arc<Inner>);

struct Inner {
    store: Store,
    door: Door,
    clock: Clock,
    guard: FloodGuard,
    /// Told when there are new lines to send.
    lines: Arc<Notify>,
    telegram: Option<Telegram>,
    /// What a newcomer begins with: the course and the programme's zone.
    newcomer: Newcomer,
    pages: broadcast::Sender<LearnerId>,
    queue: mpsc::UnboundedSender<Queued>,
}

/// What a newcomer begins with.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// The course, a folder of `dialogues/`.
    pub course: String,
    /// The programme's zone, an IANA name.
    pub zone: String,
}

/// What an inbox is made of.
pub struct Parts {
    /// What is kept.
    pub store: Store,
    /// Where things happen.
    pub door: Door,
    /// What time it is.
    pub clock: Clock,
    /// How fast one person may go.
    pub pace: Option<Pace>,
    /// Told when there are new lines to send.
    pub lines: Arc<Notify>,
    /// Answers taps, if there is a bot.
    pub telegram: Option<Telegram>,
    /// What a newcomer begins with.
    pub newcomer: Newcomer,
    /// Told whose page has something new.
    pub pages: broadcast::Sender<LearnerId>,
}

/// Something to be understood and done.
struct Queued {
    received: Received,
    incoming: Option<Incoming>,
    done: Option<oneshot::Sender<Notice>>,
}

/// A short word for whoever asked, which is not kept: that a button is closed, that they are too fast.
pub type Notice = Option<String>;

/// How many turns may be on their way into the database at once.
const AT_ONCE: usize = 64;

impl Inbox {
    /// Starts working through what arrives, first through what waited when Solis stopped.
    pub async fn start(parts: Parts) -> anyhow::Result<Self> {
        let (queue, queued) = mpsc::unbounded_channel();
        let waiting = parts.store.waiting().await.context("reading the inbox")?;
        let inbox = Self(Arc::new(Inner {
            store: parts.store,
            door: parts.door,
            clock: parts.clock,
            guard: FloodGuard::new(parts.pace),
            lines: parts.lines,
            telegram: parts.telegram,
            newcomer: parts.newcomer,
            pages: parts.pages,
            queue,
        }));
        for received in waiting {
            // The try was not counted when it was received; if it ends the process, this counts it.
            let id = received.id;
            inbox.0.store.write(move |tx| Box::pin(async move { tx.try_again(id).await })).await?;
            inbox.queue(received, understood);
        }
        tokio::spawn(work(inbox.clone(), queued));
        Ok(inbox)
    }

    /// Keeps what arrived, all of it or nothing; when this comes back, it may be confirmed. What arrived before is not
    /// kept again. For each thing that is new, a way to hear what became of it.
    pub async fn receive(
        &self,
        arrivals: Vec<Arrival>,
        mark: Option<(&'static str, i64)>,
    ) -> anyhow::Result<Vec<oneshot::Receiver<Notice>>> {
        let now = self.0.clock.now();
        let fresh = self.0.store.write(move |tx| {
            Box::pin(async move {
                let mut fresh = Vec::new();
                for arrival in arrivals {
                    fresh.extend(tx.receive(arrival, now).await?);
                }
                if let Some((name, value)) = mark {
                    tx.mark(name, value).await?;
                }
                Ok(fresh)
            })
        });
        let fresh: Vec<Received> = fresh.await?;
        Ok(fresh.into_iter().map(|received| self.queue(received, understood)).collect())
    }

    fn queue(
        &self,
        received: Received,
        understand: fn(&Arrival) -> Option<Incoming>,
    ) -> oneshot::Receiver<Notice> {
        let (done, told) = oneshot::channel();
        let incoming = understand(&received.arrival);
        // The queue ends only with the program, and what is kept is found again at the next start.
        let _ = self.0.queue.send(Queued { received, incoming, done: Some(done) });
        told
    }
}

fn understood(arrival: &Arrival) -> Option<Incoming> {
    match arrival.channel {
        ChannelName::Telegram => crate::channel::telegram::read(&arrival.body),
        ChannelName::Web => crate::channel::web::read(&arrival.body),
    }
}

/// Turns what arrives into turns. They enter the database in the order in which they came.
async fn work(inbox: Inbox, queued: mpsc::UnboundedReceiver<Queued>) {
    let queued = futures_util::stream::unfold(queued, |mut queued| async move {
        queued.recv().await.map(|it| (it, queued))
    });
    let turns = queued.map(|it| inbox.0.turn(it)).buffer_unordered(AT_ONCE);
    turns.for_each(|()| std::future::ready(())).await;
}

impl Inner {
    async fn turn(&self, queued: Queued) {
        let Queued { mut received, incoming, done } = queued;
        let tap = incoming.as_ref().and_then(|it| it.tap.clone());
        let notice = loop {
            match self.attempt(&received, incoming.as_ref()).await {
                Ok(notice) => break notice,
                Err(why) if is_passing(&why) => {
                    tracing::error!(inbox = received.id, %why, "a turn waits for the database");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                Err(why) => {
                    tracing::error!(inbox = received.id, tries = received.tries, why = %why, "a turn failed");
                    received.tries += 1;
                    let id = received.id;
                    let again =
                        self.store.write(move |tx| Box::pin(async move { tx.try_again(id).await }));
                    if again.await.is_err() {
                        tokio::time::sleep(Duration::from_secs(1)).await;
                    }
                }
            }
        };
        self.lines.notify_one();
        if let (Some(telegram), Some(tap)) = (&self.telegram, tap) {
            let telegram = telegram.clone();
            let words = notice.clone();
            tokio::spawn(async move { telegram.answer_tap(&tap, words.as_deref()).await });
        }
        if let Some(done) = done {
            // Whoever asked may have gone.
            let _ = done.send(notice);
        }
    }

    async fn attempt(
        &self,
        received: &Received,
        incoming: Option<&Incoming>,
    ) -> anyhow::Result<Notice> {
        let (id, now) = (received.id, self.clock.now());
        let Some(incoming) = incoming.cloned() else {
            let ignore = self
                .store
                .write(move |tx| Box::pin(async move { tx.received(id, "ignored").await }));
            return ignore.await.map(|()| None);
        };
        let too_fast = received.tries == 1 && self.guard.is_too_fast(&incoming.from, now);
        let is_poison = received.tries > crate::store::MOST_TRIES;
        let cause = format!("{}:{}", received.arrival.channel, received.arrival.external);
        let (door, newcomer) = (self.door.clone(), self.newcomer.clone());
        let first_warning = too_fast && self.guard.warns(&incoming.from);
        let external = received.arrival.external.clone();
        let done = self.store.write(move |tx| {
            Box::pin(async move {
                let turn = Turn {
                    door: &door,
                    newcomer: &newcomer,
                    cause: &cause,
                    external: &external,
                    now,
                };
                let (done, state) = if too_fast {
                    (turn.refuse(tx, &incoming, Word::TooFast, first_warning).await?, "ignored")
                } else if is_poison {
                    (turn.refuse(tx, &incoming, Word::Trouble, true).await?, "dead")
                } else {
                    (turn.take(tx, &incoming).await?, "done")
                };
                tx.received(id, state).await?;
                Ok(done)
            })
        });
        let done = done.await?;
        if let Some(learner) = done.learner {
            // Nobody may be looking.
            let _ = self.pages.send(learner);
        }
        Ok(done
            .said
            .map(|(word, language)| self.door.library.word(&language, Reading::Standard, word)))
    }
}

/// What a turn leaves to be done after the commit.
#[derive(Default)]
struct Done {
    /// Whose turn it was.
    learner: Option<LearnerId>,
    /// A word for whoever asked, and their language.
    said: Option<(Word, LanguageCode)>,
}

/// One arrival becoming a turn.
struct Turn<'a> {
    door: &'a Door,
    newcomer: &'a Newcomer,
    cause: &'a str,
    external: &'a str,
    now: jiff::Timestamp,
}

impl Turn<'_> {
    async fn take(&self, tx: &mut Tx, incoming: &Incoming) -> anyhow::Result<Done> {
        let from = &incoming.from;
        let happening = match &incoming.act {
            Act::Moved(to) => return tx.readdress(from, to).await.map(|()| Done::default()),
            Act::Blocked => {
                if let Some(identity) = tx.identity(from).await? {
                    tx.blocked(identity.id, self.now).await?;
                }
                return Ok(Done::default());
            }
            Act::Started(code) => self.started(tx, incoming, code.as_deref()).await?,
            Act::Happened(happening) => happening.clone(),
        };
        let learner = self.who(tx, incoming).await?;
        if let Some(shown) = &incoming.shown {
            let speaker = Speaker::Learner;
            tx.put_on_page(learner, self.external, speaker, shown.read(), self.now).await?;
        }
        let turned = self.door.happen(tx, learner, self.cause, happening, self.now).await?;
        let said = turned.filter(|it| it.is_closed).map(|it| (Word::Closed, it.language));
        Ok(Done { learner: Some(learner), said })
    }

    /// Opens the chat, with a code or without.
    async fn started(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        code: Option<&str>,
    ) -> anyhow::Result<Happening> {
        let code = code.and_then(Code::read);
        let kind = match code {
            Some(code) => tx.take_code(&code, self.now).await?,
            None => None,
        };
        match kind {
            None => Ok(Happening::Started),
            Some(CodeKind::Learner { cohort }) => {
                let learner = self.who(tx, incoming).await?;
                if let Some(cohort) = cohort {
                    tx.enter_cohort(learner, &cohort).await?;
                }
                Ok(Happening::Started)
            }
            Some(CodeKind::Device { learner }) => {
                tx.give(&incoming.from, learner).await?;
                Ok(Happening::Moved)
            }
        }
    }

    /// Whose address this is; somebody new, if it is nobody's.
    async fn who(&self, tx: &mut Tx, incoming: &Incoming) -> anyhow::Result<LearnerId> {
        if let Some(identity) = tx.identity(&incoming.from).await? {
            tx.used(&identity).await?;
            return Ok(identity.learner);
        }
        let new = NewLearner {
            course: &self.newcomer.course,
            language: &self.language(incoming),
            zone: &self.newcomer.zone,
        };
        let learner = tx.join(new, self.now).await?;
        tx.give(&incoming.from, learner).await?;
        Ok(learner)
    }

    /// The language of ours that comes nearest to what the phone asks for.
    fn language(&self, incoming: &Incoming) -> LanguageCode {
        let asked = incoming.language.as_deref().unwrap_or_default();
        self.door.library.nearest(asked).unwrap_or_else(|| LanguageCode::from(SOURCE))
    }

    /// Says a word instead of taking the turn: aloud, or only to a tap.
    async fn refuse(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        word: Word,
        aloud: bool,
    ) -> anyhow::Result<Done> {
        let Some(identity) = tx.identity(&incoming.from).await? else { return Ok(Done::default()) };
        if aloud {
            let line = crate::engine::Line::word(word);
            let good_until = self.now + jiff::SignedDuration::from_hours(1);
            tx.plan_line(identity.learner, &line, None, (self.now, good_until)).await?;
        }
        let (learner, _) = tx.learner(identity.learner).await?;
        Ok(Done { learner: Some(identity.learner), said: Some((word, learner.language)) })
    }
}

/// Whether a turn failed because of the database, not because of itself.
fn is_passing(why: &anyhow::Error) -> bool {
    match why.downcast_ref::<WriteError>() {
        Some(WriteError::NotKept(_) | WriteError::Closed) => true,
        Some(WriteError::Panicked) => false,
        None => {
            why.downcast_ref::<sqlx::Error>().is_some_and(|why| why.as_database_error().is_some())
        }
    }
}

/// An address on the web chat.
pub fn web_address(key: &Code) -> Address {
    Address { channel: ChannelName::Web, address: key.hash() }
}
