//! Names in `audit.yaml` that lead nowhere.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "audit",
    "audit.yaml names sites that there are, and each package at a site once",
    "A difference that is accepted for nobody would hide that it is not looked at",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let Some(audit) = &cx.spec.audit else { return };
    let sites: Vec<&str> = cx.spec.service.sites.iter().map(|(id, _)| id.as_str()).collect();
    let site = |named: &Text, out: &mut Diagnostics| {
        if !sites.contains(&named.as_str()) {
            let finding = RULE.at(named.span, format!("there is no site `{}`", named.value));
            out.push(finding.help(format!("the sites are {}", sites.join(", "))));
        }
    };
    let mut taken = std::collections::BTreeSet::new();
    for package in &audit.packages {
        for named in &package.sites {
            site(named, out);
            if !taken.insert((package.package.as_str(), named.as_str())) {
                out.push(RULE.at(named.span, format!("`{}` speaks of `{}` twice", package.package.value, named.value)));
            }
        }
    }
    for accepted in &audit.accepted {
        for named in accepted.sites.iter().flatten() {
            site(named, out);
        }
    }
}
