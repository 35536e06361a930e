//! Editing, deleting and copying.

use super::bot::start;
use crate::fake_telegram::{Item, Kind};
use serde_json::{Value, json};
use std::time::Duration;
use teloxide::types::Message;

#[tokio::test]
async fn words_under_a_picture_change_and_what_they_were_is_known() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let id = amal.sends_item(&Item::file(Kind::Photo));
    let file = amal.said(id)["photo"][1]["file_id"].clone();
    bot.ok("sendPhoto", json!({ "chat_id": 11, "photo": file, "caption": "One" })).await;
    let number = amal.chat()[0].message_id;
    let edit = |caption: &str| json!({ "chat_id": 11, "message_id": number, "caption": caption });
    let raw = bot.ok("editMessageCaption", edit("Two")).await;
    assert_eq!(serde_json::from_str::<Message>(&raw.to_string()).unwrap().caption(), Some("Two"));
    bot.ok("editMessageCaption", edit("Three")).await;
    let sent = amal.chat().remove(0);
    assert_eq!(
        (sent.text.as_str(), &sent.earlier_texts[..]),
        ("Three", &["One".into(), "Two".into()][..])
    );
    let (status, why) = bot.refused("editMessageCaption", edit("Three")).await;
    assert!(status == 400 && why.starts_with("Bad Request: message is not modified:"), "{why}");
    let long = bot.refused("editMessageCaption", edit(&"x".repeat(1025))).await;
    assert_eq!(long.1, "Bad Request: message caption is too long");
    bot.ok("editMessageCaption", json!({ "chat_id": 11, "message_id": number })).await;
    assert_eq!(amal.chat()[0].text, "");
    let text = bot.says(11, "No picture").await["message_id"].clone();
    let no_caption = json!({ "chat_id": 11, "message_id": text, "caption": "x" });
    assert_eq!(
        bot.refused("editMessageCaption", no_caption).await.1,
        "Bad Request: there is no caption in the message to edit"
    );
    let no_text = json!({ "chat_id": 11, "message_id": number, "text": "x" });
    assert_eq!(
        bot.refused("editMessageText", no_text).await.1,
        "Bad Request: there is no text in the message to edit"
    );
    let gone = json!({ "chat_id": 11, "message_id": 99, "caption": "x" });
    assert_eq!(
        bot.refused("editMessageCaption", gone).await.1,
        "Bad Request: message to edit not found"
    );
    let edits: Vec<Value> = fake
        .calls("editMessageCaption")
        .into_iter()
        .filter(|call| call.status == Some(200))
        .map(|call| call.body["caption"].clone())
        .collect();
    assert_eq!(edits, [json!("Two"), json!("Three"), Value::Null]);
}

#[tokio::test]
async fn what_is_deleted_is_gone_from_the_screen_and_kept_in_the_ledger() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let first = bot.says(11, "one").await["message_id"].clone();
    let said = amal.says("two");
    bot.says(11, "three").await;
    let delete = |id: &Value| json!({ "chat_id": 11, "message_id": id });
    assert_eq!(bot.ok("deleteMessage", delete(&first)).await, true);
    assert_eq!(amal.chat().iter().map(|it| it.text.clone()).collect::<Vec<_>>(), ["three"]);
    assert_eq!(amal.news().len(), 1);
    let gone = fake.deleted_from(11);
    assert_eq!((gone.len(), gone[0].text.as_str(), gone[0].deleted_at.is_some()), (1, "one", true));
    assert_eq!(
        bot.refused("deleteMessage", delete(&first)).await,
        (400, "Bad Request: message to delete not found".into())
    );
    let edit = json!({ "chat_id": 11, "message_id": first, "text": "again" });
    assert_eq!(
        bot.refused("editMessageText", edit).await.1,
        "Bad Request: message to edit not found"
    );
    // In a private chat the bot may delete what the other one said.
    bot.ok("deleteMessage", delete(&json!(said))).await;
    fake.advance(Duration::from_hours(49));
    assert_eq!(
        bot.refused("deleteMessage", delete(&json!(3))).await.1,
        "Bad Request: message can't be deleted for everyone"
    );
    assert_eq!(
        bot.refused("deleteMessage", json!({ "chat_id": 11 })).await.1,
        "Bad Request: message identifier is not specified"
    );
}

#[tokio::test]
async fn a_copy_says_the_same_elsewhere_and_does_not_say_whose_it_was() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let ieva = fake.person(21, "Ieva", "lv");
    let copy = |id: i64| json!({ "chat_id": 21, "from_chat_id": 11, "message_id": id });
    let items = Item::every_kind();
    let copied = items.iter().filter(|item| !["game", "story", "hologram"].contains(&item.kind));
    for item in copied {
        let said = amal.sends_item(item);
        let answer = bot.ok("copyMessage", copy(said)).await;
        let sent = ieva.chat().pop().unwrap();
        assert_eq!((sent.kind, &answer["message_id"]), (item.kind, &json!(sent.message_id)));
        assert_eq!(sent.raw["from"]["is_bot"], true);
        assert!(sent.raw["forward_origin"].is_null() && sent.reply_to.is_none());
        assert_eq!(sent.raw[item.kind], amal.said(said)[item.kind]);
    }
    let captioned = amal.sends_item(&Item::file(Kind::Voice).caption("mine"));
    bot.ok("copyMessage", copy(captioned)).await;
    let mut other = copy(captioned);
    other["caption"] = json!("From a learner");
    bot.ok("copyMessage", other).await;
    let texts: Vec<_> = ieva.chat().iter().rev().take(2).map(|it| it.text.clone()).collect();
    assert_eq!(texts, ["From a learner", "mine"]);
    let missing = bot.refused("copyMessage", copy(99)).await;
    assert_eq!(missing, (400, "Bad Request: message to copy not found".into()));
    let game = amal.sends_item(&Item::game("Snake"));
    let game = bot.refused("copyMessage", copy(game)).await;
    assert_eq!(game, (400, "Bad Request: message can't be copied".into()));
}

#[tokio::test]
async fn edits_and_copies_count_towards_the_limits_and_deleting_does_not() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar");
    let id = bot.says(11, "0").await["message_id"].clone();
    fake.enforce_limits(true);
    for text in ["1", "2"] {
        bot.ok("editMessageText", json!({ "chat_id": 11, "message_id": id, "text": text })).await;
    }
    let copy = json!({ "chat_id": 11, "from_chat_id": 11, "message_id": id });
    bot.ok("copyMessage", copy.clone()).await;
    let edit = json!({ "chat_id": 11, "message_id": id, "text": "3" });
    assert_eq!(bot.refused("editMessageText", edit).await.0, 429);
    assert_eq!(bot.refused("copyMessage", copy).await.0, 429);
    bot.ok("deleteMessage", json!({ "chat_id": 11, "message_id": id })).await;
    assert_eq!(fake.too_many(), 2);
}
