//! What is done with an announcement by a button.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Form,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;

use super::{
    super::{
        super::{Site, browser::Trouble},
        Desk, nothing,
    },
    open,
    read::Said,
};
use crate::{
    channel::machine_made,
    content::LanguageCode,
    office::announcing::{Act, Draft, Missing, Stage, When},
    people::LearnerId,
    store::{KeptDraft, Message, Went},
};

/// What a test is worth waiting for.
const TEST_GOOD_FOR: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);

/// Takes a button.
pub(super) async fn act(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let (desk, mut kept) = open(&site, &headers, &jar, (id, true)).await?;
    let said = Said(fields);
    let path = format!("/console/announcements/{id}");
    let to = |end: &str| Ok(Redirect::to(&format!("{path}{end}")).into_response());
    let name = said.field("act").unwrap_or("save").to_owned();
    let act = match name.as_str() {
        "copy" => return copy(&site, &desk, kept, said.number()).await,
        "send" | "approve" => Some(Act::Approve),
        "ask" => Some(Act::Ask),
        "refuse" => Some(Act::Refuse),
        "undo" => Some(Act::Undo),
        "pause" => Some(Act::Pause),
        "resume" => Some(Act::Resume),
        "cancel" => Some(Act::Cancel),
        _ => None,
    };
    if kept.stage == Stage::Writing && name != "cancel" {
        let draft = if name == "without-file" {
            Draft { attached: None, ..kept.draft.clone() }
        } else {
            said.over(kept.draft.clone(), &site, &desk)
        };
        let draft = desk.walled(&site, draft).await?;
        kept.draft = made(&site, &desk, draft, &kept).await?;
        if !keep(&site, &kept).await? {
            return to("?said=late");
        }
    }
    let Some(act) = act else {
        return match name.as_str() {
            "count" => to("?count=1#counted"),
            "test" => {
                test(&site, &desk, &kept).await?;
                to("?said=test")
            }
            _ => to("?said=wrong"),
        };
    };
    match moves(&site, &desk, &kept, act).await? {
        Went::To(_) => to(""),
        Went::Wrong(_) => to("?said=wrong"),
        Went::TakesTwo => to("?said=two"),
        Went::No => to("?said=late"),
        Went::Nothing => Ok(nothing(&site, &desk.me)),
    }
}

/// What a machine makes of a draft, if that is the rule, over what it has made before.
async fn made(site: &Site, desk: &Desk, draft: Draft, kept: &KeptDraft) -> Result<Draft, Trouble> {
    let readers = match draft.missing {
        Missing::Machine => site.store.readers(&draft, kept.organisation, site.clock.now()).await?,
        Missing::Programme | Missing::Nobody => BTreeSet::new(),
    };
    let (translator, own) = (site.translator.as_ref(), &desk.organisation.language);
    let before = Some(&kept.draft);
    Ok(machine_made(translator, &site.library, (own, &readers), draft, before).await)
}

async fn keep(site: &Site, kept: &KeptDraft) -> Result<bool, Trouble> {
    let (whose, id, draft) = (kept.organisation, kept.id, kept.draft.clone());
    let now = site.clock.now();
    let changed = site
        .store
        .write(move |tx| Box::pin(async move { tx.change_draft(whose, id, &draft, now).await }));
    Ok(changed.await?)
}

/// Lets them do something with it, if they may; whom it concerns beside them hears of it in their chat.
async fn moves(site: &Site, desk: &Desk, kept: &KeptDraft, act: Act) -> Result<Went, Trouble> {
    let (door, staff, now) = (site.door(), desk.me.staff.clone(), site.clock.now());
    let kept = kept.clone();
    let moved = site.store.write(move |tx| {
        Box::pin(async move { door.moves_announcement(tx, &staff, (&kept, act), now).await })
    });
    Ok(moved.await?)
}

/// Sends it to whoever writes it, in every language it is said in.
async fn test(site: &Site, desk: &Desk, kept: &KeptDraft) -> Result<(), Trouble> {
    let (me, id, now): (LearnerId, _, _) = (desk.me.id(), kept.id, site.clock.now());
    let languages = kept.draft.versions.keys().cloned().collect::<Vec<_>>();
    let planned = site.store.write(move |tx| {
        Box::pin(async move {
            for language in &languages {
                let tongue = LanguageCode::from(language.as_str());
                let message = Message::Sample { sample: id, tongue };
                tx.plan_message(me, message, (now, now + TEST_GOOD_FOR)).await?;
            }
            Ok(())
        })
    });
    Ok(planned.await?)
}

/// The same once more, to be written anew.
async fn copy(
    site: &Site,
    desk: &Desk,
    kept: KeptDraft,
    number: Option<String>,
) -> Result<Response, Trouble> {
    let draft = Draft { when: When::Now, ..kept.draft };
    begun(site, desk, draft, number).await
}

/// Keeps a new draft of theirs, once, however often its form is posted, and leads to it.
pub(super) async fn begun(
    site: &Site,
    desk: &Desk,
    draft: Draft,
    number: Option<String>,
) -> Result<Response, Trouble> {
    let by = (desk.organisation.id, Some(desk.me.id()));
    let draft = desk.walled(site, draft).await?;
    let (posted, now) = (number.map(|it| format!("{} {it}", desk.me.id().0)), site.clock.now());
    let id = site.store.write(move |tx| {
        Box::pin(async move { tx.new_draft(by, &draft, posted.as_deref(), now).await })
    });
    let id = id.await?;
    Ok(Redirect::to(&format!("/console/announcements/{}", id.0)).into_response())
}
