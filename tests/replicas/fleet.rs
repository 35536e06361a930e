//! Several replicas of one installation, and a book in which the database can be read past all trouble.

use std::{process::Command, time::Duration};

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;

use super::relay::{Relay, Way};
use crate::{fake_telegram::FakeTelegram, product::Solis};

const SECRET: &str = "a-secret-of-Telegram_and_Solis";
/// So long a replica that stands still may keep what a webhook brings.
const PATIENCE: Duration = Duration::from_secs(3);

/// How updates come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Updates {
    /// One replica asks for them.
    Polled,
    /// They are brought to one replica after another.
    Brought,
}

/// The replicas and all around them.
pub(super) struct Fleet {
    pub(super) replicas: Vec<Replica>,
    /// It never runs.
    pub(super) book: Solis,
    _balancer: Option<Relay>,
}

/// One of them, with its way to Telegram.
pub(super) struct Replica {
    pub(super) solis: Solis,
    pub(super) relay: Relay,
}

impl Fleet {
    /// So many replicas that reach the database there, and a book that reads it here; all of them run.
    pub(super) async fn of(
        (count, updates): (usize, Updates),
        telegram: &FakeTelegram,
        there: &str,
        here: &str,
    ) -> Result<Self> {
        telegram.keep_little();
        let (mut replicas, mut urls) = (Vec::new(), Vec::new());
        for _ in 0..count {
            let relay = Relay::start(Way::To(telegram.url().to_owned())).await?;
            let mut solis = Solis::beside(&relay.url)?;
            solis.set("DATABASE_URL", there);
            solis.set("SOLIS_FLOOD_GUARD", "off");
            solis.set("RUST_LOG", "warn");
            urls.push(solis.fix_port()?);
            replicas.push(Replica { solis, relay });
        }
        let balancer = match updates {
            Updates::Polled => None,
            Updates::Brought => Some(Relay::start(Way::Around(urls, PATIENCE)).await?),
        };
        for replica in &mut replicas {
            if let Some(balancer) = &balancer {
                replica.solis.set("TELEGRAM_WEBHOOK_URL", &balancer.url);
                replica.solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
            }
        }
        try_join_all(replicas.iter_mut().map(|it| it.solis.begin())).await?;
        let mut book = Solis::new()?;
        book.set("DATABASE_URL", here);
        Ok(Self { replicas, book, _balancer: balancer })
    }

    /// How often a duty has changed hands.
    pub(super) async fn hands(&self, duty: &'static str) -> Result<usize> {
        let fence = match duty {
            "sender" => "SELECT fence FROM leases WHERE name = 'sender:telegram'",
            _listen => "SELECT fence FROM leases WHERE name = 'listen:telegram'",
        };
        Ok(usize::try_from(self.book.number(fence, &[]).await?)?)
    }

    /// Every replica still runs; else what the one that does not has written.
    pub(super) fn all_run(&mut self) -> Result<()> {
        for replica in &mut self.replicas {
            let runs = replica.solis.is_running()?;
            ensure!(runs, "it ended by itself:\n{}", replica.solis.written());
        }
        Ok(())
    }
}

impl Replica {
    /// Sends the process a signal.
    pub(super) fn signal(&self, signal: &str) -> Result<()> {
        let pid = self.solis.pid()?.to_string();
        let done = Command::new("kill").args([signal, &pid]).status().context("kill")?;
        ensure!(done.success(), "{signal} does not reach {pid}");
        Ok(())
    }
}
