//! Everything that is kept about somebody is given to them, and nothing of anybody else.

use anyhow::{Result, ensure};
use solis::{
    keeping::{Given, Table},
    people::LearnerId,
};

use super::{Base, both, forgetting::fill, telegram};

both!(
    everything_is_given_and_nothing_of_others,
    of_a_thousand_people_nobody_gets_a_row_of_another,
    a_note_that_speaks_of_somebody_else_is_kept_back,
);

async fn everything_is_given_and_nothing_of_others(base: Base) -> Result<()> {
    let (anna, _) = fill(&base).await?;
    base.run(
        "UPDATE web_lines SET speaker = 'solis', body = '{\"words\":\"Ilze: hello\"}' WHERE learner = 2",
    )
    .await?;
    let (own, files) = base.store.own(anna).await?;
    for table in Table::ALL {
        let rows = own.iter().find(|it| it.table == *table).map(|it| it.rows.len());
        match table.facts().given {
            Given::Not(why) => ensure!(rows.is_none() && !why.is_empty(), "{table:?}"),
            Given::Rows(_) => {
                // A learner has nothing of the staff's.
                let is_empty = matches!(
                    table,
                    Table::Staff | Table::DeskSessions | Table::Grants | Table::Passkeys
                );
                ensure!(rows.is_some_and(|it| (it == 0) == is_empty), "{table:?}: {rows:?}");
            }
        }
    }
    let all = serde_json::to_string(&own.iter().map(|it| &it.rows).collect::<Vec<_>>())?;
    for word in
        ["my flour", "hello Annabella", "she bakes", "Annabella", "anna-key", "We meet on Monday."]
    {
        ensure!(all.contains(word), "{word} is missing: {all}");
    }
    for word in ["omar", "I quote flour", "Ilze", "\"mentor\":1", "web:other"] {
        ensure!(!all.contains(word), "{word} is somebody else's: {all}");
    }
    let files = files.iter().map(|it| it.file.as_str()).collect::<Vec<_>>();
    assert_eq!(files, ["web:one", "web:three", "web:two"]);
    // Of one of the staff, what learners have said is not theirs.
    let (own, _) = base.store.own(LearnerId(1)).await?;
    let all = serde_json::to_string(&own.iter().map(|it| &it.rows).collect::<Vec<_>>())?;
    ensure!(all.contains("Ilze") && !all.contains("flour") && !all.contains("Annabella"), "{all}");
    Ok(())
}

async fn of_a_thousand_people_nobody_gets_a_row_of_another(base: Base) -> Result<()> {
    let mut sql = String::from("BEGIN;");
    let mut people = Vec::new();
    for number in 1..=3 {
        people.push(base.somebody(telegram(number)).await?);
    }
    for it in 4..=1000 {
        sql += &format!(
            "INSERT INTO learners (id, course, language, reading, zone, days, reminders, journey, standing,
                joined_at, answered_at) VALUES ({it}, 'first-steps', 'en', '\"standard\"', 'UTC', '\"course\"',
                '\"on\"', '{{}}', '', 5, 5);
            INSERT INTO identities (id, channel, address, learner) VALUES ({it}, 'telegram', '{it}', {it});"
        );
    }
    for it in 1..=1000 {
        sql += &format!(
            "INSERT INTO answers (learner, dialogue, step, said, share, at)
                VALUES ({it}, 'a/b', 's', '{{\"words\":\"secret-{it}-\"}}', 'nobody', 5);
            INSERT INTO log (learner, cause, what, at) VALUES ({it}, 'telegram:c-{it}-', 'said', 5);
            INSERT INTO inbox (channel, external, sender, body, received_at, tries, state)
                VALUES ('telegram', '{it}', '{it}', '\"secret-{it}-\"', 5, 1, 'done');
            INSERT INTO web_lines (learner, external, speaker, body, at)
                VALUES ({it}, 'x', 'learner', 'secret-{it}-', 5);
            INSERT INTO outbox (learner, lane, line, planned_at, due_at, deadline, state)
                VALUES ({it}, 1, '\"secret-{it}-\"', 5, 5, 9, 'sent');"
        );
    }
    base.run(&format!("{sql} COMMIT;")).await?;
    for it in 1..=1000 {
        let (own, _) = base.store.own(LearnerId(it)).await?;
        let all = serde_json::to_string(&own.iter().map(|it| &it.rows).collect::<Vec<_>>())?;
        let mine = format!("secret-{it}-");
        assert_eq!(all.matches(&mine).count(), 4, "{it}: {all}");
        assert_eq!(all.matches("secret-").count(), 4, "{it}: rows of others in {all}");
    }
    Ok(())
}

async fn a_note_that_speaks_of_somebody_else_is_kept_back(base: Base) -> Result<()> {
    let (anna, _) = fill(&base).await?;
    base.run("UPDATE messages SET said = '{\"words\":\"Ilze is tired of her\"}' WHERE id = 9")
        .await?;
    let (own, _) = base.store.own(anna).await?;
    let messages = own.iter().find(|it| it.table == Table::Messages).map(|it| &it.rows);
    let all = serde_json::to_string(&messages)?;
    ensure!(all.contains("kept back") && !all.contains("tired"), "{all}");
    Ok(())
}
