//! What a browser hears of what it has posted to the chat.

use std::time::Duration;

use axum::{
    Json,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use serde_json::json;
use tokio::sync::broadcast;

use super::{PATIENCE, Site, browser::Trouble};
use crate::{
    content::{Reading, Word},
    inbox::web_address,
    people::LearnerId,
    store::Code,
};

/// What came of a post.
pub(super) struct Told {
    /// A short word, which is not kept.
    pub(super) notice: Option<String>,
    /// Whether a script has posted it.
    pub(super) is_script: bool,
    /// Whether it made somebody new.
    pub(super) is_new: bool,
}

/// What a browser hears of a post.
pub(super) async fn answer(
    site: &Site,
    key: &Code,
    known: Option<LearnerId>,
    told: Told,
    news: broadcast::Receiver<LearnerId>,
) -> Result<Response, Trouble> {
    Ok(if told.is_script {
        Json(json!({ "notice": told.notice, "new": told.is_new })).into_response()
    } else if let (Some(notice), Some(known)) = (&told.notice, known)
        && is_noted(site, known, notice).await?
    {
        Redirect::to("/?noted=1#end").into_response()
    } else if told.notice.is_some() {
        Redirect::to("/?closed=1#end").into_response()
    } else {
        answered(site, key, news).await?;
        Redirect::to("/#end").into_response()
    })
}

/// The answer to somebody who has been forgotten: a page that knows nobody.
pub(super) fn gone(is_script: bool, jar: CookieJar) -> Response {
    let page = "/?forgotten=1";
    let answer = if is_script {
        Json(json!({ "then": page })).into_response()
    } else {
        Redirect::to(page).into_response()
    };
    (jar, answer).into_response()
}

/// Whether this notice says that an answer is noted.
async fn is_noted(site: &Site, learner: LearnerId, notice: &str) -> Result<bool, Trouble> {
    let (language, reading) = site.store.wants(learner).await?;
    let words = |reading| site.library.word(&language, reading, Word::Noted);
    Ok(notice == words(reading) || notice == words(Reading::Standard))
}

/// Waits until Solis has answered on the page: a browser without a script sees what is there when it comes back.
pub(super) async fn answered(
    site: &Site,
    key: &Code,
    mut news: broadcast::Receiver<LearnerId>,
) -> Result<(), Trouble> {
    let Some(identity) = site.store.identity(&web_address(key)).await? else { return Ok(()) };
    let mine = async {
        // The first news is the learner's own line, the second the first of the answer.
        for _ in 0..2 {
            while news.recv().await.is_ok_and(|whose| whose != identity.learner) {}
        }
    };
    if tokio::time::timeout(PATIENCE, mine).await.is_ok() {
        // An answer has two or three lines.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}
