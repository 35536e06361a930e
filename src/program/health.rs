//! `solis health`: whether a running Solis answers, for what starts it anew when it does not.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    time::Duration,
};

use anyhow::{Context, ensure};

use crate::config::Config;

/// Longer than anything healthy takes.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks it; fails where it does not answer.
pub(super) async fn health(config: &Config) -> anyhow::Result<()> {
    let mut at = config.listen;
    // What listens everywhere is asked here.
    match at.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => at.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => at.set_ip(Ipv6Addr::LOCALHOST.into()),
        IpAddr::V4(_) | IpAddr::V6(_) => {}
    }
    let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build()?;
    let answer = client.get(format!("http://{at}/healthz")).send().await;
    let answer = answer.map_err(reqwest::Error::without_url);
    let answer = answer.with_context(|| format!("no Solis answers at {at}"))?;
    let status = answer.status();
    ensure!(status.is_success(), "what answers at {at} is not well: {status}");
    Ok(())
}
