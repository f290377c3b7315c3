//! The walk over objects and fields.

use super::suggest;
use crate::meta::{Blank, Field, Kind, Object, Place, Sites};
use crate::time::Timestamp;
use crate::value::View;
use crate::violation::{Rule, Violation, Violations};
use std::fmt::Write as _;

/// Where the walk is and what it found.
pub(super) struct Checker {
    /// The site that the request goes to, if it is known.
    pub(super) site: Option<Sites>,
    /// The sites that there are, as far as the table is concerned.
    all: Sites,
    /// Whose keys send it, by their bit, where that is known.
    pub(super) caller: Option<u16>,
    /// What time it is, where anybody knows.
    pub(super) now: Option<Timestamp>,
    /// What is warned of, and not refused.
    pub(super) advice: Violations,
    /// The place, `coupon_infos[2]`.
    pub(super) path: String,
    /// Whether what stands here is sensitive.
    pub(super) hidden: bool,
    pub(super) found: Violations,
}

/// The fields of an object beside what the document has for them.
pub(super) struct Fields<'a> {
    pub(super) table: &'static [Field],
    given: Vec<View<'a>>,
}

impl<'a> Fields<'a> {
    /// The fields of what should be such an object.
    pub(super) fn of(object: &Object, view: View<'a>) -> Option<Self> {
        let View::Object(fields) = view else { return None };
        Some(Fields { table: object.fields, given: fields.by_table(object.fields).0 })
    }

    /// The field of this name with its value, which is `None` where it is left out.
    pub(super) fn find(&self, wire: &str) -> Option<(&'static Field, Option<View<'a>>)> {
        let at = self.table.iter().position(|field| field.wire == wire)?;
        let (field, view) = (&self.table[at], self.given[at]);
        Some((field, Some(view).filter(|view| counts(field, *view))))
    }
}

/// Whether the value counts as given: an empty text may be as good as none, and outside the body an empty list is.
fn counts(field: &Field, view: View<'_>) -> bool {
    match view {
        View::Unset | View::Null => false,
        View::Text("") => field.on_empty != Blank::Ignored,
        View::List(items) if matches!(field.kind, Kind::Csv(_)) => items.count() > 0 || field.on_empty == Blank::Error,
        View::List(items) => items.count() > 0 || field.place == Place::Body,
        _ => true,
    }
}

impl Checker {
    pub(super) fn new(site: Option<Sites>, all: Sites) -> Self {
        let advice = Violations::new();
        Checker {
            site,
            all,
            caller: None,
            now: None,
            advice,
            path: String::with_capacity(64),
            hidden: false,
            found: Violations::new(),
        }
    }

    pub(super) fn object(&mut self, object: &Object, view: View<'_>) {
        let View::Object(fields) = view else {
            return self.wrong_type("an object", view);
        };
        let (given, unknown) = fields.by_table(object.fields);
        let fields = Fields { table: object.fields, given };
        unknown.into_iter().for_each(|(name, _)| self.unknown_field(&fields, name));
        for (field, view) in fields.table.iter().zip(&fields.given) {
            self.field(field, *view);
        }
        for rule in object.rules {
            let caller = rule.callers == 0 || self.caller.is_some_and(|caller| rule.callers & caller != 0);
            if caller && self.holds_here(rule.sites) {
                let before = self.found.len();
                self.rule(&fields, rule);
                if rule.warn {
                    self.found.move_from(before, &mut self.advice);
                }
            }
        }
    }

    fn field(&mut self, field: &'static Field, view: View<'_>) {
        let required = field.place == Place::Path || self.holds_here(Sites(field.required.0 & field.sites.0));
        if matches!(view, View::Unset) && !required {
            return;
        }
        let outer = self.enter(field.wire);
        let hidden = self.hidden;
        self.hidden |= field.sensitive;
        if view.is_given() && !self.exists_here(field) {
            self.report(Rule::Site, None, None, "the site does not have this field".to_owned());
        } else if field.null_is_error && matches!(view, View::Null) {
            self.wrong_type("a value, or nothing at all", view);
        } else if counts(field, view) {
            if self.site.is_some_and(|site| field.unconfirmed.meets(site)) {
                let message = "nobody has confirmed that the site has this field".to_owned();
                self.advise(Rule::Unconfirmed, None, message);
            }
            self.value_of(field, view, required);
        } else if required && self.exists_here(field) {
            self.report(Rule::Required, None, None, "must be given".to_owned());
        }
        self.hidden = hidden;
        self.leave(outer);
    }

    fn unknown_field(&mut self, fields: &Fields<'_>, name: &str) {
        let known = fields.table.iter().filter(|field| self.exists_here(field)).map(|field| field.wire);
        let hint = suggest::nearest(name, known).map_or_else(String::new, |near| format!("; did you mean {near}?"));
        let shown: String = name.chars().take(80).flat_map(char::escape_debug).collect();
        let outer = self.enter(&shown);
        self.report(Rule::Unknown, None, None, format!("there is no such field{hint}"));
        self.leave(outer);
    }

    /// Whether what holds at these sites holds for the request: at its site, or at every site when that is not known.
    fn holds_here(&self, sites: Sites) -> bool {
        match self.site {
            Some(site) => sites.meets(site),
            None => sites.covers(self.all),
        }
    }

    /// Whether the field may be given: at the request's site, or at any site when that is not known.
    pub(super) fn exists_here(&self, field: &Field) -> bool {
        field.sites.meets(self.site.unwrap_or(self.all))
    }

    /// Whether the value of an enum is known at the site, or at any.
    pub(super) fn known_here(&self, sites: Sites) -> bool {
        sites.meets(self.site.unwrap_or(self.all))
    }

    /// Moves to a name; [`Checker::leave`] takes the result.
    pub(super) fn enter(&mut self, name: &str) -> usize {
        let outer = self.path.len();
        if outer > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        outer
    }

    /// Moves to an item of a list; [`Checker::leave`] takes the result.
    pub(super) fn enter_item(&mut self, index: usize) -> usize {
        let outer = self.path.len();
        // Writing to a `String` cannot fail.
        let _ = write!(self.path, "[{index}]");
        outer
    }

    pub(super) fn leave(&mut self, outer: usize) {
        self.path.truncate(outer);
    }

    /// Adds a violation at the current place; what was given is dropped where that is sensitive.
    pub(super) fn report(&mut self, rule: Rule, limit: Option<String>, given: Option<String>, message: String) {
        let path = if self.path.is_empty() { "request".to_owned() } else { self.path.clone() };
        let given = given.filter(|_| !self.hidden);
        self.found.push(Violation { path, rule, limit, given, message, doc_url: None });
    }

    /// Adds something to be warned of at the current place.
    pub(super) fn advise(&mut self, rule: Rule, limit: Option<String>, message: String) {
        let before = self.found.len();
        self.report(rule, limit, None, message);
        self.found.move_from(before, &mut self.advice);
    }

    pub(super) fn report_at(&mut self, name: &str, rule: Rule, limit: Option<String>, message: String) {
        let outer = self.enter(name);
        self.report(rule, limit, None, message);
        self.leave(outer);
    }
}
