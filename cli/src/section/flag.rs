//! Fields of a request as flags.

use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use huaweicloud_runtime::meta::{Field, Kind, Operation};

use super::Detail;
use crate::request::is_encoded;
use crate::{call, candidates, catalog, facts};

/// Enums up to this size stand one value a line.
const SHORT_ENUM: usize = 12;

/// The name of a field's flag.
fn name(field: &Field) -> String {
    let name = catalog::kebab(field.wire);
    // what the command takes for itself keeps its meaning
    if call::OWN.contains(&name.as_str()) { format!("field-{name}") } else { name }
}

/// A flag for each field.
pub(super) fn args(operation: &Operation, described: Option<&facts::Operation>, detail: Detail) -> Vec<Arg> {
    let sites = catalog::site_ids(operation);
    let arg = |field: &'static Field| {
        let name = name(field);
        let fields = described.map_or(&[][..], |described| &described.request);
        let known = fields.iter().find(|known| known.wire == field.wire);
        let help = known.map(|known| match detail {
            Detail::Full => help(known, &sites),
            _ => known.doc.clone(),
        });
        let arg = Arg::new(field.wire)
            .long(name.clone())
            .value_name(placeholder(field))
            .allow_negative_numbers(true)
            .help_heading("Fields of the request")
            .help(help.unwrap_or_default());
        let arg = match field.kind {
            Kind::File | Kind::List(Kind::File) => arg.value_hint(ValueHint::FilePath),
            _ if known.is_some_and(is_encoded) => arg.value_name("@FILE|TEXT").value_hint(ValueHint::FilePath),
            _ => arg.add(candidates::values_of(field, known)),
        };
        let arg = if field.wire == name || call::OWN.contains(&field.wire) { arg } else { arg.alias(field.wire) };
        match field.kind {
            Kind::List(_) | Kind::Csv(_) => arg.action(ArgAction::Append),
            Kind::Enum(known) if known.values.iter().any(|value| value.wire.starts_with('-')) => {
                arg.allow_hyphen_values(true)
            }
            Kind::Boolean => arg.num_args(0..=1).default_missing_value("true"),
            _ => arg,
        }
    };
    operation.request.fields.iter().map(arg).collect()
}

/// The texts that were given for fields.
pub(super) fn given(operation: &'static Operation, matches: &ArgMatches) -> Vec<(&'static str, Vec<String>)> {
    let fields = operation.request.fields.iter();
    let texts = |field: &'static Field| {
        let texts = matches.get_many::<String>(field.wire)?;
        Some((field.wire, texts.cloned().collect()))
    };
    fields.filter_map(texts).collect()
}

fn placeholder(field: &Field) -> &'static str {
    match field.kind {
        Kind::Integer => "INTEGER",
        Kind::Decimal => "DECIMAL",
        Kind::Boolean => "true|false",
        Kind::Timestamp => "yyyy-MM-ddTHH:mm:ssZ",
        Kind::Date => "yyyy-MM-dd",
        Kind::Month => "yyyy-MM",
        Kind::Object(_) | Kind::Map(_) | Kind::Any => "JSON",
        Kind::List(Kind::Object(_) | Kind::Map(_) | Kind::Any) => "JSON",
        Kind::List(_) => "VALUE|JSON",
        Kind::Csv(_) => "VALUE,VALUE",
        Kind::Text | Kind::Secret => "TEXT",
        Kind::Enum(_) => "VALUE",
        Kind::File => "FILE",
    }
}

/// What a field is for, then its limits, then its values with their meanings.
fn help(field: &facts::Field, sites: &[&str]) -> String {
    let mut facts: Vec<String> = facts::required(field, sites).into_iter().collect();
    facts.push(field.ty.clone());
    facts.extend((!field.sites.is_empty()).then(|| format!("{} only", field.sites.join(", "))));
    facts.extend(field.limits_in_words());
    facts.extend(field.default.iter().map(|default| format!("default {default}")));
    facts.extend(field.unit.iter().map(|unit| format!("unit {unit}")));
    facts.extend(field.sensitive.then(|| "sensitive: better through --input".to_owned()));
    for variant in &field.by_site {
        facts.push(format!("at {}: {} {}", variant.site, variant.ty, variant.limits_in_words().join(", ")));
    }
    let mut text = format!("{} [{}]", field.doc, facts.join("; "));
    let value = |value: &facts::Value| match value.sites.as_slice() {
        [] => format!("{}: {}", value.wire, value.doc),
        sites => format!("{}: {} ({} only)", value.wire, value.doc, sites.join(", ")),
    };
    text.push_str(&laid_out(&field.allowed().map(value).collect::<Vec<_>>()));
    if !field.fields.is_empty() {
        let inner: Vec<String> = field
            .fields
            .iter()
            .map(|inner| format!("{}{}", inner.wire, if inner.required.is_empty() { "" } else { "*" }))
            .collect();
        text.push_str(&format!("\n{{{}}}, * required", inner.join(", ")));
    }
    text
}

/// The values of an enum below its help: a line each, or, of many, one behind the other.
fn laid_out(values: &[String]) -> String {
    match values.len() {
        0..=SHORT_ENUM => values.iter().map(|value| format!("\n  {value}")).collect(),
        _ => format!("\n{}", values.join("; ")),
    }
}

/// Callers, sites, rules and documents, below the flags.
pub(super) fn after_help(described: &facts::Operation) -> String {
    let table = described.table;
    let mut lines = vec![format!("Sites: {}", catalog::site_ids(table).join(", "))];
    let callers = catalog::caller_ids(table).join(", ");
    lines.push(format!("Callers: {}", if callers.is_empty() { "not documented" } else { &callers }));
    if !table.idempotent {
        lines.push("It may move money or create something: it is sent once, and asked for before (--yes)".to_owned());
    }
    lines.extend(described.request_rules.iter().map(|rule| format!("Rule: {}", rule.words)));
    lines.extend(table.doc_url.map(|url| format!("Document: {url}")));
    lines.push(format!("All of it, the answer too: bss describe {}", table.id));
    lines.join("\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_tells_the_kind() {
        const TEXT: Kind = Kind::Text;
        const ANY: Kind = Kind::Any;
        let of = |kind| placeholder(&Field::body("a", kind));
        for (kind, word) in [
            (Kind::Integer, "INTEGER"),
            (Kind::Decimal, "DECIMAL"),
            (Kind::Boolean, "true|false"),
            (Kind::Timestamp, "yyyy-MM-ddTHH:mm:ssZ"),
            (Kind::Date, "yyyy-MM-dd"),
            (Kind::Month, "yyyy-MM"),
            (Kind::Any, "JSON"),
            (Kind::Map(&TEXT), "JSON"),
            (Kind::List(&ANY), "JSON"),
            (Kind::List(&TEXT), "VALUE|JSON"),
            (Kind::Csv(&TEXT), "VALUE,VALUE"),
            (Kind::Text, "TEXT"),
            (Kind::Secret, "TEXT"),
            (Kind::File, "FILE"),
        ] {
            assert_eq!(of(kind), word);
        }
    }

    #[test]
    fn a_flag_takes_what_its_field_takes() {
        use huaweicloud_runtime::meta::Object;
        let dashed = |field: &&Field| matches!(field.kind, Kind::Enum(known) if known.values.iter().any(|value| value.wire.starts_with('-')));
        let plain = |field: &&Field| matches!(field.kind, Kind::Enum(known) if !known.values.iter().any(|value| value.wire.starts_with('-')));
        let fields = || catalog::operations().flat_map(|known| known.meta.request.fields);
        let (dashed, plain) = (fields().find(dashed).unwrap().kind, fields().find(plain).unwrap().kind);
        const TEXT: Kind = Kind::Text;
        const UPLOAD: Kind = Kind::File;
        let fields = Box::leak(Box::new([
            Field::body("text", Kind::Text),
            Field::body("list", Kind::List(&TEXT)),
            Field::body("csv", Kind::Csv(&TEXT)),
            Field::body("flag", Kind::Boolean),
            Field::body("dashed", dashed),
            Field::body("plain", plain),
            Field::body("file", Kind::File),
            Field::body("files", Kind::List(&UPLOAD)),
        ]));
        let request = Box::leak(Box::new(Object::plain("Request", fields)));
        let operation = Operation { request, ..*catalog::operations().next().unwrap().meta };
        let line = || clap::Command::new("x").args(args(&operation, None, Detail::Full));
        let given = |words: &[&str]| {
            let matches = line().try_get_matches_from([&["x"], words].concat()).ok()?;
            let values = |arg: &Arg| Some(matches.get_many::<String>(arg.get_id().as_str())?.cloned().collect());
            Some(line().get_arguments().filter_map(values).collect::<Vec<Vec<String>>>().concat().join(" "))
        };
        for (words, taken) in [
            (&["--text", "a"][..], Some("a")),
            (&["--text", "a", "--text", "b"], None),
            (&["--list", "a", "--list", "b"], Some("a b")),
            (&["--csv", "a", "--csv", "b"], Some("a b")),
            (&["--flag"], Some("true")),
            (&["--flag", "false"], Some("false")),
            (&["--text"], None),
            (&["--dashed", "-a"], Some("-a")),
            (&["--plain", "-a"], None),
            (&["--plain", "-1"], Some("-1")),
        ] {
            assert_eq!(given(words).as_deref(), taken, "{words:?}");
        }
        let hints: Vec<&str> = line()
            .get_arguments()
            .filter(|arg| arg.get_value_hint() == ValueHint::FilePath)
            .map(|arg| arg.get_id().as_str().to_owned().leak() as &str)
            .collect();
        assert_eq!(hints, ["file", "files"]);
    }

    #[test]
    fn values_stand_on_a_line_each_unless_they_are_many() {
        let values = |count: usize| vec!["a: b".to_owned(); count];
        assert_eq!(laid_out(&[]), "");
        assert_eq!(laid_out(&values(2)), "\n  a: b\n  a: b");
        assert_eq!(laid_out(&values(12)).matches('\n').count(), 12);
        assert_eq!(laid_out(&values(13)), format!("\n{}", ["a: b"; 13].join("; ")));
    }

    #[test]
    fn a_text_that_carries_a_file_is_told_to_take_one() {
        let mut seen = 0;
        for operation in catalog::operations() {
            let described = facts::Operation::read(operation).unwrap();
            for arg in args(operation.meta, Some(&described), Detail::Full) {
                let known = described.request.iter().find(|known| known.wire == arg.get_id().as_str()).unwrap();
                let names: Vec<&str> =
                    arg.get_value_names().unwrap_or_default().iter().map(|name| name.as_str()).collect();
                assert_eq!(names == ["@FILE|TEXT"], is_encoded(known), "{}: {names:?}", operation.meta.id);
                seen += usize::from(is_encoded(known));
            }
        }
        assert!(seen > 0);
    }

    #[test]
    fn a_field_that_is_named_as_a_flag_of_the_command_gets_another_flag() {
        assert_eq!(name(&Field::body("customerId", Kind::Text)), "customer-id");
        assert_eq!(name(&Field::body("query", Kind::Text)), "field-query");
    }

    #[test]
    fn the_help_of_every_flag_tells_its_limits_and_its_values() {
        for operation in catalog::operations() {
            let described = facts::Operation::read(operation).unwrap();
            let sites = catalog::site_ids(operation.meta);
            for field in &described.request {
                let help = help(field, &sites);
                let begin = format!("{} [", field.doc);
                assert!(help.starts_with(&begin), "{}: {help}", operation.meta.id);
                let facts = &help[begin.len()..];
                let required = facts::required(field, &sites);
                assert_eq!(facts.starts_with("required"), required.is_some(), "{help}");
                assert!(facts.contains(&field.ty), "{help}");
                assert_eq!(facts.contains("sensitive: better through --input"), field.sensitive, "{help}");
                assert!(field.default.iter().all(|default| help.contains(&format!("default {default}"))), "{help}");
                assert!(field.unit.iter().all(|unit| help.contains(&format!("unit {unit}"))), "{help}");
                for value in field.allowed() {
                    assert!(help.contains(&format!("{}: {}", value.wire, value.doc)), "{help}");
                }
                let many = field.allowed().count() > SHORT_ENUM;
                if field.limits_in_words().is_empty() && field.by_site.is_empty() && field.fields.is_empty() {
                    let lines = if many { 1 } else { field.allowed().count() };
                    assert_eq!(facts.matches('\n').count(), lines, "{help}");
                }
                for inner in &field.fields {
                    let mark = if inner.required.is_empty() { "" } else { "*" };
                    assert!(
                        help.contains(&format!("{}{mark}", inner.wire)) && help.ends_with("}, * required"),
                        "{help}"
                    );
                }
            }
            let after = after_help(&described);
            let meta = operation.meta;
            assert!(after.starts_with(&format!("Sites: {}\nCallers: ", sites.join(", "))), "{after}");
            assert_eq!(after.contains("Callers: not documented"), catalog::caller_ids(meta).is_empty(), "{after}");
            assert_eq!(after.contains("sent once, and asked for before (--yes)"), !meta.idempotent, "{after}");
            assert_eq!(after.matches("\nRule: ").count(), described.request_rules.len(), "{after}");
            assert_eq!(after.contains("\nDocument: "), meta.doc_url.is_some(), "{after}");
            assert!(after.ends_with(&format!("bss describe {}", meta.id)), "{after}");
        }
    }
}
