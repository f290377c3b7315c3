//! `bss describe`: an operation with everything that the spec says of it, for people and for programs.

mod as_json;
mod as_text;

use clap::{Arg, ArgAction, ArgMatches, Command};
use huaweicloud_runtime::erased::Erased;

use crate::ending::Ending;
use crate::facts::Operation;
use crate::{candidates, catalog, output, terminal};

pub(crate) fn command() -> Command {
    Command::new("describe")
        .about("Shows all that is known of an operation, limits first")
        .arg(
            Arg::new("operation")
                .value_name("OPERATION")
                .required(true)
                .help("Its id, such as `bss operations` lists")
                .add(candidates::operations()),
        )
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("As JSON, nested objects and all"))
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    let name = matches.get_one::<String>("operation").map(String::as_str).unwrap_or_default();
    show(catalog::find(name)?, matches.get_flag("json"))
}

/// Prints the description of an operation.
pub(crate) fn show(operation: &'static Erased, json: bool) -> Result<(), Ending> {
    let operation = Operation::read(operation)?;
    if json {
        return Ok(terminal::line(&output::pretty(&as_json::operation(&operation)))?);
    }
    Ok(terminal::line(&as_text::operation(&operation, terminal::Paint::stdout()))?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use huaweicloud_runtime::meta::Object;

    use super::*;

    fn names(object: &'static Object) -> Vec<&'static str> {
        object.fields.iter().map(|field| field.wire).collect()
    }

    #[test]
    fn every_operation_is_described_with_every_field() {
        for operation in catalog::operations() {
            let described = Operation::read(operation).unwrap();
            let request: Vec<&str> = described.request.iter().map(|field| field.wire.as_str()).collect();
            assert_eq!(request, names(operation.meta.request), "{}", operation.meta.id);
            let answer =
                described.response.as_ref().map(|fields| fields.iter().map(|field| field.wire.as_str()).collect());
            assert_eq!(answer, operation.meta.response.map(names), "{}", operation.meta.id);
            let text = as_text::operation(&described, terminal::Paint::PLAIN);
            assert!(described.request.iter().all(|field| text.contains(&field.wire)), "{}", operation.meta.id);
            let json = as_json::operation(&described);
            assert_eq!(json.get("request").and_then(|fields| fields.as_array()).map(<[_]>::len), Some(request.len()));
        }
    }
}
