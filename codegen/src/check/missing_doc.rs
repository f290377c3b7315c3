//! Something without a word on it.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "missing-doc",
    "A type has a `doc`, and no doc, summary or title is blank",
    "Every item of the generated crate is documented from here",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    // A doc that is not there at all has the place of its map and a finding of its own.
    let mut blank = |text: &Text, of: &str| {
        if text.trim().is_empty() && cx.sources.slice(text.span).len() < 8 {
            out.push(
                RULE.at(text.span, format!("the text on {of} is blank"))
                    .label("nothing here")
                    .help("say in one line what it is"),
            );
        }
    };
    for operation in &cx.spec.operations {
        let id = &operation.operation.value;
        blank(&operation.summary, &format!("`{id}`"));
        blank(&operation.title.en, &format!("`{id}`"));
        blank(&operation.title.zh, &format!("`{id}`"));
    }
    for section in &cx.spec.sections {
        blank(&section.summary, &format!("the section `{}`", section.id));
    }
    for at in &cx.fields {
        blank(&at.field.doc, &format!("the field `{}`", at.wire.value));
    }
    for at in &cx.types {
        if let Some(doc) = &at.definition.doc {
            blank(doc, &format!("the type `{}`", at.name.value));
        }
        if let TypeKind::Enum(definition) = &at.definition.kind {
            for (wire, value) in &definition.values {
                blank(&value.doc, &format!("the value `{}`", wire.value));
            }
        }
    }
    for at in cx.types.iter().filter(|at| at.definition.doc.is_none()) {
        out.push(
            RULE.at(at.name.span, format!("the type `{}` has no `doc`", at.name.value))
                .help("say in one line what it is: `doc: …`"),
        );
    }
}
