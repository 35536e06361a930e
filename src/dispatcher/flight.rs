//! One line on its way out, leased before and settled after: it gets its words and is said, with no transaction open.

use std::{panic::AssertUnwindSafe, sync::Arc};

use futures_util::FutureExt;
use jiff::Timestamp;

use super::{
    feeder::awake,
    retry,
    route::{Landing, Place, Route},
};
use crate::{
    channel::{
        Content, Parcel, Picture, Receipt, Refusal,
        speech::{Speech, keyboard},
    },
    store::{Leased, Message, Outcome},
};

/// Sends a leased line from its place in the air.
pub(super) fn take_off(leased: Leased, place: Place) {
    tokio::spawn(async move {
        let line = leased.id;
        // A line that makes the send fail must not take its place in the air with it; its lease runs out.
        match AssertUnwindSafe(fly(leased, place)).catch_unwind().await {
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
        Some(outcome) => Said { result: Err(outcome), picture: None },
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
    let refusal = refusal.cloned();
    let landing = Landing { leased, outcome, picture, moved, place };
    route.landed(landing, refusal.as_ref());
    Ok(())
}

/// What came of saying it, or of not saying it.
struct Said {
    result: Result<Result<Receipt, Refusal>, Outcome>,
    /// Our name of the picture that had no name of the channel's, or a wrong one.
    picture: Option<String>,
}

/// What becomes of a line that is not to be said now: it is too late, or it is an announcement, which waited until it
/// was night where the learner is.
fn untimely(leased: &Leased, now: Timestamp) -> Option<Outcome> {
    if now > leased.deadline {
        return Some(Outcome::Expired);
    }
    let at = awake(leased.learner, &leased.zone, now);
    let is_announced = matches!(leased.message, Message::Announcement { .. });
    (is_announced && at > now).then(|| Outcome::Later(at, "it is night where they are".to_owned()))
}

async fn say(leased: &Leased, place: &mut Place) -> anyhow::Result<Said> {
    let route = &Arc::clone(&place.route);
    let away =
        |why: &str| Ok(Said { result: Ok(Err(Refusal::NotSent(why.into()))), picture: None });
    // While everything fails, one cheap question is asked before a line is risked.
    if place.is_probe && !route.channel.is_up().await {
        return away("the channel is still away");
    }
    let parcel = wrap(route, leased).await?;
    place.leaves().await;
    // This process may have stood still; then another one sends by now.
    if !route.may_send(place.held) {
        anyhow::bail!("another replica sends now");
    }
    let result = route.channel.send(&parcel).await;
    let is_news = |it: &Picture| matches!(it.content, Content::Bytes(_)) || result.is_err();
    let picture = parcel.picture.filter(is_news).map(|it| it.name);
    Ok(Said { result: Ok(result), picture })
}

/// Gives a line its words, in the language the learner wants at this moment.
async fn wrap(route: &Route, leased: &Leased) -> anyhow::Result<Parcel> {
    let speech = match &leased.message {
        Message::Line(line) => Speech::of(&route.library, &leased.language, leased.reading, line),
        Message::Announcement { announcement } => {
            let texts = route.texts(*announcement).await?;
            Speech::announced(&route.library, &leased.language, &texts)
        }
    };
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
    Ok(Parcel {
        id: leased.id,
        to: leased.to.clone(),
        learner: leased.learner,
        keyboard,
        speech,
        picture,
    })
}
