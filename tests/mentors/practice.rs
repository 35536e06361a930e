//! What a new mentor does before the first real learner.
#![allow(unreachable_pub, reason = "each test binary uses its own part")]

use crate::{fake_telegram::Person, product::PATIENCE};

/// Answers what a new mentor is asked, practises, and begins with an empty chat.
pub async fn gets_ready(person: &Person) {
    taps(person, "English").await;
    taps(person, "That is right").await;
    practises(person).await;
    clears(person);
}

/// Talks with the made-up learner from the first card to the last.
pub async fn practises(person: &Person) {
    taps(person, "I take it").await;
    sees(person, "Write an answer").await;
    person.says("Hello! What does the flour cost you?");
    sees(person, "never reaches the learner").await;
    person.taps("Note for colleagues");
    sees(person, "Write the note").await;
    person.says("She bakes at home.");
    sees(person, "save time").await;
    person.taps("Ready answers");
    taps(person, "Greeting").await;
    sees(person, "give the learner back to the lessons").await;
    person.taps("Give back");
    sees(person, "You are ready").await;
}

/// Takes away everything in the chat, as people do.
pub fn clears(person: &Person) {
    for sent in person.chat() {
        person.deletes(sent.message_id);
    }
}

async fn sees(person: &Person, words: &str) {
    person.wait_for(|sent| sent.text.contains(words), PATIENCE).await;
}

async fn taps(person: &Person, label: &str) {
    person.wait_for(|sent| sent.button(label).is_some(), PATIENCE).await;
    person.taps(label);
}
