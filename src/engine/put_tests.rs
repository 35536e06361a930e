//! Things put in order and numbers worked out, one event at a time.

use anyhow::{Context, Result};

use crate::engine::{Effect, Event, Said, State, Tap, Turn, Waiting, advance};
use crate::{
    content::{ChoiceName, Lesson, StepName},
    people::Words,
};

const LESSON: &str = r#"
[mix]
do = "order"
choices = ["oven", "mix", "eat", "rest"]
right = ["mix", "rest", "oven", "eat"]

[loaves]
do = "number"
right = 6.5
near.six = 6

[look]
do = "when"
answer = "loaves"
go.six = "nearly"

[end]
do = "finish"

[nearly]
do = "finish"
"#;

fn lesson() -> Result<Lesson> {
    Ok(Lesson::parse("bakery/bake".into(), LESSON)?)
}

fn begun(lesson: &Lesson) -> State {
    advance(lesson, State::default(), 1, Event::Began(None)).state
}

fn tap(lesson: &Lesson, state: State, choice: &str) -> Turn {
    let tap = Tap { asked: 1, step: "mix".into(), choice: choice.into() };
    advance(lesson, state, 2, Event::Tapped(tap))
}

fn says(lesson: &Lesson, state: State, words: &str) -> Turn {
    advance(lesson, state, 3, Event::Said(Said::Words(Words::said(words))))
}

/// What is said, and the buttons below.
fn said(turn: &Turn) -> Vec<String> {
    let line = |effect: &Effect| {
        if let Effect::Say(line) = effect {
            let buttons = line.buttons.iter().map(|it| it.choice.to_string());
            let words = std::iter::once(line.text.to_string()).chain(buttons);
            return Some(words.collect::<Vec<_>>().join(" "));
        }
        (*effect == Effect::Closed).then(|| "closed".to_owned())
    };
    turn.effects.iter().filter_map(line).collect()
}

fn kept(turn: &Turn) -> Vec<(StepName, ChoiceName)> {
    turn.state.answers.clone()
}

#[test]
fn things_are_put_one_after_the_other_and_the_last_one_by_itself() -> Result<()> {
    let lesson = lesson()?;
    let mut state = begun(&lesson);
    let turn = tap(&lesson, state, "mix");
    assert_eq!(said(&turn), ["so-far oven eat rest again"]);
    let turn = tap(&lesson, turn.state, "rest");
    assert_eq!(said(&turn), ["so-far oven eat again"]);
    state = turn.state.clone();
    let turn = tap(&lesson, turn.state, "oven");
    assert_eq!(said(&turn), ["mix-right", "loaves"]);
    assert_eq!(kept(&turn), [("mix".into(), "right".into())]);
    assert_eq!((turn.wrong(&lesson), turn.state.put.len()), (None, 0));
    let turn = tap(&lesson, state, "eat");
    assert_eq!(said(&turn), ["mix-other", "loaves"]);
    assert_eq!(turn.wrong(&lesson), Some(&"mix".into()));
    Ok(())
}

#[test]
fn what_is_put_is_offered_no_more_until_all_begins_anew() -> Result<()> {
    let lesson = lesson()?;
    let turn = tap(&lesson, begun(&lesson), "again");
    assert_eq!(said(&turn), ["closed"], "nothing has been put");
    let turn = tap(&lesson, turn.state, "oven");
    let twice = tap(&lesson, turn.state.clone(), "oven");
    assert_eq!((said(&twice), &twice.state), (vec!["closed".to_owned()], &turn.state));
    let again = advance(&lesson, turn.state.clone(), 3, Event::AskedAgain);
    assert_eq!(said(&again), ["mix", "so-far mix eat rest again"]);
    let anew = tap(&lesson, turn.state, "again");
    assert_eq!(said(&anew), ["mix oven mix eat rest"]);
    assert_eq!(said(&tap(&lesson, anew.state, "oven")), ["so-far mix eat rest again"]);
    Ok(())
}

#[test]
fn a_number_is_answered_by_what_it_is() -> Result<()> {
    let lesson = lesson()?;
    let waiting = Waiting::Words("loaves".into());
    let state = State { waiting, ..State::default() };
    for (words, lines, answer) in [
        ("6,5", ["loaves-right", "end"], "right"),
        ("۶ نان", ["loaves-six", "nearly"], "six"),
        ("-2", ["loaves-other", "end"], "other"),
    ] {
        let turn = says(&lesson, state.clone(), words);
        assert_eq!(
            (said(&turn), kept(&turn)),
            (lines.map(str::to_owned).to_vec(), vec![("loaves".into(), answer.into())])
        );
        assert_eq!(turn.wrong(&lesson).is_some(), answer != "right", "{words}");
    }
    let turn = says(&lesson, state.clone(), "six or 7 or 8");
    assert_eq!(
        (said(&turn), turn.state.waiting),
        (vec!["please-number".to_owned(), "loaves".to_owned()], state.waiting)
    );
    Ok(())
}

#[test]
fn a_place_of_before_is_one_of_today() -> Result<()> {
    let lesson = lesson()?;
    // It was a question with buttons.
    let before = r#"{"waiting":{"tap":"loaves"},"asked":4,"said":4,"answers":[]}"#;
    let mut state = serde_json::from_str::<State>(before)?;
    assert_eq!(serde_json::to_string(&state)?, before, "and one of today can be read as before");
    state.waiting.fit(&lesson);
    assert_eq!(said(&says(&lesson, state, "6.5"))[0], "loaves-right");
    // A thing that was put is there no more.
    let before = r#"{"waiting":{"tap":"mix"},"asked":1,"answers":[],"put":["butter","mix"]}"#;
    let state = serde_json::from_str::<State>(before)?;
    let turn = tap(&lesson, state, "rest");
    assert_eq!(said(&turn), ["so-far oven eat again"]);
    let end = tap(&lesson, turn.state, "oven");
    assert_eq!(kept(&end).first().context("nothing is kept")?.1, "right".into());
    Ok(())
}
