//! A server that translates as `LibreTranslate` does (<https://docs.libretranslate.com>, `POST /translate`), badly: it says
//! from which language into which. And its bad days.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::Result;
use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::{Value, json};

/// How the server is today.
#[derive(Clone, Copy)]
pub(crate) enum Mood {
    Well,
    Slow,
    Broken,
    Garbage,
    TooMuch,
}

/// The server.
pub(crate) struct Libre {
    /// Where it is.
    pub(crate) url: String,
    asked: Arc<Mutex<Vec<Value>>>,
}

type Shared = (Mood, Arc<Mutex<Vec<Value>>>);

impl Libre {
    pub(crate) async fn start(mood: Mood) -> Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let asked = Arc::default();
        let shared: Shared = (mood, Arc::clone(&asked));
        let app = Router::new().route("/translate", post(translate)).with_state(shared);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(Self { url, asked })
    }

    /// What it was asked.
    pub(crate) fn asked(&self) -> Vec<Value> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn translate(State((mood, asked)): State<Shared>, Json(question): Json<Value>) -> Response {
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(question.clone());
    let part = |name: &str| question[name].as_str().unwrap_or_default().to_owned();
    let text = format!("[{} to {}] {}", part("source"), part("target"), part("q"));
    match mood {
        Mood::Well => Json(json!({ "translatedText": text })).into_response(),
        Mood::Slow => {
            tokio::time::sleep(Duration::from_mins(1)).await;
            Json(json!({ "translatedText": text })).into_response()
        }
        Mood::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "model not loaded").into_response(),
        Mood::Garbage => "<html>translatedText</html>".into_response(),
        Mood::TooMuch => Json(json!({ "translatedText": "x".repeat(1_000_000) })).into_response(),
    }
}
