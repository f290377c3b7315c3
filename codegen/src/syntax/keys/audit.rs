//! `audit.yaml`: the vendor's packages that a spec is compared with, and the differences that are as they should be.

use super::shape::{Construct, Key, OPERATION_ID, SITES, Shape, key, needed};

/// `audit.yaml`.
pub static AUDIT: Construct = Construct {
    id: "audit",
    what: "the audit",
    title: "audit.yaml",
    keys: &[
        needed(
            "packages",
            Shape::Block(&Shape::List(&Shape::Of(&AUDIT_PACKAGE))),
            "The vendor's packages of the service",
            "[{ package: vendorsdkthing, sites: [cn] }]",
        ),
        key(
            "accepted",
            Shape::Block(&Shape::List(&Shape::Of(&ACCEPTED))),
            "Differences that are as they should be",
            "[{ operations: [RenewThing], … }]",
        ),
    ],
};

/// A package of the vendor.
pub static AUDIT_PACKAGE: Construct = Construct {
    id: "audit_package",
    what: "a package",
    title: "Package of the audit",
    keys: &[
        needed("package", Shape::Text, "Its name in the package index", "vendorsdkthing"),
        key("api", Shape::Text, "Folder of the API's version in it, where it holds several", "v3"),
        needed("sites", SITES, "The sites that it speaks of", "[cn]"),
        key(
            "partial",
            Shape::Bool,
            "The spec has only some of its operations on purpose; the others are not reported",
            "true",
        ),
    ],
};

/// A difference that is as it should be.
pub static ACCEPTED: Construct = Construct {
    id: "accepted_difference",
    what: "an accepted difference",
    title: "Accepted difference",
    keys: ACCEPTED_KEYS,
};

const ACCEPTED_KEYS: &[Key] = &[
    needed("operations", Shape::OneOrMany(&OPERATION_ID), "Where it was found", "[RenewThing]"),
    key("at", Shape::Text, "Path of the field, as the report writes it", "\"request things[].id\""),
    key("sites", SITES, "The sites; all when left out", "[cn]"),
    needed("rule", Shape::Text, "Rule of the report", "type"),
    needed("spec", Shape::Value, "What the spec says, as the report writes it", "text"),
    needed("sdk", Shape::Value, "What the package says, as the report writes it", "integer"),
    needed("version", Shape::Value, "Version of the package that was looked at", "3.1.219"),
    needed("reason", Shape::Text, "Why the spec is right", "The page of 2026-01-23 says text"),
];
