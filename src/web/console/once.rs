//! A link that is shown this one time.

use std::sync::Arc;

use axum::{
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use jiff::SignedDuration;
use maud::html;

use super::{
    super::{
        Site,
        browser::{Trouble, address},
    },
    Desk,
    frame::{Here, frame},
};
use crate::{
    content::ConsoleWord,
    store::{Code, CodeKind, NewCode, NewStaff},
};

/// An invitation of the staff is good for so long.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Makes an invitation and shows it.
pub(super) async fn invited(
    site: &Arc<Site>,
    desk: &Desk,
    headers: &HeaderMap,
    new: NewStaff,
    (here, title): (Here, &str),
) -> Result<Response, Trouble> {
    let code = Code::new()?;
    let link = format!("{}/join/{}", address(site, headers), code.letters());
    let (kind, expires_at) = (CodeKind::Staff(new.into()), site.clock.now() + GOOD_FOR);
    let kept = site.store.write(move |tx| {
        Box::pin(async move { tx.give_code(NewCode { code, kind, expires_at }).await })
    });
    kept.await?;
    let word = |word| desk.me.word(site, word);
    let body = html! {
        section.card.stack {
            p { (word(ConsoleWord::LinkOnce)) }
            label for="link" { (word(ConsoleWord::LinkName)) }
            textarea #link.address readonly rows="3" dir="ltr" { (link) }
            p { a.button href=(here.path()) { (word(ConsoleWord::Back)) } }
        }
    };
    Ok(frame(site, &desk.me, here, Some(title), &body).into_response())
}
