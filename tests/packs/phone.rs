//! A learner with their phone: what they tap, what they read.

use anyhow::{Context, Result};
use jiff::Timestamp;
use solis::{
    channel::speech::Speech,
    content::{ChoiceName, LanguageCode, Library, Purpose, Reading},
    engine::Tap,
    journey::{Happening, Journey, Key, Order, Outcome, proceed},
    people::{Learner, LearnerId},
};

/// A learner with their phone.
pub(crate) struct Phone<'a> {
    pub(crate) library: &'a Library,
    pub(crate) learner: Learner,
    pub(crate) journey: Journey,
    pub(crate) now: Timestamp,
    pub(crate) screen: Vec<Speech>,
    pub(crate) orders: Vec<Order>,
}

impl<'a> Phone<'a> {
    pub(crate) fn new(library: &'a Library, country: Option<&str>, now: &str) -> Result<Self> {
        let english = LanguageCode::from("en");
        let mut learner = Learner::newcomer(LearnerId(7), "first-steps", english, "Europe/Riga");
        learner.country = country.map(ChoiceName::from);
        let mut journey = Journey { settled: true, ..Journey::default() };
        journey.agreed.insert(Purpose::Course, true);
        let (screen, orders) = (Vec::new(), Vec::new());
        Ok(Self { library, learner, journey, now: now.parse()?, screen, orders })
    }

    pub(crate) fn happen(&mut self, happening: Happening) {
        let (learner, journey) = (self.learner.clone(), self.journey.clone());
        let Outcome { learner, journey, orders, .. } =
            proceed(self.library, learner, journey, happening, self.now);
        (self.learner, self.journey) = (learner, journey);
        let said = orders.iter().filter_map(|order| {
            let Order::Say { line, .. } = order else { return None };
            Some(Speech::of(self.library, &self.learner.language, Reading::Standard, line))
        });
        self.screen = said.collect();
        self.orders = orders;
    }

    pub(crate) fn tap(&mut self, label: &str) -> Result<()> {
        let buttons = self.screen.iter().flat_map(|it| &it.buttons);
        let button = buttons.filter(|it| it.url.is_none()).find(|it| it.label.contains(label));
        let tap = Tap::read(&button.with_context(|| label.to_owned())?.data);
        self.happen(Happening::Tapped(tap));
        Ok(())
    }

    pub(crate) fn read(&self) -> String {
        let words = self.screen.iter().map(|it| it.words.as_str()).collect::<Vec<_>>();
        // Without the marks that set apart what a text mentions.
        words.join("\n").replace(['\u{2068}', '\u{2069}'], "")
    }

    pub(crate) fn links(&self) -> Vec<&str> {
        let buttons = self.screen.iter().flat_map(|it| &it.buttons);
        buttons.filter_map(|it| it.url.as_deref()).collect()
    }

    /// Opens a frame of the learner's country.
    pub(crate) fn opens(&mut self, frame: &str) -> Result<()> {
        self.happen(Happening::Pressed(Key::Menu));
        self.tap("In my country")?;
        self.tap(frame)
    }
}
