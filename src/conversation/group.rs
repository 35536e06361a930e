//! Somebody who is known opens a link into a group: they are asked, or told why not. Who is asked by a page joins at once.

use jiff::Timestamp;

use super::{ANSWER_GOOD_FOR, Door};
use crate::{
    content::Word,
    engine::Line,
    journey::{Happening, Invitation},
    office::Entry,
    people::LearnerId,
    store::{Code, Led, Tx},
};

impl Door {
    /// Somebody who is known opens a link: what happens by it. The staff open links to look at them.
    pub async fn opens_link(
        tx: &mut Tx,
        learner: LearnerId,
        code: &Code,
        led: Led,
        now: Timestamp,
    ) -> anyhow::Result<Happening> {
        if tx.is_staff(learner).await? {
            return Ok(Happening::Started);
        }
        let is_free = tx.belongs(learner).await?.cohort.is_none();
        let word = match tx.entry(learner, &led).await? {
            Entry::Open => {
                let group = led.cohort.name;
                return Ok(Happening::Invited(Invitation { link: code.hash(), group }));
            }
            Entry::Full if is_free => {
                tx.enter_organisation(learner, led.cohort.organisation).await?;
                tx.came_by(learner, code).await?;
                Word::GroupFull
            }
            Entry::Over if is_free => Word::LinkOver,
            entry @ (Entry::Here | Entry::Over | Entry::Elsewhere | Entry::Full) => entry.said(),
        };
        tells(tx, learner, word, now).await?;
        Ok(Happening::Started)
    }

    /// Lets somebody into a group by what is kept of its link's code, if that can still be; and says what came of it.
    pub async fn joins_group(
        tx: &mut Tx,
        learner: LearnerId,
        link: &str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        if tx.is_staff(learner).await? {
            return Ok(());
        }
        let entry = tx.joins_by(learner, link, now).await?;
        tells(tx, learner, entry.said(), now).await
    }
}

/// Says a word before what else is said in this turn.
async fn tells(tx: &mut Tx, learner: LearnerId, word: Word, now: Timestamp) -> anyhow::Result<()> {
    tx.plan_line(learner, &Line::word(word), None, (now, now + ANSWER_GOOD_FOR)).await
}
