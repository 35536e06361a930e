//! One turn of a made-up learner: what is said is written down and judged, what is to ring is set.

use jiff::{SignedDuration, Timestamp};

use super::{
    life::Life,
    report::{Fault, Got},
};
use crate::{
    journey::{Happening, Order, Why, proceed},
    schedule::{A_DAY, A_WEEK},
};

impl Life<'_> {
    /// Lets one thing happen; whether something was said or kept.
    pub(super) fn happen(&mut self, happening: Happening) -> bool {
        let is_alarm = matches!(happening, Happening::Woke(_));
        let (learner, journey) = (self.learner.clone(), std::mem::take(&mut self.journey));
        let outcome = proceed(self.library, learner, journey, happening, self.now);
        (self.learner, self.journey) = (outcome.learner, outcome.journey);
        let is_heard = !outcome.orders.is_empty();
        let mut is_first = true;
        for order in outcome.orders {
            match order {
                Order::Say { line, why } => {
                    let is_new = std::mem::take(&mut is_first);
                    if let Some(why) = why.filter(|_| is_alarm && is_new) {
                        self.judge(why);
                    }
                    let own = self.learner.own_time(self.library.course(&self.learner.course));
                    let text = format!("{}#{}", line.dialogue, line.text);
                    let at = own.local(self.now).datetime();
                    self.got.push(Got { learner: self.learner.id.0, at, why, text });
                    if !line.buttons.is_empty() {
                        self.offered = line.buttons;
                    }
                }
                Order::Wake { alarm, at } => {
                    self.alarms.insert(alarm.name(), (at, alarm));
                }
                Order::CallMentor { .. } => {
                    let comes = self.now + SignedDuration::from_mins(self.chance.i64(5..1500));
                    self.visits =
                        vec![(comes, true), (comes + SignedDuration::from_hours(1), false)];
                }
                Order::Forget => self.is_gone = true,
                Order::Remember { .. }
                | Order::Judge(_)
                | Order::Agree(_)
                | Order::Doubt(_)
                | Order::Relay(_)
                | Order::Join(_)
                | Order::Talk(_)
                | Order::Closed => {}
            }
        }
        is_heard
    }

    /// Whether Solis may speak unasked now.
    fn judge(&mut self, why: Why) {
        let own = self.learner.own_time(self.library.course(&self.learner.course));
        if own.is_quiet(self.now) {
            self.faults.push(self.fault("is spoken to in quiet hours"));
        }
        if why == Why::Again {
            return;
        }
        self.spoken.push(self.now);
        let today = own.date(self.now);
        let ago = |at: &Timestamp| today.since(own.date(*at)).map_or(0, |it| it.get_days());
        let within = |days| self.spoken.iter().filter(|at| ago(at) < days).count();
        if within(1) > A_DAY || within(7) > A_WEEK {
            self.faults.push(self.fault("is spoken to too often"));
        }
    }

    pub(super) fn fault(&self, what: &'static str) -> Fault {
        let own = self.learner.own_time(self.library.course(&self.learner.course));
        let at = own.local(self.now).datetime();
        Fault { learner: self.learner.id.0, at, what, place: self.question().unwrap_or_default() }
    }
}
