//! What a page of the desk posts. It goes into the inbox like everything else that comes in, and through the one door;
//! when this answers, it is kept, and a second post with the same number changes nothing.

use std::sync::Arc;

use axum::{
    Form, Json,
    extract::{Multipart, Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use serde_json::json;

use super::{
    super::{
        Site,
        browser::{Trouble, asked},
        chat::{arrival, is_number},
        staff::{Me, how},
        uploads::Filled,
    },
    talk::{Typed, show},
};
use crate::{
    channel::web::{Posted, PostedAct},
    content::{ChoiceName, DeskWord},
    desk::Deed,
    engine::Said,
    people::{LearnerId, TalkId, Words},
};

/// What a form of the desk posts.
#[derive(Deserialize)]
pub(super) struct Post {
    id: String,
    act: String,
    say: Option<String>,
    ready: Option<String>,
    to: Option<String>,
    /// Whether a script posts it, which wants no page in return.
    script: Option<String>,
}

impl Post {
    /// What it stands for.
    fn deed(&self) -> Option<Deed> {
        let words = || {
            let words = Words::said(self.say.as_deref()?);
            (!words.read().is_empty()).then_some(Said::Words(words))
        };
        Some(match self.act.as_str() {
            "take" => Deed::Take,
            "pass" => Deed::Pass,
            "say" => Deed::Say(words()?),
            "note" => Deed::Note(words()?),
            "ready" => Deed::Ready(ChoiceName::from(self.ready.as_deref()?)),
            "hand-over" => match self.to.as_deref() {
                None | Some("") => Deed::HandOver(None),
                Some(to) => Deed::HandOver(Some(LearnerId(to.parse().ok()?))),
            },
            "give-back" => Deed::GiveBack,
            "report" => Deed::Report,
            _ => return None,
        })
    }

    /// What was typed, for a page that shows it again.
    fn typed(&self, why: DeskWord) -> Typed {
        let typed = self.say.clone().unwrap_or_default();
        let (say, note) =
            if self.act == "note" { (String::new(), typed) } else { (typed, String::new()) };
        Typed { why: Some(why), say, note }
    }
}

/// Takes what a form of a talk posts.
pub(super) async fn post(
    State(site): State<Arc<Site>>,
    Path(talk): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(post): Form<Post>,
) -> Result<Response, Trouble> {
    let is_script = post.script.is_some();
    let Some(me) = Me::at(&site, &jar, true).await? else {
        return Ok(not_in(&site, &headers, is_script, post.say.as_deref()));
    };
    let Some(deed) = post.deed().filter(|_| is_number(&post.id)) else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let talk = TalkId(talk);
    let back = after(&deed, talk);
    let is_late = done(&site, &me, &headers, &post.id, (talk, deed)).await?;
    Ok(match (is_script, is_late) {
        (true, true) => {
            let notice = me.word(&site, DeskWord::TooLate);
            (StatusCode::CONFLICT, Json(json!({ "notice": notice }))).into_response()
        }
        (true, false) => Json(json!({})).into_response(),
        (false, true) if post.say.is_some() => {
            show(&site, &me, talk, &post.typed(DeskWord::TooLate)).await?
        }
        (false, true) => Redirect::to("/desk?late=1").into_response(),
        (false, false) => Redirect::to(&back).into_response(),
    })
}

/// Takes a picture or a recording for a talk.
pub(super) async fn file(
    State(site): State<Arc<Site>>,
    Path(talk): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    form: Multipart,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, true).await? else {
        return Ok(not_in(&site, &headers, false, None));
    };
    let talk = TalkId(talk);
    let Ok(filled) = Filled::read(form).await else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let (id, is_script, now) = (filled.id.clone(), filled.is_script, site.clock.now());
    if !is_number(&id) {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    }
    let is_too_much = site.uploads.is_too_much(me.id(), filled.bytes.len(), now);
    let understood =
        if is_too_much { Err(DeskWord::TooMany) } else { filled.understood(&address(&me)) };
    let (said, upload) = match understood {
        Ok(understood) => understood,
        Err(why) if is_script => {
            let notice = me.word(&site, why);
            return Ok((StatusCode::CONFLICT, Json(json!({ "notice": notice }))).into_response());
        }
        Err(why) => {
            return show(&site, &me, talk, &Typed { why: Some(why), ..Typed::default() }).await;
        }
    };
    site.store.keep_file(upload, Some(me.id()), now).await?;
    let is_late = done(&site, &me, &headers, &id, (talk, Deed::Say(said))).await?;
    Ok(match (is_script, is_late) {
        (true, true) => {
            let notice = me.word(&site, DeskWord::TooLate);
            (StatusCode::CONFLICT, Json(json!({ "notice": notice }))).into_response()
        }
        (true, false) => Json(json!({})).into_response(),
        (false, true) => Redirect::to("/desk?late=1").into_response(),
        (false, false) => Redirect::to(&format!("/desk/talks/{}#doing", talk.0)).into_response(),
    })
}

/// Lets it happen; whether it came too late.
async fn done(
    site: &Site,
    me: &Me,
    headers: &HeaderMap,
    id: &str,
    (talk, deed): (TalkId, Deed),
) -> Result<bool, Trouble> {
    let act = PostedAct::Desk { person: me.id(), talk, deed };
    let language = asked(headers).to_owned();
    let posted = Posted { address: address(me), language, act, shown: None };
    let mut is_late = false;
    for told in site.inbox.receive(vec![arrival(id, &posted)?]).await? {
        // Without an answer in time it is kept all the same, and the page shows what came of it.
        if let Ok(Ok(notice)) = tokio::time::timeout(super::PATIENCE, told).await {
            is_late |= notice.is_some();
        }
    }
    Ok(is_late)
}

/// One person at the desk has one row of posts, whatever browser they use.
fn address(me: &Me) -> String {
    format!("desk-{}", me.id().0)
}

/// Where a page goes on after this.
fn after(deed: &Deed, talk: TalkId) -> String {
    match deed {
        Deed::Take | Deed::Say(_) | Deed::Ready(_) | Deed::Report => {
            format!("/desk/talks/{}#doing", talk.0)
        }
        Deed::Note(_) => format!("/desk/talks/{}#notes", talk.0),
        Deed::Pass | Deed::HandOver(_) | Deed::GiveBack => "/desk".to_owned(),
    }
}

fn not_in(site: &Site, headers: &HeaderMap, is_script: bool, typed: Option<&str>) -> Response {
    if is_script {
        return StatusCode::FORBIDDEN.into_response();
    }
    how(site, headers, typed)
}
