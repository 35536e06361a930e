//! Topics, in private chats and in supergroups.

use super::bot::start;
use crate::fake_telegram::{Fault, Item, Kind, Topics};
use serde_json::{Value, json};
use teloxide::types::{ForumTopic, Message};

fn id(topic: &Value) -> i64 {
    serde_json::from_str::<ForumTopic>(&topic.to_string()).unwrap();
    topic["message_thread_id"].as_i64().unwrap()
}

#[tokio::test]
async fn topics_are_off_until_they_are_switched_on() {
    let (fake, bot) = start().await;
    fake.person(21, "Ieva", "lv");
    let create = json!({ "chat_id": 21, "name": "Amal" });
    assert_eq!(bot.ok("getMe", json!({})).await["has_topics_enabled"], false);
    let refused = (400, "Bad Request: the chat is not a forum".to_owned());
    assert_eq!(bot.refused("createForumTopic", create.clone()).await, refused);
    let send = json!({ "chat_id": 21, "text": "x", "message_thread_id": 1 });
    let gone = (400, "Bad Request: message thread not found".to_owned());
    assert_eq!(bot.refused("sendMessage", send).await, gone);
    fake.topics_are(Topics::On);
    assert_eq!(bot.ok("getMe", json!({})).await["has_topics_enabled"], true);
    bot.ok("createForumTopic", create).await;
    fake.person(22, "Jānis", "lv").blocks();
    let blocked = bot.refused("createForumTopic", json!({ "chat_id": 22, "name": "x" })).await;
    assert_eq!(blocked.0, 403);
    let nameless = bot.refused("createForumTopic", json!({ "chat_id": 21, "name": " " })).await;
    assert_eq!(nameless.1, "Bad Request: name must be non-empty");
}

#[tokio::test]
async fn each_topic_has_its_own_talk() {
    let (fake, bot) = start().await;
    let ieva = fake.person(21, "Ieva", "lv");
    fake.topics_are(Topics::On);
    let mut topics = Vec::new();
    for name in ["Amal", "Omar"] {
        let body = json!({ "chat_id": 21, "name": name, "icon_color": 0x008E_EE98 });
        topics.push(id(&bot.ok("createForumTopic", body).await));
    }
    let send =
        |topic: i64, text: &str| json!({ "chat_id": 21, "text": text, "message_thread_id": topic });
    let raw = bot.ok("sendMessage", send(topics[0], "from Amal")).await;
    let message: Message = serde_json::from_str(&raw.to_string()).unwrap();
    assert!(message.is_topic_message);
    assert_eq!(message.thread_id.map(|it| i64::from(it.0.0)), Some(topics[0]));
    bot.ok("sendMessage", send(topics[1], "from Omar")).await;
    bot.says(21, "for all").await;
    let amals = ieva.in_topic(topics[0]);
    assert_eq!(amals.chat().iter().map(|it| it.text.clone()).collect::<Vec<_>>(), ["from Amal"]);
    assert_eq!(ieva.chat().len(), 3);
    let said = amals.replying_to(amals.chat()[0].message_id).sends_item(&Item::file(Kind::Voice));
    ieva.says("outside");
    let seen = bot.polls(0, 0).await;
    assert_eq!(seen[0]["message"]["message_thread_id"], topics[0]);
    assert_eq!(seen[0]["message"]["is_topic_message"], true);
    assert_eq!(seen[0]["message"]["reply_to_message"]["text"], "from Amal");
    assert_eq!(seen[0]["message"]["message_id"], said);
    assert!(seen[1]["message"]["message_thread_id"].is_null());
    amals.wait_for_text("from Amal").await;
    assert_eq!(
        fake.topics(21).iter().map(|it| it.name.clone()).collect::<Vec<_>>(),
        ["Amal", "Omar"]
    );
}

#[tokio::test]
async fn every_kind_goes_into_a_topic() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let ieva = fake.person(21, "Ieva", "lv");
    fake.topics_are(Topics::On);
    let topic = id(&bot.ok("createForumTopic", json!({ "chat_id": 21, "name": "Amal" })).await);
    for kind in Kind::ALL {
        let said = amal.sends_item(&Item::file(kind));
        let part = &amal.said(said)[kind.field()];
        let file = if kind == Kind::Photo { &part[1] } else { part };
        let method = format!("send{}", kind.field().replace('_', ""));
        let body =
            json!({ "chat_id": 21, "message_thread_id": topic, kind.field(): file["file_id"] });
        bot.ok(&method, body).await;
    }
    let place = json!({ "chat_id": 21, "message_thread_id": topic, "latitude": 1, "longitude": 2 });
    bot.ok("sendLocation", place).await;
    let said = amal.says("and a copy");
    let copy = json!({ "chat_id": 21, "message_thread_id": topic, "from_chat_id": 11, "message_id": said });
    bot.ok("copyMessage", copy).await;
    assert_eq!(ieva.in_topic(topic).chat().len(), Kind::ALL.len() + 2);
    let typing = json!({ "chat_id": 21, "message_thread_id": 99, "action": "typing" });
    assert_eq!(
        bot.refused("sendChatAction", typing).await.1,
        "Bad Request: message thread not found"
    );
}

#[tokio::test]
async fn topics_are_renamed_and_deleted_and_in_private_never_closed() {
    let (fake, bot) = start().await;
    let ieva = fake.person(21, "Ieva", "lv");
    fake.topics_are(Topics::On);
    let topic = id(&bot.ok("createForumTopic", json!({ "chat_id": 21, "name": "Amal" })).await);
    let at = json!({ "chat_id": 21, "message_thread_id": topic });
    let rename = |name: &str| json!({ "chat_id": 21, "message_thread_id": topic, "name": name });
    bot.ok("editForumTopic", rename("✓ Amal")).await;
    assert_eq!(
        bot.refused("editForumTopic", rename("✓ Amal")).await.1,
        "Bad Request: TOPIC_NOT_MODIFIED"
    );
    bot.ok("editForumTopic", rename(&"x".repeat(200))).await;
    let known = fake.topics(21).remove(0);
    assert_eq!(
        (known.name.len(), &known.earlier_names[..]),
        (128, &["Amal".into(), "✓ Amal".into()][..])
    );
    assert_eq!(
        bot.refused("closeForumTopic", at.clone()).await.1,
        "Bad Request: the chat is not a supergroup forum"
    );
    bot.ok("sendMessage", json!({ "chat_id": 21, "text": "x", "message_thread_id": topic })).await;
    bot.ok("deleteForumTopic", at.clone()).await;
    assert!(fake.topics(21)[0].is_gone && ieva.chat().is_empty());
    assert_eq!(fake.deleted_from(21).len(), 1);
    for method in ["deleteForumTopic", "editForumTopic"] {
        assert_eq!(bot.refused(method, at.clone()).await.1, "Bad Request: TOPIC_ID_INVALID");
    }
}

#[tokio::test]
async fn topics_can_go_in_every_way_they_have_gone() {
    let (fake, bot) = start().await;
    let ieva = fake.person(21, "Ieva", "lv");
    fake.topics_are(Topics::On);
    let mut topics = Vec::new();
    for name in ["one", "two", "three"] {
        topics.push(id(&bot.ok("createForumTopic", json!({ "chat_id": 21, "name": name })).await));
    }
    let send = |topic: i64| json!({ "chat_id": 21, "text": "x", "message_thread_id": topic });
    let gone = (400, "Bad Request: message thread not found".to_owned());
    bot.ok("sendMessage", send(topics[0])).await;
    ieva.deletes_topic(topics[0]);
    assert!(bot.polls(0, 0).await.is_empty(), "nobody tells the bot");
    assert_eq!(bot.refused("sendMessage", send(topics[0])).await, gone);
    bot.ok("sendMessage", send(topics[1])).await;
    fake.topics_are(Topics::Leaky);
    let leaked = bot.ok("sendMessage", send(topics[0])).await;
    assert!(leaked["message_thread_id"].is_null(), "{leaked}");
    bot.ok("sendMessage", send(topics[1])).await;
    fake.topics_are(Topics::Lost);
    assert_eq!(bot.ok("getMe", json!({})).await["has_topics_enabled"], true);
    assert_eq!(bot.refused("sendMessage", send(topics[1])).await, gone);
    ieva.in_topic(topics[1]).says("I write here all the same");
    assert_eq!(fake.waiting_updates()[0]["message"]["message_thread_id"], topics[1]);
    fake.topics_are(Topics::Off);
    assert_eq!(bot.refused("sendMessage", send(topics[1])).await, gone);
    ieva.in_topic(topics[1]).says("Where am I?");
    assert!(fake.waiting_updates()[1]["message"]["message_thread_id"].is_null());
    fake.topics_are(Topics::On);
    fake.fail_next("createForumTopic", Fault::Refused("not enough rights to create a topic"));
    let refused = bot.refused("createForumTopic", json!({ "chat_id": 21, "name": "four" })).await;
    assert_eq!(refused, (400, "Bad Request: not enough rights to create a topic".into()));
}

#[tokio::test]
async fn a_person_opens_and_renames_topics_too() {
    let (fake, bot) = start().await;
    let ieva = fake.person(21, "Ieva", "lv");
    fake.topics_are(Topics::On);
    let topic = ieva.opens_topic("Mine");
    ieva.renames_topic(topic, "Still mine");
    let seen = bot.polls(0, 0).await;
    for update in &seen {
        let message = &update["message"];
        serde_json::from_str::<Message>(&message.to_string()).unwrap();
        assert_eq!(message["message_thread_id"], topic);
    }
    assert_eq!(seen[0]["message"]["forum_topic_created"]["name"], "Mine");
    assert_eq!(seen[1]["message"]["forum_topic_edited"]["name"], "Still mine");
    let known = fake.topics(21).remove(0);
    assert_eq!((known.id, known.name.as_str(), known.opened_by), (topic, "Still mine", Some(21)));
    bot.ok("sendMessage", json!({ "chat_id": 21, "text": "x", "message_thread_id": topic })).await;
}

#[tokio::test]
async fn a_forum_is_a_supergroup_and_a_group_is_none() {
    let (fake, bot) = start().await;
    let (group, forum) = (-1_000_000_000_600, -1_000_000_000_700);
    fake.group(group, "Mentors");
    fake.forum(forum, "Mentors");
    let create = |chat: i64| json!({ "chat_id": chat, "name": "Amal" });
    let refused = bot.refused("createForumTopic", create(group)).await;
    assert_eq!(refused.1, "Bad Request: the chat is not a forum");
    // A group without topics does not look at the thread.
    bot.ok("sendMessage", json!({ "chat_id": group, "text": "x", "message_thread_id": 5 })).await;
    let topic = id(&bot.ok("createForumTopic", create(forum)).await);
    let at = json!({ "chat_id": forum, "message_thread_id": topic });
    bot.ok("closeForumTopic", at.clone()).await;
    assert!(fake.topics(forum)[0].is_closed);
    bot.ok("reopenForumTopic", at.clone()).await;
    bot.ok("deleteForumTopic", at).await;
    let send = json!({ "chat_id": forum, "text": "x", "message_thread_id": topic });
    assert_eq!(bot.refused("sendMessage", send).await.1, "Bad Request: message thread not found");
}

#[tokio::test]
async fn opening_and_renaming_topics_counts_towards_the_limits() {
    let (fake, bot) = start().await;
    fake.person(21, "Ieva", "lv");
    fake.topics_are(Topics::On);
    fake.enforce_limits(true);
    let create = |name: &str| json!({ "chat_id": 21, "name": name });
    let topic = id(&bot.ok("createForumTopic", create("1")).await);
    bot.ok("createForumTopic", create("2")).await;
    let rename = |name: &str| json!({ "chat_id": 21, "message_thread_id": topic, "name": name });
    bot.ok("editForumTopic", rename("3")).await;
    assert_eq!(bot.refused("editForumTopic", rename("4")).await.0, 429);
    assert_eq!(bot.refused("createForumTopic", create("5")).await.0, 429);
    assert_eq!((fake.topics(21).len(), fake.topics(21)[0].name.as_str()), (2, "3"));
}
