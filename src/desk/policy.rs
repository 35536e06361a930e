//! Who may do what with a talk: the part of [`crate::office::may`] that is about talks.

use serde::{Deserialize, Serialize};

use super::{EVERYBODY, Mentor, Request, Stage, Standing, Talk, route};
use crate::{
    content::ChoiceName,
    engine::{Attachment, Said},
    journey::Shows,
    people::LearnerId,
};

/// What one of the staff does with a talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// They take it.
    Take,
    /// They do not take it.
    Pass,
    /// They say something to the learner.
    Say(Said),
    /// They send an answer that is ready.
    Ready(ChoiceName),
    /// They leave a note, which only colleagues see.
    Note(Said),
    /// They hand it over: to a colleague, or to whoever takes it.
    HandOver(Option<LearnerId>),
    /// They give the learner back: it is over.
    GiveBack,
    /// Something is not right.
    Report,
}

/// What somebody wants to do with a talk, as far as it matters whether they may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Look at its card.
    See,
    /// Read what is said in it.
    Read,
    /// Take it, or say that they do not.
    Take,
    /// Hand it over.
    HandOver,
    /// Go on with it.
    Work,
}

/// One of the staff before a talk.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// Who.
    pub mentor: &'a Mentor,
    /// Whether they answer learners at all.
    pub is_mentor: bool,
    /// Whether they see to the talks of those who answer this learner.
    pub leads: bool,
    /// Whether they were asked to take it.
    pub was_asked: bool,
    /// Whether they could be asked by now.
    pub fits: bool,
}

impl Deed {
    /// The right it takes.
    pub fn needs(&self) -> Right {
        match self {
            Self::Take | Self::Pass => Right::Take,
            Self::HandOver(_) => Right::HandOver,
            Self::Say(_) | Self::Ready(_) | Self::Note(_) | Self::GiveBack | Self::Report => {
                Right::Work
            }
        }
    }

    /// The same with something that cannot be shown in place of what is said; nothing, if nothing is said.
    pub fn without_words(&self) -> Option<Self> {
        match self {
            Self::Say(_) => {
                Some(Self::Say(Said::attachment(Attachment::Unreadable, String::new())))
            }
            Self::Take
            | Self::Pass
            | Self::Ready(_)
            | Self::Note(_)
            | Self::HandOver(_)
            | Self::GiveBack
            | Self::Report => None,
        }
    }
}

/// Whether somebody may. A talk that was passed on to somebody else is no longer theirs to look at.
pub fn admits(right: Right, talk: &Talk, who: Before<'_>) -> bool {
    // Before the first learner there is a made-up one, whose talk is no talk.
    let is_here = who.is_mentor && who.mentor.standing == Standing::Active;
    let is_theirs = talk.mentor == Some(who.mentor.id);
    let (is_offered, is_seen) = (who.was_asked || who.fits, is_theirs || who.leads);
    is_here
        && match right {
            Right::See => match talk.stage {
                Stage::Waiting => is_offered,
                Stage::Open | Stage::Closed => is_seen,
            },
            Right::Read => is_seen && talk.stage != Stage::Waiting,
            Right::Take => is_offered,
            Right::HandOver => is_seen && talk.stage == Stage::Open,
            Right::Work => is_theirs && talk.stage == Stage::Open,
        }
}

/// Whether somebody could be asked to take a talk by now, were everybody asked.
pub fn fits(request: &Request<'_>, mentor: &Mentor, now: jiff::Timestamp) -> bool {
    let request = Request { round: EVERYBODY, ..*request };
    !route(&request, std::slice::from_ref(mentor), now).is_empty()
}

/// What a mentor calls a learner: their name, if they let it be seen.
pub fn alias(talk: &Talk, name: Option<&str>) -> String {
    match (talk.shows, name) {
        (Shows::All, Some(name)) => name.to_owned(),
        (Shows::All | Shows::Less, _) => format!("№ {}", talk.id.0),
    }
}
