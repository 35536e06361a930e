//! The page around a page of the console: where one is, and where else one can go.

use maud::{Markup, html};

use super::super::{
    Site,
    page::document,
    staff::{ACCOUNT, Me},
};
use crate::{
    content::{AccountWord, ConsoleWord, DeskWord},
    office::{Right, may},
    people::OrganisationId,
};

/// A page of the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    /// What is going on.
    Home,
    /// Who learns.
    Learners,
    /// Who begins together.
    Cohorts,
    /// What is said to many.
    Announcements,
    /// Who answers.
    Mentors,
    /// What is learnt.
    Content,
    /// How the organisation works.
    Settings,
    /// Who read and changed what.
    Audit,
}

impl Here {
    /// Every page, in the order of the navigation.
    const ALL: [Self; 8] = [
        Self::Home,
        Self::Learners,
        Self::Cohorts,
        Self::Announcements,
        Self::Mentors,
        Self::Content,
        Self::Settings,
        Self::Audit,
    ];

    /// Its address.
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Home => "/console",
            Self::Learners => "/console/learners",
            Self::Cohorts => "/console/cohorts",
            Self::Announcements => "/console/announcements",
            Self::Mentors => "/console/mentors",
            Self::Content => "/console/content",
            Self::Settings => "/console/settings",
            Self::Audit => "/console/audit",
        }
    }

    /// What it takes to see it.
    fn right(self, whose: OrganisationId) -> Right<'static> {
        match self {
            Self::Home | Self::Mentors => Right::SeeFigures(whose),
            Self::Learners | Self::Cohorts => Right::SeeLearners(whose),
            Self::Announcements => Right::Announce(whose),
            Self::Content => Right::SeeContent(whose),
            Self::Settings => Right::SeeStaff(whose),
            Self::Audit => Right::SeeAudit(whose),
        }
    }

    /// Whether somebody sees it.
    fn is_for(self, me: &Me) -> bool {
        may(me.who(), self.right(me.organisation))
    }

    /// Its name.
    fn word(self) -> ConsoleWord {
        match self {
            Self::Home => ConsoleWord::Home,
            Self::Learners => ConsoleWord::Learners,
            Self::Cohorts => ConsoleWord::Cohorts,
            Self::Announcements => ConsoleWord::Announcements,
            Self::Mentors => ConsoleWord::Mentors,
            Self::Content => ConsoleWord::Content,
            Self::Settings => ConsoleWord::Settings,
            Self::Audit => ConsoleWord::Audit,
        }
    }
}

/// The first page that somebody sees; their own, if there is no other.
pub(super) fn first(me: &Me) -> &'static str {
    Here::ALL.into_iter().find(|it| it.is_for(me)).map_or(ACCOUNT, Here::path)
}

/// A page of the console: what it is called, if not as its place in the navigation, and what is on it.
pub(super) fn frame(
    site: &Site,
    me: &Me,
    here: Here,
    title: Option<&str>,
    body: &Markup,
) -> Markup {
    let named = me.word(site, here.word());
    let title = title.unwrap_or(&named);
    let console = me.word(site, ConsoleWord::Console);
    let page = html! {
        a.skip href="#main" { (me.word(site, ConsoleWord::Skip)) }
        header {
            p.brand { (console) }
            form method="post" action="/desk/out" {
                button.quiet { (me.word(site, DeskWord::Out)) }
            }
        }
        nav aria-label=(me.word(site, ConsoleWord::Pages)) {
            ul {
                @for it in Here::ALL.into_iter().filter(|it| it.is_for(me)) {
                    li {
                        a href=(it.path()) aria-current=[(it == here).then_some("page")] {
                            (me.word(site, it.word()))
                        }
                    }
                }
                @if me.staff.answers(me.now) {
                    li { a href="/desk" { (me.word(site, ConsoleWord::Desk)) } }
                }
                li { a href=(ACCOUNT) { (me.word(site, AccountWord::Account)) } }
            }
        }
        main #main tabindex="-1" {
            h1 { bdi { (title) } }
            (body)
        }
    };
    let sheets = ["/style.css", "/desk.css", "/console.css"];
    document(site, &me.language, &format!("{title} – {console} – Solis"), &sheets, &page)
}
