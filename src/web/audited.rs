//! Who of the staff looked at what, and changed what: kept at the door, by the list of addresses. A look is kept before
//! the page leaves; a change is kept before it is tried, and once more if it was not done.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use axum_extra::extract::CookieJar;
use jiff::{SignedDuration, Timestamp};

use super::{
    Site,
    browser::Trouble,
    routes::{Address, Trace},
    staff::{Me, found, once},
};
use crate::{
    office::Deed,
    people::{LearnerId, OrganisationId},
};

/// Whoever looks at the same thing again within this time has looked once: pages look by themselves, too.
const ONE_LOOK: SignedDuration = SignedDuration::from_mins(15);
/// So many looks are remembered; then those that are over are forgotten.
const MOST_LOOKS: usize = 10_000;
/// A key is no longer than this.
const MOST_LETTERS: usize = 40;

/// Somebody, what they looked at, and how.
type Look = (LearnerId, Deed, String);

/// What the door knows.
pub(super) struct Audited {
    site: Arc<Site>,
    deeds: HashMap<(&'static str, String), Deed>,
    looks: Mutex<HashMap<Look, Timestamp>>,
}

impl Audited {
    /// By the list of addresses.
    pub(super) fn new(site: Arc<Site>, list: &[Address]) -> Arc<Self> {
        let kept = |it: &Address| match it.trace {
            Trace::Kept(deed) => Some(((it.method, it.path.to_string()), deed)),
            Trace::None | Trace::Within(_) => None,
        };
        Arc::new(Self {
            site,
            deeds: list.iter().filter_map(kept).collect(),
            looks: Mutex::default(),
        })
    }

    fn deed(&self, request: &Request) -> Option<(Deed, String)> {
        let path = request.extensions().get::<MatchedPath>()?.as_str();
        let method = if *request.method() == Method::POST { "POST" } else { "GET" };
        let deed = self.deeds.get(&(method, path.to_owned()))?;
        Some((*deed, thing(path, request.uri().path())))
    }

    /// Whether this is another look than the last one.
    fn is_new(&self, look: &Look, now: Timestamp) -> bool {
        let looks = self.looks.lock().unwrap_or_else(PoisonError::into_inner);
        look.1 == Deed::Exported || looks.get(look).is_none_or(|at| is_over(*at, now))
    }

    /// A look is on record.
    fn remember(&self, look: Look, now: Timestamp) {
        let mut looks = self.looks.lock().unwrap_or_else(PoisonError::into_inner);
        if looks.len() >= MOST_LOOKS {
            looks.retain(|_, at| !is_over(*at, now));
        }
        if looks.len() < MOST_LOOKS {
            looks.insert(look, now);
        }
    }

    async fn keep(
        &self,
        (who, whose): (LearnerId, OrganisationId),
        deed: Deed,
        thing: &str,
    ) -> Result<i64, Trouble> {
        let (thing, now) = (thing.to_owned(), self.site.clock.now());
        let kept = self.site.store.write(move |tx| {
            Box::pin(async move { tx.audit((Some(who), Some(whose)), deed, &thing, "", now).await })
        });
        Ok(kept.await?)
    }
}

/// Keeps who of the staff does what.
pub(super) async fn note(
    State(audited): State<Arc<Audited>>,
    jar: CookieJar,
    request: Request,
    next: Next,
) -> Result<Response, Trouble> {
    let Some((deed, thing)) = audited.deed(&request) else { return Ok(next.run(request).await) };
    let audited = &*audited;
    if deed.is_look() {
        let looks = audited.looks((deed, thing), Box::pin(next.run(request)));
        return Box::pin(once(looks)).await;
    }
    let changes = audited.changes((deed, thing), &jar, Box::pin(next.run(request)));
    Box::pin(once(changes)).await
}

impl Audited {
    /// Gives a page to whoever looks at it. Whose it is the page has asked; what is shown to nobody of the staff holds
    /// nothing of anybody's.
    async fn looks(
        &self,
        (deed, thing): (Deed, String),
        answer: impl Future<Output = Response>,
    ) -> Result<Response, Trouble> {
        let answer = answer.await;
        let by = found(|me| ((me.id(), me.organisation), me.now));
        if let Some((who, now)) = by.filter(|_| answer.status().is_success()) {
            let look = (who.0, deed, thing);
            if self.is_new(&look, now) {
                // What is not on record is not shown.
                self.keep(who, deed, &look.2).await?;
                self.remember(look, now);
            }
        }
        Ok(answer)
    }

    /// Lets somebody change something.
    async fn changes(
        &self,
        (deed, thing): (Deed, String),
        jar: &CookieJar,
        answer: impl Future<Output = Response>,
    ) -> Result<Response, Trouble> {
        // It is a use of the session, whatever comes of it.
        let Some(me) = Me::at(&self.site, jar, true).await? else { return Ok(answer.await) };
        let who = (me.id(), me.organisation);
        let entry = self.keep(who, deed, &thing).await?;
        let answer = answer.await;
        if answer.status().is_client_error() || answer.status().is_server_error() {
            self.keep(who, Deed::NotDone, &format!("entry {entry}")).await?;
        }
        Ok(answer)
    }
}

fn is_over(at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(at).abs() >= ONE_LOOK
}

/// What an address is about: what its number or key stands for, and that; the address itself, where it has none. A code
/// opens something, and stands nowhere.
fn thing(pattern: &str, path: &str) -> String {
    let is_key = |it: &str| {
        (1..=MOST_LETTERS).contains(&it.len())
            && it.chars().all(|it| it.is_ascii_alphanumeric() || it == '-')
    };
    let parts = pattern.split('/').zip(path.split('/')).filter_map(|(name, part)| {
        let name = name.strip_prefix('{')?.strip_suffix('}')?;
        (name != "code" && is_key(part)).then(|| format!("{name} {part}"))
    });
    let parts = parts.collect::<Vec<_>>();
    if parts.is_empty() { pattern.trim_start_matches('/').to_owned() } else { parts.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::thing;

    #[test]
    fn a_thing_has_a_kind_and_a_key_and_no_words() {
        assert_eq!(thing("/console/learners/{learner}", "/console/learners/7"), "learner 7");
        assert_eq!(thing("/console/cohorts/{cohort}", "/console/cohorts/a-1"), "cohort a-1");
        assert_eq!(thing("/join/{code}", "/join/SECRET"), "join/{code}");
        assert_eq!(
            thing("/console/cohorts/{cohort}", "/console/cohorts/a%20b"),
            "console/cohorts/{cohort}"
        );
        assert_eq!(thing("/console/learners.csv", "/console/learners.csv"), "console/learners.csv");
    }
}
