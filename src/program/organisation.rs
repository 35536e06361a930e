//! `solis organisation`: who shares this installation.

use std::io::Write;

use clap::Subcommand;

use super::{Misuse, invite::beside};
use crate::{
    clock::Clock,
    config::Config,
    content::{LanguageCode, Library},
    office::{Deed, Organisation},
    people::{ChannelName, OrganisationId, Words},
};

/// Over so many people a second person approves an announcement, until the organisation says otherwise.
const APPROVE_OVER: u32 = 500;
/// The longest name, in letters.
const LONGEST: usize = 80;

/// What can be done about organisations.
#[derive(Subcommand)]
pub(super) enum What {
    /// Prints them, a line each: number, name, language, zone, channel.
    List,
    /// Takes in one; its first coordinator is invited by `solis invite coordinator --organisation NUMBER`.
    Add {
        /// Its name, no other's.
        name: String,
        /// The programme's language, such as lv.
        #[arg(long, default_value = "en")]
        language: String,
        /// The programme's zone: an IANA name.
        #[arg(long, default_value = "Europe/Riga")]
        zone: String,
        /// Whoever comes on this channel without an invitation is theirs, such as telegram or telegram:42.
        #[arg(long)]
        channel: Option<String>,
    },
}

/// Does it.
pub(super) async fn organisation(config: &Config, what: What) -> anyhow::Result<()> {
    match what {
        What::List => list(config).await,
        What::Add { name, language, zone, channel } => {
            add(config, name, language, zone, channel).await
        }
    }
}

/// Prints every organisation, a line each: number, name, language, zone, channel.
async fn list(config: &Config) -> anyhow::Result<()> {
    let store = beside(config).await?;
    let mut out = std::io::stdout().lock();
    for it in store.organisations().await? {
        writeln!(out, "{}", line(&it))?;
    }
    Ok(())
}

/// Takes in an organisation and prints it.
async fn add(
    config: &Config,
    name: String,
    language: String,
    zone: String,
    channel: Option<String>,
) -> anyhow::Result<()> {
    let is_plain = name.trim().chars().count() <= LONGEST && !name.chars().any(char::is_control);
    let Some(name) = Words::line(&name, LONGEST).filter(|_| is_plain) else {
        return Err(Misuse(format!("a name has 1 to {LONGEST} letters")).into());
    };
    let name = name.read().to_owned();
    if !Library::knows_zone(&zone) {
        return Err(
            Misuse(format!("{zone} is not a name of the IANA list: write Europe/Riga")).into()
        );
    }
    let store = beside(config).await?;
    if let Some(it) = channel.as_deref().filter(|it| ChannelName::named(it).name() != *it) {
        let why = format!("{it} is no channel: write telegram, telegram:NUMBER or web");
        return Err(Misuse(why).into());
    }
    let channel = channel.as_deref().map(ChannelName::named);
    for it in store.organisations().await? {
        if it.name == name {
            return Err(Misuse(format!("{name} is here already, with number {}", it.id.0)).into());
        }
        if let (Some(channel), true) = (&channel, it.channel == channel) {
            let why = format!("whoever comes on {channel} belongs to {}", it.name);
            return Err(Misuse(why).into());
        }
    }
    let language = LanguageCode::from(language.as_str());
    let (id, approve_over) = (OrganisationId::default(), APPROVE_OVER);
    let contact = None;
    let mut new = Organisation { id, name, language, zone, approve_over, channel, contact };
    let (kept, now) = (new.clone(), Clock::system().now());
    let made = store.write(move |tx| {
        Box::pin(async move {
            let id = tx.new_organisation(&kept, now).await?;
            let thing = format!("organisation {}", id.0);
            tx.audit((None, Some(id)), Deed::AddedOrganisation, &thing, "", now).await?;
            Ok(id)
        })
    });
    let id = made.await?;
    new.id = id;
    writeln!(std::io::stdout(), "{}", line(&new))?;
    Ok(())
}

fn line(it: &Organisation) -> String {
    let channel = it.channel.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string);
    format!("{} {} | {} | {} | {channel}", it.id.0, it.name, it.language, it.zone)
}
