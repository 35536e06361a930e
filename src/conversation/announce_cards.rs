//! The cards about an announcement: what it says, for how many it is, what becomes of those in whose language it is not
//! said, and the buttons for what can be done.

use jiff::Timestamp;

use super::{ANSWER_GOOD_FOR, Door, own_desk::put};
use crate::{
    content::{AnnouncingWord, Arg, LanguageCode, Surface},
    engine::Line,
    office::announcing::{Draft, Missing},
    people::LearnerId,
    store::{KeptDraft, Tx},
};

/// So much of the words stands on a card.
const BRIEF: usize = 600;
/// What Telegram takes of a button (Bot API, `callback_data`).
const LONGEST_TAP: usize = 64;

impl Door {
    /// Plans a card about a draft, with what it says and for how many it is.
    pub(super) async fn announce_card(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        what: Surface,
        kept: &KeptDraft,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (dialogue, step) = what.entry();
        let mut card = Line::plain(dialogue.clone(), step.text());
        let readers = tx.counted_in_all(&kept.draft, kept.organisation, now).await?;
        for (name, said) in self.announce_facts(tx, kept, &readers, now).await? {
            if self.library.mentions(&dialogue, &step.text(), name) {
                card.args.insert(name.to_owned(), said);
            }
        }
        let known = self.library.lesson(&dialogue).and_then(|it| it.step(&step));
        let choices = known.map(crate::content::Step::choices).unwrap_or_default();
        for choice in choices.iter().map(crate::content::ChoiceName::as_str) {
            let is_left_out = if what == Surface::AnnounceReady {
                !self.is_offered(&kept.draft, &readers, choice)
            } else {
                what == Surface::AnnounceWhom && is_of_one(&kept.draft)
            };
            if !is_left_out {
                put(&mut card, &step, choice, everybody(&kept.draft, what));
            }
        }
        if what == Surface::AnnounceWhom {
            let cohorts = tx.cohorts_of(kept.organisation).await?;
            for cohort in cohorts.into_iter().filter(|it| kept.draft.can_mean(&it.key)) {
                put(&mut card, &step, &cohort.key, Some(Arg::Plain(cohort.name)));
            }
        }
        for tap in &mut card.buttons {
            let (before, number) = (tap.to_string(), u32::try_from(kept.id.0).unwrap_or_default());
            tap.asked = number;
            if let Some(label) = card.labels.remove(&before) {
                card.labels.insert(tap.to_string(), label);
            }
        }
        card.buttons.retain(|it| it.to_string().len() <= LONGEST_TAP);
        tx.plan_line(person, &card, None, (now, now + ANSWER_GOOD_FOR)).await
    }

    /// What a card may mention.
    async fn announce_facts(
        &self,
        tx: &mut Tx,
        kept: &KeptDraft,
        readers: &[(String, i64)],
        now: Timestamp,
    ) -> anyhow::Result<Vec<(&'static str, Arg)>> {
        let versions = &kept.draft.versions;
        let words = versions.iter().find(|it| !kept.draft.machine.contains(it.0));
        let words = words.map(|it| it.1.read()).unwrap_or_default();
        let brief = words.chars().take(BRIEF).collect::<String>();
        let people = tx.count_draft(kept, now).await?;
        let author = match kept.author {
            Some(author) => tx.staff(author).await?.map(|it| it.mentor.name).unwrap_or_default(),
            None => "solis announce".to_owned(),
        };
        let rule = Arg::Text(AnnouncingWord::dialogue(), rule(&kept.draft, readers).key());
        Ok(vec![
            ("what", Arg::Plain(brief)),
            ("people", Arg::Plain(people.to_string())),
            ("name", Arg::Plain(author)),
            ("rule", rule),
            ("languages", Arg::Plain(self.named(&left_out(&kept.draft, readers)))),
        ])
    }

    /// What languages call themselves.
    fn named(&self, codes: &[&str]) -> String {
        let known = |code: &&str| self.library.language(&LanguageCode::from(*code));
        let name = |code| known(code).map_or_else(|| (*code).to_owned(), |it| it.name.clone());
        if codes.is_empty() {
            "–".to_owned()
        } else {
            codes.iter().map(name).collect::<Vec<_>>().join(", ")
        }
    }

    /// Whether a button of the card before it goes out stands under this one.
    fn is_offered(&self, draft: &Draft, readers: &[(String, i64)], choice: &str) -> bool {
        let is_open = !without(&draft.clone().by_people(), readers).is_empty();
        let is_stuck = draft.missing == Missing::Machine && !draft.unmade.is_empty();
        match choice {
            "send" => !is_stuck,
            "despite" => is_stuck,
            "again" => is_stuck && self.translates,
            "programme" => is_open && draft.missing != Missing::Programme,
            "machine" => is_open && self.translates && draft.missing != Missing::Machine,
            "nobody" => is_open && draft.missing != Missing::Nobody,
            _ => true,
        }
    }
}

/// Whether it can be for people of one cohort only, so that nobody asks for everybody.
fn is_of_one(draft: &Draft) -> bool {
    draft.within.as_ref().is_some_and(|it| it.len() < 2)
}

/// What the button for everybody is called, where that is not the whole organisation.
fn everybody(draft: &Draft, what: Surface) -> Option<Arg> {
    let is_bound = what == Surface::AnnounceWhom && draft.within.is_some();
    is_bound.then(|| Arg::Text(AnnouncingWord::dialogue(), AnnouncingWord::AllTheseGroups.key()))
}

/// The languages of those it is for, in which it is not said.
fn without<'a>(draft: &Draft, readers: &'a [(String, i64)]) -> Vec<&'a str> {
    let codes = readers.iter().map(|it| it.0.as_str());
    codes.filter(|it| !draft.versions.contains_key(*it)).collect()
}

/// The languages a card names: those for which a machine has made nothing, or those in which nobody has written it.
fn left_out<'a>(draft: &Draft, readers: &'a [(String, i64)]) -> Vec<&'a str> {
    match draft.missing {
        Missing::Machine if !draft.unmade.is_empty() => without(draft, readers),
        Missing::Programme | Missing::Machine | Missing::Nobody => {
            let mut codes = without(draft, readers);
            let made = readers.iter().map(|it| it.0.as_str());
            codes.extend(made.filter(|it| draft.machine.contains(*it)));
            codes
        }
    }
}

/// What becomes of those in whose language it is not said.
fn rule(draft: &Draft, readers: &[(String, i64)]) -> AnnouncingWord {
    let written = draft.clone().by_people();
    match draft.missing {
        _ if without(&written, readers).is_empty() => AnnouncingWord::RuleNone,
        Missing::Programme => AnnouncingWord::RuleProgramme,
        Missing::Machine if draft.unmade.is_empty() => AnnouncingWord::RuleMachine,
        Missing::Machine => AnnouncingWord::RuleUnmade,
        Missing::Nobody => AnnouncingWord::RuleNobody,
    }
}
