//! What a wrong value of an enum was probably meant to be, by the names and meanings of the values.

use huaweicloud_runtime::violation::{Rule, Violation};

use crate::facts::{Field, Operation, Value};
use crate::suggest;

/// `; did you mean 6 (Pending payment)?`, where a value is near; nothing otherwise.
pub(super) fn hint(violation: &Violation, described: &Operation) -> String {
    let (Rule::Enum | Rule::Only | Rule::Site, Some(given)) = (violation.rule, &violation.given) else {
        return String::new();
    };
    let Some(field) = field(&described.request, &violation.path) else { return String::new() };
    let allowed: Vec<&str> = violation.limit.as_deref().unwrap_or_default().split(", ").collect();
    let values = || field.values.iter().filter(|value| allowed.contains(&value.wire.as_str()));
    let words = values().flat_map(|value| [value.wire.as_str(), value.rust.as_str(), value.doc.as_str()]);
    let given = given.trim_matches('"');
    let mut near = suggest::nearest(given, words);
    // the value's own name leaves no doubt
    if near.first().is_some_and(|word| suggest::plain(word) == suggest::plain(given)) {
        near.truncate(1);
    }
    let meant = values().filter(|value| {
        let of_value = [value.wire.as_str(), value.rust.as_str(), value.doc.as_str()];
        near.iter().any(|word| of_value.contains(word))
    });
    let meant: Vec<String> = meant.map(named).collect();
    let meant: Vec<&str> = meant.iter().map(String::as_str).collect();
    suggest::question(&meant).map(|question| format!("; {question}")).unwrap_or_default()
}

/// `6 (Pending payment)`.
fn named(value: &Value) -> String {
    if suggest::plain(&value.doc) == suggest::plain(&value.wire) {
        value.wire.clone()
    } else {
        format!("{} ({})", value.wire, value.doc)
    }
}

/// The field at a path such as `coupons[2].kind`.
fn field<'a>(fields: &'a [Field], path: &str) -> Option<&'a Field> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let name = first.split('[').next().unwrap_or_default();
    let found = fields.iter().find(|field| field.wire == name)?;
    match rest {
        Some(rest) => field(&found.fields, rest),
        None => Some(found),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    fn described(id: &str) -> Operation {
        Operation::read(crate::catalog::find(id).unwrap()).unwrap()
    }

    fn hint_of(path: &str, rule: Rule, limit: &str, given: Option<&str>) -> String {
        let violation = Violation {
            path: path.to_owned(),
            rule,
            limit: Some(limit.to_owned()),
            given: given.map(str::to_owned),
            message: String::new(),
            doc_url: None,
        };
        hint(&violation, &described("ListCustomerOrders"))
    }

    #[test]
    fn a_value_is_found_by_its_name_or_what_it_means() {
        for given in ["PendingPayment", "\"pending payment\"", "PENDING-PAYMENT"] {
            assert_eq!(hint_of("status", Rule::Enum, "5, 6", Some(given)), "; did you mean 6 (Pending payment)?");
            assert_eq!(hint_of("status", Rule::Only, "5, 6", Some(given)), "; did you mean 6 (Pending payment)?");
        }
        // one that is not allowed here is no help
        assert_eq!(hint_of("status", Rule::Enum, "5", Some("PendingPayment")), "");
        for (path, rule, given) in [
            ("status", Rule::Enum, None),
            ("status", Rule::Enum, Some("zzzz")),
            ("status", Rule::Required, Some("PendingPayment")),
            ("nothing", Rule::Enum, Some("PendingPayment")),
        ] {
            assert_eq!(hint_of(path, rule, "5, 6", given), "", "{path} {given:?}");
        }
    }

    #[test]
    fn a_field_is_found_inside_lists_and_objects() {
        let pay = described("PayOrders");
        let wire = |path: &str| field(&pay.request, path).map(|field| field.wire.clone());
        assert_eq!(wire("use_coupon").as_deref(), Some("use_coupon"));
        assert_eq!(wire("coupon_infos[2].type").as_deref(), Some("type"));
        assert_eq!(wire("coupon_infos[2]").as_deref(), Some("coupon_infos"));
        assert_eq!((wire("coupon_infos[2].none"), wire("use_coupon.type"), wire("")), (None, None, None));
    }

    #[test]
    fn a_value_that_says_itself_is_not_explained() {
        let value = |wire: &str, doc: &str| Value {
            wire: wire.to_owned(),
            rust: String::new(),
            sites: Vec::new(),
            deprecated: false,
            doc: doc.to_owned(),
        };
        assert_eq!(named(&value("6", "Pending payment")), "6 (Pending payment)");
        assert_eq!(named(&value("IN_USE", "In use")), "IN_USE");
    }
}
