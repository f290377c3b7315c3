//! A type called like something that is always in scope.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "type-name-taken",
    "A type is not called like an operation, a response, a caller, or a name of Rust's prelude",
    "Two things of one name in one module do not compile, or compile to the wrong one",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let name = at.name.as_str();
        let finding = || RULE.at(at.name.span, format!("the name `{name}` is taken")).label("taken");
        let help = "give it a name that says what it is of, such as `OrderError`";
        let response_of = ["Response", "Failure"].iter().find_map(|end| cx.operation(name.strip_suffix(end)?));
        let caller = cx.spec.service.callers.iter().find(|(_, caller)| caller.name.as_str() == name);
        let table = names::snake(name);
        let site = cx.spec.service.sites.iter().find(|(id, _)| id.as_str() == table);
        if let Some((_, caller)) = caller {
            out.push(finding().related(caller.name.span, "a caller of this name").help(help));
        } else if let Some((id, _)) = site {
            out.push(finding().related(id.span, "the site's constant and the type's table have one name").help(help));
        } else if is_taken(name) {
            out.push(finding().note("emitted code knows a type of this name already").help(help));
        } else if let Some(operation) = cx.operation(name) {
            out.push(finding().related(operation.operation.span, "an operation of this name").help(help));
        } else if let Some(operation) = response_of {
            out.push(
                finding().related(operation.operation.span, "its response or its failure takes this name").help(help),
            );
        }
    }
}
