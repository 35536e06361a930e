//! Whether what is put in order can be put in order, and whether a number that is worked out is one of its own.

use std::collections::HashSet;

use crate::content::{
    amount::Number,
    in_order::{FEWEST, InOrder, MOST},
    names::{ChoiceName, StepName, well_formed},
    problem::Trouble,
};

/// What is wrong with things that are put in order.
pub(super) fn in_order(name: &StepName, order: &InOrder) -> Vec<Trouble> {
    let mut found = Vec::new();
    let step = || name.to_string();
    if order.choices.contains(&ChoiceName::again()) {
        let choice = ChoiceName::again().to_string();
        found.push(Trouble::ReservedChoice { step: step(), choice });
    }
    let sorted = |things: &[ChoiceName]| {
        let mut things = things.to_vec();
        things.sort();
        things
    };
    let why = if !(FEWEST..=MOST).contains(&order.choices.len()) {
        "puts fewer things in order than 3, or more than 5: add some, or take some out"
    } else if sorted(&order.choices) != sorted(&order.right) {
        "has other things in `right` than in `choices`: write the same ones in both"
    } else if order.choices == order.right {
        "offers its things in their right order: write `choices` in another one"
    } else {
        return found;
    };
    found.push(Trouble::BadOrder { step: step(), why });
    found
}

/// What is wrong with a number that is worked out.
pub(super) fn worked_out(name: &StepName, number: &Number) -> Vec<Trouble> {
    let mut found = Vec::new();
    let mut seen = HashSet::from([number.right]);
    for (near, amount) in &number.near {
        let (step, choice) = (name.to_string(), near.to_string());
        if [ChoiceName::right(), ChoiceName::other()].contains(near) {
            found.push(Trouble::ReservedChoice { step: step.clone(), choice });
        } else if !well_formed(near.as_str()) {
            found.push(Trouble::BadName(choice));
        }
        if !seen.insert(*amount) {
            found.push(Trouble::NumberTwice { step, number: amount.to_string() });
        }
    }
    found
}
