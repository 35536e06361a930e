//! A year of many learners: they take what is open on each lesson day, a minute between deeds.

use std::{str::FromStr, sync::Arc};

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde_json::json;
use solis::{
    channel::speech::Speech,
    content::{LanguageCode, Library, Reading},
    conversation::Door,
    engine::{Line, Said},
    journey::{Alarm, Happening},
    people::{Address, ChannelName, LearnerId, Words},
    store::{NewLearner, Store, Url},
};
use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};

/// Long enough for every lesson there is.
const MOST_DEEDS: usize = 24;
/// When somebody looks at their phone, and alarms ring.
const HOURS: [i64; 3] = [10, 15, 19];
/// The first chat.
const FIRST_CHAT: i64 = 5_000_000_001;

/// A year in the making.
pub(super) struct Year {
    store: Store,
    look: SqliteConnection,
    door: Door,
    learners: Vec<LearnerId>,
    update: i64,
    turns: i64,
}

/// A line that was said: to whom, and what.
type Heard = (i64, i64, String);

impl Year {
    /// So many people who have not begun.
    pub(super) async fn new(url: &str, library: Library, learners: i64) -> Result<Self> {
        let store = Store::open(&Url::from_str(url)?).await?;
        let file = url.trim_start_matches("sqlite:");
        let look = SqliteConnectOptions::new().filename(file).connect().await?;
        let door = Door { library: Arc::new(library), translates: false, passkeys: false };
        let mut year =
            Self { store, look, door, learners: Vec::new(), update: 174_114_370, turns: 0 };
        for chat in (FIRST_CHAT..).take(usize::try_from(learners)?) {
            year.joins(chat).await?;
        }
        Ok(year)
    }

    async fn joins(&mut self, chat: i64) -> Result<()> {
        let address = Address { channel: ChannelName::Telegram, address: chat.to_string() };
        let learner = self.store.write(move |tx| {
            Box::pin(async move {
                let language = LanguageCode::from("en");
                let new =
                    NewLearner { course: "first-steps", language: &language, zone: "Europe/Riga" };
                let learner = tx.join(new, begin()?).await?;
                tx.give(&address, learner).await?;
                Ok(learner)
            })
        });
        self.learners.push(learner.await?);
        Ok(())
    }

    /// Lives through it; how many turns there were.
    pub(super) async fn live(mut self) -> Result<i64> {
        let begin = begin()?;
        let started = self.learners.iter().map(|it| (*it, Happening::Started, String::new()));
        self.happen(started.collect(), begin).await?;
        self.learn(begin).await?;
        for day in 1..365 {
            for hour in HOURS {
                let now = begin + SignedDuration::from_hours(24 * day + hour - 12);
                let rung = self.ring(now).await?;
                if hour == 19 || rung {
                    self.learn(now).await?;
                }
            }
        }
        sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut self.look).await?;
        Ok(self.turns)
    }

    /// Rings what is due; whether anything was.
    async fn ring(&mut self, now: Timestamp) -> Result<bool> {
        let sql = "DELETE FROM alarms WHERE due_at <= $1 RETURNING learner, name, alarm, due_at";
        let due: Vec<(i64, String, String, i64)> =
            sqlx::query_as(sql).bind(now.as_millisecond()).fetch_all(&mut self.look).await?;
        let mut happenings = Vec::new();
        for (learner, name, alarm, at) in due {
            let alarm: Alarm = serde_json::from_str(&alarm)?;
            let cause = format!("alarm:{learner}:{name}:{at}");
            happenings.push((LearnerId(learner), Happening::Woke(alarm), cause));
        }
        let rang = !happenings.is_empty();
        self.happen(happenings, now).await?;
        Ok(rang)
    }

    /// Everybody answers what they hear, until nothing more is asked.
    async fn learn(&mut self, mut now: Timestamp) -> Result<()> {
        for _ in 0..MOST_DEEDS {
            now += SignedDuration::from_mins(1);
            let heard = self.hear(now).await?;
            let mut deeds = Vec::new();
            for (learner, id, line) in heard {
                let line: Line = serde_json::from_str(&line)?;
                if let Some(happening) = answer(&line) {
                    let body = self.body(learner, id, &line, &happening);
                    deeds.push((LearnerId(learner), happening, body));
                }
            }
            if deeds.is_empty() {
                return Ok(());
            }
            let mut kept = Vec::new();
            sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut self.look).await?;
            for (learner, happening, body) in deeds {
                let update = self.receive(&body, now).await?;
                kept.push((learner, happening, format!("telegram:{update}")));
            }
            sqlx::raw_sql("COMMIT").execute(&mut self.look).await?;
            self.happen(kept, now).await?;
        }
        Ok(())
    }

    /// Settles what was planned as the dispatcher would, and gives each learner's last line.
    async fn hear(&mut self, now: Timestamp) -> Result<Vec<Heard>> {
        let sql =
            "UPDATE outbox SET state = 'sent', tries = 1, settled_at = $1, external = '10' || id,
            identity = (SELECT home FROM learners l WHERE l.id = learner)
            WHERE state = 'waiting' RETURNING learner, id, line";
        let mut said: Vec<Heard> =
            sqlx::query_as(sql).bind(now.as_millisecond()).fetch_all(&mut self.look).await?;
        said.sort_unstable();
        let last = |it: &Heard, next: Option<&Heard>| next.is_none_or(|next| next.0 != it.0);
        let ends =
            (0..said.len()).filter(|at| said.get(*at).is_some_and(|it| last(it, said.get(at + 1))));
        Ok(ends.filter_map(|at| said.get(at).cloned()).collect())
    }

    /// Keeps an update as the inbox does.
    async fn receive(&mut self, body: &str, now: Timestamp) -> Result<i64> {
        self.update += 1;
        let sql = "INSERT INTO inbox (channel, external, body, received_at, tries, state)
            VALUES ('telegram', $1, $2, $3, 1, 'done')";
        let query = sqlx::query(sql).bind(self.update.to_string()).bind(body);
        query.bind(now.as_millisecond()).execute(&mut self.look).await?;
        Ok(self.update)
    }

    async fn happen(
        &mut self,
        happenings: Vec<(LearnerId, Happening, String)>,
        now: Timestamp,
    ) -> Result<()> {
        self.turns += i64::try_from(happenings.len())?;
        let turns = happenings.into_iter().map(|(learner, happening, cause)| {
            let door = self.door.clone();
            let cause = if cause.is_empty() { format!("start:{}", learner.0) } else { cause };
            self.store.write(move |tx| {
                Box::pin(async move { door.happen(tx, learner, &cause, happening, now).await })
            })
        });
        try_join_all(turns).await.context("a turn")?;
        Ok(())
    }

    /// An update as Telegram writes it: a tap brings the message with all its buttons.
    fn body(&self, learner: i64, id: i64, line: &Line, happening: &Happening) -> String {
        let chat = FIRST_CHAT + learner;
        let from = json!({ "id": chat, "is_bot": false, "first_name": "Anna", "last_name": "Berzina",
            "username": format!("anna{chat}"), "language_code": "en" });
        let room = json!({ "id": chat, "first_name": "Anna", "last_name": "Berzina",
            "username": format!("anna{chat}"), "type": "private" });
        let update = self.update + 1;
        if let Happening::Tapped(tap) = happening {
            let language = LanguageCode::from("en");
            let speech = Speech::of(&self.door.library, &language, Reading::default(), line);
            let buttons = line
                .buttons
                .iter()
                .map(|it| json!([{ "text": "A label of words", "callback_data": it.to_string() }]));
            let buttons = buttons.collect::<Vec<_>>();
            json!({ "update_id": update, "callback_query": { "id": format!("21474836480000{id}"),
                "from": from, "message": { "message_id": id, "from": { "id": 4_200_000_001_i64,
                "is_bot": true, "first_name": "Solis", "username": "solis_bot" }, "chat": room,
                "date": 1_795_303_896, "text": speech.words,
                "reply_markup": { "inline_keyboard": buttons } },
                "chat_instance": "-8325919472650293784", "data": tap.to_string() } })
            .to_string()
        } else {
            json!({ "update_id": update, "message": { "message_id": id, "from": from, "chat": room,
                "date": 1_795_303_896, "text": WORDS } })
            .to_string()
        }
    }
}

const WORDS: &str = "I bake bread and cakes for the neighbours, on Fridays and before holidays.";

/// What somebody answers who takes everything that is offered.
fn answer(line: &Line) -> Option<Happening> {
    match line.buttons.first() {
        Some(tap) => Some(Happening::Tapped(tap.clone())),
        // A question for words has no button; what Solis says without asking needs no answer, and gets none.
        None => matches!(line.text.as_str(), "own" | "week")
            .then(|| Happening::Said(Said::Words(Words::said(WORDS)))),
    }
}

/// A Monday noon.
fn begin() -> Result<Timestamp> {
    let noon = jiff::civil::date(2026, 1, 5).at(12, 0, 0, 0);
    Ok(noon.to_zoned(TimeZone::UTC)?.timestamp())
}
