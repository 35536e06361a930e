//! Ports for those who have to say where they will be before they are there.

use std::{
    net::TcpListener,
    sync::atomic::{AtomicU16, Ordering},
};

use anyhow::{Context, Result};

/// Those that are below what a system hands out by itself (Linux: `ip_local_port_range`, from 32768), and above what
/// services have by custom. A port from above would be anybody's between the moment it is found and the moment it is used.
const FROM: u16 = 20_000;
const COUNT: u16 = 12_000;

/// A port that nobody listens on, each time another one.
pub(crate) fn free() -> Result<u16> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Two runs on one machine begin at different places.
    let begin = u16::try_from(std::process::id() % u32::from(COUNT))?;
    let mut ports = (0..COUNT).map(|_| {
        let next = NEXT.fetch_add(1, Ordering::Relaxed) % COUNT;
        FROM + (begin + next) % COUNT
    });
    let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    ports.find(is_free).context("every port is taken")
}
