//! Lists for a spreadsheet: UTF-8 with its mark at the head, since Excel takes it for something else without; read and
//! sent a piece at a time.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use futures_util::{future::BoxFuture, stream};

use super::{
    super::{Site, browser::Trouble, routes::Routes},
    Desk, cohorts,
    frame::Here,
    learners::{self, Sought},
    sheet,
};
use crate::{
    content::CohortWord,
    office::{Deed, Right},
    people::LearnerId,
    store::{CohortMark, Link, LinkId, Wanted},
};

/// So many rows are read at once.
const PIECE: i64 = 500;

/// The addresses of exports.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/learners.csv", learners)
        .audited(Deed::Exported)
        .get("/console/cohorts.csv", cohorts)
        .audited(Deed::Exported)
        .get("/console/links.csv", links)
        .audited(Deed::Exported)
}

/// Rows, and where the next piece begins; nothing, if there is none.
type Piece<M> = (Vec<Vec<String>>, Option<M>);

/// What reads a piece.
type Read<M> = fn(Arc<Site>, Arc<Desk>, Option<M>) -> BoxFuture<'static, anyhow::Result<Piece<M>>>;

/// Sends a list, a piece at a time, each read when the one before is on its way.
fn send<M: Clone + Send + 'static>(
    site: Arc<Site>,
    desk: Desk,
    name: &str,
    head: &[CohortWord],
    read: Read<M>,
    from: Option<M>,
) -> Response {
    let head = head.iter().map(|it| desk.me.word(&site, *it)).collect::<Vec<_>>();
    let desk = Arc::new(desk);
    let state = Some((from, Some(head)));
    let pieces = stream::try_unfold(state, move |state| {
        let (site, desk) = (Arc::clone(&site), Arc::clone(&desk));
        async move {
            let Some((from, head)) = state else { return Ok(None) };
            let (rows, next) = read(site, desk, from).await.inspect_err(|why| {
                tracing::error!(%why, "a list broke off");
            })?;
            let is_first = head.is_some();
            let bytes = sheet::lines(head.into_iter().chain(rows), is_first)?;
            let next = next.map(|next| (Some(next), None));
            anyhow::Ok(Some((bytes, next)))
        }
    });
    (sheet::headers(name), Body::from_stream(pieces)).into_response()
}

async fn learners(
    State(site): State<Arc<Site>>,
    Query(sought): Query<Sought>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let way = (&headers, &jar);
    let desk = Desk::fresh(Right::SeeLearners, &site, way, Here::Learners.path()).await?;
    let head = [
        CohortWord::Who,
        CohortWord::Language,
        CohortWord::Cohort,
        CohortWord::LessonsDone,
        CohortWord::LastSeen,
        CohortWord::WhoWaits,
        CohortWord::WhoIsStuck,
    ];
    let from = Some((sought.wanted(site.clock.now()), None));
    Ok(send(site, desk, "learners", &head, learners_piece, from))
}

type FromLearner = (Wanted, Option<LearnerId>);

fn learners_piece(
    site: Arc<Site>,
    desk: Arc<Desk>,
    from: Option<FromLearner>,
) -> BoxFuture<'static, anyhow::Result<Piece<FromLearner>>> {
    Box::pin(async move {
        let (wanted, before) = from.unwrap_or_default();
        let found = site.store.listed(desk.organisation.id, &wanted, before, PIECE).await?;
        let is_full = i64::try_from(found.len())? == PIECE;
        let next = found.last().map(|it| (wanted, Some(it.id()))).filter(|_| is_full);
        let mark = |is: bool| if is { "1" } else { "0" }.to_owned();
        let rows = found.iter().map(|it| {
            vec![
                it.alias(),
                learners::language(&site, it),
                it.cohort().map(|(_, name)| name.to_owned()).unwrap_or_default(),
                learners::done(it),
                learners::last_seen(&desk.me, it),
                mark(it.waits()),
                mark(it.is_stuck()),
            ]
        });
        Ok((rows.collect(), next))
    })
}

async fn cohorts(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let way = (&headers, &jar);
    let desk = Desk::fresh(Right::SeeLearners, &site, way, Here::Cohorts.path()).await?;
    let head = [
        CohortWord::Name,
        CohortWord::Course,
        CohortWord::Language,
        CohortWord::Zone,
        CohortWord::Start,
        CohortWord::LearnersHere,
        CohortWord::Places,
        CohortWord::Links,
    ];
    Ok(send(site, desk, "groups", &head, cohorts_piece, None))
}

fn cohorts_piece(
    site: Arc<Site>,
    desk: Arc<Desk>,
    after: Option<CohortMark>,
) -> BoxFuture<'static, anyhow::Result<Piece<CohortMark>>> {
    Box::pin(async move {
        let (whose, now) = (desk.organisation.id, site.clock.now());
        let found = site.store.cohort_page(whose, after.as_ref(), PIECE, now).await?;
        let is_full = i64::try_from(found.len())? == PIECE;
        let next = found.last().map(|it| it.mark.clone()).filter(|_| is_full);
        let theirs = found.into_iter().filter(|it| desk.reaches(Some(&it.cohort.key)));
        let rows = theirs.map(|it| {
            let spoken = it.cohort.language.as_ref().and_then(|it| site.library.language(it));
            vec![
                it.cohort.name.clone(),
                cohorts::course(&site, &desk.me, &it.cohort),
                spoken.map(|it| it.name.clone()).unwrap_or_default(),
                it.cohort.zone.clone().unwrap_or_default(),
                it.cohort.starts_on.map(|it| it.to_string()).unwrap_or_default(),
                it.learners.to_string(),
                it.cohort.capacity.map(|it| it.to_string()).unwrap_or_default(),
                it.links.to_string(),
            ]
        });
        Ok((rows.collect(), next))
    })
}

async fn links(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let way = (&headers, &jar);
    let desk = Desk::fresh(Right::SeeLearners, &site, way, Here::Cohorts.path()).await?;
    let head = [
        CohortWord::Cohort,
        CohortWord::Place,
        CohortWord::Opened,
        CohortWord::Started,
        CohortWord::FinishedOne,
        CohortWord::Until,
        CohortWord::Revoked,
    ];
    Ok(send(site, desk, "links", &head, links_piece, None))
}

fn links_piece(
    site: Arc<Site>,
    desk: Arc<Desk>,
    before: Option<LinkId>,
) -> BoxFuture<'static, anyhow::Result<Piece<LinkId>>> {
    Box::pin(async move {
        let found = site.store.all_links(desk.organisation.id, before, PIECE).await?;
        let is_full = i64::try_from(found.len())? == PIECE;
        let next = found.last().map(|(it, _)| it.id).filter(|_| is_full);
        let last = |it: &Link| cohorts::last_day(&desk.organisation, it.expires_at);
        let theirs = found.iter().filter(|(it, _)| desk.reaches(Some(&it.cohort)));
        let rows = theirs.map(|(it, cohort)| {
            vec![
                cohort.clone(),
                cohorts::place(&site, &desk.me, &it.label),
                it.opened.to_string(),
                it.started.to_string(),
                it.finished.to_string(),
                last(it),
                if it.revoked_at.is_some() { "1" } else { "0" }.to_owned(),
            ]
        });
        Ok((rows.collect(), next))
    })
}
