//! Values in a step: a literal, or `$name.path` for what the request, the flow or a record says; `a|b` is the first of
//! them that is there.

/// Alternatives in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expr(pub(crate) Vec<Term>);

/// One alternative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// As it stands.
    Literal(String),
    /// A path in the request.
    Request(String),
    /// Nothing: the field is left out.
    Nothing,
    /// The time of the call, and so many days later.
    Now(i64),
    /// A time so many days after the day around which made-up times lie.
    Today(i64),
    /// The account that calls, when it is that of the records' owners.
    Caller,
    /// The account that calls.
    Myself,
    /// The item at hand, or a path in it.
    Item(Option<String>),
    /// The account of a built-in identity.
    Account(String),
    /// A record of an earlier step, or (at the start) the record with an index: its key or one of its fields.
    Record { name: String, index: Option<u64>, field: Option<String> },
}

impl Expr {
    /// Reads an expression; whatever is none is a literal.
    pub(crate) fn parse(text: &str) -> Expr {
        if text.starts_with('$') {
            Expr(text.split('|').map(term).collect())
        } else {
            Expr(vec![Term::Literal(text.to_owned())])
        }
    }

    /// Whether there is nothing to it but what the request says.
    pub(crate) fn names_request(&self) -> bool {
        self.0.iter().all(|term| matches!(term, Term::Request(_) | Term::Item(_)))
    }

    /// The request path, when the expression is nothing but one.
    pub(crate) fn request_path(&self) -> Option<&str> {
        self.0.iter().find_map(|term| match term {
            Term::Request(path) => Some(path.as_str()),
            _ => None,
        })
    }
}

fn term(text: &str) -> Term {
    let Some(name) = text.strip_prefix('$') else { return Term::Literal(text.to_owned()) };
    let (head, rest) = match name.split_once('.') {
        Some((head, rest)) => (head, Some(rest.to_owned())),
        None => (name, None),
    };
    match (head, rest) {
        ("none", None) => Term::Nothing,
        (word, None) if days(word, "now").is_some() => Term::Now(days(word, "now").unwrap_or(0)),
        (word, None) if days(word, "today").is_some() => Term::Today(days(word, "today").unwrap_or(0)),
        ("caller", None) => Term::Caller,
        ("self", None) => Term::Myself,
        ("item", path) => Term::Item(path),
        ("request", Some(path)) => Term::Request(path),
        ("accounts", Some(caller)) => Term::Account(caller),
        (head, field) => {
            let (name, index) = match head.strip_suffix(']').and_then(|head| head.split_once('[')) {
                Some((name, index)) => (name, index.parse().ok()),
                None => (head, None),
            };
            Term::Record { name: name.to_owned(), index, field }
        }
    }
}

/// The number of days in `now`, `now+3`, `now-40`; `None`: it is another word.
fn days(text: &str, word: &str) -> Option<i64> {
    let rest = text.strip_prefix(word)?;
    if rest.is_empty() { Some(0) } else { rest.starts_with(['+', '-']).then(|| rest.parse().ok())? }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_alternative_that_is_there_counts() {
        let expr = Expr::parse("$request.type|MONTHLY");
        assert_eq!(expr.0, [Term::Request("type".into()), Term::Literal("MONTHLY".into())]);
        assert_eq!(expr.request_path(), Some("type"));
        assert_eq!(Expr::parse("plain|text").0, [Term::Literal("plain|text".into())]);
        assert_eq!(Expr::parse("$now+30").0, [Term::Now(30)]);
        assert_eq!(Expr::parse("$today-7").0, [Term::Today(-7)]);
        let third = Term::Record { name: "customer".into(), index: Some(2), field: None };
        assert_eq!(Expr::parse("$customer[2]").0, [third]);
    }
}
