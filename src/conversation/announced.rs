//! A tap under an announcement. It answers what was announced and nothing else: the question that is open stays so.

use jiff::Timestamp;

use super::{Door, Turned};
use crate::{
    engine::Tap,
    office::announcing::ANNOUNCED,
    people::LearnerId,
    store::{AnnouncementId, Tx},
};

impl Door {
    /// Whether a tap is one under an announcement.
    pub(super) fn is_under_announcement(tap: &Tap) -> bool {
        tap.step.as_str() == ANNOUNCED
    }

    /// Keeps what somebody answers to an announcement; the last tap counts.
    pub(super) async fn answers_announcement(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        tap: &Tap,
        now: Timestamp,
    ) -> anyhow::Result<Turned> {
        let id = AnnouncementId(i64::from(tap.asked));
        let is_noted = tx.reply(id, person, tap.choice.as_str(), now).await?;
        let turned = self.turned(tx, person, !is_noted).await?;
        Ok(Turned { is_noted, ..turned })
    }
}
