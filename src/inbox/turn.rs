//! One arrival becoming a turn: whose address it is, what it asks for, and through the door.

use jiff::{SignedDuration, Timestamp};

use super::Newcomer;
use crate::{
    channel::{Act, Incoming},
    content::{LanguageCode, Word},
    conversation::Door,
    engine::Line,
    journey::Happening,
    metrics,
    people::LearnerId,
    store::{Code, CodeKind, NewLearner, Received, Speaker, Tx},
};

/// What a turn leaves to be done after the commit.
#[derive(Default)]
pub(super) struct Done {
    /// Whose turn it was.
    pub(super) learner: Option<LearnerId>,
    /// A word for whoever asked, and their language.
    pub(super) said: Option<(Word, LanguageCode)>,
}

/// What was decided of an arrival before its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It may have its turn.
    Good,
    /// It is one too many; whether that is said aloud.
    TooFast {
        /// Whether this is the first time in this rush that they are told.
        is_told: bool,
    },
    /// It made its turn fail too often.
    Poison,
}

/// One arrival becoming a turn.
pub(super) struct Turn<'a> {
    pub(super) door: &'a Door,
    pub(super) newcomer: &'a Newcomer,
    #[cfg(debug_assertions)]
    pub(super) poison: &'a super::Poison,
    pub(super) now: Timestamp,
}

impl Turn<'_> {
    /// The arrival's name in the outside world.
    pub(super) fn cause(received: &Received) -> String {
        format!("{}:{}", received.arrival.channel, received.arrival.external)
    }

    /// Does what was decided, and says so in the inbox; what became of it, to be counted after the commit.
    pub(super) async fn take(
        &self,
        tx: &mut Tx,
        received: &Received,
        incoming: Option<&Incoming>,
        verdict: Verdict,
    ) -> anyhow::Result<(Done, metrics::Turn)> {
        let (done, state, became) = match (incoming, verdict) {
            (None, _) => (Done::default(), "ignored", metrics::Turn::Ignored),
            (Some(it), Verdict::Good) => {
                (self.go(tx, received, it).await?, "done", metrics::Turn::Done)
            }
            (Some(it), Verdict::TooFast { is_told }) => {
                let done = self.refuse(tx, it, Word::TooFast, is_told).await?;
                (done, "ignored", metrics::Turn::Ignored)
            }
            (Some(it), Verdict::Poison) => {
                let done = self.refuse(tx, it, Word::Trouble, true).await?;
                (done, "dead", metrics::Turn::Dead)
            }
        };
        tx.received(received.id, state);
        Ok((done, became))
    }

    /// Takes the turn: finds out whose it is, and opens the door.
    async fn go(
        &self,
        tx: &mut Tx,
        received: &Received,
        incoming: &Incoming,
    ) -> anyhow::Result<Done> {
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
        #[cfg(debug_assertions)]
        self.poison.strike(&happening);
        let learner = self.who(tx, incoming).await?;
        let cause = Self::cause(received);
        let turned = self.door.happen(tx, learner, &cause, happening, self.now).await?;
        // What Solis answers is put on the page later, by the dispatcher; a tap that did nothing is not shown.
        let did_something = turned.as_ref().is_some_and(|it| !it.is_closed);
        if let Some(shown) = incoming.shown.as_ref().filter(|_| did_something) {
            let (name, speaker) = (&received.arrival.external, Speaker::Learner);
            tx.put_on_page(learner, name, speaker, shown.read(), self.now).await?;
        }
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
            tx.used(&incoming.from, &identity).await?;
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
        self.door.library.nearest(asked)
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
            let line = Line::word(word);
            let good_until = self.now + SignedDuration::from_hours(1);
            tx.plan_line(identity.learner, &line, None, (self.now, good_until)).await?;
        }
        let (learner, _) = tx.learner(identity.learner).await?;
        Ok(Done { learner: Some(identity.learner), said: Some((word, learner.language)) })
    }
}
