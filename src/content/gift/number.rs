//! Answers of GIFT that are no buttons: a number, and numbers that are matched with things, which puts these in order.

use super::{
    Answer, Fault, Wrong,
    part::{Markup, Sign, around, begins, find, letters, trim, words},
    read::{fits_a_button, weighed},
};
use crate::content::amount::Amount;

/// `#5`, or `#=5#to whoever is right =%0%4#to whoever slips ~#to everybody else`; the right number comes first, any other
/// last.
pub(super) fn number(block: &[Sign], line: usize, markup: Markup) -> Result<Vec<Answer>, Fault> {
    let block = trim(&block[1..]);
    let (numbers, wrong) = match find(block, "~") {
        Some(at) => around(block, at, 1),
        None => (block, &[][..]),
    };
    let wrong = find(wrong, "#").map_or(&[][..], |at| &wrong[at + 1..]);
    let mut answers = Vec::<Answer>::new();
    for part in split(numbers, "=") {
        let answer = one(part, markup)?;
        if answers.iter().any(|it| it.words == answer.words) {
            return Err(Fault { line: part[0].line, what: Wrong::Twice(answer.words) });
        }
        answers.push(answer);
    }
    let (all, right) = (answers.len(), answers.iter().filter(|it| it.is_right).count());
    match right {
        0 => return Err(Fault { line, what: Wrong::NoneRight }),
        1 => {}
        _ => return Err(Fault { line, what: Wrong::SomeRight { right, all } }),
    }
    answers.sort_by_key(|it| !it.is_right);
    let reply = Some(words(wrong, markup)?.0).filter(|it| !it.is_empty());
    answers.push(Answer { words: String::new(), is_right: false, reply });
    Ok(answers)
}

fn one(part: &[Sign], markup: Markup) -> Result<Answer, Fault> {
    let line = part[0].line;
    let (is_right, part) = weighed(true, part, line)?;
    let (amount, reply) = match find(part, "#") {
        Some(at) => around(part, at, 1),
        None => (part, &[][..]),
    };
    let amount = letters(trim(amount));
    let (amount, margin) = amount.split_once(':').unwrap_or((&amount, "0"));
    let is_exact = Amount::exact(margin.trim()) == Amount::exact("0");
    let amount = Amount::exact(amount.trim()).filter(|_| is_exact);
    let Some(amount) = amount else { return Err(Fault { line, what: Wrong::Numerical }) };
    let reply = Some(words(reply, markup)?.0).filter(|it| !it.is_empty());
    Ok(Answer { words: amount.to_string(), is_right, reply })
}

/// Things to put in order, and the place of each.
type Things = (Vec<Answer>, Vec<usize>);

/// `=2 -> this =1 -> that`: the things as they stand, and the place of each; nothing, if these are other pairs.
pub(super) fn order(block: &[Sign], markup: Markup) -> Result<Option<Things>, Fault> {
    let (mut things, mut places) = (Vec::<Answer>::new(), Vec::new());
    for part in split(block, "=") {
        let Some(at) = find(part, "->") else { return Ok(None) };
        let (place, thing) = around(part, at, 2);
        let Ok(place) = letters(trim(place)).parse::<usize>() else { return Ok(None) };
        let thing = words(thing, markup)?.0.replace('\n', " ");
        fits_a_button(&thing, part[0].line)?;
        if things.iter().any(|it| it.words.to_lowercase() == thing.to_lowercase()) {
            return Err(Fault { line: part[0].line, what: Wrong::Twice(thing) });
        }
        things.push(Answer { words: thing, is_right: false, reply: None });
        places.push(place);
    }
    let mut sorted = places.clone();
    sorted.sort_unstable();
    let is_order = sorted.iter().copied().eq(1..=places.len());
    Ok(is_order.then_some((things, places)))
}

/// The pieces that begin with this sign, without it; what stands before the first one is a piece, too, if it is there.
fn split<'a>(block: &'a [Sign], sign: &str) -> Vec<&'a [Sign]> {
    let mut starts = (0..block.len()).filter(|at| begins(&block[*at..], sign)).collect::<Vec<_>>();
    starts.push(block.len());
    let first = trim(&block[..starts[0]]);
    let rest = starts.windows(2).map(|it| trim(&block[it[0] + 1..it[1]]));
    std::iter::once(first).chain(rest).filter(|it| !it.is_empty()).collect()
}
