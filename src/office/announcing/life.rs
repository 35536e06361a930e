//! How an announcement lives.

use serde::{Deserialize, Serialize};

/// How far an announcement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It is written.
    Writing,
    /// Somebody else is asked to approve it.
    Asked,
    /// It is approved and frozen, and can still be undone.
    Approved,
    /// It goes out.
    Running,
    /// It is stopped for a while.
    Paused,
    /// Everybody has heard it, or will not.
    Done,
    /// It was stopped for good.
    Cancelled,
}

/// What is done with an announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Somebody else is to approve it.
    Ask,
    /// It may go out.
    Approve,
    /// It may not go out as it is.
    Refuse,
    /// It was too early.
    Undo,
    /// The time to undo it is over, and its hour has come.
    Begin,
    /// It stops for a while.
    Pause,
    /// It goes on.
    Resume,
    /// It stops for good.
    Cancel,
    /// Nobody is left.
    End,
}

impl Stage {
    /// Every one of them.
    pub const ALL: [Self; 7] = [
        Self::Writing,
        Self::Asked,
        Self::Approved,
        Self::Running,
        Self::Paused,
        Self::Done,
        Self::Cancelled,
    ];
}

impl Act {
    /// Every one of them.
    pub const ALL: [Self; 9] = [
        Self::Ask,
        Self::Approve,
        Self::Refuse,
        Self::Undo,
        Self::Begin,
        Self::Pause,
        Self::Resume,
        Self::Cancel,
        Self::End,
    ];
}

/// Where an act leads; nothing, where it means nothing. What takes two people is asked for before it is approved.
pub fn advance(stage: Stage, act: Act, takes_two: bool) -> Option<Stage> {
    match (act, stage) {
        (Act::Ask, Stage::Writing) => Some(Stage::Asked),
        (Act::Approve, Stage::Writing) => (!takes_two).then_some(Stage::Approved),
        (Act::Approve, Stage::Asked) => Some(Stage::Approved),
        (Act::Refuse, Stage::Asked) | (Act::Undo, Stage::Approved) => Some(Stage::Writing),
        (Act::Begin, Stage::Approved) | (Act::Resume, Stage::Paused) => Some(Stage::Running),
        (Act::Pause, Stage::Running) => Some(Stage::Paused),
        (
            Act::Cancel,
            Stage::Writing | Stage::Asked | Stage::Approved | Stage::Running | Stage::Paused,
        ) => Some(Stage::Cancelled),
        (Act::End, Stage::Running) => Some(Stage::Done),
        (
            Act::Ask
            | Act::Approve
            | Act::Refuse
            | Act::Undo
            | Act::Begin
            | Act::Pause
            | Act::Resume
            | Act::Cancel
            | Act::End,
            Stage::Writing
            | Stage::Asked
            | Stage::Approved
            | Stage::Running
            | Stage::Paused
            | Stage::Done
            | Stage::Cancelled,
        ) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Act, Stage, advance};

    /// What comes of each act at each stage; whatever is not here means nothing.
    const TABLE: &[(Stage, Act, Stage)] = &[
        (Stage::Writing, Act::Ask, Stage::Asked),
        (Stage::Writing, Act::Approve, Stage::Approved),
        (Stage::Writing, Act::Cancel, Stage::Cancelled),
        (Stage::Asked, Act::Approve, Stage::Approved),
        (Stage::Asked, Act::Refuse, Stage::Writing),
        (Stage::Asked, Act::Cancel, Stage::Cancelled),
        (Stage::Approved, Act::Undo, Stage::Writing),
        (Stage::Approved, Act::Begin, Stage::Running),
        (Stage::Approved, Act::Cancel, Stage::Cancelled),
        (Stage::Running, Act::Pause, Stage::Paused),
        (Stage::Running, Act::Cancel, Stage::Cancelled),
        (Stage::Running, Act::End, Stage::Done),
        (Stage::Paused, Act::Resume, Stage::Running),
        (Stage::Paused, Act::Cancel, Stage::Cancelled),
    ];

    #[test]
    fn every_act_at_every_stage() {
        for stage in Stage::ALL {
            for act in Act::ALL {
                let row = TABLE.iter().find(|it| (it.0, it.1) == (stage, act)).map(|it| it.2);
                assert_eq!(advance(stage, act, false), row, "{act:?} while {stage:?}");
                let alone = (stage, act) == (Stage::Writing, Act::Approve);
                let two = row.filter(|_| !alone);
                assert_eq!(advance(stage, act, true), two, "{act:?} while {stage:?}, by two");
            }
        }
    }

    #[test]
    fn what_is_over_stays_over() {
        for act in Act::ALL {
            for over in [Stage::Done, Stage::Cancelled] {
                assert_eq!(advance(over, act, false), None);
            }
        }
    }
}
