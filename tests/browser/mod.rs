//! The web chat in a real browser: what a learner sees, taps and keeps.
//!
//! What a browser shows of Solis.

mod aloud;
mod announcing;
mod arabic;
mod axe;
mod cohorts;
mod desk;
mod device;
mod edges;
mod forms;
mod keyboard;
mod lesson;
mod network;
mod passkeys;
mod put;
mod weight;

use anyhow::Result;

use crate::browser_stage::{Phone, Product};

/// Taps one button after another; each is answered with these words.
async fn walk(phone: &Phone, way: &[(&str, &str)]) -> Result<()> {
    for (label, words) in way {
        phone.answers(label, words).await?;
    }
    Ok(())
}

/// From the first screen to the first question of the first lesson.
async fn begin(phone: &Phone, product: &Product) -> Result<()> {
    phone.goto(&product.url("/")).await?;
    phone.hears("Which language").await?;
    walk(phone, &[("English", "How shall I write?"), ("Standard words", "What shall I call you?")])
        .await?;
    phone.says("Anna").await?;
    phone.hears("Think of your own street").await?;
    Ok(())
}
