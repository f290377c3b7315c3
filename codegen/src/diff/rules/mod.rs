//! Every kind of change: one subject a file, all of them in one table.
//!
//! A file declares its rules (what the documentation and the tests read) and the function that the walk hands its pair.

mod above;
pub(super) mod auth;
mod bound;
pub(super) mod caller;
pub(super) mod common_header;
pub(super) mod cross;
pub(super) mod enum_values;
pub(super) mod envelope;
pub(super) mod error_body;
pub(super) mod error_code;
pub(super) mod exports;
pub(super) mod field_blank;
pub(super) mod field_constant;
pub(super) mod field_default;
pub(super) mod field_deprecated;
pub(super) mod field_list;
pub(super) mod field_place;
pub(super) mod field_required;
pub(super) mod field_sensitive;
pub(super) mod field_sites;
pub(super) mod field_text;
pub(super) mod field_type;
pub(super) mod field_unit;
pub(super) mod files;
pub(super) mod http_status;
mod item_max_length;
mod item_min_length;
pub(super) mod limits;
mod max;
mod max_age;
mod max_decimals;
mod max_items;
mod max_length;
mod min;
mod min_classes;
mod min_items;
mod min_length;
mod not_blank;
mod not_future;
mod not_pattern;
mod not_prefix;
mod only;
pub(super) mod operation_address;
pub(super) mod operation_body;
pub(super) mod operation_callers;
pub(super) mod operation_errors;
pub(super) mod operation_home;
pub(super) mod operation_list;
pub(super) mod operation_permission;
pub(super) mod operation_retry;
pub(super) mod operation_sites;
pub(super) mod operation_status;
pub(super) mod operation_text;
pub(super) mod package;
pub(super) mod pagination;
mod pattern;
mod prelude;
pub(super) mod rate_limit;
pub(super) mod sandbox;
pub(super) mod section;
pub(super) mod service_format;
pub(super) mod service_list;
pub(super) mod service_move;
pub(super) mod service_text;
pub(super) mod site;
pub(super) mod type_list;
pub(super) mod unconfirmed;

use super::rule::Rule;

/// The rules by subject.
const TABLE: &[(&str, &[&Rule])] = &[
    ("Services", service_list::RULES),
    ("From service to service", service_move::RULES),
    ("The service", service_text::RULES),
    ("Files", files::RULES),
    ("The crate", package::RULES),
    ("The sandbox", sandbox::RULES),
    ("Exports", exports::RULES),
    ("Sites", site::RULES),
    ("Sites that nobody confirmed", unconfirmed::RULES),
    ("Callers", caller::RULES),
    ("Proof of who calls", auth::RULES),
    ("Headers of every call", common_header::RULES),
    ("Formats of times and media", service_format::RULES),
    ("Shapes of errors", envelope::RULES),
    ("Where errors say what they are", error_body::RULES),
    ("HTTP statuses", http_status::RULES),
    ("Error codes", error_code::RULES),
    ("Rate limits", rate_limit::RULES),
    ("Sections", section::RULES),
    ("Operations", operation_list::RULES),
    ("Sections of operations", operation_home::RULES),
    ("Life of operations", operation_status::RULES),
    ("Method and path", operation_address::RULES),
    ("Sites of operations", operation_sites::RULES),
    ("Callers of operations", operation_callers::RULES),
    ("Repeating operations", operation_retry::RULES),
    ("Permissions", operation_permission::RULES),
    ("Pages", pagination::RULES),
    ("Bodies", operation_body::RULES),
    ("Errors of operations", operation_errors::RULES),
    ("Text about operations", operation_text::RULES),
    ("Types", type_list::RULES),
    ("Values of enums", enum_values::RULES),
    ("Fields", field_list::RULES),
    ("Places of fields", field_place::RULES),
    ("Constants, and places in the body", field_constant::RULES),
    ("Required fields", field_required::RULES),
    ("Sites of fields", field_sites::RULES),
    ("Types of fields", field_type::RULES),
    ("Defaults", field_default::RULES),
    ("Null and empty texts", field_blank::RULES),
    ("Units", field_unit::RULES),
    ("Sensitivity", field_sensitive::RULES),
    ("Deprecated fields", field_deprecated::RULES),
    ("Text about fields", field_text::RULES),
    ("Least length", min_length::RULES),
    ("Greatest length", max_length::RULES),
    ("Blank texts", not_blank::RULES),
    ("Patterns", pattern::RULES),
    ("Forbidden patterns", not_pattern::RULES),
    ("Forbidden beginnings", not_prefix::RULES),
    ("Kinds of characters", min_classes::RULES),
    ("Least value", min::RULES),
    ("Greatest value", max::RULES),
    ("Exclusive lower bound", above::RULES),
    ("Age of times", max_age::RULES),
    ("Times in the future", not_future::RULES),
    ("Decimals", max_decimals::RULES),
    ("Fewest items", min_items::RULES),
    ("Most items", max_items::RULES),
    ("Least length of items", item_min_length::RULES),
    ("Greatest length of items", item_max_length::RULES),
    ("Allowed values", only::RULES),
    ("Rules across fields", cross::RULES),
];

/// Every rule, in the order of the documentation.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    TABLE.iter().flat_map(|(_, rules)| rules.iter().copied())
}

/// The table of all rules for `docs/diff-rules.md`.
pub fn rules_markdown() -> String {
    let mut out = String::from("# What a change of the spec is called\n\n");
    out += "Written from the table of rules in `codegen/src/diff/rules`; a test keeps it current.\n\n";
    out += "*Wire*: what the change means to a program that speaks HTTP with the service. *Rust*: what it means to a program\n";
    out += "that is compiled with the generated crate. The worse of the two is the severity of the row; a rule without either\n";
    out += "is documentation.\n\n";
    out += &format!("{} rules.\n", rules().count());
    for (subject, rules) in TABLE {
        out += &format!(
            "\n## {subject}\n\n| Rule | Wire | Rust | What happened | Who is affected |\n|---|---|---|---|---|\n"
        );
        for Rule { id, side: _, wire, rust, refuses: _, summary, action } in *rules {
            let axis = |severity: &Option<super::Severity>| severity.map_or("–", super::Severity::as_str);
            let cell = |text: &str| text.replace('|', "\\|");
            out += &format!("| `{id}` | {} | {} | {} | {} |\n", axis(wire), axis(rust), cell(summary), cell(action));
        }
    }
    out
}
