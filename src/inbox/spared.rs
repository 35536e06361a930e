//! What does not get its turn: who sent it is told, and in a talk whoever it was for as well.

use jiff::SignedDuration;

use super::turn::{Done, Turn};
use crate::{
    channel::{Act, Incoming},
    content::Word,
    conversation::Door,
    engine::{Attachment, Line, Said},
    journey::{Happening, Key},
    store::{MOST_TRIES, Received, Tx},
};

impl Turn<'_> {
    /// Leaves an arrival alone that made its turn fail too often; whoever sent it is told.
    ///
    /// What was said in a talk is passed on as something that cannot be shown, so that both know of it, and words of
    /// danger open help all the same. If even that fails, an apology is all.
    pub(super) async fn spare(
        &self,
        tx: &mut Tx,
        received: &Received,
        incoming: &Incoming,
    ) -> anyhow::Result<Done> {
        let act = match self.harmless(tx, incoming).await? {
            Some(act) if received.tries <= MOST_TRIES + 1 => act,
            Some(_) | None => return self.refuse(tx, incoming, Word::Trouble).await,
        };
        let is_call = matches!(act, Act::Happened(Happening::Pressed(_)));
        let shown = incoming.shown.clone().filter(|_| !is_call);
        let done = self.go(tx, received, &Incoming { act, shown, ..incoming.clone() }).await?;
        if is_call {
            tx.take_out(received.id).await?;
        }
        Ok(done)
    }

    /// What to do in place of it: nothing, if an apology is enough.
    async fn harmless(&self, tx: &mut Tx, incoming: &Incoming) -> anyhow::Result<Option<Act>> {
        let unreadable = || Said::attachment(Attachment::Unreadable, String::new());
        Ok(match &incoming.act {
            Act::Happened(happening @ Happening::Said(_)) => {
                let Some(identity) = tx.identity(&incoming.from).await? else { return Ok(None) };
                let is_in_talk = Door::is_in_talk(tx, identity.learner).await?;
                let is_call =
                    self.door.is_call(happening) && !tx.is_staff(identity.learner).await?;
                let instead = match (is_call, is_in_talk) {
                    (true, _) => Some(Happening::Pressed(Key::Danger)),
                    (false, true) => Some(Happening::Said(unreadable())),
                    (false, false) => None,
                };
                instead.map(Act::Happened)
            }
            Act::AtDesk { person, talk, deed } => {
                let at_desk = |deed| Act::AtDesk { person: *person, talk: *talk, deed };
                deed.without_words().map(at_desk)
            }
            Act::Happened(_)
            | Act::Started(_)
            | Act::Edited(_)
            | Act::JoinsGroup(_)
            | Act::Joined(_)
            | Act::Blocked
            | Act::Moved(_) => None,
        })
    }

    /// Says a word instead of taking the turn.
    pub(super) async fn refuse(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        word: Word,
    ) -> anyhow::Result<Done> {
        let person = match &incoming.act {
            Act::AtDesk { person, .. } => Some(*person),
            Act::Started(_)
            | Act::Happened(_)
            | Act::Edited(_)
            | Act::JoinsGroup(_)
            | Act::Joined(_)
            | Act::Blocked
            | Act::Moved(_) => tx.identity(&incoming.from).await?.map(|it| it.learner),
        };
        let Some(person) = person else { return Ok(Done::default()) };
        let line = Line::word(word);
        let good_until = self.now + SignedDuration::from_hours(1);
        tx.plan_line(person, &line, None, (self.now, good_until)).await?;
        let (learner, _) = tx.learner(person).await?;
        let said = Some((word, learner.language));
        Ok(Done { learner: Some(person), said, ..Done::default() })
    }
}
