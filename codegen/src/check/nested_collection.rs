//! A list of lists.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "nested-collection",
    "The items of a list or map are single values or objects, those of a comma-separated list single values",
    "`csv<csv<…>>` cannot be split again, and a list of lists has no name for its inner part",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (operation, expr, span) in cx.type_refs() {
        let kind = cx.kind(operation, expr);
        let (whole, item) = match &kind {
            Kind::List(item) | Kind::Csv(item) | Kind::Map(item) => (&kind, &**item),
            _ => continue,
        };
        let nested = matches!(item, Kind::List(_) | Kind::Csv(_) | Kind::Map(_));
        let unsplit = matches!((whole, item), (Kind::Csv(_), Kind::Object(_) | Kind::Any));
        if nested || unsplit {
            let help = match nested {
                true => "give the inner part an object type of its own, or say `any` where its form does not matter",
                false => "only single values can be joined by commas",
            };
            out.push(
                RULE.at(span, format!("the items of {} cannot be {}", whole.what(), item.what()))
                    .label("one inside the other")
                    .help(help),
            );
        }
    }
}
