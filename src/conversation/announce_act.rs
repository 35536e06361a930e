//! What is done with an announcement, in a chat or at the console, and who hears of it in their chat.

use jiff::Timestamp;

use super::Door;
use crate::{
    content::Surface,
    office::{
        announcing::{Act, Stage, Wrong},
        may,
    },
    store::{KeptDraft, Staff, Tx, Went},
};

impl Door {
    /// Lets one of the staff do something with an announcement, and tells those whom it concerns beside them.
    pub async fn moves_announcement(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        (kept, act): (&KeptDraft, Act),
        now: Timestamp,
    ) -> anyhow::Result<Went> {
        let person = staff.mentor.id;
        let hand = (Some(person), staff.who(now));
        let went = tx.moves_draft(hand, (kept.organisation, kept.id), act, now).await?;
        let author = kept.author.filter(|it| *it != person);
        match (&went, author) {
            (Went::To(Stage::Asked), _) => self.ask_others(tx, staff, kept, now).await?,
            (Went::To(Stage::Approved), Some(author)) => {
                self.announce_card(tx, author, Surface::AnnounceGoing, kept, now).await?;
            }
            (Went::To(Stage::Writing), Some(author)) if act == Act::Refuse => {
                Self::tell_staff(tx, author, Surface::AnnounceRefused, now).await?;
            }
            (Went::To(_) | Went::Wrong(_) | Went::TakesTwo | Went::No | Went::Nothing, _) => {}
        }
        Ok(went)
    }

    /// Does something with it for somebody in a chat, and says what came of it; whether it was on offer to them.
    pub(super) async fn announce_act(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        kept: KeptDraft,
        act: Act,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let person = staff.mentor.id;
        match self.moves_announcement(tx, staff, (&kept, act), now).await? {
            Went::To(Stage::Approved) => {
                self.announce_card(tx, person, Surface::AnnounceGoing, &kept, now).await?;
            }
            Went::To(Stage::Writing) if act == Act::Refuse => {
                if kept.author == Some(person) {
                    Self::tell_staff(tx, person, Surface::AnnounceRefused, now).await?;
                }
            }
            Went::To(_) => Self::tell_staff(tx, person, Surface::AnnounceOver, now).await?,
            Went::Wrong(wrong) if wrong.iter().all(|it| matches!(it, Wrong::NotMade(_))) => {
                self.announce_card(tx, person, Surface::AnnounceReady, &kept, now).await?;
            }
            Went::Wrong(_) => Self::tell_staff(tx, person, Surface::AnnounceNo, now).await?,
            Went::TakesTwo if kept.stage == Stage::Writing => {
                let asked = self.moves_announcement(tx, staff, (&kept, Act::Ask), now).await?;
                let told = match asked {
                    Went::To(Stage::Asked) => Surface::AnnounceAsked,
                    Went::To(_) | Went::Wrong(_) | Went::TakesTwo | Went::No | Went::Nothing => {
                        Surface::AnnounceNo
                    }
                };
                Self::tell_staff(tx, person, told, now).await?;
            }
            Went::TakesTwo | Went::No | Went::Nothing => return Ok(false),
        }
        Ok(true)
    }

    /// Asks the other coordinators to approve it.
    async fn ask_others(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        kept: &KeptDraft,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        for it in tx.all_staff().await? {
            let person = it.mentor.id;
            let may_approve = may(it.who(now), kept.approval(false, true));
            if may_approve && person != staff.mentor.id && Some(person) != kept.author {
                self.announce_card(tx, person, Surface::AnnounceApprove, kept, now).await?;
            }
        }
        Ok(())
    }
}
