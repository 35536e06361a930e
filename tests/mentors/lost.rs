//! Topics that go, and files that cannot be had.

use anyhow::{Context, Result, ensure};

use super::{
    asks, heard,
    kinds::{CANNOT, NOT_PASSED, Place, Stage},
    learner, mentor, plain, screens, sees, sees_times, taps,
};
use crate::{
    fake_telegram::{FakeTelegram, Fault, Item, Kind, Person, Phase, Topics},
    product::{PATIENCE, Solis, TOKEN, until},
};

/// A talk in a topic: the mentor outside it, and in it.
async fn talk() -> Result<(FakeTelegram, Solis, Person, Person, Person)> {
    let telegram = FakeTelegram::start(TOKEN).await;
    telegram.topics_are(Topics::On);
    let solis = Solis::start(telegram.url()).await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    let card = sees(&ilze, "You have taken").await;
    let inside = ilze.in_topic(card.topic.context("the card stands in no topic")?);
    sees(&inside, "What is a price?").await;
    Ok((telegram, solis, anna, ilze, inside))
}

#[tokio::test]
async fn a_topic_is_the_talk_and_is_ticked_off_at_its_end() -> Result<()> {
    let (telegram, _solis, anna, ilze, inside) = talk().await?;
    let omar = learner(&telegram, 1002, "Omar").await;
    asks(&omar, "What is a tax?").await;
    sees(&ilze, "What is a tax?").await;
    taps(&ilze, "I take it").await;
    sees(&omar, "is here now, a person").await;
    inside.says("Hello Anna");
    sees(&anna, "Hello Anna").await;
    ensure!(!heard(&omar).contains("Hello Anna"));
    taps(&inside, "Give back").await;
    sees(&inside, "is back with the lessons").await;
    until("it is ticked off", || async { Ok(telegram.topics(2001)[0].name == "✅ Anna") }).await?;
    assert_eq!(telegram.topics(2001).len(), 2);
    assert_eq!(telegram.topics(2001)[1].name, "Omar");
    // What is written there afterwards goes to nobody, and they are told.
    inside.says("One more thing");
    sees(&inside, "the talk is over").await;
    ensure!(!heard(&omar).contains("One more thing"));
    Ok(())
}

#[tokio::test]
async fn a_talk_goes_on_in_the_chat_itself_when_topics_are_lost() -> Result<()> {
    let (telegram, _solis, anna, ilze, inside) = talk().await?;
    telegram.topics_are(Topics::Lost);
    anna.sends_sticker();
    let sticker = ilze.wait_for(|it| it.kind == "sticker", PATIENCE).await;
    assert_eq!(sticker.topic, None);
    let chat = ilze.chat();
    let at = chat.iter().position(|it| it.message_id == sticker.message_id).context("gone")?;
    ensure!(plain(&chat[at - 1]).contains("💬 Anna"), "{}", ilze.screen());
    anna.says("Are you there?");
    let said = sees(&ilze, "Are you there?").await;
    ensure!(said.topic.is_none() && plain(&said).contains("💬 Anna"), "{said:?}");
    inside.says("I am");
    sees(&anna, "I am").await;
    Ok(())
}

#[tokio::test]
async fn what_lands_outside_its_topic_says_whose_it_is() -> Result<()> {
    let (telegram, _solis, anna, ilze, inside) = talk().await?;
    telegram.topics_are(Topics::Leaky);
    ilze.deletes_topic(inside.topic.unwrap_or_default());
    anna.says("Are you there?");
    let named = |it: &crate::fake_telegram::Sent| {
        plain(it).contains("Are you there?") && plain(it).contains("💬 Anna")
    };
    let said = ilze.wait_for(named, PATIENCE).await;
    assert_eq!(said.topic, None);
    anna.sends_voice();
    let voice = ilze.wait_for(|it| it.kind == "voice", PATIENCE).await;
    ensure!(plain(&voice).contains("💬 Anna"), "{voice:?}");
    Ok(())
}

#[tokio::test]
async fn without_topics_a_refusal_costs_nothing() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    telegram.topics_are(Topics::On);
    let solis = Solis::start(telegram.url()).await?;
    telegram.fail_next("createForumTopic", Fault::Refused("the chat is not a forum"));
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    let card = sees(&ilze, "You have taken").await;
    assert_eq!(card.topic, None);
    let said = sees(&ilze, "💬 Anna").await;
    ensure!(said.topic.is_none() && plain(&said).contains("What is a price?"), "{said:?}");
    Ok(())
}

#[tokio::test]
async fn what_telegram_will_not_take_is_said_to_both() -> Result<()> {
    let (telegram, solis, anna, _ilze, inside) = talk().await?;
    let why = "VOICE_MESSAGES_FORBIDDEN";
    telegram.fail_next("sendVoice", Fault::Refused(why));
    inside.sends_voice();
    sees(&anna, "Ilze has sent something that cannot be shown here: (voice message)").await;
    let told = sees(&inside, "could not be passed on: (voice message)").await;
    ensure!(told.reply_to.is_some(), "it shows which: {told:?}");
    telegram.fail_next("sendMessage", Fault::Refused("message is too odd"));
    anna.says("odd words");
    sees(&anna, "could not be passed on: (message)").await;
    anna.blocks();
    inside.says("Are you there?");
    sees(&inside, "could not be passed on: (message)").await;
    ensure!(!solis.written().contains("odd words"), "words are in the log");
    Ok(())
}

/// Between two bots a file is fetched and sent anew: one that is gone, or larger than a bot may fetch, is said to both,
/// with the words under it, and the next one arrives.
#[tokio::test]
async fn a_file_that_cannot_be_had_is_said_to_both() -> Result<()> {
    let stage = Stage::start(Place::OtherBot, Topics::Off).await?;
    let anna = learner(stage.learners(), 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    let ilze = stage.taken(Topics::Off).await?;
    sees(&anna, "is here now, a person").await;
    let mut number = 0;
    for (from, to, telegram) in
        [(&anna, &ilze, stage.learners()), (&ilze, &anna, &stage.telegrams.0)]
    {
        for kind in [Kind::Photo, Kind::Voice, Kind::Document] {
            for is_lost in [true, false] {
                number += 1;
                let words = format!("look at number {number};");
                let item = Item::file(kind).caption(&words);
                let item = if is_lost { item } else { item.size((20 << 20) + 1) };
                telegram.lose_files(is_lost);
                let (here, there) = (heard(from), heard(to));
                from.sends_item(&item);
                let more = |text: &str, what: &str| text.matches(what).count() + 1;
                sees_times(from, NOT_PASSED, more(&here, NOT_PASSED)).await?;
                sees_times(to, CANNOT, more(&there, CANNOT)).await?;
                ensure!(heard(to).contains(&words), "{}", to.screen());
                telegram.lose_files(false);
            }
        }
        let words = format!("the last is number {number};");
        from.sends_item(&Item::file(Kind::Photo).caption(&words));
        let came = sees(to, &words).await;
        assert_eq!(came.kind, "photo");
    }
    Ok(())
}

/// A page shows no file that is too large to be had, and says so to both; of one that is gone later it says that it is.
#[tokio::test]
async fn a_page_says_what_it_cannot_show() -> Result<()> {
    let (telegram, solis) = super::both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = screens::on_the_web(&solis).await?;
    taps(&ilze, "I take it").await;
    screens::reads(&anna, "/", "is here now, a person").await?;
    ilze.sends_item(&Item::file(Kind::Video).caption("long").size((20 << 20) + 1));
    sees(&ilze, NOT_PASSED).await;
    let page = screens::reads(&anna, "/", CANNOT).await?.text;
    ensure!(!page.contains("/files/") && page.contains("long"), "{page}");
    ilze.sends_item(&Item::file(Kind::Voice).caption("short"));
    let page = screens::reads(&anna, "/", "/files/").await?.text;
    let file = screens::file_of(&page).context("no file")?;
    for (is_lost, status) in [(false, 200), (true, 410), (false, 200)] {
        telegram.lose_files(is_lost);
        assert_eq!(anna.get(&file).await?.status, status);
    }

    let desk = screens::at_desk(&solis, "Olga").await?;
    let omar = learner(&telegram, 1002, "Omar").await;
    asks(&omar, "And for me?").await;
    screens::reads(&desk, "/desk", "Omar").await?;
    let talk = solis.number("SELECT max(id) FROM talks", &[]).await?;
    desk.acts(talk, "take", &[]).await?;
    sees(&omar, "is here now, a person").await;
    omar.sends_item(&Item::file(Kind::Video).caption("how I work").size((20 << 20) + 1));
    sees(&omar, NOT_PASSED).await;
    let page = screens::reads(&desk, &format!("/desk/talks/{talk}"), "how I work").await?.text;
    ensure!(!page.contains("/desk/files/"), "{page}");
    Ok(())
}

/// However far a topic is when the process ends: at most one is opened in vain, the talk goes on in the other, and
/// nobody is told twice.
#[tokio::test]
async fn a_topic_that_is_just_being_opened_survives_a_kill() -> Result<()> {
    for phase in [Phase::BeforeReading, Phase::BeforeAnswering, Phase::MidAnswer] {
        let telegram = FakeTelegram::start(TOKEN).await;
        telegram.topics_are(Topics::On);
        let mut solis = Solis::start(telegram.url()).await?;
        let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
        let anna = learner(&telegram, 1001, "Anna").await;
        asks(&anna, "What is a price?").await;
        let before = telegram.snagged();
        telegram.snag(0, "createForumTopic", phase);
        taps(&ilze, "I take it").await;
        until("a topic is being opened", || async { Ok(telegram.snagged() > before) }).await?;
        // What else is in the air when it is killed may come twice.
        sees(&anna, "is here now, a person").await;
        let open = "SELECT count(*) FROM outbox o JOIN identities i ON i.learner = o.learner
            WHERE i.address = '1001' AND o.state <> 'sent'";
        until("she has heard it all", || async { Ok(solis.number(open, &[]).await? == 0) }).await?;
        solis.kill()?;
        telegram.no_faults();
        solis.begin().await?;
        let card = sees(&ilze, "You have taken").await;
        let topic = card.topic.context("the card stands in no topic")?;
        let inside = ilze.in_topic(topic);
        let said = sees(&inside, "What is a price?").await;
        assert_eq!(said.topic, Some(topic), "{phase:?}");
        inside.says("What does the flour cost you?");
        sees(&anna, "What does the flour cost you?").await;
        anna.says("Two euros.");
        let said = sees(&ilze, "Two euros.").await;
        assert_eq!(said.topic, Some(topic), "{phase:?}");
        let topics = telegram.topics(2001).len();
        ensure!(topics == if phase == Phase::BeforeReading { 1 } else { 2 }, "{phase:?}: {topics}");
        for (who, words) in [
            (&anna, "is here now, a person"),
            (&anna, "What does the flour cost you?"),
            (&ilze, "You have taken"),
            (&ilze, "What is a price?\n"),
            (&ilze, "Two euros."),
        ] {
            let words = words.trim_end();
            let bodies = who.chat().iter().filter(|it| plain(it).ends_with(words)).count();
            let all = heard(who).matches(words).count();
            let times = if bodies > 0 { bodies } else { all };
            ensure!(times == 1, "{phase:?}: {words} {times} times: {}", who.screen());
        }
    }
    Ok(())
}
