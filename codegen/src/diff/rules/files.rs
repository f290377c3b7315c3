//! Files of the spec. What they mean is compared elsewhere.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&RENAMED];

pub(in crate::diff) const RENAMED: Rule = Rule::new(
    "file-renamed",
    "a file of the spec has another name",
    "nobody has to do anything; whoever has work of their own in it follows",
);
