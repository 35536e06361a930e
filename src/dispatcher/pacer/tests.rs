//! The pacing, proved in virtual time: a channel that counts what comes in, over ways that are never twice as long.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use super::{Leave, Pacer, Wait};
use crate::dispatcher::limits::Limits;

/// A channel and the way to it, a millisecond at a time.
struct World {
    start: Instant,
    now: u64,
    pacer: Pacer,
    /// What is under way: for whom, its moment, when it comes in, when the answer is there.
    air: Vec<(String, Leave, u64)>,
    /// What came in, when, for whom.
    came: Vec<(u64, String)>,
    dice: u64,
}

impl World {
    fn new() -> Self {
        let start = Instant::now() + Duration::from_hours(1);
        let pacer = Pacer::new(Some(Limits::default()), start);
        Self { start, now: 0, pacer, air: Vec::new(), came: Vec::new(), dice: 1 }
    }

    fn at(&self, millis: u64) -> Instant {
        self.start + Duration::from_millis(millis)
    }

    /// A number below this one, the same each time.
    fn below(&mut self, most: u64) -> u64 {
        self.dice = self.dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.dice >> 33) % most
    }

    fn says(&mut self, chat: &str, lane: i64) -> Result<(), Wait> {
        let mut leave = self.pacer.take(chat, lane, self.at(self.now))?;
        let planned = u64::try_from((leave.at - self.start).as_millis()).unwrap_or(0) + 1;
        let left = planned + self.below(4);
        let came = left + 1 + self.below(4);
        let answered = came + 1 + self.below(4);
        leave.left = Some(self.at(left));
        self.came.push((came, chat.to_owned()));
        self.air.push((chat.to_owned(), leave, answered));
        Ok(())
    }

    fn passes(&mut self) {
        self.now += 1;
        let (there, air) =
            std::mem::take(&mut self.air).into_iter().partition(|it| it.2 <= self.now);
        self.air = air;
        let there: Vec<(String, Leave, u64)> = there;
        for (chat, leave, answered) in there {
            let answered = self.at(answered);
            self.pacer.landed(&chat, leave, answered);
        }
    }

    /// How close together so many are that came in, at the closest; `of` says what is counted together.
    fn closest<'a>(&'a self, many: usize, of: impl Fn(&'a str) -> Option<&'a str>) -> Option<u64> {
        let mut all: HashMap<&str, Vec<u64>> = HashMap::new();
        for (at, chat) in &self.came {
            if let Some(of) = of(chat) {
                all.entry(of).or_default().push(*at);
            }
        }
        let closest = all.values_mut().filter_map(|at| {
            at.sort_unstable();
            let after = at.iter().skip(many - 1);
            at.iter().zip(after).map(|(a, b)| b - a).min()
        });
        closest.min()
    }
}

#[test]
fn never_more_than_thirty_in_any_second_nor_one_a_second_in_a_chat() {
    let mut world = World::new();
    for step in 0..20_000_u64 {
        let _ = world.says(&(step % 100).to_string(), 1);
        world.passes();
    }
    assert!(world.closest(31, |_| Some("all")) >= Some(1_000), "thirty in a second");
    assert!(world.closest(8, Some) >= Some(5_000), "a burst of three, and one a second");
    assert!(world.came.len() * 103 >= 20 * 30 * 100, "the rate is used: {}", world.came.len());
}

#[test]
fn a_group_hears_twenty_lines_a_minute_and_a_chat_is_no_group() {
    let mut world = World::new();
    for _ in 0..300_000_u64 {
        let _ = world.says("-5", 2);
        let _ = world.says("5", 2);
        world.passes();
    }
    let of = |who: &'static str| move |chat: &str| (chat == who).then_some(who);
    assert!(world.closest(21, of("-5")) >= Some(60_000), "twenty in a minute");
    let heard = world.came.iter().filter(|it| it.1 == "-5").count();
    assert!((99..=100).contains(&heard), "twenty in each of five minutes: {heard}");
    assert!(world.came.len() - heard > 290, "one a second");
}

#[test]
fn unasked_lines_use_the_whole_rate_evenly_and_leave_room_for_answers() {
    let mut world = World::new();
    let (mut waits, mut next) = (Vec::new(), 0);
    for step in 0..60_000_u64 {
        // Somebody is answered every 200 ms, as soon as there is a place.
        if step % 200 == 0 {
            waits.push(step);
        }
        while waits.first().is_some_and(|at| world.says(&format!("a{at}"), 1).is_ok()) {
            assert!(step - waits.remove(0) <= 100, "an answer waits no longer than a moment");
        }
        // The outbox is looked at when the pacer says, and then a little later.
        while step >= next {
            match world.says(&format!("u{}", world.came.len()), 3) {
                Ok(()) => {}
                Err(Wait::All(wait) | Wait::Chat(wait)) => {
                    next =
                        step + u64::try_from(wait.as_millis()).unwrap_or(0) + 1 + world.below(15);
                }
            }
        }
        world.passes();
    }
    assert!(world.closest(31, |_| Some("all")) >= Some(1_000), "thirty in a second");
    let all = world.came.len();
    assert!(all * 103 >= 60 * 30 * 100, "a broadcast is at most 1.03 times as long: {all}");
}

#[test]
fn a_flood_of_answers_leaves_something_for_the_unasked() {
    let mut world = World::new();
    let mut unasked = 0;
    for step in 0..60_000_u64 {
        while world.says(&format!("a{}", world.came.len()), 1).is_ok() {}
        unasked += u64::from(world.says(&format!("u{step}"), 3).is_ok());
        world.passes();
    }
    assert!((150..=250).contains(&unasked), "about a tenth of 1,800: {unasked}");
}

#[test]
fn what_never_leaves_takes_nothing_from_the_rate() {
    let mut world = World::new();
    for step in 0..10_000_u64 {
        let now = world.at(world.now);
        // The commit fails, again and again.
        let lost = world.pacer.take(&format!("l{step}"), 1, now);
        if let Ok(leave) = lost {
            world.pacer.landed(&format!("l{step}"), leave, now);
        }
        let _ = world.says(&format!("a{step}"), 1);
        world.passes();
    }
    assert!(world.came.len() * 103 >= 10 * 30 * 100, "{}", world.came.len());
}

#[test]
fn a_line_that_left_a_day_late_costs_its_chat_no_day() {
    let mut world = World::new();
    let day = 24 * 3_600_000;
    let (first, now) = (world.pacer.take("1", 1, world.at(0)), world.at(day));
    // The process stands still, and when it goes on the line is given another place before it comes back.
    let second = world.pacer.take("1", 1, now);
    for leave in [first, second] {
        assert!(leave.is_ok());
        if let Ok(leave) = leave {
            world.pacer.landed("1", Leave { left: Some(now), ..leave }, now);
        }
    }
    world.now = day + 2_000;
    assert!(world.says("1", 1).is_ok(), "{:?}", world.says("1", 1));
}

#[test]
fn a_chat_that_waits_stops_nobody_else_and_a_bot_that_waits_stops_everybody() {
    let mut world = World::new();
    let minute = Duration::from_mins(1);
    world.pacer.told_to_wait("1", minute, world.at(0));
    assert!(matches!(world.says("1", 1), Err(Wait::Chat(_))));
    for chat in 2..50_u64 {
        world.pacer.told_to_wait(&chat.to_string(), minute, world.at(0));
        world.pacer.worked();
        assert!(chat > 10 || world.says(&format!("b{chat}"), 1).is_ok(), "others are taken");
    }
    for chat in 50..60_u64 {
        world.pacer.told_to_wait(&chat.to_string(), minute, world.at(0));
    }
    assert!(matches!(world.says("100", 1), Err(Wait::All(_))), "ten in a row");
    world.now = 29_000;
    assert!(world.says("100", 1).is_err());
    world.now = 30_001;
    assert!(world.says("100", 1).is_ok(), "it is tried again");
    assert!(world.says("1", 1).is_err(), "a chat waits as long as it was told to");
}

#[test]
fn after_a_storm_the_rate_comes_back() {
    let mut world = World::new();
    for step in 0..600_u64 {
        world.pacer.told_to_wait(&step.to_string(), Duration::from_secs(1), world.at(step * 100));
        world.pacer.worked();
    }
    world.now = 90_000;
    for step in 0..30_000_u64 {
        let _ = world.says(&format!("u{step}"), 3);
        world.passes();
    }
    assert!(world.came.len() > 30 * 24, "four fifths after half a minute: {}", world.came.len());
}
