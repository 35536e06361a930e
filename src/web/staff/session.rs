//! Who is at the desk in this browser: a key of its own, in a cookie that goes nowhere but here, for half an hour
//! without a tap and half a day at most.

use axum_extra::extract::{CookieJar, cookie::Cookie};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{
    super::{
        Site,
        browser::{Trouble, is_secure},
    },
    asked,
};
use crate::{
    content::{Arg, Args, DialogueName, LanguageCode, PageWord, Reading, TextKey, Word},
    conversation::Door,
    desk::Standing,
    journey::on_the_clock,
    office::Who,
    people::{LearnerId, OrganisationId},
    store::{Code, NewSession, Session, Staff, Way},
};

/// The longest a session can last, in seconds.
const HALF_A_DAY: i64 = 12 * 3600;

/// So long after they have shown that it is they, they need not do so again.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

/// Somebody at the desk.
#[derive(Clone)]
pub(in crate::web) struct Me {
    /// Who.
    pub(in crate::web) staff: Staff,
    /// Their language.
    pub(in crate::web) language: LanguageCode,
    /// This browser's session.
    pub(in crate::web) session: Session,
    /// The organisation whose console they look at.
    pub(in crate::web) organisation: OrganisationId,
    /// This moment.
    pub(in crate::web) now: Timestamp,
}

impl Me {
    /// Who this browser belongs to; nobody, if it is nobody of the staff now. What is asked of the database is asked at
    /// every request, so that somebody who is frozen, or may no longer do something, is out at once; of a request that
    /// stands on record, once.
    pub(in crate::web) async fn at(
        site: &Site,
        jar: &CookieJar,
        is_use: bool,
    ) -> Result<Option<Self>, Trouble> {
        let Some(key) = jar.get(name(site)).and_then(|it| Code::read(it.value())) else {
            return Ok(None);
        };
        let (hash, now) = (key.hash(), site.clock.now());
        if let Some(me) = asked::known(&hash, is_use, now) {
            return Ok(Some(me));
        }
        let session = site.store.session(&hash, is_use, now).await?;
        let Some(session) = session else { return Ok(None) };
        let Some(staff) = site.store.staff(session.person).await? else { return Ok(None) };
        match staff.mentor.standing {
            Standing::Active | Standing::Practising => {}
            Standing::Frozen | Standing::Left => return Ok(None),
        }
        if staff.has(now).next().is_none() {
            return Ok(None);
        }
        let (language, _) = site.store.wants(session.person).await?;
        let organisation = looks_at(&staff, session.organisation, now);
        let me = Self { staff, language, session, organisation, now };
        asked::remember(&me, is_use);
        Ok(Some(me))
    }

    /// Whether they have shown of late that it is they.
    pub(in crate::web) fn is_fresh(&self) -> bool {
        self.session.fresh_at.is_some_and(|at| self.now < at + FRESH)
    }

    /// The organisations whose consoles they have, the one they came to first.
    pub(in crate::web) fn consoles(&self) -> Vec<OrganisationId> {
        consoles(&self.staff, self.now)
    }

    /// Their number.
    pub(in crate::web) fn id(&self) -> LearnerId {
        self.staff.mentor.id
    }

    /// They, as it matters for what they may do.
    pub(in crate::web) fn who(&self) -> Who<'_> {
        self.staff.who(self.now)
    }

    /// A word of the page.
    pub(in crate::web) fn word(&self, site: &Site, word: impl PageWord) -> String {
        site.library.page_word(&self.language, word)
    }

    /// A word that stands alone elsewhere too.
    pub(in crate::web) fn plain(&self, site: &Site, word: Word) -> String {
        site.library.word(&self.language, Reading::Standard, word)
    }

    /// Something in their language.
    pub(in crate::web) fn said(&self, site: &Site, arg: &Arg) -> String {
        site.library.said(&self.language, Reading::Standard, arg)
    }

    /// A text of the desk's, without what it mentions.
    pub(in crate::web) fn text(
        &self,
        site: &Site,
        dialogue: &DialogueName,
        key: &TextKey,
    ) -> String {
        site.library.text(&self.language, Reading::Standard, dialogue, key, &Args::new())
    }

    /// A moment, as their clock shows it.
    pub(in crate::web) fn when(&self, site: &Site, at: jiff::Timestamp) -> String {
        let zone: &TimeZone = &self.staff.mentor.zone;
        self.said(site, &on_the_clock(zone, at, site.clock.now()))
    }
}

/// The organisations whose consoles somebody has, the one they came to first.
fn consoles(staff: &Staff, now: Timestamp) -> Vec<OrganisationId> {
    let home = staff.mentor.belongs.organisation;
    let theirs = staff.has(now).filter(|it| !it.role.answers());
    let mut theirs = theirs.map(|it| it.belongs.organisation).collect::<Vec<_>>();
    theirs.sort_unstable_by_key(|it| (*it != home, *it));
    theirs.dedup();
    theirs
}

/// The organisation whose console somebody looks at: the one they chose, as long as they have it.
fn looks_at(staff: &Staff, chosen: Option<OrganisationId>, now: Timestamp) -> OrganisationId {
    let theirs = consoles(staff, now);
    let chosen = chosen.filter(|it| theirs.contains(it));
    chosen.or(theirs.first().copied()).unwrap_or(staff.mentor.belongs.organisation)
}

/// Lets somebody in, with a key of their own for this browser, and tells them in their chat; nothing, if they are nobody
/// who may work.
pub(super) async fn begin(
    site: &Site,
    person: LearnerId,
    way: Way,
    browser: String,
) -> Result<Option<(Staff, Cookie<'static>)>, Trouble> {
    let (key, now) = (Code::new()?, site.clock.now());
    let new = NewSession { hash: key.hash(), person, way, browser };
    let begun = site.store.write(move |tx| {
        Box::pin(async move {
            let staff = tx.staff(person).await?;
            let works = |it: &Staff| match it.mentor.standing {
                Standing::Active | Standing::Practising => it.has(now).next().is_some(),
                Standing::Frozen | Standing::Left => false,
            };
            let Some(staff) = staff.filter(works) else { return Ok(None) };
            tx.begin_session(&new, now).await?;
            Door::opened_elsewhere(tx, person, &new.browser, now).await?;
            Ok(Some(staff))
        })
    });
    Ok(begun.await?.map(|staff| (staff, cookie(site, &key))))
}

/// They have shown once more that it is they: this browser has a new key.
pub(super) async fn freshened(site: &Site, me: &Me) -> Result<Cookie<'static>, Trouble> {
    let (key, old, now) = (Code::new()?, me.session.hash.clone(), me.now);
    let new = key.hash();
    let done =
        site.store.write(move |tx| Box::pin(async move { tx.freshen((&old, &new), now).await }));
    done.await?;
    Ok(cookie(site, &key))
}

/// They look at another organisation's console: this browser has a new key.
pub(super) async fn turned(
    site: &Site,
    me: &Me,
    whose: OrganisationId,
) -> Result<Cookie<'static>, Trouble> {
    let (key, old) = (Code::new()?, me.session.hash.clone());
    let new = key.hash();
    let done =
        site.store.write(move |tx| Box::pin(async move { tx.looks_at((&old, &new), whose).await }));
    done.await?;
    Ok(cookie(site, &key))
}

/// The cookie that holds a browser's key to the desk.
pub(super) fn cookie(site: &Site, key: &Code) -> Cookie<'static> {
    baked(site, key.letters(), HALF_A_DAY)
}

/// The cookie that makes a browser forget it.
pub(super) fn no_cookie(site: &Site) -> Cookie<'static> {
    baked(site, "", 0)
}

fn baked(site: &Site, value: &str, seconds: i64) -> Cookie<'static> {
    let name = name(site);
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie =
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}");
    Cookie::parse(cookie).unwrap_or_else(|_| Cookie::new(name, value.to_owned()))
}

fn name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-solis-desk" } else { "solis-desk" }
}
