//! Writes the transcripts that are missing (`UPDATE_EXPECT=1`): somebody walks through a lesson, in a language and a
//! reading, and their taps and words are the script.

use std::{collections::HashMap, fs, path::PathBuf};

use anyhow::{Context, Result, ensure};
use solis::{
    content::{Amount, ChoiceName, DialogueName, LanguageCode, Reading, Step, StepName, Word},
    engine::{Tap, Waiting},
    people::Words,
};

use crate::stage::{Stage, library, root};

/// What somebody calls themselves, and what they answer in words of their own.
const PEOPLE: [(&str, &str, [&str; 3]); 11] = [
    ("en", "Anna", ["Repairing bicycles.", "Sewing for neighbours.", "Soup at the market."]),
    ("lv", "Jānis", ["Velosipēdu labošana.", "Šūšana kaimiņiem.", "Zupa tirgū."]),
    ("ar", "أمل", ["تصليح الدراجات.", "الخياطة للجيران.", "حساء في السوق."]),
    ("tr", "Elif", ["Bisiklet tamiri.", "Komşulara dikiş.", "Pazarda çorba."]),
    ("sv", "Maria", ["Laga cyklar.", "Sy åt grannar.", "Soppa på torget."]),
    ("el", "Μαρία", ["Επισκευή ποδηλάτων.", "Ράψιμο για γείτονες.", "Σούπα στην αγορά."]),
    ("lt", "Rasa", ["Dviračių taisymas.", "Siuvimas kaimynams.", "Sriuba turguje."]),
    ("it", "Sara", ["Riparare biciclette.", "Cucire per i vicini.", "Zuppa al mercato."]),
    ("uk", "Оксана", ["Ремонт велосипедів.", "Шиття для сусідів.", "Суп на ринку."]),
    ("ru", "Вера", ["Ремонт велосипедов.", "Шитьё для соседей.", "Суп на рынке."]),
    ("fa", "مینا", ["تعمیر دوچرخه.", "خیاطی برای همسایه‌ها.", "سوپ در بازار."]),
];

/// No lesson takes more taps.
const ENOUGH: usize = 120;

/// How somebody answers.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    /// Well, and every homework is done.
    Well,
    /// With another button each time a question is met: this one first.
    Other(usize),
    /// Well, but a homework is left until its time is over.
    Late,
}

impl Way {
    /// How a lesson is walked in English, so that everything in it is read.
    pub(crate) const ALL: [Self; 8] = [
        Self::Well,
        Self::Late,
        Self::Other(0),
        Self::Other(1),
        Self::Other(2),
        Self::Other(3),
        Self::Other(4),
        Self::Other(5),
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Well => "",
            Self::Late => "-late",
            Self::Other(0) => "-first-answers",
            Self::Other(1) => "-second-answers",
            Self::Other(2) => "-third-answers",
            Self::Other(3) => "-fourth-answers",
            Self::Other(4) => "-fifth-answers",
            Self::Other(_) => "-sixth-answers",
        }
    }
}

/// Walks through a lesson and writes it down; a transcript of that name stays as it is.
pub(crate) fn write(
    lesson: &DialogueName,
    language: &LanguageCode,
    is_easy: bool,
    way: Way,
) -> Result<PathBuf> {
    let easy = if is_easy { "-easy" } else { "" };
    let file = format!("tests/transcripts/{}{}{easy}.{language}.txt", lesson.short(), way.name());
    let file = root().join(file);
    if file.exists() {
        return Ok(file);
    }
    let (name, said) = somebody(language)?;
    let reading = if is_easy { "# in easy words\n" } else { "" };
    let title = lesson.short();
    let heading = format!("# {title}{}, {language}, {name}\n# at {lesson}\n{reading}", way.name());
    let mut stage = Stage::replay(&heading)?;
    ensure!(stage.learner.name == Words::name(name), "{name} is no name");
    let mut met = HashMap::new();
    for at in 0..ENOUGH {
        if stage.journey.done.contains(lesson) {
            fs::write(&file, &stage.paper)?;
            return Ok(file);
        }
        let line = next(&stage, lesson, way, &mut met, said[at % said.len()])?;
        stage.play(&line)?;
    }
    anyhow::bail!("{lesson} in {language} does not end:\n{}", stage.paper)
}

/// Answers what is asked about a lesson later, each question with each of its buttons, and writes it down.
pub(crate) fn write_recall(recall: &DialogueName, language: &LanguageCode) -> Result<()> {
    let file = format!("tests/transcripts/later-{}.{language}.txt", recall.short());
    let file = root().join(file);
    let next = library()?.course("first-steps").lessons().nth(1).context("no second lesson")?;
    let questions = library()?.lesson(recall).context("no such questions")?;
    let most = questions.steps().map(|(_, step)| step.choices().len()).max();
    if file.exists() {
        return Ok(());
    }
    let (name, _) = somebody(language)?;
    let heading = format!("# later-{}, {language}, {name}\n# at {next}\n", recall.short());
    let mut stage = Stage::replay(&heading)?;
    for which in 0..most.unwrap_or(0) {
        stage.play(&format!("! is due to be asked about {}", recall.short()))?;
        for _ in questions.steps() {
            let tap = &stage.offered[which % stage.offered.len().max(1)];
            let shown = stage.shown.iter().rev().find(|it| it.1 == *tap);
            let line = format!("> [{}]", shown.context("no such button")?.0);
            stage.play(&line)?;
        }
    }
    fs::write(&file, &stage.paper)?;
    Ok(())
}

fn somebody(language: &LanguageCode) -> Result<(&'static str, &'static [&'static str])> {
    let of = PEOPLE.iter().find(|it| it.0 == language.as_str());
    of.map(|it| (it.1, &it.2[..])).with_context(|| format!("who speaks {language}?"))
}

/// What they do now.
fn next(
    stage: &Stage,
    lesson: &DialogueName,
    way: Way,
    met: &mut HashMap<String, usize>,
    words: &str,
) -> Result<String> {
    let language = &stage.learner.language;
    let go_on = || library().map(|it| it.word(language, Reading::Standard, Word::Continue));
    let front = stage.journey.places.last().filter(|it| it.dialogue == *lesson);
    let waiting = front.map(|it| it.state.waiting.clone());
    let mut own = stage.journey.places.iter().filter(|it| it.dialogue == *lesson);
    let has_homework = own.any(|it| matches!(it.state.waiting, Waiting::Homework(_)));
    if has_homework && matches!(way, Way::Late) {
        return Ok("~ 8 days".to_owned());
    }
    if let Some(Waiting::Words(step)) = waiting {
        let number = worked_out(lesson, &step, way, met)?;
        return Ok(format!("> {}", number.as_deref().unwrap_or(words)));
    }
    // Something lies above the lesson, or its buttons stand far above.
    if front.is_none() || stage.offered.is_empty() {
        return Ok(format!("> {}", go_on()?));
    }
    let tap = chosen(stage, lesson, way, met)?;
    let (label, _) = stage.shown.iter().rev().find(|it| it.1 == tap).context("no such button")?;
    Ok(format!("> [{label}]"))
}

/// The number that is worked out here, if one is: the right one, or else each slip in its turn.
fn worked_out(
    lesson: &DialogueName,
    step: &StepName,
    way: Way,
    met: &mut HashMap<String, usize>,
) -> Result<Option<String>> {
    let Some(Step::Number(number)) = library()?.lesson(lesson).and_then(|it| it.step(step)) else {
        return Ok(None);
    };
    let times = met.entry(step.to_string()).or_insert(0);
    let before = *times;
    *times += 1;
    let slip =
        |at: usize| number.near.values().nth(at).map_or("1234".to_owned(), Amount::to_string);
    Ok(Some(match way {
        Way::Well | Way::Late => number.right.to_string(),
        Way::Other(first) => slip(first + before),
    }))
}

fn chosen(
    stage: &Stage,
    lesson: &DialogueName,
    way: Way,
    met: &mut HashMap<String, usize>,
) -> Result<Tap> {
    let offered = &stage.offered;
    let first = offered.first().context("nothing to tap")?;
    let times = met.entry(first.step.to_string()).or_insert(0);
    let before = *times;
    *times += 1;
    let right = match library()?.lesson(lesson).and_then(|it| it.step(&first.step)) {
        Some(Step::Order(order)) => {
            let put = stage.journey.places.last().map(|it| it.state.put.as_slice());
            order.next(put.unwrap_or_default()).cloned()
        }
        Some(step) => step.right(),
        None => None,
    };
    let well = |it: &&Tap| right.as_ref().is_some_and(|right: &ChoiceName| it.choice == *right);
    let at = match way {
        Way::Well | Way::Late => before,
        Way::Other(first) => first + before,
    };
    let other = offered.get(at % offered.len()).context("no button")?;
    let chosen = match way {
        Way::Well | Way::Late => offered.iter().find(well).unwrap_or(other),
        Way::Other(_) => other,
    };
    Ok(chosen.clone())
}
