//! A format that its type cannot have.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "format-type",
    "A format fits the type: `money` numbers, the others texts",
    "What a value looks like decides examples, and which columns a narrow table keeps",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (operation, name, field) in cx.scalars_and_fields() {
        let Some(format) = &field.format else { continue };
        let kind = cx.kind(operation, &field.type_.expr);
        let fits = match (kind.item(), format.as_str()) {
            (Kind::Unknown, _) => continue,
            (Kind::Integer | Kind::Decimal, format) => format == "money",
            (Kind::Text, format) => format != "money",
            _ => false,
        };
        if !fits {
            let what = kind.what();
            out.push(
                RULE.at(
                    format.span,
                    format!("`{}` is no format of `{}`, which is {what}", format.as_str(), name.as_str()),
                )
                .label(if format.as_str() == "money" { "for numbers" } else { "for texts" })
                .help("remove it, or correct the type"),
            );
        }
    }
}
