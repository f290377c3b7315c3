//! An operation for people.

use crate::catalog;
use crate::facts::{self, Field, Operation, Rule};
use crate::model::{items, text};
use crate::terminal::{Paint, Style, width, wrap};

/// Lines are no longer than this, however wide the terminal.
const WIDEST: usize = 110;

pub(super) fn operation(operation: &Operation, paint: Paint) -> String {
    let (table, model) = (operation.table, &operation.model);
    let sites = catalog::site_ids(table);
    let mut page = Page { paint, width: width().unwrap_or(100).min(WIDEST), sites: sites.clone(), out: String::new() };
    let title = model.get("title");
    let titles = ["en", "zh"].map(|language| title.and_then(|title| text(title, language)).unwrap_or_default());
    page.line(0, &format!("{}  {}  {}", paint.on(Style::Bold, table.id), titles[0], paint.on(Style::Dim, titles[1])));
    page.paragraph(0, text(model, "summary").unwrap_or_default());
    page.line(0, "");
    page.fact("request", &format!("{} {}", table.method.as_str(), table.path));
    let status = match table.replaced_by {
        Some(other) => format!("{}, replaced by {other}", catalog::status(table.status)),
        None => catalog::status(table.status).to_owned(),
    };
    page.fact("status", &status);
    page.fact("section", table.section);
    page.fact("sites", &sites.join(", "));
    let callers = catalog::caller_ids(table).join(", ");
    page.fact("callers", if callers.is_empty() { "not documented" } else { &callers });
    text(model, "caller_note").into_iter().for_each(|note| page.fact("", note));
    page.fact("repeating", if table.idempotent { "harmless" } else { "not safe: it moves money or creates something" });
    if let Some(how) = table.confirm_with {
        page.fact("confirm with", how.read);
        if let Some((english, chinese)) = how.sign {
            page.fact("if carried out", english);
            page.fact("", chinese);
        }
    }
    table.permission.into_iter().for_each(|permission| page.fact("permission", permission));
    table.rate_limit.into_iter().for_each(|rate| page.fact("at most", &rate.to_string()));
    items(model, "docs").iter().filter_map(|url| url.as_str()).for_each(|url| page.fact("document", url));

    page.heading("Request");
    page.fields(1, &operation.request, true);
    page.rules(1, &operation.request_rules);
    page.heading("Answer");
    match &operation.response {
        None => page.line(1, "no body"),
        Some(fields) => page.fields(1, fields, false),
    }
    if !table.errors.is_empty() {
        page.heading("Errors");
        table.errors.iter().for_each(|(code, doc)| page.term(1, code, 14, doc));
    }
    for (heading, key) in [("Notes", "notes"), ("Not documented", "unknown")] {
        let notes = items(model, key);
        if !notes.is_empty() {
            page.heading(heading);
            notes.iter().filter_map(|note| note.as_str()).for_each(|note| page.term(1, "-", 1, note));
        }
    }
    page.out.trim_end().to_owned()
}

struct Page {
    paint: Paint,
    width: usize,
    /// Sites of the operation.
    sites: Vec<&'static str>,
    out: String,
}

impl Page {
    fn line(&mut self, level: usize, text: &str) {
        self.out.push_str(&"  ".repeat(level));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn paragraph(&mut self, level: usize, text: &str) {
        for line in wrap(text, self.width.saturating_sub(2 * level).max(30)) {
            self.line(level, &line);
        }
    }

    fn heading(&mut self, text: &str) {
        let text = self.paint.on(Style::Bold, text);
        self.line(0, "");
        self.line(0, &text);
    }

    fn fact(&mut self, name: &str, value: &str) {
        self.term(0, name, 12, value);
    }

    /// A word and what it means, its further lines below the first.
    fn term(&mut self, level: usize, word: &str, room: usize, text: &str) {
        let hanging = 2 * level + room + 2;
        let lines = wrap(text, self.width.saturating_sub(hanging).max(30));
        let word = crate::terminal::pad(word, room);
        let word = self.paint.on(Style::Cyan, &word);
        for (at, line) in lines.iter().enumerate() {
            match at {
                0 => self.line(level, &format!("{word}  {line}")),
                _ => self.line(0, &format!("{}{line}", " ".repeat(hanging))),
            }
        }
    }

    fn fields(&mut self, level: usize, fields: &[Field], in_request: bool) {
        if fields.is_empty() {
            self.line(level, "nothing");
        }
        for field in fields {
            self.field(level, field, in_request);
        }
    }

    fn field(&mut self, level: usize, field: &Field, in_request: bool) {
        let name = self.paint.on(Style::Cyan, &field.wire);
        let facts = self.paint.on(Style::Dim, &facts(field, in_request, &self.sites).join("; "));
        self.line(level, &format!("{name}  {facts}"));
        self.paragraph(level + 1, &field.doc);
        field.note.iter().for_each(|note| self.paragraph(level + 1, note));
        for variant in &field.by_site {
            let mut words = vec![variant.ty.clone()];
            words.extend(variant.limits_in_words());
            words.extend(variant.default.iter().map(|default| format!("default {default}")));
            self.term(level + 1, &format!("at {}:", variant.site), 5, &words.join("; "));
        }
        let room = field.allowed().map(|value| value.wire.chars().count()).max().unwrap_or(0).min(24);
        for value in field.allowed() {
            let sites = match value.sites.as_slice() {
                [] => String::new(),
                sites => format!(" ({} only)", sites.join(", ")),
            };
            self.term(level + 1, &value.wire, room, &format!("{}{sites}", value.doc));
        }
        if !field.fields.is_empty() {
            self.fields(level + 1, &field.fields, in_request);
            self.rules(level + 1, &field.rules);
        }
    }

    fn rules(&mut self, level: usize, rules: &[Rule]) {
        for rule in rules {
            let sites = match rule.sites.as_slice() {
                [] => String::new(),
                sites => format!(" (at {})", sites.join(", ")),
            };
            let why = rule.doc.as_ref().map(|doc| format!(": {doc}")).unwrap_or_default();
            self.term(level, "rule", 4, &format!("{}{sites}{why}", rule.words));
        }
    }
}

/// What is to be known of a field, in a few words.
fn facts(field: &Field, in_request: bool, sites: &[&str]) -> Vec<String> {
    let mut facts = vec![field.ty.clone()];
    if in_request {
        facts.extend(facts::required(field, sites));
        facts.extend((field.place != "body").then(|| format!("in the {}", field.place)));
    }
    facts.extend((!field.sites.is_empty()).then(|| format!("{} only", field.sites.join(", "))));
    facts.extend(field.limits_in_words());
    facts.extend(field.format.iter().cloned());
    facts.extend(field.default.iter().map(|default| format!("default {default}")));
    facts.extend(field.unit.iter().map(|unit| format!("unit {unit}")));
    facts.extend(field.wire_form.iter().map(|form| format!("travels as {form}")));
    facts.extend(field.on_empty.iter().map(|blank| format!("\"\" is {blank}")));
    facts.extend(field.sensitive.then(|| "sensitive".to_owned()));
    facts.extend(field.deprecated.then(|| "deprecated".to_owned()));
    facts
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    fn page(width: usize) -> Page {
        Page { paint: Paint::PLAIN, width, sites: vec!["cn", "intl"], out: String::new() }
    }

    /// Two fields with all that can be said of one.
    fn made() -> Vec<Field> {
        let types = [
            (
                "State",
                r#"{"kind":{"enum":{"values":[
                {"wire":"1","name":"Open","doc":"It is open"},
                {"wire":"22","name":"Shut","doc":"It is shut","sites":["cn"]}]}}}"#,
            ),
            (
                "Node",
                r#"{"kind":{"object":{"fields":[{"wire":"name","type":"text","place":"body","doc":"Its name"}],
                "rules":[{"check":{"together":["name","inner"]},"doc":"so it is","sites":["cn"]}]}}}"#,
            ),
        ];
        let object = r#"{"fields":[
            {"wire":"state","place":"query","type":"State","required":["cn"],"sites":["cn"],"doc":"How it is",
             "note":"Look twice.","default":"1","wire_form":"text","on_empty":"left out","sensitive":true,"deprecated":true,
             "unit":"CNY","format":"money"},
            {"wire":"node","place":"body","type":"Node","doc":"A node",
             "by_site":[["eu",{"type":"text","limits":{"max_length":2},"default":"x"}]]}]}"#;
        crate::facts::made(object, &types)
    }

    #[test]
    fn a_field_is_told_with_its_limits_its_values_and_what_is_inside() {
        let mut page = page(200);
        page.fields(1, &made(), true);
        assert_eq!(
            page.out,
            "  state  State; required; in the query; cn only; money; default 1; unit CNY; travels as text; \"\" is left out; sensitive; deprecated\n    \
             How it is\n    Look twice.\n    1   It is open\n    22  It is shut (cn only)\n  \
             node  Node\n    A node\n    at eu:  text; at most 2 characters; default x\n    \
             name  text\n      Its name\n    rule  all or none of name, inner (at cn): so it is\n"
        );
    }

    #[test]
    fn of_an_answer_nothing_is_required_or_has_a_place() {
        let field = made().swap_remove(0);
        let told = facts(&field, false, &["cn", "intl"]);
        assert_eq!(told[..3], ["State", "cn only", "money"]);
        let mut page = page(80);
        page.fields(1, &[], false);
        assert_eq!(page.out, "  nothing\n");
    }

    #[test]
    fn further_lines_stand_below_the_first() {
        const TEXT: &str = "aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd";
        let term = |width, level| {
            let mut page = page(width);
            page.term(level, "name", 12, TEXT);
            page.out
        };
        let below = |blanks: usize, text: &str| format!("\n{}{text}\n", " ".repeat(blanks));
        assert_eq!(term(46, 0), format!("name          aaaaaaaaaa bbbbbbbbbb cccccccccc{}", below(14, "dddddddddd")));
        assert_eq!(term(45, 0), format!("name          aaaaaaaaaa bbbbbbbbbb{}", below(14, "cccccccccc dddddddddd")));
        assert_eq!(term(48, 1), format!("  name          aaaaaaaaaa bbbbbbbbbb cccccccccc{}", below(16, "dddddddddd")));
        assert_eq!(term(47, 1), format!("  name          aaaaaaaaaa bbbbbbbbbb{}", below(16, "cccccccccc dddddddddd")));
        // a narrow terminal breaks no line after every word
        assert_eq!(term(20, 0), format!("name          aaaaaaaaaa bbbbbbbbbb{}", below(14, "cccccccccc dddddddddd")));
        let paragraph = |width| {
            let mut page = page(width);
            page.paragraph(3, TEXT);
            page.out
        };
        assert_eq!(paragraph(38), "      aaaaaaaaaa bbbbbbbbbb cccccccccc\n      dddddddddd\n");
        assert_eq!(paragraph(37), "      aaaaaaaaaa bbbbbbbbbb\n      cccccccccc dddddddddd\n");
    }

    #[test]
    fn every_operation_is_told_with_what_the_tables_and_the_model_say() {
        for known in catalog::operations() {
            let meta = known.meta;
            let described = Operation::read(known).unwrap();
            let text = super::operation(&described, Paint::PLAIN);
            let says = |part: &str| text.contains(part);
            assert!(text.starts_with(&format!("{}  {}  ", meta.id, meta.title)), "{text}");
            assert!(says(&format!("\nstatus        {}", catalog::status(meta.status))), "{text}");
            assert!(meta.replaced_by.is_none_or(|other| says(&format!(", replaced by {other}"))), "{text}");
            assert_eq!(says("\nrepeating     harmless\n"), meta.idempotent, "{text}");
            assert_eq!(says("\nconfirm with  "), meta.confirm_with.is_some(), "{text}");
            let sign = meta.confirm_with.and_then(|how| how.sign);
            assert_eq!(says("\nif carried out  "), sign.is_some(), "{text}");
            assert_eq!(says("\ncallers       not documented\n"), catalog::caller_ids(meta).is_empty(), "{text}");
            assert_eq!(says("\nat most       "), meta.rate_limit.is_some(), "{text}");
            assert_eq!(says("\nAnswer\n  no body"), meta.response.is_none(), "{text}");
            assert_eq!(says("\nErrors\n  "), !meta.errors.is_empty(), "{text}");
            for (heading, key) in [("Notes", "notes"), ("Not documented", "unknown")] {
                assert_eq!(says(&format!("\n{heading}\n  -  ")), !items(&described.model, key).is_empty(), "{text}");
            }
            assert!(!text.ends_with('\n') && says("\nRequest\n  ") && says("\nAnswer\n  "), "{text}");
        }
    }
}
