//! What Telegram still holds for the bot: updates in order, until confirmed, delivered or too old.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::time::Duration;

const DAY: Duration = Duration::from_hours(24);
const TAP_LIFE: Duration = Duration::from_secs(150);
const INLINE_LIFE: Duration = Duration::from_secs(30);
/// A bot gets these only when it asks for them.
const ONLY_ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// Which line an update waits in when a webhook takes it: in each one only the head is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Queue {
    /// Messages and edits of a chat.
    Chat(i64),
    /// Taps of a person.
    Taps(i64),
    /// Blocks and unblocks in a chat.
    Members(i64),
    /// An update that waits for nobody.
    Alone(i64),
}

/// An update that has not been confirmed.
#[derive(Clone, Debug)]
struct Pending {
    body: Value,
    queue: Queue,
    ends: Duration,
}

/// The updates that wait, by id, by queue and by end.
#[derive(Debug)]
pub struct Updates {
    next_id: i64,
    pending: BTreeMap<i64, Pending>,
    queues: HashMap<Queue, BTreeSet<i64>>,
    ends: BTreeSet<(Duration, i64)>,
    allowed: Vec<String>,
    confirmed: i64,
    /// Every update there was, by the chat or the person it came from.
    made: HashMap<i64, Vec<i64>>,
    expired: HashSet<i64>,
}

impl Updates {
    /// No updates yet; the first will have this id.
    pub fn starting_at(next_id: i64) -> Self {
        Self {
            next_id,
            pending: BTreeMap::new(),
            queues: HashMap::new(),
            ends: BTreeSet::new(),
            allowed: Vec::new(),
            confirmed: 0,
            made: HashMap::new(),
            expired: HashSet::new(),
        }
    }

    /// Keeps an update for the bot, unless the bot asked not to get its kind.
    pub fn add(&mut self, now: Duration, queue: Queue, kind: &str, body: &Value) -> Option<i64> {
        self.allows(kind).then(|| self.add_raw(now, Some(queue), &json!({ kind: body })))
    }

    /// Keeps an update of any kind, asked for or not.
    pub fn add_raw(&mut self, now: Duration, queue: Option<Queue>, body: &Value) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        let queue = queue.unwrap_or(Queue::Alone(id));
        let ends = now + life(body);
        let mut body = body.clone();
        body["update_id"] = json!(id);
        if let Queue::Chat(from) | Queue::Taps(from) | Queue::Members(from) = queue {
            self.made.entry(from).or_default().push(id);
        }
        self.queues.entry(queue).or_default().insert(id);
        self.ends.insert((ends, id));
        self.pending.insert(id, Pending { body, queue, ends });
        id
    }

    /// Sets the id of the next update: after a week of silence Telegram goes on with a random one.
    pub fn continue_at(&mut self, id: i64) {
        assert!(self.pending.is_empty(), "ids jump only after a week in which nothing is left");
        self.next_id = id;
    }

    /// Sets which kinds the bot gets from now on; an empty list is the default.
    pub fn allow(&mut self, kinds: Vec<String>) {
        self.allowed = kinds;
    }

    /// Which kinds the bot asked for; empty for the default.
    pub fn allowed(&self) -> &[String] {
        &self.allowed
    }

    fn allows(&self, kind: &str) -> bool {
        if self.allowed.is_empty() {
            return !ONLY_ON_REQUEST.contains(&kind);
        }
        self.allowed.iter().any(|allowed| allowed == kind)
    }

    /// Deletes what `offset` confirms and gives the updates after it.
    pub fn read(&mut self, now: Duration, offset: i64, limit: usize) -> Vec<Value> {
        self.expire(now);
        let from_the_head = offset > self.next_id + 10;
        if offset > 0 && !from_the_head {
            self.confirmed = self.confirmed.max(offset);
            while let Some((&id, _)) = self.pending.range(..offset).next() {
                self.remove(id);
            }
        } else if offset < 0 {
            let kept = usize::try_from(-offset).unwrap_or(usize::MAX);
            while self.pending.len() > kept
                && let Some((&id, _)) = self.pending.first_key_value()
            {
                self.remove(id);
            }
        }
        self.pending.values().take(limit).map(|update| update.body.clone()).collect()
    }

    /// The update at the head of a queue.
    pub fn head(&mut self, now: Duration, queue: Queue) -> Option<(i64, Value)> {
        self.expire(now);
        let id = *self.queues.get(&queue)?.first()?;
        self.pending.get(&id).map(|update| (id, update.body.clone()))
    }

    /// Every queue in which something waits.
    pub fn queues(&self) -> Vec<Queue> {
        self.queues.keys().copied().collect()
    }

    /// Everything that waits, oldest first.
    pub fn waiting(&mut self, now: Duration) -> Vec<Value> {
        self.expire(now);
        self.pending.values().map(|update| update.body.clone()).collect()
    }

    /// How many wait.
    pub fn len(&mut self, now: Duration) -> usize {
        self.expire(now);
        self.pending.len()
    }

    /// The highest offset the bot has asked with.
    pub fn confirmed(&self) -> i64 {
        self.confirmed
    }

    /// How many grew too old before the bot took them.
    pub fn expired(&mut self, now: Duration) -> usize {
        self.expire(now);
        self.expired.len()
    }

    /// Every update a chat or a person has ever made, without those that grew too old.
    pub fn made_by(&self, id: i64) -> Vec<i64> {
        let made = self.made.get(&id).into_iter().flatten();
        made.filter(|it| !self.expired.contains(it)).copied().collect()
    }

    /// Forgets an update.
    pub fn remove(&mut self, id: i64) {
        let Some(update) = self.pending.remove(&id) else { return };
        self.ends.remove(&(update.ends, id));
        if let Some(queue) = self.queues.get_mut(&update.queue) {
            queue.remove(&id);
            if queue.is_empty() {
                self.queues.remove(&update.queue);
            }
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.pending.clear();
        self.queues.clear();
        self.ends.clear();
    }

    fn expire(&mut self, now: Duration) {
        while let Some(&(ends, id)) = self.ends.first()
            && ends <= now
        {
            self.remove(id);
            self.expired.insert(id);
        }
    }
}

/// How long Telegram keeps an update.
fn life(body: &Value) -> Duration {
    let has = |kind: &str| body.get(kind).is_some();
    if has("callback_query") || has("shipping_query") || has("pre_checkout_query") {
        TAP_LIFE
    } else if has("inline_query") {
        INLINE_LIFE
    } else {
        DAY
    }
}
