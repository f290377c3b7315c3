//! A constant that is none, or that somebody could still set.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "constant-value",
    "A `constant` stands on a request field, is a legal value of its type, and nothing else decides about the field",
    "The crate sends it as it stands here, without asking anybody",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        let Some(constant) = &at.field.constant else { continue };
        let (span, values) = match constant {
            Constant::One(value) => (value.span, std::slice::from_ref(value)),
            Constant::List(span, values) => (*span, values.as_slice()),
        };
        if matches!(at.table, Table::Response | Table::Envelope | Table::Error) {
            out.push(
                RULE.at(span, format!("`{}` is received, so nobody sends it", at.wire.value))
                    .label("a constant is for requests")
                    .help("say in `note` which value always comes"),
            );
            continue;
        }
        if let Table::Object(object) = at.table {
            out.push(
                RULE.at(span, format!("`{}` stands in the object `{object}`, which nobody fills", at.wire.value))
                    .label("a constant stands at the top of a request")
                    .help("move it into the request, with `at` for its place in the body, or let callers give it"),
            );
            continue;
        }
        let kind = cx.kind(at.operation, &at.field.type_.expr);
        let shape = match (constant, &kind) {
            (_, Kind::Unknown) => true,
            (Constant::One(_), kind) => {
                !matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_) | Kind::File | Kind::Any)
            }
            (Constant::List(..), Kind::List(_) | Kind::Csv(_)) => !values.is_empty(),
            _ => false,
        };
        if !shape {
            out.push(
                RULE.at(span, format!("the constant does not fit `{}`, which is {}", at.wire.value, kind.what()))
                    .label(format!("expected {}", kind.what()))
                    .help("write one value for a plain type, `[a, b]` for a list"),
            );
        } else if let Some((value, why)) = values.iter().find_map(|value| Some((value, kind.item().refuses(value)?))) {
            out.push(
                RULE.at(value.span, format!("the constant of `{}` is no value of it: {why}", at.wire.value))
                    .label("not a value of its type")
                    .help("correct the constant or the type"),
            );
        }
        decided_elsewhere(at, span, out);
    }
}

/// Keys that ask whether or how it is sent.
fn decided_elsewhere(at: &FieldAt<'_>, constant: Span, out: &mut Diagnostics) {
    let field = at.field;
    let condition = |condition: &Option<Condition>| condition.as_ref().map(|condition| condition.span);
    let others = [
        ("default", field.default.as_ref().map(|default| default.span)),
        ("required_when", condition(&field.required_when)),
        ("required_unless", condition(&field.required_unless)),
        ("forbidden_when", condition(&field.forbidden_when)),
    ];
    for (key, span) in others {
        if let Some(span) = span {
            out.push(
                RULE.at(span, format!("`{}` is always sent, so `{key}` never applies", at.wire.value))
                    .label("without effect")
                    .related(constant, "the constant")
                    .help("remove one of the two"),
            );
        }
    }
}
