//! A type called like something that is always in scope.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "type-name-taken",
    "A type is not called like an operation, a response, or a name of Rust's prelude",
    "Two things of one name in one module do not compile, or compile to the wrong one",
    run,
);

/// Names that emitted code uses, that the crate shows at its root, or that every reader of Rust takes for the standard
/// library's.
const TAKEN: &[&str] = &[
    "AccessKey",
    "AgencyKeys",
    "AgencyToken",
    "Answer",
    "BTreeMap",
    "Backoff",
    "Box",
    "CallOptions",
    "CallableBy",
    "CallerKind",
    "Client",
    "ClientBuilder",
    "Clone",
    "Copy",
    "Credentials",
    "CredentialsError",
    "Date",
    "Debug",
    "Decimal",
    "Default",
    "DefaultChain",
    "Display",
    "Drop",
    "Err",
    "Error",
    "ErrorCode",
    "ErrorKind",
    "From",
    "Hook",
    "Identity",
    "Into",
    "ItemFailure",
    "Items",
    "Iterator",
    "Json",
    "NoRetry",
    "None",
    "Oddities",
    "Ok",
    "Operation",
    "Option",
    "Paged",
    "Pages",
    "PagingError",
    "Password",
    "Position",
    "Record",
    "Response",
    "Result",
    "RetryPolicy",
    "Secret",
    "Send",
    "ServerMetadata",
    "ServiceError",
    "Site",
    "Sites",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "ToString",
    "Token",
    "Validation",
    "Value",
    "Vec",
    "Violation",
    "Violations",
    "YearMonth",
];

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let name = at.name.as_str();
        let finding = || RULE.at(at.name.span, format!("the name `{name}` is taken")).label("taken");
        let help = "give it a name that says what it is of, such as `OrderError`";
        let response_of = name.strip_suffix("Response").and_then(|operation| cx.operation(operation));
        if TAKEN.contains(&name) {
            out.push(finding().note("emitted code knows a type of this name already").help(help));
        } else if let Some(operation) = cx.operation(name) {
            out.push(finding().related(operation.operation.span, "an operation of this name").help(help));
        } else if let Some(operation) = response_of {
            out.push(finding().related(operation.operation.span, "its response takes this name").help(help));
        }
    }
}
