//! The figures for the operator: what they say, who gets them, and that the alarms speak of them.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use reqwest::{Client, StatusCode};

use super::{Place, browser::Browser};

async fn ask(url: &str, header: Option<&str>) -> Result<(StatusCode, String)> {
    let mut request = Client::builder().no_proxy().build()?.get(format!("{url}/metrics"));
    if let Some(name) = header {
        request = request.header(name, "for=203.0.113.7");
    }
    let response = request.send().await?;
    let kind = response.headers().get("content-type").and_then(|it| it.to_str().ok());
    ensure!(
        !response.status().is_success()
            || kind.is_some_and(|it| it.starts_with("application/openmetrics-text")),
        "{kind:?}"
    );
    Ok((response.status(), response.text().await?))
}

/// The value of a figure, by its name and labels as they are written.
fn value(text: &str, figure: &str) -> Result<f64> {
    let line = text.lines().find_map(|line| line.strip_prefix(figure)?.strip_prefix(' '));
    Ok(line.with_context(|| format!("no {figure} in {text}"))?.parse()?)
}

#[tokio::test]
async fn the_figures_follow_what_happens_and_name_nobody() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let (_, before) = ask(&running.url, None).await?;
    assert!(value(&before, "solis_turns_total{outcome=\"done\"}")?.abs() < 0.5, "{before}");
    let mut browser = Browser::new(&running.url)?;
    for _ in 0..3 {
        browser.go_on(&[]).await?;
    }
    browser.post(&[("say", "Geheimnis")]).await?;
    let kept = place.number("SELECT count(*) FROM inbox").await?;
    let (status, text) = ask(&running.url, None).await?;
    assert_eq!(status, StatusCode::OK);
    let count = |figure: &str| value(&text, figure).map(|it| format!("{it:.0}"));
    assert_eq!(count("solis_updates_total{channel=\"web\"}")?, kept.to_string());
    assert_eq!(count("solis_turns_total{outcome=\"done\"}")?, kept.to_string());
    let sent = value(&text, "solis_lines_total{lane=\"1\",channel=\"web\",outcome=\"sent\"}")?;
    let planned = value(&text, "solis_lines_planned_total{lane=\"1\"}")?;
    ensure!(sent >= 3.0 && planned >= sent, "{planned} planned, {sent} sent");
    ensure!(value(&text, "solis_commit_seconds_count")? >= 4.0);
    assert_eq!(count("solis_database_answers")?, "1");
    let free = value(&text, "solis_disk_free_ratio")?;
    ensure!(free > 0.0 && free < 1.0, "{free}");
    ensure!(value(&text, "solis_clock_offset_seconds")?.abs() < 3600.0);
    ensure!(text.ends_with("# EOF\n"), "{text}");
    for secret in ["Geheimnis", "learner", "telegram:"] {
        ensure!(!text.contains(secret), "{secret} in {text}");
    }
    ensure!(running.stop()?.success());
    Ok(())
}

#[tokio::test]
async fn the_figures_are_for_this_machine_or_have_an_address_of_their_own() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    assert_eq!(ask(&running.url, None).await?.0, StatusCode::OK);
    for proxy in ["forwarded", "x-forwarded-for", "x-real-ip", "via"] {
        assert_eq!(ask(&running.url, Some(proxy)).await?.0, StatusCode::NOT_FOUND, "{proxy}");
    }
    ensure!(running.stop()?.success());
    let own = format!("127.0.0.1:{}", crate::ports::free()?);
    let running = place.start(&[("SOLIS_METRICS_LISTEN", &own)])?;
    assert_eq!(ask(&running.url, None).await?.0, StatusCode::NOT_FOUND);
    let (status, text) = ask(&format!("http://{own}"), Some("via")).await?;
    assert_eq!(status, StatusCode::OK);
    ensure!(text.contains("solis_build_info{version=\""), "{text}");
    let taken = ("SOLIS_METRICS_LISTEN", own.as_str());
    let other = ("DATABASE_URL", "sqlite:other.db");
    let said = place.ask(&["run"], &[super::ANY_PORT, taken, other])?;
    said.is_refused(1, &["SOLIS_METRICS_LISTEN", &own])?;
    ensure!(running.stop()?.success());
    Ok(())
}

/// An alarm about a figure that is not there would never ring.
#[tokio::test]
async fn every_alarm_speaks_of_a_figure_that_is_there() -> Result<()> {
    let alarms = Path::new(env!("CARGO_MANIFEST_DIR")).join(".ops/alerts.yml");
    let alarms = fs::read_to_string(alarms)?;
    // Some come only with a webhook, or with replicas.
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/metrics/text.rs");
    let source = fs::read_to_string(source)?;
    let place = Place::new()?;
    let running = place.start(&[])?;
    let (_, text) = ask(&running.url, None).await?;
    let there = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next());
    let there = there.collect::<BTreeSet<_>>();
    let words = alarms.split(|c: char| !c.is_ascii_lowercase() && c != '_');
    let named = words.filter(|it| it.starts_with("solis_") || it.starts_with("process_"));
    let named = named.collect::<BTreeSet<_>>();
    ensure!(named.len() > 12, "{named:?}");
    for figure in named {
        let figure = figure.trim_end_matches("_total");
        let is_known = there.contains(figure) || source.contains(&format!("\"{figure}\""));
        ensure!(is_known, "{figure} is not in\n{text}");
    }
    let count = |word| alarms.matches(word).count();
    assert_eq!(count("- alert: "), count("          do: "), "every alarm says what to do");
    ensure!(running.stop()?.success());
    Ok(())
}

#[test]
fn somebody_who_starts_it_anew_can_ask_how_it_is() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let port = running.url.rsplit(':').next().context("no port")?.to_owned();
    for ip in ["127.0.0.1", "0.0.0.0"] {
        let said = place.ask(&["health"], &[("SOLIS_LISTEN", &format!("{ip}:{port}"))])?;
        ensure!(said.code == Some(0) && said.err.is_empty() && said.out.is_empty(), "{said:?}");
    }
    ensure!(running.stop()?.success());
    let listen = format!("127.0.0.1:{port}");
    place.ask(&["health"], &[("SOLIS_LISTEN", &listen)])?.is_refused(1, &["no Solis", &listen])
}
