//! The made-up requests: full ones are valid, broken ones break what they say.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

use std::collections::HashSet;

use bss_sandbox::sample;
use huaweicloud_bss::API;
use huaweicloud_bss::runtime::meta::{EnumValue, Field, Kind, Limits, Object, Place, Sites};
use huaweicloud_bss::runtime::validate;
use huaweicloud_bss::runtime::violation::Rule;

#[test]
fn full_requests_are_valid_and_broken_ones_break_what_they_say() {
    let (mut valid, mut broken, mut without) = (0, 0, 0);
    let mut bad = Vec::new();
    for site in huaweicloud_bss::Site::ALL.iter().map(|site| site.meta()) {
        for operation in
            API.operations.iter().map(|erased| erased.meta).filter(|operation| operation.sites.meets(site.bit))
        {
            for (what, document) in
                [("full", sample::full(&API, operation, site)), ("minimal", sample::minimal(&API, operation, site))]
            {
                match validate::check_json(operation, &document, Some(site)) {
                    Ok(()) => valid += 1,
                    Err(found) => bad.push(format!("{what} {} at {}: {found}\n{document}", operation.id, site.id)),
                }
            }
            let full = sample::full(&API, operation, site);
            for field in operation.request.fields.iter().filter(|field| field.sites.meets(site.bit)) {
                if full.get(field.wire).is_none() {
                    without += 1;
                    println!("{} at {}: full without {}", operation.id, site.id, field.wire);
                }
            }
            for (document, rule, path) in sample::broken(&API, operation, site) {
                broken += 1;
                let found = validate::check_json(operation, &document, Some(site)).err().unwrap_or_default();
                if !found.iter().any(|violation| violation.rule == rule && violation.path == path) {
                    bad.push(format!("{} at {}: {path} does not break {rule}", operation.id, site.id));
                }
            }
        }
    }
    println!("{valid} valid requests, {broken} broken ones, {without} fields that cannot stand with the others");
    assert!(bad.is_empty(), "{}", bad.join("\n"));
    assert!(broken > 3_000, "only {broken} broken requests");
}

/// Every limit that the checks know is broken by one of the requests at least.
#[test]
fn no_limit_is_left_whole() {
    let mut missing = Vec::new();
    let mut limits = 0;
    for site in huaweicloud_bss::Site::ALL.iter().map(|site| site.meta()) {
        for operation in
            API.operations.iter().map(|erased| erased.meta).filter(|operation| operation.sites.meets(site.bit))
        {
            let broken: HashSet<(Rule, String)> =
                sample::broken(&API, operation, site).into_iter().map(|(_, rule, path)| (rule, plain(&path))).collect();
            let mut wanted = Vec::new();
            object(operation.request, site.bit, "", &mut wanted, 0);
            limits += wanted.len();
            // what is blank in a required list is told of as what a required text has to be
            let as_empty = |(rule, path): &(Rule, String)| {
                *rule == Rule::NotBlank && broken.contains(&(Rule::Empty, path.clone()))
            };
            let left = wanted.into_iter().filter(|limit| !broken.contains(limit) && !as_empty(limit));
            missing.extend(left.map(|(rule, path)| format!("{} at {}: {path}: {rule}", operation.id, site.id)));
        }
    }
    println!("{limits} limits, {} of them not broken", missing.len());
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// A path without the places in lists.
fn plain(path: &str) -> String {
    path.split('.').map(|part| part.split('[').next().unwrap_or_default()).collect::<Vec<_>>().join(".")
}

fn object(object: &'static Object, site: Sites, prefix: &str, out: &mut Vec<(Rule, String)>, depth: usize) {
    for meta in object.fields {
        let path = if prefix.is_empty() { meta.wire.to_owned() } else { format!("{prefix}.{}", meta.wire) };
        if !meta.sites.meets(site) {
            out.push((Rule::Site, path));
            continue;
        }
        if meta.required.meets(site) && meta.place != Place::Path {
            out.push((Rule::Required, path.clone()));
        }
        let at = meta.at_site(site);
        value(&at.kind, &at.limits, meta, &path, out, false, site);
        let mut kind = at.kind;
        while let Kind::List(item) = kind {
            kind = *item;
        }
        if let (Kind::Object(inner), true) = (kind, depth < 5) {
            self::object(inner, site, &path, out, depth + 1);
        }
    }
}

fn value(
    kind: &Kind,
    limits: &Limits,
    meta: &Field,
    path: &str,
    out: &mut Vec<(Rule, String)>,
    item: bool,
    site: Sites,
) {
    // taken apart, so that a new limit does not compile before it is looked for here
    let Limits {
        min_length,
        max_length,
        not_blank,
        pattern,
        not_pattern,
        not_prefix,
        min_classes,
        min,
        max,
        above,
        // a sample is the same on every day, so it knows no age
        max_age: _,
        not_future: _,
        max_decimals,
        min_items,
        max_items,
        item_min_length,
        item_max_length,
        only,
    } = *limits;
    let mut need = |holds: bool, rule| {
        if holds {
            out.push((rule, path.to_owned()));
        }
    };
    match kind {
        Kind::Text | Kind::Secret => {
            let (short, long) =
                if item { (Rule::ItemMinLength, Rule::ItemMaxLength) } else { (Rule::MinLength, Rule::MaxLength) };
            let (least, most) = if item { (item_min_length, item_max_length) } else { (min_length, max_length) };
            // an empty text is another rule's
            need(least > 1, short);
            need(most.is_some(), long);
            need(not_blank, Rule::NotBlank);
            need(pattern.is_some(), Rule::Pattern);
            need(not_pattern.is_some(), Rule::NotPattern);
            need(!not_prefix.is_empty(), Rule::NotPrefix);
            need(min_classes > 1, Rule::MinClasses);
        }
        Kind::Integer | Kind::Decimal => {
            need(min.is_some(), Rule::Min);
            need(max.is_some(), Rule::Max);
            need(above.is_some(), Rule::Above);
            need(max_decimals.is_some() && matches!(kind, Kind::Decimal), Rule::MaxDecimals);
            need(true, Rule::Type);
        }
        Kind::Timestamp | Kind::Date | Kind::Month => {
            need(true, Rule::Format);
            need(min.is_some(), Rule::Min);
            need(max.is_some(), Rule::Max);
        }
        Kind::Enum(meta) => {
            need(true, Rule::Enum);
            let others = |value: &EnumValue| value.sites.meets(site) && !only.contains(&value.wire);
            need(!only.is_empty() && meta.values.iter().any(others), Rule::Only);
        }
        Kind::List(inner) | Kind::Csv(inner) => {
            need(min_items > u32::from(meta.place != Place::Body), Rule::MinItems);
            need(max_items.is_some(), Rule::MaxItems);
            value(inner, limits, meta, path, out, true, site);
        }
        Kind::Boolean => need(true, Rule::Type),
        _ => {}
    }
}
