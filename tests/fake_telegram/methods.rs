//! The methods of the Bot API that Solis may call.

use super::answer::{Outcome, Refusal};
use super::kinds::Kind;
use super::params::Params;
use super::state::{Answer, State};
use super::topics::{self, Topics};
use super::{edit, send, things, webhook};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// A tap must be answered within seconds.
const TAP_ANSWER: Duration = Duration::from_secs(15);
const ANSWER_TEXT: usize = 200;

/// Does what a method asks for; its name is in lower case.
pub fn call(state: &mut State, method: &str, params: &Params) -> Outcome {
    match method {
        "getme" => Ok(get_me(state)),
        "setwebhook" => webhook::set(state, params),
        "deletewebhook" => Ok(webhook::delete(state, params)),
        "getwebhookinfo" => Ok(webhook::info(state)),
        "sendmessage" => send::message(state, params),
        "sendlocation" => things::location(state, params),
        "sendvenue" => things::venue(state, params),
        "sendcontact" => things::contact(state, params),
        "sendchataction" => send::chat_action(state, params),
        "editmessagetext" => edit::edit_text(state, params),
        "editmessagecaption" => edit::edit_caption(state, params),
        "editmessagereplymarkup" => edit::edit_markup(state, params),
        "deletemessage" => edit::delete(state, params),
        "copymessage" => edit::copy(state, params),
        "createforumtopic" => topics::create(state, params),
        "editforumtopic" => topics::edit(state, params),
        "closeforumtopic" => topics::close(state, params, true),
        "reopenforumtopic" => topics::close(state, params, false),
        "deleteforumtopic" => topics::delete(state, params),
        "answercallbackquery" => answer_tap(state, params),
        "setmycommands" => set_commands(state, params),
        "setmydescription" => set_description(state, method, params, "description", 512),
        "setmyshortdescription" => set_description(state, method, params, "short_description", 120),
        "getfile" => get_file(state, params),
        _ => match Kind::of_method(method) {
            Some(kind) => send::file(state, params, kind),
            None => Err(Refusal::new(404, "Not Found: method not found")),
        },
    }
}

fn get_me(state: &State) -> Value {
    let mut me = state.bot.clone();
    me["can_join_groups"] = json!(true);
    let noes =
        ["can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business"];
    for no in noes.into_iter().chain(["has_main_web_app", "can_manage_bots"]) {
        me[no] = json!(false);
    }
    for topics in ["has_topics_enabled", "allows_users_to_create_topics"] {
        me[topics] = json!(state.topics != Topics::Off);
    }
    me
}

fn get_file(state: &mut State, params: &Params) -> Outcome {
    let now = state.clock.now();
    state.files.describe(&params.text("file_id").unwrap_or_default(), now)
}

fn answer_tap(state: &mut State, params: &Params) -> Outcome {
    let too_old = "query is too old and response timeout expired or query ID is invalid";
    let query = params.text("callback_query_id").unwrap_or_default();
    let now = state.clock.now();
    let tap = state.taps.get(&query).filter(|tap| now <= tap.at + TAP_ANSWER);
    let person = tap.ok_or_else(|| Refusal::bad_request(too_old))?.person;
    let text = params.text("text").filter(|text| !text.is_empty());
    if text.as_ref().is_some_and(|text| text.chars().count() > ANSWER_TEXT) {
        return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
    }
    state.answered.insert(query.clone());
    state.answers.push(Answer {
        person,
        query,
        text,
        alert: params.flag("show_alert"),
        at: Instant::now(),
    });
    Ok(json!(true))
}

/// Telegram knows languages by two letters only.
fn language(params: &Params) -> Result<String, Refusal> {
    let language = params.text("language_code").unwrap_or_default();
    let two_letters =
        language.len() == 2 && language.bytes().all(|letter| letter.is_ascii_lowercase());
    if language.is_empty() || two_letters {
        return Ok(language);
    }
    Err(Refusal::bad_request("invalid language code specified"))
}

fn set_commands(state: &mut State, params: &Params) -> Outcome {
    let language = language(params)?;
    let scope = params.json("scope")?.unwrap_or_else(|| json!({ "type": "default" }));
    let commands = params.json("commands")?.unwrap_or_else(|| json!([]));
    for command in commands.as_array().into_iter().flatten() {
        let name = command["command"].as_str().unwrap_or_default();
        let plain =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        if !(1..=32).contains(&name.len()) || !name.chars().all(plain) {
            return Err(Refusal::bad_request("BOT_COMMAND_INVALID"));
        }
        let description = command["description"].as_str().unwrap_or_default();
        if !(1..=256).contains(&description.chars().count()) {
            return Err(Refusal::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    state.commands.insert((scope.to_string(), language), commands);
    Ok(json!(true))
}

fn set_description(
    state: &mut State,
    method: &str,
    params: &Params,
    name: &str,
    most: usize,
) -> Outcome {
    let language = language(params)?;
    let text = params.text(name).unwrap_or_default();
    if text.chars().count() > most {
        return Err(Refusal::bad_request(&format!("{} is too long", name.replace('_', " "))));
    }
    state.descriptions.insert((method.to_owned(), language), text);
    Ok(json!(true))
}
