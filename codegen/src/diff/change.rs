//! What a comparison finds: one row a change.

use super::rule::Rule;
use super::severity::Severity;
use crate::model::Origin;

/// Which way the changed thing travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the user to the service.
    Request,
    /// From the service to the user.
    Response,
    /// Both: a type that requests and responses hold.
    Both,
    /// Neither: nothing reaches it, or it is about the call as a whole.
    Neither,
}

impl Direction {
    /// `request`, `response`, `both`, `neither`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Request => "request",
            Direction::Response => "response",
            Direction::Both => "both",
            Direction::Neither => "neither",
        }
    }
}

/// One change of the spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The service whose spec changed: its id, as it is now.
    pub service: String,
    /// The rule that it falls under.
    pub rule: &'static Rule,
    /// Operation, when it is about one.
    pub operation: Option<String>,
    /// Type, when it is about one.
    pub type_name: Option<String>,
    /// What within them: `body.order_id`, `response.total_count`, `YES`; may be empty.
    pub path: String,
    /// Which way it travels.
    pub direction: Direction,
    /// The only sites at which it happens; empty: all that the thing has.
    pub sites: Vec<String>,
    /// The only callers to whom it happens; empty: all that the thing has.
    pub callers: Vec<String>,
    /// Who notices it.
    pub affected: Affected,
    /// What it was; `None`: nothing.
    pub from: Option<String>,
    /// What it is; `None`: nothing.
    pub to: Option<String>,
    /// Operations that a change of something shared reaches.
    pub reach: Vec<String>,
    /// Its place in the old spec.
    pub old: Option<Origin>,
    /// Its place in the new spec.
    pub new: Option<Origin>,
    /// That it is about what went from one service to another: `old` is in the spec of the one, `new` in that of the
    /// other.
    pub moved: Option<Move>,
}

/// From which service to which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Id of the one that had it.
    pub from: String,
    /// Id of the one that has it.
    pub to: String,
}

impl Move {
    /// A change of what went this way.
    pub(super) fn on(&self, change: Change) -> Change {
        Change { moved: Some(self.clone()), ..change }
    }
}

impl Change {
    /// The worse of the two axes.
    pub fn severity(&self) -> Severity {
        self.rule.severity()
    }

    /// The services in whose specs its old and its new place are.
    pub fn sides(&self) -> (&str, &str) {
        match &self.moved {
            Some(Move { from, to }) => (from, to),
            None => (&self.service, &self.service),
        }
    }

    /// What it is about: `RenewThing`, `OrderStatus` or `service`.
    pub fn subject(&self) -> &str {
        self.operation.as_deref().or(self.type_name.as_deref()).unwrap_or("service")
    }

    /// The subject and the path in it.
    pub fn place(&self) -> String {
        match self.path.as_str() {
            "" => self.subject().to_owned(),
            path => format!("{} {path}", self.subject()),
        }
    }

    /// `3 → 2`, `+ 3`, `- 3`; empty when there is nothing to show.
    pub fn values(&self) -> String {
        match (&self.from, &self.to) {
            (Some(from), Some(to)) => format!("{from} → {to}"),
            (None, Some(to)) => format!("+ {to}"),
            (Some(from), None) => format!("- {from}"),
            (None, None) => String::new(),
        }
    }
}

/// Kinds of callers with the sites at which they notice a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Affected {
    /// By kind of caller, in the order of the service; `None`: callers of whom nobody knows which they are.
    pub by_caller: Vec<(Option<String>, Vec<String>)>,
    /// Whether that is every caller of the service at every site.
    pub everybody: bool,
}

impl Affected {
    /// `customer, partner at cn, intl; partner at eu`; empty: nobody.
    pub fn words(&self) -> String {
        if self.everybody {
            return "everybody".to_owned();
        }
        let mut groups: Vec<(Vec<&str>, &[String])> = Vec::new();
        for (caller, sites) in &self.by_caller {
            let caller = caller.as_deref().unwrap_or(UNKNOWN);
            match groups.iter_mut().find(|(_, same)| *same == sites.as_slice()) {
                Some((callers, _)) => callers.push(caller),
                None => groups.push((vec![caller], sites)),
            }
        }
        let words = groups.iter().map(|(callers, sites)| format!("{} at {}", callers.join(", "), sites.join(", ")));
        words.collect::<Vec<_>>().join("; ")
    }
}

/// What callers are called of whom the spec does not know which they are.
pub(super) const UNKNOWN: &str = "unknown callers";

#[cfg(test)]
impl Change {
    /// One that says nothing but its rule.
    pub(super) fn of(rule: &'static Rule) -> Self {
        Change {
            service: "demo".to_owned(),
            rule,
            operation: None,
            type_name: None,
            path: String::new(),
            direction: Direction::Neither,
            sites: Vec::new(),
            callers: Vec::new(),
            affected: Affected::default(),
            from: None,
            to: None,
            reach: Vec::new(),
            old: None,
            new: None,
            moved: None,
        }
    }
}
