//! Who of the staff read or changed what, and why: a chain of entries, each sealed together with the one before it, so
//! that what is changed or taken out of the middle later shows.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::digest::{Context, SHA256};

use crate::people::{LearnerId, OrganisationId};

macro_rules! deeds {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        /// What somebody of the staff did.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Deed {
            $($(#[$doc])* $name,)*
        }

        impl Deed {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its name, as it is kept.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// The one that is kept under this name.
            pub fn read(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.name() == name)
            }
        }
    };
}

deeds! {
    /// They opened the list of learners, or looked for one.
    SawLearners = "saw-learners";
    /// They opened what is known of a learner.
    SawLearner = "saw-learner";
    /// They opened what learners say of lessons.
    SawComments = "saw-comments";
    /// They opened the cards of those who wait for a mentor, and of their own.
    SawCards = "saw-cards";
    /// They opened a talk that a mentor has with a learner.
    SawTalk = "saw-talk";
    /// They opened a file of a talk.
    SawFile = "saw-file";
    /// A card with a learner's words, or a talk, came to their own chat.
    SawInChat = "saw-in-chat";
    /// They took a list away.
    Exported = "exported";
    /// They opened the audit itself.
    SawAudit = "saw-audit";
    /// They opened the facts that learners say are wrong.
    SawDoubts = "saw-doubts";
    /// They did something in a talk.
    ActedInTalk = "acted-in-talk";
    /// They moved a learner to another cohort.
    MovedLearner = "moved-learner";
    /// They said that a young learner may go on.
    VouchedFor = "vouched-for";
    /// They erased a learner who asked for it.
    Erased = "erased";
    /// They made, changed or closed a cohort.
    ChangedCohort = "changed-cohort";
    /// They made a link or posters into a cohort.
    MadeLink = "made-link";
    /// They took a link back.
    RevokedLink = "revoked-link";
    /// They wrote or changed an announcement.
    WroteAnnouncement = "wrote-announcement";
    /// They sent, approved, paused or stopped one.
    Announced = "announced";
    /// They tried a failed message again, or let it go.
    MendedProblem = "mended-problem";
    /// They marked a fact that a learner says is wrong as read.
    ReadDoubt = "read-doubt";
    /// They invited somebody to the staff.
    Invited = "invited";
    /// They changed what somebody of the staff may do, or whether they work.
    ChangedStaff = "changed-staff";
    /// They changed how the organisation works.
    ChangedSettings = "changed-settings";
    /// They took in an organisation.
    AddedOrganisation = "added-organisation";
    /// They came in, in a browser.
    CameIn = "came-in";
    /// They changed how they come in themselves: a passkey, a browser that is signed out.
    ChangedEntry = "changed-entry";
    /// They made a backup.
    BackedUp = "backed-up";
    /// They restored one.
    Restored = "restored";
    /// What they wanted to do, in an entry before, was refused or went wrong.
    NotDone = "not-done";
}

impl Deed {
    /// Whether nothing was changed by it.
    pub fn is_look(self) -> bool {
        match self {
            Self::SawLearners
            | Self::SawLearner
            | Self::SawComments
            | Self::SawCards
            | Self::SawTalk
            | Self::SawFile
            | Self::SawInChat
            | Self::Exported
            | Self::SawAudit
            | Self::SawDoubts => true,
            Self::ActedInTalk
            | Self::MovedLearner
            | Self::VouchedFor
            | Self::Erased
            | Self::ChangedCohort
            | Self::MadeLink
            | Self::RevokedLink
            | Self::WroteAnnouncement
            | Self::Announced
            | Self::MendedProblem
            | Self::ReadDoubt
            | Self::Invited
            | Self::ChangedStaff
            | Self::ChangedSettings
            | Self::AddedOrganisation
            | Self::CameIn
            | Self::ChangedEntry
            | Self::BackedUp
            | Self::Restored
            | Self::NotDone => false,
        }
    }
}

/// Why a learner's words came to somebody of the staff in their chat, where nobody opens a page. What is said while they
/// have the talk belongs to the look with which it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InChat {
    /// They were asked to take the talk.
    Asked,
    /// They took it: everything that was said so far is passed on.
    Took,
    /// They had its card shown once more.
    Again,
}

impl InChat {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Asked, Self::Took, Self::Again];

    /// Its name, as it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Took => "took",
            Self::Again => "again",
        }
    }
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audited {
    /// Its place in the chain, counted from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who; nobody: somebody at the command line of the machine.
    pub who: Option<LearnerId>,
    /// In which organisation; nothing: in the whole installation.
    pub organisation: Option<OrganisationId>,
    /// What they did: a [`Deed`] by its name, or one of a version to come.
    pub deed: String,
    /// What to: a kind and a number or key, never a name or words.
    pub thing: String,
    /// Why, where a reason was asked for.
    pub why: String,
}

impl Audited {
    /// The hash of this entry and everything before it: SHA-256 in base64url over the hash before and each field, each with
    /// its length, so that no two entries read alike.
    pub fn seal(&self, before: &str) -> String {
        let number = |it: Option<i64>| it.map_or_else(String::new, |it| it.to_string());
        let fields = [
            before,
            &self.seq.to_string(),
            &self.at.as_millisecond().to_string(),
            &number(self.who.map(|it| it.0)),
            &number(self.organisation.map(|it| it.0)),
            &self.deed,
            &self.thing,
            &self.why,
        ];
        let mut sum = Context::new(&SHA256);
        for field in fields {
            sum.update(format!("{}:", field.len()).as_bytes());
            sum.update(field.as_bytes());
        }
        URL_SAFE_NO_PAD.encode(sum.finish())
    }
}

/// A chain that is looked at from its beginning, entry by entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The last entry that was looked at.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
}

impl Chain {
    /// Takes the next entry; false, if it does not follow.
    pub fn takes(&mut self, entry: &Audited, hash: &str) -> bool {
        let follows = entry.seq == self.seq + 1 && entry.seal(&self.hash) == hash;
        if follows {
            (self.seq, self.hash) = (entry.seq, hash.to_owned());
        }
        follows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(seq: i64, thing: &str) -> Audited {
        Audited {
            seq,
            at: Timestamp::UNIX_EPOCH,
            who: Some(LearnerId(3)),
            organisation: Some(OrganisationId(1)),
            deed: Deed::SawLearner.name().to_owned(),
            thing: thing.to_owned(),
            why: String::new(),
        }
    }

    #[test]
    fn what_is_changed_taken_out_or_put_in_shows() {
        let entries = [entry(1, "learner 7"), entry(2, "learner 8"), entry(3, "learner 9")];
        let mut sealed = Vec::new();
        let mut before = String::new();
        for it in &entries {
            before = it.seal(&before);
            sealed.push(before.clone());
        }
        let start = || Chain { seq: 0, hash: String::new() };
        let holds = |entries: &[Audited], hashes: &[String]| {
            let mut chain = start();
            entries.iter().zip(hashes).all(|(entry, hash)| chain.takes(entry, hash))
        };
        assert!(holds(&entries, &sealed));
        let [one, two, three] = entries;
        let changed = [one.clone(), entry(2, "learner 80"), three.clone()];
        assert!(!holds(&changed, &sealed));
        let without = [sealed.first().cloned(), sealed.last().cloned()].into_iter().flatten();
        let without = without.collect::<Vec<_>>();
        assert!(!holds(&[one.clone(), three.clone()], &without));
        assert!(!holds(&[two, one, three], &sealed));
    }

    #[test]
    fn no_two_entries_read_alike() {
        let one = Audited { thing: "a".to_owned(), why: "bc".to_owned(), ..entry(1, "") };
        let other = Audited { thing: "ab".to_owned(), why: "c".to_owned(), ..entry(1, "") };
        assert_ne!(one.seal(""), other.seal(""));
    }

    #[test]
    fn names_are_different() {
        let names = Deed::ALL.iter().map(|it| it.name()).collect::<std::collections::BTreeSet<_>>();
        assert_eq!(names.len(), Deed::ALL.len());
    }
}
