//! `bss doctor`: for somebody whose calls fail, and for a report on what the service answers that the spec does not say.
//! It shows names and shapes, never a key or a value of an answer.

mod network;
mod reads;

use clap::{Arg, ArgAction, ArgMatches, Command};
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::{Identity, Json};

use crate::call::connect::{self, Connection};
use crate::ending::Ending;
use crate::terminal::{self, Paint, Style, pad};
use crate::{call, catalog};

const AFTER: &str = "\
It looks at the name, the way there, TLS, the clock and the keys. With --reads it makes one small read of each
operation that needs no ID, and tells who may call what, and what in the answers does not fit the spec: names and
shapes alone, ready to be pasted into an issue. It sends nothing that changes anything.
Exit status: 0 all is well, 2 there are no keys, 3 the service refuses them, 4 there is no way to it.";

pub(crate) fn command() -> Command {
    Command::new("doctor")
        .about("Looks for why calls fail, and for what in answers does not fit the spec")
        .after_help(AFTER)
        .args([
            Arg::new("reads").long("reads").action(ArgAction::SetTrue).help("Makes one small read of each operation"),
            Arg::new("json").long("json").action(ArgAction::SetTrue).help("As JSON"),
        ])
        .args(call::connection_args())
}

/// How one thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Health {
    Good,
    Odd,
    Bad,
}

/// One thing that was looked at.
struct Finding {
    what: &'static str,
    health: Health,
    words: String,
    hint: Option<String>,
}

impl Finding {
    fn new(what: &'static str, health: Health, words: impl Into<String>) -> Self {
        Finding { what, health, words: words.into(), hint: None }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The exit statuses of what is wrong.
const NO_KEYS: u8 = 2;
const REFUSED: u8 = 3;
const NO_WAY: u8 = 4;

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    // any that can be asked without knowing an ID
    let askable = |known: &&Erased| !known.meta.path.contains('{');
    let first = catalog::operations().find(askable).ok_or_else(|| Ending::usage("there is no operation"))?.meta;
    let connection = call::connection(first, matches)?;
    let json = matches.get_flag("json");
    let mut findings = Vec::new();
    let mut tell = |finding: Finding| {
        if !json {
            show(&finding);
        }
        findings.push(finding);
    };
    let runtime = call::runtime()?;
    let mut status = 0;
    tell(settings(&connection));
    let way = runtime.block_on(network::look(&connection, &mut tell));
    if !way {
        status = NO_WAY;
    }
    let identity = runtime.block_on(connect::identity(first, &Json::Object(Vec::new()), &connection));
    match &identity {
        Ok(identity) => tell(keys(identity, &connection)),
        Err(ending) => {
            status = if status == 0 { NO_KEYS } else { status };
            tell(
                Finding::new("keys", Health::Bad, ending.in_words())
                    .hint("set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, a token in BSS_TOKEN, or name a --profile"),
            );
        }
    }
    let mut report = None;
    if matches.get_flag("reads") && way && identity.is_ok() {
        let read = runtime.block_on(reads::all(first, &connection, &mut tell));
        if read.refused_everywhere() {
            status = REFUSED;
        }
        if !json {
            read.show();
        }
        report = Some(read);
    }
    if json {
        terminal::line(&crate::output::pretty(&to_json(&findings, report.as_ref())))?;
    }
    if status == 0 { Ok(()) } else { Err(Ending::Status(status)) }
}

fn settings(connection: &Connection) -> Finding {
    let caller = connection.caller.map(|caller| format!(", as {}", caller.id)).unwrap_or_default();
    let profile = connection.profile.as_ref().map(|profile| format!(", profile {}", profile.name)).unwrap_or_default();
    let words = format!("site {}, {}{caller}{profile}", connection.site.id, network::shown(&connection.base()));
    Finding::new("settings", Health::Good, words)
}

fn keys(identity: &Identity, connection: &Connection) -> Finding {
    let kind = match identity {
        Identity::Keys(_) => "access key and secret key",
        Identity::Token(_) => "a token",
        _ => "of another kind",
    };
    Finding::new("keys", Health::Good, format!("{kind}, from {}", connect::source(connection)))
}

fn show(finding: &Finding) {
    let paint = Paint::stdout();
    let (word, style) = match finding.health {
        Health::Good => ("ok", Style::Cyan),
        Health::Odd => ("odd", Style::Yellow),
        Health::Bad => ("bad", Style::Red),
    };
    let line =
        format!("{}  {}  {}", paint.on(style, &pad(word, 3)), pad(finding.what, 10), terminal::clean(&finding.words));
    let _ = terminal::line(&line);
    if let Some(hint) = &finding.hint {
        let _ = terminal::line(&format!("{}{}", " ".repeat(17), paint.on(Style::Dim, hint)));
    }
}

fn to_json(findings: &[Finding], read: Option<&reads::Report>) -> Json {
    let one = |finding: &Finding| {
        let health = match finding.health {
            Health::Good => "ok",
            Health::Odd => "odd",
            Health::Bad => "bad",
        };
        Json::Object(vec![
            ("what".into(), Json::from(finding.what)),
            ("health".into(), Json::from(health)),
            ("words".into(), Json::from(finding.words.as_str())),
            ("hint".into(), finding.hint.as_deref().map_or(Json::Null, Json::from)),
        ])
    };
    Json::Object(vec![
        ("findings".into(), Json::Array(findings.iter().map(one).collect())),
        ("reads".into(), read.map_or(Json::Null, reads::Report::to_json)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_told_with_their_hints() {
        let findings = [
            Finding::new("name", Health::Good, "is well"),
            Finding::new("proxy", Health::Odd, "may be"),
            Finding::new("keys", Health::Bad, "are none").hint("set them"),
        ];
        let text = r#"{"findings":[{"what":"name","health":"ok","words":"is well","hint":null},{"what":"proxy","health":"odd","words":"may be","hint":null},{"what":"keys","health":"bad","words":"are none","hint":"set them"}],"reads":null}"#;
        assert_eq!(to_json(&findings, None).to_string(), text);
    }

    #[test]
    fn the_settings_name_the_site_the_server_the_caller_and_the_profile() {
        let service = catalog::APIS[0].service;
        let mut connection = Connection::to(&service.sites[0]).at("http://ann:secret@a.example.com");
        let site = service.sites[0].id;
        assert_eq!(settings(&connection).words, format!("site {site}, http://a.example.com"));
        connection.caller = service.callers.first().copied();
        connection.profile = Some(connect::Profile { name: "work".to_owned(), must_have_keys: false });
        let caller = service.callers[0].id;
        assert_eq!(
            settings(&connection).words,
            format!("site {site}, http://a.example.com, as {caller}, profile work")
        );
    }
}
