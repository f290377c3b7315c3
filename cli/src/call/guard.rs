//! What stands between a request and its sending: the documented rules, the callers, and a question to the user.

use std::io::{BufRead, IsTerminal, Write};

use huaweicloud_runtime::meta::Operation;
use huaweicloud_runtime::violation::{Rule, Violation};
use huaweicloud_runtime::{Json, Timestamp, Validation, Violations, validate};

use super::connect::Connection;
use super::{Settings, meaning};
use crate::ending::{Ending, Message};
use crate::request::file;
use crate::terminal::{self, Paint, Style};
use crate::{catalog, facts};

/// Checks a document before anything is sent, for who is known to call and, where the time is given, at that time. With
/// [`Validation::Enforce`] broken rules are the error and what is only warned of comes back; with [`Validation::Warn`] all
/// lines come back.
///
/// # Errors
/// [`Ending::Refused`] with every rule that is broken.
pub fn check(
    operation: &'static Operation,
    document: &Json,
    connection: &Connection,
    validation: Validation,
    now: Option<Timestamp>,
) -> Result<Vec<String>, Ending> {
    if validation == Validation::Off {
        return Ok(Vec::new());
    }
    let mut lines: Vec<String> = wrong_caller(operation, connection).into_iter().collect();
    let caller = connection.known_caller(operation);
    let (broken, advice) = validate::check_all(operation, document.into(), Some(connection.site), caller, now);
    lines.extend(worded(operation, &broken));
    if validation == Validation::Enforce && !lines.is_empty() {
        return Err(Ending::Refused { lines, see: operation.doc_url.map(Into::into) });
    }
    lines.extend(worded(operation, &advice));
    Ok(lines)
}

/// A line a violation; the documentation is read only where it can help.
fn worded(operation: &'static Operation, violations: &Violations) -> Vec<String> {
    let of_value = |rule| matches!(rule, Rule::Enum | Rule::Only | Rule::Site);
    let named = violations.iter().any(|violation| of_value(violation.rule) && violation.given.is_some());
    let described = catalog::entry(operation).filter(|_| named);
    let described = described.and_then(|operation| facts::Operation::read(operation).ok());
    let hint = |violation: &Violation| {
        described.as_ref().map(|described| meaning::hint(violation, described)).unwrap_or_default()
    };
    let line = |violation: &Violation| match hint(violation) {
        hint if hint.is_empty() => violation.to_string(),
        // which knows the meanings, too
        hint => format!("{}{hint}", violation.to_string().split("; did you mean").next().unwrap_or_default()),
    };
    violations.iter().map(line).collect()
}

/// What the types say in Rust: these keys may not call the operation.
fn wrong_caller(operation: &Operation, connection: &Connection) -> Option<String> {
    let caller = connection.caller?;
    let may = catalog::caller_ids(operation);
    let refused = operation.callers != 0 && operation.callers & caller.bit == 0;
    refused.then(|| {
        format!(
            "{}: caller: the service refuses it to the keys of a {}; callers: {}",
            operation.id,
            caller.id,
            may.join(", ")
        )
    })
}

/// Whether the user is asked first. `--yes` says so already; a sandbox on this computer goes without.
pub(crate) fn asks(operation: &Operation, settings: &Settings) -> bool {
    !(operation.idempotent || settings.yes || settings.connection.is_sandbox())
}

/// Asks before an operation that moves money or creates something.
///
/// Where nobody can be asked, `--yes` is needed.
pub(crate) fn confirm(operation: &'static Operation, document: &Json, settings: &Settings) -> Result<(), Ending> {
    if !std::io::stdin().is_terminal() {
        return Err(Ending::Usage(
            Message::new(format!("{} may move money or create something, and nobody can be asked", operation.id))
                .hint("give --yes to send it, or --dry-run to see it first; nothing was sent"),
        ));
    }
    let paint = Paint::stderr();
    let redacted = file::redacted(operation, document);
    let fields = redacted.as_object().unwrap_or_default();
    let room = fields.iter().map(|(name, _)| terminal::columns(name)).max().unwrap_or(2);
    terminal::err(&format!("{}: {}", paint.on(Style::Bold, operation.id), operation.title));
    for (name, value) in fields {
        let name = paint.on(Style::Cyan, &terminal::pad(name, room));
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        terminal::err(&format!("  {name}  {}", terminal::clean(&value)));
    }
    let caller =
        settings.connection.caller_for(operation).map(|caller| format!(" as {}", caller.id)).unwrap_or_default();
    terminal::err(&format!("It may move money or create something, at {}{caller}.", settings.connection.base()));
    let mut err = std::io::stderr().lock();
    err.write_all(b"Send it? [y/N] ")?;
    err.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    match answer.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Ending::Usage(Message::new("not confirmed, nothing was sent"))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    fn pay() -> &'static Operation {
        catalog::find("PayOrders").unwrap().meta
    }

    fn lines(document: &str, caller: Option<&str>, validation: Validation) -> Result<Vec<String>, Vec<String>> {
        let document = Json::parse(document.as_bytes()).unwrap();
        let mut connection = Connection::to(catalog::site(pay(), None).unwrap());
        connection.caller = caller.and_then(|id| catalog::caller(pay(), id));
        check(pay(), &document, &connection, validation, None).map_err(|ending| match ending {
            Ending::Refused { lines, see } => {
                assert_eq!(see.as_deref(), pay().doc_url);
                lines
            }
            other => panic!("{}", other.in_words()),
        })
    }

    const GOOD: &str = r#"{"order_id":"CS1","use_coupon":"NO","use_discount":"NO"}"#;
    const BROKEN: &str = r#"{"use_coupon":"NO","use_discount":"Maybe"}"#;
    const ADVISED: &str =
        r#"{"order_id":"CS1","use_coupon":"NO","use_discount":"NO","coupon_infos":[{"id":"a","type":300}]}"#;

    #[test]
    fn what_breaks_a_rule_is_refused_warned_of_or_sent_as_the_user_says() {
        let broken = [
            "order_id: required: must be given",
            "use_discount: enum: \"Maybe\": not a value of YesNo; allowed: YES, NO",
        ];
        assert_eq!(lines(BROKEN, None, Validation::Enforce), Err(broken.map(str::to_owned).to_vec()));
        assert_eq!(lines(BROKEN, None, Validation::Warn), Ok(broken.map(str::to_owned).to_vec()));
        for unchecked in [lines(BROKEN, None, Validation::Off), lines(GOOD, None, Validation::Enforce)] {
            assert_eq!(unchecked, Ok(Vec::new()));
        }
    }

    #[test]
    fn what_is_only_warned_of_stops_nothing() {
        for validation in [Validation::Enforce, Validation::Warn] {
            let warned = lines(ADVISED, None, validation).unwrap();
            assert!(warned.len() == 1 && warned[0].starts_with("coupon_infos: "), "{warned:?}");
        }
    }

    #[test]
    fn only_what_may_move_money_at_a_service_is_asked_about_and_only_without_yes() {
        let read = catalog::operations().map(|known| known.meta).find(|meta| meta.idempotent).unwrap();
        let asked = |operation: &Operation, yes, server: &str| {
            let connection = Connection::to(catalog::site(operation, None).unwrap()).at(server);
            asks(operation, &Settings { yes, ..Settings::of_test(connection) })
        };
        let (service, sandbox) = ("https://a.example.com", "http://127.0.0.1:1");
        assert!(asked(pay(), false, service));
        assert!(!asked(pay(), true, service) && !asked(pay(), false, sandbox) && !asked(read, false, service));
    }

    #[test]
    fn keys_that_the_service_refuses_are_told_with_those_that_it_takes() {
        let told = "PayOrders: caller: the service refuses it to the keys of a partner; callers: customer";
        assert_eq!(lines(GOOD, Some("partner"), Validation::Enforce), Err(vec![told.to_owned()]));
        assert_eq!(lines(GOOD, Some("partner"), Validation::Warn), Ok(vec![told.to_owned()]));
        assert_eq!(lines(GOOD, Some("customer"), Validation::Enforce), Ok(Vec::new()));
    }

    #[test]
    fn a_value_is_told_with_what_it_was_probably_meant_to_be() {
        let told = |value: &str| {
            let document = GOOD.replace("\"NO\"}", &format!("\"{value}\"}}"));
            lines(&document, None, Validation::Enforce).unwrap_err().swap_remove(0)
        };
        assert_eq!(told("Yess"), "use_discount: enum: \"Yess\": not a value of YesNo; did you mean YES?");
        assert!(told("zzzz").ends_with("allowed: YES, NO"));
    }
}
