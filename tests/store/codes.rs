//! Codes: who reads the database cannot use them, and each is good as often as it should be.

use std::fs;

use anyhow::{Context, Result};
use solis::store::{Code, CodeKind, NewCode};

use super::{Base, at, base::Place, both, telegram, turn};

both!(
    only_the_hash_of_a_code_is_kept,
    a_code_for_a_device_is_good_once,
    a_failed_turn_spends_no_code,
    an_invitation_is_good_for_everybody_until_it_expires,
);

impl Base {
    async fn code(&self, kind: CodeKind) -> Result<Code> {
        let code = Code::new()?;
        let new = NewCode { code: code.clone(), kind, expires_at: at(10) };
        turn!(self, |tx| tx.give_code(new).await)?;
        Ok(code)
    }

    async fn take(&self, code: &Code, minutes: i64) -> Result<Option<CodeKind>> {
        let code = code.clone();
        turn!(self, |tx| tx.take_code(&code, at(minutes)).await)
    }
}

fn riga() -> CodeKind {
    CodeKind::Learner { cohort: Some("Riga-1".to_owned()) }
}

async fn only_the_hash_of_a_code_is_kept(base: Base) -> Result<()> {
    let code = base.code(riga()).await?;
    assert_eq!(code.letters().len(), 22);
    let files = match &base.place {
        Place::Folder(folder) => {
            let entries = fs::read_dir(folder.path())?;
            entries.map(|it| Ok(it?.path())).collect::<Result<Vec<_>>>()?
        }
        Place::Server(database) => {
            // What is in memory only until now.
            base.run("CHECKPOINT").await?;
            let table = base.texts("SELECT pg_relation_filepath('codes')").await?;
            let data = database.log.with_file_name("data");
            let table = data.join(table.first().context("no table")?);
            let segments = fs::read_dir(data.join("pg_wal"))?.map(|it| Ok(it?.path()));
            let segments = segments.collect::<Result<Vec<_>>>()?;
            let segments = segments.into_iter().filter(|it| it.is_file());
            segments.chain([table, database.log.clone()]).collect()
        }
    };
    let holds = |letters: &str| -> Result<bool> {
        let mut found = false;
        for file in &files {
            let bytes = fs::read(file)?;
            found |= bytes.windows(letters.len()).any(|it| it == letters.as_bytes());
        }
        Ok(found)
    };
    assert!(holds(&code.hash())?, "where is it?");
    assert!(!holds(code.letters())?);
    assert_ne!(Code::new()?.letters(), code.letters());
    Ok(())
}

async fn a_code_for_a_device_is_good_once(base: Base) -> Result<()> {
    let learner = base.somebody(telegram(1)).await?;
    let code = base.code(CodeKind::Device { learner }).await?;
    assert!(base.store.is_device_code(&code, at(0)).await?, "looking at it does not spend it");
    assert!(base.store.is_device_code(&code, at(0)).await?);
    assert_eq!(base.take(&code, 0).await?, Some(CodeKind::Device { learner }));
    assert_eq!(base.take(&code, 0).await?, None);
    assert!(!base.store.is_device_code(&code, at(0)).await?);
    Ok(())
}

/// A turn that fails has not spent the code it took.
async fn a_failed_turn_spends_no_code(base: Base) -> Result<()> {
    let learner = base.somebody(telegram(1)).await?;
    let code = base.code(CodeKind::Device { learner }).await?;
    let taken = code.clone();
    let failed: Result<()> = turn!(base, |tx| {
        tx.take_code(&taken, at(0)).await?;
        anyhow::bail!("the turn fails")
    });
    failed.err().context("it failed")?;
    assert!(base.take(&code, 0).await?.is_some());
    Ok(())
}

async fn an_invitation_is_good_for_everybody_until_it_expires(base: Base) -> Result<()> {
    let code = base.code(riga()).await?;
    assert!(!base.store.is_device_code(&code, at(0)).await?);
    for minutes in [0, 0, 9] {
        assert_eq!(base.take(&code, minutes).await?, Some(riga()));
    }
    assert_eq!(base.take(&code, 10).await?, None);
    let learner = base.somebody(telegram(1)).await?;
    let device = base.code(CodeKind::Device { learner }).await?;
    assert_eq!(base.take(&device, 10).await?, None);
    assert!(!base.store.is_device_code(&device, at(10)).await?);
    assert_eq!(base.take(&Code::new()?, 0).await?, None, "nobody gave this one out");
    Ok(())
}

#[test]
fn what_is_no_code_is_not_read() {
    for no in ["", "abc", "../../../../etc/passwd", "ÄÖÜäöüßÄÖÜäöüßÄÖÜäöüß", "' OR 1=1 --         "]
    {
        assert!(Code::read(no).is_none(), "{no}");
    }
    assert!(Code::read(&"A".repeat(22)).is_some());
    assert!(Code::read(&"A".repeat(23)).is_none());
}
