//! Everything the fake knows: the people, the chats, the files, and what has been asked of it.

use super::Fault;
use super::answer::Refusal;
use super::chat::Chat;
use super::clock::Clock;
use super::faults::Faults;
use super::files::Files;
use super::limits::Limits;
use super::snag::Snags;
use super::topics::Topics;
use super::updates::{Queue, Updates};
use super::webhook::{Webhook, WebhookCall};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

/// The first update's id.
const FIRST_UPDATE: i64 = 174_114_370;

/// A call the bot made.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method, in lower case.
    pub method: String,
    /// The chat it is about.
    pub chat: Option<i64>,
    /// When it came.
    pub at: Instant,
    /// Its parameters; a file is its name and size.
    pub body: Value,
    /// The HTTP status of the answer; none while it is under way, and when there was no answer.
    pub status: Option<u16>,
    /// What went wrong on order.
    pub fault: Option<Fault>,
}

/// An answer of the bot to a tap.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Who tapped.
    pub person: i64,
    /// The id of the tap.
    pub query: String,
    /// What the bot showed.
    pub text: Option<String>,
    /// Whether it had to be clicked away.
    pub alert: bool,
    /// When.
    pub at: Instant,
}

/// A person as Telegram knows them.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Their first name.
    pub name: String,
    /// The language of their phone; empty if it does not say.
    pub language: String,
}

/// A tap that can still be answered.
#[derive(Clone, Debug)]
pub struct Tap {
    /// Who tapped.
    pub person: i64,
    /// When, by the fake's clock.
    pub at: Duration,
}

/// Everything the fake knows.
#[derive(Debug)]
pub struct State {
    /// The bot as JSON.
    pub bot: Value,
    /// What time it is.
    pub clock: Clock,
    /// What waits for the bot.
    pub updates: Updates,
    /// Where updates are delivered to, if the bot does not poll.
    pub webhook: Option<Webhook>,
    /// The queues a webhook is busy with.
    pub under_way: HashSet<Queue>,
    /// Every delivery tried.
    pub webhook_calls: Vec<WebhookCall>,
    /// The people.
    pub people: HashMap<i64, Profile>,
    /// The chats.
    pub chats: HashMap<i64, Chat>,
    /// The taps, by query id.
    pub taps: HashMap<String, Tap>,
    /// What the bot answered to taps.
    pub answers: Vec<Answer>,
    /// The taps it answered.
    pub answered: HashSet<String>,
    /// The files.
    pub files: Files,
    /// How it stands with topics in private chats.
    pub topics: Topics,
    /// Every call of the bot.
    pub requests: Vec<Request>,
    /// What goes wrong.
    pub faults: Faults,
    /// The calls that stand still.
    pub snags: Snags,
    /// Whether only what a long run needs is kept: no bodies of calls.
    pub is_lean: bool,
    /// Flood limits.
    pub limits: Limits,
    /// The number of the long poll that counts.
    pub poll: u64,
    /// The offset of the last poll, and when it came.
    pub last_poll: Option<(i64, Instant)>,
    /// Commands by scope and language.
    pub commands: HashMap<(String, String), Value>,
    /// Descriptions by method and language.
    pub descriptions: HashMap<(String, String), String>,
}

impl State {
    /// A Telegram that knows nobody but the bot.
    pub fn new(token: &str) -> Self {
        let id: i64 = token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(1);
        Self {
            bot: json!({ "id": id, "is_bot": true, "first_name": "Solis", "username": "solis_test_bot" }),
            clock: Clock::start(),
            updates: Updates::starting_at(FIRST_UPDATE),
            webhook: None,
            under_way: HashSet::new(),
            webhook_calls: Vec::new(),
            people: HashMap::new(),
            chats: HashMap::new(),
            taps: HashMap::new(),
            answers: Vec::new(),
            answered: HashSet::new(),
            files: Files::of_bot(id),
            topics: Topics::default(),
            requests: Vec::new(),
            faults: Faults::default(),
            snags: Snags::default(),
            is_lean: false,
            limits: Limits::default(),
            poll: 0,
            last_poll: None,
            commands: HashMap::new(),
            descriptions: HashMap::new(),
        }
    }

    /// Makes a chat known.
    pub fn open_chat(&mut self, id: i64, info: Value) {
        self.chats.entry(id).or_insert_with(|| Chat::new(info));
    }

    /// The chat, if the bot may write there.
    pub fn writable(&mut self, id: i64) -> Result<&mut Chat, Refusal> {
        let chat = self.chats.get_mut(&id).ok_or_else(|| Refusal::bad_request("chat not found"))?;
        match chat.migrated_to {
            Some(to) => Err(Refusal::migrated(to)),
            None if chat.blocked => Err(Refusal::blocked()),
            None => Ok(chat),
        }
    }

    /// A person as JSON.
    pub fn user(&self, id: i64) -> Value {
        let Some(Profile { name, language }) = self.people.get(&id) else { return anonymous() };
        let mut user = json!({ "id": id, "is_bot": false, "first_name": name });
        if !language.is_empty() {
            user["language_code"] = json!(language);
        }
        user
    }

    /// A person says something in a chat; gives the message's id.
    pub fn hear(&mut self, chat_id: i64, person: i64, content: Value) -> i64 {
        let (date, from) = (self.clock.date(), self.user(person));
        let Some(chat) = self.chats.get_mut(&chat_id) else { panic!("there is no chat {chat_id}") };
        assert!(!chat.blocked, "person {person} has blocked the bot: unblock first");
        chat.seen = chat.sent.len();
        let id = chat.number();
        let mut message = content;
        message["message_id"] = json!(id);
        message["from"] = from;
        message["chat"] = chat.info.clone();
        message["date"] = json!(date);
        chat.said.insert(id, message.clone());
        self.updates.add(self.clock.now(), Queue::Chat(chat_id), "message", &message);
        id
    }
}

/// Who speaks when Telegram does not say who.
fn anonymous() -> Value {
    json!({ "id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot" })
}
