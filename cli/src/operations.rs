//! `bss operations`: which there are, and which of them fit.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Operation, Status};

use crate::ending::Ending;
use crate::terminal::{self, Paint, Style, columns, pad};
use crate::{catalog, output, search, suggest};

pub(crate) fn command() -> Command {
    let one_of = |name: &'static str, placeholder: &'static str, words: Vec<String>, help: &'static str| {
        Arg::new(name).long(name).value_name(placeholder).value_parser(PossibleValuesParser::new(words)).help(help)
    };
    let owned = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect();
    Command::new("operations").about("Lists operations, all or those that fit").args([
        Arg::new("text")
            .value_name("TEXT")
            .num_args(0..)
            .help("Words of id, title, path or what it is for, in English or Chinese; best first"),
        one_of("section", "SECTION", catalog::sections(), "Only those of a section").hide_possible_values(true),
        one_of("site", "SITE", owned(catalog::all_site_ids()), "Only those that a site has"),
        one_of("caller", "CALLER", owned(catalog::all_caller_ids()), "Only those that these keys may call"),
        one_of("status", "STATUS", owned(vec!["active", "deprecated", "removed"]), "Only those with a status"),
        Arg::new("json").long("json").action(ArgAction::SetTrue).help("As JSON"),
    ])
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    let given = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let words: Vec<&str> = matches.get_many::<String>("text").unwrap_or_default().map(String::as_str).collect();
    let fits = |operation: &&Operation| {
        given("section").is_none_or(|section| catalog::section(operation) == section)
            && given("site").is_none_or(|site| catalog::site_ids(operation).contains(&site))
            && given("caller").is_none_or(|caller| catalog::caller_ids(operation).contains(&caller))
            && given("status").is_none_or(|status| catalog::status(operation.status) == status)
    };
    let found_of = |all: Vec<&'static Operation>| match words.is_empty() {
        true => all,
        false => search::search(&all, &words.join(" ")),
    };
    let found = found_of(catalog::operations().map(|operation| operation.meta).filter(fits).collect());
    if matches.get_flag("json") {
        let rows = found.iter().map(|operation| row(operation)).collect();
        return Ok(terminal::line(&output::pretty(&Json::Array(rows)))?);
    }
    if found.is_empty() {
        let others = found_of(catalog::operations().map(|operation| operation.meta).collect());
        let near = suggest::nearest(&words.join(""), catalog::operations().map(|operation| operation.meta.id));
        let way_out = match (suggest::question(&near), others.as_slice()) {
            // all of them would do without
            _ if words.is_empty() => "give fewer flags".to_owned(),
            (Some(question), []) => question,
            (None, []) => "try another word; `bss operations` lists all of them".to_owned(),
            (_, [one]) => format!("without the other flags {} does", catalog::name(one)),
            (_, [first, ..]) => format!("without the other flags {} do, {} first", others.len(), catalog::name(first)),
        };
        terminal::note(&format!("no operation fits; {way_out}"));
        return Ok(());
    }
    Ok(terminal::line(&table(&found, catalog::name, Paint::stdout()))?)
}

fn row(operation: &Operation) -> Json {
    let text = |text: &str| Json::from(text);
    let list = |words: Vec<&str>| Json::Array(words.into_iter().map(Json::from).collect());
    let entries = [
        ("service", text(catalog::service(operation).id)),
        ("operation", text(&catalog::name(operation))),
        ("method", text(operation.method.as_str())),
        ("path", text(operation.path)),
        ("sites", list(catalog::site_ids(operation))),
        ("callers", list(catalog::caller_ids(operation))),
        ("status", text(catalog::status(operation.status))),
        ("section", text(&catalog::section(operation))),
        ("idempotent", Json::Bool(operation.idempotent)),
        ("title", text(operation.title)),
    ];
    Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
}

/// A column of the table, and how much it is worth: what is worth least goes first on a narrow terminal.
struct Listed {
    cells: Vec<String>,
    worth: u8,
    style: Style,
}

/// Operations below each other: id, title, method, sites, callers. `name` is what a user types.
pub(crate) fn table(operations: &[&Operation], name: impl Fn(&Operation) -> String, paint: Paint) -> String {
    fitted(operations, name, paint, terminal::width().unwrap_or(usize::MAX))
}

/// The table in so many columns of the terminal.
fn fitted(operations: &[&Operation], name: impl Fn(&Operation) -> String, paint: Paint, width: usize) -> String {
    let column = |worth, style, cell: &dyn Fn(&Operation) -> String| Listed {
        cells: operations.iter().map(|operation| cell(operation)).collect(),
        worth,
        style,
    };
    let mut table = vec![
        column(9, Style::Cyan, &name),
        column(8, Style::Plain, &|operation| match operation.status {
            Status::Active => operation.title.to_owned(),
            status => format!("{} ({})", operation.title, catalog::status(status)),
        }),
        column(1, Style::Dim, &|operation| operation.method.as_str().to_owned()),
        column(2, Style::Dim, &|operation| catalog::site_ids(operation).join(",")),
        column(3, Style::Dim, &|operation| {
            let ids = catalog::caller_ids(operation);
            if ids.is_empty() { "?".to_owned() } else { ids.join(",") }
        }),
    ];
    let room = |listed: &Listed| listed.cells.iter().map(|cell| columns(cell)).max().unwrap_or(0);
    while table.len() > 2 && table.iter().map(|listed| room(listed) + 2).sum::<usize>() > width.saturating_add(2) {
        let least = table.iter().map(|listed| listed.worth).min();
        table.retain(|listed| Some(listed.worth) != least);
    }
    let line = |at: usize| {
        let mut left = width;
        let cells = table.iter().map(|listed| {
            let most = room(listed).min(left);
            left = left.saturating_sub(most + 2);
            paint.on(listed.style, &pad(&terminal::cut(&listed.cells[at], most), most))
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    (0..operations.len()).map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    fn shown(width: usize) -> String {
        let mut operations: Vec<&Operation> =
            catalog::operations().map(|known| known.meta).filter(|meta| meta.status == Status::Active).collect();
        operations.truncate(5);
        fitted(&operations, catalog::name, Paint::PLAIN, width)
    }

    #[test]
    fn what_tells_least_goes_from_a_table_that_is_too_wide_by_one_column() {
        let operations: Vec<&Operation> = catalog::operations()
            .map(|known| known.meta)
            .filter(|meta| meta.status == Status::Active)
            .take(5)
            .collect();
        let widest = |cell: &dyn Fn(&Operation) -> usize| operations.iter().map(|it| cell(it)).max().unwrap();
        let id = widest(&|it| columns(&catalog::name(it)));
        let title = widest(&|it| columns(it.title));
        let method = widest(&|it| it.method.as_str().len());
        let sites = widest(&|it| catalog::site_ids(it).join(",").len());
        let callers = widest(&|it| catalog::caller_ids(it).join(",").len().max(1));
        let all = id + title + method + sites + callers + 8;
        let has_method = |text: &str| {
            text.lines().all(|line| {
                line.contains(" GET") || line.contains(" POST") || line.contains(" PUT") || line.contains(" DELETE")
            })
        };
        assert!(has_method(&shown(all)) && has_method(&shown(usize::MAX)), "{}", shown(all));
        assert!(!has_method(&shown(all - 1)), "{}", shown(all - 1));
        // the id and the title stay, and the title is cut
        let narrow = shown(id + 2 + title - 1);
        assert!(narrow.contains('…') && narrow.lines().count() == 5, "{narrow}");
        assert!(narrow.lines().all(|line| columns(line) < id + 2 + title), "{narrow}");
        assert!(!shown(id + 2 + title).contains('…'));
    }
}
