//! The rules that a spec keeps beyond its shape. One file a rule, one table of all; nothing here reads YAML or decides
//! a name.

mod audit;
mod auth_ways;
mod bad_pattern;
mod body_format;
mod body_on_get;
mod caller_name;
mod condition_field;
mod condition_value;
mod confirm_with;
mod constant_value;
mod context;
mod crate_manifest;
mod docs_updated;
mod docs_url;
mod duplicate_enum_value;
mod duplicate_operation;
mod duplicate_type;
mod empty_enum;
mod empty_range;
mod empty_section;
mod empty_sites;
mod empty_spec;
mod enum_integer_value;
mod enum_twin;
mod error_code_name;
mod error_paths;
mod exports;
mod field_name;
mod field_name_collision;
mod flat_value;
mod format_type;
mod header_name;
mod hint_key;
mod host_name;
mod http_status;
mod idempotent_get;
mod idle_always;
mod illegal_default;
mod kind;
mod legacy_replacement;
mod legacy_status;
mod limit_on_wrong_type;
mod limit_value;
mod loosened_limit;
mod missing_confirm_with;
mod missing_doc;
mod missing_docs_link;
mod nested_collection;
mod nested_path;
mod nothing_fits;
mod only_value;
mod operation_file_name;
mod operation_id;
mod own_condition;
mod pagination;
mod path_parameters;
mod pattern_length;
mod prelude;
mod rate_limit_syntax;
mod recursive_type;
mod request_name_twice;
mod required_and_forbidden;
mod required_in_response;
mod required_with_default;
mod reserved_variant;
mod resolve;
mod response_header;
mod retry_hint;
mod rule_arity;
mod rule_callers;
mod rule_circle;
mod rule_field;
mod rule_type;
mod same_address;
mod sandbox;
mod search_alias;
mod section_name;
mod site_name;
mod site_subset;
mod success_status;
mod taken_names;
mod type_name;
mod type_name_taken;
mod unknown_caller;
mod unknown_error_code;
mod unknown_operation;
mod unknown_site;
mod unknown_type;
mod unmarked_secret;
mod unsatisfiable_rules;
mod unused_type;
mod variant_collision;
mod variant_name;
mod wire_form;

pub use context::Context;

use crate::diagnostics::{Diagnostic, Diagnostics, Rule, Severity};
use crate::load::{self, Sources};
use crate::syntax::ast::{At, Limits, Span, Spec, Text};
use crate::{layout, syntax};

/// Every rule over the whole spec, in the order of the documentation.
pub const CHECKS: &[Check] = &[
    unknown_type::RULE,
    unknown_site::RULE,
    unknown_caller::RULE,
    unknown_operation::RULE,
    unknown_error_code::RULE,
    retry_hint::RULE,
    unused_type::RULE,
    empty_section::RULE,
    empty_spec::RULE,
    duplicate_operation::RULE,
    operation_file_name::RULE,
    operation_id::RULE,
    section_name::RULE,
    site_name::RULE,
    caller_name::RULE,
    duplicate_type::RULE,
    type_name::RULE,
    type_name_taken::RULE,
    recursive_type::RULE,
    nested_collection::RULE,
    empty_enum::RULE,
    duplicate_enum_value::RULE,
    enum_twin::RULE,
    enum_integer_value::RULE,
    variant_name::RULE,
    variant_collision::RULE,
    reserved_variant::RULE,
    field_name::RULE,
    field_name_collision::RULE,
    request_name_twice::RULE,
    path_parameters::RULE,
    body_on_get::RULE,
    header_name::RULE,
    flat_value::RULE,
    format_type::RULE,
    same_address::RULE,
    body_format::RULE,
    nested_path::RULE,
    constant_value::RULE,
    response_header::RULE,
    success_status::RULE,
    http_status::RULE,
    host_name::RULE,
    error_code_name::RULE,
    limit_on_wrong_type::RULE,
    limit_value::RULE,
    empty_range::RULE,
    nothing_fits::RULE,
    pattern_length::RULE,
    loosened_limit::RULE,
    only_value::RULE,
    wire_form::RULE,
    bad_pattern::RULE,
    illegal_default::RULE,
    required_with_default::RULE,
    required_in_response::RULE,
    condition_field::RULE,
    condition_value::RULE,
    rule_field::RULE,
    rule_type::RULE,
    rule_arity::RULE,
    rule_circle::RULE,
    own_condition::RULE,
    required_and_forbidden::RULE,
    unsatisfiable_rules::RULE,
    rule_callers::RULE,
    idle_always::RULE,
    pagination::RULE,
    empty_sites::RULE,
    site_subset::RULE,
    legacy_status::RULE,
    legacy_replacement::RULE,
    idempotent_get::RULE,
    confirm_with::RULE,
    missing_confirm_with::RULE,
    rate_limit_syntax::RULE,
    docs_url::RULE,
    docs_updated::RULE,
    missing_docs_link::RULE,
    missing_doc::RULE,
    search_alias::RULE,
    unmarked_secret::RULE,
    hint_key::RULE,
    crate_manifest::RULE,
    auth_ways::RULE,
    error_paths::RULE,
    sandbox::RULE,
    audit::RULE,
    exports::RULE,
];

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
    "host-name",
    "http-status",
    "error-code-name",
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

/// The limits that are there: key and place. Taken apart, so that a new one is not forgotten.
fn given(limits: &Limits) -> Vec<(&'static str, Span)> {
    let Limits {
        wire,
        min_length,
        max_length,
        not_blank,
        pattern,
        not_pattern,
        not_prefix,
        min_classes,
        min,
        max,
        above,
        max_age,
        not_future,
        max_decimals,
        min_items,
        max_items,
        item_min_length,
        item_max_length,
        only,
    } = limits;
    let text = |value: &Option<Text>| value.as_ref().map(|text| text.span);
    let count = |value: &Option<At<u64>>| value.as_ref().map(|count| count.span);
    let flag = |value: &Option<At<bool>>| value.as_ref().map(|flag| flag.span);
    let first = |values: &Option<Vec<Text>>| values.iter().flatten().map(|value| value.span).next();
    let all = [
        ("wire", text(wire)),
        ("pattern", text(pattern)),
        ("min", text(min)),
        ("max", text(max)),
        ("above", text(above)),
        ("not_pattern", text(not_pattern)),
        ("min_length", count(min_length)),
        ("max_length", count(max_length)),
        ("min_classes", count(min_classes)),
        ("max_decimals", count(max_decimals)),
        ("min_items", count(min_items)),
        ("max_items", count(max_items)),
        ("item_min_length", count(item_min_length)),
        ("item_max_length", count(item_max_length)),
        ("not_blank", flag(not_blank)),
        ("not_future", flag(not_future)),
        ("not_prefix", first(not_prefix)),
        ("max_age", max_age.as_ref().map(|age| age.span)),
        ("only", first(only)),
    ];
    all.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
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
