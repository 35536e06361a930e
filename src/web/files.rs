//! Pictures and recordings of talks: they come through the program, for whoever may see the talk. No link holds a
//! token, and nothing is taken for what it only says it is.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::html;

use super::{
    Site,
    browser::{Trouble, asked, learner},
    led::navigates,
    page,
    uploads::{MOST_POINTS, WEB},
};
use crate::{
    channel::{
        Refusal,
        media::{kind_of, paper, without_traces},
    },
    content::{Reading, Word},
    desk::Right,
    engine::{Attachment, Said},
    office,
    people::{ChannelName, LearnerId, MessageId},
    store::{Author, OnPage},
};

/// What a file may do that is opened by itself.
const ALONE: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// What is said of a file.
type Head = [(header::HeaderName, String); 4];

/// A file of a talk on somebody's own page: the learner's, or that of the mentor who has them.
pub(super) async fn of_learner(
    State(site): State<Arc<Site>>,
    Path(message): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let known = learner(&site, &jar).await?;
    let found = site.store.message(MessageId(message)).await?;
    let (Some(me), Some(found)) = (known, found) else { return Ok(nothing()) };
    let is_mine = site.store.talker(found.talk).await? == Some(me);
    if found.author == Author::Note || !is_mine && !may_read(&site, me, &found).await? {
        return Ok(nothing());
    }
    give(&site, &found, &headers).await
}

/// Whether this is the page of the mentor who has the talk.
async fn may_read(site: &Site, me: LearnerId, found: &OnPage) -> Result<bool, Trouble> {
    let (staff, seen) = (site.store.staff(me).await?, site.store.seen_talk(me, found.talk).await?);
    let (Some(staff), Some(seen)) = (staff, seen) else { return Ok(false) };
    let now = site.clock.now();
    let before = staff.before(&seen.belongs, (false, false), now);
    let right = office::Right::Talk { right: Right::Read, talk: &seen.talk, before };
    Ok(office::may(staff.who(now), right))
}

/// Gives a file that somebody may see.
pub(super) async fn give(
    site: &Site,
    message: &OnPage,
    headers: &HeaderMap,
) -> Result<Response, Trouble> {
    give_said(site, &message.said, &message.channel, message.id.0, headers).await
}

/// The same of whatever was said, by the channel that knows it, under a number.
pub(super) async fn give_said(
    site: &Site,
    said: &Said,
    channel: &ChannelName,
    number: i64,
    headers: &HeaderMap,
) -> Result<Response, Trouble> {
    let Said::Attachment { file, about, .. } = said else { return Ok(nothing()) };
    let (bytes, said) = if file.starts_with(WEB) {
        let Some(bytes) = site.store.file(file).await? else {
            return Ok(gone(site, headers, StatusCode::GONE));
        };
        (bytes, site.store.kind_of_file(file).await?.unwrap_or_default())
    } else {
        let Some(channel) = site.channels.get(channel) else { return Ok(nothing()) };
        match channel.fetch(file).await {
            Ok(bytes) => (bytes, about.mime.clone().unwrap_or_default()),
            Err(Refusal::Never(_)) => return Ok(gone(site, headers, StatusCode::GONE)),
            Err(_) => return Ok(gone(site, headers, StatusCode::BAD_GATEWAY)),
        }
    };
    let Some((kept, bytes)) = given(bytes, &said, &format!("solis-{number}")) else {
        return Ok(gone(site, headers, StatusCode::GONE));
    };
    let ranges = [(header::ACCEPT_RANGES, "bytes")];
    let whole = bytes.len();
    Ok(match part(headers, whole) {
        None => (kept, ranges, bytes).into_response(),
        Some((from, to)) => {
            let range = [(header::CONTENT_RANGE, format!("bytes {from}-{to}/{whole}"))];
            let bytes = bytes.get(from..=to).unwrap_or_default().to_vec();
            (StatusCode::PARTIAL_CONTENT, kept, ranges, range, bytes).into_response()
        }
    })
}

/// A file as it is given to somebody, and what is said of it: a page shows and plays what it knows, and an attachment as
/// well; opened by itself it is saved, and never run. Nothing, if it looks like a picture and cannot be read.
pub(super) fn given(bytes: Vec<u8>, said: &str, name: &str) -> Option<(Head, Vec<u8>)> {
    let mut known = kind_of(&bytes, said).or_else(|| paper(&bytes));
    let bytes = match known {
        // What came as a file, and not as a picture, still has what the camera wrote.
        Some((Attachment::Photo, _)) => {
            let picture = without_traces(bytes)?;
            known = known.filter(|_| picture.points <= MOST_POINTS);
            picture.bytes
        }
        Some(_) | None => bytes,
    };
    let mime = known.map_or("application/octet-stream", |(_, mime)| mime);
    let headers = [
        (header::CONTENT_TYPE, mime.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CONTENT_SECURITY_POLICY, ALONE.to_owned()),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Some((headers, bytes))
}

/// The part of a file that is asked for (RFC 9110, 14): some players ask for nothing else.
fn part(headers: &HeaderMap, whole: usize) -> Option<(usize, usize)> {
    let asked = headers.get(header::RANGE)?.to_str().ok()?.strip_prefix("bytes=")?;
    let (from, to) = asked.split_once('-')?;
    let last = whole.checked_sub(1)?;
    let from = from.parse::<usize>().ok()?;
    let to = if to.is_empty() { last } else { to.parse::<usize>().ok()?.min(last) };
    (from <= to).then_some((from, to))
}

/// A file that cannot be had: whoever opens it reads so in words; a page that shows it says so itself.
fn gone(site: &Site, headers: &HeaderMap, status: StatusCode) -> Response {
    if !navigates(headers) {
        return status.into_response();
    }
    let language = site.library.nearest(asked(headers));
    let words = site.library.word(&language, Reading::Standard, Word::FileGone);
    let body = html! {
        header { h1 { "Solis" } }
        main { p { (words) } }
    };
    (status, page::shell(site, &language, &body)).into_response()
}

fn nothing() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

/// A lesson's picture.
pub(super) async fn picture(
    State(site): State<Arc<Site>>,
    Path((course, file)): Path<(String, String)>,
) -> Response {
    let path = format!("dialogues/{course}/{file}");
    let Some(bytes) = site.library.picture_at(&path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = match path.rsplit('.').next() {
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some(_) | None => "image/webp",
    };
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, bytes.to_vec()).into_response()
}
