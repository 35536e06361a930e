//! Words of the plan on one page: what stands on it, and on the page on which somebody asks for it.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the plan on one page.
    PlanWord in "solis/plan-page";
    /// The title of both.
    Title = "title";
    /// In place of the boxes, where none is filled yet.
    Empty = "empty";
    /// What the button gives.
    Get = "get";
    /// Before the choice of the second language.
    Second = "second";
    /// Before the field for a name.
    Name = "name";
    /// The button.
    Button = "button";
    /// A link that is spent, or never was one.
    LinkOld = "link-old";
    /// How to print the page or keep it: shown on a screen, not on paper.
    Print = "print";
    /// What is done, and of how much.
    Done = "done";
}
