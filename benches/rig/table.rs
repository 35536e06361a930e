//! What is printed.

use std::{fs, io::Write};

/// The figures, in the order in which they were measured.
#[derive(Default)]
pub(crate) struct Table(Vec<Figure>);

struct Figure {
    what: String,
    measured: String,
    goal: String,
    is_met: bool,
}

impl Table {
    /// A figure with a goal it should stay under.
    pub(crate) fn under(&mut self, what: &str, measured: f64, goal: f64, unit: &str) {
        let goal_text = format!("under {goal} {unit}");
        let measured_text = format!("{measured:.1} {unit}");
        let is_met = measured < goal;
        self.0.push(Figure {
            what: what.to_owned(),
            measured: measured_text,
            goal: goal_text,
            is_met,
        });
    }

    /// A figure for information.
    pub(crate) fn note(&mut self, what: &str, measured: impl Into<String>) {
        let (measured, goal) = (measured.into(), String::new());
        self.0.push(Figure { what: what.to_owned(), measured, goal, is_met: true });
    }

    /// Prints the figures, and where they come from.
    pub(crate) fn print(&self, command: &str) -> anyhow::Result<()> {
        let wide = |of: fn(&Figure) -> &str| {
            self.0.iter().map(|it| of(it).chars().count()).max().unwrap_or_default()
        };
        let (what, measured) = (wide(|it| &it.what), wide(|it| &it.measured));
        let mut out = std::io::stdout().lock();
        writeln!(out, "\n{}\n{command}\n", machine())?;
        for it in &self.0 {
            let mark = if it.is_met { "" } else { "  MISSED" };
            let line = format!("{:<what$}  {:>measured$}  {}{mark}", it.what, it.measured, it.goal);
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// The machine, as the system describes it.
pub(crate) fn machine() -> String {
    let cores = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cores = cores.lines().filter(|line| line.starts_with("processor")).count();
    let model = value("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
    let memory = value("/proc/meminfo", "MemTotal").unwrap_or_default();
    let kilobytes = memory.trim_end_matches(" kB").parse::<f64>().unwrap_or_default();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let memory = kilobytes * 1024.0 / 1e9;
    format!("{cores} cores of {model}, {memory:.0} GB memory, load {load}")
}

/// The value behind the first line of this name in a file of `/proc`.
pub(crate) fn value(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let found = text.lines().filter_map(|line| line.split_once(':'));
    let mut found = found.filter(|(key, _)| key.trim() == name);
    found.next().map(|(_, value)| value.trim().to_owned())
}
