//! What the process itself takes, under the names that Prometheus' own libraries use.

use prometheus_client::{metrics::counter::ConstCounter, registry::Registry};

use super::text::gauge;

/// Adds them, where the system tells.
#[cfg(target_os = "linux")]
pub(super) fn add(registry: &mut Registry) {
    let Ok(me) = procfs::process::Process::myself() else { return };
    let Ok(stat) = me.stat() else { return };
    #[expect(clippy::cast_precision_loss, reason = "no process has worked for so long")]
    let seconds = |ticks: u64| ticks as f64 / procfs::ticks_per_second() as f64;
    let cpu = ConstCounter::new(seconds(stat.utime + stat.stime));
    let help = "Processor time, in the program and for it in the kernel, in seconds";
    registry.register("process_cpu_seconds", help, cpu);
    let bytes = stat.rss * procfs::page_size();
    gauge(registry, "process_resident_memory_bytes", "Memory it holds", bytes);
    if let Ok(files) = me.fd_count() {
        gauge(registry, "process_open_fds", "Files and connections it holds open", files);
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn add(_: &mut Registry) {}
