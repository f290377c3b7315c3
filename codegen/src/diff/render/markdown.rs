//! For a comment under a pull request: the summary first, what breaks open, the rest folded. Rows of one rule share its
//! words, so that 400 of them can be read.

use super::values::sides;
use super::{Review, affected, axes, reach};
use crate::diff::change::Change;
use crate::diff::rule::{Rule, capital};
use crate::diff::severity::Severity;

/// Code hosts cut or refuse comments that are longer than 65,536 characters.
const BUDGET: usize = 60_000;

/// The whole comment.
pub fn markdown(review: &Review) -> String {
    let mut out = format!("## Spec review: {}\n\n", review.tally());
    if review.changes.is_empty() {
        return out + &format!("`{}` and `{}` mean the same.\n", review.from, review.to);
    }
    out += &format!("`{}` → `{}`", review.from, review.to);
    let verdicts = review.verdicts();
    match verdicts.as_slice() {
        [one] => out += &format!("; {one}.\n\n"),
        several => {
            out += "\n\n";
            several.iter().for_each(|verdict| out += &format!("- {verdict}\n"));
            out.push('\n');
        }
    }
    if review.services.iter().any(|of| review.too_low(of)) {
        out += "> **The version in `Cargo.toml` is too low.**\n\n";
    }
    out += &affected::table(review);
    out += &overview(review);
    for severity in Severity::ALL {
        out += &part(review, severity, BUDGET.saturating_sub(out.chars().count()));
    }
    out
}

/// How many changes of which severity each section of the spec has.
fn overview(review: &Review) -> String {
    let mut rows: Vec<(String, [usize; 4])> = Vec::new();
    for change in &review.changes {
        let column = Severity::ALL.iter().position(|severity| *severity == change.severity()).unwrap_or(0);
        let folder = folder(review, change);
        match rows.iter_mut().find(|(name, _)| *name == folder) {
            Some((_, counts)) => counts[column] += 1,
            None => {
                let mut counts = [0; 4];
                counts[column] = 1;
                rows.push((folder, counts));
            }
        }
    }
    if rows.len() < 2 {
        return String::new();
    }
    rows.sort_unstable();
    let mut out = String::from("| | Breaking | Risky | Compatible | Docs |\n|---|--:|--:|--:|--:|\n");
    for (folder, counts) in rows {
        let cells: Vec<String> = counts.iter().map(|n| if *n == 0 { String::new() } else { n.to_string() }).collect();
        out += &format!("| `{folder}` | {} |\n", cells.join(" | "));
    }
    out + "\n"
}

fn folder(review: &Review, change: &Change) -> String {
    let origin = change.new.as_ref().or(change.old.as_ref());
    let folder = origin.and_then(|origin| Some(origin.file.rsplit_once('/')?.0)).unwrap_or("service");
    if review.several() { format!("{}/{folder}", change.service) } else { folder.to_owned() }
}

fn part(review: &Review, severity: Severity, budget: usize) -> String {
    let count = review.count(severity);
    if count == 0 {
        return String::new();
    }
    let title = match severity {
        Severity::Breaking => "Breaking",
        Severity::Risky => "Risky",
        Severity::Compatible => "Compatible",
        Severity::Docs => "Documentation",
    };
    let (open, close) = match severity {
        Severity::Breaking => (format!("### {title} ({count})\n\n"), ""),
        _ => (format!("<details>\n<summary><b>{title}</b> ({count})</summary>\n\n"), "</details>\n\n"),
    };
    let mut out = open;
    let mut left = count;
    for (rule, changes) in review.by_rule(severity) {
        let mut group = heading(rule);
        let mut shown = 0;
        for change in &changes {
            let row = row(review, change);
            if out.chars().count() + group.chars().count() + row.chars().count() + 200 > budget {
                break;
            }
            group += &row;
            shown += 1;
        }
        if shown > 0 {
            out += &group;
            out.push('\n');
        }
        left -= shown;
    }
    if left > 0 {
        out += &format!("… and {left} more, which a comment has no room for: run `cargo xtask diff`.\n\n");
    }
    out + close
}

fn heading(rule: &Rule) -> String {
    let action = match rule.action {
        "nobody has to do anything" => String::new(),
        action => format!(" *{}.*", escape(&capital(action))),
    };
    format!("**{}** (`{}`, {}).{action}\n\n", escape(&capital(rule.summary)), rule.id, axes(rule))
}

fn row(review: &Review, change: &Change) -> String {
    let mut out = format!("- **{}**", escape(&review.subject(change)));
    if !change.path.is_empty() {
        out += &format!(" {}", code(&change.path));
    }
    match sides(change, 200) {
        (Some(from), Some(to)) => out += &format!(": {} → {}", code(&from), code(&to)),
        (None, Some(to)) => out += &format!(": {}", code(&to)),
        (Some(from), None) => out += &format!(": was {}", code(&from)),
        (None, None) => {}
    }
    if let Some(reach) = reach(change) {
        out += &format!("; {}", escape(&reach));
    }
    if let Some(who) = super::affected(change) {
        out += &format!("; for {}", escape(&who));
    }
    out + &format!(" <sub>{}</sub>\n", escape(&review.position(change)))
}

/// Text in backticks, whatever backticks it has.
fn code(text: &str) -> String {
    if !text.contains('`') {
        return format!("`{text}`");
    }
    format!("`` {text} ``")
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '_' | '<' | '>' | '[' | ']' | '\\' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Origin;

    /// Changes of one rule, longer and longer.
    fn review(files: &[&str]) -> Review {
        let rule = crate::diff::rules().find(|rule| rule.severity() == Severity::Risky);
        let change = |(at, file): (usize, &&str)| Change {
            operation: Some("A".repeat(at + 1)),
            new: Some(Origin { file: (*file).to_owned(), line: 1 }),
            ..Change::of(rule.expect("a rule that is risky"))
        };
        let changes = files.iter().enumerate().map(change).collect();
        Review { from: String::new(), to: String::new(), services: Vec::new(), changes }
    }

    #[test]
    fn a_part_shows_as_many_rows_as_its_budget_has_room_for_and_counts_the_others() {
        const ROWS: usize = 8;
        let review = review(&["orders/a.yaml"; ROWS]);
        let length = |text: &str| text.chars().count();
        let whole = part(&review, Severity::Risky, usize::MAX);
        let rows: Vec<&str> = whole.lines().filter(|line| line.starts_with("- **")).collect();
        assert_eq!(rows.len(), ROWS);
        let (before, _) = whole.split_once("- **").unwrap_or_default();
        // so long is the part with this many rows, which leaves 200 characters for its end
        let with = |n: usize| length(before) + rows[..n].iter().map(|row| length(row) + 1).sum::<usize>();
        for budget in 0..with(ROWS) + 250 {
            let fits = (0..=ROWS).rev().find(|n| *n == 0 || with(*n) + 200 <= budget).unwrap_or_default();
            let text = part(&review, Severity::Risky, budget);
            assert_eq!(text.lines().filter(|line| line.starts_with("- **")).count(), fits, "{budget}");
            assert_eq!(text.contains(review.changes[0].rule.id), fits > 0, "{budget}: no heading over nothing");
            assert_eq!(text.contains(&format!("and {} more", ROWS - fits)), fits < ROWS, "{budget}: {text}");
            assert!(text.contains("<details>") && text.ends_with("</details>\n\n"));
        }
    }

    #[test]
    fn several_folders_have_a_row_each_and_one_needs_no_table() {
        assert_eq!(overview(&review(&["orders/a.yaml", "orders/b.yaml"])), "");
        let text = overview(&review(&["orders/a.yaml", "bills/b.yaml", "orders/c.yaml", "service.yaml"]));
        let rows: Vec<&str> = text.lines().skip(2).filter(|line| !line.is_empty()).collect();
        assert_eq!(rows, ["| `bills` |  | 1 |  |  |", "| `orders` |  | 2 |  |  |", "| `service` |  | 1 |  |  |"]);
        assert_eq!(overview(&review(&["orders/a.yaml", "bills/b.yaml"])).lines().count(), 5);
    }
}
