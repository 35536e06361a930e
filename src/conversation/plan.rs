//! Somebody sees their plan on one page.

use super::Door;
use crate::{engine::Line, journey::OnePage, people::LearnerId, store::Tx};

impl Door {
    /// Puts the plan into a line that shows it.
    pub(super) async fn tell_plan(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        line: &mut Line,
    ) -> anyhow::Result<()> {
        if OnePage::is_shown_in(line) {
            let answers = tx.all_answers(learner).await?;
            OnePage::of(&self.library, answers).tell(&self.library, line);
        }
        Ok(())
    }
}
