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
        twice(&operation.sites, out);
    }
    for at in &cx.types {
        let whole = at.definition.sites.as_ref().or(at.operation.map(|operation| &operation.sites));
        within(
            at.definition.sites.iter().flatten(),
            at.operation.map(|operation| &operation.sites),
            "the operation",
            out,
        );
        match &at.definition.kind {
            TypeKind::Scalar(field) => of_field(field, whole, out),
            TypeKind::Enum(definition) => {
                for (_, value) in &definition.values {
                    within(value.sites.iter().flatten(), whole, "the enum", out);
                    twice(value.sites.as_deref().unwrap_or_default(), out);
                }
            }
            TypeKind::Object(_) => {}
        }
    }
    for at in &cx.fields {
        of_field(at.field, at.operation.map(|operation| &operation.sites), out);
    }
    for at in &cx.rules {
        within(at.rule.sites.iter().flatten(), at.operation.map(|operation| &operation.sites), "the operation", out);
    }
}

fn of_field(field: &Field, whole: Option<&Vec<Text>>, out: &mut Diagnostics) {
    within(field.sites.iter().flatten(), whole, "the operation", out);
    twice(field.sites.as_deref().unwrap_or_default(), out);
    let (whole, what) = match &field.sites {
        Some(sites) => (Some(sites), "the field"),
        None => (whole, "the operation"),
    };
    within(field.by_site.iter().map(|(site, _)| site), whole, what, out);
    if let Required::At(sites) = &field.required {
        within(sites.iter(), whole, what, out);
        twice(sites, out);
    }
}

fn within<'a>(part: impl Iterator<Item = &'a Text>, whole: Option<&Vec<Text>>, what: &str, out: &mut Diagnostics) {
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

fn twice(sites: &[Text], out: &mut Diagnostics) {
    for (place, site) in sites.iter().enumerate() {
        if let Some(earlier) = sites[..place].iter().find(|earlier| earlier.value == site.value) {
            out.push(
                RULE.at(site.span, format!("the site `{}` stands here twice", site.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("remove one of the two"),
            );
        }
    }
}
