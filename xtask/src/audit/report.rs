//! The report: for people, as JSON, as Markdown for an issue.

use serde_json::json;

use super::accepted::{Found, Stale};
use super::compare::RULES;

/// All of a service.
pub(crate) struct Report<'a> {
    /// The service's folder.
    pub(crate) service: &'a str,
    /// Package, version, sites, operations compared.
    pub(crate) compared: Vec<(String, String, Vec<String>, usize)>,
    /// What nobody has accepted.
    pub(crate) open: &'a [Found],
    /// How many are accepted.
    pub(crate) accepted: usize,
    /// Entries that met nothing, with their line.
    pub(crate) stale: &'a [(Stale<'a>, usize)],
}

/// One line a finding.
pub(crate) fn text(report: &Report<'_>) -> String {
    let mut out = String::new();
    for found in report.open {
        let what = &found.what;
        let at = if what.at.is_empty() { String::new() } else { format!(" {}", what.at) };
        let place = what
            .origin
            .as_ref()
            .map_or_else(String::new, |(file, line)| format!("  [spec/{}/{file}:{line}]", report.service));
        out.push_str(&format!(
            "{:<17} {} ({}){at}: spec {}, {} {} {}{place}\n",
            what.rule,
            what.operation,
            found.sites.join(", "),
            what.spec,
            found.package,
            found.version,
            what.sdk,
        ));
    }
    for (stale, line) in report.stale {
        let at = stale.entry.at.as_ref().map_or_else(String::new, |at| format!(" {}", at.value));
        out.push_str(&format!(
            "{:<17} {}{at}: `{}` no longer differs as accepted: take the entry away  [spec/{}/audit.yaml:{line}]\n",
            "stale", stale.operation, stale.entry.rule.value, report.service
        ));
    }
    for (package, version, sites, operations) in &report.compared {
        out.push_str(&format!(
            "spec/{}: {operations} operations at {} compared with {package} {version}\n",
            report.service,
            sites.join(", ")
        ));
    }
    out.push_str(&format!(
        "spec/{}: {}, {} accepted, {} stale\n",
        report.service,
        count(report.open.len(), "difference"),
        report.accepted,
        report.stale.len()
    ));
    out
}

/// For programs.
pub(crate) fn json(report: &Report<'_>) -> serde_json::Value {
    let open: Vec<_> = report
        .open
        .iter()
        .map(|found| {
            json!({
                "rule": found.what.rule, "operation": found.what.operation, "at": found.what.at, "sites": found.sites,
                "spec": found.what.spec, "sdk": found.what.sdk, "package": found.package, "version": found.version,
                "file": found.what.origin.as_ref().map(|(file, _)| format!("spec/{}/{file}", report.service)),
                "line": found.what.origin.as_ref().map(|(_, line)| line),
            })
        })
        .collect();
    let stale: Vec<_> = report
        .stale
        .iter()
        .map(|(stale, line)| {
            json!({
                "operation": stale.operation, "at": stale.entry.at.as_ref().map(|at| at.as_str()),
                "rule": stale.entry.rule.as_str(), "line": line,
            })
        })
        .collect();
    let compared: Vec<_> = report
        .compared
        .iter()
        .map(|(package, version, sites, operations)| {
            json!({ "package": package, "version": version, "sites": sites, "operations": operations })
        })
        .collect();
    json!({
        "service": report.service, "compared": compared, "differences": open, "accepted": report.accepted,
        "stale": stale,
    })
}

/// The text of an issue.
pub(crate) fn markdown(report: &Report<'_>) -> String {
    let mut out = format!("## {}\n\n", report.service);
    for (package, version, sites, operations) in &report.compared {
        out.push_str(&format!("- `{package}` {version}: {operations} operations at {}\n", sites.join(", ")));
    }
    out.push_str(&format!(
        "\n{}, {} accepted, {} stale.\n",
        count(report.open.len(), "difference"),
        report.accepted,
        report.stale.len()
    ));
    for (rule, meaning) in RULES {
        let rows: Vec<&Found> = report.open.iter().filter(|found| found.what.rule == *rule).collect();
        if rows.is_empty() {
            continue;
        }
        out.push_str(&format!(
            "\n### {rule}: {meaning}\n\n| operation | sites | at | spec | package |\n|---|---|---|---|---|\n"
        ));
        for found in rows {
            let what = &found.what;
            let cells = [what.operation.as_str(), &found.sites.join(", "), &what.at, &what.spec, &what.sdk];
            out.push_str(&format!("| {} |\n", cells.map(cell).join(" | ")));
        }
    }
    if !report.stale.is_empty() {
        out.push_str("\n### Accepted, but no longer so\n\n| operation | at | rule | entry |\n|---|---|---|---|\n");
        for (stale, line) in report.stale {
            let at = stale.entry.at.as_ref().map_or("", |at| at.as_str());
            let entry = format!("spec/{}/audit.yaml:{line}", report.service);
            let cells = [stale.operation, at, stale.entry.rule.as_str(), &entry];
            out.push_str(&format!("| {} |\n", cells.map(cell).join(" | ")));
        }
    }
    out
}

/// A cell as code: what comes from a package is shown and means nothing.
fn cell(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("`{}`", text.replace('`', "'").replace('|', "\\|").replace(['\n', '\r'], " ")),
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
