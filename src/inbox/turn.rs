//! One arrival becoming a turn: whose address it is, what it asks for, and through the door.

use jiff::Timestamp;

use super::Newcomer;
use crate::{
    channel::{Act, Incoming, Joining},
    content::{LanguageCode, Word},
    conversation::{Cause, Door, Turned},
    engine::Said,
    journey::Happening,
    metrics,
    people::{Address, ChannelName, LearnerId},
    store::{Code, CodeKind, Forgotten, NewLearner, NewSession, Received, Speaker, Tx, Way},
};

/// What a turn leaves to be done after the commit.
#[derive(Default)]
pub(super) struct Done {
    /// Whose turn it was.
    pub(super) learner: Option<LearnerId>,
    /// A word for whoever asked, and their language.
    pub(super) said: Option<(Word, LanguageCode)>,
    /// The chat that one of the staff has opened.
    pub(super) opened: Option<Address>,
    /// What is left to be done for somebody who is forgotten.
    pub(super) forgotten: Option<Forgotten>,
}

/// What was decided of an arrival before its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It may have its turn.
    Good,
    /// It is one too many, and the first in this rush: they are told.
    TooFast,
    /// It made its turn fail too often.
    Poison,
}

/// One arrival becoming a turn.
pub(super) struct Turn<'a> {
    pub(super) door: &'a Door,
    pub(super) newcomer: &'a Newcomer,
    #[cfg(debug_assertions)]
    pub(super) poison: &'a super::Poison,
    /// What came up to here was restored from a backup.
    pub(super) last_restored: i64,
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
            (Some(it), Verdict::TooFast) => {
                let done = self.refuse(tx, it, Word::TooFast).await?;
                (done, "ignored", metrics::Turn::Ignored)
            }
            (Some(it), Verdict::Poison) => {
                (self.spare(tx, received, it).await?, "dead", metrics::Turn::Dead)
            }
        };
        if let Some(learner) = done.learner.filter(|_| self.was_answered(received)) {
            tx.hold_answer(learner, self.now).await?;
        }
        tx.received(received.id, state);
        Ok((done, became))
    }

    /// Whether they have most likely heard what comes of this: it was restored from a backup, and had its turn right
    /// after that was made. A page of the web chat is in the backup itself.
    fn was_answered(&self, received: &Received) -> bool {
        received.id <= self.last_restored && received.arrival.channel != ChannelName::Web
    }

    /// Takes the turn: finds out whose it is, and opens the door.
    pub(super) async fn go(
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
            Act::JoinsGroup(code) => self.joins_group(tx, incoming, code).await?,
            Act::Edited(said) => return self.edited(tx, received, incoming, said).await,
            Act::Joined(joining) => match self.joined(tx, incoming, joining).await? {
                Some(happening) => happening,
                None => return Ok(Done::default()),
            },
            Act::AtDesk { person, talk, deed } => {
                let (name, what) = (Self::cause(received), (*talk, deed.clone()));
                let turned = self.door.deed(tx, *person, &name, what, self.now).await?;
                let said = turned.filter(|it| it.is_closed).map(|it| (Word::Closed, it.language));
                return Ok(Done { learner: Some(*person), said, ..Done::default() });
            }
        };
        #[cfg(debug_assertions)]
        self.poison.strike(&happening);
        if let Some(done) = self.nobodys_tap(tx, received, incoming, &happening).await? {
            return Ok(done);
        }
        let learner = self.who(tx, incoming).await?;
        let name = Self::cause(received);
        let identity = tx.identity(from).await?.map(|it| it.id);
        let written = identity.map(|it| (it, &incoming.origin));
        let cause = Cause { name: &name, written };
        let turned = self.door.happen(tx, learner, cause, happening, self.now).await?;
        if let Some(forgotten) = turned.as_ref().and_then(|it| it.forgotten.clone()) {
            tx.forget_arrivals(received.id, &forgotten.addresses).await?;
            let said = turned.map(|it| (Word::Forgotten, it.language));
            let (learner, forgotten) = (Some(learner), Some(forgotten));
            return Ok(Done { learner, said, opened: None, forgotten });
        }
        self.show(tx, received, incoming, learner, turned.as_ref()).await?;
        if turned.as_ref().is_some_and(|it| it.is_nobodys) {
            tx.take_out(received.id).await?;
        }
        let said = turned.and_then(|it| match (it.is_closed, it.is_noted) {
            (true, _) => Some((Word::Closed, it.language)),
            (false, true) => Some((Word::Noted, it.language)),
            (false, false) => None,
        });
        let is_opened = matches!(incoming.act, Act::Started(_)) && tx.is_staff(learner).await?;
        let opened = is_opened.then(|| from.clone());
        Ok(Done { learner: Some(learner), said, opened, forgotten: None })
    }

    /// Puts on the page what somebody has sent there.
    async fn show(
        &self,
        tx: &mut Tx,
        received: &Received,
        incoming: &Incoming,
        learner: LearnerId,
        turned: Option<&Turned>,
    ) -> anyhow::Result<()> {
        // What Solis answers is put on the page later, by the dispatcher; a tap that did nothing is not shown.
        let did_something = turned.is_some_and(|it| !it.is_closed);
        if let Some(shown) = incoming.shown.as_ref().filter(|_| did_something) {
            let (name, speaker) = (&received.arrival.external, Speaker::Learner);
            let in_place = turned.filter(|it| it.is_nobodys);
            let in_place = in_place.map(|it| self.door.library.red_button(&it.language));
            let shown = in_place.as_deref().unwrap_or(shown.read());
            tx.put_on_page(learner, name, speaker, shown, self.now).await?;
        }
        Ok(())
    }

    /// A button of somebody who has been forgotten makes nobody new, and nothing of it is kept.
    async fn nobodys_tap(
        &self,
        tx: &mut Tx,
        received: &Received,
        incoming: &Incoming,
        happening: &Happening,
    ) -> anyhow::Result<Option<Done>> {
        let is_tap = matches!(happening, Happening::Tapped(_));
        if !is_tap || tx.identity(&incoming.from).await?.is_some() {
            return Ok(None);
        }
        tx.take_out(received.id).await?;
        let said = Some((Word::Closed, self.language(incoming)));
        Ok(Some(Done { said, ..Done::default() }))
    }

    /// Somebody has changed what they said.
    async fn edited(
        &self,
        tx: &mut Tx,
        received: &Received,
        incoming: &Incoming,
        said: &Said,
    ) -> anyhow::Result<Done> {
        let Some(identity) = tx.identity(&incoming.from).await? else {
            return Ok(Done::default());
        };
        let name = Self::cause(received);
        let cause = Cause { name: &name, written: Some((identity.id, &incoming.origin)) };
        if self.door.change(tx, identity.learner, cause, said, self.now).await? {
            tx.take_out(received.id).await?;
        }
        Ok(Done::default())
    }

    /// Opens the chat, with a code or without.
    async fn started(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        code: Option<&str>,
    ) -> anyhow::Result<Happening> {
        let code = code.and_then(Code::read);
        let Some(code) = code else { return Ok(Happening::Started) };
        if let Some(led) = tx.led(&code, self.now).await? {
            return self.led(tx, incoming, &code, led).await;
        }
        match tx.take_code(&code, self.now).await? {
            None => Ok(Happening::Started),
            Some(CodeKind::Learner { cohort }) => {
                let learner = self.who(tx, incoming).await?;
                if let Some(cohort) = cohort {
                    tx.enter_cohort(learner, &cohort).await?;
                }
                Ok(Happening::Started)
            }
            // These are pages, and their links lead there.
            Some(CodeKind::Desk { .. } | CodeKind::Data { .. } | CodeKind::Plan { .. }) => {
                Ok(Happening::Started)
            }
            Some(CodeKind::Staff(new)) => {
                let person = self.who(tx, incoming).await?;
                self.door.joins_staff(tx, person, *new, self.now).await?;
                Ok(Happening::Joined)
            }
            Some(CodeKind::Device { learner }) => {
                tx.give(&incoming.from, learner).await?;
                Ok(Happening::Moved)
            }
        }
    }

    /// Makes whoever was invited one of the staff, with this browser as their desk; nothing, if the invitation is no
    /// longer good.
    async fn joined(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        joining: &Joining,
    ) -> anyhow::Result<Option<Happening>> {
        let Some(code) = Code::read(&joining.code) else { return Ok(None) };
        let Some(CodeKind::Staff(mut new)) = tx.take_code(&code, self.now).await? else {
            return Ok(None);
        };
        let person = self.who(tx, incoming).await?;
        new.name = joining.name.clone().or(new.name);
        self.door.joins_staff(tx, person, *new, self.now).await?;
        let (hash, browser) = (joining.session.clone(), joining.browser.clone());
        let new = NewSession { hash, person, way: Way::Invitation, browser };
        tx.begin_session(&new, self.now).await?;
        Ok(Some(Happening::Joined))
    }

    /// Whose address this is; somebody new, if it is nobody's.
    async fn who(&self, tx: &mut Tx, incoming: &Incoming) -> anyhow::Result<LearnerId> {
        let language = self.language(incoming);
        let Newcomer { course, zone } = self.newcomer;
        let new = NewLearner { course, language: &language, zone };
        Ok(self.known_or(tx, incoming, new).await?.0)
    }

    /// Whose address this is, and whether they are somebody new, who begins so.
    pub(super) async fn known_or(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        new: NewLearner<'_>,
    ) -> anyhow::Result<(LearnerId, bool)> {
        if let Some(identity) = tx.identity(&incoming.from).await? {
            tx.used(&incoming.from, &identity).await?;
            return Ok((identity.learner, false));
        }
        let learner = tx.join(new, self.now).await?;
        tx.came_on(learner, incoming.from.channel).await?;
        tx.give(&incoming.from, learner).await?;
        Ok((learner, true))
    }

    /// The language of ours that comes nearest to what the phone asks for.
    pub(super) fn language(&self, incoming: &Incoming) -> LanguageCode {
        let asked = incoming.language.as_deref().unwrap_or_default();
        self.door.library.nearest(asked)
    }
}
