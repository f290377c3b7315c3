//! A condition on a value that its field never has.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "condition-value",
    "A condition lists values that its field can have, at least one",
    "A condition that can never hold switches its limit off",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (operation, scope, condition) in cx.conditions() {
        for (name, values) in &condition.terms {
            if values.is_empty() {
                out.push(
                    RULE.at(name.span, format!("the condition on `{}` lists no value", name.value))
                        .help("list the values for which it holds"),
                );
            }
            let Some(field) = scope.get(name) else { continue };
            let kind = cx.kind(operation, &field.type_.expr);
            for value in values {
                if let Some(why) = kind.item().refuses(value) {
                    let mut finding = RULE
                        .at(value.span, format!("`{}` is never `{}`: {why}", name.value, value.value))
                        .label("not a value of it");
                    if let Kind::Enum(definition) = kind.item() {
                        finding = finding.help(suggest(value, definition.values.iter().map(|(wire, _)| wire.as_str())));
                    }
                    out.push(finding);
                }
            }
        }
    }
}
