//! The tables of keys in spec/README.md.

use super::shape::{Construct, Key, Shape, Variants};
use super::{ALL, RULE};

/// A heading and a table for every construct.
pub fn markdown() -> String {
    let mut out = String::new();
    for construct in ALL {
        out.push_str(&format!("### {}\n\n", construct.title));
        table(&mut out, construct.keys.iter());
    }
    if let Shape::Variant(Variants { cases, .. }) = &RULE {
        out.push_str("### Rule\n\nTold by its first key; each takes `sites`, `callers`, `warn` and `doc`, too.\n\n");
        let own = |construct: &'static Construct| construct.keys.iter().filter(|key| key.required);
        table(&mut out, cases.iter().flat_map(|case| own(case.construct)));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn table<'a>(out: &mut String, keys: impl Iterator<Item = &'a Key>) {
    out.push_str("| key | value | meaning | example |\n|---|---|---|---|\n");
    for key in keys {
        let needed = if key.required { " (needed)" } else { "" };
        out.push_str(&format!(
            "| `{}`{needed} | {} | {} | `{}` |\n",
            key.name,
            cell(&value(&key.shape)),
            cell(key.doc),
            cell(key.example),
        ));
    }
    out.push('\n');
}

fn value(shape: &Shape) -> String {
    match shape.inner() {
        Shape::Words(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" "),
        Shape::Bool => "`true` `false`".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Count => "integer".to_owned(),
        Shape::Status => "HTTP status".to_owned(),
        Shape::Value => "value".to_owned(),
        Shape::Span => "`1 year`".to_owned(),
        Shape::Type => "type".to_owned(),
        Shape::Formed { what, .. } => (*what).to_owned(),
        Shape::List(item) => format!("list, each {}", value(item)),
        Shape::OneOrMany(item) => format!("{}, or a list", value(item)),
        Shape::Map(of) => format!("map → {}", value(of)),
        Shape::Of(construct) => construct.title.to_lowercase(),
        Shape::Variant(variants) => variants.what.trim_start_matches("a ").to_owned(),
        Shape::Pair(_) => "`{ a: b }`".to_owned(),
        Shape::Either(scalar, other) => format!("{}, or {}", value(scalar), value(other)),
        Shape::Block(inner) => value(inner),
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
