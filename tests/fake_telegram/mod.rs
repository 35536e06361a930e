//! A Telegram for tests: it keeps what the bot sends, plays the people, and goes wrong on order.
//!
//! It behaves as the Bot API server does (tdlib/telegram-bot-api), seen from the bot. It runs on
//! threads of its own, so a test may block. Its clock is its own too: `advance` lets updates grow
//! too old.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "each test binary uses its own part of the fake"
)]

mod answer;
mod chat;
mod clock;
mod dials;
mod download;
mod edit;
mod faults;
mod files;
mod hands;
mod items;
mod kinds;
mod ledger;
mod limits;
mod markup;
mod methods;
mod params;
mod people;
mod phone;
mod place;
mod polling;
mod send;
mod sent;
mod server;
mod state;
mod snag;
mod storm;
mod things;
mod topics;
mod updates;
mod wait;
mod webhook;
mod wire;

pub use faults::{Fault, Phase};
pub use items::Item;
pub use kinds::Kind;
pub use people::Person;
pub use sent::Sent;
pub use state::{Answer, Request};
pub use topics::{Topic, Topics};
pub use webhook::{Pace, WebhookCall};

use serde_json::{Value, json};
use server::Server;
use state::Profile;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;

/// A Telegram with one bot. It is gone when this is dropped.
#[derive(Debug)]
pub struct FakeTelegram {
    server: Arc<Server>,
    url: String,
    runtime: Option<Runtime>,
}

impl Drop for FakeTelegram {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl FakeTelegram {
    /// Starts on a free port of this machine, for the bot with this token.
    #[expect(clippy::unused_async, reason = "a test need not know that nothing is waited for")]
    pub async fn start(token: &str) -> Self {
        Self::try_start(token)
            .unwrap_or_else(|error| panic!("the fake Telegram does not start: {error}"))
    }

    fn try_start(token: &str) -> std::io::Result<Self> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let server = Arc::new(Server::new(token, runtime.handle().clone()));
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(server::serve(Arc::clone(&server), listener));
        Ok(Self { server, url, runtime: Some(runtime) })
    }

    /// Its address, for `TELEGRAM_API_URL`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Gives the bot another name.
    pub fn set_username(&self, username: &str) {
        self.server.change(|state| state.bot["username"] = json!(username));
    }

    /// Moves Telegram's clock forward: what is too old is dropped.
    pub fn advance(&self, by: Duration) {
        self.server.change(|state| state.clock.skip(by));
    }

    /// A person the bot may write to; an empty language is a phone that does not tell.
    pub fn person(&self, id: i64, name: &str, language: &str) -> Person {
        self.server.change(|state| {
            state
                .people
                .insert(id, Profile { name: name.to_owned(), language: language.to_owned() });
            state.open_chat(id, json!({ "id": id, "type": "private", "first_name": name }));
        });
        let server = Arc::clone(&self.server);
        Person { server, id, chat_id: id, topic: None, answered: None }
    }

    /// A group (its id is negative) or, below -1000000000000, a supergroup.
    pub fn group(&self, id: i64, title: &str) {
        let kind = if id < -1_000_000_000_000 { "supergroup" } else { "group" };
        self.server
            .change(|state| state.open_chat(id, json!({ "id": id, "type": kind, "title": title })));
    }

    /// A group becomes a supergroup: its old id is refused from now on, with the new one.
    pub fn migrates(&self, from: i64, to: i64) {
        let known = self.server.state().chats.get(&from).map(|chat| chat.info["title"].clone());
        let Some(title) = known else { panic!("there is no group {from}") };
        self.group(to, title.as_str().unwrap_or_default());
        self.server.change(|state| {
            state.hear(from, 0, json!({ "migrate_to_chat_id": to }));
            state.hear(to, 0, json!({ "migrate_from_chat_id": from }));
            if let Some(chat) = state.chats.get_mut(&from) {
                chat.migrated_to = Some(to);
            }
        });
    }

    /// Gives the bot an update of any kind; its `update_id` is set here and given back.
    pub fn raw_update(&self, update: &Value) -> i64 {
        self.server.change(|state| state.updates.add_raw(state.clock.now(), None, update))
    }

    /// Sets the id of the next update, as after a week of silence.
    pub fn continue_at(&self, update_id: i64) {
        self.server.change(|state| state.updates.continue_at(update_id));
    }
}
