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
    /// The time of the call.
    Now,
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
        ("now", None) => Term::Now,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_alternative_that_is_there_counts() {
        let expr = Expr::parse("$request.type|MONTHLY");
        assert_eq!(expr.0, [Term::Request("type".into()), Term::Literal("MONTHLY".into())]);
        assert_eq!(expr.request_path(), Some("type"));
        assert_eq!(Expr::parse("plain|text").0, [Term::Literal("plain|text".into())]);
        let third = Term::Record { name: "customer".into(), index: Some(2), field: None };
        assert_eq!(Expr::parse("$customer[2]").0, [third]);
    }
}
