//! `solis invite`: a code, and the links that carry it.

use std::io::Write;

use anyhow::Context;
use jiff::SignedDuration;

use super::run::{bots, public_url};
use crate::{
    clock::Clock,
    config::Config,
    store::{Code, CodeKind, NewCode, OpenError, Store},
};

/// Makes an invitation for learners and prints it: the role, the code, the link into Telegram when there is a bot,
/// the link to the web chat.
pub(super) async fn invite(
    config: &Config,
    cohort: Option<String>,
    days: i64,
) -> anyhow::Result<()> {
    let store = beside(config).await?;
    let code = Code::new()?;
    let expires_at = Clock::system().now() + SignedDuration::from_hours(24 * days);
    let new = NewCode { code: code.clone(), kind: CodeKind::Learner { cohort }, expires_at };
    let kept = store.write(move |tx| Box::pin(async move { tx.give_code(new).await })).await;
    kept.context("keeping the invitation")?;
    let mut line = format!("learner {}", code.letters());
    // The main bot's, which is the first.
    if let Some(telegram) = bots(config)?.first()
        && let Ok(bot) = telegram.name().await
    {
        line += &format!(" https://t.me/{bot}?start={}", code.letters());
    }
    line += &format!(" {}/?code={}", public_url(config), code.letters());
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}

/// The database, whether a Solis runs on it or not.
pub(super) async fn beside(config: &Config) -> anyhow::Result<Store> {
    match Store::open(&config.database).await {
        Err(OpenError::InUse(_)) => Ok(Store::beside(&config.database).await?),
        store => Ok(store?),
    }
}
