//! The staff's own pages, in a browser: a link that opens them once, and a word in the chat when one was used.

use jiff::{SignedDuration, Timestamp};

use super::{
    ANSWER_GOOD_FOR, Door,
    own_desk::{closed, put},
};
use crate::{
    content::{Arg, Surface},
    engine::{Line, Tap},
    people::LearnerId,
    store::{Code, CodeKind, NewCode, Staff, Tx},
};

/// A link is good for so long.
const LINK: SignedDuration = SignedDuration::from_mins(10);
/// Where one comes in by a passkey.
const SIGN_IN: &str = "/sign-in";
/// The button that ends every session somebody has.
const END: &str = "end";

impl Door {
    /// A link for one of the staff, which opens their pages in one browser once. Nothing, if they may not work now.
    pub async fn link(
        tx: &mut Tx,
        person: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<Option<(Code, Staff)>> {
        let staff = tx.staff(person).await?;
        let is_of =
            |it: &Staff| closed(it.mentor.standing).is_none() && it.has(now).next().is_some();
        let Some(staff) = staff.filter(is_of) else {
            return Ok(None);
        };
        let (code, kind) = (Code::new()?, CodeKind::Desk { person });
        let new = NewCode { code: code.clone(), kind, expires_at: now + LINK };
        tx.give_code(new).await?;
        Ok(Some((code, staff)))
    }

    /// Gives one of the staff a link to their pages, in their chat.
    pub(super) async fn desk_link(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let takes_passkey =
            tx.staff(person).await?.is_some_and(|it| it.has(now).any(|it| it.role.takes_passkey()));
        if self.passkeys && takes_passkey && tx.count_passkeys(person).await? > 0 {
            // Whoever has the phone has not the key yet.
            let to = Arg::Address(SIGN_IN.to_owned());
            return Self::tell_with(tx, person, Surface::DeskSignIn, ("link", to), now).await;
        }
        let Some((code, staff)) = Self::link(tx, person, now).await? else { return Ok(()) };
        let has_console = staff.has(now).any(|it| !it.role.answers());
        let what = if has_console { Surface::ConsoleLink } else { Surface::DeskLink };
        // Later it would open nothing.
        let link = Arg::Address(format!("/desk/in/{}", code.letters()));
        Self::tell_with(tx, person, what, ("link", link), now).await
    }

    /// Tells one of the staff that their pages were opened in a new browser, with a button that ends every session.
    pub async fn opened_elsewhere(
        tx: &mut Tx,
        person: LearnerId,
        browser: &str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (dialogue, step) = Surface::DeskOpened.entry();
        let mut told = Line::plain(dialogue, step.text());
        told.args.insert("browser".to_owned(), Arg::Plain(browser.to_owned()));
        put(&mut told, &step, END, None);
        tx.plan_line(person, &told, None, (now, now + ANSWER_GOOD_FOR)).await
    }

    /// Tells one of the staff that a passkey of theirs was added.
    pub async fn has_passkey(tx: &mut Tx, person: LearnerId, now: Timestamp) -> anyhow::Result<()> {
        Self::tell_staff(tx, person, Surface::DeskPasskey, now).await
    }

    /// Gives one of the staff a code by which they show in a browser that it is they.
    pub async fn code(
        tx: &mut Tx,
        person: LearnerId,
        code: &str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let code = Arg::Plain(code.to_owned());
        Self::tell_with(tx, person, Surface::DeskCode, ("code", code), now).await
    }

    /// Plans a line for one of the staff that mentions something, and is worth saying as long as a link.
    async fn tell_with(
        tx: &mut Tx,
        person: LearnerId,
        what: Surface,
        (name, arg): (&str, Arg),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (dialogue, step) = what.entry();
        let mut told = Line::plain(dialogue, step.text());
        told.args.insert(name.to_owned(), arg);
        tx.plan_line(person, &told, None, (now, now + LINK)).await
    }

    /// A tap under that word; whether it is one.
    pub(super) async fn ends_sessions(
        tx: &mut Tx,
        person: LearnerId,
        tap: &Tap,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        if tap.step != Surface::DeskOpened.entry().1 || tap.choice.as_str() != END {
            return Ok(false);
        }
        tx.end_sessions(person).await?;
        Self::tell_staff(tx, person, Surface::DeskClosed, now).await?;
        Ok(true)
    }
}
