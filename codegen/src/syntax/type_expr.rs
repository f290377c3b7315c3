//! Reads `list<OrderId>`.

use super::ast::TypeRef;

/// No vendor's type nests deeper than a list of lists.
const MAX_NESTING: usize = 4;

/// The type that `text` writes, or why it writes none.
pub(super) fn parse(text: &str) -> Result<TypeRef, String> {
    nested(text.trim(), 0)
}

fn nested(text: &str, depth: usize) -> Result<TypeRef, String> {
    if depth > MAX_NESTING {
        return Err("it nests too deeply".to_owned());
    }
    let Some((name, rest)) = text.split_once('<') else {
        return match text {
            "" => Err("it is empty".to_owned()),
            "list" | "csv" | "map" => Err(format!("`{text}` of what? Write `{text}<T>`")),
            name if is_name(name) => Ok(TypeRef::Name(name.to_owned())),
            name => Err(format!("`{name}` is not a name")),
        };
    };
    let Some(inner) = rest.strip_suffix('>') else {
        return Err("a `>` is missing".to_owned());
    };
    let inner = Box::new(nested(inner.trim(), depth + 1)?);
    match name.trim() {
        "list" => Ok(TypeRef::List(inner)),
        "csv" => Ok(TypeRef::Csv(inner)),
        "map" => Ok(TypeRef::Map(inner)),
        other => Err(format!("there is no `{other}<…>`")),
    }
}

fn is_name(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_a_named_type() {
        let expected = TypeRef::List(Box::new(TypeRef::Name("OrderId".to_owned())));
        assert_eq!(parse("list<OrderId>"), Ok(expected));
    }

    #[test]
    fn what_is_not_a_type_says_why() {
        for text in ["", "list", "list<text", "set<text>", "list<>", "a b", "list<list<list<list<list<list<text>>>>>>"]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
