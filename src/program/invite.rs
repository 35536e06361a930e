//! `solis invite`: a code, and the links that carry it.

use std::io::Write;

use anyhow::Context;
use clap::Args;
use jiff::{SignedDuration, Timestamp};

use super::{Misuse, run::public_url, telegram::bots};
use crate::{
    channel::telegram::Telegram,
    clock::Clock,
    config::Config,
    desk::Hours,
    office::{Cohort, Deed, Right, Who, may},
    people::{self, OrganisationId, Words},
    store::{Code, CodeKind, NewCode, NewLink, NewStaff, OpenError, Store, Tx},
    web::{BotNames, bot_link},
};

/// Who can be invited.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Role {
    /// Somebody who learns.
    Learner,
    /// Somebody who answers learners.
    Mentor,
    /// Somebody who answers learners, reads the talks of the other mentors, and hands them over.
    LeadMentor,
    /// Somebody who writes lessons.
    Author,
    /// Somebody who runs the programme, or one cohort of it.
    Coordinator,
    /// Somebody who sees to it that people's data is treated as it must be.
    DataProtection,
    /// Somebody who says who does what.
    Admin,
}

impl Role {
    /// What it makes of somebody, if it makes one of the staff.
    fn of_staff(self) -> Option<people::Role> {
        Some(match self {
            Self::Learner => return None,
            Self::Mentor => people::Role::Mentor,
            Self::LeadMentor => people::Role::LeadMentor,
            Self::Author => people::Role::Author,
            Self::Coordinator => people::Role::Coordinator,
            Self::DataProtection => people::Role::DataProtection,
            Self::Admin => people::Role::Admin,
        })
    }

    /// The word for it, as it is printed.
    fn word(self) -> &'static str {
        self.of_staff().map_or("learner", people::Role::name)
    }
}

/// Who is invited, and to what.
#[derive(Args)]
pub(super) struct Invitation {
    /// Who is invited.
    role: Role,
    /// The cohort they join; a mentor answers only learners of this cohort, a coordinator sees only this cohort.
    #[arg(long)]
    cohort: Option<String>,
    /// What learners call a mentor; they can change it.
    #[arg(long)]
    name: Option<String>,
    /// The languages a mentor answers in, such as lv,ru; their own, if left out.
    #[arg(long, value_delimiter = ',')]
    languages: Vec<String>,
    /// What a mentor knows about, such as money,papers; everything, if left out.
    #[arg(long, value_delimiter = ',')]
    topics: Vec<String>,
    /// When a mentor answers, in their own time.
    #[arg(long, default_value = "Mon-Fri 09:00-17:00")]
    hours: Hours,
    /// The organisation they join, by the number that `solis organisation list` prints.
    #[arg(long, default_value_t = 1)]
    organisation: i64,
    /// For how many days the code is good.
    #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(i64).range(1..=3650))]
    days: i64,
}

impl Invitation {
    /// What the code is for.
    fn kind(self) -> CodeKind {
        let Some(role) = self.role.of_staff() else {
            return CodeKind::Learner { cohort: self.cohort };
        };
        let staff = NewStaff {
            name: self.name.as_deref().and_then(Words::name),
            languages: self.languages.iter().map(|it| it.as_str().into()).collect(),
            topics: self.topics,
            hours: self.hours,
            cohort: self.cohort,
            ..NewStaff::of(role, OrganisationId(self.organisation))
        };
        CodeKind::Staff(staff.into())
    }
}

/// Makes an invitation and prints it: the role, the code, the link into Telegram when there is a bot,
/// the link to the web chat, or to the page on which one joins the staff.
pub(super) async fn invite(config: &Config, invitation: Invitation) -> anyhow::Result<()> {
    let organisation = OrganisationId(invitation.organisation);
    let (days, role) = (invitation.days, invitation.role.word());
    let kind = invitation.kind();
    let store = beside(config).await?;
    let Some(whose) = store.organisation(organisation).await? else {
        let number = organisation.0;
        let why =
            format!("there is no organisation {number}: `solis organisation list` prints them");
        return Err(Misuse(why).into());
    };
    if let CodeKind::Staff(new) = &kind {
        let right = Right::KeepStaff { organisation, role: new.role, is_own: false };
        let is_whole = new.cohort.is_none() || new.role.has_cohort();
        if !may(Who::Operator, right) || !is_whole {
            return Err(
                Misuse(format!("{role} is of the whole organisation: leave --cohort out")).into()
            );
        }
    }
    let code = Code::new()?;
    let is_staff = matches!(kind, CodeKind::Staff(_));
    let now = Clock::system().now();
    let expires_at = now + SignedDuration::from_hours(24 * days);
    let new = NewCode { code: code.clone(), kind, expires_at };
    let kept =
        store.write(move |tx| Box::pin(async move { give(tx, new, organisation, now).await }));
    kept.await.context("keeping the invitation")?;
    let mut line = format!("{role} {}", code.letters());
    let bots = bots(config)?;
    // The organisation's own, else the main one.
    let own = BotNames::new(bots.iter().map(Telegram::channel)).channel(whose.channel);
    if let Some(telegram) = bots.iter().find(|it| it.channel() == own)
        && let Ok(bot) = telegram.name().await
    {
        line += &format!(" {}", bot_link(&bot, &code));
    }
    let page = if is_staff { "join/" } else { "?code=" };
    line += &format!(" {}/{page}{}", public_url(config), code.letters());
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}

/// Keeps an invitation, and on record that it was given.
async fn give(
    tx: &mut Tx,
    new: NewCode,
    organisation: OrganisationId,
    now: Timestamp,
) -> anyhow::Result<()> {
    let (deed, cohort) = match &new.kind {
        CodeKind::Learner { cohort } => (Deed::MadeLink, cohort.clone()),
        CodeKind::Staff(new) => (Deed::Invited, new.cohort.clone()),
        CodeKind::Device { .. }
        | CodeKind::Desk { .. }
        | CodeKind::Data { .. }
        | CodeKind::Plan { .. } => (Deed::Invited, None),
    };
    if let Some(key) = &cohort {
        known(tx, key, organisation, now).await?;
    }
    tx.audit((None, Some(organisation)), deed, "at the server", "", now).await?;
    match (&new.kind, cohort) {
        (CodeKind::Learner { .. }, Some(cohort)) => {
            let label = "solis invite".to_owned();
            let link = NewLink { code: new.code, cohort, label, expires_at: new.expires_at };
            tx.give_link(link, now).await.map(|_| ())
        }
        _ => tx.give_code(new).await,
    }
}

/// Makes a cohort of this key, if there is none; one of another organisation is none of theirs.
async fn known(
    tx: &mut Tx,
    key: &str,
    organisation: OrganisationId,
    now: Timestamp,
) -> anyhow::Result<()> {
    match tx.cohort(key).await? {
        Some(it) if it.organisation == organisation => Ok(()),
        Some(_) => {
            let why = format!("the cohort {key} is another organisation's: choose another name");
            Err(Misuse(why).into())
        }
        None => {
            let new = Cohort {
                key: key.to_owned(),
                organisation,
                name: key.to_owned(),
                course: String::new(),
                language: None,
                zone: None,
                starts_on: None,
                capacity: None,
            };
            tx.keep_cohort(&new, now).await
        }
    }
}

/// The database, whether a Solis runs on it or not.
pub(super) async fn beside(config: &Config) -> anyhow::Result<Store> {
    match Store::open(&config.database).await {
        Err(OpenError::InUse(_)) => Ok(Store::beside(&config.database).await?),
        store => Ok(store?),
    }
}
