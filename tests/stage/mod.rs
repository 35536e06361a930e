//! A stage for conversations: one learner, no network, no database, a clock that moves when told.

pub(crate) mod library;
mod paper;
mod script;
mod stands;
pub(crate) mod stray;

use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, Result, bail, ensure};
use jiff::{SignedDuration, Timestamp, Unit, civil::Date};
use solis::{
    channel::speech::Speech,
    content::{Days, DialogueName, LanguageCode, Library, Reading, Share, StepName, TextKey},
    conversation::OnDuty,
    engine::{Line, Ring, Said, Tap},
    journey::{
        Agreed, Alarm, Asking, Doubt, Doubted, Happening, Journey, Judged, OnePage, Order, Outcome,
        Verdict, Why, proceed,
    },
    people::{Learner, LearnerId, Reminders, Words},
    schedule::{A_DAY, A_WEEK, OwnTime},
};

use library::renewed;
pub(crate) use library::{library, root};
use paper::{name, plain, visible, words};

/// A text somebody has seen.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Seen {
    pub(crate) language: LanguageCode,
    pub(crate) is_easy: bool,
    pub(crate) dialogue: DialogueName,
    pub(crate) text: TextKey,
}

/// A Monday, 10:00 in Riga.
const START: &str = "2026-03-02T08:00:00Z";
/// After this long a tap may have been lost, so the open question is asked again (as `scheduler` has it)…
const TAPS_LOST: SignedDuration = SignedDuration::from_secs(150);
/// …of those who were there so long before.
const RECENT: SignedDuration = SignedDuration::from_hours(24);
/// More than this is a storm: an alarm that sets itself anew for ever, a dialogue in a circle.
const STORM: usize = 500;

/// A learner on a stage, and the paper on which their conversation is written.
pub(crate) struct Stage {
    library: &'static Library,
    pub(crate) learner: Learner,
    pub(crate) journey: Journey,
    pub(crate) now: Timestamp,
    alarms: BTreeMap<String, (Timestamp, Alarm)>,
    /// Every button that was ever shown, the newest last.
    pub(crate) shown: Vec<(String, Tap)>,
    /// The buttons under the last line.
    pub(crate) offered: Vec<Tap>,
    /// When Solis spoke unasked, and why.
    unasked: Vec<(Timestamp, Why)>,
    pub(crate) seen: HashSet<Seen>,
    /// What they have answered.
    answers: Vec<(DialogueName, StepName, Said)>,
    pub(crate) paper: String,
}

impl Stage {
    /// Somebody new, whose phone speaks this language.
    pub(crate) fn new(language: &str) -> Result<Self> {
        let learner = Learner {
            id: LearnerId(7),
            course: "first-steps".to_owned(),
            language: LanguageCode::from(language),
            reading: Reading::Standard,
            name: None,
            country: None,
            zone: "Europe/Riga".to_owned(),
            hour: None,
            days: Days::Course,
            reminders: Reminders::On,
        };
        Ok(Self {
            library: library()?,
            learner,
            journey: Journey::default(),
            now: START.parse()?,
            alarms: BTreeMap::new(),
            shown: Vec::new(),
            offered: Vec::new(),
            unasked: Vec::new(),
            seen: HashSet::new(),
            answers: Vec::new(),
            paper: String::new(),
        })
    }

    /// The learner's date.
    pub(crate) fn today(&self) -> Date {
        self.own_time().date(self.now)
    }

    /// Sets the learner in a country.
    fn lives(&mut self, country: &str) {
        self.learner.country = Some(country.into());
    }

    /// Lets one thing happen, and does what has to be done.
    pub(crate) fn happen(&mut self, happening: Happening) -> Result<()> {
        let (learner, journey) = (self.learner.clone(), self.journey.clone());
        let Outcome { learner, journey, orders, deed } =
            proceed(self.library, learner, journey, happening, self.now);
        if let Some(deed) = deed {
            self.note(&format!("writes into the log: {}", deed.name()));
        }
        (self.learner, self.journey) = (learner, journey);
        ensure!(orders.len() < STORM, "a storm of orders");
        let mut is_first = true;
        for mut order in orders {
            if let Order::Say { line, .. } = &mut order {
                // On this stage nobody is at the desk.
                OnDuty::nobody().tell(self.library, &self.learner, &self.journey, line);
            }
            if let Order::Say { why: Some(why), .. } = &order
                && std::mem::take(&mut is_first)
            {
                self.unasked.push((self.now, *why));
                self.keeps_its_word()?;
                self.note(&format!("(unasked: {}, {})", name(*why), self.moment(self.now)));
            }
            self.show(order)?;
        }
        Ok(())
    }

    /// Lets time pass: alarms that fall due ring in their order, each at its moment.
    pub(crate) fn sleep(&mut self, span: SignedDuration) -> Result<()> {
        let end = self.now + span;
        for _ in 0..STORM {
            let due = self.alarms.iter().filter(|(_, (at, _))| *at <= end);
            let Some(name) = due.min_by_key(|(_, (at, _))| *at).map(|(name, _)| name.clone())
            else {
                self.now = end;
                return Ok(());
            };
            let (at, alarm) = self.alarms.remove(&name).context("the alarm is gone")?;
            self.now = self.now.max(at);
            self.happen(Happening::Woke(alarm))?;
        }
        bail!("a storm of alarms")
    }

    /// Lets time pass while Solis is down: what fell due rings when it is back.
    pub(crate) fn be_down(&mut self, span: SignedDuration) -> Result<()> {
        let was_there = self.journey.answered_at.is_some_and(|at| at >= self.now - RECENT);
        let may_be_lost = span > TAPS_LOST && was_there;
        self.now += span;
        if let Some(asked) = self.journey.open_question().filter(|_| may_be_lost) {
            let alarm = Alarm::Again { asked };
            self.alarms.insert(alarm.name(), (self.now, alarm));
        }
        self.sleep(SignedDuration::ZERO)
    }

    fn show(&mut self, order: Order) -> Result<()> {
        match order {
            Order::Say { mut line, .. } => {
                OnePage::of(self.library, self.answers.clone()).tell(self.library, &mut line);
                return self.speak(&line);
            }
            Order::Remember { dialogue, step, said, share } => {
                let readers = match share {
                    Share::Nobody => "for the learner alone",
                    Share::Mentor => "for the mentor too",
                };
                self.note(&format!("remembers {step}: {} ({readers})", words(&said)));
                self.answers.push((dialogue, step, said));
            }
            Order::Judge(Judged { lesson, verdict, .. }) => {
                let how = match &verdict {
                    Verdict::Comment(said) => words(said),
                    Verdict::Clear
                    | Verdict::NotQuite
                    | Verdict::Words
                    | Verdict::TooLong
                    | Verdict::Example
                    | Verdict::Situation
                    | Verdict::Other => verdict.name().unwrap_or_default(),
                };
                self.note(&format!("keeps of {lesson}: {how}"));
            }
            Order::Wake { alarm, at } => {
                self.announce(&alarm, at)?;
                self.alarms.insert(alarm.name(), (at, alarm));
            }
            Order::Talk(wish) => self.note(&format!("wishes for the talk: {wish:?}")),
            Order::CallMentor { asking: Asking { topic, .. }, .. } => {
                self.note(&format!("puts a card on the mentor desk: {topic}"));
            }
            Order::Relay(said) => self.note(&format!("passes on to the mentor: {}", words(&said))),
            Order::Agree(Agreed { purpose, given, .. }) => {
                let answer = if given { "agreed to" } else { "not agreed to" };
                self.note(&format!("keeps as {answer}: {}", purpose.name()));
            }
            Order::Doubt(Doubt { fact, said }) => self.note(&match said {
                Doubted::How(how) => format!("tells the authors that {fact} is wrong: {how}"),
                Doubted::Words(words) => {
                    format!("tells the authors of {fact}: {}", words.read())
                }
            }),
            Order::Join(it) => self.note(&format!("joins the group {}", it.group)),
            Order::Forget => {
                self.note("forgets the learner");
                self.journey = Journey::default();
                self.answers.clear();
                self.alarms.clear();
                self.offered.clear();
            }
            Order::Closed => self.note("says: this question is closed"),
        }
        Ok(())
    }

    /// Only homework is announced: lesson days and the ladder move with every answer.
    fn announce(&mut self, alarm: &Alarm, at: Timestamp) -> Result<()> {
        let Alarm::Homework(alarm) = alarm else { return Ok(()) };
        let (dialogue, timer) = (&alarm.dialogue, &alarm.timer);
        let what = match timer.ring {
            Ring::Reminder { .. } => "reminder",
            Ring::Due => "due",
        };
        let zone = self.own_time().zone;
        let (now, then) = (self.now.to_zoned(zone.clone()), at.to_zoned(zone));
        let when = match now.date().until((Unit::Day, then.date()))?.get_days() {
            0 => format!("in {} minutes", at.duration_since(self.now).as_mins()),
            1 => format!("in 1 day, at {}:00", then.hour()),
            days => format!("in {days} days, at {}:00", then.hour()),
        };
        self.note(&format!("will ring: {what} {dialogue} {}, {when}", timer.step));
        Ok(())
    }

    fn speak(&mut self, line: &Line) -> Result<()> {
        let (language, reading) = (self.learner.language.clone(), self.learner.reading);
        let speech = Speech::of(self.library, &language, reading, line);
        let whose = format!("{} {} in {language}", line.dialogue, line.text);
        let is_whole = !speech.words.is_empty() && !speech.words.contains("{$");
        ensure!(is_whole, "{whose} has no words, or a hole in them: {}", speech.words);
        let is_easy = reading == Reading::Easy;
        let (dialogue, text) = (line.dialogue.clone(), line.text.clone());
        self.seen.insert(Seen { language, is_easy, dialogue, text });
        self.paper.push('\n');
        if let Some(picture) = &speech.picture {
            self.paper += &format!("    (picture: {})\n", visible(&picture.alt));
        }
        for line in visible(&speech.words).lines() {
            self.paper += format!("    {line}").trim_end();
            self.paper.push('\n');
        }
        self.offered.clear();
        for button in speech.buttons {
            ensure!(!button.label.is_empty(), "a button of {whose} is empty");
            if let Some(url) = &button.url {
                self.paper += &format!("      [{}] → {url}\n", visible(&button.label));
                continue;
            }
            let tap = button.data.parse::<Tap>()?;
            self.paper += &format!("      [{}]\n", visible(&button.label));
            self.offered.push(tap.clone());
            let button = (plain(&button.label), tap);
            self.shown.retain(|other| *other != button);
            self.shown.push(button);
        }
        Ok(())
    }

    /// Unasked messages keep out of the night and within the budget.
    fn keeps_its_word(&self) -> Result<()> {
        let time = self.own_time();
        ensure!(!time.is_quiet(self.now), "Solis speaks in the night");
        let counted = self.unasked.iter().filter(|(_, why)| *why != Why::Again);
        let ago = counted.map(|(at, _)| time.date(self.now).since(time.date(*at)));
        let ago = ago.map(|it| it.map(|it| it.get_days())).collect::<Result<Vec<_>, _>>()?;
        ensure!(ago.iter().filter(|it| **it == 0).count() <= A_DAY, "twice on one day");
        ensure!(ago.iter().filter(|it| **it < 7).count() <= A_WEEK, "too often in one week");
        Ok(())
    }

    /// The learner's own time.
    pub(crate) fn own_time(&self) -> OwnTime {
        self.learner.own_time(self.library.course(&self.learner.course))
    }

    fn moment(&self, at: Timestamp) -> String {
        self.own_time().local(at).strftime("%A %H:%M").to_string()
    }

    fn note(&mut self, what: &str) {
        self.paper += &format!("  * {}\n", visible(what));
    }
}

/// Something the learner said in writing.
pub(crate) fn wrote(words: &str) -> Happening {
    Happening::Said(Said::Words(Words::said(words)))
}
