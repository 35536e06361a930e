//! `solis report privacy`: the papers an organisation needs, filled in from the running configuration.

use std::io::Write;

use jiff::Timestamp;

use super::invite::beside;
use crate::{
    clock::Clock,
    config::{Config, TelegramConfig},
    content::Purpose,
    keeping::{Kind, Periods},
    office::Organisation,
    store::{Holdings, Store},
};

/// The papers, in the order in which they are printed.
const PAPERS: [&str; 4] = [
    include_str!("papers/record.md"),
    include_str!("papers/assessment.md"),
    include_str!("papers/breach.md"),
    include_str!("papers/rotation.md"),
];
/// What is printed where nothing stands.
const NONE: &str = "none";
/// The company behind Telegram, for the record of transfers.
const TELEGRAM: &str = "Telegram (its own controller for what passes through it; outside the EU: see Articles 44 to 49)";

/// Prints them as Markdown, one after another.
pub(super) async fn print(config: &Config) -> anyhow::Result<()> {
    let store = beside(config).await?;
    let facts = facts(config, &store, Clock::system().now()).await?;
    let mut out = std::io::stdout().lock();
    for (at, paper) in PAPERS.into_iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        write!(out, "{}", filled(paper, &facts))?;
    }
    Ok(())
}

/// A paper with everything filled in that is known.
fn filled(paper: &str, facts: &[(&'static str, String)]) -> String {
    let fill =
        |text: String, (name, fact): &(&str, String)| text.replace(&format!("{{{name}}}"), fact);
    facts.iter().fold(paper.to_owned(), fill)
}

/// Everything the papers mention, by its name.
async fn facts(
    config: &Config,
    store: &Store,
    now: Timestamp,
) -> anyhow::Result<Vec<(&'static str, String)>> {
    let organisations = store.organisations().await?;
    let held = store.holdings().await?;
    let mut facts = vec![
        ("today", now.strftime("%Y-%m-%d").to_string()),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("organisations", listed(organisations.iter().map(|it| it.name.clone()))),
        ("contacts", listed(organisations.iter().filter_map(contact))),
        ("affected", affected(&organisations, &held)),
        ("database", config.database.to_string()),
        ("channels", channels(config)),
        ("bots", bots(config.telegram.as_ref())),
        ("webhook", webhook(config.telegram.as_ref())),
        ("translation", translation(config)),
        ("processors", processors(config)),
        ("retention", retention(&config.periods)),
        ("backups", backups(config)),
        ("transfers", config.telegram.as_ref().map_or(NONE, |_| TELEGRAM).to_owned()),
    ];
    let counts = [
        ("learners", held.learners),
        ("staff", held.staff),
        ("identities", held.identities),
        ("answers", held.answers),
        ("talks", held.talks),
        ("consents", held.consents),
        ("announcements", held.announcements),
        ("audited", held.audited),
    ];
    facts.extend(counts.map(|(name, count)| (name, count.to_string())));
    for purpose in Purpose::ALL {
        let count = |given: bool| held.agreed.get(&(purpose, given)).copied().unwrap_or_default();
        let (yes, no) = (count(true), count(false));
        let name = match purpose {
            Purpose::Course => "consent_course",
            Purpose::Trainer => "consent_trainer",
            Purpose::Reports => "consent_reports",
            Purpose::Talk => "consent_talk",
        };
        facts.push((name, format!("{yes} / {no} / {}", held.learners.saturating_sub(yes + no))));
    }
    Ok(facts)
}

/// For how long each kind of thing is kept, as a table.
fn retention(periods: &Periods) -> String {
    let row = |kind: Kind| format!("| {} | {} |", kind.about(), periods.days(kind));
    let head = ["| What | Days |", "|---|---|"].map(str::to_owned);
    head.into_iter().chain(Kind::ALL.map(row)).collect::<Vec<_>>().join("\n")
}

fn listed(of: impl Iterator<Item = String>) -> String {
    let all = of.collect::<Vec<_>>().join(", ");
    if all.is_empty() { NONE.to_owned() } else { all }
}

fn contact(it: &Organisation) -> Option<String> {
    Some(format!("{}: {}", it.name, it.contact.as_ref()?))
}

fn affected(organisations: &[Organisation], held: &Holdings) -> String {
    let line = |it: &Organisation| {
        let people = held.by_organisation.get(&it.id).copied().unwrap_or_default();
        format!("   - {} (number {}): {people} learners", it.name, it.id.0)
    };
    organisations.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn channels(config: &Config) -> String {
    let web = config.public_url.as_deref().map_or_else(
        || format!("the web chat of this machine ({})", config.listen),
        |it| format!("the web chat at {it}"),
    );
    match &config.telegram {
        None => web,
        Some(it) => format!("{web}; Telegram by way of {} with {}", it.server, bots(Some(it))),
    }
}

fn bots(telegram: Option<&TelegramConfig>) -> String {
    match telegram.map_or(0, |it| it.tokens.len()) {
        0 => "no bot".to_owned(),
        1 => "1 bot".to_owned(),
        many => format!("{many} bots"),
    }
}

fn webhook(telegram: Option<&TelegramConfig>) -> String {
    let text = match telegram.map(|it| it.webhook.is_some()) {
        None => "There is no bot.",
        Some(false) => "There is none: Solis asks Telegram for updates.",
        Some(true) => {
            "Put another one into `TELEGRAM_WEBHOOK_SECRET` and start Solis anew: it tells Telegram."
        }
    };
    text.to_owned()
}

fn translation(config: &Config) -> String {
    config.translate.as_ref().map_or_else(
        || "off: no word leaves Solis for a machine".to_owned(),
        |it| format!("words of talks go to {}", it.server),
    )
}

fn backups(config: &Config) -> String {
    config.backup_to.as_ref().map_or_else(
        || "`SOLIS_BACKUP_TO` is not set, so `solis backup` makes none without `--plain`, which everybody can read who comes by it: [who keeps those, and how]".to_owned(),
        |it| format!("one file by `solis backup`, locked for those who have a key of {it}, unless it was made with `--plain`: [who keeps the files, and who the keys, elsewhere]"),
    )
}

fn processors(config: &Config) -> String {
    let machine = std::iter::once("[whoever runs the machine]".to_owned());
    let translation =
        config.translate.as_ref().map(|it| format!("the translation at {}", it.server));
    listed(machine.chain(translation))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Key;

    #[test]
    fn who_can_read_a_backup_is_said_as_it_is() -> anyhow::Result<()> {
        let key = Key::new().public();
        let named = Config::read(|name| (name == "SOLIS_BACKUP_TO").then(|| key.clone()))?;
        let said = backups(&named);
        anyhow::ensure!(said.contains("locked") && said.contains(&key), "{said}");
        let said = backups(&Config::read(|_| None)?);
        anyhow::ensure!(said.contains("not set") && said.contains("everybody can read"), "{said}");
        Ok(())
    }

    #[tokio::test]
    async fn everything_that_is_mentioned_is_filled_in() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("solis.db").display());
        let config = Config::read(|name| (name == "DATABASE_URL").then(|| url.clone()))?;
        let store = Store::open(&config.database).await?;
        let facts = facts(&config, &store, Timestamp::UNIX_EPOCH).await?;
        for paper in PAPERS {
            let filled = filled(paper, &facts);
            anyhow::ensure!(!filled.contains('{'), "something is not filled in: {filled}");
        }
        for (name, _) in &facts {
            let is_used = PAPERS.iter().any(|it| it.contains(&format!("{{{name}}}")));
            anyhow::ensure!(is_used, "no paper mentions {name}");
        }
        Ok(())
    }
}
