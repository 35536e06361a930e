//! What a machine makes of announcements that were written in a chat: no turn waits for it.

use std::{sync::Arc, time::Duration};

use crate::{
    channel::{machine_made, translate::Translator},
    clock::Clock,
    conversation::Door,
    dispatcher::Dispatcher,
    duty::Duty,
    store::{KeptDraft, Store},
};

/// How often it is looked whether there is something to translate.
const EVERY: Duration = Duration::from_secs(1);

/// What it takes.
pub struct Drafted {
    /// What is kept.
    pub store: Store,
    /// Where whoever wrote it is told.
    pub door: Door,
    /// What translates.
    pub translator: Translator,
    /// What time it is.
    pub clock: Clock,
    /// The way out.
    pub dispatcher: Dispatcher,
    /// Only one replica does it.
    pub duty: Duty,
}

/// Translates drafts for as long as the program runs.
pub async fn translate(it: Drafted) {
    loop {
        tokio::time::sleep(EVERY).await;
        it.duty.begun().await;
        let drafts = match it.store.drafts_for_machine().await {
            Ok(drafts) => drafts,
            Err(why) => {
                tracing::error!(%why, "announcements wait for a translation");
                continue;
            }
        };
        for kept in drafts {
            if let Err(why) = one(&it, kept).await {
                tracing::error!(%why, "an announcement waits for its translation");
            }
        }
    }
}

async fn one(it: &Drafted, kept: KeptDraft) -> anyhow::Result<()> {
    let Some(programme) = it.store.organisation(kept.organisation).await? else { return Ok(()) };
    let (before, own) = (kept.draft.clone(), &programme.language);
    let (library, now) = (&it.door.library, it.clock.now());
    let readers = it.store.readers(&before, kept.organisation, now).await?;
    let translator = Some(&it.translator);
    let draft = machine_made(translator, library, (own, &readers), kept.draft.clone(), None).await;
    let (door, now) = (it.door.clone(), it.clock.now());
    let (made, held) = (KeptDraft { draft, ..kept }, it.duty.begun().await);
    let name = Arc::clone(&it.duty.name);
    let told = it.store.write(move |tx| {
        Box::pin(async move {
            tx.fenced(&name, held).await?;
            door.machine_made(tx, &made, &before, now).await
        })
    });
    told.await?;
    it.dispatcher.wake();
    Ok(())
}
