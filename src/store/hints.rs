//! Hints between replicas: there is something to look at. A hint may be lost; everybody looks by themselves too.

use std::time::Duration;

use sqlx::postgres::PgListener;
use tokio::sync::mpsc;

use super::{Engine, Store, Tx, engine::within};
use crate::people::LearnerId;

/// What another replica has left to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Lines wait to be sent.
    Lines,
    /// Something is new on a learner's page.
    Page(LearnerId),
    /// Something is new at a mentor's desk.
    Desk(LearnerId),
    /// An announcement has gone on.
    Announcing,
}

const CHANNEL: &str = "solis";
const LINES: &str = "lines";
const DESK: &str = "desk:";
const ANNOUNCING: &str = "announcing";
/// After so long without a hint it is looked whether the way to the database is still good.
const SILENCE: Duration = Duration::from_secs(30);
/// After the way to the database broke, how long until it is tried again.
const AGAIN: Duration = Duration::from_secs(1);

impl Tx {
    /// Tells the other replicas, with the commit.
    pub(super) async fn hint(&mut self, hint: Hint) -> anyhow::Result<()> {
        if let (Engine::Lite(_), Hint::Desk(_) | Hint::Announcing) = (self.db(), hint) {
            // Nobody else tells this process of its own turns.
            self.hints.push(hint);
        }
        let Engine::Pg(db) = self.db() else { return Ok(()) };
        let what = match hint {
            Hint::Lines => LINES.to_owned(),
            Hint::Page(learner) => learner.0.to_string(),
            Hint::Desk(person) => format!("{DESK}{}", person.0),
            Hint::Announcing => ANNOUNCING.to_owned(),
        };
        within(sqlx::query("SELECT pg_notify($1, $2)").bind(CHANNEL).bind(what).execute(db))
            .await?;
        Ok(())
    }
}

impl Store {
    /// What replicas leave to be looked at, this one included; where there is only one, what turns leave at the desks.
    pub fn hints(&self) -> mpsc::UnboundedReceiver<Hint> {
        let (hints, heard) = mpsc::unbounded_channel();
        if let Engine::Lite((writer, _)) = &self.engine {
            writer.tells(hints.clone());
        }
        if let Engine::Pg(pool) = &self.engine {
            let pool = pool.clone();
            tokio::spawn(async move {
                while !hints.is_closed() {
                    // What is told while the way is broken is not told again.
                    let _ = hints.send(Hint::Lines);
                    if let Err(why) = listen(&pool, &hints).await {
                        tracing::warn!(%why, "hints of other replicas are not heard for now");
                    }
                    tokio::time::sleep(AGAIN).await;
                }
            });
        }
        heard
    }
}

async fn listen(pool: &sqlx::PgPool, hints: &mpsc::UnboundedSender<Hint>) -> sqlx::Result<()> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    while !hints.is_closed() {
        let Ok(said) = tokio::time::timeout(SILENCE, listener.recv()).await else {
            // Nothing is said, or the way leads nowhere.
            within(sqlx::query("SELECT 1").execute(&mut listener)).await?;
            continue;
        };
        let said = said?;
        let hint = match said.payload() {
            LINES => Some(Hint::Lines),
            ANNOUNCING => Some(Hint::Announcing),
            whose => match whose.strip_prefix(DESK) {
                Some(person) => person.parse().ok().map(|it| Hint::Desk(LearnerId(it))),
                None => whose.parse().ok().map(|it| Hint::Page(LearnerId(it))),
            },
        };
        // Whoever listens may have gone.
        let _ = hint.map(|hint| hints.send(hint));
    }
    Ok(())
}
