//! Getting the bytes of what a person sent.

use super::bot::{Bot, TOKEN, start};
use crate::fake_telegram::{FakeTelegram, Fault, Item, Kind, Person};
use serde_json::{Value, json};
use std::time::Duration;

/// A person's file, and the bot that wants it.
async fn sent(item: Item) -> (FakeTelegram, Bot, Person, String) {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let message = amal.sends_item(&item);
    let id = amal.said(message)[item.kind]["file_id"].as_str().unwrap().to_owned();
    (fake, bot, amal, id)
}

async fn downloads(fake: &FakeTelegram, path: &Value) -> reqwest::Result<(u16, Vec<u8>)> {
    let url = format!("{}/file/bot{TOKEN}/{}", fake.url(), path.as_str().unwrap());
    let answer = reqwest::Client::builder().no_proxy().build().unwrap().get(url).send().await?;
    Ok((answer.status().as_u16(), answer.bytes().await?.to_vec()))
}

#[tokio::test]
async fn a_file_is_asked_for_and_downloaded_while_its_link_is_good() {
    let voice = Item::file(Kind::Voice).bytes(b"hello").about(&json!({ "duration": 7 }));
    let (fake, bot, _, id) = sent(voice).await;
    let unasked = downloads(&fake, &json!("voice/file_1.oga")).await.unwrap();
    assert_eq!(unasked.0, 404);
    let file = bot.ok("getFile", json!({ "file_id": id })).await;
    assert_eq!((&file["file_size"], &file["file_path"]), (&json!(5), &json!("voice/file_1.oga")));
    let path = &file["file_path"];
    assert_eq!(downloads(&fake, path).await.unwrap(), (200, b"hello".to_vec()));
    fake.advance(Duration::from_mins(61));
    assert_eq!(downloads(&fake, path).await.unwrap().0, 404);
    bot.ok("getFile", json!({ "file_id": id })).await;
    assert_eq!(downloads(&fake, path).await.unwrap().0, 200);
    let statuses: Vec<_> = fake.calls("download").iter().map(|call| call.status).collect();
    assert_eq!(statuses, [Some(404), Some(200), Some(404), Some(200)]);
    assert_eq!(fake.calls("download")[0].body, json!({ "path": "voice/file_1.oga" }));
}

#[tokio::test]
async fn more_than_twenty_megabytes_are_not_for_bots() {
    let most = 20 << 20;
    let film = Item::file(Kind::Video);
    let (_fake, bot, amal, id) = sent(film.clone().size(most + 1)).await;
    let big = bot.refused("getFile", json!({ "file_id": id })).await;
    assert_eq!(big, (400, "Bad Request: file is too big".into()));
    // By its id it can still be sent on.
    bot.ok("sendVideo", json!({ "chat_id": 11, "video": id })).await;
    let just = amal.sends_item(&film.size(most));
    let just = amal.said(just)["video"]["file_id"].clone();
    assert_eq!(bot.ok("getFile", json!({ "file_id": just })).await["file_size"], most);
}

#[tokio::test]
async fn a_file_can_be_lost_and_a_download_can_fail_in_every_way() {
    let (fake, bot, _, id) = sent(Item::file(Kind::Document).bytes(b"0123456789")).await;
    let ask = json!({ "file_id": id });
    let path = bot.ok("getFile", ask.clone()).await["file_path"].take();
    fake.lose_files(true);
    let lost = "Bad Request: wrong file_id or the file is temporarily unavailable";
    assert_eq!(bot.refused("getFile", ask.clone()).await, (400, lost.into()));
    assert_eq!(downloads(&fake, &path).await.unwrap().0, 404);
    fake.lose_files(false);
    let faults = [
        (Fault::TooMany { retry_after: 3 }, 429),
        (Fault::Forbidden, 403),
        (Fault::Refused("file is too big"), 400),
        (Fault::ServerError, 500),
        (Fault::BadGateway, 502),
        (Fault::Hang(Duration::from_millis(20)), 200),
    ];
    for (fault, status) in faults {
        fake.fail_next("download", fault);
        assert_eq!(downloads(&fake, &path).await.unwrap().0, status, "{fault:?}");
    }
    fake.fail_next("download", Fault::Garbage);
    assert_eq!(downloads(&fake, &path).await.unwrap(), (200, b"01234".to_vec()));
    fake.fail_next("download", Fault::ResetBefore);
    downloads(&fake, &path).await.unwrap_err();
    fake.fail_next("getFile", Fault::ServerError);
    assert_eq!(bot.refused("getFile", ask).await.0, 500);
    assert_eq!(downloads(&fake, &path).await.unwrap(), (200, b"0123456789".to_vec()));
}
