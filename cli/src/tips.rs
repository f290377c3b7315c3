//! Tips for a command line that is none, where those by letters would lead astray.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::ending::{Ending, Message};
use crate::{catalog, suggest};

/// The error with a better tip, where there is one; `known` is the command line that was to be read.
pub(crate) fn better(error: clap::Error, words: &[OsString], known: &clap::Command) -> Ending {
    let told = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let message = match error.kind() {
        ErrorKind::UnknownArgument => told(ContextKind::InvalidArg).and_then(|flag| field(flag, words)),
        ErrorKind::InvalidSubcommand => {
            told(ContextKind::InvalidSubcommand).and_then(|word| command(word, words, known))
        }
        _ => None,
    };
    message.map_or(Ending::CommandLine(error), Ending::Usage)
}

/// `bss call OPERATION --field …`: fields are flags of the short form alone.
fn field(flag: &str, words: &[OsString]) -> Option<Message> {
    let [_, call, name, ..] = words else { return None };
    let operation = catalog::find(name.to_str().filter(|_| call == "call")?).ok()?.meta;
    let name = flag.strip_prefix("--")?.split('=').next().unwrap_or_default();
    let plain = suggest::plain(name);
    let field = operation.request.fields.iter().find(|field| suggest::plain(field.wire) == plain)?;
    let short = format!("bss {} {} --{name} …", catalog::section(operation), catalog::kebab(operation.id));
    Some(
        Message::new(format!("{flag} is a field of the request, and `bss call` takes fields by --set"))
            .hint(format!("--set {}=…, or {short}", field.wire)),
    )
}

/// A first word that is none: the id of an operation, a word of its title, or a slip of the fingers.
fn command(word: &str, words: &[OsString], known: &clap::Command) -> Option<Message> {
    if words.get(1).is_none_or(|first| first != word) {
        return None;
    }
    let message = Message::new(format!("there is no command {word}"));
    if let Ok(operation) = catalog::find(word) {
        let meta = operation.meta;
        return Some(message.hint(format!(
            "it is an operation: bss call {}, or bss {} {}",
            catalog::name(meta),
            catalog::section(meta),
            catalog::kebab(meta.id)
        )));
    }
    let names = known.get_subcommands().map(clap::Command::get_name);
    let near = names.filter(|name| strsim::osa_distance(name, word) <= 2).collect::<Vec<_>>();
    Some(
        message
            .maybe(suggest::question(&near))
            .hint(format!("bss operations {word} looks for it among the operations, bss --help shows the commands")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(words: &[&str]) -> (String, Vec<String>) {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        match crate::run(&words) {
            Err(Ending::Usage(message)) => (message.what, message.hints),
            Err(other) => (other.in_words(), Vec::new()),
            Ok(()) => (String::new(), Vec::new()),
        }
    }

    #[test]
    fn a_field_as_a_flag_of_call_is_told_where_it_goes() {
        let (what, hints) = told(&["bss", "call", "PayOrders", "--order-id", "1"]);
        assert_eq!(what, "--order-id is a field of the request, and `bss call` takes fields by --set");
        assert_eq!(hints, ["--set order_id=…, or bss orders pay-orders --order-id …"]);
        let (what, hints) = told(&["bss", "call", "PayOrders", "--nothing", "1"]);
        assert!(what.contains("unexpected argument '--nothing'") && hints.is_empty(), "{what}");
        assert!(told(&["bss", "orders", "pay-orders", "--nothing"]).1.is_empty());
    }

    #[test]
    fn a_first_word_that_is_none_is_told_what_it_may_be() {
        let (what, hints) = told(&["bss", "PayOrders"]);
        assert_eq!(what, "there is no command PayOrders");
        assert_eq!(hints, ["it is an operation: bss call PayOrders, or bss orders pay-orders"]);
        let (_, hints) = told(&["bss", "dokter"]);
        assert_eq!(hints[0], "did you mean doctor?");
        assert_eq!(hints[1], "bss operations dokter looks for it among the operations, bss --help shows the commands");
        let (_, hints) = told(&["bss", "zzzzzzzz"]);
        assert_eq!(hints.len(), 1, "{hints:?}");
        let (what, _) = told(&["bss", "profile", "lists"]);
        assert!(!what.starts_with("there is no command"), "{what}");
    }
}
