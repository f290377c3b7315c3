//! What a rule says of itself: the row that the documentation, the tests and the changes share.

use super::severity::Severity;

/// Where a rule speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Of what is sent.
    Request,
    /// Of what is answered.
    Response,
    /// Of both, or of the call as a whole.
    Either,
}

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// In kebab-case, unique, stable: scripts and declarations rely on it.
    pub id: &'static str,
    /// Where it speaks.
    pub side: Side,
    /// What it means to a program that speaks HTTP with the service; `None`: nothing.
    pub wire: Option<Severity>,
    /// What it means to a program that is compiled with the generated crate; `None`: nothing.
    pub rust: Option<Severity>,
    /// Whether the crate refuses from now on what it sent before, though the wire may not break.
    pub refuses: bool,
    /// What happened, as a clause without a full stop.
    pub summary: &'static str,
    /// Who is affected and what they do, as a clause without a full stop.
    pub action: &'static str,
}

impl Rule {
    /// A rule that touches documentation alone, until an axis is set.
    pub(super) const fn new(id: &'static str, summary: &'static str, action: &'static str) -> Self {
        Rule { id, side: Side::Either, wire: None, rust: None, refuses: false, summary, action }
    }

    pub(super) const fn request(mut self) -> Self {
        self.side = Side::Request;
        self
    }

    pub(super) const fn response(mut self) -> Self {
        self.side = Side::Response;
        self
    }

    pub(super) const fn refuses(mut self) -> Self {
        self.refuses = true;
        self
    }

    pub(super) const fn wire(mut self, severity: Severity) -> Self {
        self.wire = Some(severity);
        self
    }

    pub(super) const fn rust(mut self, severity: Severity) -> Self {
        self.rust = Some(severity);
        self
    }

    /// The worse of the two axes; documentation when neither is touched.
    pub fn severity(&self) -> Severity {
        self.wire.max(self.rust).unwrap_or(Severity::Docs)
    }

    /// What happened and who must do what, as two sentences.
    pub fn words(&self) -> String {
        format!("{}. {}.", capital(self.summary), capital(self.action))
    }
}

/// A clause as the start of a sentence.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}
