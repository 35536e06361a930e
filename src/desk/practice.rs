//! The first talk of a mentor, with a learner who is made up: the same cards and buttons, one thing after another.
//! Nothing of it is a talk: there is no row, no learner, nothing that could be counted.

use serde::{Deserialize, Serialize};

use crate::content::{StepName, Surface};

/// What a mentor tries next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Practice {
    /// Taking the talk.
    Take,
    /// Answering.
    Answer,
    /// Tapping the button for a note.
    Note,
    /// Writing the note.
    Writing,
    /// Sending an answer that is ready.
    Ready,
    /// Giving the learner back.
    GiveBack,
}

/// What a mentor does.
#[derive(Clone, Copy, Debug)]
pub enum Tried<'a> {
    /// They tap this button of this card.
    Tapped(&'a StepName, &'a str),
    /// They say something.
    Said,
}

impl Practice {
    /// The first thing.
    pub const FIRST: Self = Self::Take;

    /// What is said when it begins.
    pub const HELLO: &[Surface] = &[Surface::PracticeHello, Surface::DeskOffer];

    /// What comes after something they do, and what is said to it; nothing, when the talk is done. What does not fit
    /// is answered with what to try.
    pub fn after(self, tried: Tried<'_>) -> (Option<Self>, &'static [Surface]) {
        use Surface::{
            DeskGivenBack, DeskNote, DeskNoted, DeskOffer, DeskPassedOn, DeskReady, DeskTaken,
            PracticeAgain, PracticeAnswer, PracticeAsks, PracticeDone, PracticeGiveBack,
            PracticeNote, PracticePass, PracticeReady,
        };
        let is = |card: Surface, name: &str| match tried {
            Tried::Tapped(step, choice) => *step == card.entry().1 && choice == name,
            Tried::Said => false,
        };
        let is_ready_answer =
            matches!(tried, Tried::Tapped(step, _) if *step == DeskReady.entry().1);
        let has_said = matches!(tried, Tried::Said);
        match self {
            Self::Take if is(DeskOffer, "take") => {
                (Some(Self::Answer), &[DeskTaken, PracticeAsks, PracticeAnswer])
            }
            Self::Take if is(DeskOffer, "pass") => (Some(self), &[PracticePass]),
            Self::Take => (Some(self), Self::HELLO),
            Self::Answer if has_said => (Some(Self::Note), &[PracticeAgain, PracticeNote]),
            Self::Answer => (Some(self), &[PracticeAnswer]),
            Self::Note if is(DeskTaken, "note") => (Some(Self::Writing), &[DeskNote]),
            Self::Note => (Some(self), &[PracticeNote]),
            Self::Writing if has_said => (Some(Self::Ready), &[DeskNoted, PracticeReady]),
            Self::Writing => (Some(self), &[DeskNote]),
            Self::Ready if is(DeskTaken, "ready") => (Some(self), &[DeskReady]),
            Self::Ready if is_ready_answer => {
                (Some(Self::GiveBack), &[DeskPassedOn, PracticeGiveBack])
            }
            Self::Ready => (Some(self), &[PracticeReady]),
            Self::GiveBack if is(DeskTaken, "give-back") => (None, &[DeskGivenBack, PracticeDone]),
            Self::GiveBack => (Some(self), &[PracticeGiveBack]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Practice, Tried};
    use crate::content::Surface;

    #[test]
    fn each_thing_is_tried_once_and_in_order() {
        let (offer, taken) = (Surface::DeskOffer.entry().1, Surface::DeskTaken.entry().1);
        let ready = Surface::DeskReady.entry().1;
        let way = [
            (Tried::Tapped(&offer, "take"), Some(Practice::Answer)),
            (Tried::Said, Some(Practice::Note)),
            (Tried::Tapped(&taken, "note"), Some(Practice::Writing)),
            (Tried::Said, Some(Practice::Ready)),
            (Tried::Tapped(&taken, "ready"), Some(Practice::Ready)),
            (Tried::Tapped(&ready, "hello"), Some(Practice::GiveBack)),
            (Tried::Tapped(&taken, "give-back"), None),
        ];
        let mut at = Some(Practice::FIRST);
        for (tried, next) in way {
            let here = at.unwrap_or(Practice::FIRST);
            // Whatever else they do, they stay, and are told what to try.
            for (other, _) in way.iter().filter(|(_, it)| *it != next) {
                let (stays, said) = here.after(*other);
                let goes_on = way.iter().any(|(it, to)| same(*it, *other) && *to == stays);
                assert!(stays == Some(here) || goes_on, "{here:?} {other:?}");
                assert!(!said.is_empty(), "{here:?} {other:?}");
            }
            let (after, said) = here.after(tried);
            assert_eq!(after, next, "{here:?}");
            assert!(!said.is_empty(), "{here:?}");
            at = after;
        }
        assert_eq!(at, None);
    }

    fn same(a: Tried<'_>, b: Tried<'_>) -> bool {
        match (a, b) {
            (Tried::Said, Tried::Said) => true,
            (Tried::Tapped(step, choice), Tried::Tapped(other, another)) => {
                step == other && choice == another
            }
            (Tried::Said, Tried::Tapped(..)) | (Tried::Tapped(..), Tried::Said) => false,
        }
    }
}
