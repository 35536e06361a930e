//! Whom an announcement is for: learners in the database, and their chats.

use std::ops::Range;

use anyhow::{Result, anyhow};
use solis::{
    clock::Clock,
    content::{Files, LanguageCode, Library, SOURCE},
    people::{Address, ChannelName},
    store::{NewLearner, Store},
};

use super::stage::Stage;
use crate::shipped;

/// So many join in one transaction.
const TOGETHER: usize = 500;

/// Makes a learner for each of these chats, in a cohort, before the process is started.
pub(super) async fn enrol(stage: &Stage, chats: Range<i64>, cohort: &'static str) -> Result<()> {
    let files: Files = shipped::files()?;
    let library = Library::load(&files).map_err(|_| anyhow!("the content is broken"))?;
    let course = library.course("").name.clone();
    let zone = stage.solis.variable("SOLIS_TIME_ZONE");
    let store = Box::pin(Store::open(&stage.solis.variable("DATABASE_URL").parse()?)).await?;
    let chats = chats.collect::<Vec<_>>();
    for chats in chats.chunks(TOGETHER) {
        for chat in chats {
            if *chat < 0 {
                stage.telegram.group(*chat, "Bakers");
            } else {
                stage.telegram.person(*chat, "Anna", "en");
            }
        }
        let (chats, course, zone) = (chats.to_vec(), course.clone(), zone.clone());
        let join = store.write(move |tx| {
            Box::pin(async move {
                let (language, now) = (LanguageCode::from(SOURCE), Clock::system().now());
                for chat in chats {
                    let new = NewLearner { course: &course, language: &language, zone: &zone };
                    let id = tx.join(new, now).await?;
                    let channel = ChannelName::Telegram;
                    tx.give(&Address { channel, address: chat.to_string() }, id).await?;
                    tx.enter_cohort(id, cohort).await?;
                }
                Ok(())
            })
        });
        join.await?;
    }
    Ok(())
}
