//! A site that service.yaml does not have.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "unknown-site",
    "A site is one of service.yaml",
    "A limit for a site that does not exist would hold nowhere",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for site in mentions(cx) {
        if !cx.site_ids().any(|known| known == site.as_str()) {
            out.push(
                RULE.at(site.span, format!("there is no site `{}`", site.value))
                    .label("not in service.yaml")
                    .help(suggest(site, cx.site_ids())),
            );
        }
    }
}

fn mentions<'a>(cx: &Context<'a>) -> Vec<&'a Text> {
    let mut out: Vec<&Text> = Vec::new();
    for operation in &cx.spec.operations {
        out.extend(operation.all_sites());
    }
    for at in &cx.types {
        out.extend(at.definition.sites.iter().flatten());
        match &at.definition.kind {
            TypeKind::Scalar(field) => of_field(field, &mut out),
            TypeKind::Enum(definition) => {
                let sites = |value: &'a EnumValue| value.sites.iter().flatten().chain(&value.unconfirmed_sites);
                out.extend(definition.values.iter().flat_map(|(_, value)| sites(value)));
            }
            TypeKind::Object(_) => {}
        }
    }
    for at in &cx.fields {
        of_field(at.field, &mut out);
    }
    for at in &cx.rules {
        out.extend(at.rule.sites.iter().flatten());
    }
    out
}

fn of_field<'a>(field: &'a Field, out: &mut Vec<&'a Text>) {
    out.extend(field.sites.iter().flatten().chain(&field.unconfirmed_sites));
    out.extend(field.by_site.iter().map(|(site, _)| site));
    if let Required::At(sites) = &field.required {
        out.extend(sites);
    }
}
