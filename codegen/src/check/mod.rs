//! The rules that a spec keeps beyond its shape. One file a rule, one table of all; nothing here reads YAML or decides
//! a name.

mod context;
mod kind;
mod prelude;
mod resolve;
mod taken_names;

macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*
        /// Every rule over the whole spec, in the order of the documentation.
        pub const CHECKS: &[Check] = &[$($module::RULE),*];
    };
}

rules![
    unknown_type,
    unknown_site,
    unknown_caller,
    unknown_operation,
    unknown_error_code,
    retry_hint,
    unused_type,
    empty_section,
    empty_spec,
    duplicate_operation,
    operation_file_name,
    operation_id,
    section_name,
    site_name,
    caller_name,
    duplicate_type,
    type_name,
    type_name_taken,
    recursive_type,
    nested_collection,
    empty_enum,
    duplicate_enum_value,
    enum_twin,
    enum_integer_value,
    variant_name,
    variant_collision,
    reserved_variant,
    field_name,
    field_name_collision,
    request_name_twice,
    path_parameters,
    body_on_get,
    header_name,
    flat_value,
    same_address,
    body_format,
    nested_path,
    constant_value,
    response_header,
    success_status,
    limit_on_wrong_type,
    limit_value,
    empty_range,
    nothing_fits,
    pattern_length,
    loosened_limit,
    only_value,
    wire_form,
    bad_pattern,
    illegal_default,
    required_with_default,
    required_in_response,
    condition_field,
    condition_value,
    rule_field,
    rule_type,
    rule_arity,
    rule_circle,
    own_condition,
    required_and_forbidden,
    unsatisfiable_rules,
    rule_callers,
    idle_always,
    pagination,
    empty_sites,
    site_subset,
    legacy_status,
    legacy_replacement,
    idempotent_get,
    confirm_with,
    missing_confirm_with,
    rate_limit_syntax,
    docs_url,
    docs_updated,
    missing_docs_link,
    missing_doc,
    search_alias,
    unmarked_secret,
    hint_key,
    crate_manifest,
    auth_ways,
    error_paths,
    sandbox,
    audit,
    exports,
];

pub use context::Context;

use crate::diagnostics::{Diagnostic, Diagnostics, Rule, Severity};
use crate::load::{self, Sources};
use crate::syntax::ast::{Limits, Span, Spec};
use crate::{layout, syntax};

/// A rule over the whole spec.
pub struct Check {
    /// What it says of itself.
    pub rule: Rule,
    /// Finds where it is broken.
    pub run: fn(&Context<'_>, &mut Diagnostics),
}

/// Holds the spec against every rule. The same spec gives the same findings in the same order.
pub fn check(spec: &Spec, sources: &Sources) -> Diagnostics {
    let cx = Context::new(spec, sources);
    let mut out = Diagnostics::new();
    for check in CHECKS {
        (check.run)(&cx, &mut out);
    }
    out.sort();
    out
}

/// Rules that look at one file only, so that they hold whatever is wrong with the others.
pub const LOCAL: &[&str] = &[
    "operation-file-name",
    "operation-id",
    "section-name",
    "site-name",
    "caller-name",
    "header-name",
    "nothing-fits",
    "rule-circle",
    "own-condition",
    "required-and-forbidden",
    "search-alias",
    "type-name",
    "empty-enum",
    "duplicate-enum-value",
    "enum-integer-value",
    "variant-name",
    "variant-collision",
    "reserved-variant",
    "field-name",
    "field-name-collision",
    "request-name-twice",
    "path-parameters",
    "body-on-get",
    "success-status",
    "crate-manifest",
    "error-paths",
    "limit-value",
    "empty-range",
    "bad-pattern",
    "required-with-default",
    "legacy-status",
    "idempotent-get",
    "missing-confirm-with",
    "rate-limit-syntax",
    "docs-url",
    "docs-updated",
    "missing-docs-link",
];

/// What can be said of a spec that was only read in part: the findings of rules that look at one file, in files that
/// were read whole. `found` is what reading said.
pub fn check_partly(spec: &Spec, sources: &Sources, found: &Diagnostics) -> Diagnostics {
    let broken = found.broken_files();
    let mut out = check(spec, sources);
    out.retain(|finding| LOCAL.contains(&finding.rule) && !broken.contains(&finding.span.file));
    out.leave_unchecked("names, and limits and rules across files, were not checked yet: mend these first");
    out
}

/// Every rule that a finding can name: of the reader, the decoder, the layout, and over the whole spec.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let early = load::rules::ALL.iter().chain(syntax::rules::ALL).copied();
    early.chain([&layout::LAYOUT]).chain(CHECKS.iter().map(|check| &check.rule))
}

/// The table of rules in spec/README.md.
pub fn markdown() -> String {
    let mut out = String::from("| rule | asks | why |\n|---|---|---|\n");
    for rule in rules() {
        let warning = if rule.severity == Severity::Warning { " (warning)" } else { "" };
        let cell = |text: &str| text.replace('|', "\\|");
        out.push_str(&format!("| `{}`{warning} | {} | {} |\n", rule.id, cell(rule.summary), cell(rule.why)));
    }
    out
}

impl Check {
    /// A rule that stops the generator.
    const fn error(
        id: &'static str,
        summary: &'static str,
        why: &'static str,
        run: fn(&Context<'_>, &mut Diagnostics),
    ) -> Self {
        Check { rule: Rule { id, severity: Severity::Error, summary, why }, run }
    }

    /// A rule that only `lint` minds.
    const fn warning(
        id: &'static str,
        summary: &'static str,
        why: &'static str,
        run: fn(&Context<'_>, &mut Diagnostics),
    ) -> Self {
        Check { rule: Rule { id, severity: Severity::Warning, summary, why }, run }
    }

    /// A finding of this rule.
    fn at(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.rule, span, message)
    }
}

/// The limits that are there: key and place.
fn given(limits: &Limits) -> Vec<(&'static str, Span)> {
    let texts = [
        ("wire", &limits.wire),
        ("pattern", &limits.pattern),
        ("min", &limits.min),
        ("max", &limits.max),
        ("above", &limits.above),
        ("not_pattern", &limits.not_pattern),
    ];
    let counts = [
        ("min_length", &limits.min_length),
        ("max_length", &limits.max_length),
        ("min_classes", &limits.min_classes),
        ("max_decimals", &limits.max_decimals),
        ("min_items", &limits.min_items),
        ("max_items", &limits.max_items),
        ("item_min_length", &limits.item_min_length),
        ("item_max_length", &limits.item_max_length),
    ];
    let texts = texts.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?.span)));
    let counts = counts.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?.span)));
    let only = limits.only.iter().flatten().map(|value| ("only", value.span)).take(1);
    let flags = [("not_blank", &limits.not_blank), ("not_future", &limits.not_future)];
    let flags = flags.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?.span)));
    let prefix = limits.not_prefix.iter().flatten().map(|value| ("not_prefix", value.span)).take(1);
    let age = limits.max_age.iter().map(|age| ("max_age", age.span));
    texts.chain(counts).chain(flags).chain(prefix).chain(age).chain(only).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{github, human, json};
    use crate::work;

    /// Steps that lint takes with a spec of one file, from reading to what it prints, and how much it found.
    fn work_of(text: String) -> (usize, usize) {
        let mut found = 0;
        let steps = work::count(|| {
            let sources = Sources::from_files([("orders/pay_order.yaml".to_owned(), text)]);
            let (spec, mut findings) = syntax::parse(&sources);
            findings.extend(check_partly(&spec, &sources, &findings));
            findings.extend(layout::departures(&sources));
            findings.sort();
            for said in [human(&findings, &sources, false), json(&findings, &sources), github(&findings, &sources)] {
                assert!(!said.is_empty());
            }
            found = findings.len();
        });
        (steps, found)
    }

    #[test]
    fn the_work_of_lint_grows_as_its_findings_do() {
        type Text = fn(usize) -> String;
        let cases: [(&str, Text); 4] = [
            ("unknown keys", |n| (0..n).map(|at| format!("unknown_key_{at}: x\n")).collect()),
            ("keys given twice", |n| (0..n).map(|_| "summary: x\n").collect()),
            ("keys without a value", |n| {
                let fields: String = (0..n).map(|at| format!("  field_{at}:\n")).collect();
                format!("operation: PayOrder\nbody:\n{fields}")
            }),
            ("keys that are missing", |n| {
                let fields: String = (0..n).map(|at| format!("  field_{at}: {{ type: text }}\n")).collect();
                format!("operation: PayOrder\nbody:\n{fields}")
            }),
        ];
        for (what, text) in cases {
            let (few, found) = work_of(text(200));
            let (many, all) = work_of(text(800));
            assert!(found >= 199 && all >= 799, "{what}: {found}, {all}");
            // four times as many findings; the longest names have a digit more
            assert!(few > 0 && many <= few * 9 / 2, "{what}: {few} steps became {many}");
        }
    }
}
