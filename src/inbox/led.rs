//! Somebody comes by a link into a cohort.

use jiff::SignedDuration;

use super::turn::Turn;
use crate::{
    channel::Incoming,
    content::Word,
    conversation::Door,
    engine::Line,
    journey::Happening,
    people::{ChannelName, LearnerId},
    store::{Code, Led, NewLearner, Tx},
};

/// What is said of a link is worth saying for so long.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24);

impl Turn<'_> {
    /// Lets somebody new in by a link: into its cohort, if there is a place; to its organisation, if there is none; as
    /// they came, if the link is good no longer. Somebody who is known is asked, or told why not.
    pub(super) async fn led(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        code: &Code,
        led: Led,
    ) -> anyhow::Result<Happening> {
        // A page has counted who looked at it.
        if incoming.from.channel != ChannelName::Web {
            tx.opened_link(code).await?;
        }
        if let Some(identity) = tx.identity(&incoming.from).await? {
            tx.used(&incoming.from, &identity).await?;
            return Door::opens_link(tx, identity.learner, code, led, self.now).await;
        }
        let Led { cohort, zone, is_over, is_full } = led;
        let asked = self.language(incoming);
        if is_over {
            let course = &self.newcomer.course;
            let new = NewLearner { course, language: &asked, zone: &self.newcomer.zone };
            let (learner, _) = self.known_or(tx, incoming, new).await?;
            self.tells(tx, learner, Word::LinkOver).await?;
            return Ok(Happening::Started);
        }
        let library = &self.door.library;
        let spoken = cohort.language.filter(|it| library.language(it).is_some());
        let course = Some(&cohort.course).filter(|it| !it.is_empty());
        let new = NewLearner {
            course: course.unwrap_or(&self.newcomer.course),
            language: spoken.as_ref().unwrap_or(&asked),
            zone: &zone,
        };
        let (learner, _) = self.known_or(tx, incoming, new).await?;
        if is_full {
            tx.enter_organisation(learner, cohort.organisation).await?;
            self.tells(tx, learner, Word::GroupFull).await?;
        } else {
            tx.enter_cohort(learner, &cohort.key).await?;
        }
        tx.came_by(learner, code).await?;
        Ok(Happening::Started)
    }

    /// Somebody who is known joins a cohort: a page has asked them.
    pub(super) async fn joins_group(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        code: &str,
    ) -> anyhow::Result<Happening> {
        let (code, known) = (Code::read(code), tx.identity(&incoming.from).await?);
        if let (Some(code), Some(identity)) = (code, known) {
            Door::joins_group(tx, identity.learner, &code.hash(), self.now).await?;
        }
        Ok(Happening::Started)
    }

    /// Says a word before what else is said in this turn.
    async fn tells(&self, tx: &mut Tx, learner: LearnerId, word: Word) -> anyhow::Result<()> {
        let times = (self.now, self.now + GOOD_FOR);
        tx.plan_line(learner, &Line::word(word), None, times).await
    }
}
