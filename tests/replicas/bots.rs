//! Two bots in one installation, each of which talks to its own people, at its own pace.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;

use super::{
    STORIES,
    form::{Row, figure},
    relay::{Relay, Way},
    story::stories,
    talker::{Crowd, Talker},
};
use crate::{
    fake_telegram::{FakeTelegram, Sent},
    postgres,
    product::{Solis, TOKEN},
};

const OTHER: &str = "4200000002:AAhTheOtherTokenThatMayNeverBeReadInALog";
/// Telegram's limit for a bot: so many in any second.
const A_SECOND: usize = 30;

/// Each bot has a Telegram of its own; the way there tells them apart by their tokens.
struct Both {
    one: FakeTelegram,
    other: FakeTelegram,
    solis: Solis,
    _relay: Relay,
}

impl Both {
    async fn start(limits: &str) -> Result<Self> {
        let (one, other) = (FakeTelegram::start(TOKEN).await, FakeTelegram::start(OTHER).await);
        let ways = [(TOKEN, &one), (OTHER, &other)];
        let ways = ways.map(|(token, to)| (token.to_owned(), to.url().to_owned()));
        let relay = Relay::start(Way::By(ways.to_vec())).await?;
        let mut solis = Solis::beside(&relay.url)?;
        if let Some(database) = postgres::database().await? {
            solis.set("DATABASE_URL", &database.url);
        }
        solis.set("TELOXIDE_TOKEN", &format!("{TOKEN},{OTHER}"));
        solis.set("TELEGRAM_LIMITS", limits);
        solis.set("SOLIS_FLOOD_GUARD", "off");
        solis.begin().await?;
        Ok(Self { one, other, solis, _relay: relay })
    }
}

/// The same number on both: two bots are two channels, and a person on each is somebody else.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_bot_talks_to_its_own_people() -> Result<()> {
    let both = Both::start("off").await?;
    let stories = stories(STORIES)?;
    // The same story up to the moment when the first one stops.
    let (mut anna, mut bob) = (
        Talker::new(&both.one, 1_000_001, &stories),
        Talker::new(&both.other, 1_000_001, &stories),
    );
    anna.lives(3).await?;
    let heard = anna.person.sees(<[_]>::len);
    ensure!(bob.person.sees(<[_]>::is_empty), "the other bot has said something");
    bob.lives(6).await?;
    ensure!(anna.person.sees(<[_]>::len) == heard, "the first bot has said something");
    anna.lives(3).await?;
    let sees = |talker: &Talker<'_>| {
        talker.person.sees(|chat| chat.iter().map(|it: &Sent| it.text.clone()).collect::<Vec<_>>())
    };
    ensure!(sees(&anna) == sees(&bob), "the same story is told in two ways");
    let sql = "SELECT channel, count(*) FROM identities GROUP BY channel ORDER BY channel";
    let channels: Vec<(String, i64)> = both.solis.rows(sql, &[]).await?;
    let wanted = [("telegram".to_owned(), 1), ("telegram:4200000002".to_owned(), 1)];
    ensure!(channels == wanted, "{channels:?}");
    let taps = [both.one.answer_count(), both.other.answer_count()];
    ensure!(taps[0] > 0 && taps[0] == taps[1], "taps are answered by {taps:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_that_has_much_to_say_does_not_slow_the_other() -> Result<()> {
    let row = Row::begin("several bots").await;
    let both = Both::start("30/s 1/s 20/min").await?;
    both.one.enforce_limits(true);
    both.other.enforce_limits(true);
    let stories = stories(STORIES)?;
    let crowd = Crowd::new(1_000_000, 300, &stories);
    // Everybody at once: the first bot needs ten seconds for it.
    let everybody = async {
        let mut talkers = (crowd.first..).take(crowd.people);
        let talkers = talkers.by_ref().map(|id| Talker::new(&both.one, id, &stories));
        let mut talkers = talkers.collect::<Vec<_>>();
        let begun = Instant::now();
        try_join_all(talkers.iter_mut().map(|it| it.lives(1))).await?;
        anyhow::Ok(begun.elapsed())
    };
    let single = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let mut single = Talker::new(&both.other, 2_000_001, &stories);
        let begun = Instant::now();
        single.lives(1).await?;
        anyhow::Ok(begun.elapsed())
    };
    let (all, single) = futures_util::future::try_join(everybody, single).await?;
    let most = most_in_a_second(&both.one)?;
    let asked = [both.one.too_many(), both.other.too_many()];
    row.says(&format!(
        "the first bot answered 300 in {all:?}, at most {most} a second; the other answered one in {single:?} meanwhile; 429: {asked:?}"
    ));
    figure(single < all / 2, format_args!("the other bot waited {single:?} of {all:?}"))?;
    figure(most <= A_SECOND + 5, format_args!("a burst of {most}"))?;
    figure(asked[1] == 0, format_args!("{asked:?} times asked to wait"))
}

fn most_in_a_second(telegram: &FakeTelegram) -> Result<usize> {
    let sends = telegram.look_at_requests(|all| {
        let is_send = |method: &str| method.starts_with("sendm") || method.starts_with("sendp");
        all.iter().filter(|it| is_send(&it.method)).map(|it| it.at).collect::<Vec<_>>()
    });
    let in_a_second = |(place, at): (usize, &Instant)| {
        sends[place..].iter().take_while(|it| **it < *at + Duration::from_secs(1)).count()
    };
    sends.iter().enumerate().map(in_a_second).max().context("nothing was sent")
}
