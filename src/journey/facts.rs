//! What the texts around the lessons mention: titles, counts, hours. And how a line is dressed before it is said.

use jiff::{Timestamp, tz::TimeZone};

use super::{
    Order, Place,
    walk::{Walk, is_lesson},
};
use crate::{
    content::{
        Arg, ChoiceName, DialogueName, EMERGENCY, LanguageCode, Lesson, Mark, Setting, Step,
        StepName, Surface, TextKey, Word,
    },
    engine::{Event, Line},
};

/// What a surface text may mention, beside the name.
const FACTS: [&str; 16] = [
    "lesson",
    "done",
    "total",
    "path",
    "when",
    "hour",
    "language",
    "nudge",
    "mentor",
    "emergency",
    "age",
    "agreed",
    "contact",
    "group",
    "link",
    "country",
];

impl Walk<'_> {
    /// Gives a dialogue the facts it asks for, before it moves.
    pub(super) fn give_facts(&mut self, lesson: &Lesson, place: &mut Place, event: &Event) {
        self.say_who_is_there(place);
        self.say_whether_age_matters(place);
        self.say_what_is_known_of_country(place);
        self.say_whether_they_may(lesson, place, event);
    }

    /// Says a line: with what it mentions, and languages in the order that helps this learner.
    pub(super) fn say(&mut self, mut line: Line) {
        line.easy |= self.is_easier;
        line.opens |= is_lesson(&line.dialogue) && std::mem::take(&mut self.is_new_language);
        let mentioned = self.library.mentioned(&line.dialogue, &line.text);
        let mentions = |what: &str| mentioned.is_some_and(|it| it.contains(what));
        let helps = mentions("emergency");
        if mentions("name") {
            line.args.insert("name".to_owned(), self.name());
        }
        if mentions("plan") {
            // Whoever keeps the answers puts in what they fill.
            line.args.insert("plan".to_owned(), Arg::Plan(Vec::new()));
        }
        if !is_lesson(&line.dialogue) {
            for fact in FACTS.into_iter().filter(|it| mentions(it)) {
                if let Some(arg) = self.fact(&line.dialogue, fact) {
                    line.args.insert(fact.to_owned(), arg);
                }
            }
        }
        if let Some(step) = line.buttons.first().map(|button| button.step.clone()) {
            let mut choices = line.buttons.iter().map(|it| it.choice.clone()).collect::<Vec<_>>();
            self.in_order_of_asking(&line.dialogue, &step, &mut choices);
            for (button, choice) in line.buttons.iter_mut().zip(choices) {
                button.choice = choice;
            }
        }
        self.orders.push(Order::Say { line, why: self.why });
        if helps {
            self.say_help_lines();
        }
    }

    /// The buttons of a question in the order this learner sees them: their language comes first among languages.
    pub(super) fn in_order_of_asking(
        &self,
        dialogue: &DialogueName,
        step: &StepName,
        choices: &mut [ChoiceName],
    ) {
        let lesson = self.library.lesson(dialogue);
        if let Some(Step::Set(set)) = lesson.and_then(|it| it.step(step))
            && set.what == Setting::Language
        {
            let own = &self.learner.language;
            choices.sort_by_key(|choice| LanguageCode::from(choice.as_str()) != *own);
        }
    }

    fn name(&self) -> Arg {
        let nameless = || Arg::Text(Word::dialogue(), Word::Nameless.key());
        self.learner.name.as_ref().map_or_else(nameless, |it| Arg::Plain(it.read().to_owned()))
    }

    fn fact(&self, dialogue: &DialogueName, fact: &str) -> Option<Arg> {
        let course = self.library.course(&self.learner.course);
        let count = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        Some(match fact {
            "lesson" => Arg::Text(self.lesson_at_hand()?, TextKey::from("title")),
            "emergency" => Arg::Plain(EMERGENCY.to_owned()),
            "nudge" => Arg::Text(self.lesson_in_mind()?, TextKey::from("nudge")),
            "done" => count(self.journey.done.len()),
            "total" => count(course.lessons().count()),
            "path" => Arg::Path(course.lessons().map(|it| (self.mark(it), it.clone())).collect()),
            "hour" => Arg::Plain(format!("{}:00", self.time().hour)),
            "language" => {
                let language = self.library.language(&self.learner.language);
                Arg::Plain(language.map(|it| it.name.clone()).unwrap_or_default())
            }
            "mentor" => self.mentor()?,
            "country" => self.country()?,
            "age" => Arg::Number(i64::from(self.age()?)),
            "agreed" => self.agreed(),
            // Whoever knows whom the programme has named says so.
            "contact" => Arg::Text(Word::dialogue(), Word::ContactUnnamed.key()),
            "group" => Arg::Plain(self.journey.invitation.as_ref()?.group.clone()),
            // The door makes it, so that it opens something.
            "link" if *dialogue == Surface::TakePlan.entry().0 => {
                Arg::Address("/myplan".to_owned())
            }
            "link" => Arg::Address("/mydata".to_owned()),
            "when" if *dialogue == Surface::WhyNothing.entry().0 => {
                self.on_the_clock(self.journey.why.map(|(_, at)| at)?)
            }
            "when" => {
                let never = || Arg::Text(Word::dialogue(), Word::AnyTime.key());
                self.next_promise().map_or_else(never, |at| self.on_the_clock(at))
            }
            _ => return None,
        })
    }

    /// The lesson the learner is in, else the next one, else the last one.
    fn lesson_at_hand(&self) -> Option<DialogueName> {
        let mut open = self.journey.places.iter().rev().map(|place| &place.dialogue);
        let open = open.find(|it| is_lesson(it) && !self.rests(it)).cloned();
        let course = self.library.course(&self.learner.course);
        open.or_else(|| self.next_lesson()).or_else(|| course.lessons().last().cloned())
    }

    /// The lesson the learner has in mind: the one they are in, else the last one they had.
    fn lesson_in_mind(&self) -> Option<DialogueName> {
        let open = self.journey.places.iter().rev().map(|place| &place.dialogue);
        let open = open.filter(|it| is_lesson(it));
        let last = open.chain(self.journey.done.last()).next();
        last.cloned().or_else(|| self.lesson_at_hand())
    }

    /// Whether all that is left of a lesson is its homework.
    fn rests(&self, lesson: &DialogueName) -> bool {
        use crate::engine::Waiting;
        let place = self.journey.places.iter().find(|place| place.dialogue == *lesson);
        matches!(place.map(|it| &it.state.waiting), Some(Waiting::Homework(_)))
    }

    fn mark(&self, lesson: &DialogueName) -> Mark {
        if self.journey.done.contains(lesson) {
            Mark::Done
        } else if self.journey.places.iter().any(|place| place.dialogue.today() == *lesson) {
            Mark::Open
        } else {
            Mark::ToCome
        }
    }

    fn on_the_clock(&self, at: Timestamp) -> Arg {
        on_the_clock(&self.time().zone, at, self.now)
    }
}

/// A moment as somebody's clock shows it: “Friday 18:00”, or “today 18:00”.
pub fn on_the_clock(zone: &TimeZone, at: Timestamp, now: Timestamp) -> Arg {
    let local = at.to_zoned(zone.clone());
    let day = match local.weekday() {
        _ if local.date() == now.to_zoned(zone.clone()).date() => Word::Today,
        jiff::civil::Weekday::Monday => Word::Monday,
        jiff::civil::Weekday::Tuesday => Word::Tuesday,
        jiff::civil::Weekday::Wednesday => Word::Wednesday,
        jiff::civil::Weekday::Thursday => Word::Thursday,
        jiff::civil::Weekday::Friday => Word::Friday,
        jiff::civil::Weekday::Saturday => Word::Saturday,
        jiff::civil::Weekday::Sunday => Word::Sunday,
    };
    Arg::When { day, time: format!("{}:{:02}", local.hour(), local.minute()) }
}
