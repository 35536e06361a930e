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
//! State, answer, lines and alarms are committed together. After the commit the tap is answered, and the dispatcher
//! leases the first line; `channel::speech` gives it words in the language Anna wants at this moment; Telegram takes it,
//! the row is settled, and the second line follows.
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
//! - *One writer commits waiting turns together*, each in a savepoint: durable (`synchronous=FULL`) at the price of one
//!   fsync for all who wait. SQL is written once, for two engines; a second one joins in `store::on`.
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
