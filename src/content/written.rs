//! What stands in a `.ftl` file, as far as the checker and the translators' tools ask: which messages, on which
//! lines, what they mention, which plural forms they have.

use std::collections::{BTreeSet, HashMap};

use fluent_syntax::{
    ast::{
        Entry, Expression, InlineExpression, Message as AstMessage, Pattern, PatternElement,
        Resource, VariantKey,
    },
    parser,
};
use indexmap::IndexMap;
use ring::digest;

/// A `.ftl` file.
#[derive(Default)]
pub(super) struct Written {
    /// Its messages, in order.
    pub(super) messages: IndexMap<String, Message>,
    /// What is not Fluent: the line, and the parser's word for it.
    pub(super) junk: Vec<(usize, String)>,
    /// A message that stands there twice, with its second line.
    pub(super) twice: Vec<(usize, String)>,
}

/// A message.
pub(super) struct Message {
    /// The line it begins on.
    pub(super) line: usize,
    /// What the bot says.
    pub(super) value: Option<Part>,
    /// Buttons, the easy reading, the description of a picture.
    pub(super) attributes: IndexMap<String, Part>,
}

/// A text of a message: its value, or one attribute.
#[derive(Default)]
pub(super) struct Part {
    /// Its words without what it mentions; of variants, the longest.
    pub(super) words: String,
    /// The variables it mentions.
    pub(super) variables: BTreeSet<String>,
    /// Where it chooses a form: the variable, and the forms there are.
    pub(super) selects: Vec<(String, BTreeSet<String>)>,
    /// What else it refers to: other messages, terms, functions.
    pub(super) references: Vec<String>,
}

impl Written {
    /// Reads a `.ftl` file; what cannot be read is junk.
    pub(super) fn parse(ftl: &str) -> Self {
        let (resource, errors) = match parser::parse(ftl) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let line_at = |at: usize| ftl.bytes().take(at).filter(|b| *b == b'\n').count() + 1;
        let mut written = Self::default();
        for error in errors {
            written.junk.push((line_at(error.pos.start), error.to_string()));
        }
        let mut lines = HashMap::<&str, Vec<usize>>::new();
        for (n, line) in ftl.lines().enumerate().filter(|(_, it)| !it.starts_with([' ', '#'])) {
            if let Some((name, _)) = line.split_once('=') {
                lines.entry(name.trim_end()).or_default().push(n + 1);
            }
        }
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let at = lines.get(message.id.name).map_or(&[][..], Vec::as_slice);
                written.take(&message, at);
            }
        }
        written
    }

    /// Takes a message that begins on this line; where it stands there twice, on the first of these.
    fn take(&mut self, message: &AstMessage<&str>, lines: &[usize]) {
        let name = message.id.name.to_owned();
        let line = lines.first().copied().unwrap_or(0);
        if self.messages.contains_key(&name) {
            return self.twice.push((lines.get(1).copied().unwrap_or(line), name));
        }
        let value = message.value.as_ref().map(Part::of);
        let attributes = message.attributes.iter();
        let attributes =
            attributes.map(|it| (it.id.name.to_owned(), Part::of(&it.value))).collect();
        self.messages.insert(name, Message { line, value, attributes });
    }
}

impl Message {
    /// Every text of the message, with the name of its attribute.
    pub(super) fn parts(&self) -> impl Iterator<Item = (Option<&str>, &Part)> {
        let attributes = self.attributes.iter().map(|(name, part)| (Some(name.as_str()), part));
        self.value.iter().map(|part| (None, part)).chain(attributes)
    }

    /// Every variable the message mentions.
    pub(super) fn variables(&self) -> impl Iterator<Item = String> {
        self.parts().flat_map(|(_, part)| part.variables.iter().cloned())
    }
}

impl Part {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut part = Self::default();
        part.read(pattern);
        part
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words += value,
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let mut longest = Self::default();
                let mut forms = BTreeSet::new();
                for variant in variants {
                    forms.insert(match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                    let form = Self::of(&variant.value);
                    self.variables.extend(form.variables.clone());
                    self.references.extend(form.references.clone());
                    if form.words.chars().count() >= longest.words.chars().count() {
                        longest = form;
                    }
                }
                self.words += &longest.words;
                self.selects.extend(longest.selects);
                if let InlineExpression::VariableReference { id } = selector {
                    self.selects.push((id.name.to_owned(), forms));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => self.words += value,
            InlineExpression::MessageReference { id, .. } => {
                self.references.push(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.push(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.references.push(format!("{}()", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// The messages of a `.ftl` file, in order, each with eight hex digits that change when it changes.
pub(super) fn hashes(ftl: &str) -> IndexMap<String, String> {
    let resource = parser::parse(ftl).unwrap_or_else(|(resource, _)| resource);
    let mut hashes = IndexMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let hash = hashes.entry(message.id.name.to_owned());
            hash.or_insert_with(|| hash_of(message));
        }
    }
    hashes
}

/// The first eight hex digits of the SHA-256 of a message as Fluent writes it, without its comment.
fn hash_of(mut message: AstMessage<&str>) -> String {
    message.comment = None;
    let resource = Resource { body: vec![Entry::Message(message)] };
    let text = fluent_syntax::serializer::serialize(&resource);
    let sum = digest::digest(&digest::SHA256, text.as_bytes());
    let first = sum.as_ref().iter().take(4).fold(0_u32, |hash, byte| hash << 8 | u32::from(*byte));
    format!("{first:08x}")
}
