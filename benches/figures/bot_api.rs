//! The least of a Bot API server that Solis can talk to. It answers at once, and notes when a chat first hears
//! something after a tap.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::Result;
use axum::{
    Json, Router,
    extract::{FromRequest, Multipart, Path, Request, State},
    http::header,
    routing::any,
};
use serde_json::{Value, json};
use tokio::sync::Notify;

/// What stands in the webhook's header.
pub(crate) const SECRET: &str = "the-secret-of-the-bench";
const TOKEN: &str = "4200000001:AATheTokenOfTheBench";

/// A running Bot API server.
pub(crate) struct BotApi {
    url: String,
    /// Whoever talks to the bot.
    pub(crate) chats: Arc<Chats>,
}

/// What the chats have heard.
#[derive(Default)]
pub(crate) struct Chats {
    by_number: Mutex<HashMap<i64, Chat>>,
    took: Mutex<Vec<Duration>>,
    lines: AtomicUsize,
}

#[derive(Default)]
struct Chat {
    /// What the first button of the last question sends, until it is tapped.
    button: Option<String>,
    tapped: Option<Instant>,
    asked: Arc<Notify>,
}

impl BotApi {
    /// Starts it on a free port.
    pub(crate) async fn start() -> Result<Self> {
        let chats = Arc::<Chats>::default();
        let router = Router::new().route("/{bot}/{method}", any(call));
        let router = router.with_state(Arc::clone(&chats));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(axum::serve(listener, router).into_future());
        Ok(Self { url, chats })
    }

    /// What Solis has to know of it.
    pub(crate) fn variables(&self) -> [(&'static str, &str); 6] {
        [
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELEGRAM_API_URL", &self.url),
            ("TELEGRAM_WEBHOOK_URL", "http://127.0.0.1"),
            ("TELEGRAM_WEBHOOK_SECRET", SECRET),
            ("TELEGRAM_LIMITS", "off"),
            ("SOLIS_FLOOD_GUARD", "off"),
        ]
    }
}

impl Chats {
    /// Puts a question before a chat, as if it had just been asked.
    pub(crate) fn ask(&self, chat: i64, button: &str) {
        self.change(chat, |chat| chat.button = Some(button.to_owned()));
    }

    /// Taps the open question's first button, if there is a question; what it sends.
    pub(crate) fn tap(&self, chat: i64) -> Option<String> {
        self.change(chat, |chat| {
            let button = chat.button.take()?;
            chat.tapped = Some(Instant::now());
            Some(button)
        })
    }

    /// Waits for the next question.
    pub(crate) async fn asked(&self, chat: i64) {
        let asked = self.change(chat, |chat| Arc::clone(&chat.asked));
        while self.change(chat, |chat| chat.button.is_none()) {
            asked.notified().await;
        }
    }

    /// How long each tap took to its first answer, since this was last asked.
    pub(crate) fn take_times(&self) -> Vec<Duration> {
        std::mem::take(&mut *self.took.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many taps were answered since the times were taken.
    pub(crate) fn answered(&self) -> usize {
        self.took.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// How many lines were said.
    pub(crate) fn lines(&self) -> usize {
        self.lines.load(Ordering::Relaxed)
    }

    fn hear(&self, chat: i64, markup: &Value) {
        let button = markup["inline_keyboard"][0][0]["callback_data"].as_str();
        self.lines.fetch_add(1, Ordering::Relaxed);
        let tapped = self.change(chat, |chat| {
            if let Some(button) = button {
                chat.button = Some(button.to_owned());
                chat.asked.notify_one();
            }
            chat.tapped.take()
        });
        let took = tapped.map(|at| at.elapsed());
        self.took.lock().unwrap_or_else(PoisonError::into_inner).extend(took);
    }

    fn change<T>(&self, chat: i64, change: impl FnOnce(&mut Chat) -> T) -> T {
        let mut chats = self.by_number.lock().unwrap_or_else(PoisonError::into_inner);
        change(chats.entry(chat).or_default())
    }
}

async fn call(
    State(chats): State<Arc<Chats>>,
    Path((_, method)): Path<(String, String)>,
    request: Request,
) -> Json<Value> {
    let result = match method.as_str() {
        "getMe" => me(),
        "sendMessage" | "sendPhoto" => {
            let said = read(request).await;
            let chat = said["chat_id"].as_i64().unwrap_or_default();
            chats.hear(chat, &said["reply_markup"]);
            message(chat, method == "sendPhoto")
        }
        _ => json!(true),
    };
    Json(json!({ "ok": true, "result": result }))
}

/// What a call says, as JSON or as a form; of a form, what is JSON in it.
async fn read(request: Request) -> Value {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    if !kind.is_some_and(|it| it.starts_with("multipart/")) {
        return Json::from_request(request, &()).await.map_or(Value::Null, |Json(said)| said);
    }
    let mut said = json!({});
    let Ok(mut form) = Multipart::from_request(request, &()).await else { return said };
    while let Ok(Some(field)) = form.next_field().await {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.unwrap_or_default();
        said[name] = serde_json::from_slice(&bytes).unwrap_or_default();
    }
    said
}

fn me() -> Value {
    let mut me = json!({ "id": 4_200_000_001_i64, "is_bot": true, "first_name": "Solis",
        "username": "solis_bench_bot", "can_join_groups": false });
    for no in ["can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business"]
    {
        me[no] = json!(false);
    }
    me["has_main_web_app"] = json!(false);
    me
}

fn message(chat: i64, is_photo: bool) -> Value {
    let chat = json!({ "id": chat, "type": "private", "first_name": "Anna" });
    let mut message = json!({ "message_id": 1, "date": 1_760_000_000, "chat": chat });
    if is_photo {
        let photo = json!({ "file_id": "p", "file_unique_id": "p", "width": 800, "height": 450 });
        message["photo"] = json!([photo]);
    } else {
        message["text"] = json!("…");
    }
    message
}
