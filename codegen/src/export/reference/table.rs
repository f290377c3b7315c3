//! The table of the fields of a request or an answer.

use super::facts::{self, Need};
use super::html::{escape, inline};
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

/// The table, or nothing where there is no field.
pub(super) fn table(table: &Table) -> String {
    let rows = table.scope.rows(table.object);
    let mut inside = false;
    let rows: String = rows
        .iter()
        .filter(|row| {
            if row.depth == 0 {
                inside = table.place.is_none_or(|place| place == row.field.place);
            }
            inside
        })
        .map(|row| self::row(row, table))
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let id = table.caption.to_lowercase().replace(' ', "-");
    format!(
        "<section class=\"fields\" aria-labelledby=\"{id}\">\n<h3 id=\"{id}\">{caption}</h3>\n\
         <table role=\"table\" aria-labelledby=\"{id}\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Field</th>\
         <th role=\"columnheader\" scope=\"col\">Limits</th><th role=\"columnheader\" scope=\"col\">Meaning</th></tr></thead>\n\
         <tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>\n</section>\n",
        caption = escape(table.caption),
    )
}

fn row(row: &Row, table: &Table) -> String {
    let (field, scope, operation) = (row.field, table.scope, table.operation);
    let response = table.place.is_none();
    let id = anchor(&operation.id, response, &row.path);
    let limits: String =
        facts::limits(field, scope).iter().map(|limit| format!("<li>{}</li>", inline(limit))).collect();
    let limits = if limits.is_empty() { String::new() } else { format!("<ul class=\"limits\">{limits}</ul>") };
    let mut meaning = format!("<p>{}</p>", parts::prose(&facts::meaning(row, scope).join(" "), ROOT, scope));
    if let Some(at) = &row.shown_at {
        let target = anchor(&operation.id, response, at);
        meaning.push_str(&format!(
            "<p class=\"again\">Fields as in <a href=\"#{0}\">{1}</a>.</p>",
            escape(&target),
            escape(at)
        ));
    }
    meaning.push_str(&values(row, table));
    format!(
        "<tr role=\"row\" id=\"{id}\" data-depth=\"{depth}\" style=\"--depth:{depth}\"{sites}>\n<th role=\"rowheader\" scope=\"row\">\
         <div class=\"field\">{name}</div></th>\n\
         <td role=\"cell\" class=\"limit-cell\">{limits}</td>\n<td role=\"cell\" class=\"meaning\">{meaning}</td>\n</tr>\n",
        id = escape(&id),
        depth = row.depth,
        sites = parts::site_data(field.sites.as_deref()),
        name = name(row, &id, table),
    )
}

fn name(row: &Row, id: &str, table: &Table) -> String {
    let field = row.field;
    let mut marks = String::new();
    if table.place.is_some() {
        marks.push_str(&match facts::need(row, table.operation) {
            Need::Always => "<span class=\"mark need\">required</span>".to_owned(),
            Need::At(sites) if table.scope.site.is_none() => {
                let names: Vec<String> = sites.iter().map(|id| site_name(id, table.scope)).collect();
                format!("<span class=\"mark need\">required at {}</span>", escape(&names.join(", ")))
            }
            Need::At(_) => "<span class=\"mark need\">required</span>".to_owned(),
            Need::Sometimes => "<span class=\"mark maybe\">conditional</span>".to_owned(),
            Need::No => String::new(),
        });
    }
    if table.place.is_none() && row.depth == 0 && field.place == Place::Header {
        marks.push_str("<span class=\"mark\">header</span>");
    }
    if field.deprecated {
        marks.push_str("<span class=\"mark old\">deprecated</span>");
    }
    if field.sensitive {
        marks.push_str("<span class=\"mark secret\">sensitive</span>");
    }
    marks.push_str(&parts::only_at(field.sites.as_deref(), &table.operation.sites, table.scope));
    let mut kind = escape(&facts::type_words(&field.ty));
    if let Some(written) = facts::written(field) {
        kind.push_str(&format!(" <span class=\"as\">{}</span>", escape(written)));
    }
    format!(
        "<a class=\"name\" href=\"#{id}\"><code>{wire}</code><span class=\"hash\" aria-hidden=\"true\">#</span></a>\
         {marks}<span class=\"type\">{kind}</span>",
        id = escape(id),
        wire = escape(&field.wire),
    )
}

fn values(row: &Row, table: &Table) -> String {
    let scope = table.scope;
    let values = facts::values(row.field, scope);
    if values.is_empty() {
        return String::new();
    }
    let all: Vec<String> = scope.model.service.sites.iter().map(|site| site.id.clone()).collect();
    let item = |value: &&crate::model::EnumValue| {
        let old = if value.deprecated { " <span class=\"mark old\">deprecated</span>" } else { "" };
        let unconfirmed = crate::words::unconfirmed(&value.unconfirmed_sites, scope.model);
        let unconfirmed = unconfirmed.map(|text| format!(" <small>{}</small>", escape(&text))).unwrap_or_default();
        format!(
            "<div{}><dt><code>{}</code></dt><dd>{}{old}{}{unconfirmed}</dd></div>",
            parts::site_data(value.sites.as_deref()),
            escape(&value.wire),
            inline(&crate::words::prose(&value.doc)),
            parts::only_at(value.sites.as_deref(), &all, scope),
        )
    };
    let items: String = values.iter().map(item).collect();
    let open = if values.len() <= 6 && table.place.is_some() { " open" } else { "" };
    let count = if values.len() == 1 { "1 value".to_owned() } else { format!("{} values", values.len()) };
    format!("<details class=\"values\"{open}><summary>{count}</summary><dl>{items}</dl></details>")
}

fn site_name(id: &str, scope: Scope) -> String {
    scope.model.service.sites.iter().find(|site| site.id == id).map_or_else(|| id.to_owned(), |site| site.name.clone())
}
