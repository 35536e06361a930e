//! GIFT, the text format of Moodle: what is taken of it, what is refused and with which words, and that questions which
//! go out and come in again are the same.

#[allow(dead_code, reason = "the checker's own tests use the rest")]
mod bakery;
mod shipped;

use anyhow::{Context, Result, ensure};
use proptest::{
    collection::vec,
    prelude::*,
    sample::select,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use solis::content::{
    DialogueName, Lesson, Library, Reading,
    gift::{self, Answer, Found, Imported, Kind, NotTheSame, Question, Saying, Truths},
};

/// What is hard about GIFT, Fluent and TOML, and about people's letters.
const PIECES: [&str; 40] = [
    "~",
    "=",
    "#",
    "{",
    "}",
    ":",
    "\\",
    "\\n",
    "\n",
    "\n\n",
    "[",
    "]",
    "[plain]",
    "[html]",
    "%50%",
    "%",
    "->",
    "//",
    "$CATEGORY: x",
    "####",
    "::",
    ".",
    "*",
    "\"",
    "'",
    "{ $name }",
    "<p>",
    "&amp;",
    "a",
    "cake",
    "Two pockets",
    " ",
    "é",
    "ā",
    "бизнес",
    "فارسی",
    "\u{200f}",
    "🙂",
    "done",
    "7",
];

fn truths() -> Truths {
    Truths { yes: "True".to_owned(), no: "False".to_owned() }
}

fn saying() -> Saying {
    let [title, nudge, end, right, best] =
        ["Questions", "Come back.", "Thank you.", "Yes.", "The best answer is:"].map(str::to_owned);
    Saying { title, nudge, end, right, best }
}

/// Questions as one can read them: a line for each, and one for each answer.
fn drawn(questions: &[Question]) -> String {
    let mut lines = Vec::new();
    for it in questions {
        lines.push(format!("{}|{}", it.title, it.words.replace('\n', "⏎")));
        for (at, answer) in it.answers.iter().enumerate() {
            let sign = match &it.kind {
                Kind::Order(places) => places[at].to_string(),
                Kind::Number if answer.words.is_empty() => "#".to_owned(),
                Kind::Choice | Kind::Number if answer.is_right => "+".to_owned(),
                Kind::Choice | Kind::Number => "-".to_owned(),
            };
            let reply = answer.reply.as_deref().map(|it| format!(" → {}", it.replace('\n', "⏎")));
            lines.push(format!("{sign} {}{}", answer.words, reply.unwrap_or_default()));
        }
    }
    lines.join("\n")
}

fn read(text: &str) -> Result<Vec<Question>, String> {
    let found = gift::read(text, &truths()).map_err(|faults| {
        let line = |it: &gift::Fault| format!("{}: {}", it.line, it.what);
        faults.iter().map(line).collect::<Vec<_>>().join("\n")
    })?;
    Ok(found.into_iter().map(|it| it.question).collect())
}

fn found(questions: Vec<Question>) -> Vec<Found> {
    (1..).zip(questions).map(|(line, question)| Found { line, question }).collect()
}

#[test]
fn what_trainers_write_is_read() -> Result<()> {
    for (text, expected) in [
        (
            "::A4-2-q1:: Which pocket pays for flour? { =business#Yes. ~family#The cakes pay for the flour. }",
            "A4-2-q1|Which pocket pays for flour?\n+ business → Yes.\n- family → The cakes pay for the flour.",
        ),
        ("Two?{~one =two}", "|Two?\n- one\n+ two"),
        (
            "Grant is {~buried =entombed} in a tomb.",
            "|Grant is _____ in a tomb.\n- buried\n+ entombed",
        ),
        ("It rains.{TRUE}", "|It rains.\n+ True\n- False"),
        (
            "It rains.{F#No, look.#Yes, it is dry.}",
            "|It rains.\n- True → No, look.\n+ False → Yes, it is dry.",
        ),
        (
            "\u{feff}// a comment\r\n\r\n$CATEGORY: a/b\r\n\r\n::t::Q{\r\n  =a\r\n  // no\r\n  ~b\r\n}\r\n",
            "t|Q\n+ a\n- b",
        ),
        ("$CATEGORY: a\nQ{=a~b}\n\n\n\nR{~c =d}", "|Q\n+ a\n- b\n|R\n- c\n+ d"),
        (r"1 \= 1 \{a\} \: \~ \# \\ {=a\=b#x\#y\nz ~c}", "|1 = 1 {a} : ~ # \\\n+ a=b → x#y⏎z\n- c"),
        (
            "[html]<p>Is it <b>so</b>?</p><p>A &amp; B</p>{=yes#<i>Good</i><br>Go on ~no}",
            "|Is it so?⏎⏎A & B\n+ yes → Good⏎Go on\n- no",
        ),
        ("[plain]Is <b> a tag?{=yes ~no}", "|Is <b> a tag?\n+ yes\n- no"),
        ("Is 1 < 2, or <b>3</b> > 2?{=yes ~no}", "|Is 1 < 2, or 3 > 2?\n+ yes\n- no"),
        ("[1] is a number.{=yes ~no}", "|[1] is a number.\n+ yes\n- no"),
        ("Q{~%0%a ~%100%b ~%-0%c}", "|Q\n- a\n+ b\n- c"),
        ("How is it?{=good ~%100%fine ~%100.00000%well}", "|How is it?\n+ good\n+ fine\n+ well"),
        ("Q{=a#Yes. ~b ####See page 3.}", "|Q\n+ a → Yes.⏎⏎See page 3.\n- b → See page 3."),
        ("How many?{#5}", "|How many?\n+ 5\n# "),
        (
            "How many?{#=%0%4#Nearly. =5.50:0#Yes. ~#Count again.}",
            "|How many?\n+ 5.5 → Yes.\n- 4 → Nearly.\n#  → Count again.",
        ),
        ("In order?{=2 -> tax =1 -> may I? =3 -> bank}", "|In order?\n2 tax\n1 may I?\n3 bank"),
        ("Q\n  in two lines {=a ~b}", "|Q⏎in two lines\n+ a\n- b"),
    ] {
        let questions = read(text).map_err(anyhow::Error::msg).context(text)?;
        assert_eq!(drawn(&questions), expected, "{text}");
    }
    Ok(())
}

#[test]
fn what_a_chat_cannot_carry_is_refused_by_line() -> Result<()> {
    let long = "a".repeat(41);
    let longer = "a".repeat(4097);
    for (text, expected) in [
        (" \n// nothing\n", "1: there is no question in this file"),
        ("\nAbout this test.\n\nQ{=a ~b}", "2: these words have no answers"),
        ("\n\nTell us about it.{}", "3: an essay cannot be answered by a button"),
        ("When?{#1822:5}", "1: a number is right here or it is not"),
        ("When?{#1822..1825}", "1: a number is right here or it is not"),
        ("When?{#=1822 =1900}", "1: 2 of 2 answers are right"),
        ("When?{#=%0%1822}", "1: no answer is marked as right"),
        ("When?{#=5 =%0%5.0#no}", "1: the answer `5` is there twice"),
        ("When?{#=#why}", "1: a number is right here or it is not"),
        ("When?{#}", "1: no answer is marked as right"),
        ("Match.{=Canada -> Ottawa =Italy -> Rome}", "1: pairs cannot be matched"),
        ("Match.{=1 -> Ottawa =2 -> Rome}", "1: pairs cannot be matched"),
        ("Match.{=1 -> a =2 -> b =3 -> c}", "1: pairs cannot be matched"),
        ("Match.{=1 -> a =3 -> b =2 -> A}", "1: the answer `A` is there twice"),
        ("Who?{=nobody =no one}", "1: an answer that is typed"),
        ("Q{=a}", "1: an answer that is typed"),
        ("Q{~a}", "1: there is one answer"),
        ("Q{\n=a\n~%50%b\n~c}", "3: `%50%`: an answer is the best one here or it is not"),
        ("Q{=a ~%-33.3%b}", "1: `%-33.3%`"),
        ("Q{~a ~b}", "1: no answer is marked as right"),
        ("Q{=a =b ~c}", "1: 2 of 3 answers are right"),
        ("Q{~1 ~2 ~3 ~4 ~5 ~6 ~7 ~8 ~9 ~10 =11}", "1: there are 11 answers, and 10 buttons"),
        ("Q{=yes\n~Yes}", "2: the answer `Yes` is there twice"),
        ("Q{=yes\n~ #why}", "2: this answer has no words"),
        ("Q{yes =a ~b}", "1: there are words before the first answer"),
        ("{=a ~b}", "1: a question without words"),
        ("Q{=a ~b", "1: a `{` and its `}` belong into one question"),
        ("Q{=a\n\n~b}", "1: a `{` and its `}` belong into one question"),
        ("Q{=a ~b}\nR{=a ~b}", "2: there is a second pair of braces"),
        ("::title Q{=a ~b}", "1: a title begins here and does not end"),
        ("[markdown]*Q*{=a ~b}", "1: a chat cannot show [markdown]"),
        ("Q{=a\n~b#<img src\\=\"x\">}", "2: a chat cannot show <img>"),
        ("[html]<table><tr><td>x</td></tr></table>{=a ~b}", "1: a chat cannot show <table>"),
        (&format!("Q{{=a\n~{long}}}"), "2: `aaaa"),
        (&format!("{longer}{{=a ~b}}"), "1: there are 4097 letters, and 4096 is the limit"),
    ] {
        let refused = read(text).err().with_context(|| text.to_owned())?;
        assert!(refused.starts_with(expected), "{text}\n{refused}");
    }
    Ok(())
}

#[test]
fn every_fault_is_told_at_once() -> Result<()> {
    let refused =
        read("Q{=a ~b}\n\nEssay{}\n\nR{=a ~b}\n\nNumber{#4:1}").err().context("it is taken")?;
    let lines = refused.lines().map(|it| &it[..2]).collect::<Vec<_>>();
    assert_eq!(lines, ["3:", "7:"], "{refused}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn what_is_written_is_read_again(questions in vec(a_question(), 1..5)) {
        let text = gift::write("made/up", &questions);
        prop_assert_eq!(read(&text).map_err(TestCaseError::fail)?, questions, "{}", text);
    }

    #[test]
    fn whatever_comes_is_taken_or_refused_with_its_line(pieces in vec(select(&PIECES[..]), 0..40)) {
        let text = pieces.concat();
        if let Err(faults) = gift::read(&text, &truths()) {
            let lines = text.lines().count().max(1);
            prop_assert!(faults.iter().all(|it| (1..=lines).contains(&it.line)), "{:?}", faults);
        }
    }
}

/// Every question that ships, in every language and reading, out and in again: as GIFT, and as the files of a lesson.
#[test]
fn what_ships_goes_out_and_comes_in_again() -> Result<()> {
    let library = library(&shipped::files()?);
    let mut made = Vec::new();
    let mut count = 0;
    for language in library.languages() {
        for reading in [Reading::Standard, Reading::Easy] {
            let is_told = |it: &&Lesson| library.spoken(&language.code, &it.name) == language.code;
            let asked = library.lessons().filter(is_told);
            let asked = asked.flat_map(|it| library.questions(&language.code, reading, &it.name));
            let questions = asked.map(|it| it.question).collect::<Vec<_>>();
            let text = gift::write("all", &questions);
            ensure!(read(&text).map_err(anyhow::Error::msg)? == questions, "{}", language.code);
            count += questions.len();
            made.push(questions);
        }
    }
    ensure!(count > 1000, "where are the questions? {count}");
    come_in(made)
}

/// Made-up ones as well, whatever is in them.
#[test]
fn made_up_questions_come_in_as_they_are() -> Result<()> {
    let mut runner =
        TestRunner::new_with_rng(Config::default(), TestRunner::deterministic().new_rng());
    let strategy = vec(a_question(), 40);
    let tree = |_| strategy.new_tree(&mut runner).map(|it| it.current());
    let made = (0..6).map(tree).collect::<Result<Vec<_>, _>>();
    come_in(made.map_err(|why| anyhow::anyhow!("{why}"))?)
}

/// Makes lessons of questions, reads them, and compares.
fn come_in(made: Vec<Vec<Question>>) -> Result<()> {
    let mut files = bakery::bakery()?;
    let name = |at: usize| DialogueName::from(format!("bakery/made-{at}").as_str());
    for (at, questions) in made.iter().enumerate() {
        let imported = Imported::new(name(at), found(questions.clone()));
        let (ftl, _) = imported.ftl(&saying());
        files.insert(format!("dialogues/{}.toml", name(at)), imported.toml().into_bytes().into());
        files.insert(format!("locales/en/{}.ftl", name(at)), ftl.into_bytes().into());
    }
    let (library, problems) = Library::load_anyway(&files);
    // Nobody has listed them, nobody has translated them, and that is all.
    let others = problems.iter().map(ToString::to_string).filter(|it| {
        !it.contains("no course lists this lesson") && !it.contains("this file is missing")
    });
    assert_eq!(others.collect::<Vec<_>>(), Vec::<String>::new());
    for (at, questions) in made.into_iter().enumerate() {
        let again = library.questions(&"en".into(), Reading::Standard, &name(at)).into_iter();
        let again = again.map(|it| Question { title: String::new(), ..it.question });
        let saying = saying();
        let expected = questions.into_iter().map(|mut it| {
            it.title = String::new();
            let best = it.answers.iter().find(|it| it.is_right).map(|it| it.words.clone());
            // Things that are put in order have no replies of their own.
            let has_replies = !matches!(it.kind, Kind::Order(_));
            for answer in it.answers.iter_mut().filter(|it| has_replies && it.reply.is_none()) {
                let right = if answer.is_right {
                    saying.right.clone()
                } else {
                    format!("{} {}", saying.best, best.as_deref().unwrap_or_default())
                };
                answer.reply = Some(right);
            }
            it
        });
        assert_eq!(drawn(&again.collect::<Vec<_>>()), drawn(&expected.collect::<Vec<_>>()));
    }
    Ok(())
}

#[test]
fn steps_and_choices_have_names_of_their_own() -> Result<()> {
    let text = "::a/Two Pockets::Q{=Easy ~easy. ~30 ~Ābols ~ābols!}\n\n::two-pockets::Q{=a ~b}\n\n::two::Q{=pockets ~end}\n\n::end::Q{=a ~b}\n\n::اسم::؟{=نعم ~لا}";
    let questions = read(text).map_err(anyhow::Error::msg)?;
    let toml = Imported::new("x/y".into(), found(questions)).toml();
    let heads = toml.lines().filter(|it| it.starts_with(['[', 'c', 'r'])).collect::<Vec<_>>();
    assert_eq!(
        heads,
        [
            "[two-pockets]",
            r#"choices = ["answer-1", "answer-2", "answer-3", "abols", "abols-2"]"#,
            r#"right = "answer-1""#,
            "[two-pockets-2]",
            r#"choices = ["a", "b"]"#,
            r#"right = "a""#,
            "[two-2]",
            r#"choices = ["pockets", "end"]"#,
            r#"right = "pockets""#,
            "[end-2]",
            r#"choices = ["a", "b"]"#,
            r#"right = "a""#,
            "[question]",
            r#"choices = ["answer-1", "answer-2"]"#,
            r#"right = "answer-1""#,
            "[end]",
        ]
    );
    Lesson::parse("x/y".into(), &toml)?;
    Ok(())
}

#[test]
fn a_number_and_an_order_become_steps() -> Result<()> {
    let text = "::many::How many?{#=5#Yes. =%0%4#Nearly. =%0%6.5 ~#Count again.}\n\n::steps::In order?{=2 -> tax =1 -> may =3 -> bank}";
    let questions = read(text).map_err(anyhow::Error::msg)?;
    let imported = Imported::new("x/y".into(), found(questions));
    let toml = imported.toml();
    let (_, steps) = toml.split_once("\n\n").context("no steps")?;
    assert_eq!(
        steps,
        "[many]\ndo = \"number\"\nright = 5\nnear.near = 4\nnear.near-2 = 6.5\n\n[steps]\ndo = \"order\"\nchoices = [\"tax\", \"may\", \"bank\"]\nright = [\"may\", \"tax\", \"bank\"]\n\n[end]\ndo = \"finish\"\n"
    );
    let (ftl, _) = imported.ftl(&saying());
    for line in ["many-near = Nearly.", "many-near-2 = The best answer is: 5", "    { $order }"] {
        ensure!(ftl.lines().any(|it| it == line), "`{line}` is not in\n{ftl}");
    }
    let lesson = Lesson::parse("x/y".into(), &toml)?;
    let beside = |text: &str| {
        let questions = read(text).map_err(anyhow::Error::msg)?;
        Ok::<_, anyhow::Error>(Imported::beside(&lesson, found(questions)))
    };
    let same = "Cik?{#=5 =%0%4 =%0%6.5}\n\nKā?{=2 -> nodokļi =1 -> drīkstu =3 -> banka}";
    ensure!(beside(same)?.is_ok());
    for (text, why) in [
        ("Cik?{#=5 =%0%4 =%0%7}\n\nKā?{=2 -> a =1 -> b =3 -> c}", "[many] has other answers"),
        ("Cik?{#=5 =%0%4 =%0%6.5}\n\nKā?{=2 -> a =3 -> b =1 -> c}", "[steps] has other answers"),
        ("Cik?{=5 ~4}\n\nKā?{=2 -> a =1 -> b =3 -> c}", "[many] has other answers"),
    ] {
        let NotTheSame(_, what) = beside(text)?.err().context(text)?;
        ensure!(what.starts_with(why), "{text}\n{what}");
    }
    Ok(())
}

#[test]
fn another_language_has_the_same_questions() -> Result<()> {
    let read = |text: &str| read(text).map(found).map_err(anyhow::Error::msg);
    let first = Imported::new("x/y".into(), read("::one::Q{=a ~b}\n\n::two::R{~c =d}")?);
    let lesson = Lesson::parse("x/y".into(), &first.toml())?;
    let same = Imported::beside(&lesson, read("::one::K{=á ~č}\n\nL{~é =ē}")?);
    let same = same.map_err(|NotTheSame(_, why)| anyhow::anyhow!(why))?;
    let (ftl, _) = same.ftl(&saying());
    for line in ["one = K", "    .b = č", "two = L", "    .d = ē", "two-c = The best answer is: ē"]
    {
        ensure!(ftl.lines().any(|it| it == line), "`{line}` is not in\n{ftl}");
    }
    for (text, line, why) in [
        ("::one::K{=a ~b}", 1, "the lesson goes on with [two]"),
        ("::two::K{~a =b}\n\n::one::L{=a ~b}", 1, "this is [two], and the lesson has [one] here"),
        ("K{~a =b}\n\nL{~c =d}", 1, "[one] has other answers in the lesson, or another right one"),
        ("K{=a ~b ~c}\n\nL{~c =d}", 1, "[one] has other answers"),
        ("K{=a ~b}\n\nL{~c =d}\n\nM{=a ~b}", 3, "the lesson does not have this question"),
    ] {
        let NotTheSame(at, what) = Imported::beside(&lesson, read(text)?).err().context(text)?;
        ensure!(at == line && what.starts_with(why), "{text}\n{at}: {what}");
    }
    Ok(())
}

fn library(files: &solis::content::Files) -> Library {
    Library::load_anyway(files).0
}

/// A question somebody could have written, with signs in it that mean something elsewhere.
fn a_question() -> impl Strategy<Value = Question> {
    let title = words(0..4).prop_map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    let answers = vec((words(1..4), proptest::option::of(words(1..8))), 2..7);
    let parts = (title, words(1..8), answers, any::<prop::sample::Index>(), 0..5_u8);
    parts.prop_filter_map("answers that differ", |(title, words, answers, right, way)| {
        let mut made = Vec::<Answer>::new();
        for (number, (label, reply)) in answers.into_iter().enumerate() {
            let words = label.replace('\n', " ").trim().chars().take(40).collect::<String>();
            let words = words.trim().to_owned();
            let is_there = made.iter().any(|it| it.words.to_lowercase() == words.to_lowercase());
            if words.is_empty() || is_there {
                continue;
            }
            made.push(Answer {
                words,
                is_right: number == 0,
                reply: reply.filter(|it| !it.is_empty()),
            });
        }
        let right = right.index(made.len().max(1));
        for (at, answer) in made.iter_mut().enumerate() {
            // Now and then nothing is better than anything else.
            answer.is_right = way == 0 || at == right;
        }
        (made.len() > 1 && !words.is_empty()).then_some(Question {
            title,
            words,
            kind: Kind::Choice,
            answers: made,
        })
    })
}

/// Words without white space around them and around each of their lines.
fn words(pieces: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    vec(select(&PIECES[..]), pieces).prop_map(|it| {
        let text = it.concat();
        text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n")
    })
}
