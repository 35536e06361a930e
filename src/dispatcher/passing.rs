//! What two people say to each other, on its way from one to the other.

use std::{collections::HashMap, sync::Arc};

use tokio::sync::{Semaphore, SemaphorePermit};

use super::route::Route;
use crate::{
    channel::{
        Channel, Content, InTalk, Refusal, Standing, Thing, Thread,
        passed::{Around, above, in_words},
        speech::Speech,
    },
    content::Surface,
    engine::{Attachment, Line, Part, Said},
    people::{ChannelName, LearnerId, MessageId, TalkId},
    store::{Author, Copied, Leased, Spoken},
};

/// What is passed on, and what it belongs to.
pub(super) struct Passed<'a> {
    pub(super) speech: Speech,
    pub(super) place: InTalk,
    pub(super) copied: Copied,
    /// Whether something else is said in place of what was sent, and whoever sent it does not know.
    pub(super) is_instead: bool,
    /// Held while its file is in memory.
    pub(super) hand: Option<SemaphorePermit<'a>>,
}

/// How something that was said is passed on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum As {
    /// As it was said.
    Said,
    /// As a change of the message that stands there.
    Changed,
    /// Anew, since it was changed.
    Anew,
}

/// A file on its way, or what is the matter with it.
enum Carried<'a> {
    Thing(Thing, Option<SemaphorePermit<'a>>),
    /// All of it can be said in words.
    Words(String),
    /// It cannot be carried.
    Not,
}

/// Every channel, by its name: a file may have come in on another.
pub(super) type Sources = Arc<HashMap<ChannelName, Arc<dyn Channel>>>;

/// So many files are in memory at once: each may have 20 MB.
static HANDS: Semaphore = Semaphore::const_new(2);
/// The titles of cards after which a talk is over for the mentor.
const LAST: [Surface; 2] = [Surface::DeskGivenBack, Surface::DeskEnded];
/// Cards that ask: they stand in the chat itself.
const ASKING: [Surface; 2] = [Surface::DeskOffer, Surface::DeskWhom];

impl Route {
    /// What somebody has said, for whoever is on the other side of the talk; nothing, if it is not said any more.
    pub(super) async fn passed_on(
        &self,
        leased: &Leased,
        (id, part): (MessageId, Part),
        how: As,
    ) -> anyhow::Result<Result<Option<Passed<'_>>, Refusal>> {
        let Some(spoken) = self.store.spoken(id).await? else { return Ok(Ok(None)) };
        let Some(own) = spoken.said.words(part) else { return Ok(Ok(None)) };
        let thread = match spoken.author {
            Author::Learner => self.known_thread(spoken.talk, leased.learner).await?,
            Author::Mentor | Author::Note => Thread::None,
        };
        let around = self.around(leased, &spoken);
        let is_first = !matches!(part, Part::Piece(1..));
        let head = match how {
            As::Anew if is_first => around.changed(),
            As::Said | As::Anew | As::Changed => around.from(),
        };
        let is_named = thread == Thread::None || part == Part::Head || how == As::Anew;
        let top = is_named.then_some(head.as_str());
        let mut place =
            InTalk { thread, head: (!is_named).then(|| head.clone()), ..InTalk::default() };
        let mut words = above(top, own);
        let (mut is_instead, mut hand) = (false, None);
        place.instead = Some(around.was_sent(&spoken.said));
        if how == As::Changed {
            let external = self.store.stands(id, leased.identity).await?;
            let is_caption = matches!(spoken.said, Said::Attachment { .. });
            place.changes = external.map(|external| Standing { external, is_caption });
            place.again = Some(above(Some(&around.changed()), own));
        } else if matches!(part, Part::Whole | Part::Bare) {
            match self.carried(&spoken).await? {
                Ok(None) => {}
                Ok(Some(Carried::Thing(thing, permit))) => {
                    (place.sent, hand) = (Some(thing), permit);
                }
                Ok(Some(Carried::Words(said))) => words = above(top, &said),
                Ok(Some(Carried::Not)) => {
                    // The line names them already.
                    (place.head, words) = (None, above(Some(&around.was_sent(&spoken.said)), own));
                    // Whoever sent a kind that nothing can carry was told at once.
                    is_instead = !spoken.said.is_unknown();
                }
                Err(why) => return Ok(Err(why)),
            }
        }
        if is_first {
            place.answers = self.answered(&spoken, leased.identity, how).await?;
        }
        let copied = Copied { talk: spoken.talk, message: Some(id) };
        let mut speech = around.speech(words);
        speech.sent = self.brought(&spoken.said).filter(|_| is_first).map(|kind| (id, kind));
        if part == Part::Whole && how == As::Said {
            speech = self.translated(speech, &spoken, leased).await;
        }
        Ok(Ok(Some(Passed { speech, place, copied, is_instead, hand })))
    }

    /// To whoever said something: it could not be passed on.
    pub(super) async fn unsaid(
        &self,
        leased: &Leased,
        id: MessageId,
    ) -> anyhow::Result<Option<Passed<'_>>> {
        let Some(spoken) = self.store.spoken(id).await? else { return Ok(None) };
        let thread = match spoken.author {
            Author::Mentor => self.known_thread(spoken.talk, leased.learner).await?,
            Author::Learner | Author::Note => Thread::None,
        };
        let answers = self.store.stands(id, leased.identity).await?;
        let speech = self.around(leased, &spoken);
        let speech = speech.speech(speech.not_passed_on(&spoken.said));
        let place = InTalk { thread, answers, ..InTalk::default() };
        let copied = Copied { talk: spoken.talk, message: None };
        Ok(Some(Passed { speech, place, copied, is_instead: false, hand: None }))
    }

    /// Where a card of a talk goes: one that asks something stands in the chat itself.
    pub(super) async fn card_place(
        &self,
        talk: TalkId,
        mentor: LearnerId,
        card: &Line,
    ) -> anyhow::Result<InTalk> {
        let is = |surface: &Surface| card.text == surface.entry().1.text();
        if ASKING.iter().any(is) {
            return Ok(InTalk::default());
        }
        let name = card.args.get("alias").map(|it| self.library.plain(it)).unwrap_or_default();
        let thread = self.known_thread(talk, mentor).await?;
        let is_wanted = thread == Thread::None && self.channel.has_threads();
        let is_theirs = is(&Surface::DeskTaken);
        let closes = LAST.iter().any(is).then(|| format!("✅ {name}"));
        let thread = if is_wanted && is_theirs { Thread::Wanted(name) } else { thread };
        Ok(InTalk { thread, closes, ..InTalk::default() })
    }

    async fn known_thread(&self, talk: TalkId, mentor: LearnerId) -> anyhow::Result<Thread> {
        if !self.channel.has_threads() {
            return Ok(Thread::None);
        }
        Ok(self.store.thread(talk, mentor).await?.map_or(Thread::None, Thread::Known))
    }

    fn around<'a>(&'a self, leased: &'a Leased, spoken: &'a Spoken) -> Around<'a> {
        Around { library: &self.library, code: &leased.language, name: &spoken.name }
    }

    /// The channel's number of the message it belongs below.
    async fn answered(
        &self,
        spoken: &Spoken,
        identity: i64,
        how: As,
    ) -> anyhow::Result<Option<String>> {
        let answered = match how {
            As::Said => spoken.answers,
            As::Changed | As::Anew => Some(spoken.id),
        };
        match answered {
            Some(answered) => self.store.stands(answered, identity).await,
            None => Ok(None),
        }
    }

    /// What was sent, where the channel brings it by itself.
    fn brought(&self, said: &Said) -> Option<Attachment> {
        match said {
            Said::Words(_) => None,
            Said::Attachment { kind: Attachment::Place | Attachment::Contact, .. } => None,
            Said::Attachment { kind, file, about } => {
                let is_had = !about.is_too_large_to_fetch();
                Some(*kind).filter(|_| self.channel.brings_files() && !file.is_empty() && is_had)
            }
        }
    }

    /// What was sent beside words, as this channel can carry it; nothing, if there are only words.
    async fn carried(
        &self,
        spoken: &Spoken,
    ) -> anyhow::Result<Result<Option<Carried<'_>>, Refusal>> {
        let Said::Attachment { kind, file, about } = &spoken.said else { return Ok(Ok(None)) };
        if self.brought(&spoken.said).is_some() {
            return Ok(Ok(None));
        }
        if !self.channel.carries(*kind) {
            return Ok(Ok(Some(in_words(&spoken.said).map_or(Carried::Not, Carried::Words))));
        }
        let thing = |content| Thing { kind: *kind, about: (**about).clone(), content };
        if matches!(kind, Attachment::Place | Attachment::Contact) {
            return Ok(Ok(Some(Carried::Thing(thing(None), None))));
        }
        let source = source(spoken, file);
        if source == self.name {
            let known = thing(Some(Content::Known(file.clone())));
            return Ok(Ok(Some(Carried::Thing(known, None))));
        }
        let Some(source) = self.sources.get(&source) else { return Ok(Ok(Some(Carried::Not))) };
        let hand = HANDS.acquire().await?;
        match source.fetch(file).await {
            Ok(bytes) => {
                let thing = thing(Some(Content::Bytes(bytes)));
                Ok(Ok(Some(Carried::Thing(thing, Some(hand)))))
            }
            Err(Refusal::Never(why)) => {
                tracing::info!(%why, "a file cannot be passed on");
                Ok(Ok(Some(Carried::Not)))
            }
            Err(why) => Ok(Err(why)),
        }
    }
}

/// The channel that has a file.
fn source(spoken: &Spoken, file: &str) -> ChannelName {
    match &spoken.channel {
        Some(channel) if !file.starts_with("web:") => ChannelName::named(channel),
        Some(_) | None => ChannelName::Web,
    }
}
