//! Three ledgers side by side: what learners did (their stories), what the database says, what the server saw.

use std::{
    collections::{BTreeSet, HashMap},
    time::Instant,
};

use anyhow::{Result, ensure};

use super::{
    announcement::MARK,
    state::{Account, Line, accounts, arrivals, settled},
    story::Told,
    talker::Talker,
};
use crate::{
    fake_telegram::{FakeTelegram, Sent},
    product::Solis,
};

/// What the ledgers say together.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Learners whose ledgers were compared.
    pub(crate) learners: usize,
    /// Turns that were taken.
    pub(crate) turns: usize,
    /// Lines that were said.
    pub(crate) lines: usize,
    /// What arrived once more than it was to: when first, and when next.
    pub(crate) copies: Vec<(Instant, Instant)>,
    /// How often nobody knew whether a line arrived.
    pub(crate) uncertain: usize,
    /// How often that was so of a line that had not arrived.
    pub(crate) uncertain_in_vain: usize,
    /// How often a line was tried.
    pub(crate) tries: usize,
    /// What does not fit.
    problems: Vec<String>,
}

/// So many things that do not fit are told.
const TOLD: usize = 12;

/// Waits until nothing waits any more, and compares the ledgers of these learners.
pub(crate) async fn agree(
    telegram: &FakeTelegram,
    solis: &Solis,
    talkers: &[Talker<'_>],
) -> Result<Tally> {
    settled(solis).await?;
    let (accounts, arrivals) = (accounts(solis).await?, arrivals(solis).await?);
    let mut tally = Tally::default();
    for talker in talkers {
        match accounts.get(&talker.person.id) {
            Some(account) => tally.compare(telegram, talker, account, &arrivals),
            None => tally.problems.push(format!("{:?} is unknown", talker.person)),
        }
    }
    let count = tally.problems.len();
    let told = tally.problems.iter().take(TOLD).cloned().collect::<Vec<_>>().join("\n");
    ensure!(count == 0, "{count} things do not fit:\n{told}");
    Ok(tally)
}

impl Tally {
    fn compare(
        &mut self,
        telegram: &FakeTelegram,
        talker: &Talker<'_>,
        account: &Account,
        arrivals: &HashMap<String, String>,
    ) {
        self.learners += 1;
        let who = talker.person.id;
        let mut misfits = Vec::new();
        let made = telegram.updates_of(who);
        self.turns += made.len();
        let not_done = |id: &&i64| arrivals.get(&id.to_string()).is_none_or(|it| it != "done");
        let lost = made.iter().filter(not_done).collect::<Vec<_>>();
        if !lost.is_empty() {
            misfits.push(format!("updates without a turn: {lost:?}"));
        }
        let wanted = made.iter().map(|it| format!("telegram:{it}")).collect::<BTreeSet<_>>();
        let there = account.causes.iter().cloned().collect::<BTreeSet<_>>();
        if wanted != there || there.len() != account.causes.len() || made.len() != talker.done {
            let count = (talker.done, made.len(), account.causes.len());
            misfits.push(format!("deeds, updates and turns are {count:?}"));
        }
        if let Some(deed) = talker.done.checked_sub(1).map(|it| &talker.story.deeds[it]) {
            if account.place != deed.place {
                misfits.push(format!("is at {} and not at {}", account.place, deed.place));
            }
            let answers = &talker.story.answers[..deed.answers];
            if account.answers != answers {
                misfits.push(format!("answered {:?} and not {answers:?}", account.answers));
            }
            let said = &talker.story.said[..deed.said];
            let heard = talker.person.sees(|chat| self.heard(chat, &account.lines, said));
            misfits.extend(heard.err());
        }
        self.problems.extend(misfits.into_iter().map(|it| format!("{who} {it}")));
    }

    /// Every line is in the chat, in order, with its words; whatever is there besides is a copy of the line it
    /// stands by, and that line is marked as one of which nobody knew.
    fn heard(&mut self, chat: &[Sent], lines: &[Line], said: &[Told]) -> Result<(), String> {
        let answers = lines.iter().filter(|it| it.lane == 1).collect::<Vec<_>>();
        if answers.len() != said.len() {
            return Err(format!("{} lines are planned of {}", answers.len(), said.len()));
        }
        let mut chat = chat.iter().filter(|it| !is_unasked(it, lines)).peekable();
        for (line, said) in answers.into_iter().zip(said) {
            let (id, message) = (line.id, line.message);
            if line.state != "sent" || message.is_none() {
                return Err(format!("line {id} is {}: {:?}", line.state, line.reason));
            }
            let uncertain = usize::try_from(line.uncertain).unwrap_or(0);
            let mut times = Vec::new();
            while let Some(sent) = chat.next_if(|it| {
                // Whichever answer came last is on record, so a copy may also follow.
                let is_copy = times.len() <= uncertain
                    && said.anyhow.contains(&it.text)
                    && lines.iter().all(|line| line.message != Some(it.message_id));
                Some(it.message_id) <= message || is_copy
            }) {
                let may_differ = line.uncertain > 0 && said.anyhow.contains(&sent.text);
                if sent.text != said.words && !may_differ {
                    let (number, tries) = (sent.message_id, line.tries);
                    let near = lines.iter().filter(|it| (it.id - id).abs() < 4);
                    let near = near.map(|it| (it.id, it.message, it.tries, it.uncertain));
                    let near = near.collect::<Vec<_>>();
                    return Err(format!(
                        "heard “{}” as {number} where line {id} ({message:?}, {tries} tries, \
                         {uncertain} uncertain) was due: {said:?}; near it (line, message, tries, \
                         uncertain): {near:?}",
                        sent.text
                    ));
                }
                times.push(sent.at);
            }
            let Some(copies) = times.len().checked_sub(1) else {
                return Err(format!("line {id} is not in the chat, or out of order"));
            };
            if copies > uncertain {
                return Err(format!("line {id} came {copies} times more, {uncertain} on record"));
            }
            self.lines += 1;
            self.tries += usize::try_from(line.tries).unwrap_or(0);
            self.uncertain += uncertain;
            self.uncertain_in_vain += uncertain - copies;
            self.copies.extend(times.windows(2).map(|two| (two[0], two[1])));
        }
        match chat.next() {
            Some(sent) => Err(format!("heard “{}”, which nobody planned", sent.text)),
            None => Ok(()),
        }
    }
}

/// Whether a message is an announcement or one of a lesson day, which no story tells of.
fn is_unasked(sent: &Sent, lines: &[Line]) -> bool {
    if sent.text.contains(MARK) {
        return true;
    }
    let unasked = lines.iter().filter(|it| it.lane != 1);
    unasked.into_iter().any(|it| it.message == Some(sent.message_id))
}
