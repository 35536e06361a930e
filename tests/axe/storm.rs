//! R4: a webhook brings everything one to five times, the copies at any later moment, while texts and taps come on
//! queues of their own. R16: whatever is tried again, nobody hears anything out of order.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::{
    Engine, STORIES, both, both_with_webhook,
    check::agree,
    form::Row,
    hurry, on_both_engines,
    story::{TURNS, stories},
    talker::Crowd,
};
use crate::{
    fake_telegram::Fault,
    product::{PATIENCE, until},
};

on_both_engines!(
    what_is_brought_five_times_happens_once,
    nobody_hears_anything_out_of_order_whatever_is_tried_again,
    a_reset_after_the_work_doubles_that_line_and_no_other
);

async fn what_is_brought_five_times_happens_once(engine: Engine) -> Result<()> {
    let row = Row::begin("R4 copies").await;
    let (telegram, mut solis) = both_with_webhook(&engine).await?;
    telegram.keep_little();
    telegram.storm_of_webhooks(row.seed(1), 5, Duration::from_millis(700));
    solis.begin().await?;
    let stories = stories(STORIES)?;
    let crowd = Crowd::new(1_000_000, row.form.of(100, 1_000, 10_000), &stories);
    let talkers = crowd.lives(&telegram, TURNS).await?;
    // The last copies come after the last answer.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let tally = agree(&telegram, &solis, &talkers).await?;
    let brought = telegram.webhook_calls();
    let refused = brought.iter().filter(|it| it.status != Some(200)).count();
    let row_says = format!(
        "{} updates brought {} times: 0 double turns, {refused} not answered with 200",
        tally.turns,
        brought.len()
    );
    row.says(&row_says);
    ensure!(tally.copies.is_empty(), "{} lines came twice", tally.copies.len());
    ensure!(brought.len() > tally.turns * 2 && refused == 0, "{row_says}");
    Ok(())
}

async fn nobody_hears_anything_out_of_order_whatever_is_tried_again(engine: Engine) -> Result<()> {
    let row = Row::begin("R16 order").await;
    let (telegram, mut solis) = both(&engine).await?;
    telegram.keep_little();
    solis.begin().await?;
    let hang = Fault::HangAfter(Duration::from_millis(120));
    let wait = Fault::TooMany { retry_after: 1 };
    for (number, fault) in [(1, Fault::ServerError), (2, Fault::BadGateway), (3, hang)] {
        telegram.fail_rate("send*", 7, row.seed(number), fault);
    }
    telegram.fail_rate("send*", 1, row.seed(4), wait);
    let stories = stories(STORIES)?;
    let crowd = Crowd::new(1_000_000, row.form.of(60, 300, 1_000), &stories);
    let talkers = crowd.lives(&telegram, TURNS).await?;
    let tally = agree(&telegram, &solis, &talkers).await?;
    row.says(&format!(
        "{} lines in {} chats, tried {} times: each in its place",
        tally.lines, tally.learners, tally.tries
    ));
    ensure!(tally.tries > tally.lines && tally.copies.is_empty(), "nothing was tried again");
    Ok(())
}

async fn a_reset_after_the_work_doubles_that_line_and_no_other(engine: Engine) -> Result<()> {
    let row = Row::begin("R10 resets").await;
    let (telegram, mut solis) = both(&engine).await?;
    telegram.keep_little();
    solis.begin().await?;
    let stories = stories(STORIES)?;
    telegram.fail_rate("send*", 5, row.seed(1), Fault::ResetAfter);
    let crowd = Crowd::new(1_000_000, row.form.of(60, 600, 5_000), &stories);
    let talkers = hurry::while_uncertain((&telegram, &solis), hurry::OFTEN, async {
        let talkers = crowd.lives(&telegram, TURNS).await?;
        telegram.no_faults();
        until("nothing waits", || async { Ok(super::state::waiting(&solis).await? == 0) }).await?;
        Ok(talkers)
    })
    .await?;
    let tally = agree(&telegram, &solis, &talkers).await?;
    let reset = telegram.look_at_requests(|all| {
        let is_ours = |chat: Option<i64>| chat >= Some(crowd.first);
        all.iter().filter(|it| it.fault == Some(Fault::ResetAfter) && is_ours(it.chat)).count()
    });
    row.says(&format!(
        "{} lines, {reset} resets after the work: {} came twice, {} marked uncertain",
        tally.lines,
        tally.copies.len(),
        tally.uncertain
    ));
    ensure!(reset > 0 && tally.copies.len() == reset, "as many copies as resets");
    ensure!(tally.uncertain == reset, "as many marked as reset");
    telegram.wait_until("all is taken", PATIENCE, |it| it.pending_updates() == 0).await;
    Ok(())
}
