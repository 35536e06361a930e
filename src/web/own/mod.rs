//! Somebody gets what is their own by a link that works once: everything that is kept about them, or their plan on one
//! page.

mod file;
mod link;
mod plan;
mod readable;

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Form,
    extract::{ConnectInfo, Path, State},
    http::HeaderMap,
    response::Response,
};
use axum_extra::extract::CookieJar;

use super::{Site, browser::Trouble, routes::Routes, staff::tries_from};
use crate::store::CodeKind;
use link::Gift;

/// Its addresses.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/mydata/{code}", ask)
        .post("/mydata/{code}", give)
        .get("/myplan/{code}", ask_plan)
        .post("/myplan/{code}", give_plan)
}

/// Shows the button behind a link to everything.
async fn ask(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    link::ask(&site, Gift::Data, &letters, &headers, jar).await
}

/// Shows the form behind a link to the plan.
async fn ask_plan(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    link::ask(&site, Gift::Plan, &letters, &headers, jar).await
}

/// Spends the link, and gives the file.
async fn give(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (now, from) = (site.clock.now(), tries_from(peer.ip(), &headers));
    let good = match link::check(&site, Gift::Data, &letters, (from, &headers), jar).await? {
        Ok(good) => good,
        Err(said) => return Ok(said),
    };
    // Made first, so that a link is not spent for nothing.
    let file = file::make(&site, good.learner, &good.language).await?;
    let code = good.code;
    let spent = site
        .store
        .write(move |tx| Box::pin(async move { Ok(tx.take_code(&code, now).await?.is_some()) }));
    if !spent.await? {
        return Ok(Gift::Data.old(&site, &good.language));
    }
    site.tries.right(from);
    Ok(file)
}

/// Spends the link, and shows the page.
async fn give_plan(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(chosen): Form<plan::Chosen>,
) -> Result<Response, Trouble> {
    let (now, from) = (site.clock.now(), tries_from(peer.ip(), &headers));
    let good = match link::check(&site, Gift::Plan, &letters, (from, &headers), jar).await? {
        Ok(good) => good,
        Err(said) => return Ok(said),
    };
    let code = good.code;
    let spent = site.store.write(move |tx| {
        Box::pin(async move {
            let Some(CodeKind::Plan { learner }) = tx.take_code(&code, now).await? else {
                return Ok(None);
            };
            let (learner, journey) = tx.learner(learner).await?;
            let answers = tx.all_answers(learner.id).await?;
            Ok(Some((learner, journey, answers)))
        })
    });
    let Some((learner, journey, answers)) = spent.await? else {
        return Ok(Gift::Plan.old(&site, &good.language));
    };
    site.tries.right(from);
    Ok(plan::page(&site, &learner, journey.done.len(), answers, &chosen, now))
}
