//! F1: what Telegram brings, or somebody who speaks as it does; and what browsers post.

use anyhow::{Result, ensure};
use proptest::prelude::*;
use proptest::{strategy::ValueTree, test_runner::TestRunner};
use solis::{
    channel::{telegram, web},
    engine::{Said, Tap},
    journey::Key,
    people::{ChannelName, Words},
    store::Code,
};

use super::{environment, fuzz, spoil, spoilt};
use crate::fake_telegram::FakeTelegram;
use crate::product::{PATIENCE, Solis, TOKEN, until};

/// Good ones.
const UPDATES: [&str; 12] = [
    r#"{"update_id":1,"message":{"message_id":5,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna","language_code":"lv"},"chat":{"id":42,"type":"private","first_name":"Anna"},"text":"/start abc","entities":[{"type":"bot_command","offset":0,"length":6}]}}"#,
    r#"{"update_id":2,"message":{"message_id":6,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"text":"see 😀 this here","entities":[{"type":"text_link","offset":4,"length":7,"url":"https://example.org/"},{"type":"bold","offset":0,"length":3},{"type":"text_mention","offset":7,"length":4,"user":{"id":7,"is_bot":false,"first_name":"B"}}]}}"#,
    r#"{"update_id":3,"callback_query":{"id":"9","from":{"id":42,"is_bot":false,"first_name":"Anna"},"message":{"message_id":6,"date":1700000000,"chat":{"id":42,"type":"private","first_name":"Anna"},"text":"?"},"chat_instance":"1","data":"12/flour/business"}}"#,
    r#"{"update_id":4,"message":{"message_id":7,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"document":{"file_id":"f","file_unique_id":"u","file_name":"a.b.pdf","mime_type":"application/pdf","file_size":9},"caption":"look","caption_entities":[{"type":"text_link","offset":0,"length":4,"url":"http://e.org"}]}}"#,
    r#"{"update_id":5,"message":{"message_id":8,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"photo":[{"file_id":"f","file_unique_id":"u","width":90,"height":90,"file_size":1},{"file_id":"g","file_unique_id":"v","width":900,"height":900}]}}"#,
    r#"{"update_id":6,"message":{"message_id":9,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"location":{"latitude":56.95,"longitude":24.1}}}"#,
    r#"{"update_id":7,"message":{"message_id":10,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"contact":{"phone_number":"+371 1","first_name":"B","last_name":"C","user_id":42}}}"#,
    r#"{"update_id":8,"message":{"message_id":11,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"voice":{"file_id":"f","file_unique_id":"u","duration":3,"mime_type":"audio/ogg"}}}"#,
    r#"{"update_id":9,"my_chat_member":{"chat":{"id":42,"type":"private","first_name":"Anna"},"from":{"id":42,"is_bot":false,"first_name":"Anna"},"date":1700000000,"old_chat_member":{"user":{"id":1,"is_bot":true,"first_name":"S"},"status":"member"},"new_chat_member":{"user":{"id":1,"is_bot":true,"first_name":"S"},"status":"kicked","until_date":0}}}"#,
    r#"{"update_id":10,"edited_message":{"message_id":5,"date":1700000000,"edit_date":1700000001,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"text":"other"}}"#,
    r#"{"update_id":11,"message":{"message_id":12,"date":1700000000,"from":{"id":42,"is_bot":false,"first_name":"Anna"},"chat":{"id":42,"type":"private","first_name":"Anna"},"venue":{"location":{"latitude":-90.0,"longitude":180.0},"title":"T","address":"A"},"reply_to_message":{"message_id":5,"date":1,"chat":{"id":42,"type":"private","first_name":"Anna"},"text":"x"}}}"#,
    r#"{"update_id":12,"message":{"message_id":13,"date":1700000000,"chat":{"id":-1001234567890,"type":"supergroup","title":"G"},"from":{"id":42,"is_bot":false,"first_name":"Anna"},"migrate_to_chat_id":-100999,"message_thread_id":3,"is_topic_message":true}}"#,
];

const POSTS: [&str; 4] = [
    r#"{"address":"abc","language":"lv,en;q=0.8","act":{"say":"hello"},"shown":"hello"}"#,
    r#"{"address":"abc","language":"","act":{"tap":"12/flour/business"},"shown":null}"#,
    r#"{"address":"abc","language":"en","act":{"start":"AAAAAAAAAAAAAAAAAAAAAA"},"shown":null}"#,
    r#"{"address":"abc","language":"en","act":{"desk":{"person":1,"talk":2,"deed":"take"}},"shown":null}"#,
];

const TOKENS: [&str; 16] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    "null",
    "true",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "\\ud83d",
    "\\u0000",
    "\u{202E}",
    "😀",
    "\\u2028",
    "\"text\":\"x\",",
    "\"entities\":[{\"type\":\"url\",\"offset\":9,\"length\":99}],",
];

#[test]
fn an_update_is_read_or_not() -> Result<()> {
    let good = UPDATES.map(str::as_bytes);
    fuzz("updates", 6_000, spoilt(good.len()), |it| {
        let body = String::from_utf8_lossy(&spoil(&good, &TOKENS, &it)).into_owned();
        if let Some(incoming) = telegram::read(ChannelName::Telegram, &body) {
            // It can be said aloud for the log, and parted for a mentor.
            let _ = format!("{incoming:?}");
        }
        Ok(())
    })
}

/// Found: an entity that begins or ends inside a letter, or beyond the text, stopped everything that is received.
#[test]
fn an_entity_that_stands_nowhere_stops_nobody() -> Result<()> {
    for (offset, length) in [(5, 7), (4, 2), (6, 1), (99, 1), (0, 99), (15, 4_000_000_000_u64)] {
        let stands = format!("\"offset\":{offset},\"length\":{length},\"url\"");
        let body = UPDATES[1].replace("\"offset\":4,\"length\":7,\"url\"", &stands);
        ensure!(body.contains(&stands), "{body}");
        let read = telegram::read(ChannelName::Telegram, &body);
        ensure!(read.is_some(), "{offset} {length}: {body}");
    }
    Ok(())
}

#[test]
fn what_a_browser_posts_is_read_or_not() -> Result<()> {
    let good = POSTS.map(str::as_bytes);
    fuzz("posts", 6_000, spoilt(good.len()), |it| {
        let body = String::from_utf8_lossy(&spoil(&good, &TOKENS, &it)).into_owned();
        let _ = format!("{:?}", web::read(&body));
        Ok(())
    })
}

/// F4: what comes back from buttons and links.
#[test]
fn taps_and_codes_are_read_or_not() -> Result<()> {
    let any = prop_oneof![
        any::<String>(),
        "[0-9]{0,22}/[a-z-]{0,9}/[a-z-]{0,9}",
        "[A-Za-z0-9_-]{20,24}",
        "/[a-z@]{0,12}"
    ];
    fuzz("taps and codes", 20_000, any, |it| {
        let tap = Tap::read(&it);
        if let Ok(same) = it.parse::<Tap>()
            && (same != tap || Tap::read(&tap.to_string()) != tap)
        {
            return Err(format!("{tap} is not {same}"));
        }
        if let Some(code) = Code::read(&it)
            && (code.letters().len() != 22 || Code::read(code.letters()).is_none())
        {
            return Err(format!("{} letters", code.letters().len()));
        }
        let _ = (Key::command(&it), ChannelName::named(&it).name());
        let _ = it.parse::<solis::store::Url>().map(|it| it.to_string());
        let _ = (it.parse::<solis::store::Readers>(), it.parse::<solis::dispatcher::Limits>());
        let _ = Said::Words(Words::said(&it)).parts(true);
        Ok(())
    })
}

/// The real program takes them: each is confirmed, each has its turn, and nothing of it falls over.
#[tokio::test]
async fn the_program_takes_whatever_is_brought() -> Result<()> {
    const SECRET: &str = "a-secret-of-Telegram_and_Solis";
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    let url = solis.fix_port()?;
    solis.set("TELEGRAM_WEBHOOK_URL", &url);
    solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.begin().await?;
    telegram.wait_until("webhook", PATIENCE, |it| !it.calls("setWebhook").is_empty()).await;
    let good = UPDATES.map(str::as_bytes);
    let asked = environment("SOLIS_FUZZ").map(|it| it.parse()).transpose()?;
    let (inputs, mut runner) = (spoilt(good.len()), TestRunner::default());
    let begun = std::time::Instant::now();
    let count = asked.unwrap_or(400_i64).min(100_000);
    for number in 0..count {
        let input = inputs.new_tree(&mut runner).map_err(|why| anyhow::anyhow!("{why}"))?.current();
        let body = String::from_utf8_lossy(&spoil(&good, &TOKENS, &input)).into_owned();
        let body = body.replacen("\"update_id\":", &format!("\"update_id\":{}", number + 1), 1);
        let status = solis.post_update(Some(SECRET), &body).await?;
        ensure!(status == 200, "{status}: {body}");
    }
    let waiting = "SELECT count(*) FROM inbox WHERE state = 'waiting'";
    until("each has its turn", || async { Ok(solis.number(waiting, &[]).await? == 0) }).await?;
    let kept = solis.number("SELECT count(*) FROM inbox", &[]).await?;
    println!("{count} updates brought, {kept} kept, in {:?}", begun.elapsed());
    solis.stop().await?;
    let log = solis.written();
    let failed =
        log.lines().find(|it| it.contains("a part of Solis failed") || it.contains("given up"));
    ensure!(failed.is_none(), "{failed:?}");
    Ok(())
}
