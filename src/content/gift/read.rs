//! Reading GIFT, as Moodle reads it; what a chat cannot carry is refused, each with its line.

use super::{
    Answer, Fault, Found, Kind, MOST_ANSWERS, Question, Truths, Wrong,
    number::{number, order},
    part::{Markup, Sign, around, begins, find, find_last, letters, signs, trim, words},
};
use crate::content::{
    check::{LABEL, TEXT},
    in_order::{FEWEST, MOST},
};

/// What Moodle puts where a question goes on after its answers.
const GAP: &str = "_____";

/// Reads every question of a file.
///
/// # Errors
///
/// Everything that cannot be taken, each with its line.
pub fn read(text: &str, truths: &Truths) -> Result<Vec<Found>, Vec<Fault>> {
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    for item in items(text) {
        match question(&item, truths) {
            Ok(it) => found.push(it),
            Err(fault) => faults.push(fault),
        }
    }
    if found.is_empty() && faults.is_empty() {
        faults.push(Fault { line: 1, what: Wrong::Nothing });
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// What stands between empty lines, without comments and without the lines that say where Moodle keeps a question: a
/// lesson has a place of its own.
fn items(text: &str) -> Vec<Vec<Sign>> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let mut items = vec![Vec::new()];
    for (number, line) in (1..).zip(text.split('\n')) {
        let line = line.trim();
        let begins_item = items.last().is_none_or(Vec::is_empty);
        let is_category = begins_item && line.starts_with("$CATEGORY:");
        if line.is_empty() {
            items.push(Vec::new());
        } else if !line.starts_with("//") && !is_category {
            let signs = signs(number, line);
            items.last_mut().into_iter().for_each(|it| it.extend(&signs));
        }
    }
    items.retain(|it| !trim(it).is_empty());
    items
}

fn question(item: &[Sign], truths: &Truths) -> Result<Found, Fault> {
    let item = trim(item);
    let line = item.first().map_or(0, |it| it.line);
    let fault = |what| Err(Fault { line, what });
    let (title, item) = if begins(item, "::") {
        let Some(end) = find(&item[2..], "::") else { return fault(Wrong::Title) };
        let (title, rest) = around(&item[2..], end, 2);
        (letters(title), trim(rest))
    } else {
        (String::new(), item)
    };
    let (open, close) = match (find(item, "{"), find(item, "}")) {
        (None, None) => return fault(Wrong::Description),
        (Some(open), Some(close)) if open < close => (open, close),
        _ => return fault(Wrong::Braces),
    };
    let (before, rest) = around(item, open, 1);
    let (block, after) = around(rest, close - open - 1, 1);
    if let Some(at) = find(after, "{").or_else(|| find(after, "}")) {
        return Err(Fault { line: after[at].line, what: Wrong::BracesTwice });
    }
    if find(block, "{").is_some() {
        return fault(Wrong::Braces);
    }
    let mut asked = before.to_vec();
    if !trim(after).is_empty() {
        asked.extend(GAP.chars().map(|letter| Sign { letter, literal: true, line }));
        asked.extend(after);
    }
    let (words, markup) = words(&asked, Markup::Moodle)?;
    if words.is_empty() {
        return fault(Wrong::NoWords);
    }
    fits(&words, line)?;
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let (kind, answers) = answers(trim(block), line, markup, truths)?;
    Ok(Found { line, question: Question { title, words, kind, answers } })
}

/// The answers between the braces, with what is said to everybody below each reply.
fn answers(
    block: &[Sign],
    line: usize,
    markup: Markup,
    truths: &Truths,
) -> Result<(Kind, Vec<Answer>), Fault> {
    let (block, everybody) = match find_last(block, "####") {
        Some(at) => around(block, at, 4),
        None => (block, &[][..]),
    };
    let block = trim(block);
    let (everybody, _) = words(everybody, markup)?;
    let (kind, mut answers) = match look(block, line)? {
        Looks::Truth(is_true) => (Kind::Choice, truth(block, markup, is_true, truths)?),
        Looks::Choice => (Kind::Choice, choice(block, line, markup)?),
        Looks::Number => (Kind::Number, number(block, line, markup)?),
        Looks::Pairs => match order(block, markup)? {
            Some((things, places)) => return in_order(things, places, line),
            None => return Err(Fault { line, what: Wrong::Matching }),
        },
    };
    if !everybody.is_empty() {
        for answer in &mut answers {
            let own = answer.reply.take().map(|it| it + "\n\n").unwrap_or_default();
            answer.reply = Some(own + &everybody);
        }
    }
    for reply in answers.iter().filter_map(|it| it.reply.as_deref()) {
        fits(reply, line)?;
    }
    Ok((kind, answers))
}

/// Things to put in order, if there are neither too few nor too many of them, and they are not in order already.
fn in_order(
    things: Vec<Answer>,
    places: Vec<usize>,
    line: usize,
) -> Result<(Kind, Vec<Answer>), Fault> {
    if !(FEWEST..=MOST).contains(&things.len()) || places.is_sorted() {
        return Err(Fault { line, what: Wrong::Matching });
    }
    Ok((Kind::Order(places), things))
}

/// What answers look like that a chat can take.
enum Looks {
    Choice,
    Truth(bool),
    Number,
    Pairs,
}

fn look(block: &[Sign], line: usize) -> Result<Looks, Fault> {
    let no = |what| Err(Fault { line, what });
    let first = find(block, "#").map_or(block, |at| &block[..at]);
    match letters(trim(first)).as_str() {
        _ if block.is_empty() => no(Wrong::Essay),
        _ if begins(block, "#") => Ok(Looks::Number),
        _ if find(block, "~").is_some() => Ok(Looks::Choice),
        _ if find(block, "=").is_some() && find(block, "->").is_some() => Ok(Looks::Pairs),
        "T" | "TRUE" => Ok(Looks::Truth(true)),
        "F" | "FALSE" => Ok(Looks::Truth(false)),
        _ => no(Wrong::Typed),
    }
}

/// `TRUE#to whoever is wrong#to whoever is right`.
fn truth(
    block: &[Sign],
    markup: Markup,
    is_true: bool,
    truths: &Truths,
) -> Result<Vec<Answer>, Fault> {
    let replies = find(block, "#").map_or(&[][..], |at| &block[at + 1..]);
    let (wrong, right) = match find(replies, "#") {
        Some(at) => around(replies, at, 1),
        None => (replies, &[][..]),
    };
    let (wrong, right) = (words(wrong, markup)?.0, words(right, markup)?.0);
    let answer = |words: &str, is_right: bool| {
        let reply = if is_right { &right } else { &wrong };
        let reply = Some(reply.clone()).filter(|it| !it.is_empty());
        Answer { words: words.to_owned(), is_right, reply }
    };
    Ok(vec![answer(&truths.yes, is_true), answer(&truths.no, !is_true)])
}

fn choice(block: &[Sign], line: usize, markup: Markup) -> Result<Vec<Answer>, Fault> {
    if !begins(block, "=") && !begins(block, "~") {
        return Err(Fault { line, what: Wrong::BeforeAnswers });
    }
    let mut starts = (0..block.len()).filter(|at| block[*at].is('=') || block[*at].is('~'));
    let mut from = starts.next();
    let mut answers = Vec::new();
    while let Some(at) = from {
        from = starts.next();
        let answer = answer(&block[at..from.unwrap_or(block.len())], markup)?;
        let is_same = |it: &Answer| it.words.to_lowercase() == answer.words.to_lowercase();
        if answers.iter().any(is_same) {
            return Err(Fault { line: block[at].line, what: Wrong::Twice(answer.words) });
        }
        answers.push(answer);
    }
    let (all, right) = (answers.len(), answers.iter().filter(|it| it.is_right).count());
    let wrong = match right {
        _ if all == 1 => Some(Wrong::OneAnswer),
        _ if all > MOST_ANSWERS => Some(Wrong::TooMany(all)),
        0 => Some(Wrong::NoneRight),
        1 => None,
        _ if right == all => None,
        _ => Some(Wrong::SomeRight { right, all }),
    };
    wrong.map_or(Ok(answers), |what| Err(Fault { line, what }))
}

/// An answer, from its sign on.
fn answer(part: &[Sign], markup: Markup) -> Result<Answer, Fault> {
    let line = part[0].line;
    let (is_right, part) = weighed(part[0].is('='), trim(&part[1..]), line)?;
    let (label, reply) = match find(part, "#") {
        Some(at) => around(part, at, 1),
        None => (part, &[][..]),
    };
    let label = words(label, markup)?.0.replace('\n', " ");
    fits_a_button(&label, line)?;
    let reply = Some(words(reply, markup)?.0).filter(|it| !it.is_empty());
    Ok(Answer { words: label, is_right, reply })
}

/// Whether an answer is right, where its weight says so, and the rest of it.
pub(super) fn weighed(
    is_right: bool,
    part: &[Sign],
    line: usize,
) -> Result<(bool, &[Sign]), Fault> {
    let end = part.iter().skip(1).position(|it| it.is('%')).filter(|_| begins(part, "%"));
    let weight = end.map(|at| letters(&part[1..=at]));
    let is_number = |it: &&String| {
        let digits = it.trim_start_matches('-');
        digits.starts_with(|it: char| it.is_ascii_digit())
            && digits.chars().all(|it| it.is_ascii_digit() || it == '.')
    };
    let Some((weight, end)) = weight.as_ref().filter(is_number).zip(end) else {
        return Ok((is_right, part));
    };
    let rest = trim(&part[end + 2..]);
    match weight.trim_start_matches('-').trim_end_matches(['0', '.']) {
        _ if weight == "100" || weight.starts_with("100.0") => Ok((true, rest)),
        "" => Ok((false, rest)),
        _ => Err(Fault { line, what: Wrong::Weight(weight.clone()) }),
    }
}

/// Whether words can stand on a button.
pub(super) fn fits_a_button(label: &str, line: usize) -> Result<(), Fault> {
    let letters = label.chars().count();
    let what = match letters {
        0 => Wrong::EmptyAnswer,
        1..=LABEL => return Ok(()),
        _ => Wrong::LongAnswer { words: label.to_owned(), letters, limit: LABEL },
    };
    Err(Fault { line, what })
}

fn fits(words: &str, line: usize) -> Result<(), Fault> {
    let letters = words.chars().count();
    if letters > TEXT {
        return Err(Fault { line, what: Wrong::TooLong { letters, limit: TEXT } });
    }
    Ok(())
}
