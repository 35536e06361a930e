//! What the fake answers: a result, or a refusal in Telegram's words.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// A result, or why not.
pub type Outcome = Result<Value, Refusal>;

/// A refusal in Telegram's shape.
#[derive(Clone, Debug)]
pub struct Refusal {
    code: u16,
    description: String,
    parameters: Option<Value>,
}

impl Refusal {
    /// A refusal with this code and description.
    pub fn new(code: u16, description: &str) -> Self {
        Self { code, description: description.to_owned(), parameters: None }
    }

    /// 400: the call makes no sense.
    pub fn bad_request(why: &str) -> Self {
        Self::new(400, &format!("Bad Request: {why}"))
    }

    /// 403: the person has blocked the bot.
    pub fn blocked() -> Self {
        Self::new(403, "Forbidden: bot was blocked by the user")
    }

    /// 409: somebody else polls, or a webhook is set.
    pub fn conflict(why: &str) -> Self {
        Self::new(409, &format!("Conflict: {why}"))
    }

    /// 429: come again after so many seconds.
    pub fn too_many(retry_after: u64) -> Self {
        Self {
            parameters: Some(json!({ "retry_after": retry_after })),
            ..Self::new(429, &format!("Too Many Requests: retry after {retry_after}"))
        }
    }

    /// 400: the group has become a supergroup with another id.
    pub fn migrated(to: i64) -> Self {
        Self {
            parameters: Some(json!({ "migrate_to_chat_id": to })),
            ..Self::bad_request("group chat was upgraded to a supergroup chat")
        }
    }
}

/// The HTTP status of an outcome.
pub fn status(outcome: &Outcome) -> u16 {
    outcome.as_ref().map_or_else(|refusal| refusal.code, |_| 200)
}

/// The body of an outcome, as Telegram writes it.
pub fn body(outcome: &Outcome) -> Value {
    match outcome {
        Ok(result) => json!({ "ok": true, "result": result }),
        Err(Refusal { code, description, parameters: None }) => {
            json!({ "ok": false, "error_code": code, "description": description })
        }
        Err(Refusal { code, description, parameters: Some(parameters) }) => {
            json!({ "ok": false, "error_code": code, "description": description, "parameters": parameters })
        }
    }
}

/// The whole answer to an outcome.
pub fn response(outcome: &Outcome) -> Response {
    let mut response = json_response(status(outcome), body(outcome).to_string());
    if let Err(Refusal { parameters: Some(parameters), .. }) = outcome
        && let Some(seconds) = parameters["retry_after"].as_u64()
    {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// An answer with this text in the place of JSON.
pub fn json_response(status: u16, body: String) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
