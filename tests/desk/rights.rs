//! Who may see what, and do what: everybody before every talk.

use anyhow::{Result, ensure};

use super::{alone, asks, browser::Browser, mentor};

/// What a person can open of a talk: its page, and what was said.
async fn sees(who: &Browser, talk: i64) -> Result<(u16, bool)> {
    let page = who.get(&format!("/desk/talks/{talk}")).await?;
    Ok((page.status, page.text.contains("id=\"said\"")))
}

#[tokio::test]
async fn everybody_sees_what_is_theirs() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let omar = mentor(&solis, "Omar", "en").await?;
    // Zane shares no language with anybody who asks.
    let zane = mentor(&solis, "Zane", "lv").await?;
    let frozen = mentor(&solis, "Frozen", "en").await?;
    let stranger = Browser::new(&solis.url()?)?;
    solis
        .change_beside("UPDATE staff SET standing = 'frozen' WHERE name = $1", &["Frozen"])
        .await?;
    let (anna, waiting) = asks(&solis, "A question that waits").await?;
    let (_boris, open) = asks(&solis, "A question that is open").await?;
    let (_carla, over) = asks(&solis, "A question that is over").await?;
    for talk in [open, over] {
        let taken = ilze.acts(talk, "take", &[]).await?;
        ensure!(taken.to == format!("/desk/talks/{talk}#doing"), "{taken:?}");
    }
    ensure!(ilze.acts(over, "give-back", &[]).await?.to == "/desk");

    // The card of one that waits; what was said in one's own; nothing else.
    for (who, name, expected) in [
        (&stranger, "a stranger", [(403, false); 3]),
        (&anna, "a learner", [(403, false); 3]),
        (&frozen, "a frozen mentor", [(403, false); 3]),
        (&zane, "a mentor of another language", [(404, false); 3]),
        (&omar, "a mentor who was asked too", [(200, false), (404, false), (404, false)]),
        (&ilze, "the mentor who has it", [(200, false), (200, true), (200, true)]),
    ] {
        for (talk, expected) in [waiting, open, over].into_iter().zip(expected) {
            let seen = sees(who, talk).await?;
            ensure!(seen == expected, "{name} sees {seen:?} of talk {talk}, not {expected:?}");
        }
    }
    // Nobody but who has it does anything with it, and nothing can be done with what is over.
    let before = solis.number("SELECT count(*) FROM messages", &[]).await?;
    for (who, talk) in [
        (&stranger, open),
        (&anna, open),
        (&frozen, open),
        (&zane, open),
        (&omar, open),
        (&zane, waiting),
        (&omar, waiting),
        (&ilze, waiting),
        (&ilze, over),
    ] {
        for act in ["say", "note", "ready", "hand-over", "give-back", "report"] {
            let more = [("say", "forged"), ("ready", "hello")];
            let acted = who.acts(talk, act, &more).await?;
            ensure!(
                matches!(acted.status, 403 | 404 | 409) || acted.to == "/desk?late=1",
                "{act}: {acted:?}"
            );
        }
    }
    for who in [&stranger, &anna, &frozen, &zane] {
        let acted = who.acts(waiting, "take", &[]).await?;
        ensure!(acted.status == 403 || acted.to == "/desk?late=1", "{acted:?}");
    }
    ensure!(solis.number("SELECT count(*) FROM messages", &[]).await? == before);
    let stages = "SELECT count(*) FROM talks WHERE id = $1 AND stage = 'waiting'";
    ensure!(solis.number(stages, &[waiting]).await? == 1);
    let stages = "SELECT count(*) FROM talks WHERE id = $1 AND stage = 'open'";
    ensure!(solis.number(stages, &[open]).await? == 1);
    // Nothing anybody said is in a log.
    ensure!(!solis.written().contains("forged") && !solis.written().contains("A question"));
    Ok(())
}

#[tokio::test]
async fn what_was_handed_over_is_the_next_mentors() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let omar = mentor(&solis, "Omar", "en").await?;
    let (_anna, talk) = asks(&solis, "What is a price?").await?;
    ilze.acts(talk, "take", &[]).await?;
    ilze.acts(talk, "note", &[("say", "She sells bread.")]).await?;
    let page = ilze.get(&format!("/desk/talks/{talk}")).await?;
    ensure!(page.text.contains("She sells bread.") && page.text.contains(">Omar<"), "{page:?}");
    let id = solis.number("SELECT person FROM staff WHERE name = 'Omar'", &[]).await?;
    ilze.acts(talk, "hand-over", &[("to", &id.to_string())]).await?;
    ensure!(omar.acts(talk, "take", &[]).await?.to.contains("#doing"));
    ensure!(sees(&omar, talk).await? == (200, true));
    ensure!(sees(&ilze, talk).await? == (404, false));
    ensure!(omar.get(&format!("/desk/talks/{talk}")).await?.text.contains("She sells bread."));
    Ok(())
}
