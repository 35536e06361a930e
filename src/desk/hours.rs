//! The working hours of a week, as people write them.

use std::{fmt, str::FromStr};

use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

/// Minutes of a day.
pub(super) const DAY: i16 = 24 * 60;
/// Minutes of a week.
const WEEK: i16 = 7 * DAY;
/// The days; three letters of each are enough.
const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The working hours of a week, such as `Mon-Fri 09:00-12:00,13:00-17:00; Sat 20:00-02:00`, `always` or `never`.
///
/// The same hours are equal and written the same, however they were written first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    /// In order; none touches another, unless together they last a day or longer.
    shifts: Vec<Shift>,
}

/// From when to when, counted in minutes from the midnight with which its day begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shift {
    /// 0 is Monday.
    day: i16,
    pub(super) from: i16,
    /// Behind `from`, and no farther than a day.
    pub(super) to: i16,
}

/// Why working hours cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableHours {
    /// Nothing is written.
    #[error("no working hours are written: write them as in `Mon-Fri 09:00-17:00`, or `always`")]
    Nothing,
    /// Times without a day.
    #[error("`{0}` names no day of the week: write days and times as in `Mon-Fri 09:00-17:00`")]
    NoDay(String),
    /// A word that is no day.
    #[error("`{0}` is not a day of the week: write days as in `Mon,Wed,Fri-Sun 09:00-17:00`")]
    Day(String),
    /// Days without a time.
    #[error("`{0}` names no time: write days and times as in `Mon-Fri 09:00-17:00`")]
    NoTime(String),
    /// Not from one time to another.
    #[error(
        "`{0}` does not say from when to when: write times as in `Mon 09:00-12:00,13:00-17:00; Sat 10:00-14:00`"
    )]
    Times(String),
    /// No time of a day.
    #[error(
        "`{0}` is not a time of the day: write times from 00:00 to 24:00, as in `Mon-Fri 09:00-17:00; Sat 10:00-14:00`"
    )]
    Time(String),
    /// From a time to the same time.
    #[error("`{0}` begins and ends at the same time: a whole day is `Sat 00:00-24:00`")]
    Empty(String),
}

impl Hours {
    /// Every hour of the week.
    pub fn always() -> Self {
        Self { shifts: pieces(0, WEEK) }
    }

    /// Hours by the name of a button, such as `weekdays`.
    pub fn named(name: &str) -> Option<Self> {
        let hours = match name {
            "weekdays" => "Mon-Fri 09:00-17:00",
            "evenings" => "Mon-Fri 17:00-21:00",
            "weekends" => "Sat,Sun 10:00-18:00",
            "always" => "always",
            _ => return None,
        };
        hours.parse().ok()
    }

    /// Whether there is no hour without them.
    pub fn is_always(&self) -> bool {
        self.shifts.iter().map(|it| it.to - it.from).sum::<i16>() == WEEK
    }

    /// The shifts that begin on this day.
    pub(super) fn on(&self, day: Weekday) -> impl Iterator<Item = Shift> {
        let day = i16::from(day.to_monday_zero_offset());
        self.shifts.iter().filter(move |it| it.day == day).copied()
    }
}

impl FromStr for Hours {
    type Err = UnreadableHours;

    fn from_str(text: &str) -> Result<Self, UnreadableHours> {
        // Phones make a dash of a hyphen.
        let text = text.trim().replace(['–', '—'], "-");
        match text.to_ascii_lowercase().as_str() {
            "" => return Err(UnreadableHours::Nothing),
            "always" => return Ok(Self::always()),
            "never" => return Ok(Self::default()),
            _ => {}
        }
        let mut shifts = Vec::new();
        for entry in text.lines().flat_map(|line| parts(line, ';')) {
            let times = entry.find(|c: char| c.is_ascii_digit());
            let (days, times) = entry.split_at(times.unwrap_or(entry.len()));
            let days = read_days(entry, days)?;
            if times.is_empty() {
                return Err(UnreadableHours::NoTime(entry.to_owned()));
            }
            for part in parts(times, ',') {
                let (from, to) = read_times(part)?;
                shifts.extend(days.iter().map(|day| (day * DAY + from, day * DAY + to)));
            }
        }
        if shifts.is_empty() { Err(UnreadableHours::Nothing) } else { Ok(joined(shifts)) }
    }
}

impl TryFrom<String> for Hours {
    type Error = UnreadableHours;

    fn try_from(text: String) -> Result<Self, UnreadableHours> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.shifts.is_empty() || self.is_always() {
            return f.write_str(if self.shifts.is_empty() { "never" } else { "always" });
        }
        let clock = |minutes: i16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let times = [0, 1, 2, 3, 4, 5, 6].map(|day| {
            let shifts = self.shifts.iter().filter(|it| it.day == day);
            let times = shifts.map(|it| {
                let to = if it.to > DAY { it.to - DAY } else { it.to };
                format!("{}-{}", clock(it.from), clock(to))
            });
            times.collect::<Vec<_>>().join(",")
        });
        let firsts =
            (0..7).filter(|day| !times[*day].is_empty() && !times[..*day].contains(&times[*day]));
        let entries = firsts.map(|first| {
            let days = (0..7).filter(|day| times[*day] == times[first]).collect::<Vec<_>>();
            format!("{} {}", written_days(&days), times[first])
        });
        f.write_str(&entries.collect::<Vec<_>>().join("; "))
    }
}

/// `Mon,Wed-Fri`: three days and more in a row are a range.
fn written_days(days: &[usize]) -> String {
    let short = |day: &usize| &DAYS[*day][..3];
    let rows = days.chunk_by(|a, b| a + 1 == *b).map(|row| match row {
        [first, _, .., last] if row.len() > 2 => format!("{}-{}", short(first), short(last)),
        row => row.iter().map(short).collect::<Vec<_>>().join(","),
    });
    rows.collect::<Vec<_>>().join(",")
}

/// What stands between separators; a separator too many does no harm.
fn parts(text: &str, separator: char) -> impl Iterator<Item = &str> {
    text.split(separator).map(str::trim).filter(|it| !it.is_empty())
}

/// The days before the times of an entry.
fn read_days(entry: &str, days: &str) -> Result<Vec<i16>, UnreadableHours> {
    let mut found = Vec::new();
    for part in parts(days, ',') {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to) = (read_day(from, part)?, read_day(to, part)?);
        // A range may pass over Sunday.
        found.extend((from..=if to < from { to + 7 } else { to }).map(|day| day % 7));
    }
    if found.is_empty() { Err(UnreadableHours::NoDay(entry.to_owned())) } else { Ok(found) }
}

fn read_day(word: &str, part: &str) -> Result<i16, UnreadableHours> {
    let name = word.trim().to_ascii_lowercase();
    let mut days = (0..).zip(DAYS.map(str::to_ascii_lowercase));
    let found = days.find(|(_, day)| name.len() >= 3 && day.starts_with(&name));
    let wrong = if name.is_empty() { part } else { word.trim() };
    found.map(|(day, _)| day).ok_or_else(|| UnreadableHours::Day(wrong.to_owned()))
}

/// `20:00-02:00` is from 1,200 to 1,560 minutes after midnight.
fn read_times(part: &str) -> Result<(i16, i16), UnreadableHours> {
    let (from, to) = part.split_once('-').map_or(("", ""), |(from, to)| (from.trim(), to.trim()));
    if from.is_empty() || to.is_empty() {
        return Err(UnreadableHours::Times(part.to_owned()));
    }
    let (begins, ends) = (read_time(from)?, read_time(to)?);
    // The midnight after a day is none to begin at.
    if begins == DAY {
        return Err(UnreadableHours::Time(from.to_owned()));
    }
    if begins == ends {
        return Err(UnreadableHours::Empty(part.to_owned()));
    }
    Ok((begins, if ends < begins { ends + DAY } else { ends }))
}

fn read_time(text: &str) -> Result<i16, UnreadableHours> {
    let number = |digits: &str, lengths: &[usize]| {
        let is_number = digits.bytes().all(|it| it.is_ascii_digit());
        digits.parse::<i16>().ok().filter(|_| is_number && lengths.contains(&digits.len()))
    };
    let minutes = text.split_once([':', '.']).and_then(|(hour, minute)| {
        let (hour, minute) = (number(hour, &[1, 2])?, number(minute, &[2])?);
        (minute < 60).then_some(hour * 60 + minute).filter(|it| *it <= DAY)
    });
    minutes.ok_or_else(|| UnreadableHours::Time(text.to_owned()))
}

/// Puts together what touches, in minutes of a week that begins again after Sunday, and cuts it into shifts.
fn joined(shifts: Vec<(i16, i16)>) -> Hours {
    let in_week = shifts.into_iter().flat_map(|(from, to)| [(from, to.min(WEEK)), (0, to - WEEK)]);
    let mut in_week = in_week.filter(|(from, to)| from < to).collect::<Vec<_>>();
    in_week.sort_unstable();
    let mut whole = Vec::<(i16, i16)>::new();
    for (from, to) in in_week {
        match whole.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            Some(_) | None => whole.push((from, to)),
        }
    }
    if let [(0, monday), .., (_, sunday @ WEEK)] = &mut whole[..] {
        *sunday += *monday;
        whole.remove(0);
    }
    let mut shifts = whole.into_iter().flat_map(|(from, to)| pieces(from, to)).collect::<Vec<_>>();
    shifts.sort_unstable();
    Hours { shifts }
}

/// One shift, if it is shorter than a day; cut at every midnight, if it is not.
fn pieces(mut from: i16, to: i16) -> Vec<Shift> {
    let shift = |from: i16, to: i16| {
        let midnight = from / DAY * DAY;
        Shift { day: from / DAY % 7, from: from - midnight, to: to - midnight }
    };
    let mut pieces = Vec::new();
    while to - from >= DAY {
        let midnight = (from / DAY + 1) * DAY;
        pieces.push(shift(from, midnight));
        from = midnight;
    }
    pieces.extend((from < to).then(|| shift(from, to)));
    pieces
}
