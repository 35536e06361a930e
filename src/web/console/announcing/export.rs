//! What became of an announcement, person by person, for a spreadsheet: by number, and by the name they let be seen.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use futures_util::stream;

use super::{
    super::{
        super::{Site, browser::Trouble, staff::confirm},
        Desk, sheet,
    },
    open, said,
};
use crate::{channel::speech::answer_word, content::AnnouncingWord as Word, store::Person};

/// So many rows are read at once.
const PIECE: i64 = 1_000;

/// Sends the list, a piece at a time.
pub(super) async fn people(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (desk, kept) = open(&site, &headers, &jar, (id, true)).await?;
    if !desk.me.is_fresh() {
        return Ok(confirm(&format!("/console/announcements/{id}")));
    }
    let head = [Word::Number, Word::Who, Word::Language, Word::State, Word::WhyNot, Word::Answers];
    let head = head.map(|it| desk.me.word(&site, it)).to_vec();
    let begun = Some(((0, 0), Some(head)));
    let (desk, draft) = (Arc::new(desk), kept.id);
    let pieces = stream::try_unfold(begun, move |state| {
        let (site, desk) = (Arc::clone(&site), Arc::clone(&desk));
        async move {
            let Some((after, head)) = state else { return Ok(None) };
            let people = site.store.people_told(draft, after, PIECE).await?;
            let next = people.last().map(|it| (it.at, None));
            let rows = people.iter().map(|it| row(&site, &desk, it));
            let is_first = head.is_some();
            let bytes = sheet::lines(head.into_iter().chain(rows), is_first)?;
            anyhow::Ok(Some((bytes, next)))
        }
    });
    Ok((sheet::headers(&format!("announcement-{id}")), Body::from_stream(pieces)).into_response())
}

fn row(site: &Site, desk: &Desk, it: &Person) -> Vec<String> {
    let state = match it.state.as_str() {
        "sent" => Word::Sent,
        "blocked" => Word::Blocked,
        "expired" => Word::Expired,
        "dead" | "held" => Word::Failed,
        "cancelled" => Word::Cancelled,
        "paused" => Word::HeldPause,
        _ => match it.why.as_deref() {
            Some("talk") => Word::HeldTalk,
            Some("quiet") => Word::HeldQuiet,
            Some("budget") => Word::HeldBudget,
            Some("rest") => Word::HeldRest,
            Some(_) | None => Word::Waiting,
        },
    };
    let why = it.why.as_deref().unwrap_or_default();
    let why = if state == Word::Failed || state == Word::Expired {
        said::because(site, desk, why, state == Word::Expired)
    } else {
        String::new()
    };
    let answer = it.answer.as_deref().map(|it| desk.me.word(site, answer_word(it)));
    // Whoever has moved to another group since is a number to those of this one.
    let is_theirs = desk.reaches(it.cohort.as_deref());
    vec![
        it.at.1.to_string(),
        if is_theirs { it.alias() } else { format!("№ {}", it.at.1) },
        said::language(site, &it.language),
        desk.me.word(site, state),
        why,
        answer.unwrap_or_default(),
    ]
}
