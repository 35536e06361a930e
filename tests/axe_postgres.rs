//! The axe, swung at a Solis on `PostgreSQL`: the same tests as in `tests/axe.rs`, but for those of its disk.

mod dice;
mod fake_telegram;
mod postgres;
mod product;
mod shipped;
#[path = "axe/mod.rs"]
mod tests;

/// Where the database is; nothing, where `PostgreSQL` is not installed.
async fn database() -> anyhow::Result<Option<String>> {
    Ok(postgres::database().await?.map(|it| it.url))
}
