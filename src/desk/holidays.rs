//! Days off, as people choose and write them.

use jiff::{
    Span,
    civil::{Date, Weekday},
};

use super::Away;

/// The longest time away that can be written at once, in days.
const LONGEST: i32 = 366;

impl Away {
    /// Days off by the name of a button, such as `next-week`; a week ends on Sunday.
    pub fn named(name: &str, today: Date) -> Option<Self> {
        let in_days = |days: i64| today.checked_add(Span::new().days(days)).ok();
        let since_monday = i64::from(today.weekday().since(Weekday::Monday));
        let (from, to) = match name {
            "today" => (0, 0),
            "this-week" => (0, 6 - since_monday),
            "next-week" => (7 - since_monday, 13 - since_monday),
            "two-weeks" => (0, 13),
            _ => return None,
        };
        Some(Self { from: in_days(from)?, to: in_days(to)? })
    }

    /// Days off as they are written: `24.12.2026-31.12.2026`, `24.12. - 3.1.`, `2026-12-24`. A date without a year is
    /// the next one there is. Nothing, if it cannot be read, or is over already.
    pub fn written(text: &str, today: Date) -> Option<Self> {
        if text.chars().any(char::is_alphabetic) {
            return None;
        }
        let text = european(text);
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
        let parts = numbers.collect::<Vec<_>>();
        let mut dates = Vec::new();
        let mut rest = &parts[..];
        while !rest.is_empty() {
            let (date, left) = first_date(rest, *dates.last().unwrap_or(&today))?;
            dates.push(date);
            rest = left;
        }
        let (from, to) = match dates[..] {
            [day] => (day, day),
            [from, to] => (from, to),
            _ => return None,
        };
        let days = from.until(to).ok()?.get_days();
        ((0..LONGEST).contains(&days) && to >= today).then_some(Self { from, to })
    }

    /// Days off in order, those that touch or overlap as one, without those that are over.
    pub fn joined(mut all: Vec<Self>, today: Date) -> Vec<Self> {
        all.retain(|it| it.to >= today);
        all.sort_by_key(|it| (it.from, it.to));
        let mut joined = Vec::<Self>::new();
        for next in all {
            match joined.last_mut() {
                Some(last) if next.from <= last.to.tomorrow().unwrap_or(last.to) => {
                    last.to = last.to.max(next.to);
                }
                Some(_) | None => joined.push(next),
            }
        }
        joined
    }
}

/// The first date of these numbers, and what is left of them; without a year, it is not before that day.
fn first_date<'a>(parts: &'a [&'a str], from: Date) -> Option<(Date, &'a [&'a str])> {
    let number = |at: usize| parts.get(at)?.parse::<i16>().ok();
    let is_year = |at: usize| parts.get(at).is_some_and(|it| it.len() == 4);
    let small = |at: usize| i8::try_from(number(at)?).ok();
    if is_year(0) {
        return Some((Date::new(number(0)?, small(1)?, small(2)?).ok()?, parts.get(3..)?));
    }
    let (day, month) = (small(0)?, small(1)?);
    if is_year(2) {
        return Some((Date::new(number(2)?, month, day).ok()?, parts.get(3..)?));
    }
    // The 29th of February may be years ahead.
    let mut years = (0..8).filter_map(|ahead| Date::new(from.year() + ahead, month, day).ok());
    Some((years.find(|it| *it >= from)?, parts.get(2..)?))
}

/// The same with European digits.
pub fn european(text: &str) -> String {
    let digit = |c: char| match c {
        '\u{0660}'..='\u{0669}' => char::from_digit(u32::from(c) - 0x0660, 10).unwrap_or(c),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(u32::from(c) - 0x06F0, 10).unwrap_or(c),
        c => c,
    };
    text.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::Away;

    const FRIDAY: Date = date(2026, 11, 20);

    #[test]
    fn a_button_says_which_days() {
        for (name, from, to) in [
            ("today", date(2026, 11, 20), date(2026, 11, 20)),
            ("this-week", date(2026, 11, 20), date(2026, 11, 22)),
            ("next-week", date(2026, 11, 23), date(2026, 11, 29)),
            ("two-weeks", date(2026, 11, 20), date(2026, 12, 3)),
        ] {
            assert_eq!(Away::named(name, FRIDAY), Some(Away { from, to }), "{name}");
        }
        assert_eq!(Away::named("forever", FRIDAY), None);
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let christmas = Some(Away { from: date(2026, 12, 24), to: date(2027, 1, 3) });
        let day = |day| Some(Away { from: day, to: day });
        for (text, away) in [
            ("24.12.2026-3.1.2027", christmas),
            ("24.12. – 3.1.", christmas),
            ("2026-12-24 2027-01-03", christmas),
            ("2026-12-24 - 2027-01-03", christmas),
            ("٢٤/١٢ - ٣/١", christmas),
            ("24/12", day(date(2026, 12, 24))),
            ("20.11.", day(date(2026, 11, 20))),
            ("19.11.", day(date(2027, 11, 19))),
            ("29.2.", day(date(2028, 2, 29))),
            ("", None),
            ("24", None),
            ("24.13.", None),
            ("31.11.", None),
            ("24 December", None),
            ("19.11.2026", None),
            ("1.12.2026-24.11.2026", None),
            ("1.12.2026-1.12.2028", None),
            ("1.12. 2.12. 3.12.", None),
        ] {
            assert_eq!(Away::written(text, FRIDAY), away, "{text}");
        }
    }

    #[test]
    fn days_that_touch_are_one_and_those_that_are_over_are_gone() {
        let away = |from, to| Away { from: date(2026, 11, from), to: date(2026, 11, to) };
        let all = vec![away(25, 26), away(1, 19), away(20, 22), away(23, 23), away(21, 21)];
        assert_eq!(Away::joined(all, FRIDAY), [away(20, 23), away(25, 26)]);
    }
}
