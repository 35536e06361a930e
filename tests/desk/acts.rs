//! What is done on the page happens once, to one of them, and nothing typed is lost.

use anyhow::{Result, ensure};

use super::{alone, asks, mentor, reads};

#[tokio::test]
async fn two_take_together_and_one_has_it() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let omar = mentor(&solis, "Omar", "en").await?;
    for _ in 0..5 {
        let (_anna, talk) = asks(&solis, "What is a price?").await?;
        let (a, b) = tokio::join!(ilze.acts(talk, "take", &[]), omar.acts(talk, "take", &[]));
        let (a, b) = (a?, b?);
        let late = [&a, &b].iter().filter(|it| it.to == "/desk?late=1").count();
        let has = [&a, &b].iter().filter(|it| it.to == format!("/desk/talks/{talk}#doing")).count();
        ensure!((late, has) == (1, 1), "{a:?} {b:?}");
        let winner = if a.to.contains("late") { &omar } else { &ilze };
        // Whoever taps once more has it still.
        let again = winner.acts(talk, "take", &[]).await?;
        ensure!(again.to.contains("#doing"), "{again:?}");
        winner.acts(talk, "give-back", &[]).await?;
    }
    let came = "SELECT count(*) FROM outbox WHERE line LIKE '%\"came\"%'";
    ensure!(solis.number(came, &[]).await? == 5, "each learner is told once");
    Ok(())
}

#[tokio::test]
async fn a_post_twice_is_one_act() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let (anna, talk) = asks(&solis, "What is a price?").await?;
    ilze.acts(talk, "take", &[]).await?;
    let path = format!("/desk/talks/{talk}");
    let fields = [("id", "one-number"), ("act", "say"), ("say", "What does the flour cost?")];
    for _ in 0..3 {
        ensure!(ilze.post(&path, &fields).await?.status == 303);
    }
    reads(&anna, "/", "What does the flour cost?").await?;
    ilze.acts(talk, "ready", &[("ready", "later")]).await?;
    reads(&anna, "/", "I have read your question. I need some time").await?;
    let said = "SELECT count(*) FROM messages WHERE author = 'mentor'";
    ensure!(solis.number(said, &[]).await? == 2);
    let page = anna.get("/").await?.text;
    ensure!(page.matches("What does the flour cost?").count() == 1, "{page}");
    anna.chats("say", "Two euros a bag.").await?;
    reads(&ilze, &path, "Two euros a bag.").await?;
    // A note stays among colleagues.
    ilze.acts(talk, "note", &[("say", "She bakes at home.")]).await?;
    reads(&ilze, &path, "She bakes at home.").await?;
    ilze.acts(talk, "give-back", &[]).await?;
    reads(&anna, "/", "How was it?").await?;
    ensure!(!anna.get("/").await?.text.contains("She bakes at home."));
    reads(&ilze, "/desk", "Closed by me").await?;
    Ok(())
}

#[tokio::test]
async fn words_that_come_too_late_are_shown_again() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let (anna, talk) = asks(&solis, "What is a price?").await?;
    ilze.acts(talk, "take", &[]).await?;
    reads(&anna, "/", "is here now, a person").await?;
    anna.chats("press", "/person").await?;
    reads(&anna, "/", "End the talk").await?;
    anna.taps("End the talk").await?;
    let said = ilze.acts(talk, "say", &[("say", "A long answer")]).await?;
    ensure!(said.status == 409 && said.text.contains("A long answer"), "{said:?}");
    ensure!(said.text.contains("not possible any more"), "{said:?}");
    let script = ilze.acts(talk, "say", &[("say", "A long answer"), ("script", "1")]).await?;
    ensure!(script.status == 409 && script.text.contains("notice"), "{script:?}");
    ensure!(!anna.get("/").await?.text.contains("A long answer"));
    // What makes no sense is not taken.
    ensure!(ilze.acts(talk, "dance", &[]).await?.status == 400);
    ensure!(ilze.acts(talk, "say", &[("say", "  ")]).await?.status == 400);
    ensure!(ilze.acts(talk, "hand-over", &[("to", "nobody")]).await?.status == 400);
    Ok(())
}
