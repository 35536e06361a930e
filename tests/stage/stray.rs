//! A learner who does this and that, sensible or not.

use anyhow::{Result, bail, ensure};
use jiff::SignedDuration;
use solis::{
    content::{DialogueName, Permit},
    engine::{Attachment, Ring, Said, Tap, Timer, Waiting},
    journey::{Alarm, Happening, HomeworkAlarm, Journey, Key, Rung, Young},
};

use super::{Stage, library, wrote};

/// Does this and that, sensible or not; then goes on until every lesson is done.
pub(crate) fn stray(stage: &mut Stage, seed: u64) -> Result<()> {
    let mut dice = Dice(seed);
    for _ in 0..80 {
        do_something(stage, &mut dice)?;
        stands_or_rests(stage)?;
    }
    let course = library()?.course("first-steps");
    for _ in 0..2000 {
        // A gate may keep somebody from a lesson; the course goes on without it.
        let is_kept_out = stage.journey.permit.as_ref().is_some_and(|it| it.0 != Permit::Yes);
        let is_over = |it: &DialogueName| {
            stage.journey.done.contains(it) || is_kept_out && course.gates.contains_key(it)
        };
        if course.lessons().all(is_over) {
            return Ok(());
        }
        if stage.journey.young == Some(Young::Waits) && dice.roll(3) == 0 {
            stage.happen(Happening::VouchedFor)?;
        }
        let waits_for_words = matches!(waiting(stage), Some(Waiting::Words(_)));
        let tap = dice.pick(&stage.offered).cloned().filter(|_| dice.roll(10) > 0);
        stage.happen(match tap {
            Some(tap) => Happening::Tapped(tap),
            None if waits_for_words && dice.roll(2) == 0 => wrote("My 3 own words."),
            None => Happening::Pressed(Key::Continue),
        })?;
        stands_or_rests(stage)?;
    }
    bail!("the lessons never end; {:?}", stage.journey.standing())
}

fn do_something(stage: &mut Stage, dice: &mut Dice) -> Result<()> {
    const WORDS: [&str; 8] = ["1", "٢", "Next", "no", "\u{202E}🙂\u{0}", "/start", "Menu", "   "];
    let keys = [Key::Continue, Key::Person, Key::Menu, Key::Why, Key::Pause, Key::Language];
    let shown = stage.shown.iter().map(|(_, tap)| tap.clone()).collect::<Vec<_>>();
    let happening = match dice.roll(20) {
        0 | 1 => dice.pick(&WORDS).map(|words| wrote(words)),
        2 | 3 => dice.pick(&shown).cloned().map(Happening::Tapped),
        4 | 5 => dice.pick(&keys).copied().map(Happening::Pressed),
        6 => {
            let kind = if dice.roll(2) == 0 { Attachment::Photo } else { Attachment::Voice };
            Some(Happening::Said(Said::attachment(kind, String::new())))
        }
        7 => return stage.sleep(SignedDuration::from_hours(dice.hours())),
        8 => return stage.be_down(SignedDuration::from_hours(dice.hours())),
        9 => Some(Happening::Moved),
        _ => dice.pick(&stage.offered).cloned().map(Happening::Tapped),
    };
    happening.map_or(Ok(()), |it| stage.happen(it))
}

fn waiting(stage: &Stage) -> Option<&Waiting> {
    stage.journey.places.last().map(|place| &place.state.waiting)
}

/// In front is something that waits, or nothing at all; and what is kept can be read again.
fn stands_or_rests(stage: &Stage) -> Result<()> {
    let in_front = waiting(stage);
    let is_adrift = matches!(in_front, Some(Waiting::Begin | Waiting::Nothing));
    ensure!(!is_adrift, "{in_front:?} is in front; {:?}", stage.journey);
    let kept = serde_json::from_str::<Journey>(&serde_json::to_string(&stage.journey)?)?;
    ensure!(kept == stage.journey, "the journey is kept otherwise than it was");
    Ok(())
}

/// What a client could send and an old alarm could say.
pub(crate) fn strangers(lesson: &DialogueName, stage: &Stage) -> Vec<Happening> {
    let tap = |asked, step: &str| Tap { asked, step: step.into(), choice: "done".into() };
    let planned = stage.now - SignedDuration::from_hours(1);
    let ring = Ring::Due;
    let timer = Timer { step: "task".into(), asked: 0, ring };
    let words = wrote("Nobody has asked for this.");
    let are_due = matches!(waiting(stage), Some(Waiting::Words(_)));
    let mut strangers = vec![
        Happening::Tapped(tap(0, "task")),
        Happening::Tapped(tap(stage.journey.turn, "nowhere")),
        Happening::Woke(Alarm::LessonDay { planned, spread: true }),
        Happening::Woke(Alarm::Lapse { rung: Rung::Goodbye, planned, spread: false }),
        Happening::Woke(Alarm::Homework(HomeworkAlarm {
            dialogue: lesson.clone(),
            timer,
            due: stage.now,
            planned: stage.now,
        })),
        Happening::Woke(Alarm::Again { asked: 0 }),
    ];
    strangers.extend(Some(words).filter(|_| !are_due));
    strangers
}

/// Dice that fall the same way every time (Knuth's linear congruence).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides.max(1)
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(usize::try_from(self.roll(from.len() as u64)).ok()?)
    }

    /// Some hours, or some days.
    fn hours(&mut self) -> i64 {
        i64::try_from(self.roll(30) * if self.roll(2) == 0 { 1 } else { 8 }).unwrap_or(1)
    }
}
