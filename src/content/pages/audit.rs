//! Words of the record of who read and changed what.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the record of who read and changed what.
    AuditWord in "solis/audit-page";
    /// What the page is.
    Intro = "intro";
    /// Where there is nothing.
    Nothing = "nothing";
    /// A column: when.
    When = "when";
    /// A column: who.
    Who = "who";
    /// A column: what they did.
    What = "what";
    /// A column: what it was about.
    About = "about";
    /// A column: why.
    Why = "why";
    /// Somebody at the command line.
    Machine = "machine";
    /// To the older ones.
    Older = "older";
    /// Where the record is narrowed to one thing.
    Only = "only";
    /// Back to everything.
    All = "all";
    /// A kind of thing: a learner.
    Learner = "learner";
    /// A kind of thing: a talk.
    Talk = "talk";
    /// A kind of thing: a message.
    Message = "message";
    /// A kind of thing: an announcement.
    Draft = "draft";
    /// A kind of thing: a cohort.
    Cohort = "cohort";
    /// A kind of thing: a link.
    Link = "link";
    /// A kind of thing: one of the staff.
    Person = "person";
    /// A kind of thing: an entry.
    Entry = "entry";
    /// A kind of thing: an organisation.
    Organisation = "organisation";
    /// They opened the list of learners.
    SawLearners = "saw-learners";
    /// They opened a learner's page.
    SawLearner = "saw-learner";
    /// They opened what learners say of lessons.
    SawComments = "saw-comments";
    /// They opened the mentor desk.
    SawCards = "saw-cards";
    /// They opened a talk.
    SawTalk = "saw-talk";
    /// They opened a file of a talk.
    SawFile = "saw-file";
    /// A learner's words came to their chat.
    SawInChat = "saw-in-chat";
    /// Why: they were asked.
    WhyAsked = "why-asked";
    /// Why: they took the talk.
    WhyTook = "why-took";
    /// Why: they had the card shown once more.
    WhyAgain = "why-again";
    /// They took a list away as a file.
    Exported = "exported";
    /// They opened this record.
    SawAudit = "saw-audit";
    /// They did something in a talk.
    ActedInTalk = "acted-in-talk";
    /// They moved a learner to another group.
    MovedLearner = "moved-learner";
    /// They let a young learner go on.
    VouchedFor = "vouched-for";
    /// They erased a learner.
    Erased = "erased";
    /// They made or changed a group.
    ChangedCohort = "changed-cohort";
    /// They made a link or posters into a group.
    MadeLink = "made-link";
    /// They revoked a link.
    RevokedLink = "revoked-link";
    /// They wrote or changed an announcement.
    WroteAnnouncement = "wrote-announcement";
    /// They sent, approved, paused or stopped an announcement.
    Announced = "announced";
    /// They settled a message that did not arrive.
    MendedProblem = "mended-problem";
    /// They opened what learners say is wrong.
    SawDoubts = "saw-doubts";
    /// They marked it as read.
    ReadDoubt = "read-doubt";
    /// They invited somebody to the staff.
    Invited = "invited";
    /// They changed what one of the staff may do.
    ChangedStaff = "changed-staff";
    /// They changed settings.
    ChangedSettings = "changed-settings";
    /// They took in an organisation.
    AddedOrganisation = "added-organisation";
    /// They came in, in a browser.
    CameIn = "came-in";
    /// They changed how they come in.
    ChangedEntry = "changed-entry";
    /// They made a backup.
    BackedUp = "backed-up";
    /// They restored a backup.
    Restored = "restored";
    /// It was refused, or went wrong.
    NotDone = "not-done";
}
