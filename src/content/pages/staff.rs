//! Words of the pages about the staff and their roles.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the pages about the staff and their roles.
    StaffWord in "solis/staff-page";
    /// Who is of the staff.
    Staff = "staff";
    /// What somebody is called.
    Name = "name";
    /// What somebody does.
    Roles = "roles";
    /// Whether somebody works.
    Standing = "standing";
    /// They work.
    Active = "active";
    /// They practise.
    Practising = "practising";
    /// They are frozen.
    Frozen = "frozen";
    /// They have left.
    Left = "left";
    /// They may do nothing.
    NoRole = "no-role";
    /// A mentor.
    Mentor = "mentor";
    /// A lead mentor.
    LeadMentor = "lead-mentor";
    /// An author.
    Author = "author";
    /// Data protection.
    DataProtection = "data-protection";
    /// A coordinator.
    Coordinator = "coordinator";
    /// An admin.
    Admin = "admin";
    /// What a mentor may.
    MentorDoes = "mentor-does";
    /// What a lead mentor may.
    LeadMentorDoes = "lead-mentor-does";
    /// What an author may.
    AuthorDoes = "author-does";
    /// What data protection may.
    DataProtectionDoes = "data-protection-does";
    /// What a coordinator may.
    CoordinatorDoes = "coordinator-does";
    /// What an admin may.
    AdminDoes = "admin-does";
    /// Only in a cohort.
    Only = "only";
    /// Until a day.
    Until = "until";
    /// It is over.
    Over = "over";
    /// Gives a role.
    Give = "give";
    /// Which role.
    Role = "role";
    /// Where.
    Cohort = "cohort";
    /// In the whole organisation.
    Everywhere = "everywhere";
    /// Until when.
    LastDay = "last-day";
    /// Gives it.
    DoGive = "do-give";
    /// Takes it back.
    TakeBack = "take-back";
    /// Freezes somebody.
    Freeze = "freeze";
    /// Lets somebody work.
    Unfreeze = "unfreeze";
    /// What freezing does.
    FreezeHint = "freeze-hint";
    /// Makes a link.
    LetIn = "let-in";
    /// What the link is for.
    LetInHint = "let-in-hint";
    /// Invites somebody.
    Invite = "invite";
    /// What to do with it.
    InviteHint = "invite-hint";
    /// Nobody would be left.
    LastAdmin = "last-admin";
    /// Something cannot be.
    WrongForm = "wrong-form";
    /// The next page.
    More = "more";
}
