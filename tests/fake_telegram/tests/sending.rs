//! Sending and editing: what is accepted, what is refused, and what comes back.

use super::bot::{TOKEN, start};
use reqwest::multipart::{Form, Part};
use serde_json::json;
use teloxide::prelude::Requester;
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Message, ReplyMarkup,
};
use teloxide::{payloads::SendMessageSetters, payloads::SendPhotoSetters};

#[tokio::test]
async fn teloxide_itself_can_talk_to_it() {
    let (fake, _) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let bot = teloxide::Bot::new(TOKEN).set_api_url(fake.url().parse().unwrap());
    assert_eq!(bot.get_me().await.unwrap().username(), "solis_test_bot");
    let buttons = InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("Yes", "yes")]]);
    let sent = bot
        .send_message(ChatId(11), "Ready?")
        .reply_markup(ReplyMarkup::InlineKeyboard(buttons))
        .await
        .unwrap();
    assert_eq!((sent.id.0, sent.text()), (1, Some("Ready?")));
    assert_eq!(amal.chat()[0].buttons, [[("Yes".to_owned(), "yes".to_owned())]]);
    let picture = InputFile::memory(b"picture".to_vec()).file_name("a.png");
    let sent = bot.send_photo(ChatId(11), picture).caption("Look").await.unwrap();
    let id = sent.photo().unwrap().last().unwrap().file.id.clone();
    assert_eq!(fake.file(&id.0).unwrap(), b"picture");
    bot.send_photo(ChatId(11), InputFile::file_id(id.clone())).await.unwrap();
    assert_eq!(bot.get_file(id).await.unwrap().size, 7);
    bot.edit_message_text(ChatId(11), teloxide::types::MessageId(1), "Ready now?").await.unwrap();
    assert_eq!((amal.chat()[0].text.as_str(), amal.chat()[0].buttons.len()), ("Ready now?", 0));
    let error = bot.send_message(ChatId(12), "hello").await.unwrap_err();
    assert!(
        matches!(error, teloxide::RequestError::Api(teloxide::ApiError::ChatNotFound)),
        "{error}"
    );
}

#[tokio::test]
async fn json_forms_and_multipart_are_all_understood() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let raw = bot.says(11, "by JSON").await;
    serde_json::from_str::<Message>(&raw.to_string()).unwrap();
    let keyboard = r#"{"keyboard":[["One",{"text":"Two"}]]}"#;
    bot.form(
        "sendmessage",
        &[("chat_id", "11"), ("text", "by form & ü"), ("reply_markup", keyboard)],
    )
    .await;
    bot.parts("SENDMESSAGE", Form::new().text("chat_id", "11").text("text", "by parts")).await;
    let chat = amal.chat();
    assert_eq!(
        chat.iter().map(|sent| sent.text.as_str()).collect::<Vec<_>>(),
        ["by JSON", "by form & ü", "by parts"]
    );
    assert_eq!(chat[1].keyboard, Some(vec![vec!["One".to_owned(), "Two".to_owned()]]));
    amal.presses("Two");
    let request = &fake.requests()[1];
    assert_eq!(
        (request.method.as_str(), request.chat, request.status),
        ("sendmessage", Some(11), Some(200))
    );
}

#[tokio::test]
async fn texts_and_buttons_are_measured_as_telegram_measures_them() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar");
    let send = |text: String| json!({ "chat_id": 11, "text": text });
    bot.ok("sendMessage", send("ш".repeat(4096))).await;
    let button = |data: &str| {
        let keyboard = json!({ "inline_keyboard": [[{ "text": "Tap", "callback_data": data }]] });
        json!({ "chat_id": 11, "text": "x", "reply_markup": keyboard })
    };
    bot.ok("sendMessage", button(&"x".repeat(64))).await;
    let no_action = json!({ "chat_id": 11, "text": "x", "reply_markup": { "inline_keyboard": [[{ "text": "Tap" }]] } });
    let refusals = [
        (send("ш".repeat(4097)), "message is too long"),
        (send(" \n ".into()), "message text is empty"),
        (button(&format!("{}x", "ш".repeat(32))), "BUTTON_DATA_INVALID"),
        (button(""), "BUTTON_DATA_INVALID"),
        (
            no_action,
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (json!({ "chat_id": 12, "text": "x" }), "chat not found"),
        (json!({ "chat_id": "@nobody", "text": "x" }), "chat not found"),
        (json!({ "text": "x" }), "chat_id is empty"),
    ];
    for (body, why) in refusals {
        assert_eq!(bot.refused("sendMessage", body).await, (400, format!("Bad Request: {why}")));
    }
    assert_eq!(fake.sent_to(11).len(), 2);
}

#[tokio::test]
async fn pictures_and_files_are_uploaded_once_and_sent_again_by_id() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let part = |name: &str| Part::bytes(b"bytes".to_vec()).file_name(name.to_owned());
    let form =
        Form::new().text("chat_id", "11").text("photo", "attach://pic").part("pic", part("a.png"));
    let raw = bot.parts("sendPhoto", form.text("caption", "Look")).await["result"].take();
    serde_json::from_str::<Message>(&raw.to_string()).unwrap();
    let id = amal.chat()[0].photo.clone().unwrap();
    bot.ok("sendPhoto", json!({ "chat_id": 11, "photo": id })).await;
    assert_eq!((amal.chat()[0].text.as_str(), amal.chat()[1].photo.as_ref()), ("Look", Some(&id)));
    let document = Form::new().text("chat_id", "11").part("document", part("plan.pdf"));
    let raw = bot.parts("sendDocument", document).await["result"].take();
    serde_json::from_str::<Message>(&raw.to_string()).unwrap();
    assert_eq!(raw["document"]["file_name"], "plan.pdf");
    let unknown = bot.refused("sendPhoto", json!({ "chat_id": 11, "photo": "AgAC-unknown" })).await;
    assert_eq!(unknown, (400, "Bad Request: wrong file identifier/HTTP URL specified".into()));
    let swapped = bot.refused("sendDocument", json!({ "chat_id": 11, "document": id })).await;
    assert_eq!(swapped, (400, "Bad Request: can't use file of type Photo as Document".into()));
    let long = json!({ "chat_id": 11, "photo": id, "caption": "x".repeat(1025) });
    let long = bot.refused("sendPhoto", long).await;
    assert_eq!(long, (400, "Bad Request: message caption is too long".into()));
    let path =
        bot.ok("getFile", json!({ "file_id": id })).await["file_path"].as_str().unwrap().to_owned();
    let bytes = reqwest::get(format!("{}/file/bot{TOKEN}/{path}", fake.url()))
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert_eq!(&bytes[..], b"bytes");
}

#[tokio::test]
async fn an_edit_changes_the_screen_and_an_idle_edit_is_refused() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let id = bot.asks(11, "Ready?", &[("Yes", "yes")]).await;
    let edit = json!({ "chat_id": 11, "message_id": id, "text": "Ready? Yes" });
    let raw = bot.ok("editMessageText", edit.clone()).await;
    serde_json::from_str::<Message>(&raw.to_string()).unwrap();
    let sent = amal.chat().remove(0);
    assert_eq!(
        (sent.text.as_str(), sent.buttons.len(), sent.edited_at.is_some()),
        ("Ready? Yes", 0, true)
    );
    let (status, why) = bot.refused("editMessageText", edit).await;
    assert!(status == 400 && why.starts_with("Bad Request: message is not modified:"), "{why}");
    let said = amal.says("mine");
    let mine = json!({ "chat_id": 11, "message_id": said, "text": "yours" });
    assert_eq!(
        bot.refused("editMessageText", mine).await.1,
        "Bad Request: message can't be edited"
    );
    let nowhere = json!({ "chat_id": 11, "message_id": 99 });
    assert_eq!(
        bot.refused("editMessageReplyMarkup", nowhere).await.1,
        "Bad Request: message to edit not found"
    );
}

#[tokio::test]
async fn a_parse_mode_does_not_go_unseen() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let bold = json!([{ "type": "bold", "offset": 0, "length": 5 }]);
    bot.ok("sendMessage", json!({ "chat_id": 11, "text": "hello", "entities": bold })).await;
    assert!(fake.parse_modes().is_empty());
    assert_eq!(amal.chat()[0].raw["entities"], bold);
    bot.ok("sendMessage", json!({ "chat_id": 11, "text": "hello", "parse_mode": "HTML" })).await;
    assert_eq!(
        (fake.parse_modes(), amal.chat()[1].parse_mode.as_deref()),
        (vec!["HTML".into()], Some("HTML"))
    );
}
