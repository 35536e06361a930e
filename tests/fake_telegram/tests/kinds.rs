//! Every kind of message the bot can send: by upload and by id, with all that hangs on it.

use super::bot::{Bot, start};
use crate::fake_telegram::{FakeTelegram, Kind};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use teloxide::types::Message;

fn method(kind: Kind) -> String {
    format!("send{}", kind.field().replace('_', ""))
}

/// Uploads a file as a certain kind.
async fn uploads(bot: &Bot, kind: Kind, chat: i64, bytes: &[u8]) -> Value {
    let part = Part::bytes(bytes.to_vec()).file_name("a.bin").mime_str(kind.usual().0).unwrap();
    let form = Form::new()
        .text("chat_id", chat.to_string())
        .text("caption", "Look")
        .text("duration", "61")
        .text("reply_markup", r#"{"inline_keyboard":[[{"text":"Yes","callback_data":"yes"}]]}"#)
        .part(kind.field(), part);
    let mut body = bot.parts(&method(kind), form).await;
    assert_eq!(body["ok"], true, "{kind:?}: {body}");
    body["result"].take()
}

fn read(raw: &Value) -> Message {
    serde_json::from_str(&raw.to_string()).unwrap()
}

/// The `file_id` that teloxide finds in a message.
fn file_id(message: &Message) -> Option<String> {
    let file = message
        .photo()
        .map(|sizes| &sizes.last().unwrap().file)
        .or_else(|| message.animation().map(|it| &it.file))
        .or_else(|| message.document().map(|it| &it.file))
        .or_else(|| message.voice().map(|it| &it.file))
        .or_else(|| message.audio().map(|it| &it.file))
        .or_else(|| message.video().map(|it| &it.file))
        .or_else(|| message.video_note().map(|it| &it.file))
        .or_else(|| message.sticker().map(|it| &it.file));
    file.map(|file| file.id.0.clone())
}

#[tokio::test]
async fn every_kind_of_file_is_uploaded_once_and_sent_again_by_id() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    for kind in Kind::ALL {
        let message = read(&uploads(&bot, kind, 11, b"bytes").await);
        let id = file_id(&message).unwrap_or_else(|| panic!("{kind:?}: {message:?}"));
        let first = amal.chat().pop().unwrap();
        assert_eq!((first.kind, first.file.as_ref()), (kind.field(), Some(&id)));
        assert_eq!(first.text, if kind.has_caption() { "Look" } else { "" });
        assert_eq!(first.labels(), ["Yes"]);
        assert_eq!(fake.file(&id).unwrap(), b"bytes");
        let bold = json!([{ "type": "bold", "offset": 0, "length": 5 }]);
        let again = json!({ "chat_id": 11, kind.field(): id, "caption": "Again", "caption_entities": bold,
            "reply_parameters": { "message_id": first.message_id } });
        let again = bot.ok(&method(kind), again).await;
        assert_eq!(file_id(&read(&again)).unwrap(), id);
        let second = amal.chat().pop().unwrap();
        assert_eq!((second.kind, second.reply_to), (kind.field(), Some(first.message_id)));
        assert_eq!(again["caption_entities"] == bold, kind.has_caption());
    }
    assert_eq!(fake.sent_as(11, "voice").len(), 2);
    assert_eq!(read(&fake.sent_as(11, "voice")[0].raw).voice().unwrap().duration.seconds(), 61);
    assert!(amal.chat().iter().all(|sent| sent.document.is_some() == (sent.kind == "document")));
}

#[tokio::test]
async fn a_file_stays_what_it_is_and_belongs_to_one_bot() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar");
    let voice = file_id(&read(&uploads(&bot, Kind::Voice, 11, b"v").await)).unwrap();
    let photo = file_id(&read(&uploads(&bot, Kind::Photo, 11, b"p").await)).unwrap();
    let sent = bot.ok("sendDocument", json!({ "chat_id": 11, "document": voice })).await;
    assert!(read(&sent).voice().is_some(), "{sent}");
    let as_voice = bot.refused("sendVoice", json!({ "chat_id": 11, "voice": photo })).await;
    assert_eq!(as_voice, (400, "Bad Request: can't use file of type Photo as VoiceNote".into()));
    let other = FakeTelegram::start("7002:other-token").await;
    other.person(11, "Amal", "ar");
    let other_bot = Bot::new(&other, "7002:other-token");
    let foreign = file_id(&read(&uploads(&other_bot, Kind::Voice, 11, b"v").await)).unwrap();
    let wrong = (400, "Bad Request: wrong file identifier/HTTP URL specified".to_owned());
    let by_id = |id: &str| json!({ "chat_id": 11, "voice": id });
    assert_eq!(bot.refused("sendVoice", by_id(&foreign)).await, wrong);
    assert_eq!(other_bot.refused("sendVoice", by_id(&voice)).await, wrong);
    let lost = "Bad Request: wrong file_id or the file is temporarily unavailable";
    assert_eq!(bot.refused("getFile", json!({ "file_id": foreign })).await, (400, lost.into()));
    let none = bot.refused("sendVideoNote", json!({ "chat_id": 11 })).await;
    assert_eq!(none, (400, "Bad Request: there is no video_note in the request".into()));
    assert_eq!(fake.sent_to(11).len(), 3);
}

#[tokio::test]
async fn captions_are_measured_wherever_there_are_any() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar");
    for kind in Kind::ALL {
        let id = file_id(&read(&uploads(&bot, kind, 11, b"x").await)).unwrap();
        let send = |length: usize| json!({ "chat_id": 11, kind.field(): id, "caption": "ш".repeat(length) });
        bot.ok(&method(kind), send(1024)).await;
        if kind.has_caption() {
            let long = bot.refused(&method(kind), send(1025)).await;
            assert_eq!(long, (400, "Bad Request: message caption is too long".into()), "{kind:?}");
        } else {
            assert!(bot.ok(&method(kind), send(1025)).await["caption"].is_null());
        }
    }
}

#[tokio::test]
async fn places_and_people_are_sent_too() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar");
    let place = json!({ "chat_id": 11, "latitude": 56.95, "longitude": 24.1 });
    let sent = bot.ok("sendLocation", place.clone()).await;
    assert_eq!(read(&sent).location().unwrap().latitude.to_string(), "56.95");
    let mut venue = place;
    (venue["title"], venue["address"]) = (json!("Market"), json!("Nēģu iela 7"));
    let sent = bot.ok("sendVenue", venue).await;
    assert_eq!(read(&sent).venue().unwrap().title, "Market");
    let contact = json!({ "chat_id": 11, "phone_number": "+37120000001", "first_name": "Omar" });
    let sent = bot.ok("sendContact", contact).await;
    assert_eq!(read(&sent).contact().unwrap().phone_number, "+37120000001");
    let kinds: Vec<_> = fake.sent_to(11).iter().map(|sent| sent.kind).collect();
    assert_eq!(kinds, ["location", "venue", "contact"]);
    let refusals = [
        ("sendLocation", json!({ "chat_id": 11 }), "latitude is empty"),
        ("sendVenue", json!({ "chat_id": 11, "latitude": 1 }), "longitude is empty"),
        (
            "sendLocation",
            json!({ "chat_id": 11, "latitude": 91, "longitude": 0 }),
            "wrong location specified",
        ),
        ("sendContact", json!({ "chat_id": 11 }), "parameter \"phone_number\" is required"),
    ];
    for (method, body, why) in refusals {
        assert_eq!(bot.refused(method, body).await, (400, format!("Bad Request: {why}")));
    }
}

#[tokio::test]
async fn an_answer_names_the_message_it_answers_or_does_without() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let said = amal.says("Is it open today?");
    let answer = |id: i64, optional: bool| {
        let to = json!({ "message_id": id, "allow_sending_without_reply": optional });
        json!({ "chat_id": 11, "text": "Yes", "reply_parameters": to })
    };
    let sent = bot.ok("sendMessage", answer(said, false)).await;
    assert_eq!(read(&sent).reply_to_message().unwrap().text(), Some("Is it open today?"));
    let sent = bot.ok("sendMessage", answer(amal.chat()[0].message_id, false)).await;
    assert!(sent["reply_to_message"]["reply_to_message"].is_null(), "{sent}");
    let missing = (400, "Bad Request: message to be replied not found".to_owned());
    assert_eq!(bot.refused("sendMessage", answer(99, false)).await, missing);
    bot.ok("sendMessage", answer(99, true)).await;
    amal.deletes(said);
    assert_eq!(bot.refused("sendMessage", answer(said, false)).await, missing);
    let form = [("chat_id", "11"), ("text", "ok"), ("reply_parameters", r#"{"message_id":2}"#)];
    assert_eq!(bot.form("sendMessage", &form).await["ok"], true);
    let before = amal.says("Before");
    amal.keeps_texts_only();
    bot.ok("sendMessage", answer(before, false)).await;
    assert_eq!(bot.refused("sendMessage", answer(99, false)).await, missing);
    let answered: Vec<_> = amal.chat().iter().map(|sent| sent.reply_to).collect();
    assert_eq!(answered, [Some(said), Some(2), None, Some(2), Some(before)]);
}

#[tokio::test]
async fn every_kind_counts_towards_the_limits() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar");
    let mut ids = Vec::new();
    for kind in Kind::ALL {
        ids.push((kind, file_id(&read(&uploads(&bot, kind, 11, b"x").await)).unwrap()));
    }
    fake.enforce_limits(true);
    for (place, (kind, id)) in ids.into_iter().enumerate() {
        let chat = 100 + i64::try_from(place).unwrap();
        fake.person(chat, "Somebody", "lv");
        let body = json!({ "chat_id": chat, kind.field(): id });
        for _ in 0..3 {
            bot.ok(&method(kind), body.clone()).await;
        }
        assert_eq!(bot.refused(&method(kind), body).await.0, 429, "{kind:?}");
    }
}
