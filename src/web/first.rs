//! The first screen of somebody of whom nothing is kept yet.

use axum::http::HeaderMap;

use super::{Site, browser::asked};
use crate::{
    channel::speech::Speech,
    content::{LanguageCode, Reading},
    inbox::Newcomer,
    journey::{Happening, Journey, Order, proceed},
    people::{Learner, LearnerId},
    store::{Led, Speaker, WebLine},
};

/// What a new learner sees before anything is kept of them: the words of a journey that begins.
pub(super) fn first_screen(
    site: &Site,
    headers: &HeaderMap,
    led: Option<&Led>,
) -> (LanguageCode, Vec<WebLine>) {
    let cohort = led.filter(|it| !it.is_over).map(|it| &it.cohort);
    let spoken = cohort.and_then(|it| it.language.clone());
    let spoken = spoken.filter(|it| site.library.language(it).is_some());
    let language = spoken.unwrap_or_else(|| site.library.nearest(asked(headers)));
    let Newcomer { course, zone } = &site.newcomer;
    let nobody = Learner::newcomer(LearnerId(0), course, language.clone(), zone);
    let now = site.clock.now();
    let begun = proceed(&site.library, nobody, Journey::default(), Happening::Started, now);
    let lines = begun.orders.iter().filter_map(|order| match order {
        Order::Say { line, .. } => {
            let speech = Speech::of(&site.library, &language, Reading::default(), line);
            let body = serde_json::to_string(&speech).ok()?;
            let external = "first".to_owned();
            Some(WebLine { id: 0, external, speaker: Speaker::Solis, body })
        }
        Order::Remember { .. }
        | Order::Judge(_)
        | Order::Agree(_)
        | Order::Doubt(_)
        | Order::Wake { .. }
        | Order::CallMentor { .. }
        | Order::Relay(_)
        | Order::Talk(_)
        | Order::Join(_)
        | Order::Forget
        | Order::Closed => None,
    });
    let lines = lines.collect();
    (language, lines)
}
