//! An object or a map where only text goes.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "flat-value",
    "In the path and in headers stand single values or comma-separated lists, in the query lists of them, too",
    "Nobody has said how a map or an object is written there; JSON in a header is a guess",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let tables = [
            ("the path", &operation.path_parameters),
            ("the query", &operation.query),
            ("a header", &operation.headers),
        ];
        for (place, fields) in tables {
            for (wire, field) in fields {
                let types = std::iter::once(&field.type_)
                    .chain(field.by_site.iter().filter_map(|(_, site)| site.type_.as_ref()));
                for type_ in types {
                    let kind = cx.kind(Some(operation), &type_.expr);
                    let fits = match &kind {
                        Kind::List(item) => place == "the query" && is_single(item),
                        Kind::Csv(item) => is_single(item),
                        kind => is_single(kind),
                    };
                    if !fits {
                        out.push(
                            RULE.at(type_.span, format!("`{}` is {}, which cannot stand in {place}", wire.value, kind.what()))
                                .label("expected a single value or a comma-separated list")
                                .help("say how the vendor writes it: `csv<…>`, or `text` with the form in `note`; else it belongs in `body`"),
                        );
                    }
                }
            }
        }
    }
}

fn is_single(kind: &Kind<'_>) -> bool {
    !matches!(kind, Kind::List(_) | Kind::Csv(_) | Kind::Map(_) | Kind::Object(_) | Kind::Any)
}
