//! One line on its way out, leased before and settled after: it gets its words and is said, with no transaction open.

use std::{panic::AssertUnwindSafe, sync::Arc};

use futures_util::FutureExt;
use jiff::Timestamp;
use tokio::sync::SemaphorePermit;

use super::{
    announced,
    feeder::awake,
    landing::Landing,
    passing::{As, Passed},
    retry,
    route::{Place, Route},
};
use crate::{
    channel::{
        Content, InTalk, Parcel, Picture, Receipt, Refusal,
        speech::{Speech, keyboard},
    },
    people::MessageId,
    store::{Copied, Leased, Message, NIGHT, Outcome},
};

/// Sends a leased line from its place in the air.
pub(super) fn take_off(leased: Leased, place: Place) {
    tokio::spawn(async move {
        let line = leased.id;
        // A line that makes the send fail must not take its place in the air with it; its lease runs out.
        // It is large, and moved less where it lies by itself.
        match AssertUnwindSafe(Box::pin(fly(leased, place))).catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(why)) => {
                tracing::error!(line, %why, "a line could not be said; its lease runs out");
            }
            Err(_) => tracing::error!(line, "a send failed; the line's lease runs out"),
        }
    });
}

async fn fly(leased: Leased, mut place: Place) -> anyhow::Result<()> {
    let route = Arc::clone(&place.route);
    let said = match untimely(&leased, route.clock.now()) {
        Some(outcome) => Said { is_told: true, ..Said::not(outcome) },
        None => say(&leased, &mut place).await?,
    };
    let now = route.clock.now();
    let (outcome, refusal) = match &said.result {
        Ok(Ok(receipt)) => (Outcome::Sent(receipt.external.clone()), None),
        Ok(Err(refusal)) => (retry::outcome(&leased, refusal, now), Some(refusal)),
        Err(outcome) => (outcome.clone(), None),
    };
    let known = match &said.result {
        Ok(Ok(receipt)) => receipt.picture.clone().map(Some),
        Ok(Err(Refusal::PictureUnknown)) => Some(None),
        Ok(Err(_)) | Err(_) => None,
    };
    let picture = said.picture.zip(known);
    if let Some((name, file)) = &picture {
        route.prepared().pictures.insert(name.clone(), file.clone());
    }
    let moved = match refusal {
        Some(Refusal::Moved(to)) => Some(to.clone()),
        Some(_) | None => None,
    };
    let told = match refusal {
        Some(Refusal::TooMany(wait)) => Some(*wait),
        Some(_) | None => None,
    };
    let talk = match (&said.result, said.talk) {
        (Ok(Ok(receipt)), Some(copied)) => Some((copied, receipt.thread)),
        (_, _) => None,
    };
    let unsaid = unsaid(&leased.message, &outcome, said.is_told);
    let refusal = refusal.cloned();
    let landing = Landing { leased, outcome, picture, talk, unsaid, moved, told, place };
    route.landed(landing, refusal.as_ref());
    Ok(())
}

/// What came of saying it, or of not saying it.
struct Said {
    result: Result<Result<Receipt, Refusal>, Outcome>,
    /// Our name of the picture that had no name of the channel's, or a wrong one.
    picture: Option<String>,
    /// What it belongs to, if it is about a talk.
    talk: Option<Copied>,
    /// Whether it did not go out as somebody said it, and they are to be told.
    is_told: bool,
}

impl Said {
    fn not(outcome: Outcome) -> Self {
        Self { result: Err(outcome), picture: None, talk: None, is_told: false }
    }
}

/// What somebody has said that does not arrive, or not as they said it: they are told. That whoever it is for has
/// blocked Solis is told as well.
fn unsaid(message: &Message, outcome: &Outcome, is_told: bool) -> Option<MessageId> {
    let (Message::Said { said: id, .. } | Message::Changed { changed: id, .. }) = message else {
        return None;
    };
    let is_lost = match outcome {
        Outcome::Sent(_) | Outcome::Expired => is_told,
        Outcome::Dead(_) | Outcome::Blocked => true,
        Outcome::Later(_, _) | Outcome::Uncertain(_, _) => false,
    };
    is_lost.then_some(*id)
}

/// What becomes of a line that is not to be said now: it is too late, or it is an announcement, which waited until it
/// was night where the learner is.
fn untimely(leased: &Leased, now: Timestamp) -> Option<Outcome> {
    // For what is unasked, that is the first moment of quiet hours.
    if now >= leased.deadline {
        return Some(Outcome::Expired);
    }
    match leased.message {
        Message::Line(_)
        | Message::Urgent { .. }
        | Message::Sample { .. }
        | Message::Card { .. }
        | Message::Said { .. }
        | Message::Changed { .. }
        | Message::Unsaid { .. } => None,
        Message::Announcement { .. } => {
            let at = awake(leased.learner, &leased.zone, now);
            (at > now).then(|| Outcome::Later(at, NIGHT.to_owned()))
        }
    }
}

async fn say(leased: &Leased, place: &mut Place) -> anyhow::Result<Said> {
    let route = &Arc::clone(&place.route);
    let away = |why: &str| {
        let result = Ok(Err(Refusal::NotSent(why.into())));
        Ok(Said { result, picture: None, talk: None, is_told: false })
    };
    // While everything fails, one cheap question is asked before a line is risked.
    if place.is_probe && !route.channel.is_up().await {
        return away("the channel is still away");
    }
    let Wrapped { parcel, copied: talk, mut is_told, hand } = match wrap(route, leased).await? {
        Ok(wrapped) => wrapped,
        Err(outcome) => return Ok(Said::not(outcome)),
    };
    place.waits().await;
    // This process may have stood still; then it is too late by now, or another one sends.
    if let Some(outcome) = untimely(leased, route.clock.now()) {
        return Ok(Said::not(outcome));
    }
    if !route.may_send(place.held) {
        anyhow::bail!("another replica sends now");
    }
    if !route.store.is_still_said(leased.id).await? {
        return Ok(Said { is_told: true, ..Said::not(Outcome::Expired) });
    }
    place.leaves();
    let mut result = route.channel.send(&parcel).await;
    // The channel does not take what was sent: it is said that there was something.
    if let Err(Refusal::Never(_) | Refusal::PictureUnknown) = &result
        && let Some(instead) = parcel.instead()
    {
        result = route.channel.send(&instead).await;
        is_told = true;
    }
    drop(hand);
    let is_news = |it: &Picture| matches!(it.content, Content::Bytes(_)) || result.is_err();
    let picture = parcel.picture.filter(is_news).map(|it| it.name);
    Ok(Said { result: Ok(result), picture, talk, is_told })
}

/// A line with its words, and what it belongs to.
pub(super) struct Wrapped<'a> {
    pub(super) parcel: Parcel,
    copied: Option<Copied>,
    is_told: bool,
    hand: Option<SemaphorePermit<'a>>,
}

/// Gives a line its words, in the language the learner wants at this moment; if it cannot have them, what becomes of
/// it.
async fn wrap<'a>(
    route: &'a Route,
    leased: &Leased,
) -> anyhow::Result<Result<Wrapped<'a>, Outcome>> {
    let spoken = |line| Speech::of(&route.library, &leased.language, leased.reading, line);
    let passed = match &leased.message {
        Message::Line(line) => return wrapped(route, leased, spoken(line), None).await.map(Ok),
        Message::Announcement { announcement: id } | Message::Urgent { urgent: id } => {
            return announced::announced(route, leased, *id).await.map(Ok);
        }
        Message::Sample { sample, tongue } => {
            return announced::sampled(route, leased, *sample, tongue).await;
        }
        Message::Card { talk, card } => {
            let place = route.card_place(*talk, leased.learner, card).await?;
            let talk = Some((place, Copied { talk: *talk, message: None }));
            return wrapped(route, leased, spoken(card), talk).await.map(Ok);
        }
        Message::Said { said, part } => route.passed_on(leased, (*said, *part), As::Said).await?,
        Message::Changed { changed, anew, part } => {
            let how = if *anew { As::Anew } else { As::Changed };
            route.passed_on(leased, (*changed, *part), how).await?
        }
        Message::Unsaid { unsaid } => Ok(route.unsaid(leased, *unsaid).await?),
    };
    let Passed { speech, place, copied, is_instead, hand } = match passed {
        Ok(Some(passed)) => passed,
        Ok(None) => return Ok(Err(Outcome::Expired)),
        // Nothing was tried on this channel.
        Err(why) => return Ok(Err(retry::outcome(leased, &why, route.clock.now()))),
    };
    let wrapped = wrapped(route, leased, speech, Some((place, copied))).await?;
    Ok(Ok(Wrapped { is_told: is_instead, hand, ..wrapped }))
}

/// A line with its words, ready to go, in the keyboard of its language.
pub(super) async fn wrapped<'a>(
    route: &Route,
    leased: &Leased,
    speech: Speech,
    talk: Option<(InTalk, Copied)>,
) -> anyhow::Result<Wrapped<'a>> {
    let picture = match &speech.picture {
        Some(shown) => route.picture(&shown.path).await?,
        None => None,
    };
    let keyboard = route
        .prepared()
        .keyboards
        .entry(leased.language.clone())
        .or_insert_with(|| Arc::new(keyboard(&route.library, &leased.language)))
        .clone();
    let (place, copied) = talk.unzip();
    let parcel = Parcel {
        id: leased.id,
        to: leased.to.clone(),
        learner: leased.learner,
        keyboard,
        speech,
        picture,
        talk: place,
    };
    Ok(Wrapped { parcel, copied, is_told: false, hand: None })
}
