//! How a transcript is read and replayed: lines that begin with `>`, `~` or `!` happen, all others are answers.

use anyhow::{Context, Result, bail};
use jiff::{SignedDuration, Span, SpanRelativeTo};
use solis::{
    content::Reading,
    engine::{Attachment, Said, Tap},
    journey::{Happening, Invitation},
    people::Words,
};

use super::{Stage, plain, renewed, wrote};

/// Somebody who is known opens a link.
const LINK: &str = "opens the link of the group: ";

/// Some days after a lesson, before another.
const ASKED: &str = "is due to be asked about ";

/// Authors have changed a lesson; what it was is kept.
const RENEWED: &str = "there is a second version of ";

impl Stage {
    /// Plays a transcript anew.
    pub(crate) fn replay(script: &str) -> Result<Self> {
        let mut stage = Self::open(script)?;
        for line in script.lines() {
            stage.play(line).with_context(|| line.to_owned())?;
        }
        Ok(stage)
    }

    /// Reads the headings: `# what happens, en, Anna`, then `# at first-steps/two-pockets`, `# in easy words`.
    fn open(script: &str) -> Result<Self> {
        let mut headings = script.lines().map_while(|line| line.strip_prefix("# "));
        let heading = headings.next().context("no heading")?;
        let (language, name) = match heading.split(", ").collect::<Vec<_>>()[..] {
            [_, language] => (language, None),
            [_, language, name] => (language, Some(name)),
            _ => bail!("a heading names the story, the language and the learner"),
        };
        let mut stage = Self::new(language)?;
        stage.learner.name = name.and_then(Words::name);
        stage.paper = format!("# {heading}\n");
        let mut lesson = None;
        for line in headings {
            stage.paper += &format!("# {line}\n");
            match line.split_once(' ') {
                Some(("at", place)) => lesson = Some(place),
                Some(("lives", country)) => {
                    stage.lives(country.strip_prefix("in ").context("where?")?);
                }
                Some(("somebody", "is on duty")) => stage.journey.on_duty = true,
                Some(("in", group)) if group.starts_with("a group that begins on ") => {
                    let day = group.trim_start_matches("a group that begins on ");
                    stage.journey.begins_on = Some(day.parse()?);
                }
                Some(("now", moment)) => stage.now = moment.parse()?,
                Some(("in", "easy words")) => stage.learner.reading = Reading::Easy,
                _ => bail!("what shall the heading `{line}` set?"),
            }
        }
        match lesson {
            Some(lesson) => match lesson.strip_prefix("the gate of ") {
                Some(lesson) => stage.stand_at_gate(lesson)?,
                None => stage.stand_before(lesson)?,
            },
            None => stage.happen(Happening::Started)?,
        }
        Ok(stage)
    }

    pub(crate) fn play(&mut self, line: &str) -> Result<()> {
        let Some((cue, what)) = line.split_once(' ') else { return Ok(()) };
        if matches!(cue, ">" | "~" | "~~" | "!") {
            self.paper += &format!("\n{line}\n");
        }
        match cue {
            ">" => {
                let happening = self.heard(what)?;
                self.happen(happening)
            }
            "~" => self.sleep(hours(what)?),
            "~~" => {
                let span = what.strip_suffix(" down").context("`~~` ends with `down`")?;
                self.be_down(hours(span)?)
            }
            "!" if what == "goes on from another device" => self.happen(Happening::Moved),
            "!" if what == "somebody vouches for them" => self.happen(Happening::VouchedFor),
            "!" if what.starts_with(LINK) => {
                let group = what.trim_start_matches(LINK).to_owned();
                let code = "hash".to_owned();
                self.happen(Happening::Invited(Invitation { link: code, group }))
            }
            "!" if what.starts_with(ASKED) => self.is_asked_about(what.trim_start_matches(ASKED)),
            "!" if what.starts_with(RENEWED) => {
                self.library = renewed(what.trim_start_matches(RENEWED))?;
                Ok(())
            }
            "!" if what == "the mentor gives back" => self.happen(Happening::MentorLeft),
            "!" if what == "the mentor is gone" => self.happen(Happening::MentorGone),
            "!" => match what.split_once(" comes: ") {
                Some(("a mentor", name)) => self.happen(Happening::MentorCame(Words::said(name))),
                Some(_) | None => bail!("who else is on the stage?"),
            },
            _ => Ok(()),
        }
    }

    fn heard(&self, what: &str) -> Result<Happening> {
        let attachment = |kind| Ok(Happening::Said(Said::attachment(kind, "a file".to_owned())));
        match what {
            "(photo)" => return attachment(Attachment::Photo),
            "(voice)" => return attachment(Attachment::Voice),
            "(attachment)" => return attachment(Attachment::Other),
            _ => {}
        }
        let Some((label, which)) = what.strip_prefix('[').and_then(|it| it.rsplit_once(']')) else {
            return Ok(wrote(what));
        };
        let tap = match which {
            "" => self.shown_button(label, 0),
            " (an older one)" => self.shown_button(label, 1),
            _ => bail!("which button?"),
        };
        tap.map(Happening::Tapped).context("no such button was shown")
    }

    /// The newest button with this label, or one that many before it.
    fn shown_button(&self, label: &str, before: usize) -> Option<Tap> {
        let label = plain(label);
        let same = self.shown.iter().rev().filter(|(shown, _)| *shown == label);
        same.map(|(_, tap)| tap.clone()).nth(before)
    }
}

/// On the stage a day has 24 hours.
fn hours(span: &str) -> Result<SignedDuration> {
    Ok(span.parse::<Span>()?.to_duration(SpanRelativeTo::days_are_24_hours())?)
}
