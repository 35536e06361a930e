//! The figures as a text, in the format that Prometheus reads (`OpenMetrics` 1.0).

use prometheus_client::{
    encoding,
    metrics::{family::Family, gauge::Gauge, info::Info},
    registry::Registry,
};

use super::{Backlog, COMMIT, Disk, FIGURES, Label, Number, process};

/// How the text is called in HTTP.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Everything that was counted, and everything that was looked up just now: what is on its way, if the database
/// answers; the disk, if there is one; how far the clock has moved beside the one that only runs, in seconds.
pub fn text(backlog: Option<&Backlog>, disk: Option<Disk>, clock: f64) -> String {
    let mut registry = Registry::default();
    let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
    registry.register("solis_build", "Which Solis this is", version);
    counted(&mut registry);
    gauge(
        &mut registry,
        "solis_database_answers",
        "Whether the database answers",
        u64::from(backlog.is_some()),
    );
    if let Some(backlog) = backlog {
        waiting(&mut registry, backlog);
    }
    if let Some(disk) = disk {
        let help = "The free share of the disk under the database, 0 to 1";
        number(&mut registry, "solis_disk_free_ratio", help, disk.free);
        let help = "The database's file";
        gauge(&mut registry, "solis_database_bytes", help, disk.database);
        let help = "What is written beside the database first";
        gauge(&mut registry, "solis_database_wal_bytes", help, disk.wal);
    }
    let help = "How far the clock has been put forward or back since the start, in seconds";
    number(&mut registry, "solis_clock_offset_seconds", help, clock);
    process::add(&mut registry);
    let mut text = String::new();
    // Writing to a text does not fail.
    let _ = encoding::text::encode(&mut text, &registry);
    text
}

fn counted(registry: &mut Registry) {
    let it = &*FIGURES;
    registry.register("solis_updates", "What arrived and was kept", it.updates.clone());
    registry.register("solis_turns", "What became of what arrived", it.turns.clone());
    registry.register("solis_lines_planned", "Lines that were planned", it.planned.clone());
    registry.register("solis_lines", "What became of lines, by lane", it.lines.clone());
    registry.register("solis_taps_answered", "Taps that were answered", it.taps.clone());
    let help = "How often help in danger was opened, by what opened it";
    registry.register("solis_danger", help, it.danger.clone());
    let help = "What newcomers sent and was not kept, since too many came at once";
    registry.register("solis_newcomers_turned_away", help, it.turned_away.clone());
    let help = "What people wanted and may not: a page, something with a talk";
    registry.register("solis_denied", help, it.denied.clone());
    registry.register("solis_commits", "Commits to the database", it.commits.clone());
    let help = "Pieces of work in these commits";
    registry.register("solis_committed_work", help, it.committed.clone());
    registry.register("solis_commit_seconds", "How long a commit took", COMMIT.clone());
    let help = "Answers that said: too many at once (429)";
    registry.register("solis_too_many", help, it.too_many.clone());
    let help = "Whether a channel is left alone because everything fails there";
    registry.register("solis_circuit_open", help, it.circuit.clone());
    let help = "Chats that have to wait because the channel said so";
    registry.register("solis_chats_parked", help, it.parked.clone());
    let help = "Whether the channel does not know the token (401)";
    registry.register("solis_token_refused", help, it.unauthorised.clone());
    let help = "Leases this process has taken";
    registry.register("solis_leases_taken", help, it.leases.clone());
    let help = "Updates that wait at Telegram for the webhook (getWebhookInfo)";
    registry.register("solis_webhook_pending", help, it.pending.clone());
    let help = "When Telegram last failed to reach the webhook, in seconds since 1970";
    registry.register("solis_webhook_failed_timestamp_seconds", help, it.webhook_failed.clone());
}

fn waiting(registry: &mut Registry, backlog: &Backlog) {
    let lines = Family::<[Label; 1], Gauge>::default();
    let oldest = Family::<[Label; 1], Number>::default();
    for (lane, count, age) in &backlog.lanes {
        let lane = [("lane", lane.to_string())];
        lines.get_or_create(&lane).set(*count);
        oldest.get_or_create(&lane).set(*age);
    }
    registry.register("solis_lines_waiting", "Lines that wait to be sent, by lane", lines);
    let help = "The age of the oldest line that is not sent yet, by lane, in seconds";
    registry.register("solis_lines_oldest_seconds", help, oldest);
    let mut count = |name, help, value: i64| gauge(registry, name, help, value.unsigned_abs());
    count("solis_lines_leased", "Lines that are being sent", backlog.leased);
    count("solis_lines_dead", "Lines that were given up", backlog.dead);
    count("solis_lines_held", "Lines that were held back by a restore", backlog.held);
    count("solis_inbox_waiting", "What arrived and waits for its turn", backlog.inbox.0);
    count("solis_inbox_dead", "What arrived and failed too often", backlog.inbox_dead);
    count("solis_talks_waiting", "People who wait for a mentor", backlog.talks_waiting.0);
    count("solis_talks_open", "Talks that a mentor has", backlog.talks_open);
    let help = "The age of the oldest of what arrived and waits for its turn, in seconds";
    number(registry, "solis_inbox_oldest_seconds", help, backlog.inbox.1);
    let help = "How long the first of the people who wait for a mentor has waited, in seconds";
    number(registry, "solis_talks_oldest_seconds", help, backlog.talks_waiting.1);
    let help = "How late the alarm is that should have rung first, in seconds";
    number(registry, "solis_alarm_late_seconds", help, backlog.alarm_late);
}

/// Adds a whole number.
pub(super) fn gauge(registry: &mut Registry, name: &str, help: &str, value: impl TryInto<i64>) {
    let gauge = Gauge::<i64>::default();
    gauge.set(value.try_into().unwrap_or(i64::MAX));
    registry.register(name, help, gauge);
}

fn number(registry: &mut Registry, name: &str, help: &str, value: f64) {
    let gauge = Number::default();
    gauge.set(value);
    registry.register(name, help, gauge);
}
