//! The parameters of a call, however they came: JSON, a form, multipart or the address.

use super::answer::Refusal;
use axum::Form;
use axum::body::{Bytes, to_bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Query, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// The largest body Telegram takes.
const LARGEST_BODY: usize = 50 << 20;

/// A file that came with a call.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Its name.
    pub name: String,
    /// Its kind, such as `image/png`.
    pub mime: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// What a call says.
#[derive(Clone, Debug, Default)]
pub struct Params {
    fields: Map<String, Value>,
    uploads: HashMap<String, Upload>,
}

impl Params {
    /// What a download says: which path it wants.
    pub fn of_path(path: &str) -> Self {
        let fields = Map::from_iter([("path".to_owned(), json!(path))]);
        Self { fields, uploads: HashMap::new() }
    }

    /// Reads the parameters of a request.
    pub async fn read(request: Request) -> Result<Self, Refusal> {
        let mut params = Self::default();
        if let Ok(Query(pairs)) = Query::<Vec<(String, String)>>::try_from_uri(request.uri()) {
            params.add_pairs(pairs);
        }
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        if kind.starts_with("multipart/form-data") {
            params.read_parts(request).await?;
        } else if kind.starts_with("application/json") {
            params.read_json(&body(request).await?)?;
        } else if kind.starts_with("application/x-www-form-urlencoded") {
            params.read_form(request).await?;
        }
        Ok(params)
    }

    fn add_pairs(&mut self, pairs: Vec<(String, String)>) {
        self.fields.extend(pairs.into_iter().map(|(name, value)| (name, Value::String(value))));
    }

    fn read_json(&mut self, body: &[u8]) -> Result<(), Refusal> {
        let fields: Map<String, Value> = serde_json::from_slice(body)
            .map_err(|_| Refusal::bad_request("can't parse JSON object"))?;
        self.fields.extend(fields);
        Ok(())
    }

    async fn read_form(&mut self, mut request: Request) -> Result<(), Refusal> {
        DefaultBodyLimit::max(LARGEST_BODY).apply(&mut request);
        let form = Form::from_request(request, &()).await;
        let Form(pairs) = form.map_err(|_| Refusal::bad_request("can't parse the form"))?;
        self.add_pairs(pairs);
        Ok(())
    }

    async fn read_parts(&mut self, mut request: Request) -> Result<(), Refusal> {
        let broken = || Refusal::bad_request("can't parse multipart form data");
        DefaultBodyLimit::max(LARGEST_BODY).apply(&mut request);
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
        while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
            let name = part.name().unwrap_or_default().to_owned();
            let mime = part.content_type().unwrap_or("application/octet-stream").to_owned();
            let file_name = part.file_name().map(ToOwned::to_owned);
            let bytes =
                part.bytes().await.map_err(|_| Refusal::new(413, "Request Entity Too Large"))?;
            if let Some(file_name) = file_name {
                self.uploads.insert(name, Upload { name: file_name, mime, bytes });
            } else {
                self.fields
                    .insert(name, Value::String(String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        Ok(())
    }

    /// A parameter as text.
    pub fn text(&self, name: &str) -> Option<String> {
        match self.fields.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other @ (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
                Some(other.to_string())
            }
        }
    }

    /// A parameter as a whole number.
    pub fn int(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    /// Whether a parameter says yes.
    pub fn flag(&self, name: &str) -> bool {
        self.text(name)
            .is_some_and(|text| ["true", "yes", "1"].contains(&text.to_lowercase().as_str()))
    }

    /// A parameter that is JSON, or JSON in a text.
    pub fn json(&self, name: &str) -> Result<Option<Value>, Refusal> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text)
                .map(Some)
                .map_err(|_| Refusal::bad_request(&format!("can't parse {name}: it is not JSON"))),
            Some(value) => Ok(Some(value.clone())),
        }
    }

    /// The file sent as this parameter, in place or as `attach://…`.
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        let text = self.text(name);
        let part = text.as_deref().and_then(|text| text.strip_prefix("attach://")).unwrap_or(name);
        self.uploads.get(part)
    }

    /// Everything as one JSON object, for the log; a file is its name and size.
    pub fn to_json(&self) -> Value {
        let files = self.uploads.iter().map(|(name, file)| {
            (
                name.clone(),
                json!({ "file": file.name, "mime": file.mime, "bytes": file.bytes.len() }),
            )
        });
        Value::Object(self.fields.clone().into_iter().chain(files).collect())
    }
}

async fn body(request: Request) -> Result<Bytes, Refusal> {
    let too_large = Refusal::new(413, "Request Entity Too Large");
    to_bytes(request.into_body(), LARGEST_BODY).await.map_err(|_| too_large)
}
