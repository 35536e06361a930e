//! For how long each kind of thing is kept.

use std::{collections::BTreeMap, str::FromStr};

use jiff::{SignedDuration, Timestamp};

/// Something that is kept for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What arrived, as it came: the bodies of updates.
    Update,
    /// That it arrived, by which a second delivery is known.
    Arrival,
    /// A line that was said or not, as a row of the outbox.
    Line,
    /// What is said to and by people: the page of the web chat, talks with a mentor, the files in them.
    Words,
    /// How far a learner has come, and who they are.
    Progress,
    /// What was announced, to whom, and what they answered.
    Announced,
    /// An invitation or a link that has run out.
    Code,
    /// That somebody has agreed to something, or no longer does.
    Consent,
    /// Who has read or changed what.
    Audit,
    /// That somebody was erased, as a hash.
    Erasure,
    /// What was removed when.
    Removal,
    /// A copy of everything that `solis backup` has made.
    Backup,
}

impl Kind {
    /// Every one of them.
    pub const ALL: [Self; 12] = [
        Self::Update,
        Self::Arrival,
        Self::Line,
        Self::Words,
        Self::Progress,
        Self::Announced,
        Self::Code,
        Self::Consent,
        Self::Audit,
        Self::Erasure,
        Self::Removal,
        Self::Backup,
    ];

    /// For how many days, unless the operator says otherwise.
    pub fn days(self) -> u16 {
        match self {
            // Long enough to look into what went wrong.
            Self::Update => 14,
            // A messenger forgets after a day what it could deliver twice; this leaves room for any other.
            Self::Arrival => 60,
            // As logs are.
            Self::Line => 30,
            // Six months after the end of the course.
            Self::Words => 183,
            // Two years after the last sign of life.
            Self::Progress => 730,
            // Six months after it was worth saying.
            Self::Announced => 183,
            // What has run out opens nothing.
            Self::Code => 1,
            // Three years: for so long somebody may ask for a proof.
            Self::Consent | Self::Audit | Self::Erasure | Self::Removal => 1095,
            // So somebody who is erased is in no backup after five weeks.
            Self::Backup => 35,
        }
    }

    /// Its name, in the configuration and in the report.
    pub fn name(self) -> &'static str {
        match self {
            Self::Update => "updates",
            Self::Arrival => "arrivals",
            Self::Line => "lines",
            Self::Words => "words",
            Self::Progress => "progress",
            Self::Announced => "announced",
            Self::Code => "codes",
            Self::Consent => "consent",
            Self::Audit => "audit",
            Self::Erasure => "erasures",
            Self::Removal => "removals",
            Self::Backup => "backups",
        }
    }

    /// What it is, for whoever reads the report.
    pub fn about(self) -> &'static str {
        match self {
            Self::Update => "what people sent, as it came",
            Self::Arrival => "that something was sent, and what happened to whom",
            Self::Line => "what was said to people, as lines on their way",
            Self::Words => "talks, pages and files, after the end of the course",
            Self::Progress => "learners, after their last sign of life",
            Self::Announced => "who was told an announcement, and what they answered",
            Self::Code => "invitations, links and sessions that have run out",
            Self::Consent => "who agreed to what",
            Self::Audit => "who read or changed what",
            Self::Erasure => "hashes of people who were erased",
            Self::Removal => "lines of this report",
            Self::Backup => "backups that `solis backup --into` has made",
        }
    }
}

/// For how long each kind is kept here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Periods(BTreeMap<Kind, u16>);

impl Periods {
    /// For how long a kind is kept.
    pub fn of(&self, kind: Kind) -> SignedDuration {
        SignedDuration::from_hours(24 * i64::from(self.days(kind)))
    }

    /// The same in days.
    pub fn days(&self, kind: Kind) -> u16 {
        self.0.get(&kind).copied().unwrap_or_else(|| kind.days())
    }

    /// What was of before then is over.
    pub fn over(&self, kind: Kind, now: Timestamp) -> Timestamp {
        now - self.of(kind)
    }
}

/// Reads what an operator has set: `words=90 progress=365`, in days.
impl FromStr for Periods {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut periods = BTreeMap::new();
        for word in text.split([' ', ',']).filter(|it| !it.is_empty()) {
            let (name, days) = word.split_once('=').ok_or("write words=90, in days")?;
            let kind = Kind::ALL.into_iter().find(|it| it.name() == name);
            let names = Kind::ALL.map(Kind::name).join(", ");
            let kind = kind.ok_or_else(|| format!("{name} is none of: {names}"))?;
            let days = days.parse().ok().filter(|it| *it > 0);
            let days = days.ok_or_else(|| format!("{name} needs a number of days, from 1"))?;
            periods.insert(kind, days);
        }
        Ok(Self(periods))
    }
}

/// A learner, as it matters for how long they are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// When they last said or tapped something.
    pub last_sign: Timestamp,
    /// When they came to the end of the last lesson of their course, if they have.
    pub finished_at: Option<Timestamp>,
    /// Whether they are one of the staff, or were.
    pub is_staff: bool,
}

impl Life {
    /// What was said with them before then is over; nothing is, while their course goes on. It ends with its last lesson,
    /// or where they never come to that, with their last sign of life.
    pub fn words_over(self, periods: &Periods, now: Timestamp) -> Option<Timestamp> {
        let over = periods.over(Kind::Words, now);
        let ended = self.finished_at.unwrap_or(self.last_sign);
        (ended < over).then_some(over)
    }

    /// Whether all that is kept of them is over. The staff stay until somebody says that they go.
    pub fn is_over(self, periods: &Periods, now: Timestamp) -> bool {
        let last = self.finished_at.map_or(self.last_sign, |it| it.max(self.last_sign));
        !self.is_staff && last < periods.over(Kind::Progress, now)
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::{Kind, Life, Periods};

    #[test]
    fn an_operator_says_how_long() {
        let read = |text: &str| text.parse::<Periods>();
        let set = read("words=90, progress=365").unwrap_or_default();
        assert_eq!(set.of(Kind::Words), SignedDuration::from_hours(90 * 24));
        assert_eq!(set.of(Kind::Update), SignedDuration::from_hours(14 * 24));
        assert_eq!(read(""), Ok(Periods::default()));
        for wrong in ["words", "words=0", "words=-1", "words=x", "diary=3"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_course_ends_with_its_last_lesson_or_the_last_sign_of_life() {
        let (now, periods) =
            (Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * 20_000), Periods::default());
        let ago = |days: i64| now - SignedDuration::from_hours(24 * days);
        let life = |last, finished: Option<i64>| Life {
            last_sign: ago(last),
            finished_at: finished.map(ago),
            is_staff: false,
        };
        for (life, has_words_over, is_over) in [
            (life(1, None), false, false),
            (life(183, None), false, false),
            (life(184, None), true, false),
            (life(1, Some(184)), true, false),
            (life(1, Some(182)), false, false),
            (life(730, Some(800)), true, false),
            (life(731, None), true, true),
        ] {
            assert_eq!(life.words_over(&periods, now).is_some(), has_words_over, "{life:?}");
            assert_eq!(life.is_over(&periods, now), is_over, "{life:?}");
            assert!(!Life { is_staff: true, ..life }.is_over(&periods, now));
        }
    }
}
