//! The sites that there are, and where they answer.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::Site;

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &VARIANT_RENAMED, &HOST, &OTHER_HOSTS, &IAM, &REGION, &TEXT];

const ADDED: Rule = Rule::new("site-added", "there is a new site", "nobody has to do anything; its users can start")
    .wire(Compatible)
    .rust(Compatible);
const REMOVED: Rule = Rule::new(
    "site-removed",
    "a site is gone",
    "its users have nothing to call any more and stay with the old version as long as it answers",
)
.wire(Breaking)
.rust(Breaking);
const VARIANT_RENAMED: Rule = Rule::new(
    "site-variant-renamed",
    "a site has another name in Rust",
    "code that names the variant takes the new name",
)
.rust(Breaking);
const HOST: Rule = Rule::new(
    "site-host-changed",
    "a site answers at another host",
    "signed requests go elsewhere: make sure that the new host is the vendor's; firewalls, proxies and recorded endpoints must allow it",
)
.wire(Breaking);
const OTHER_HOSTS: Rule = Rule::new(
    "site-other-hosts-changed",
    "other hosts answer for a site as well",
    "whoever calls one of them by an endpoint of their own looks whether it still answers",
)
.wire(Risky);
const IAM: Rule = Rule::new(
    "site-iam-changed",
    "a site gets its tokens from another host",
    "names and passwords go elsewhere: make sure that the new host is the vendor's; firewalls and proxies must allow it",
)
.wire(Breaking);
const REGION: Rule = Rule::new(
    "site-region-changed",
    "another region stands for a site",
    "who signs or asks for tokens by region takes the new one",
)
.wire(Risky);
const TEXT: Rule = Rule::new("site-text-changed", "the text about a site changed", "nobody has to do anything");

pub(in crate::diff) fn added(at: &At<'_>, site: &Site, out: &mut Report) {
    out.push(&ADDED, &at.at_sites(vec![site.id.clone()]), None, Some(site.id.clone()));
}

pub(in crate::diff) fn removed(at: &At<'_>, site: &Site, out: &mut Report) {
    out.push(&REMOVED, &at.at_sites(vec![site.id.clone()]), Some(site.id.clone()), None);
}

pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, Site>, out: &mut Report) {
    pairs!(Site { id, name, title, host, other_hosts, region, iam, docs, doc } = pair);
    debug_assert!(!id.changed(), "sites are matched by id");
    let at = &at.at_sites(vec![id.new.clone()]);
    changed(&VARIANT_RENAMED, &at.below("name"), name, out);
    changed(&HOST, &at.below("host"), host, out);
    changed(&OTHER_HOSTS, &at.below("other_hosts"), other_hosts, out);
    changed(&IAM, &at.below("iam"), iam, out);
    changed(&REGION, &at.below("region"), region, out);
    changed(&TEXT, &at.below("title"), title, out);
    changed(&TEXT, &at.below("doc"), doc, out);
    changed(&TEXT, &at.below("docs"), docs, out);
}
