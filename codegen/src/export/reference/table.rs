//! The table of the fields of a request or an answer.

use maud::{Markup, html};

use super::facts::{self, Need};
use super::html::inline;
use super::parts;
use super::scope::{Row, Scope};
use crate::model::{Object, Operation, Place};

/// From the page of an operation to the folder of the reference.
const ROOT: &str = "../";

/// The fields of one place, with an anchor for each.
pub(super) struct Table<'a> {
    pub(super) operation: &'a Operation,
    pub(super) object: &'a Object,
    /// Of a request; `None`: the answer.
    pub(super) place: Option<Place>,
    pub(super) caption: &'a str,
    pub(super) scope: Scope<'a>,
}

/// The anchor of a field: `Operation.field.inner`, in an answer `Operation.response.field`.
pub(super) fn anchor(operation: &str, response: bool, path: &str) -> String {
    if response { format!("{operation}.response.{path}") } else { format!("{operation}.{path}") }
}

/// The table; `None`: there is no field.
pub(super) fn table(table: &Table) -> Option<Markup> {
    let rows = table.scope.rows(table.object);
    let mut inside = false;
    let mut is_here = |row: &&Row| {
        if row.depth == 0 {
            inside = table.place.is_none_or(|place| place == row.field.place);
        }
        inside
    };
    let rows: Vec<&Row> = rows.iter().filter(|row| is_here(row)).collect();
    let id = table.caption.to_lowercase().replace(' ', "-");
    let shown = || {
        html! {
            section class="fields" aria-labelledby=(id) {
                h3 id=(id) { (table.caption) }
                table role="table" aria-labelledby=(id) {
                    thead role="rowgroup" {
                        tr role="row" {
                            @for name in ["Field", "Limits", "Meaning"] { th role="columnheader" scope="col" { (name) } }
                        }
                    }
                    tbody role="rowgroup" { @for row in &rows { (self::row(row, table)) } }
                }
            }
        }
    };
    (!rows.is_empty()).then(shown)
}

fn row(row: &Row, table: &Table) -> Markup {
    let (field, scope, operation) = (row.field, table.scope, table.operation);
    let response = table.place.is_none();
    let id = anchor(&operation.id, response, &row.path);
    let limits = facts::limits(field, scope);
    html! {
        tr role="row" id=(id) data-depth=(row.depth) style={ "--depth:" (row.depth) } data-sites=[parts::site_data(field.sites.as_deref())] {
            th role="rowheader" scope="row" { div class="field" { (name(row, &id, table)) } }
            td role="cell" class="limit-cell" {
                @if !limits.is_empty() { ul class="limits" { @for limit in &limits { li { (inline(limit)) } } } }
            }
            td role="cell" class="meaning" {
                p { (parts::prose(&facts::meaning(row, scope).join(" "), ROOT, scope)) }
                @if let Some(at) = &row.shown_at {
                    p class="again" { "Fields as in " a href={ "#" (anchor(&operation.id, response, at)) } { (at) } "." }
                }
                (values(row, table))
            }
        }
    }
}

fn name(row: &Row, id: &str, table: &Table) -> Markup {
    let field = row.field;
    html! {
        a class="name" href={ "#" (id) } { code { (field.wire) } span class="hash" aria-hidden="true" { "#" } }
        @if table.place.is_some() { (need(row, table)) }
        @if table.place.is_none() && row.depth == 0 && field.place == Place::Header { span class="mark" { "header" } }
        @if field.deprecated { span class="mark old" { "deprecated" } }
        @if field.sensitive { span class="mark secret" { "sensitive" } }
        (parts::only_at(field.sites.as_deref(), &table.operation.sites, table.scope))
        span class="type" {
            (facts::type_words(&field.ty))
            @if let Some(written) = facts::written(field) { " " span class="as" { (written) } }
        }
    }
}

fn need(row: &Row, table: &Table) -> Markup {
    match facts::need(row, table.operation) {
        Need::At(sites) if table.scope.site.is_none() => {
            let names: Vec<String> = sites.iter().map(|id| site_name(id, table.scope)).collect();
            html! { span class="mark need" { "required at " (names.join(", ")) } }
        }
        Need::Always | Need::At(_) => html! { span class="mark need" { "required" } },
        Need::Sometimes => html! { span class="mark maybe" { "conditional" } },
        Need::No => html! {},
    }
}

fn values(row: &Row, table: &Table) -> Markup {
    let scope = table.scope;
    let values = facts::values(row.field, scope);
    if values.is_empty() {
        return html! {};
    }
    let all: Vec<String> = scope.model.service.sites.iter().map(|site| site.id.clone()).collect();
    let open = values.len() <= 6 && table.place.is_some();
    html! {
        details class="values" open[open] {
            summary { (values.len()) @if values.len() == 1 { " value" } @else { " values" } }
            dl {
                @for value in &values {
                    div data-sites=[parts::site_data(value.sites.as_deref())] {
                        dt { code { (value.wire) } }
                        dd {
                            (inline(&crate::words::prose(&value.doc)))
                            @if value.deprecated { " " span class="mark old" { "deprecated" } }
                            (parts::only_at(value.sites.as_deref(), &all, scope))
                            @if let Some(text) = crate::words::unconfirmed(&value.unconfirmed_sites, scope.model) {
                                " " small { (text) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn site_name(id: &str, scope: Scope) -> String {
    scope.model.service.sites.iter().find(|site| site.id == id).map_or_else(|| id.to_owned(), |site| site.name.clone())
}
