//! A real `PostgreSQL` for one test process: made in a temporary folder, thrown away at the end, however that comes.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]

mod programs;

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use programs::{Programs, User};
use sqlx::{AssertSqlSafe, ConnectOptions, PgConnection, postgres::PgConnectOptions};

/// What the server is told beside its defaults: `fsync` stays on. Each database's lines of the log begin with its name.
const SETTINGS: &str = "max_connections = 300
unix_socket_directories = ''
listen_addresses = '127.0.0.1'
log_line_prefix = '%d|'
";

/// Starts the server, says so, and waits until nobody holds its standard input any more; then nothing is left of it.
/// Whoever presses Ctrl+C ends the tests, not this.
const KEEPER: &str = r#"
trap '' HUP INT TERM
cd "$1" || exit 1
"$2/pg_ctl" -D data -l log -t 60 -w -o "-p $3" start >start 2>&1 || { cat start log; exit 1; }
echo ready
cat >/dev/null
"$2/pg_ctl" -D data -m immediate stop >/dev/null 2>&1
rm -rf "$1"
"#;

/// A running server.
pub struct Cluster {
    folder: PathBuf,
    port: u16,
    databases: AtomicU32,
    programs: Programs,
    user: User,
    /// Ends the server when its standard input is closed, which the end of this process does as well.
    _keeper: Child,
}

/// An empty database of its own.
#[derive(Clone, Debug)]
pub struct Database {
    /// Its name.
    pub name: String,
    /// Its address, for `DATABASE_URL`.
    pub url: String,
    /// Where the server writes down what it does.
    pub log: PathBuf,
}

/// An empty database on the server of this process; nothing, where `PostgreSQL` is not installed.
///
/// # Errors
///
/// `SOLIS_TEST_REQUIRE` asks for `postgres` and it is not here; or it is here and does not work.
pub async fn database() -> Result<Option<Database>> {
    static CLUSTER: OnceLock<Result<Option<Cluster>, String>> = OnceLock::new();
    let cluster = CLUSTER.get_or_init(|| Cluster::start().map_err(|why| format!("{why:#}")));
    let Some(cluster) = cluster.as_ref().map_err(|why| anyhow!("PostgreSQL: {why}"))? else {
        return Ok(None);
    };
    cluster.database().await.map(Some)
}

impl Cluster {
    /// Starts a server of its own; nothing, where `PostgreSQL` is not installed.
    pub fn start() -> Result<Option<Self>> {
        let Some(programs) = Programs::find() else {
            let required = environment("SOLIS_TEST_REQUIRE").unwrap_or_default();
            ensure!(
                !required.contains("postgres"),
                "SOLIS_TEST_REQUIRE asks for postgres, and it is not installed"
            );
            // Past the test harness, which keeps what a good test prints to itself.
            writeln!(
                std::io::stderr(),
                "SKIPPED on PostgreSQL: neither PATH nor /usr/lib/postgresql has it"
            )?;
            return Ok(None);
        };
        let user = User::unprivileged()?;
        let mut last = None;
        for _ in 0..5 {
            match Self::attempt(&programs, &user) {
                Ok(cluster) => return Ok(Some(cluster)),
                // Somebody else may have taken the port meanwhile.
                Err(why) => last = Some(why),
            }
        }
        Err(last.unwrap_or_else(|| anyhow!("it was not tried")))
    }

    fn attempt(programs: &Programs, user: &User) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("solis-postgres-").tempdir()?;
        user.own(folder.path())?;
        let initdb = programs.folder.join("initdb");
        let made = user
            .command(&initdb)
            .args(["-U", "solis", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(folder.path().join("data"))
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .output()
            .with_context(|| initdb.display().to_string())?;
        ensure!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        let configuration = folder.path().join("data/postgresql.conf");
        fs::OpenOptions::new().append(true).open(configuration)?.write_all(SETTINGS.as_bytes())?;
        let port = crate::ports::free()?;
        let mut keeper = user
            .command(Path::new("sh"))
            .args(["-c", KEEPER, "keeper"])
            .arg(folder.path())
            .arg(&programs.folder)
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut said = BufReader::new(keeper.stdout.take().context("no output")?).lines();
        let first = said.next().transpose()?.unwrap_or_default();
        if first != "ready" {
            let rest = said.map_while(Result::ok).collect::<Vec<_>>().join("\n");
            bail!("the server does not start: {first}\n{rest}");
        }
        // From now on its keeper removes it.
        let (programs, user, databases) = (programs.clone(), user.clone(), AtomicU32::new(0));
        Ok(Self { folder: folder.keep(), port, databases, programs, user, _keeper: keeper })
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The number of its first process, the parent of all its others.
    pub fn pid(&self) -> Result<u32> {
        let file = fs::read_to_string(self.folder.join("data/postmaster.pid"))?;
        Ok(file.lines().next().context("no number")?.trim().parse()?)
    }

    /// A program that runs as whoever runs the server.
    pub fn command(&self, program: &Path) -> std::process::Command {
        self.user.command(program)
    }

    /// Lets whoever runs the server have a folder.
    pub fn lend(&self, folder: &Path) -> Result<()> {
        self.user.own(folder)
    }

    /// Ends the server in the middle of everything, as a crash of its machine would.
    pub fn stop(&self) -> Result<()> {
        self.control(&["-m", "immediate", "stop"])
    }

    /// Starts it again, and waits until it takes connections.
    pub fn start_again(&self) -> Result<()> {
        self.control(&["-l", "log", "-t", "60", "-w", "-o", &format!("-p {}", self.port), "start"])
    }

    fn control(&self, arguments: &[&str]) -> Result<()> {
        let mut control = self.user.command(&self.programs.folder.join("pg_ctl"));
        control.args(["-D", "data"]).args(arguments).current_dir(&self.folder);
        let done = control.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        ensure!(done.status()?.success(), "pg_ctl {arguments:?} fails");
        Ok(())
    }

    /// An empty database on this server.
    pub async fn database(&self) -> Result<Database> {
        let name = format!("solis_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut connection = look(&self.url("postgres")).await?;
        let sql = format!("CREATE DATABASE {name}");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await?;
        let (url, log) = (self.url(&name), self.folder.join("log"));
        Ok(Database { name, url, log })
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://solis@127.0.0.1:{}/{database}", self.port)
    }
}

/// A connection of a test's own.
pub async fn look(url: &str) -> Result<PgConnection> {
    let options = url.parse::<PgConnectOptions>()?.disable_statement_logging();
    Ok(options.connect().await?)
}

#[expect(clippy::disallowed_methods, reason = "a test's own variables are no part of the program")]
fn environment(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|it| !it.is_empty())
}
