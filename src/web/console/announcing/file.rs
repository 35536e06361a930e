//! The file that goes with an announcement: added by those who write it, brought to whoever is told.

use std::sync::Arc;

use axum::{
    extract::{Multipart, Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;

use super::{
    super::super::{
        Site,
        browser::{Trouble, learner},
        chat::is_number,
        files::given,
        uploads::Filled,
    },
    open,
};
use crate::{
    channel::media::paper,
    content::DeskWord,
    engine::{Attachment, Said},
    office::announcing::{Attached, Stage},
    people::{ChannelName, Words},
    store::AnnouncementId,
};

/// Takes a file for an announcement that is written.
pub(super) async fn add(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    form: Multipart,
) -> Result<Response, Trouble> {
    let (desk, mut kept) = open(&site, &headers, &jar, (id, true)).await?;
    let back =
        |end: &str| Ok(Redirect::to(&format!("/console/announcements/{id}{end}")).into_response());
    let Ok(filled) = Filled::read(form).await else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let now = site.clock.now();
    let is_too_much = site.uploads.is_too_much(desk.me.id(), filled.bytes.len(), now);
    if !is_number(&filled.id) || kept.stage != Stage::Writing {
        return back("?said=late");
    }
    let understood = filled.understood_or_paper(&format!("announcement-{id}"));
    let (said, upload) = match understood {
        Ok(understood) if !is_too_much => understood,
        Ok(_) => return back("?said=much"),
        Err(DeskWord::TooLarge) => return back("?said=large"),
        Err(_) => return back("?said=kind"),
    };
    let Said::Attachment { kind, file, about } = said else { return back("") };
    site.store.keep_file(upload, None, now).await?;
    let channel = ChannelName::Web.to_string();
    kept.draft.attached =
        Some(Attached { kind, file, channel, mime: about.mime, name: about.name });
    let (whose, draft, id) = (kept.organisation, kept.draft, kept.id);
    let kept = site
        .store
        .write(move |tx| Box::pin(async move { tx.change_draft(whose, id, &draft, now).await }));
    kept.await?;
    back("")
}

/// Shows it to those who write it.
pub(super) async fn seen(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (_, kept) = open(&site, &headers, &jar, (id, true)).await?;
    bring(&site, kept.draft.attached).await
}

/// Brings it to somebody who is told.
pub(super) async fn told(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let id = AnnouncementId(id);
    let Some(me) = learner(&site, &jar).await? else { return Ok(nothing()) };
    if !site.store.is_told(id, me).await? {
        return Ok(nothing());
    }
    bring(&site, site.store.told(id).await?.extra.attached).await
}

async fn bring(site: &Site, attached: Option<Attached>) -> Result<Response, Trouble> {
    let Some(Attached { file, channel, mime, kind, name }) = attached else { return Ok(nothing()) };
    let bytes = match ChannelName::named(&channel) {
        ChannelName::Web => site.store.file(&file).await?,
        bot @ (ChannelName::Telegram | ChannelName::Bot(_)) => match site.channels.get(&bot) {
            Some(channel) => channel.fetch(&file).await.ok(),
            None => None,
        },
    };
    let Some(bytes) = bytes else { return Ok(nothing()) };
    let said =
        if kind == Attachment::Voice { "audio/ogg" } else { mime.as_deref().unwrap_or_default() };
    // Only of a document does it matter what it is called.
    let name = name.as_ref().map(Words::read).filter(|it| is_plain(it));
    let name = paper(&bytes).map_or("solis", |_| name.unwrap_or("document.pdf"));
    Ok(match given(bytes, said, name) {
        Some(given) => given.into_response(),
        None => StatusCode::GONE.into_response(),
    })
}

/// Whether a name can stand in a header as it is (RFC 6266).
fn is_plain(name: &str) -> bool {
    name.chars().all(|it| it.is_ascii_alphanumeric() || ".-_ ".contains(it))
}

fn nothing() -> Response {
    StatusCode::NOT_FOUND.into_response()
}
