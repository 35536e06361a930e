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
//! | [`desk`] | who answers whom: how a talk with a mentor moves, who is asked, and why | pure |
//! | [`keeping`] | what is kept of people for how long, what they are given of it, what becomes of it | pure |
//! | [`office`] | who runs the programme: organisations, cohorts, who may do what, the record of what they did | pure |
//! | [`simulation`] | made-up learners go through a course, in no time | pure, but for chance from a seed |
//! | [`metrics`] | what happens, counted, for the operator | |
//! | [`store`] | what is kept; one transaction a turn, one writer | |
//! | [`conversation`] | the one door: `happen(learner, cause, what)` | |
//! | [`channel`] | how words reach people: a line gets its words, Telegram draws it | |
//! | [`clock`] | what time it is | |
//! | [`duty`] | what only one replica does at a time | |
//! | [`dispatcher`] | outbox to channel: lease, say, settle | |
//! | [`inbox`] | channel to door: kept first, confirmed then, done in order | |
//! | [`scheduler`] | alarms to door; what a machine makes of a draft, too | |
//! | [`retention`] | every night, what has been kept for its time goes | |
//! | [`tally`] | counts for the console, so that no page does | |
//! | [`config`] | the environment, read once | |
//! | [`web`] | the built-in chat, the mentors' page, the console | |
//! | [`program`] | the commands, and the parts wired together | |
//!
//! # What must never happen
//!
//! - `schedule`, `content`, `people`, `engine`, `journey`, `desk`, `keeping` and `office` have no `async`, no clock, no dice, no files.
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
//! # A talk with a mentor
//!
//! Anna taps “A person” and says yes: her journey orders `CallMentor`, and the door keeps a talk. [`desk::route`] says which
//! mentors fit, and why; each gets a card, which is a line like any other. Ilze taps *Take*. The tap enters by the same
//! door; [`desk::advance`] moves the talk, and in the same commit Anna's journey learns that a person has come. From then on
//! Anna's words are no answers: they are kept as a message of the talk, and a line passes it on to Ilze, and back. Alarms that
//! ring for Anna are held in her journey. When Ilze gives her back, the dialogue goes on at its step.
//!
//! # An announcement
//!
//! Ilze writes that the library opens on Friday, in English and Latvian, for one group. Her draft is a row with JSON in
//! it ([`office::announcing`]); whether she writes it in the console, forwards it to the bot or it comes from `solis
//! announce`, one function moves it (`store::office::announcing::control`): it asks what is wrong with it, whether it
//! takes a second person and whether this hand may, and lets [`office::announcing::advance`] say where that leads.
//! If Ilze runs one cohort and not the whole programme, the draft carries its key, which is the inner wall: nobody beyond
//! is counted or frozen, and nobody but those who run all of what it carries finds it. Approval freezes it: a row in
//! `recipients` for each person it is for, in one statement, and never again. A minute later
//! `dispatcher::feeder` begins to plan lines, a bite of each announcement that runs, never more ahead than go out soon; who
//! sleeps, talks with a person, rests or has heard enough today is passed over until then, and *too late* when its end
//! comes first. A line finds its version when it leaves: Anna's Latvian, or what the draft says of languages it lacks. Her
//! tap on “Got it” carries the announcement's number and answers that alone: her lesson's question stays open. The page
//! tells Ilze of each, since the parts of its sum are counted from these rows and from nothing else.
//!
//! # Why it is so
//!
//! - *A journey is a pile of dialogues.* The menu, the settings, a nudge and the welcome are written in the same format
//!   as a lesson and lie on the pile while they last. So a change of language in the middle of a question keeps the step,
//!   and the question is said again when it is uncovered; a homework lies below while the next lesson goes on.
//! - *What was learned comes back the same way.* A question of `recall/` is a dialogue of one step, laid on top of the lesson
//!   that is about to begin; when it is answered the next one is uncovered, then the lesson. It drops when anything else is
//!   wanted, so it is never a debt. When it comes again is `journey::Spacing`'s to say.
//! - *So does “Was this clear?”* It lies on top of what comes after a lesson, belongs to the turn that ended it, and drops when
//!   anything else is wanted. A lesson that is told anew keeps its old version as a dialogue of its own name
//!   ([`content::DialogueName::before`]): whoever is in the middle of it is led there, and it counts as the lesson it was.
//! - *A plan is no row of its own.* An answer of a lesson whose step says `plan = "price"` fills that box, and what somebody
//!   writes into it by hand is an answer too, to the dialogue of the plan; [`journey::OnePage`] puts them together whenever
//!   it is shown. So what is exported, kept for its time and forgotten with the answers is the plan as well.
//! - *A language says what it tells.* Where it leaves a module out, `content::Library::spoken` is English, and the first line
//!   says so; the checker asks of each language what it claims, and the transcripts walk just that. What concerns safety or
//!   the law, and nobody has looked over in that language, is said in English first, with a notice, and the machine's words
//!   stand below it: whoever reads no English is still told what to do, and nobody relies on a machine unawares.
//! - *A country is files.* What is so there stands in `dialogues/packs/`, a record a fact, and knows until when it is good;
//!   what nobody has seen on an official page has no words that could be said. The gate before a lesson asks
//!   `content::Library::permit`, which has three answers; the status that was tapped is in no state that is kept.
//! - *A button carries the turn in which its question was asked.* A tap counts only if that very question is open now.
//! - *Durability is paid once a batch.* Keeping, turning and sending are a loop each, with one piece of work at a time;
//!   what comes meanwhile gathers for the next. A piece of work reads for many turns at once, leaves its rows on a sheet
//!   and writes them many a statement (`store::sheet`); `SQLite`'s one writer commits the pieces that wait together, each
//!   in a savepoint. If a piece fails, each of its turns is taken alone: still whole or not at all.
//! - *Who sends looks behind what has landed*, for that learner's next line; through the whole outbox only when woken, while
//!   somebody waits for a place, and once a second. What waits for somebody is found by an index over nothing else, so a
//!   turn costs the same after years.
//! - *SQL is written once, for two engines* (`store::on`). On `PostgreSQL` several replicas work: a turn locks its
//!   learners, and takes what others received of them before; whatever only one may do at a time (hear a bot, send on a
//!   channel, ring, feed) is a [`duty`], a lease on the database's clock that its holder counts shorter than the database.
//! - *A mentor is a person like a learner*: they have a language, an address, a chat in which lines are ordered, kept and
//!   sent; being one of the staff is a row beside it. So a talk needs no second way of delivery, and a mentor can learn.
//! - *A talk moves in a pure function*, as a dialogue does; who is asked is another. Both sides of a talk are one commit.
//! - *Who may do what is one pure function* (`office::may`), asked by the bot, the pages, the exports and the command line;
//!   what somebody has been granted is read at every request. The router is built from a list, and so is the test that
//!   asks of every address who may use it. Whoever is refused is counted. The same list says what is kept of its use: a
//!   look is on record before the page leaves, a change before it is tried, and once more if it was not done. What comes to
//!   a mentor's chat of a learner's words is on record in the turn that sends it.
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
pub mod desk;
pub mod keeping;
pub mod office;
pub mod simulation;
pub mod metrics;
pub mod store;
pub mod conversation;
pub mod channel;
pub mod clock;
pub mod duty;
pub mod dispatcher;
pub mod inbox;
pub mod scheduler;
pub mod retention;
pub mod tally;
pub mod config;
pub mod web;
pub mod program;
