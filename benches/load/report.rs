//! What is printed: a row for each bot and mode, and what Solis is held to.

use std::{fs, io::Write};

use anyhow::Result;

use crate::{
    Load,
    axe::TALKS,
    bots::{Bot, Mode},
    rig::{table::machine, times::Rounds},
    run::Figures,
};

/// What has been measured.
pub(crate) struct Report {
    rows: Vec<Row>,
    head: String,
}

struct Row {
    bot: Bot,
    mode: Mode,
    rounds: Vec<Figures>,
    silenced: Rounds,
}

/// A column: its name, its figure, its digits.
type Column = (&'static str, fn(&Figures) -> f64, usize);

const COLUMNS: [Column; 13] = [
    ("replies/s", |it| it.full.replies, 0),
    ("updates/s", |it| it.full.updates, 0),
    ("CPU ms/1k", |it| it.full.work, 0),
    ("p50 ms", |it| it.full.took.0, 1),
    ("p99 ms", |it| it.full.took.1, 1),
    ("bot's core", |it| it.full.bot_core, 2),
    ("load's core", |it| it.full.load_core, 2),
    ("steady p50", |it| it.steady.0, 2),
    ("p99 ms", |it| it.steady.1, 2),
    ("crush r/s", |it| it.crush.replies, 0),
    ("p99 ms", |it| it.crush.took.1, 0),
    ("idle MB", |it| it.idle, 1),
    ("MB after", |it| it.after, 1),
];

impl Report {
    /// Nothing yet.
    pub(crate) fn new(load: &Load) -> Self {
        let calls = load.walk.iter().map(|it| it.lines.len()).sum::<usize>();
        let pinned = if load.is_pinned {
            "the bot on core 0, the load on core 1"
        } else {
            "NOT PINNED (one core, or no taskset): bot and load are in each other's way"
        };
        let head = format!(
            "{}\n{pinned}; {} learners, who walk {} turns with {calls} lines, {} at once (crush: all); {} round(s) of {:.1} s full load, {:.1} s crush, {:.1} s at {} updates/s",
            machine(),
            load.scale.learners,
            load.walk.len(),
            load.scale.at_once,
            load.scale.rounds,
            load.scale.full.as_secs_f64(),
            load.scale.crush.as_secs_f64(),
            load.scale.steady.as_secs_f64(),
            load.scale.a_second,
        );
        Self { rows: Vec::new(), head }
    }

    /// Says how a run went, for those who wait.
    pub(crate) fn progress(bot: Bot, mode: Mode, round: u32, it: &Figures) {
        let (bot, mode) = (bot.name(), mode.name());
        eprintln!(
            "{mode} {bot} {}: {:.0} replies/s, {:.0} in the crush, load {}",
            round + 1,
            it.full.replies,
            it.crush.replies,
            load_average()
        );
        if it.stuck + it.missed > 0 {
            eprintln!(
                "  {} learners were asked nothing any more; {} turns of the steady load had nobody ready",
                it.stuck, it.missed
            );
        }
    }

    /// Adds a run.
    pub(crate) fn add(&mut self, bot: Bot, mode: Mode, figures: &Figures) {
        self.row(bot, mode).rounds.push(figures.clone());
    }

    /// Adds how many a kill silenced.
    pub(crate) fn silenced(&mut self, bot: Bot, mode: Mode, count: usize) {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.row(bot, mode).silenced.add(f64::from(count));
    }

    fn row(&mut self, bot: Bot, mode: Mode) -> &mut Row {
        let at = self.rows.iter().position(|it| it.bot == bot && it.mode == mode);
        let at = at.unwrap_or_else(|| {
            self.rows.push(Row { bot, mode, rounds: Vec::new(), silenced: Rounds::default() });
            self.rows.len() - 1
        });
        &mut self.rows[at]
    }

    /// Prints it all.
    pub(crate) fn print(&self) -> Result<()> {
        let mut out = std::io::stdout().lock();
        writeln!(out, "\n{}\nload at the end {}\n", self.head, load_average())?;
        write!(out, "{:<16}", "median")?;
        for (name, _, _) in COLUMNS {
            write!(out, " {name:>11}")?;
        }
        writeln!(out, " {:>11} {:>11} {:>11}", "of bare", "by CPU", format!("silent/{TALKS}"))?;
        for row in &self.rows {
            write!(out, "{:<16}", format!("{}, {}", row.mode.name(), row.bot.name()))?;
            for (_, figure, digits) in COLUMNS {
                write!(out, " {:>11.digits$}", row.of(figure).median())?;
            }
            let (share, by_work) = (self.share(row), self.share_by_work(row));
            writeln!(out, " {share:>11.3} {by_work:>11.3} {:>11.0}", row.silenced.median())?;
            if row.rounds.len() > 1 {
                write!(out, "{:<16}", "  least–most")?;
                for (_, figure, digits) in COLUMNS {
                    write!(out, " {:>11}", row.of(figure).spread(digits))?;
                }
                writeln!(out, " {:>11} {:>11} {:>11}", "", "", row.silenced.spread(0))?;
            }
        }
        writeln!(out)?;
        for row in self.rows.iter().filter(|it| it.bot != Bot::Solis) {
            writeln!(out, "{}", row.limit())?;
        }
        for row in self.rows.iter().filter(|it| it.bot == Bot::Solis) {
            self.goals(&mut out, row)?;
        }
        Ok(())
    }

    /// Replies a second, beside the bare bot's.
    fn share(&self, row: &Row) -> f64 {
        row.of(|it| it.full.replies).median() / self.bare(row, |it| it.full.replies)
    }

    /// Replies for a second of processor, beside the bare bot's: the same, if nobody else was on the core.
    fn share_by_work(&self, row: &Row) -> f64 {
        let each = |it: &Figures| it.full.replies / it.full.bot_core;
        row.of(each).median() / self.bare(row, each)
    }

    fn bare(&self, row: &Row, figure: fn(&Figures) -> f64) -> f64 {
        let bare = self.rows.iter().find(|it| it.bot == Bot::Http && it.mode == row.mode);
        bare.map_or(f64::NAN, |it| it.of(figure).median())
    }

    fn goals(&self, out: &mut impl Write, row: &Row) -> Result<()> {
        let median = |figure: fn(&Figures) -> f64| row.of(figure).median();
        let share = self.share(row);
        for (what, measured, goal, is_met) in [
            ("share of the ceiling", share, "≥ 0.35", share >= 0.35),
            (
                "CPU ms for 1,000 updates",
                median(|it| it.full.work),
                "≤ 330",
                median(|it| it.full.work) <= 330.0,
            ),
            (
                "p99 ms at full load",
                median(|it| it.full.took.1),
                "≤ 80",
                median(|it| it.full.took.1) <= 80.0,
            ),
            (
                "p99 ms at steady load",
                median(|it| it.steady.1),
                "≤ 5",
                median(|it| it.steady.1) <= 5.0,
            ),
            ("idle MB", median(|it| it.idle), "< 25", median(|it| it.idle) < 25.0),
            ("silent for good", row.silenced.median(), "0", row.silenced.median() < 0.5),
        ] {
            let mark = if is_met { "" } else { "  MISSED" };
            let what = format!("{}: {what}", row.mode.name());
            writeln!(out, "{what:<36} {measured:>9.2}  goal {goal}{mark}")?;
        }
        Ok(())
    }
}

impl Row {
    fn of(&self, figure: fn(&Figures) -> f64) -> Rounds {
        let mut rounds = Rounds::default();
        self.rounds.iter().for_each(|it| rounds.add(figure(it)));
        rounds
    }

    /// Whether the ceiling is the bot's and not the rig's.
    fn limit(&self) -> String {
        let (bot, load) =
            (self.of(|it| it.full.bot_core).median(), self.of(|it| it.full.load_core).median());
        let whose =
            if bot >= load { "the bot's core" } else { "THE LOAD'S CORE: the bot could do more" };
        format!(
            "{}: {} is limited by {whose} ({bot:.2} of the bot's core, {load:.2} of the load's)",
            self.mode.name(),
            self.bot.name()
        )
    }
}

fn load_average() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or_default().to_owned()
}
