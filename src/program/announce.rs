//! `solis announce`: something for many people, beside a running Solis. It is a draft like any other, approved by the
//! same act, and stands in the console.

use std::{collections::BTreeMap, io::Write, path::PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use jiff::Timestamp;
use serde::Deserialize;

use super::{Misuse, invite};
use crate::{
    clock::Clock,
    config::Config,
    office::{
        Who,
        announcing::{Act, Asks, Audience, Draft, DraftId, Missing, Wrong},
    },
    people::{OrganisationId, Words},
    store::{Tx, Went},
};

/// What is announced, and to whom.
#[derive(Args)]
pub(super) struct Announcing {
    /// The file.
    file: Option<PathBuf>,
    /// Only to this cohort.
    #[arg(long)]
    cohort: Option<String>,
    /// The organisation that announces it, by the number that `solis organisation list` prints.
    #[arg(long, default_value_t = 1)]
    organisation: i64,
    /// After so many days it is no longer worth saying.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=90))]
    days: u32,
    /// Why it waits for no morning, and does not count as one of the few messages of a day.
    #[arg(long, value_name = "WHY")]
    urgent: Option<String>,
}

/// What stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// What is said, by languages.
    text: BTreeMap<String, String>,
    /// What those hear in whose language nothing is said.
    #[serde(default)]
    missing: Missing,
    /// The page a button leads to.
    link: Option<String>,
    /// What is asked of people.
    #[serde(default)]
    asks: Asks,
}

/// Longer than Telegram takes in one message (Bot API, `sendMessage`: 4,096 characters after entities parsing).
const LONGEST: usize = 4096;

/// Approves an announcement for everybody it is for, and leaves it to the running Solis; or, without a file, says how
/// far each one is.
pub(super) async fn announce(config: &Config, it: Announcing) -> anyhow::Result<()> {
    let Some(draft) = it.draft()? else { return progress(config).await };
    let store = invite::beside(config).await?;
    let (whose, now) = (OrganisationId(it.organisation), Clock::system().now());
    let begun = store.write(move |tx| Box::pin(async move { begin(tx, whose, &draft, now).await }));
    let (id, people, is_asked) = begun.await.context("keeping the announcement")?;
    let number = id.0;
    let mut out = std::io::stdout();
    writeln!(out, "announcement {number} is for {people} people")?;
    if is_asked {
        writeln!(
            out,
            "  somebody who runs the programme has to approve it: /console/announcements/{number}"
        )?;
    } else {
        writeln!(
            out,
            "  it goes out in a minute; until then it can be undone: /console/announcements/{number}"
        )?;
    }
    Ok(())
}

/// Keeps it and approves it, or asks for somebody who does; whether somebody is asked.
async fn begin(
    tx: &mut Tx,
    whose: OrganisationId,
    draft: &Draft,
    now: Timestamp,
) -> anyhow::Result<(DraftId, i64, bool)> {
    if tx.organisation(whose).await?.is_none() {
        let number = whose.0;
        bail!(Misuse(format!(
            "there is no organisation {number}: `solis organisation list` prints them"
        )));
    }
    let (id, hand) = (tx.new_draft((whose, None), draft, None, now).await?, (None, Who::Operator));
    let mut went = tx.moves_draft(hand, (whose, id), Act::Approve, now).await?;
    let is_asked = went == Went::TakesTwo;
    if is_asked {
        went = tx.moves_draft(hand, (whose, id), Act::Ask, now).await?;
    }
    match went {
        Went::To(_) => {}
        Went::Wrong(wrong) => {
            bail!(Misuse(wrong.iter().map(sentence).collect::<Vec<_>>().join("; ")))
        }
        Went::TakesTwo | Went::No | Went::Nothing => bail!("the announcement cannot go out"),
    }
    let kept = tx.draft(whose, id).await?.context("the announcement is gone")?;
    Ok((id, tx.count_draft(&kept, now).await?, is_asked))
}

impl Announcing {
    /// What the file says, if there is one.
    fn draft(&self) -> anyhow::Result<Option<Draft>> {
        let Some(file) = &self.file else { return Ok(None) };
        let name = file.display();
        let text = std::fs::read_to_string(file).map_err(|why| Misuse(format!("{name}: {why}")))?;
        let written: Written = toml::from_str(&text).map_err(|why| {
            Misuse(format!("{name}: write `[text]` and a line for each language: {why}"))
        })?;
        let mut versions = BTreeMap::new();
        for (language, text) in written.text {
            let words = Words::said(&text);
            if words.read().is_empty() {
                bail!(Misuse(format!("{name}: `{language}` says nothing")));
            }
            if text.trim().chars().count() > LONGEST {
                bail!(Misuse(format!(
                    "{name}: `{language}` is longer than {LONGEST} letters: make it shorter"
                )));
            }
            versions.insert(language, words);
        }
        if versions.is_empty() {
            bail!(Misuse(format!("{name}: `[text]` says nothing in any language")));
        }
        if written.missing == Missing::Machine {
            bail!(Misuse(format!("{name}: a machine translates only from the console")));
        }
        Ok(Some(Draft {
            versions,
            missing: written.missing,
            link: written.link,
            asks: written.asks,
            audience: Audience { cohort: self.cohort.clone(), ..Audience::default() },
            urgent: self.urgent.as_deref().map(Words::said),
            hours: Some(24 * self.days),
            ..Draft::default()
        }))
    }
}

/// What is wrong, for the command line.
fn sentence(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Nothing => "it says nothing".to_owned(),
        Wrong::Empty(language) => format!("`{language}` says nothing"),
        Wrong::TooLong(language, most) => format!("`{language}` is longer than {most} letters"),
        Wrong::NoProgramme(language) => format!(
            "`{language}` is missing, which everybody else would hear: add it, or `missing = \"nobody\"`"
        ),
        Wrong::Link => "the link does not begin with https://".to_owned(),
        Wrong::Reason => "write why it is urgent".to_owned(),
        Wrong::Rhythm | Wrong::Never => "it never goes out".to_owned(),
        Wrong::NotMade(languages) => format!("no machine has made {}", languages.join(", ")),
    }
}

async fn progress(config: &Config) -> anyhow::Result<()> {
    let store = invite::beside(config).await?;
    let (mut out, now) = (std::io::stdout(), Clock::system().now());
    let held = store.held_back().await?;
    let mut drafts = Vec::new();
    for it in store.organisations().await? {
        drafts.extend(store.drafts(it.id, None, i64::MAX).await?);
    }
    drafts.sort_unstable_by_key(|it| it.id);
    for kept in drafts.iter().filter(|it| it.occurrence > 0) {
        let (id, it) = (kept.id, store.sums(kept.id, now).await?);
        let left = it.left();
        let mut line = format!(
            "announcement {}: {} people = {} sent + {} blocked + {} too late + {} failed + {left} left",
            id.0, it.planned, it.sent, it.blocked, it.expired, it.failed
        );
        if it.cancelled > 0 {
            line += &format!(" + {} cancelled", it.cancelled);
        }
        writeln!(out, "{line}")?;
        if let Some(people) = held.get(&id) {
            writeln!(
                out,
                "  {people} of those failed were held back by a restore: most of them were told before it"
            )?;
        }
    }
    Ok(())
}
