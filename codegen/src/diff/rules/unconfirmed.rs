//! Sites where nobody has confirmed that something exists: it is tried there with a warning.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&UNCONFIRMED, &CONFIRMED];

const UNCONFIRMED: Rule = Rule::new(
    "site-unconfirmed",
    "nobody confirms any more that it exists at a site",
    "its users there are warned at every call and look whether it works",
)
.wire(Risky);
const CONFIRMED: Rule =
    Rule::new("site-confirmed", "it is confirmed that it exists at a site", "nobody has to do anything")
        .wire(Compatible);

/// `old`, `new`: the sites that have it. A site that came or went has its own row.
pub(in crate::diff) fn check(
    at: &At<'_>,
    unconfirmed: Pair<'_, Vec<String>>,
    old: &[String],
    new: &[String],
    out: &mut Report,
) {
    let stays = |sites: Vec<String>| -> Vec<String> {
        sites.into_iter().filter(|site| old.contains(site) && new.contains(site)).collect()
    };
    let (lost, gained) = lost_and_gained(unconfirmed.old, unconfirmed.new);
    let (lost, gained) = (stays(lost), stays(gained));
    if !gained.is_empty() {
        out.push(&UNCONFIRMED, &at.at_sites(gained.clone()), None, gained.show());
    }
    if !lost.is_empty() {
        out.push(&CONFIRMED, &at.at_sites(lost.clone()), None, lost.show());
    }
}
