//! What the pages say of an announcement in words.

use super::super::{
    super::{Site, browser::Trouble},
    Desk,
};
use crate::{
    content::{AnnouncingWord, Arg, Args, DeskWord, LanguageCode},
    office::announcing::{Stage, Wrong},
    people::LearnerId,
    store::{KeptDraft, NIGHT},
};

/// How far it is.
pub(super) fn stage(stage: Stage) -> AnnouncingWord {
    match stage {
        Stage::Writing => AnnouncingWord::StageWriting,
        Stage::Asked => AnnouncingWord::StageAsked,
        Stage::Approved => AnnouncingWord::StageApproved,
        Stage::Running => AnnouncingWord::StageRunning,
        Stage::Paused => AnnouncingWord::StagePaused,
        Stage::Done => AnnouncingWord::StageDone,
        Stage::Cancelled => AnnouncingWord::StageCancelled,
    }
}

/// A word that mentions one thing.
pub(super) fn with(site: &Site, desk: &Desk, word: AnnouncingWord, name: &str, arg: Arg) -> String {
    let args = Args::from([(name.to_owned(), arg)]);
    site.library.page_text(&desk.me.language, word, &args)
}

/// What a language calls itself.
pub(super) fn language(site: &Site, code: &str) -> String {
    let known = site.library.language(&LanguageCode::from(code));
    known.map_or_else(|| code.to_owned(), |it| it.name.clone())
}

/// What is wrong.
pub(super) fn wrong(site: &Site, desk: &Desk, wrong: &Wrong) -> String {
    let word = |word| desk.me.word(site, word);
    let of =
        |word, code: &str| with(site, desk, word, "language", Arg::Plain(language(site, code)));
    match wrong {
        Wrong::Nothing => word(AnnouncingWord::WrongNothing),
        Wrong::Empty(code) => of(AnnouncingWord::WrongEmpty, code),
        Wrong::TooLong(code, most) => {
            let language = Arg::Plain(language(site, code));
            let most = Arg::Plain(most.to_string());
            let args = Args::from([("language".to_owned(), language), ("most".to_owned(), most)]);
            site.library.page_text(&desk.me.language, AnnouncingWord::WrongTooLong, &args)
        }
        Wrong::NoProgramme(code) => of(AnnouncingWord::WrongNoProgramme, code),
        Wrong::Link => word(AnnouncingWord::WrongLink),
        Wrong::Rhythm => word(AnnouncingWord::WrongRhythm),
        Wrong::Never => word(AnnouncingWord::WrongNever),
        Wrong::Reason => word(AnnouncingWord::WrongReason),
        Wrong::NotMade(_) => word(AnnouncingWord::WrongNotMade),
    }
}

/// What is said of what was just done, by its name in the address.
pub(super) fn notice(site: &Site, desk: &Desk, name: Option<&str>) -> Option<String> {
    let word = |word| Some(desk.me.word(site, word));
    let file = |word: DeskWord| Some(desk.me.word(site, word));
    match name? {
        "test" => word(AnnouncingWord::TestSent),
        "two" => word(AnnouncingWord::TakesTwo),
        "late" => word(AnnouncingWord::TooLate),
        "large" => file(DeskWord::TooLarge),
        "kind" => word(AnnouncingWord::WrongKind),
        "much" => file(DeskWord::TooMany),
        _ => None,
    }
}

/// For which languages a machine has made nothing, and what those who read them would get.
pub(super) fn not_made(site: &Site, desk: &Desk, kept: &KeptDraft) -> String {
    let languages = kept.draft.unmade.iter().map(|it| language(site, it)).collect::<Vec<_>>();
    let own = language(site, desk.organisation.language.as_str());
    let args = Args::from([
        ("languages".to_owned(), Arg::Plain(languages.join(", "))),
        ("language".to_owned(), Arg::Plain(own)),
    ]);
    site.library.page_text(&desk.me.language, AnnouncingWord::NotMade, &args)
}

/// What one of the staff is called.
pub(super) async fn name(site: &Site, person: LearnerId) -> Result<String, Trouble> {
    let name = site.store.staff(person).await?.map(|it| it.mentor.name);
    Ok(name.filter(|it| !it.is_empty()).unwrap_or_else(|| format!("№ {}", person.0)))
}

/// Why it did not arrive, as it is kept, in plain words.
fn why(kept: &str, is_late: bool) -> Option<AnnouncingWord> {
    Some(match kept {
        "talk" => AnnouncingWord::LateTalk,
        "quiet" | NIGHT => AnnouncingWord::LateNight,
        "budget" => AnnouncingWord::LateBudget,
        "rest" => AnnouncingWord::LateRest,
        "pause" => AnnouncingWord::LatePause,
        "let go" => AnnouncingWord::LetGo,
        // Of somebody who has asked for help in danger nothing more is told.
        "" | "too late to say it" | "the learner asked for help" if is_late => {
            AnnouncingWord::LateTurn
        }
        "restored" | "on its way when the backup was made" => AnnouncingWord::FailRestored,
        it if it.starts_with("nobody knows") => AnnouncingWord::FailUnsure,
        it if it.contains("chat not found") || it.contains("deactivated") => {
            AnnouncingWord::FailGone
        }
        _ => return None,
    })
}

/// The same, in the reader's language; what a channel has said for itself is told as it said it.
pub(super) fn because(site: &Site, desk: &Desk, kept: &str, is_late: bool) -> String {
    let trouble = if is_late { AnnouncingWord::LateTrouble } else { AnnouncingWord::FailOther };
    match why(kept, is_late) {
        Some(word) => desk.me.word(site, word),
        None => with(site, desk, trouble, "reason", Arg::Plain(kept.to_owned())),
    }
}

/// Reasons with their numbers; those that read the same are one.
pub(super) fn plainly(
    site: &Site,
    desk: &Desk,
    kept: &[(String, i64)],
    is_late: bool,
) -> Vec<(String, i64)> {
    let mut plain: Vec<(String, i64)> = Vec::new();
    for (reason, people) in kept {
        let words = because(site, desk, reason, is_late);
        match plain.iter_mut().find(|it| it.0 == words) {
            Some((_, sum)) => *sum += people,
            None => plain.push((words, *people)),
        }
    }
    plain
}
