//! Pagination that leads nowhere.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "pagination",
    "Pagination names request fields and response paths of the right type, and all that its style needs",
    "`pages` and `items` walk along these names",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let Some(pagination) = &operation.pagination else { continue };
        let pages = Pages { cx, operation };
        needs(pagination, out);
        for (key, name) in [("offset", &pagination.offset), ("limit", &pagination.limit)] {
            pages.request(key, name, "an integer", |kind| matches!(kind, Kind::Integer), out);
        }
        pages.request("marker", &pagination.marker, "a text", |kind| matches!(kind, Kind::Text | Kind::Integer), out);
        pages.response("total", &pagination.total, "an integer", |kind| matches!(kind, Kind::Integer), out);
        pages.response("next", &pagination.next, "a text", |kind| matches!(kind, Kind::Text | Kind::Integer), out);
        pages.response("items", &pagination.items, "a list", |kind| matches!(kind, Kind::List(_)), out);
    }
}

fn needs(pagination: &Pagination, out: &mut Diagnostics) {
    let style = &pagination.style;
    let needed: &[(&str, bool)] = match style.as_str() {
        "offset" | "page" => &[("offset", pagination.offset.is_some())],
        "marker" => &[("marker", pagination.marker.is_some()), ("next", pagination.next.is_some())],
        _ => return,
    };
    for (key, _) in needed.iter().filter(|(_, given)| !given) {
        out.push(
            RULE.at(style.span, format!("pagination by `{}` needs `{key}`", style.value))
                .label(format!("`{key}` is not here"))
                .help(format!("add `{key}: …`")),
        );
    }
}

struct Pages<'c, 'a> {
    cx: &'c Context<'a>,
    operation: &'a Operation,
}

impl<'a> Pages<'_, 'a> {
    fn request(
        &self,
        key: &str,
        name: &Option<Text>,
        expected: &str,
        fits: impl Fn(&Kind<'a>) -> bool,
        out: &mut Diagnostics,
    ) {
        let Some(name) = name else { return };
        let scope = super::context::request_scope(self.operation);
        match scope.get(name) {
            None => out.push(
                RULE.at(name.span, format!("`{key}` names `{}`, which is no field of the request", name.value))
                    .label("no such field")
                    .help(suggest(name, scope.names())),
            ),
            Some(field) => self.expect(key, name, &self.kind(field), expected, fits, out),
        }
    }

    fn response(
        &self,
        key: &str,
        path: &Option<Text>,
        expected: &str,
        fits: impl Fn(&Kind<'a>) -> bool,
        out: &mut Diagnostics,
    ) {
        let Some(path) = path else { return };
        let mut fields: &'a [(Text, Field)] = self.operation.response.fields().map(Vec::as_slice).unwrap_or_default();
        let mut kind = None;
        for part in path.split('.') {
            let Some((_, field)) = fields.iter().find(|(wire, _)| wire.as_str() == part) else {
                let names = fields.iter().map(|(wire, _)| wire.as_str());
                out.push(
                    RULE.at(path.span, format!("`{key}` leads to `{}`, which is not in the response", path.value))
                        .label(format!("no field `{part}` there"))
                        .help(suggest(part, names)),
                );
                return;
            };
            let found = self.kind(field);
            fields = match &found {
                Kind::Object(object) => object.fields.as_slice(),
                _ => &[],
            };
            kind = Some(found);
        }
        if let Some(kind) = kind {
            self.expect(key, path, &kind, expected, fits, out);
        }
    }

    fn expect(
        &self,
        key: &str,
        at: &Text,
        kind: &Kind<'a>,
        expected: &str,
        fits: impl Fn(&Kind<'a>) -> bool,
        out: &mut Diagnostics,
    ) {
        if !fits(kind) && !matches!(kind, Kind::Unknown) {
            out.push(
                RULE.at(at.span, format!("`{key}` names `{}`, which is {}", at.value, kind.what()))
                    .label(format!("expected {expected}"))
                    .help("name the field that is meant, or correct its type"),
            );
        }
    }

    fn kind(&self, field: &'a Field) -> Kind<'a> {
        self.cx.kind(Some(self.operation), &field.type_.expr)
    }
}
