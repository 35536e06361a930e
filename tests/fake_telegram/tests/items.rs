//! Everything a person can send, as updates that teloxide reads.

use super::bot::start;
use crate::fake_telegram::{Item, Kind};
use serde_json::{Value, json};
use teloxide::types::{Message, MessageKind, Update, UpdateKind};

fn message(update: &Value) -> Message {
    let update: Update = serde_json::from_str(&update.to_string()).unwrap();
    let (UpdateKind::Message(message) | UpdateKind::EditedMessage(message)) = update.kind else {
        panic!("no message: {update:?}")
    };
    message
}

/// Whether teloxide finds what was sent.
fn shows(message: &Message, kind: &str) -> bool {
    match kind {
        "text" => message.text().is_some(),
        "photo" => message.photo().is_some(),
        "document" => message.document().is_some(),
        "voice" => message.voice().is_some(),
        "audio" => message.audio().is_some(),
        "video" => message.video().is_some(),
        "video_note" => message.video_note().is_some(),
        "animation" => message.animation().is_some() && message.document().is_none(),
        "sticker" => message.sticker().is_some(),
        "location" => message.location().is_some() && message.venue().is_none(),
        "venue" => message.venue().is_some(),
        "contact" => message.contact().is_some(),
        "poll" => message.poll().is_some(),
        "dice" => message.dice().is_some(),
        "game" => message.game().is_some(),
        "story" => message.story().is_some(),
        "hologram" => matches!(message.kind, MessageKind::Empty {}),
        other => panic!("{other} is not looked for"),
    }
}

#[tokio::test]
async fn every_kind_reaches_the_bot() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let items = Item::every_kind();
    for item in &items {
        amal.sends_item(item);
    }
    let updates = bot.polls(0, 0).await;
    assert_eq!(updates.len(), items.len());
    for (update, item) in updates.iter().zip(&items) {
        let message = message(update);
        assert!(shows(&message, item.kind), "{}: {update}", item.kind);
        assert_eq!(message.from.map(|from| from.id.0), Some(11));
    }
}

#[tokio::test]
async fn words_stand_under_files_with_what_is_bold_in_them() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let bold = json!([{ "type": "bold", "offset": 3, "length": 4 }]);
    amal.sends_item(&Item::text("🌞 bold").entities(&bold));
    amal.sends_item(&Item::file(Kind::Photo).caption("🌞 bold").entities(&bold));
    let file = Item::file(Kind::Document).named("plan.txt", "text/plain").bytes(b"my plan");
    amal.sends_item(&file.with(&json!({ "media_group_id": "7" })));
    let seen: Vec<_> = bot.polls(0, 0).await.iter().map(message).collect();
    assert_eq!(seen[0].entities().unwrap()[0].offset, 3);
    assert_eq!(
        (seen[1].caption(), seen[1].caption_entities().unwrap().len()),
        (Some("🌞 bold"), 1)
    );
    let document = seen[2].document().unwrap();
    assert_eq!(document.file_name.as_deref(), Some("plan.txt"));
    assert_eq!(fake.file(&document.file.id.0).unwrap(), b"my plan");
    assert_eq!(seen[2].media_group_id().unwrap().0, "7");
}

#[tokio::test]
async fn a_number_of_ones_own_is_told_from_somebody_elses() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    amal.sends_item(&Item::own_contact("+37120000002"));
    amal.sends_item(&Item::contact("+37120000001", "Omar"));
    let seen: Vec<_> = bot.polls(0, 0).await.iter().map(message).collect();
    let own = seen[0].contact().unwrap();
    assert_eq!((own.user_id.map(|id| id.0), own.first_name.as_str()), (Some(11), "Amal"));
    assert_eq!(seen[1].contact().unwrap().user_id, None);
}

#[tokio::test]
async fn answers_quote_either_side_once() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let asked = bot.says(11, "How many?").await["message_id"].as_i64().unwrap();
    let first = amal.replying_to(asked).says("Three");
    amal.replying_to(first).sends_item(&Item::file(Kind::Sticker));
    let updates = bot.polls(0, 0).await;
    let seen: Vec<_> = updates.iter().map(message).collect();
    assert_eq!(seen[0].reply_to_message().unwrap().text(), Some("How many?"));
    assert_eq!(seen[1].reply_to_message().unwrap().text(), Some("Three"));
    assert!(updates[1]["message"]["reply_to_message"]["reply_to_message"].is_null());
}

#[tokio::test]
async fn words_and_other_parts_are_edited() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let bold = json!([{ "type": "bold", "offset": 0, "length": 2 }]);
    let text = amal.sends_item(&Item::text("one").entities(&bold));
    let photo = amal.sends_item(&Item::file(Kind::Photo).caption("two"));
    let place = amal.sends_item(&Item::location(56.9, 24.1));
    amal.edits(text, "one more");
    amal.edits(photo, "two more");
    amal.edits_parts(place, &json!({ "location": { "latitude": 57.5, "longitude": 24.1 } }));
    let updates = bot.polls(0, 0).await;
    let seen: Vec<_> = updates[3..].iter().map(message).collect();
    assert!(updates[3..].iter().all(|it| it["edited_message"]["edit_date"].is_u64()));
    assert_eq!((seen[0].text(), seen[0].entities().unwrap().len()), (Some("one more"), 0));
    assert_eq!((seen[1].caption(), seen[1].photo().is_some()), (Some("two more"), true));
    assert_eq!(seen[2].location().unwrap().latitude.to_string(), "57.5");
    assert_eq!(amal.said(text)["text"], "one more");
}
