//! A talk as it stands before one mentor: what they may see of it, and in which words.

use maud::{Markup, html};

use super::super::{Site, staff::Me};
use crate::{
    content::{Arg, ChoiceName, DeskWord, DialogueName, StepName, TextKey, Word},
    desk::{self, Request, Right, Stage},
    engine::{Attachment, Said},
    journey::Shows,
    office,
    people::{LearnerId, Words},
    store::Seen,
};

/// So many letters stand in a list.
const BRIEF: usize = 140;

/// A talk before somebody.
pub(super) struct View<'a> {
    pub(super) site: &'a Site,
    pub(super) me: &'a Me,
    pub(super) seen: &'a Seen,
}

impl View<'_> {
    /// Whether they may.
    pub(super) fn may(&self, right: Right) -> bool {
        let Seen { talk, offer, .. } = self.seen;
        let asked = (offer.is_some(), self.fits());
        let before = self.me.staff.before(&self.seen.belongs, asked, self.me.now);
        office::may(self.me.who(), office::Right::Talk { right, talk, before })
    }

    /// Whether they were asked to take it, and have not said no.
    pub(super) fn is_asked(&self) -> bool {
        self.seen.offer.as_deref() == Some("offered")
    }

    /// Whether they could be asked by now. Whoever has said no is not.
    fn fits(&self) -> bool {
        let Seen { talk, language, belongs, offer, .. } = self.seen;
        let is_asked = self.is_asked();
        let not = offer.iter().filter(|_| !is_asked).map(|_| self.me.id()).collect::<Vec<_>>();
        let languages = [language.clone()];
        let request = Request {
            languages: &languages,
            topic: &talk.topic,
            belongs,
            not: &not,
            round: desk::EVERYBODY,
            translates: self.site.translates,
        };
        talk.stage == Stage::Waiting
            && desk::fits(&request, &self.me.staff.mentor, self.site.clock.now())
    }

    /// What the mentor calls the learner.
    pub(super) fn alias(&self) -> String {
        desk::alias(&self.seen.talk, self.seen.name.as_ref().map(Words::read))
    }

    /// The learner's language, by its own name.
    pub(super) fn language(&self) -> String {
        let code = &self.seen.language;
        self.site.library.language(code).map_or_else(|| code.to_string(), |it| it.name.clone())
    }

    /// Whether they share no language, and a machine translates.
    pub(super) fn is_by_machine(&self) -> bool {
        let speaks = &self.me.staff.mentor.languages;
        self.site.translates && !speaks.contains(&self.seen.language)
    }

    /// The lesson's title, where it may be seen. When the talk is over, where the learner goes is theirs alone.
    pub(super) fn lesson(&self) -> Option<String> {
        let (lesson, _) = self.seen.journey.lesson().filter(|_| self.shows_lesson())?;
        Some(self.me.text(self.site, lesson, &TextKey::from("title")))
    }

    /// Whether the lesson may be seen.
    pub(super) fn shows_lesson(&self) -> bool {
        self.seen.talk.shows == Shows::All && self.seen.talk.stage != Stage::Closed
    }

    /// Since when the learner waits.
    pub(super) fn waits(&self) -> Markup {
        let word = |word| self.me.word(self.site, word);
        html! {
            @match self.seen.talk.waits_since {
                Some(since) => {
                    (word(DeskWord::Since)) " "
                    time datetime=(since) { (self.me.when(self.site, since)) }
                }
                None => { (word(DeskWord::Answered)) }
            }
        }
    }

    /// The learner's last answers that mentors may read.
    pub(super) async fn answers(&self) -> anyhow::Result<Vec<(String, String)>> {
        if !self.shows_lesson() {
            return Ok(Vec::new());
        }
        let answers = self.site.store.shown_answers(self.seen.talk.learner, 3).await?;
        let answer = |(dialogue, step, said): (DialogueName, StepName, Said)| {
            let step_of = self.site.library.lesson(&dialogue).and_then(|it| it.step(&step));
            let is_tapped = step_of.is_some_and(|it| !it.choices().is_empty());
            let title = self.me.text(self.site, &dialogue, &TextKey::from("title"));
            let answer = match &said {
                Said::Words(words) if is_tapped => {
                    let choice = ChoiceName::from(words.read());
                    self.me.said(self.site, &Arg::Label(dialogue, step, choice))
                }
                Said::Words(_) | Said::Attachment { .. } => brief(self.site, self.me, &said),
            };
            (title, answer)
        };
        Ok(answers.into_iter().map(answer).collect())
    }

    /// Whether this is they.
    pub(super) fn is_me(&self, person: LearnerId) -> bool {
        person == self.me.id()
    }
}

/// What somebody said, in short.
pub(super) fn brief(site: &Site, me: &Me, said: &Said) -> String {
    match said {
        Said::Words(words) => {
            let mut brief = words.read().chars().take(BRIEF).collect::<String>();
            if brief.len() < words.read().len() {
                brief.push('…');
            }
            brief
        }
        Said::Attachment { kind, .. } => me.plain(site, word_for(*kind)),
    }
}

/// What stands for something that is no words.
pub(super) fn word_for(kind: Attachment) -> Word {
    match kind {
        Attachment::Photo => Word::Photo,
        Attachment::Voice => Word::Voice,
        Attachment::VideoNote
        | Attachment::Video
        | Attachment::Audio
        | Attachment::Animation
        | Attachment::Document
        | Attachment::Sticker
        | Attachment::Place
        | Attachment::Contact
        | Attachment::Other => Word::Attachment,
        Attachment::Unreadable => Word::Unreadable,
    }
}
