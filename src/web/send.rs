//! A picture or a recording from a learner's page: a page of its own, so that the chat stays light.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Multipart, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde_json::json;

use super::{
    Site,
    browser::{Trouble, key, learner},
    chat::{arrival, is_number},
    page::{document, number},
    uploads::Filled,
};
use crate::{
    channel::web::{Posted, PostedAct},
    content::{DeskWord, LanguageCode, Reading, Word},
    engine::{Attachment, Said},
    people::Words,
};

/// The form for a picture or a recording.
pub(super) async fn form(
    State(site): State<Arc<Site>>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(learner) = learner(&site, &jar).await? else {
        return Ok(Redirect::to("/").into_response());
    };
    let (language, _) = site.store.wants(learner).await?;
    Ok(page(&site, &language, None).into_response())
}

/// Takes it.
pub(super) async fn post(
    State(site): State<Arc<Site>>,
    jar: CookieJar,
    form: Multipart,
) -> Result<Response, Trouble> {
    let (key, jar, known) = key(&site, jar).await?;
    let Some(learner) = known else { return Ok(Redirect::to("/").into_response()) };
    let Ok(filled) = Filled::read(form).await else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    if !is_number(&filled.id) {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    }
    let (language, _) = site.store.wants(learner).await?;
    let (id, is_script, now) = (filled.id.clone(), filled.is_script, site.clock.now());
    let is_too_much = site.uploads.is_too_much(learner, filled.bytes.len(), now);
    let understood =
        if is_too_much { Err(DeskWord::TooMany) } else { filled.understood(&key.hash()) };
    let (said, upload) = match understood {
        Ok(understood) => understood,
        Err(why) if is_script => {
            let notice = site.library.page_word(&language, why);
            return Ok((StatusCode::CONFLICT, Json(json!({ "notice": notice }))).into_response());
        }
        Err(why) => {
            return Ok((StatusCode::CONFLICT, page(&site, &language, Some(why))).into_response());
        }
    };
    site.store.keep_file(upload, Some(learner), now).await?;
    let shown = shown(&site, &language, &said);
    let act = PostedAct::Send(said);
    let posted = Posted { address: key.hash(), language: language.to_string(), act, shown };
    for told in site.inbox.receive(vec![arrival(&id, &posted)?]).await? {
        let _ = tokio::time::timeout(super::PATIENCE, told).await;
    }
    let answer = if is_script {
        Json(json!({})).into_response()
    } else {
        Redirect::to("/#end").into_response()
    };
    Ok((jar, answer).into_response())
}

/// What the page shows of it: which kind it is, and the words beside it.
fn shown(site: &Site, language: &LanguageCode, said: &Said) -> Option<Words> {
    let Said::Attachment { kind, about, .. } = said else { return None };
    let word = match kind {
        Attachment::Photo => Word::Photo,
        Attachment::Voice | Attachment::Audio => Word::Voice,
        Attachment::VideoNote
        | Attachment::Video
        | Attachment::Animation
        | Attachment::Document
        | Attachment::Sticker
        | Attachment::Place
        | Attachment::Contact
        | Attachment::Unreadable
        | Attachment::Other => Word::Attachment,
    };
    let word = site.library.word(language, Reading::Standard, word);
    let beside = about.caption.as_ref().map(Words::read).unwrap_or_default();
    Some(Words::said(&format!("{word}\n{beside}")))
}

fn page(site: &Site, language: &LanguageCode, why: Option<DeskWord>) -> Markup {
    let word = |word| site.library.page_word(language, word);
    let body = html! {
        header {
            h1 { (word(DeskWord::Attach)) }
            a.quiet href="/#end" { (site.library.word(language, Reading::Standard, Word::Continue)) }
        }
        main {
            p #notice role="status" data-offline=(site.library.word(language, Reading::Standard, Word::Offline)) {
                @if let Some(why) = why { (word(why)) }
            }
            (fields(site, language, "/send", Some("/#end")))
        }
        script src="/file.js" defer {}
    };
    document(site, language, "Solis", &["/style.css", "/desk.css"], &body)
}

/// The fields for a picture or a recording; a script adds the button that records, and goes on there.
pub(super) fn fields(
    site: &Site,
    language: &LanguageCode,
    path: &str,
    then: Option<&str>,
) -> Markup {
    let word = |word| site.library.page_word(language, word);
    html! {
        form.stack.file method="post" action=(path) enctype="multipart/form-data" data-then=[then]
            data-record=(word(DeskWord::Record)) data-stop=(word(DeskWord::Stop))
            data-mute=(word(DeskWord::NoMicrophone)) data-large=(word(DeskWord::TooLarge)) {
            (number())
            label for="file" { (word(DeskWord::Attach)) }
            input #file type="file" name="file" accept="image/*,audio/*" required;
            button { (word(DeskWord::SendFile)) }
        }
    }
}
