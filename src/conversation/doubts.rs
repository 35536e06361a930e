//! A learner says that a fact is wrong: it is kept, and those who run the programme hear of it.

use jiff::Timestamp;

use super::{ANSWER_GOOD_FOR, Door};
use crate::{
    content::{Arg, Surface},
    engine::Line,
    journey::{Doubt, Doubted},
    office::{self, Right},
    people::LearnerId,
    store::Tx,
};

impl Door {
    /// Keeps what a learner says of a fact. Who runs their programme is told once; words of their own come after.
    pub(super) async fn doubts(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        doubt: Doubt,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let Doubt { fact, said } = doubt;
        let how = match said {
            Doubted::How(how) => how,
            Doubted::Words(words) => return tx.keep_doubt_words(learner, &fact, &words).await,
        };
        let (who, _) = tx.learner(learner).await?;
        tx.keep_doubt(learner, (&fact, how.as_str()), &who.language, now).await?;
        let right = Right::SeeContent(tx.belongs(learner).await?.organisation);
        let staff = tx.all_staff().await?;
        let people = staff.iter().filter(|it| office::may(it.who(now), right));
        let (dialogue, step) = Surface::DeskWrongFact.entry();
        let mut told = Line::plain(dialogue, step.text());
        told.args.insert("fact".to_owned(), Arg::Plain(fact));
        for person in people.map(|it| it.mentor.id).collect::<Vec<_>>() {
            tx.plan_line(person, &told, None, (now, now + ANSWER_GOOD_FOR)).await?;
        }
        Ok(())
    }
}
