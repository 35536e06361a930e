//! The staff's commands in the chat: what each role gets for each of them.

use anyhow::{Result, ensure};
use solis::conversation::COMMANDS;

use super::{World, rows::STAFF};
use crate::product::until;

/// A command, who gets something for it, and what: the step of the line, as the outbox keeps it.
const TABLE: &[(&str, &str, &str)] = &[
    ("/desk", "ml", "SELECT count(*) FROM outbox WHERE learner = $1 AND line LIKE '%desk-menu%'"),
    (
        "/desk",
        "acgdA",
        "SELECT count(*) FROM outbox WHERE learner = $1 AND line LIKE '%console-link%'",
    ),
    (
        "/console",
        "ml",
        "SELECT count(*) FROM outbox WHERE learner = $1 AND line LIKE '%desk-menu%'",
    ),
    (
        "/console",
        "acgdA",
        "SELECT count(*) FROM outbox WHERE learner = $1 AND line LIKE '%console-link%'",
    ),
    (
        "/announce",
        "cg",
        "SELECT count(*) FROM outbox WHERE learner = $1 AND line LIKE '%desk-announce-write%'",
    ),
];
/// How many turns somebody has had: what a turn says is kept with it.
const TURNS: &str = "SELECT count(*) FROM log WHERE learner = $1";

#[tokio::test]
async fn every_command_gives_each_role_what_is_theirs() -> Result<()> {
    for command in COMMANDS {
        let roles = TABLE.iter().filter(|it| it.0 == command).map(|it| it.1).collect::<String>();
        ensure!(!roles.is_empty(), "{command} has no row");
    }
    let world = World::new().await?;
    let mut asked = 0;
    for actor in world.staff.iter().chain(&world.others) {
        let name = match actor.letter {
            'm' => "SELECT person FROM staff WHERE name = 'Mara'",
            'l' => "SELECT person FROM staff WHERE name = 'Role l'",
            'a' => "SELECT person FROM staff WHERE name = 'Role a'",
            'c' => "SELECT person FROM staff WHERE name = 'Role c'",
            'g' => "SELECT person FROM staff WHERE name = 'Role g'",
            'd' => "SELECT person FROM staff WHERE name = 'Role d'",
            'A' => "SELECT person FROM staff WHERE name = 'Role A'",
            'f' => "SELECT person FROM staff WHERE name = 'Frozen'",
            'e' => "SELECT person FROM staff WHERE name = 'Ended'",
            _ => continue,
        };
        let person = world.solis.number(name, &[]).await?;
        for command in COMMANDS {
            let gives = TABLE.iter().filter(|it| it.0 == command);
            let mut before = Vec::new();
            for (_, roles, sql) in gives.clone() {
                before.push((*roles, *sql, world.solis.number(sql, &[person]).await?));
            }
            let all = world.solis.number(TURNS, &[person]).await?;
            asked += 1;
            actor.browser.chats("say", command).await?;
            until(command, || async { Ok(world.solis.number(TURNS, &[person]).await? > all) })
                .await?;
            for (roles, sql, was) in before {
                let now = world.solis.number(sql, &[person]).await?;
                let expected = was + i64::from(roles.contains(actor.letter));
                ensure!(
                    now == expected,
                    "{command} by {}: {now}, not {expected}: {sql}",
                    actor.letter
                );
            }
        }
    }
    println!("{asked} commands: {} roles, frozen, ended", STAFF.len());
    Ok(())
}
