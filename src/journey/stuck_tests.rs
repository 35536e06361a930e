//! From when on somebody counts as stuck.

use jiff::{SignedDuration, Timestamp};

use super::{Hard, StuckBy};
use crate::content::{DialogueName, StepName, StuckAfter};

const AFTER: StuckAfter = StuckAfter { wrong: 3, again: 4, silent: 7, easier: 2 };

/// Signs, each with its lesson and question: `wrong a/1`.
fn hard(signs: &[&str]) -> Hard {
    let mut hard = Hard::default();
    for sign in signs {
        let (by, at) = sign.split_once(' ').unwrap_or_default();
        let (lesson, step) = at.split_once('/').unwrap_or_default();
        let by = match by {
            "wrong" => StuckBy::Wrong,
            "again" => StuckBy::Again,
            "easier" => StuckBy::Easier,
            _ => StuckBy::Silent,
        };
        hard.count(by, &DialogueName::from(lesson), &StepName::from(step));
    }
    hard
}

fn found(hard: &Hard, lesson: &str, now: Timestamp) -> Option<(StuckBy, u32, String)> {
    let stuck = hard.found(AFTER, &DialogueName::from(lesson), now)?;
    Some((stuck.by, stuck.count, stuck.step.to_string()))
}

#[test]
fn each_sign_counts_for_itself_in_one_lesson() {
    use StuckBy::{Again, Easier, Wrong};
    let is = |by, count, step: &str| Some((by, count, step.to_owned()));
    for (signs, lesson, expected) in [
        (&["wrong a/1", "wrong a/2"][..], "a", None),
        (&["wrong a/1", "wrong a/2", "wrong a/3"], "a", is(Wrong, 3, "3")),
        (&["wrong a/1", "wrong a/1", "wrong a/1"], "a", is(Wrong, 3, "1")),
        (&["wrong a/1", "wrong b/1", "wrong b/2"], "b", None),
        (&["wrong a/1", "wrong a/2", "wrong a/3"], "b", None),
        (&["wrong a/1", "again a/1", "easier a/1", "wrong a/2", "again a/1"], "a", None),
        (&["again a/1", "again a/1", "again a/1"], "a", None),
        (&["again a/1", "again a/1", "again a/1", "again a/1"], "a", is(Again, 4, "1")),
        (&["again a/1", "again a/1", "again a/2", "again a/2", "again a/2"], "a", None),
        (&["easier a/1", "easier a/2"], "a", is(Easier, 2, "2")),
        (&["easier a/1", "easier b/2"], "b", None),
        (&["silent a/1"; 9], "a", None),
    ] {
        assert_eq!(found(&hard(signs), lesson, Timestamp::UNIX_EPOCH), expected, "{signs:?}");
    }
}

#[test]
fn help_is_offered_once_a_lesson_and_not_right_after_another() {
    let now = Timestamp::UNIX_EPOCH;
    let mut it = hard(&["easier a/1", "easier a/1"]);
    let stuck = it.found(AFTER, &DialogueName::from("a"), now);
    assert!(stuck.is_some());
    if let Some(stuck) = stuck {
        it.offer(stuck, now);
    }
    let day = SignedDuration::from_hours(24);
    assert_eq!(found(&it, "a", now + day * 100), None, "once a lesson");
    for _ in 0..2 {
        it.count(StuckBy::Easier, &DialogueName::from("b"), &StepName::from("1"));
    }
    assert_eq!(found(&it, "b", now + day - SignedDuration::from_secs(1)), None, "not so soon");
    assert!(found(&it, "b", now + day).is_some(), "a day later");
    it.helped();
    assert_eq!(found(&it, "b", now + day), None, "after a talk everything begins anew");
}
