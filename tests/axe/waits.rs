//! R8: Telegram asks to wait, in many chats and once for hours. Nothing is sent before, also not by a Solis that was
//! started meanwhile; nobody else waits for hours.

use std::{collections::HashMap, time::Duration};

use anyhow::{Context, Result, ensure};

use super::{
    Engine, STORIES, both,
    check::agree,
    form::Row,
    on_both_engines,
    state::settled,
    story::stories,
    talker::{Crowd, Talker},
};
use crate::{
    fake_telegram::{FakeTelegram, Fault, Request},
    product::{Solis, until},
};

/// The longest wait that was ever seen (tdlib/td#1331).
const HOURS: u32 = 10_072;
const HOURS_PASS: &str = "UPDATE outbox SET due_at = due_at - 10072000,
    planned_at = planned_at - 10072000, deadline = deadline - 10072000 WHERE state = 'waiting';
    UPDATE identities SET waits_until = waits_until - 10072000 WHERE waits_until IS NOT NULL";
const WAITS: &str = "SELECT count(*) FROM outbox
    WHERE state = 'waiting' AND due_at - planned_at > 9000000 AND reason IS NOT NULL";

on_both_engines!(nothing_is_sent_before_telegram_allows_it);

async fn nothing_is_sent_before_telegram_allows_it(engine: Engine) -> Result<()> {
    let row = Row::begin("R8 waits").await;
    let (telegram, mut solis) = both(&engine).await?;
    telegram.keep_little();
    solis.begin().await?;
    let stories = stories(STORIES)?;
    for (number, wait) in row.form.of([1, 1, 2], [1, 10, 60], [1, 30, 120]).iter().enumerate() {
        let seed = row.seed(u64::try_from(number)?);
        telegram.fail_rate("send*", 10, seed, Fault::TooMany { retry_after: *wait });
    }
    let crowd = Crowd::new(1_000_000, row.form.of(12, 20, 60), &stories);
    let mut talkers = crowd.lives(&telegram, 3).await?;
    telegram.no_faults();
    settled(&solis).await?;
    let refused = telegram.too_many();
    ensure!(refused > 0 && early(&telegram) == 0, "{} sends came early", early(&telegram));

    let (one, others) = talkers.split_first_mut().context("nobody is there")?;
    for_hours(&telegram, &mut solis, one, others).await?;
    let tally = agree(&telegram, &solis, &talkers).await?;
    row.says(&format!(
        "{} lines, {refused} times asked to wait, once for {HOURS} s: 0 sent before, also after a restart",
        tally.lines
    ));
    ensure!(tally.copies.is_empty(), "{} lines came twice", tally.copies.len());
    Ok(())
}

/// One chat has to wait for hours, through a restart; the others go on.
async fn for_hours(
    telegram: &FakeTelegram,
    solis: &mut Solis,
    one: &mut Talker<'_>,
    others: &mut [Talker<'_>],
) -> Result<()> {
    telegram.fail_next("send*", Fault::TooMany { retry_after: HOURS });
    one.acts()?;
    until("the wait is kept", || async { Ok(solis.number(WAITS, &[]).await? == 1) }).await?;
    solis.kill()?;
    solis.begin().await?;
    for other in &mut *others {
        other.lives(1).await?;
    }
    ensure!(early(telegram) == 0, "it was sent before the hours were over");
    solis.stop().await?;
    solis.change(HOURS_PASS).await?;
    solis.begin().await?;
    one.hears().await
}

/// How many sends came before the wait of their chat was over, of waits that a test can sit out and of those that last.
fn early(telegram: &FakeTelegram) -> usize {
    telegram.look_at_requests(|all| {
        let mut until = HashMap::new();
        let mut early = 0;
        for request in all.iter().filter(|it| it.method.starts_with("send")) {
            let Some(chat) = request.chat else { continue };
            early += usize::from(until.get(&chat).is_some_and(|until| request.at < *until));
            until.extend(wait(request).map(|wait| (chat, request.at + wait)));
        }
        early
    })
}

/// How long a chat has to wait after this call.
fn wait(request: &Request) -> Option<Duration> {
    match request.fault? {
        Fault::TooMany { retry_after } => Some(Duration::from_secs(retry_after.into())),
        Fault::Forbidden
        | Fault::Refused(_)
        | Fault::ServerError
        | Fault::BadGateway
        | Fault::ResetBefore
        | Fault::ResetAfter
        | Fault::Hang(_)
        | Fault::HangAfter(_)
        | Fault::Garbage
        | Fault::Snag(_) => None,
    }
}
