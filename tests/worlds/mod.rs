//! Worlds from seeds, and what must hold in all of them.

#![expect(clippy::disallowed_methods, reason = "a test's own variables are no part of the program")]

mod dice;
mod house;
mod judge;
mod ledger;
mod living;
mod network;
mod people;
mod quiet;
mod updates;
mod world;

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicI64},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use solis::{
    content::Library,
    store::{Store, Url},
};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::shipped;
use world::{Kind, World};

/// The clock of this process's worlds, one after another.
fn clock() -> &'static AtomicI64 {
    static CLOCK: AtomicI64 = AtomicI64::new(0);
    &CLOCK
}

/// What worlds begin with: the content, and an empty database.
struct Nursery {
    library: Arc<Library>,
    folder: TempDir,
    template: PathBuf,
    /// Where pools look after their connections.
    aside: Runtime,
    /// There is one clock, and whose threads are whose cannot be told.
    _alone: MutexGuard<'static, ()>,
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

impl Nursery {
    fn new() -> Result<Self> {
        if let Ok(filter) = env::var("SOLIS_LOG") {
            let _ = tracing_subscriber::fmt()
                .with_env_filter(filter)
                .with_writer(std::io::stderr)
                .try_init();
        }
        let alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        quiet::stay_on(number("SOLIS_SHARE")?.unwrap_or(0))?;
        let library = Library::load(&shipped::files()?);
        let library = Arc::new(library.map_err(|it| anyhow::anyhow!("{it:?}"))?);
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { TempDir::new_in(memory)? } else { TempDir::new()? };
        let template = folder.path().join("template.db");
        let aside = Builder::new_multi_thread().worker_threads(1).enable_time().build()?;
        let runtime = Builder::new_current_thread().enable_time().build()?;
        drop(runtime.block_on(Store::open(&Url::File(template.clone())))?);
        drop(runtime);
        quiet::closed()?.then_some(()).context("the template is not closed")?;
        Ok(Self { library, folder, template, aside, _alone: alone })
    }

    fn world(&self, seed: u64, kind: Option<Kind>) -> Result<World> {
        let _watched = quiet::Watched::begin(seed);
        let path = self.folder.path().join(format!("{seed}.db"));
        std::fs::copy(&self.template, &path)?;
        let mut world =
            World::new(seed, (&self.library, path.clone()), self.aside.handle().clone(), kind)?;
        world.run().with_context(|| format!("seed {seed}:\n{}", world.story()))?;
        for end in ["db", "db.lock", "db-shm", "db-wal"] {
            // Not each of them is there.
            let _ = std::fs::remove_file(path.with_extension(end));
        }
        Ok(world)
    }
}

/// A number from the environment.
fn number(name: &str) -> Result<Option<u64>> {
    env::var(name).ok().map(|it| it.parse().context(name.to_owned())).transpose()
}

/// Lives through the worlds of a share of the seeds.
fn share(first: u64, step: u64, count: u64) -> Result<()> {
    let nursery = Nursery::new()?;
    let mut failed = Vec::new();
    for seed in (0..count).filter(|it| it % step == first) {
        let world = nursery.world(seed, None)?;
        if !world.faults.is_empty() {
            println!("seed {seed}: {}", world.faults.join("\n    "));
            failed.push(seed);
        }
    }
    if failed.is_empty() { Ok(()) } else { bail!("worlds failed: SOLIS_WORLD={failed:?}") }
}

#[test]
fn every_world_holds() -> Result<()> {
    if let Some(seed) = number("SOLIS_WORLD")? {
        let world = Nursery::new()?.world(seed, None)?;
        println!("{}", world.story());
        return if world.faults.is_empty() { Ok(()) } else { bail!("{:#?}", world.faults) };
    }
    let count = number("SOLIS_WORLDS")?.unwrap_or(100);
    if let (Some(first), Some(step)) = (number("SOLIS_SHARE")?, number("SOLIS_SHARES")?) {
        return share(first, step, count);
    }
    let began = Instant::now();
    let cores = std::thread::available_parallelism().map_or(Ok(1), |it| u64::try_from(it.get()))?;
    let shares = number("SOLIS_SHARES")?.unwrap_or(cores);
    let child = |first: u64| {
        let mut child = Command::new(env::current_exe()?);
        child.args(["--exact", "tests::every_world_holds", "--nocapture"]);
        child.env("SOLIS_SHARE", first.to_string()).env("SOLIS_SHARES", shares.to_string());
        Ok(child.env("SOLIS_WORLDS", count.to_string()).stdin(Stdio::null()).spawn()?)
    };
    let children = (0..shares).map(child).collect::<Result<Vec<_>>>()?;
    let mut all_well = true;
    for mut child in children {
        all_well &= child.wait()?.success();
    }
    let took = began.elapsed().max(Duration::from_millis(1));
    let pace = u128::from(count) * 1000 / took.as_millis();
    println!(
        "{count} worlds in {took:.1?}, {pace}/s: SOLIS_WORLDS=20000 for all, SOLIS_WORLD=seed for one"
    );
    if all_well {
        Ok(())
    } else {
        bail!("some worlds failed; each is the same again with SOLIS_WORLD=seed")
    }
}

#[test]
fn a_world_is_the_same_again_for_its_seed() -> Result<()> {
    let nursery = Nursery::new()?;
    for seed in 0..number("SOLIS_TWICE")?.unwrap_or(20) {
        let (one, other) = (nursery.world(seed, None)?, nursery.world(seed, None)?);
        let [one, other] = [one, other].map(|it| format!("{}\n{}", it.story(), it.ledger));
        let differs = one.lines().zip(other.lines()).find(|(one, other)| one != other);
        assert_eq!(differs, None, "seed {seed}");
        assert_eq!(one.len(), other.len(), "seed {seed}");
    }
    Ok(())
}

/// A commit that held and was not heard of left its update without a turn until the next start.
#[test]
fn what_was_kept_unheard_has_its_turn() -> Result<()> {
    hold(&[10, 11, 17, 20, 24, 27, 32, 38, 39, 49])
}

fn hold(seeds: &[u64]) -> Result<()> {
    let nursery = Nursery::new()?;
    for seed in seeds {
        let world = nursery.world(*seed, None)?;
        assert_eq!(world.faults, Vec::<String>::new(), "seed {seed}\n{}", world.story());
    }
    Ok(())
}
