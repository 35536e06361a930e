//! What is announced gets its words, its buttons and its file; so does a draft, for whoever writes it.

use super::{
    flight::{Wrapped, wrapped},
    route::Route,
};
use crate::{
    channel::{InTalk, Thing, speech::Speech},
    content::LanguageCode,
    engine::{About, Attachment},
    office::announcing::{Attached, DraftId},
    store::{AnnouncementId, Leased, Outcome},
};

/// Gives an announcement its words, its buttons and its file.
pub(super) async fn announced<'a>(
    route: &Route,
    leased: &Leased,
    id: AnnouncementId,
) -> anyhow::Result<Wrapped<'a>> {
    let told = route.told(id).await?;
    let speech = Speech::announced(&route.library, &leased.language, &told, id.0);
    let path = format!("/announced/{}", id.0);
    with_file(route, leased, speech, told.extra.attached.as_ref(), path).await
}

/// A draft, as people would see it. It belongs to no announcement yet, so its taps mean nothing.
pub(super) async fn sampled<'a>(
    route: &Route,
    leased: &Leased,
    id: DraftId,
    language: &LanguageCode,
) -> anyhow::Result<Result<Wrapped<'a>, Outcome>> {
    let Some(kept) = route.store.sample(id).await? else { return Ok(Err(Outcome::Expired)) };
    let programme = route.store.organisation(kept.organisation).await?;
    let programme = programme.map_or_else(|| language.clone(), |it| it.language);
    let told = kept.draft.told(&programme);
    let speech = Speech::announced(&route.library, language, &told, 0);
    let path = format!("/console/announcements/{}/file", id.0);
    with_file(route, leased, speech, told.extra.attached.as_ref(), path).await.map(Ok)
}

/// Puts a file to what is announced: a channel that brings files by itself shows it by its path.
async fn with_file<'a>(
    route: &Route,
    leased: &Leased,
    mut speech: Speech,
    attached: Option<&Attached>,
    path: String,
) -> anyhow::Result<Wrapped<'a>> {
    let Some(attached) = attached else { return wrapped(route, leased, speech, None).await };
    if route.channel.brings_files() {
        speech.file = Some((path, attached.kind));
        return wrapped(route, leased, speech, None).await;
    }
    let picture = route.attached(attached).await?;
    let mut wrapped = wrapped(route, leased, speech, None).await?;
    if attached.kind != Attachment::Photo {
        let content = picture.as_ref().map(|it| it.content.clone());
        let (name, mime) = (attached.name.clone(), attached.mime.clone());
        let about = About { name, mime, ..About::default() };
        let sent = Some(Thing { kind: attached.kind, about, content });
        wrapped.parcel.talk = Some(InTalk { sent, ..InTalk::default() });
    }
    wrapped.parcel.picture = picture;
    Ok(wrapped)
}
