//! Bounds of values in words.

use super::prose::{code, codes};
use crate::model::{Limits, Type};

/// Limits in words.
pub fn limits(limits: &Limits, ty: &Type) -> Vec<String> {
    let mut out = Vec::new();
    let range = |min: Option<u64>, max: Option<u64>, unit: &str| match (min.filter(|min| *min > 0), max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {}", counted(min, unit))),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {}", counted(max, unit))),
        (Some(min), None) => Some(format!("at least {min} {}", counted(min, unit))),
        (None, Some(max)) => Some(format!("at most {max} {}", counted(max, unit))),
        (None, None) => None,
    };
    // a text form with a fixed layout needs no length
    if !matches!(ty, Type::Timestamp | Type::Date | Type::Month) {
        out.extend(range(limits.min_length, limits.max_length, "characters"));
    }
    out.extend(match (&limits.min, &limits.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    });
    out.extend(limits.above.as_ref().map(|bound| format!("greater than {bound}")));
    out.extend(limits.max_decimals.map(|n| format!("at most {n} decimals")));
    out.extend(range(limits.min_items, limits.max_items, "items"));
    out.extend(range(limits.item_min_length, limits.item_max_length, "characters each"));
    if limits.not_blank {
        out.push("not blank".to_owned());
    }
    out.extend(limits.max_age.map(|age| format!("at most {age} ago")));
    if limits.not_future {
        out.push("not in the future".to_owned());
    }
    out.extend(limits.pattern.as_ref().map(|pattern| format!("pattern {}", code(pattern))));
    out.extend(limits.not_pattern.as_ref().map(|pattern| format!("not of the pattern {}", code(pattern))));
    if !limits.not_prefix.is_empty() {
        let prefixes: Vec<String> = limits.not_prefix.iter().map(|prefix| code(prefix)).collect();
        out.push(format!("does not begin with {}", prefixes.join(" or ")));
    }
    out.extend(
        limits
            .min_classes
            .map(|n| format!("at least {n} of the kinds upper case, lower case, digits and other characters")),
    );
    out.extend(limits.only.as_ref().map(|values| format!("one of {}", codes(values))));
    out
}

/// `1 item`, `3 items`, `1 character each`.
fn counted(n: u64, unit: &str) -> String {
    match (n, unit.split_once(' ')) {
        (1, None) => unit.trim_end_matches('s').to_owned(),
        (1, Some((noun, rest))) => format!("{} {rest}", noun.trim_end_matches('s')),
        _ => unit.to_owned(),
    }
}
