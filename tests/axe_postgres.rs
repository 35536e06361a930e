//! The axe, swung at a Solis on `PostgreSQL`: the same tests as in `tests/axe.rs`, but for those of its disk.

mod dice;
mod fake_telegram;
mod postgres;
mod product;
mod shipped;
#[path = "axe/mod.rs"]
mod tests;

/// Whoever hears nothing for so long in the short form is silenced. After a kill nobody sends until the lease of the one
/// who did has run out and its last sends are over, half a minute, and one kill may follow another.
const SILENCED: std::time::Duration = std::time::Duration::from_mins(3);

/// Where the database is; nothing, where `PostgreSQL` is not installed.
async fn database() -> anyhow::Result<Option<String>> {
    Ok(postgres::database().await?.map(|it| it.url))
}
