//! Every table there is: where a person stands in it, what of it they are given, and what becomes of it when they are
//! forgotten. A table that is missing here fails a test.

/// What a table has to do with people.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The columns that name somebody.
    pub people: &'static [&'static str],
    /// Whether it is given to whoever asks for their data.
    pub given: Given,
    /// What becomes of somebody's rows when they are forgotten.
    pub fate: Fate,
}

/// Whether a table is given to whoever asks for their data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Their rows, but for these columns, each with its reason.
    Rows(&'static [(&'static str, &'static str)]),
    /// Nothing of it, for this reason.
    Not(&'static str),
}

/// What becomes of somebody's rows when they are forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They are gone.
    Gone,
    /// They stay, with nothing in them that is theirs.
    Emptied(&'static str),
    /// Nobody is in it.
    Nobody,
}

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident = $table:literal;)*) => {
        /// A table of the database.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Table {
            $($(#[$doc])* $name,)*
        }

        impl Table {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its name in the database.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $table,)*
                }
            }
        }
    };
}

tables! {
    /// Who they are, and where they are.
    Learners = "learners";
    /// Where they are reached.
    Identities = "identities";
    /// What they answered.
    Answers = "answers";
    /// The lessons they have finished.
    Finished = "finished";
    /// What they said of those.
    Judged = "judged";
    /// Their talks with a person.
    Talks = "talks";
    /// What was said in those.
    Messages = "messages";
    /// The page of the web chat.
    WebLines = "web_lines";
    /// What was said to them, as lines on their way.
    Outbox = "outbox";
    /// What they sent, as it came.
    Inbox = "inbox";
    /// What happened to them.
    Log = "log";
    /// What will ring for them.
    Alarms = "alarms";
    /// What was announced to them.
    Announcements = "announcements";
    /// That it was for them.
    Recipients = "recipients";
    /// What they answered to it.
    Replies = "replies";
    /// What they uploaded.
    Files = "files";
    /// Links they were given.
    Codes = "codes";
    /// How they work, if they are of the staff.
    Staff = "staff";
    /// Where they are at the desk.
    DeskSessions = "desk_sessions";
    /// What they may do.
    Grants = "grants";
    /// What they come in with.
    Passkeys = "passkeys";
    /// Their way in, while it lasts.
    Ceremonies = "ceremonies";
    /// Codes by which they show that it is they.
    StepUps = "step_ups";
    /// Cards of a version before.
    Cards = "cards";
    /// Words for a mentor of a version before.
    Relayed = "relayed";
    /// Who was asked to take a talk.
    Offers = "offers";
    /// Where a message of a talk stands.
    Copies = "copies";
    /// Facts they say are wrong.
    Doubts = "doubts";
    /// What they agreed to.
    Consents = "consents";
    /// What staff read and changed.
    Audit = "audit";
    /// Where that record begins.
    AuditBegins = "audit_begins";
    /// What is to be announced.
    Drafts = "drafts";
    /// Who has been erased.
    Erasures = "erasures";
    /// The keys of their hashes.
    ErasureKeys = "erasure_keys";
    /// What became of announcements for people who are gone.
    Folded = "folded";
    /// What was removed when.
    Removals = "removals";
    /// The programmes.
    Organisations = "organisations";
    /// Learners who begin together.
    Cohorts = "cohorts";
    /// What leads into a cohort.
    Links = "links";
    /// Counts.
    Tallies = "tallies";
    /// Counts of answers.
    AnswerTallies = "answer_tallies";
    /// The program's own numbers.
    Marks = "marks";
    /// A channel's names of pictures.
    Pictures = "pictures";
    /// What only one replica does.
    Leases = "leases";
}

impl Table {
    /// What it has to do with people.
    pub fn facts(self) -> Facts {
        Facts { people: self.people(), given: self.given(), fate: self.fate() }
    }

    /// The columns that name somebody.
    fn people(self) -> &'static [&'static str] {
        match self {
            Self::Learners => &["id", "home"],
            Self::Identities => &["id", "learner", "address"],
            Self::Talks => &["learner", "mentor"],
            Self::Messages => &["person", "identity"],
            Self::Outbox => &["learner", "identity"],
            Self::Inbox => &["sender"],
            Self::Files | Self::Staff | Self::DeskSessions => &["person"],
            Self::Passkeys | Self::Ceremonies | Self::StepUps | Self::Grants => &["person"],
            Self::Doubts => &["learner", "read_by"],
            Self::Offers => &["mentor"],
            Self::Copies => &["identity"],
            Self::Drafts => &["author", "approver"],
            Self::Audit => &["who"],
            Self::Leases => &["holder"],
            Self::Answers
            | Self::Finished
            | Self::Judged
            | Self::WebLines
            | Self::Log
            | Self::Alarms
            | Self::Consents => &["learner"],
            Self::Recipients | Self::Replies | Self::Codes | Self::Cards | Self::Relayed => {
                &["learner"]
            }
            Self::Announcements
            | Self::AuditBegins
            | Self::Erasures
            | Self::ErasureKeys
            | Self::Folded
            | Self::Removals
            | Self::Organisations
            | Self::Cohorts
            | Self::Links
            | Self::Tallies
            | Self::AnswerTallies
            | Self::Marks
            | Self::Pictures => &[],
        }
    }

    /// Whether it is given to whoever asks for their data.
    fn given(self) -> Given {
        use Given::{Not, Rows};
        match self {
            Self::Learners | Self::Identities | Self::Answers | Self::Finished => Rows(&[]),
            Self::WebLines | Self::Outbox | Self::Log | Self::Alarms => Rows(&[]),
            Self::Consents | Self::Judged => Rows(&[]),
            Self::Recipients | Self::Replies | Self::Cards | Self::Relayed => Rows(&[]),
            Self::Talks => Rows(&[
                ("mentor", "who answered is somebody else's"),
                ("thread", "it is in somebody else's chat"),
            ]),
            Self::Messages => Rows(&[
                ("person", "who answered is somebody else's; `author` says on which side"),
                ("identity", "it may be somebody else's"),
                ("external", "it may be in somebody else's chat"),
            ]),
            Self::Inbox => Rows(&[("owner", "it is one of our computers")]),
            Self::Announcements => Rows(&[("draft", "who wrote it is somebody else's")]),
            Self::Files => Rows(&[("content", "it is a file in the folder media")]),
            Self::Doubts => Rows(&[("read_by", "who read it is somebody else's")]),
            Self::Grants => Rows(&[("given_by", "who gave it is somebody else's")]),
            Self::Passkeys => Rows(&[("passkey", "it is for computers")]),
            Self::Ceremonies => Not("it lasts for minutes, and opens something"),
            Self::StepUps => Not("it lasts for minutes, and opens something"),
            Self::Codes | Self::DeskSessions => Rows(&[("hash", "it opens something")]),
            Self::Staff => Rows(&[("writing", "it may hold what is for a learner")]),
            Self::Offers => Not("it says who of the staff was asked"),
            Self::Copies => Not("it says where a message stands; messages has it"),
            Self::Drafts => Not("it is written in the programme's name"),
            Self::Audit => Not("it is about the staff; the data-protection role shows it"),
            Self::AuditBegins => Not("the program's own"),
            Self::Erasures => Not("hashes of people who are gone"),
            Self::ErasureKeys => Not("keys"),
            Self::Folded | Self::Removals => Not("counts of many people, and of nobody"),
            Self::Tallies | Self::AnswerTallies => Not("counts of many people, and of nobody"),
            Self::Organisations => Not("a programme is no person"),
            Self::Cohorts => Not("a group is no person"),
            Self::Links => Not("a link is for whoever reads it"),
            Self::Marks => Not("the program's own numbers"),
            Self::Pictures => Not("pictures of lessons"),
            Self::Leases => Not("it is one of our computers"),
        }
    }

    /// What becomes of somebody's rows when they are forgotten.
    fn fate(self) -> Fate {
        if self == Self::Inbox {
            Fate::Emptied("that something came stays, so that it is not done twice")
        } else if self == Self::Staff {
            Fate::Emptied("others' talks name it: a row without a name")
        } else if self == Self::Drafts {
            Fate::Emptied("the author becomes a row without a name")
        } else if self == Self::Audit {
            Fate::Emptied("each entry is sealed with the next; it has numbers and no names")
        } else if self.people().is_empty() || self == Self::Leases {
            Fate::Nobody
        } else {
            Fate::Gone
        }
    }
}
