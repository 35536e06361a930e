//! What is no file: places and people, sent by the bot.

use super::answer::{Outcome, Refusal};
use super::params::Params;
use super::send::{Content, deliver, target};
use super::state::State;
use serde_json::{Value, json};

/// sendLocation.
pub fn location(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let mut place = point(params, "wrong location specified")?;
    if let Some(period) = params.int("live_period") {
        place["live_period"] = json!(period);
    }
    deliver(state, chat, params, Content::from_iter([("location".to_owned(), place)]))
}

/// sendVenue.
pub fn venue(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let place = point(params, "wrong venue location specified")?;
    let mut venue = json!({ "location": place });
    for name in ["title", "address"] {
        venue[name] = json!(params.text(name).unwrap_or_default());
    }
    // The real one writes a venue's place down twice, for old bots.
    let parts = [("venue".to_owned(), venue), ("location".to_owned(), place)];
    deliver(state, chat, params, Content::from_iter(parts))
}

/// sendContact.
pub fn contact(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let mut contact = json!({});
    for name in ["phone_number", "first_name"] {
        let told = params.text(name).filter(|told| !told.is_empty());
        let missing = || Refusal::bad_request(&format!("parameter \"{name}\" is required"));
        contact[name] = json!(told.ok_or_else(missing)?);
    }
    for name in ["last_name", "vcard"] {
        if let Some(told) = params.text(name).filter(|told| !told.is_empty()) {
            contact[name] = json!(told);
        }
    }
    deliver(state, chat, params, Content::from_iter([("contact".to_owned(), contact)]))
}

/// A point on the earth.
fn point(params: &Params, wrong: &str) -> Result<Value, Refusal> {
    let read = |name: &str| {
        let text = params.text(name).filter(|text| !text.trim().is_empty());
        let text = text.ok_or_else(|| Refusal::bad_request(&format!("{name} is empty")))?;
        Ok::<f64, Refusal>(text.trim().parse().unwrap_or(0.0))
    };
    let (latitude, longitude) = (read("latitude")?, read("longitude")?);
    if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
        return Err(Refusal::bad_request(wrong));
    }
    Ok(json!({ "latitude": latitude, "longitude": longitude }))
}
