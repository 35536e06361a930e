//! A stage with a real browser on it: Solis as a process of its own, and Chromium at the size of a phone.

mod chromium;
mod page;
mod product;
mod stumbles;

pub(crate) use chromium::{Chromium, Look, Phone};
pub(crate) use page::Line;
pub(crate) use product::{Product, plain};
pub(crate) use stumbles::STUMBLES;

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, Result, bail};

/// Something is looked for again after this long…
const PAUSE: Duration = Duration::from_millis(50);
/// …and so often, before it is said to be missing. Far more than a slow machine needs.
const TRIES: usize = 800;

/// Tries something again and again until it comes back with something.
pub(crate) async fn until<T, F: Future<Output = Result<Option<T>>>>(
    what: &str,
    mut attempt: impl FnMut() -> F,
) -> Result<T> {
    for _ in 0..TRIES {
        if let Some(found) = attempt().await? {
            return Ok(found);
        }
        tokio::time::sleep(PAUSE).await;
    }
    bail!("waited in vain: {what}")
}

/// Where pictures of the screen go.
pub(crate) fn artefacts() -> Result<PathBuf> {
    let named = environment("SOLIS_ARTEFACTS").map(PathBuf::from);
    let target = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/artefacts");
    let folder = named.unwrap_or_else(target);
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

/// The axe-core that `SOLIS_AXE_CORE` names: a script that finds what keeps people from using a page. Where there is
/// none, a test is skipped, unless `SOLIS_TEST_REQUIRE` says that it must run.
pub(crate) fn axe_core() -> Result<Option<String>> {
    if let Some(path) = environment("SOLIS_AXE_CORE") {
        let script = std::fs::read_to_string(&path);
        return script.map(Some).with_context(|| format!("SOLIS_AXE_CORE: reading {path}"));
    }
    if environment("SOLIS_TEST_REQUIRE").unwrap_or_default().contains("axe") {
        bail!("SOLIS_TEST_REQUIRE asks for axe, and SOLIS_AXE_CORE names no file");
    }
    println!("skipped: SOLIS_AXE_CORE names no axe-core");
    Ok(None)
}

#[expect(clippy::disallowed_methods, reason = "a test's own variables are no part of the program")]
fn environment(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|it| !it.is_empty())
}
