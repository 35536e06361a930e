//! Where `PostgreSQL` is installed, and as whom it may run: it refuses to be root.

use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// The folder with `initdb`, `pg_ctl` and `postgres` in it.
#[derive(Clone)]
pub(super) struct Programs {
    pub(super) folder: PathBuf,
}

impl Programs {
    /// The newest there are; nothing, if there are none.
    pub(super) fn find() -> Option<Self> {
        let path = super::environment("PATH").unwrap_or_default();
        let mut folders = std::env::split_paths(&path).collect::<Vec<_>>();
        let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let mut versions = versions.map(|it| it.path()).collect::<Vec<_>>();
        let number = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
        versions.sort_by_key(|path| std::cmp::Reverse(number(path)));
        folders.extend(versions.into_iter().map(|it| it.join("bin")));
        let has_all = |folder: &PathBuf| {
            ["initdb", "pg_ctl", "postgres"].iter().all(|it| folder.join(it).is_file())
        };
        folders.into_iter().find(has_all).map(|folder| Self { folder })
    }
}

/// Who runs the server.
#[derive(Clone)]
pub(super) enum User {
    /// Whoever runs the tests.
    Same,
    /// Somebody else, since root runs the tests.
    Other { user: u32, group: u32 },
}

impl User {
    /// Nobody with special rights: where root runs the tests, `postgres` or `nobody`.
    pub(super) fn unprivileged() -> Result<Self> {
        if !fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0) {
            return Ok(Self::Same);
        }
        let known = fs::read_to_string("/etc/passwd")?;
        let named = |name: &str| {
            let line = known.lines().find_map(|it| it.strip_prefix(name)?.strip_prefix(':'))?;
            let mut numbers = line.split(':').skip(1).map(str::parse);
            Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
        };
        let (user, group) = named("postgres")
            .or_else(|| named("nobody"))
            .context("root runs the tests, and there is nobody else")?;
        Ok(Self::Other { user, group })
    }

    /// Makes this user the owner of a folder.
    pub(super) fn own(&self, folder: &Path) -> Result<()> {
        match self {
            Self::Same => Ok(()),
            Self::Other { user, group } => Ok(chown(folder, Some(*user), Some(*group))?),
        }
    }

    /// A command of this user's.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        match self {
            Self::Same => {}
            Self::Other { user, group } => {
                command.uid(*user).gid(*group);
            }
        }
        command
    }
}
