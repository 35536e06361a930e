//! What a mentor's talk needs, through teloxide's own calls.

use super::bot::{TOKEN, start};
use crate::fake_telegram::{FakeTelegram, Item, Kind, Topics};
use teloxide::Bot;
use teloxide::net::Download;
use teloxide::payloads::{
    EditForumTopicSetters, EditMessageCaptionSetters, SendMessageSetters, SendVoiceSetters,
};
use teloxide::prelude::Requester;
use teloxide::types::{ChatId, FileId, InputFile, MessageId, ReplyParameters, ThreadId};
use teloxide::{ApiError, RequestError};

fn bot(fake: &FakeTelegram) -> Bot {
    Bot::new(TOKEN).set_api_url(fake.url().parse().unwrap())
}

#[tokio::test]
async fn a_voice_is_fetched_and_sent_on_in_a_topic() {
    let (fake, _) = start().await;
    let bot = bot(&fake);
    let amal = fake.person(11, "Amal", "ar");
    let ieva = fake.person(21, "Ieva", "lv");
    let said = amal.sends_item(&Item::file(Kind::Voice).bytes(b"hello"));
    let id = FileId(amal.said(said)["voice"]["file_id"].as_str().unwrap().to_owned());
    let mut bytes = Vec::new();
    let file = bot.get_file(id.clone()).await.unwrap();
    bot.download_file(&file.path, &mut bytes).await.unwrap();
    assert_eq!(bytes, b"hello");
    fake.topics_are(Topics::On);
    let topic = bot.create_forum_topic(ChatId(21), "Amal").await.unwrap().thread_id;
    let asked = bot.send_message(ChatId(21), "Amal says").message_thread_id(topic).await.unwrap();
    for voice in [InputFile::file_id(id), InputFile::memory(bytes).file_name("a.oga")] {
        let sent = bot
            .send_voice(ChatId(21), voice)
            .caption("0:03")
            .message_thread_id(topic)
            .reply_parameters(ReplyParameters::new(asked.id))
            .await
            .unwrap();
        assert_eq!(sent.thread_id, Some(topic));
    }
    let voices = fake.sent_as(21, "voice");
    let place = (Some(i64::from(topic.0.0)), Some(i64::from(asked.id.0)));
    assert!(voices.len() == 2 && voices.iter().all(|it| (it.topic, it.reply_to) == place));
    let voice = MessageId(i32::try_from(voices[0].message_id).unwrap());
    bot.edit_message_caption(ChatId(21), voice).caption("0:03, heard").await.unwrap();
    assert_eq!(ieva.chat()[1].text, "0:03, heard");
    bot.edit_forum_topic(ChatId(21), topic).name("✓ Amal").await.unwrap();
    bot.copy_message(ChatId(11), ChatId(21), voice).await.unwrap();
    assert_eq!(amal.chat()[0].kind, "voice");
    bot.delete_message(ChatId(21), voice).await.unwrap();
    bot.delete_forum_topic(ChatId(21), topic).await.unwrap();
    assert_eq!((ieva.chat().len(), fake.deleted_from(21).len()), (0, 3));
}

#[tokio::test]
async fn teloxide_knows_the_refusals() {
    let (fake, _) = start().await;
    let bot = bot(&fake);
    fake.person(21, "Ieva", "lv");
    let thread = ThreadId(MessageId(5));
    let error = bot.send_message(ChatId(21), "x").message_thread_id(thread).await.unwrap_err();
    let RequestError::Api(ApiError::Unknown(why)) = error else { panic!("{error:?}") };
    assert_eq!(why, "Bad Request: message thread not found");
    let error = bot.send_voice(ChatId(21), InputFile::file_id(FileId("x".into()))).await;
    assert!(matches!(error, Err(RequestError::Api(ApiError::WrongFileIdOrUrl))), "{error:?}");
    let error = bot.edit_message_text(ChatId(21), MessageId(5), "x").await;
    assert!(matches!(error, Err(RequestError::Api(ApiError::MessageToEditNotFound))), "{error:?}");
    let sent = bot.send_message(ChatId(21), "x").await.unwrap();
    let error = bot.edit_message_text(ChatId(21), sent.id, "x").await;
    assert!(matches!(error, Err(RequestError::Api(ApiError::MessageNotModified))), "{error:?}");
    let error = bot.delete_message(ChatId(21), MessageId(5)).await;
    assert!(
        matches!(error, Err(RequestError::Api(ApiError::MessageToDeleteNotFound))),
        "{error:?}"
    );
    let missing = ReplyParameters::new(MessageId(5));
    let error = bot.send_message(ChatId(21), "x").reply_parameters(missing).await;
    assert!(matches!(error, Err(RequestError::Api(_))), "{error:?}");
}
