//! `solis link`: a way into the console or the desk, for somebody who is of the staff already.

use std::io::Write;

use super::{Misuse, invite::beside, run::public_url};
use crate::{clock::Clock, config::Config, conversation::Door, office::Deed, people::LearnerId};

/// Prints a link that opens somebody's pages in one browser once; without a number, everybody who can have one, a line
/// each: number, role, organisation, name.
pub(super) async fn link(config: &Config, number: Option<i64>) -> anyhow::Result<()> {
    let store = beside(config).await?;
    let mut out = std::io::stdout().lock();
    let Some(number) = number else {
        for staff in store.everybody_of_staff().await? {
            let (id, whose) = (staff.mentor.id.0, staff.mentor.belongs.organisation.0);
            let name = if staff.mentor.name.is_empty() { "–" } else { &staff.mentor.name };
            writeln!(out, "{id} {} | organisation {whose} | {name}", staff.role.name())?;
        }
        return Ok(());
    };
    let (person, now) = (LearnerId(number), Clock::system().now());
    let given = store.write(move |tx| {
        Box::pin(async move {
            let given = Door::link(tx, person, now).await?;
            if let Some((_, staff)) = &given {
                let (whose, thing) =
                    (staff.mentor.belongs.organisation, format!("person {number}"));
                tx.audit((None, Some(whose)), Deed::Invited, &thing, "", now).await?;
            }
            Ok(given)
        })
    });
    let Some((code, staff)) = given.await? else {
        let why = format!(
            "nobody of the staff who may work now has the number {number}: `solis link` prints them"
        );
        return Err(Misuse(why).into());
    };
    let (role, url) = (staff.role.name(), public_url(config));
    writeln!(out, "{role} {url}/desk/in/{}", code.letters())?;
    Ok(())
}
