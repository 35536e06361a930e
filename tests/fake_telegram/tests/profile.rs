//! What the bot says about itself: commands and descriptions, by language.

use super::bot::start;
use serde_json::json;

#[tokio::test]
async fn commands_and_descriptions_are_kept_by_language() {
    let (fake, bot) = start().await;
    let commands = json!([{ "command": "menu", "description": "القائمة" }]);
    bot.ok("setMyCommands", json!({ "commands": commands, "language_code": "ar" })).await;
    bot.ok("setMyDescription", json!({ "description": "Solis", "language_code": "" })).await;
    bot.ok("setMyShortDescription", json!({ "short_description": "S" })).await;
    assert_eq!(fake.commands("ar"), [("menu".to_owned(), "القائمة".to_owned())]);
    assert!(fake.commands("").is_empty());
    assert_eq!(
        (fake.description("").as_deref(), fake.short_description("").as_deref()),
        (Some("Solis"), Some("S"))
    );
    let prs = bot.refused("setMyDescription", json!({ "language_code": "prs" })).await;
    assert_eq!(prs, (400, "Bad Request: invalid language code specified".into()));
    let long =
        bot.refused("setMyShortDescription", json!({ "short_description": "x".repeat(121) })).await;
    assert_eq!(long.0, 400);
    let upper = json!({ "commands": [{ "command": "Menu", "description": "x" }] });
    assert_eq!(
        bot.refused("setMyCommands", upper).await,
        (400, "Bad Request: BOT_COMMAND_INVALID".into())
    );
}
