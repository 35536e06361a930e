//! What must hold in every world.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde_json::Value;
use solis::{
    people::OrganisationId,
    schedule::{A_DAY, A_WEEK, QUIET_FROM, QUIET_UNTIL},
};

use super::{
    ledger::{self, LearnerRow, LineRow},
    updates::Act,
    world::World,
};

const HOUR: i64 = 3_600_000;

impl World {
    /// The world is well from now on; everybody speaks once more and is heard; then it is judged.
    pub(super) async fn finish(&mut self) -> Result<()> {
        let was_rough = std::mem::take(&mut self.kind.rough) > 0;
        {
            let mut ways = self.ground.fate.ways();
            (ways.trouble, ways.ends_in) = (0, None);
        }
        self.tell(|| "from now on the world is well".to_owned());
        self.calm_down(4 * HOUR).await?;
        // A chat that Telegram told to wait is left alone so long, even when nothing waits for it.
        if was_rough {
            self.jump(self.now() + 3 * HOUR).await?;
        }
        self.rest(false).await?;
        let began = self.now();
        for who in 0..self.people.len() {
            let person = self.people.get_mut(who).context("nobody")?;
            (person.blocks, person.has_started) = (false, true);
            let (chat, language) = (person.chat.clone(), person.language);
            self.does(&chat, language, &Act::Text("/start".to_owned()));
        }
        self.rest(false).await?;
        self.calm_down(HOUR / 4).await?;
        for person in &self.people {
            if person.phone.last().is_none_or(|it| it.at < began) {
                let fault = format!("{} acted in a well world and got no answer", person.chat);
                self.faults.push(fault);
            }
        }
        self.calm_down(4 * 24 * HOUR).await?;
        self.judge().await
    }

    /// Waits until nothing is open, so long at most.
    async fn calm_down(&mut self, most: i64) -> Result<()> {
        let until = self.now() + most;
        for _ in 0..40 {
            self.rest(false).await?;
            let (now, agenda) = (self.now(), self.agenda().await?);
            let is_idle = agenda.open == 0 && agenda.inbox == 0 && self.unconfirmed.is_empty();
            if is_idle || now >= until {
                return Ok(());
            }
            let then = agenda.next_line.unwrap_or(now + HOUR).max(now + 1000);
            self.jump(then.min(until)).await?;
        }
        Ok(())
    }

    /// A line that nobody asked for comes when it may.
    pub(super) async fn is_polite(&mut self, line: i64) -> Result<()> {
        let now = self.now();
        let sql = "SELECT o.lane, l.zone FROM outbox o JOIN learners l ON l.id = o.learner WHERE o.id = $1";
        let row: Option<(i64, String)> =
            sqlx::query_as(sql).bind(line).fetch_optional(&mut self.house()?.look).await?;
        let Some((urgency, zone)) = row.filter(|it| it.0 > 1) else { return Ok(()) };
        let local = Timestamp::from_millisecond(now)?.to_zoned(TimeZone::get(&zone)?);
        if !(QUIET_UNTIL..QUIET_FROM).contains(&local.hour()) {
            self.fault(format!("line {line} of urgency {urgency} came in quiet hours, at {local}"));
        }
        Ok(())
    }

    /// Where a learner is, without when and how often.
    pub(super) async fn places(&mut self, chat: &str) -> Result<Option<Value>> {
        let sql = "SELECT l.journey FROM learners l JOIN identities i ON i.learner = l.id WHERE i.address = $1";
        let journey: Option<String> =
            sqlx::query_scalar(sql).bind(chat).fetch_optional(&mut self.house()?.look).await?;
        let journey = journey.map(|it| serde_json::from_str::<Value>(&it)).transpose()?;
        // The turn in which something was said again is no place.
        Ok(journey.map(|it| {
            Value::from_iter([("done", it["done"].clone()), ("places", it["places"].clone())])
        }))
    }

    async fn judge(&mut self) -> Result<()> {
        let look = &mut self.house()?.look;
        let arrivals = ledger::arrivals(look).await?;
        let lines = ledger::lines(look).await?;
        let learners = ledger::learners(look).await?;
        self.ledger = ledger::everything(look).await?;
        let store = self.house()?.store.clone();
        let drafts = store.drafts(OrganisationId(1), None, i64::MAX).await?;
        let mut faults = std::mem::take(&mut self.ground.network.air().faults);
        faults.extend(self.turns(&arrivals));
        faults.extend(learners.iter().filter_map(|it| counts(it).err().map(|why| why.to_string())));
        faults.extend(
            lines.values().filter(|it| is_open(it)).map(|it| format!("waits for ever: {it:?}")),
        );
        faults.extend(self.doubles(&lines));
        faults.extend(self.forgotten(&lines));
        faults.extend(self.order(&lines));
        for it in &learners {
            faults.extend(self.budget(it, &lines)?);
        }
        let now = Timestamp::from_millisecond(self.now())?;
        for kept in drafts {
            let it = store.sums(kept.id, now).await?;
            if it.left() > 0 || it.planned != it.sent + it.blocked + it.expired + it.failed {
                faults.push(format!("announcement {} does not add up: {it:?}", kept.id.0));
            }
        }
        for fault in faults {
            self.fault(fault);
        }
        Ok(())
    }

    /// Each accepted update had one turn.
    fn turns(&self, arrivals: &[(String, String, i64)]) -> Vec<String> {
        let known = arrivals.iter().map(|it| it.0.as_str()).collect::<BTreeSet<_>>();
        let lost = self.confirmed.iter().filter(|it| !known.contains(it.as_str()));
        let mut faults: Vec<_> =
            lost.map(|it| format!("update {it} was confirmed and is lost")).collect();
        for (number, state, turns) in arrivals {
            // A try is counted at each start, and in a disturbed world perhaps twice.
            let may_die = self.crashes >= 3 || (self.kind.trouble > 0 && self.crashes >= 1);
            if state == "waiting" || *turns > 1 || (state == "dead" && !may_die) {
                faults.push(format!("update {number} is {state} after {turns} turns"));
            }
        }
        faults
    }

    /// A line arrives more than once only if nobody could know.
    fn doubles(&self, lines: &BTreeMap<i64, LineRow>) -> Vec<String> {
        let mut times: BTreeMap<i64, i64> = BTreeMap::new();
        for (line, _, _) in &self.deliveries {
            *times.entry(*line).or_default() += 1;
        }
        let wrong = |(line, times): (i64, i64)| {
            let row = lines.get(&line)?;
            let is_doubled = times > 1 + row.uncertain;
            is_doubled.then(|| format!("line {line} arrived {times} times: {row:?}"))
        };
        times.into_iter().filter_map(wrong).collect()
    }

    /// A line is gone only with everything that was said before it to somebody who wanted to be forgotten.
    fn forgotten(&self, lines: &BTreeMap<i64, LineRow>) -> Vec<String> {
        let mut first: BTreeMap<&str, i64> = BTreeMap::new();
        for (line, chat, _) in self.deliveries.iter().filter(|it| lines.contains_key(&it.0)) {
            let kept = first.entry(chat).or_insert(*line);
            *kept = (*kept).min(*line);
        }
        let wrong = |(line, chat, _): &(i64, String, i64)| {
            let kept = first.get(chat.as_str()).filter(|it| *it < line);
            let may_be_gone = self.forgettable.contains(chat) && kept.is_none();
            let is_wrong = !lines.contains_key(line) && !may_be_gone;
            is_wrong.then(|| format!("line {line} to {chat} is gone, line {kept:?} is kept"))
        };
        self.deliveries.iter().filter_map(wrong).collect()
    }

    /// In a chat, lines arrive in the order in which they were planned; announcements go by themselves.
    fn order(&self, lines: &BTreeMap<i64, LineRow>) -> Vec<String> {
        let mut last: BTreeMap<(&str, bool), i64> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut faults = Vec::new();
        for (line, chat, _) in self.deliveries.iter().filter(|it| seen.insert(it.0)) {
            let announces = lines.get(line).is_some_and(|it| it.announcement.is_some());
            let before = last.insert((chat, announces), *line).unwrap_or(0);
            if before > *line {
                faults.push(format!("line {line} came after line {before} in {chat}"));
            }
        }
        faults
    }

    /// Nobody hears more unasked than they may.
    fn budget(&self, it: &LearnerRow, lines: &BTreeMap<i64, LineRow>) -> Result<Vec<String>> {
        if self.zones.get(&it.address).is_some_and(|zones| zones.len() > 1) {
            return Ok(Vec::new());
        }
        let zone = TimeZone::get(&it.zone)?;
        let delivered = self.deliveries.iter().map(|it| it.0).collect::<BTreeSet<_>>();
        let is_counted = |line: &&LineRow| {
            let is_again = line.why.as_deref().is_some_and(|why| why.contains("again"));
            line.learner == it.id && line.lane == 2 && !is_again && delivered.contains(&line.id)
        };
        let turns =
            lines.values().filter(is_counted).map(|it| it.planned_at).collect::<BTreeSet<_>>();
        let date = |at: &i64| Ok(Timestamp::from_millisecond(*at)?.to_zoned(zone.clone()).date());
        let dates = turns.iter().map(date).collect::<Result<Vec<_>>>()?;
        let mut faults = Vec::new();
        for day in &dates {
            let until = day.checked_add(SignedDuration::from_hours(6 * 24))?;
            let today = dates.iter().filter(|it| *it == day).count();
            let week = dates.iter().filter(|it| *it >= day && **it <= until).count();
            if today > A_DAY || week > A_WEEK {
                faults.push(format!("{} heard too much unasked: {dates:?}", it.address));
            }
        }
        Ok(faults)
    }
}

/// A learner has taken as many turns as the log has deeds.
fn counts(it: &LearnerRow) -> Result<()> {
    let journey: Value = serde_json::from_str(&it.journey)?;
    let turn = journey["turn"].as_i64();
    (turn == Some(it.deeds)).then_some(()).with_context(|| {
        format!("{} is at turn {turn:?} after {} deeds in the log", it.address, it.deeds)
    })
}

fn is_open(it: &LineRow) -> bool {
    !matches!(it.state.as_str(), "sent" | "blocked" | "expired" | "dead")
}
