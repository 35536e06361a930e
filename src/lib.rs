//! Solis (Latvian: *step*) leads a learner through lessons, one small step at a time, in a chat.
//!
//! # The house
//!
//! Read the modules in this order; each knows only those above it (`tests/architecture.rs` says so too).
//!
//! | | | |
//! |---|---|---|
//! | [`schedule`] | when: days of lessons, quiet hours, how often Solis may speak unasked | pure |
//! | [`content`] | what authors write: lessons, courses, texts; the checker | pure |
//! | [`people`] | who there is, how they want it, what they said | pure |
//! | [`engine`] | how one dialogue moves: `advance(lesson, state, event) -> Turn` | pure |
//! | [`journey`] | how a learner goes from lesson to lesson, and what lies around them | pure |
//! | [`metrics`] | what happens, counted, for the operator | |
//! | [`store`] | what is kept; one transaction a turn, one writer | |
//! | [`conversation`] | the one door: `happen(learner, cause, what)` | |
//! | [`channel`] | how words reach people: a line gets its words, Telegram draws it | |
//! | [`clock`] | what time it is | |
//! | [`duty`] | what only one replica does at a time | |
//! | [`dispatcher`] | outbox to channel: lease, say, settle | |
//! | [`inbox`] | channel to door: kept first, confirmed then, done in order | |
//! | [`scheduler`] | alarms to door | |
//! | [`config`] | the environment, read once | |
//! | [`web`] | the built-in chat | |
//! | [`program`] | the commands, and the parts wired together | |
//!
//! # What must never happen
//!
//! - `schedule`, `content`, `people`, `engine` and `journey` have no `async`, no clock, no dice, no files.
//! - `engine` never sees a sentence: it deals in names. `channel::speech` never sees a state: it deals in lines.
//! - Nothing but `dispatcher` sends what is kept; nothing but `store` writes SQL; nothing but `clock` asks the time;
//!   nothing but `config` reads the environment.
//! - No transaction is open while a channel is awaited. Nothing is confirmed before the commit that kept it, nothing is
//!   sent before the commit that planned it.
//! - A learner never meets an error, always a sentence in their language. Their words never reach a log.
//!
//! # A tap
//!
//! Anna taps “Flour is for the cakes”. `inbox` keeps Telegram's update and commits; only then does the next question
//! for updates confirm it. `channel::telegram` reads it as `Tapped(12/flour/business)`. The door writes the cause
//! `telegram:174114370` to the log (a second delivery ends here) and calls [`journey::proceed`], which finds the dialogue
//! that offers this button now and lets the engine move it: remember the answer, say the reply, ask the next question.
//! State, answer, lines and alarms are committed together, with those of everybody else who waits. If there is a place in
//! the air, the first line is leased in the same commit and flies right after it: `channel::speech` gives it words in the
//! language Anna wants at this moment, Telegram takes it, and the commit that settles it leases the second line.
//!
//! # A reminder
//!
//! The turn that gave a homework also set its alarms. At the learner's hour the scheduler opens the door with the cause
//! `alarm:7:…` and `Woke(alarm)`. Everything unasked passes one gate: not in quiet hours, not over the budget, not in a
//! pause; otherwise the alarm is put off or dropped. If the homework is done, nobody waits for the alarm and nothing
//! happens: nothing was cancelled, nothing had to be.
//!
//! # Why it is so
//!
//! - *A journey is a pile of dialogues.* The menu, the settings, a nudge and the welcome are written in the same format
//!   as a lesson and lie on the pile while they last. So a change of language in the middle of a question keeps the step,
//!   and the question is said again when it is uncovered; a homework lies below while the next lesson goes on.
//! - *A button carries the turn in which its question was asked.* A tap counts only if that very question is open now.
//! - *Durability is paid once a batch.* Keeping, turning and sending are a loop each, with one piece of work at a time;
//!   what comes meanwhile gathers for the next. A piece of work reads for many turns at once, leaves its rows on a sheet
//!   and writes them many a statement (`store::sheet`); `SQLite`'s one writer commits the pieces that wait together, each
//!   in a savepoint. If a piece fails, each of its turns is taken alone: still whole or not at all.
//! - *SQL is written once, for two engines* (`store::on`). On `PostgreSQL` several replicas work: a turn locks its
//!   learners, and takes what others received of them before; whatever only one may do at a time (hear a bot, send on a
//!   channel, ring, feed) is a [`duty`], a lease on the database's clock that its holder counts shorter than the database.
//! - *A bot is a channel*: its own token, limits, sender. An announcement is a row for each person, frozen when it is
//!   made, and fed to the outbox a few hundred at a time, so that it can be stopped and nobody is skipped or told twice.
//! - *The web page is a channel whose send is a row*, so a line reaches it exactly once; Telegram has no key by which a
//!   second send could be known, so there it is at least once, and what may have been doubled is marked.
//! - *The Bot API is called by ourselves with teloxide's types*: its own calls sleep ten seconds on a 5xx, and its
//!   listeners confirm updates before anything is kept.

pub mod schedule;
pub mod content;
pub mod people;
pub mod engine;
pub mod journey;
pub mod metrics;
pub mod store;
pub mod conversation;
pub mod channel;
pub mod clock;
pub mod duty;
pub mod dispatcher;
pub mod inbox;
pub mod scheduler;
pub mod config;
pub mod web;
pub mod program;
