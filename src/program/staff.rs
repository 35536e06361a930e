//! `solis staff`: who may do what, given and taken back beside a running Solis; also the way back for whoever has lost
//! every other.

use std::io::Write;

use clap::{Args, Subcommand};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Misuse, invite::beside, mentor::standing};
use crate::{
    clock::Clock,
    config::Config,
    conversation::{Door, KeptRole},
    people::{Belonging, LearnerId, OrganisationId, Role},
    store::{NewGrant, Staff, Store},
};

/// What can be done about the staff.
#[derive(Subcommand)]
pub(super) enum What {
    /// Prints them, a line each: number, name, standing, what they may do and where.
    List,
    /// Gives somebody a role.
    Grant(Given),
    /// Takes a role back.
    Take(Given),
    /// Keeps somebody from working: they are out of every page and of the chat at once.
    Freeze {
        /// Their number.
        number: i64,
    },
    /// Lets somebody who is frozen work again.
    Unfreeze {
        /// Their number.
        number: i64,
    },
}

/// A role, where, and until when.
#[derive(Args)]
pub(super) struct Given {
    /// Whose: the number that `solis staff list` prints.
    number: i64,
    /// Which: mentor, lead-mentor, author, data-protection, coordinator, admin.
    role: String,
    /// Where, by the number that `solis organisation list` prints.
    #[arg(long, default_value_t = 1)]
    organisation: i64,
    /// Only in this cohort.
    #[arg(long)]
    cohort: Option<String>,
    /// The last day, such as 2027-01-31.
    #[arg(long)]
    until: Option<Date>,
}

/// Does it.
pub(super) async fn staff(config: &Config, what: What) -> anyhow::Result<()> {
    let store = beside(config).await?;
    let now = Clock::system().now();
    let (number, changed) = match what {
        What::List => {
            let mut out = std::io::stdout().lock();
            for it in store.everybody_of_staff().await? {
                writeln!(out, "{}", line(&it, now))?;
            }
            return Ok(());
        }
        What::Grant(given) => {
            let (number, new) = (given.number, given.read()?);
            let work = store
                .write(move |tx| Box::pin(async move { Door::grant(tx, None, &new, now).await }));
            (number, work.await?)
        }
        What::Take(given) => {
            let (number, new) = (given.number, given.read()?);
            let work = store.write(move |tx| {
                Box::pin(async move {
                    let staff = tx.staff(new.person).await?;
                    let is_it =
                        |role, belongs: &Belonging| role == new.role && *belongs == new.belongs;
                    let found = staff.and_then(|it| {
                        it.grants.into_iter().find(|it| is_it(it.role, &it.belongs))
                    });
                    match found {
                        Some(it) => Door::take_back(tx, None, (new.person, it.id), now).await,
                        None => Ok(KeptRole::Same),
                    }
                })
            });
            (number, work.await?)
        }
        What::Freeze { number } => (number, freeze(&store, number, true).await?),
        What::Unfreeze { number } => (number, freeze(&store, number, false).await?),
    };
    let staff = store.staff(LearnerId(number)).await?;
    match (changed, staff) {
        (KeptRole::Done, Some(staff)) => Ok(writeln!(std::io::stdout(), "{}", line(&staff, now))?),
        (KeptRole::LastAdmin, _) => {
            let why = "somebody has to say who does what: make another person admin first";
            Err(Misuse(why.to_owned()).into())
        }
        (KeptRole::Same, Some(_)) => {
            Err(Misuse("it is so already: nothing to do".to_owned()).into())
        }
        (KeptRole::Done | KeptRole::Same | KeptRole::Denied, _) => {
            let why = "there is nobody of the staff of that number and organisation, or no such cohort: `solis staff list` prints them";
            Err(Misuse(why.to_owned()).into())
        }
    }
}

/// Keeps somebody from working, or lets them again.
async fn freeze(store: &Store, number: i64, is_frozen: bool) -> anyhow::Result<KeptRole> {
    let (person, now) = (LearnerId(number), Clock::system().now());
    let work = store.write(move |tx| {
        Box::pin(async move {
            if is_frozen {
                Door::freeze(tx, None, person, now).await
            } else {
                Door::unfreeze(tx, None, person, now).await
            }
        })
    });
    work.await
}

impl Given {
    fn read(self) -> anyhow::Result<NewGrant> {
        let role = Role::named(&self.role);
        let Some(role) = role.filter(|it| self.cohort.is_none() || it.has_cohort()) else {
            let known = Role::ALL.map(Role::name).join(", ");
            return Err(Misuse(format!("write one of {known}; not each is for one cohort")).into());
        };
        let end = |it: Date| -> anyhow::Result<Timestamp> {
            Ok(it.tomorrow()?.to_zoned(TimeZone::UTC)?.timestamp())
        };
        let until = self.until.map(end).transpose()?;
        let organisation = OrganisationId(self.organisation);
        let belongs = Belonging { organisation, cohort: self.cohort };
        Ok(NewGrant { person: LearnerId(self.number), role, belongs, until, by: None })
    }
}

fn line(staff: &Staff, now: Timestamp) -> String {
    let granted = |it: &crate::office::Grant| {
        let cohort = it.belongs.cohort.as_ref().map(|it| format!("/{it}")).unwrap_or_default();
        format!("{}@{}{cohort}", it.role.name(), it.belongs.organisation.0)
    };
    let roles = staff.has(now).map(granted).collect::<Vec<_>>().join(" ");
    let roles = if roles.is_empty() { "nothing".to_owned() } else { roles };
    let name = if staff.mentor.name.is_empty() { "–" } else { &staff.mentor.name };
    format!("{} {name} | {} | {roles}", staff.mentor.id.0, standing(staff.mentor.standing))
}
