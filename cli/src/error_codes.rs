//! `bss errors`: what a code means and what to do about it.

use clap::{Arg, ArgAction, ArgMatches, Command};
use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::ErrorInfo;

use crate::ending::Ending;
use crate::terminal::{self, Paint, Style, columns, pad};
use crate::{candidates, catalog, output, suggest};

pub(crate) fn command() -> Command {
    Command::new("errors")
        .about("Explains an error code, or lists all of them")
        .arg(
            Arg::new("code")
                .value_name("CODE")
                .help("Such as the service answered it, or its number alone")
                .add(candidates::codes()),
        )
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("As JSON"))
}

/// What is known of a code: in the service's list, and where operations document it.
struct Known {
    code: &'static str,
    infos: Vec<&'static ErrorInfo>,
    operations: Vec<(String, &'static str)>,
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    let all = all();
    let json = matches.get_flag("json");
    let Some(code) = matches.get_one::<String>("code") else {
        return match json {
            true => Ok(terminal::line(&output::pretty(&Json::Array(all.iter().map(to_json).collect())))?),
            false => Ok(terminal::line(&list(&all))?),
        };
    };
    let found: Vec<&Known> = all.iter().filter(|known| is_named(known.code, code)).collect();
    if found.is_empty() {
        let near = suggest::nearest(code, all.iter().map(|known| known.code));
        let near = suggest::question(&near).map(|question| format!("; {question}")).unwrap_or_default();
        terminal::note(&format!("nobody documented the code {code}{near}"));
        return if json { Ok(terminal::line("[]")?) } else { Ok(()) };
    }
    if json {
        return Ok(terminal::line(&output::pretty(&Json::Array(found.into_iter().map(to_json).collect())))?);
    }
    let texts: Vec<String> = found.into_iter().map(|known| explain(known, Paint::stdout())).collect();
    Ok(terminal::line(&texts.join("\n"))?)
}

/// The code itself, in any case, or its number.
fn is_named(known: &str, word: &str) -> bool {
    known.eq_ignore_ascii_case(word) || known.rsplit('.').next() == Some(word)
}

fn all() -> Vec<Known> {
    let mut codes: Vec<&'static str> = errors().map(|info| info.code).collect();
    codes.extend(catalog::operations().flat_map(|operation| operation.meta.errors.iter().map(|(code, _)| *code)));
    codes.sort_unstable();
    codes.dedup();
    let known = |code| Known {
        code,
        infos: errors().filter(|info| info.code == code).collect(),
        operations: catalog::operations()
            .filter_map(|operation| {
                let (_, doc) = operation.meta.errors.iter().find(|(known, _)| *known == code)?;
                Some((catalog::name(operation.meta), *doc))
            })
            .collect(),
    };
    codes.into_iter().map(known).collect()
}

/// The codes of all services.
fn errors() -> impl Iterator<Item = &'static ErrorInfo> {
    catalog::services().flat_map(|service| service.errors)
}

fn list(all: &[Known]) -> String {
    let room = all.iter().map(|known| columns(known.code)).max().unwrap_or(0);
    let width = terminal::width().unwrap_or(usize::MAX);
    let paint = Paint::stdout();
    let lines = all.iter().map(|known| {
        let doc = known.infos.first().map(|info| info.doc).or(known.operations.first().map(|(_, doc)| *doc));
        let doc = terminal::cut(doc.unwrap_or_default(), width.saturating_sub(room + 2)).into_owned();
        format!("{}  {doc}", paint.on(Style::Cyan, &pad(known.code, room)))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn explain(known: &Known, paint: Paint) -> String {
    let mut lines = vec![paint.on(Style::Bold, known.code)];
    for info in &known.infos {
        lines.push(format!("  {}", info.doc));
        lines.extend(info.doc_zh.map(|doc| format!("  {doc}")));
        let from = if info.gateway { "the gateway, before the service is reached" } else { "the service" };
        lines.push(format!("  from: {from}"));
        if !info.http.is_empty() {
            let statuses: Vec<String> = info.http.iter().map(u16::to_string).collect();
            lines.push(format!("  HTTP: {}", statuses.join(", ")));
        }
        lines.push(format!("  trying again: {}", trying_again(info)));
        lines.extend(info.hint.map(|hint| format!("  what to do: {hint}")));
        lines.extend(info.hint_zh.map(|hint| format!("              {hint}")));
    }
    if !known.operations.is_empty() {
        lines.push("  documented by:".to_owned());
        let room = known.operations.iter().map(|(id, _)| columns(id)).max().unwrap_or(0);
        lines.extend(
            known.operations.iter().map(|(id, doc)| format!("    {}  {doc}", paint.on(Style::Cyan, &pad(id, room)))),
        );
    }
    lines.join("\n")
}

/// What the code says, or else its statuses.
fn trying_again(info: &ErrorInfo) -> &'static str {
    let passing = |status: &u16| catalog::services().any(|service| service.retry_statuses.contains(status));
    match info.retryable {
        Some(true) => "may help later",
        Some(false) => "does not help",
        None if info.http.is_empty() => "depends on the HTTP status that it comes with",
        None if info.http.iter().all(passing) => "may help later",
        None if info.http.iter().any(passing) => "may help later with some of these statuses",
        None => "does not help",
    }
}

fn to_json(known: &Known) -> Json {
    let text = |text: &str| Json::from(text);
    let object = |entries: Vec<(&str, Json)>| {
        Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
    };
    let info = |info: &&ErrorInfo| {
        let statuses = info.http.iter().map(|status| Json::from(i64::from(*status))).collect();
        object(vec![
            ("doc", text(info.doc)),
            ("doc_zh", info.doc_zh.map_or(Json::Null, text)),
            ("gateway", Json::Bool(info.gateway)),
            ("http", Json::Array(statuses)),
            ("retryable", info.retryable.map_or(Json::Null, Json::Bool)),
            ("hint", info.hint.map_or(Json::Null, text)),
            ("hint_zh", info.hint_zh.map_or(Json::Null, text)),
        ])
    };
    let operation = |(id, doc): &(String, &str)| object(vec![("operation", text(id)), ("doc", text(doc))]);
    object(vec![
        ("code", text(known.code)),
        ("meanings", Json::Array(known.infos.iter().map(info).collect())),
        ("operations", Json::Array(known.operations.iter().map(operation).collect())),
    ])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const PLAIN: ErrorInfo = ErrorInfo {
        code: "X.0001",
        gateway: false,
        http: &[],
        retryable: None,
        category: None,
        means: &[],
        doc: "It went wrong.",
        doc_zh: None,
        hint: None,
        hint_zh: None,
    };
    const FULL: ErrorInfo = ErrorInfo {
        gateway: true,
        http: &[400, 503],
        retryable: Some(true),
        doc_zh: Some("出错"),
        hint: Some("Wait."),
        hint_zh: Some("等待"),
        ..PLAIN
    };

    #[test]
    fn a_code_is_named_whole_in_any_case_or_by_its_number() {
        assert!(is_named("X.0001", "x.0001") && is_named("X.0001", "0001"));
        assert!(!is_named("X.0001", "1") && !is_named("X.0001", "X") && !is_named("X.0001", "X.0002"));
    }

    #[test]
    fn whether_trying_again_helps_is_said_by_the_code_or_by_its_statuses() {
        let passing =
            catalog::services().flat_map(|service| service.retry_statuses).copied().find(|status| *status == 503);
        assert_eq!(passing, Some(503), "the services try 503 again");
        let said = |retryable, http| trying_again(&ErrorInfo { retryable, http, ..PLAIN });
        assert_eq!(said(Some(true), &[400]), "may help later");
        assert_eq!(said(Some(false), &[503]), "does not help");
        assert_eq!(said(None, &[]), "depends on the HTTP status that it comes with");
        assert_eq!(said(None, &[503]), "may help later");
        assert_eq!(said(None, &[400, 503]), "may help later with some of these statuses");
        assert_eq!(said(None, &[400]), "does not help");
    }

    #[test]
    fn a_code_is_explained_with_all_that_is_known() {
        let known = Known {
            code: "X.0001",
            infos: vec![&FULL],
            operations: vec![("A".into(), "not so"), ("Bcd".into(), "nor so")],
        };
        assert_eq!(
            explain(&known, Paint::PLAIN),
            "X.0001\n  It went wrong.\n  出错\n  from: the gateway, before the service is reached\n  HTTP: 400, 503\n  \
             trying again: may help later\n  what to do: Wait.\n              等待\n  documented by:\n    A    not so\n    \
             Bcd  nor so"
        );
        let plain = Known { code: "X.0001", infos: vec![&PLAIN], operations: Vec::new() };
        assert_eq!(
            explain(&plain, Paint::PLAIN),
            "X.0001\n  It went wrong.\n  from: the service\n  trying again: depends on the HTTP status that it comes with"
        );
        assert_eq!(
            to_json(&known).to_string(),
            r#"{"code":"X.0001","meanings":[{"doc":"It went wrong.","doc_zh":"出错","gateway":true,"http":[400,503],"retryable":true,"hint":"Wait.","hint_zh":"等待"}],"operations":[{"operation":"A","doc":"not so"},{"operation":"Bcd","doc":"nor so"}]}"#
        );
    }

    #[test]
    fn the_list_has_each_code_once_with_what_it_means() {
        let all = all();
        assert!(all.is_sorted_by_key(|known| known.code) && all.windows(2).all(|pair| pair[0].code != pair[1].code));
        for info in errors() {
            let known = all.iter().find(|known| known.code == info.code).unwrap();
            assert!(known.infos.iter().all(|found| found.code == known.code) && !known.infos.is_empty());
        }
        for operation in catalog::operations().map(|operation| operation.meta) {
            for (code, doc) in operation.errors {
                let known = all.iter().find(|known| known.code == *code).unwrap();
                assert!(known.operations.contains(&(catalog::name(operation), *doc)), "{code}");
            }
        }
        let two = [
            Known { code: "X.0001", infos: vec![&PLAIN], operations: vec![("A".into(), "not so")] },
            Known { code: "X", infos: Vec::new(), operations: vec![("A".into(), "not so")] },
        ];
        assert_eq!(list(&two), "X.0001  It went wrong.\nX       not so");
    }

    #[test]
    fn the_codes_are_those_of_every_service() {
        let codes: Vec<&str> = errors().map(|info| info.code).collect();
        assert!(codes.len() > 50);
        for service in catalog::services() {
            assert!(service.errors.iter().all(|info| codes.contains(&info.code)), "{}", service.id);
        }
    }
}
