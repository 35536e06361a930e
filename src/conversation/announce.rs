//! Announcing from the chat: a coordinator writes or forwards a message, says who shall hear it, and sends it; another
//! one approves what takes two. Cards, each with its buttons, which carry the draft's number.

use jiff::Timestamp;

use super::{ANSWER_GOOD_FOR, Cause, Door};
use crate::{
    content::{LanguageCode, Surface},
    engine::{Said, Tap},
    office::{
        Right,
        announcing::{Act, Attached, Audience, Draft, DraftId, Missing, Stage},
        may, reach,
    },
    people::Words,
    store::{KeptDraft, Message, Staff, Tx, Writing},
};

/// How the steps of these cards are called.
pub(super) const ANNOUNCE: &str = "desk-announce";

impl Door {
    /// Whether somebody may announce where they work.
    fn may_announce(staff: &Staff, now: Timestamp) -> bool {
        may(staff.who(now), Right::Announce(staff.mentor.belongs.organisation))
    }

    /// `/announce`, with words or without; whether they may.
    pub(super) async fn announce_command(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        said: &Said,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        if !Self::may_announce(staff, now) {
            return Ok(false);
        }
        let person = staff.mentor.id;
        let Said::Words(words) = said else { return Ok(false) };
        let rest = words.read().split_once(char::is_whitespace).map(|it| it.1.trim());
        if let Some(rest) = rest.filter(|it| !it.is_empty()) {
            let said = Said::Words(Words::said(rest));
            self.announce_words(tx, staff, &said, cause, now).await?;
        } else {
            tx.keep_writing(person, Some(&Writing::Announcement)).await?;
            Self::tell_staff(tx, person, Surface::AnnounceWrite, now).await?;
        }
        Ok(true)
    }

    /// What shall be announced: it is kept, and asked for whom it is.
    pub(super) async fn announce_words(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        said: &Said,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (person, whose) = (staff.mentor.id, staff.mentor.belongs.organisation);
        tx.keep_writing(person, None).await?;
        let programme = tx.organisation(whose).await?;
        let Some(programme) = programme.filter(|_| Self::may_announce(staff, now)) else {
            return Ok(());
        };
        let (words, attached) = match said {
            Said::Words(words) => (Some(words.clone()), None),
            Said::Attachment { kind, file, about } => {
                let channel = match cause.written {
                    Some((identity, _)) if kind.has_caption() => tx.channel_of(identity).await?,
                    Some(_) | None => None,
                };
                let attached = channel.map(|channel| Attached {
                    kind: *kind,
                    file: file.clone(),
                    channel,
                    mime: about.mime.clone(),
                    name: about.name.clone(),
                });
                (about.caption.clone(), attached)
            }
        };
        let words = words.filter(|it| !it.read().is_empty());
        let versions = words.map(|it| (programme.language.to_string(), it)).into_iter().collect();
        let draft = Draft { versions, attached, ..Draft::default() };
        let draft = draft.narrowed(reach(staff.who(now), whose));
        let id = tx.new_draft((whose, Some(person)), &draft, None, now).await?;
        match tx.draft(whose, id).await? {
            Some(kept) => self.announce_card(tx, person, Surface::AnnounceWhom, &kept, now).await,
            None => Ok(()),
        }
    }

    /// A tap under one of these cards; whether it is on offer to them.
    pub(super) async fn announce_tap(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        tap: &Tap,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let (person, whose) = (staff.mentor.id, staff.mentor.belongs.organisation);
        let id = DraftId(i64::from(tap.asked));
        let kept = tx.draft(whose, id).await?.filter(|it| may(staff.who(now), it.right()));
        let Some(kept) = kept else { return Ok(false) };
        let is = |surface: Surface| tap.step == surface.entry().1;
        let choice = tap.choice.as_str();
        if is(Surface::AnnounceWhom) && kept.stage == Stage::Writing {
            return self.announce_to(tx, staff, kept, choice, now).await;
        }
        if is(Surface::AnnounceReady) && kept.stage == Stage::Writing {
            let rule = match choice {
                "programme" => Some(Missing::Programme),
                "machine" | "again" if self.translates => Some(Missing::Machine),
                "nobody" => Some(Missing::Nobody),
                _ => None,
            };
            if let Some(rule) = rule {
                return self.announce_rule(tx, staff, kept, rule, now).await;
            }
        }
        if is(Surface::AnnounceReady) && choice == "test" {
            for language in kept.draft.versions.keys() {
                let tongue = LanguageCode::from(language.as_str());
                let message = Message::Sample { sample: id, tongue };
                tx.plan_message(person, message, (now, now + ANSWER_GOOD_FOR)).await?;
            }
            return Ok(true);
        }
        let mut kept = kept;
        if choice == "despite" && is(Surface::AnnounceReady) && kept.stage == Stage::Writing {
            kept.draft.despite = true;
            tx.change_draft(whose, id, &kept.draft, now).await?;
        }
        let act = match choice {
            "send" | "despite" if is(Surface::AnnounceReady) => Act::Approve,
            "cancel" if is(Surface::AnnounceReady) => Act::Cancel,
            "undo" if is(Surface::AnnounceGoing) => Act::Undo,
            "approve" if is(Surface::AnnounceApprove) => Act::Approve,
            "refuse" if is(Surface::AnnounceApprove) => Act::Refuse,
            _ => return Ok(false),
        };
        self.announce_act(tx, staff, kept, act, now).await
    }

    /// Says who shall hear it.
    async fn announce_to(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        mut kept: KeptDraft,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let cohort = match choice {
            "everybody" => None,
            key => match tx.cohort(key).await? {
                Some(it)
                    if it.organisation == kept.organisation && kept.draft.can_mean(&it.key) =>
                {
                    Some(it.key)
                }
                Some(_) | None => return Ok(false),
            },
        };
        kept.draft.audience = Audience { cohort, ..Audience::default() };
        if !tx.change_draft(kept.organisation, kept.id, &kept.draft, now).await? {
            return Ok(false);
        }
        self.announce_card(tx, staff.mentor.id, Surface::AnnounceReady, &kept, now).await?;
        Ok(true)
    }

    /// Says what those hear in whose language there is no version. What a machine makes of it is made meanwhile, and
    /// shown before anything goes out.
    async fn announce_rule(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        mut kept: KeptDraft,
        rule: Missing,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let Some(programme) = tx.organisation(kept.organisation).await? else { return Ok(false) };
        let (person, is_machine) = (staff.mentor.id, rule == Missing::Machine);
        let mut draft = kept.draft.by_people();
        draft.missing = rule;
        if is_machine {
            let readers = tx.counted_in_all(&draft, kept.organisation, now).await?;
            let readers = readers.into_iter().map(|it| it.0).collect();
            let spoken = self.library.languages().map(|it| &it.code);
            let wanted = draft.for_machine(spoken, &readers, &programme.language);
            draft.unmade = wanted.into_iter().map(ToString::to_string).collect();
        }
        kept.draft = draft;
        if !tx.change_draft(kept.organisation, kept.id, &kept.draft, now).await? {
            return Ok(false);
        }
        let waits = is_machine && !kept.draft.unmade.is_empty();
        tx.wants_machine(kept.id, waits).await?;
        if waits {
            Self::tell_staff(tx, person, Surface::AnnounceMaking, now).await?;
        } else {
            self.announce_card(tx, person, Surface::AnnounceReady, &kept, now).await?;
        }
        Ok(true)
    }

    /// What a machine has made of a draft is kept, and shown to whoever wrote it; unless it has changed since.
    pub async fn machine_made(
        &self,
        tx: &mut Tx,
        made: &KeptDraft,
        before: &Draft,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let Some(mut kept) = tx.draft(made.organisation, made.id).await? else { return Ok(()) };
        let is_same = kept.stage == Stage::Writing && kept.draft == *before;
        if !is_same && kept.draft.missing == Missing::Machine && kept.stage == Stage::Writing {
            // Somebody has written on; the next look makes it of that.
            return Ok(());
        }
        tx.wants_machine(kept.id, false).await?;
        if !is_same {
            return Ok(());
        }
        kept.draft = made.draft.clone();
        tx.change_draft(kept.organisation, kept.id, &kept.draft, now).await?;
        match kept.author {
            Some(author) => {
                self.announce_card(tx, author, Surface::AnnounceReady, &kept, now).await
            }
            None => Ok(()),
        }
    }
}
