//! A part that exists where the whole does not.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "site-subset",
    "The sites of a field, value, rule or limit are among those of what it stands in, and each once",
    "A field at a site where its operation is not can never be sent",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        twice(operation.all_sites(), out);
    }
    for at in &cx.types {
        let of_operation = at.operation.map(|operation| operation.all_sites().collect());
        within(at.definition.sites.iter().flatten(), of_operation.as_ref(), "the operation", out);
        let whole = at.definition.sites.as_ref().map(|sites| sites.iter().collect()).or(of_operation);
        match &at.definition.kind {
            TypeKind::Scalar(field) => of_field(field, whole.as_ref(), out),
            TypeKind::Enum(definition) => {
                for (_, value) in &definition.values {
                    let sites = own(&value.sites, &value.unconfirmed_sites, out);
                    within(sites.into_iter().flatten(), whole.as_ref(), "the enum", out);
                }
            }
            TypeKind::Object(_) => {}
        }
    }
    for at in &cx.fields {
        let whole = at.operation.map(|operation| operation.all_sites().collect());
        of_field(at.field, whole.as_ref(), out);
    }
    for at in &cx.rules {
        let whole = at.operation.map(|operation| operation.all_sites().collect());
        within(at.rule.sites.iter().flatten(), whole.as_ref(), "the operation", out);
    }
}

/// The sites that a part says it has, each once; without `sites` it has those of the whole, and none can be unconfirmed.
fn own<'a>(sites: &'a Option<Vec<Text>>, unconfirmed: &'a [Text], out: &mut Diagnostics) -> Option<Vec<&'a Text>> {
    if let (None, Some(first)) = (sites, unconfirmed.first()) {
        out.push(
            RULE.at(first.span, "`unconfirmed_sites` stands here without `sites`")
                .label("beside nothing")
                .help("add `sites` with those that are confirmed"),
        );
    }
    let all: Vec<&Text> = sites.as_ref()?.iter().chain(unconfirmed).collect();
    twice(all.iter().copied(), out);
    Some(all)
}

fn of_field(field: &Field, whole: Option<&Vec<&Text>>, out: &mut Diagnostics) {
    let own = own(&field.sites, &field.unconfirmed_sites, out);
    within(own.iter().flatten().copied(), whole, "the operation", out);
    let (whole, what) = match &own {
        Some(sites) => (Some(sites), "the field"),
        None => (whole, "the operation"),
    };
    within(field.by_site.iter().map(|(site, _)| site), whole, what, out);
    if let Required::At(sites) = &field.required {
        within(sites.iter(), whole, what, out);
        twice(sites.iter(), out);
    }
}

fn within<'a>(part: impl Iterator<Item = &'a Text>, whole: Option<&Vec<&Text>>, what: &str, out: &mut Diagnostics) {
    let Some(whole) = whole else { return };
    for site in part {
        if !whole.iter().any(|known| known.value == site.value) {
            let mut finding = RULE
                .at(site.span, format!("{what} does not exist at the site `{}`", site.value))
                .label("not among its sites")
                .help("remove the site here, or add it there");
            if let (Some(first), Some(last)) = (whole.first(), whole.last()) {
                finding = finding.related(Span { end: last.span.end, ..first.span }, format!("the sites of {what}"));
            }
            out.push(finding);
        }
    }
}

fn twice<'a>(sites: impl Iterator<Item = &'a Text>, out: &mut Diagnostics) {
    let mut seen: Vec<&Text> = Vec::new();
    for site in sites {
        if let Some(earlier) = seen.iter().find(|earlier| earlier.value == site.value) {
            out.push(
                RULE.at(site.span, format!("the site `{}` stands here twice", site.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("remove one of the two"),
            );
        }
        seen.push(site);
    }
}
