//! What people do, as updates; what they see, as messages.

use super::bot::start;
use crate::fake_telegram::Person;
use serde_json::{Value, json};
use std::time::Duration;
use teloxide::types::{ChatMemberStatus, MessageEntityKind, Update, UpdateKind};

fn kinds(updates: &[Value]) -> Vec<UpdateKind> {
    let parse = |update: &Value| serde_json::from_str::<Update>(&update.to_string()).unwrap().kind;
    updates.iter().map(parse).collect()
}

#[tokio::test]
async fn a_text_says_who_wrote_it_where_and_in_which_language() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let number = amal.says("/start abc");
    let UpdateKind::Message(message) = kinds(&bot.polls(0, 0).await).remove(0) else {
        panic!("no message")
    };
    let from = message.from.as_ref().unwrap();
    assert_eq!((from.id.0, from.language_code.as_deref(), message.chat.id.0), (11, Some("ar"), 11));
    assert_eq!((message.text(), i64::from(message.id.0)), (Some("/start abc"), number));
    assert!(message.chat.is_private());
    let command = &message.entities().unwrap()[0];
    assert_eq!((&command.kind, command.length), (&MessageEntityKind::BotCommand, 6));
}

#[tokio::test]
async fn pictures_voices_stickers_and_edits_are_read_by_teloxide() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "");
    for send in
        [Person::sends_photo, Person::sends_voice, Person::sends_sticker, Person::sends_document]
    {
        send(&amal);
    }
    let said = amal.says("helo");
    amal.edits(said, "hello");
    let seen = kinds(&bot.polls(0, 0).await);
    let message = |number: usize| {
        let UpdateKind::Message(message) = &seen[number] else {
            panic!("no message: {:?}", seen[number])
        };
        message
    };
    assert_eq!(message(0).photo().unwrap().len(), 2);
    assert_eq!(message(1).voice().unwrap().duration.seconds(), 3);
    assert!(message(2).sticker().unwrap().is_static());
    assert_eq!(message(3).document().unwrap().mime_type.clone().unwrap(), "application/pdf");
    assert_eq!(message(4).text(), Some("helo"));
    assert!(
        matches!(&seen[5], UpdateKind::EditedMessage(edited) if edited.text() == Some("hello"))
    );
    let photo = message(0).photo().unwrap().last().unwrap().file.id.clone();
    bot.ok("sendPhoto", json!({ "chat_id": 11, "photo": photo })).await;
}

#[tokio::test]
async fn a_tap_carries_its_data_and_message_and_is_answered_in_time() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let old = bot.asks(11, "Old?", &[("Yes", "old:yes")]).await;
    bot.asks(11, "New?", &[("Yes, please", "new:please"), ("Yes", "new:yes")]).await;
    let tap = amal.taps("Yes");
    amal.taps("please");
    bot.ok("editMessageReplyMarkup", json!({ "chat_id": 11, "message_id": old })).await;
    amal.taps_on(old, "Yes");
    amal.taps_data("forged");
    let data = |kind| {
        let UpdateKind::CallbackQuery(query) = kind else { panic!("no tap: {kind:?}") };
        (query.data.unwrap(), query.message.unwrap().id().0)
    };
    let taps: Vec<_> = kinds(&bot.polls(0, 0).await).into_iter().map(data).collect();
    let expected = [("new:yes", 2), ("new:please", 2), ("old:yes", 1), ("forged", 2)];
    assert_eq!(taps, expected.map(|(data, number)| (data.to_owned(), number)));
    bot.ok("answerCallbackQuery", json!({ "callback_query_id": tap, "text": "Good" })).await;
    let answer = fake.answers().pop().unwrap();
    assert_eq!((answer.person, answer.text.as_deref(), answer.alert), (11, Some("Good"), false));
    let long = json!({ "callback_query_id": tap, "text": "x".repeat(201) });
    assert_eq!(
        bot.refused("answerCallbackQuery", long).await,
        (400, "Bad Request: MESSAGE_TOO_LONG".into())
    );
    fake.advance(Duration::from_secs(20));
    let (status, why) =
        bot.refused("answerCallbackQuery", json!({ "callback_query_id": tap })).await;
    assert!(status == 400 && why.contains("query is too old"), "{why}");
}

#[tokio::test]
async fn a_forged_tap_without_any_message_still_has_a_message() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar").taps_data("forged");
    let kind = kinds(&bot.polls(0, 0).await).remove(0);
    assert!(matches!(kind, UpdateKind::CallbackQuery(query) if query.message.is_some()));
}

#[tokio::test]
async fn who_blocks_the_bot_gets_nothing_until_they_unblock() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    amal.blocks();
    let send = json!({ "chat_id": 11, "text": "hello" });
    assert_eq!(
        bot.refused("sendMessage", send.clone()).await,
        (403, "Forbidden: bot was blocked by the user".into())
    );
    amal.unblocks();
    bot.ok("sendMessage", send).await;
    let status = |kind| {
        let UpdateKind::MyChatMember(change) = kind else { panic!("no change: {kind:?}") };
        (change.old_chat_member.status(), change.new_chat_member.status())
    };
    let seen: Vec<_> = kinds(&bot.polls(0, 0).await).into_iter().map(status).collect();
    let (member, kicked) = (ChatMemberStatus::Member, ChatMemberStatus::Banned);
    assert_eq!(seen, [(member, kicked), (kicked, member)]);
}

#[tokio::test]
async fn a_group_that_migrates_says_where_it_went() {
    let (fake, bot) = start().await;
    fake.group(-500, "Mentors");
    let mentor = fake.person(21, "Ieva", "lv");
    mentor.in_group(-500).says("hello from the group");
    bot.says(-500, "hello").await;
    fake.migrates(-500, -1_000_000_000_500);
    let (status, body) = bot.call("sendMessage", json!({ "chat_id": -500, "text": "again" })).await;
    assert_eq!(
        (status, &body["parameters"]["migrate_to_chat_id"]),
        (400, &json!(-1_000_000_000_500_i64))
    );
    bot.says(-1_000_000_000_500, "here").await;
    assert_eq!((fake.sent_to(-500).len(), fake.sent_to(-1_000_000_000_500).len()), (1, 1));
    let seen = kinds(&bot.polls(0, 0).await);
    let UpdateKind::Message(moved) = &seen[1] else { panic!("no message") };
    assert_eq!(moved.migrate_to_chat_id().unwrap().0, -1_000_000_000_500);
}

#[tokio::test]
async fn a_test_can_wait_for_what_the_bot_says() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    amal.says("hello");
    let later = bot.clone();
    let saying = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(80)).await;
        later.says(11, "Welcome, Amal").await;
        later.asks(11, "Shall we begin?", &[("Begin", "go")]).await;
    });
    assert_eq!(amal.wait_for_text("Welcome").await.message_id, 2);
    let question = amal.wait_for_button("Begin").await;
    assert_eq!(question.labels(), ["Begin"]);
    assert_eq!(amal.wait_for_count(2, Duration::from_secs(1)).await.len(), 2);
    assert_eq!(amal.wait_for_news(2, Duration::from_secs(1)).await[1].text, "Shall we begin?");
    assert_eq!(
        amal.wait_for(|sent| sent.message_id == 3, Duration::from_secs(1)).await.text,
        "Shall we begin?"
    );
    saying.await.unwrap();
    amal.taps("Begin");
    assert!(amal.news().is_empty());
    amal.hears_nothing(Duration::from_millis(50)).await;
}
