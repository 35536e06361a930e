//! Wrong words and wrong variables: one sentence that says what to write, and exit code 2.

use std::{ffi::OsStr, os::unix::ffi::OsStrExt};

use anyhow::{Context, Result, ensure};

use super::Place;

const TOKEN: (&str, &str) = ("TELOXIDE_TOKEN", "123456789:AAabcdefghijklmnopqrstuvwxyz");
const HOOK: (&str, &str) = ("TELEGRAM_WEBHOOK_URL", "https://chat.example.org");

#[test]
fn wrong_words_are_refused() -> Result<()> {
    let place = Place::new()?;
    for (args, words) in [
        (&["fly"][..], &["fly"][..]),
        (&["--fly"], &["--fly"]),
        (&["run", "fast"], &["fast"]),
        (&["play", "--fly"], &["--fly"]),
        (&["invite", "guest"], &["guest", "learner", "mentor"]),
        (&["invite", "mentor", "--hours", "soon"], &["soon", "Mon,Wed"]),
        (&["invite", "learner", "--days", "0"], &["0", "days"]),
        (&["invite", "learner", "--days", "many"], &["many", "days"]),
        (&["texts"], &["LANGUAGE"]),
        (&["invite"], &["ROLE"]),
        (&["backup"], &["FILE"]),
        (&["restore"], &["FILE"]),
        (&["backup", "all.backup"], &["SOLIS_BACKUP_TO", "backup-key", "--plain"]),
        (&["backup", "--into", "kept"], &["SOLIS_BACKUP_TO", "backup-key", "--plain"]),
        (&["backup-key"], &["FILE"]),
        (&["texts", "xx"], &["`xx`", "lv"]),
        (&["play", "--in", "xx"], &["`xx`", "lv"]),
        (&["play", "first-steps/three-pockets"], &["first-steps/three-pockets"]),
    ] {
        let said = place.ask(args, &[])?;
        said.is_refused(2, words).with_context(|| format!("solis {}", args.join(" ")))?;
    }
    assert!(place.files()?.is_empty(), "nothing is left behind");
    Ok(())
}

#[test]
fn wrong_variables_are_refused() -> Result<()> {
    let place = Place::new()?;
    for (wrong, beside) in [
        (("SOLIS_LISTEN", "localhost"), &[][..]),
        (("SOLIS_LISTEN", "127.0.0.1"), &[]),
        (("SOLIS_LISTEN", ":8080"), &[]),
        (("SOLIS_METRICS_LISTEN", "9464"), &[]),
        (("DATABASE_URL", "mysql://solis:geheim@localhost/solis"), &[]),
        (("DATABASE_URL", "postgres//solis:geheim@localhost/solis"), &[]),
        (("DATABASE_URL", "postgres://solis:geheim@localhost:many/solis"), &[]),
        (("DATABASE_URL", "solis.db"), &[]),
        (("DATABASE_URL", "sqlite::memory:"), &[]),
        (("SOLIS_TIME_ZONE", "Riga"), &[]),
        (("TELOXIDE_TOKEN", "geheim"), &[]),
        (("TELOXIDE_TOKEN", "123:geheim"), &[]),
        (("TELEGRAM_API_URL", "localhost:8081"), &[TOKEN]),
        (("TELEGRAM_WEBHOOK_SECRET", ""), &[TOKEN, HOOK]),
        (("TELEGRAM_WEBHOOK_SECRET", "geheim"), &[TOKEN, HOOK]),
        (
            ("TELEGRAM_WEBHOOK_URL", "chat.example.org"),
            &[TOKEN, ("TELEGRAM_WEBHOOK_SECRET", "0123456789abcdef")],
        ),
        (("TELEGRAM_LIMITS", "fast"), &[]),
        (("TELEGRAM_LIMITS", "30/s 1/s"), &[]),
        (("TELEGRAM_LIMITS", "0/s 1/s 20/min"), &[]),
        (("TELEGRAM_LIMITS", "-1/s 1/s 20/min"), &[]),
        (("TELEGRAM_LIMITS", "NaN/s 1/s 20/min"), &[]),
        (("SOLIS_BACKUP_TO", "geheim"), &[]),
        (("SOLIS_BACKUP_TO", ","), &[]),
        (("SOLIS_BACKUP_TO", "AGE-SECRET-KEY-1geheim"), &[]),
        (("SOLIS_BACKUP_KEY", "geheim"), &[]),
        (("SOLIS_FLOOD_GUARD", "0"), &[]),
        (("SOLIS_FLOOD_GUARD", "-1"), &[]),
        (("SOLIS_FLOOD_GUARD", "many"), &[]),
        (("SOLIS_PUBLIC_URL", "chat.example.org"), &[]),
        (("SOLIS_PUBLIC_URL", "ftp://chat.example.org"), &[]),
    ] {
        let said = place.ask(&[], &[&[wrong], beside].concat())?;
        said.is_refused(2, &[wrong.0]).with_context(|| format!("{wrong:?}"))?;
        ensure!(!said.err.contains("geheim"), "a secret is repeated: {said:?}");
    }
    assert!(place.files()?.is_empty(), "nothing is left behind");
    Ok(())
}

/// A number may be larger than anybody needs.
#[test]
fn a_very_large_number_is_no_reason_to_fall_over() -> Result<()> {
    let place = Place::new()?;
    for number in ["4294967295", "99999999999999999999"] {
        let said = place.ask(&["texts", "lv"], &[("SOLIS_FLOOD_GUARD", number)])?;
        said.is_calm().with_context(|| format!("SOLIS_FLOOD_GUARD={number}"))?;
        ensure!(matches!(said.code, Some(0 | 2)), "{number}: {said:?}");
    }
    Ok(())
}

/// Letters that are no Unicode are not the same as nothing: the data would go elsewhere.
#[test]
fn a_variable_that_is_no_text_is_refused() -> Result<()> {
    let place = Place::new()?;
    let mut command = place.command(&["invite", "learner"], &[]);
    let output = command.env("DATABASE_URL", OsStr::from_bytes(b"sqlite:d\xE2ta.db")).output()?;
    let err = String::from_utf8(output.stderr)?;
    ensure!(
        output.status.code() == Some(2),
        "{:?} {err}, and it made {:?}",
        output.status,
        place.files()?
    );
    ensure!(err.contains("DATABASE_URL"), "{err}");
    Ok(())
}
