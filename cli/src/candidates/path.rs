//! `--set` completed: names of fields, inside objects and lists, too, and the values behind `=`.

use clap_complete::engine::CompletionCandidate;
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{Kind, Object};

use super::{candidate, values};
use crate::facts;

/// Candidates for a word such as `coupons[0].ki`, or `coupons[0].kind=3`.
pub(super) fn candidates(operation: &'static Erased, current: &str) -> Vec<CompletionCandidate> {
    let described = facts::Operation::read(operation).map(|described| described.request).unwrap_or_default();
    let (path, value) = match current.split_once('=') {
        Some((path, value)) => (path, Some(value)),
        None => (current, None),
    };
    let (before, last) = path.rfind('.').map_or(("", path), |at| path.split_at(at + 1));
    let Some((object, fields)) = inside(operation.meta.request, &described, before) else { return Vec::new() };
    match value {
        None => names(object, fields, before, last),
        Some(value) => {
            let Some(field) = object.field(last.split('[').next().unwrap_or_default()) else { return Vec::new() };
            let known = values(field, fields.iter().find(|known| known.wire == field.wire));
            let fits = known.into_iter().filter(|(known, _)| known.starts_with(value));
            fits.map(|(known, help)| candidate(format!("{path}={known}"), &help)).collect()
        }
    }
}

/// The object at a path that ends with a dot; the request itself at none.
fn inside<'a>(
    request: &'static Object,
    described: &'a [facts::Field],
    path: &str,
) -> Option<(&'static Object, &'a [facts::Field])> {
    let names = path.split('.').filter(|name| !name.is_empty());
    names.map(|name| name.split('[').next().unwrap_or_default()).try_fold(
        (request, described),
        |(object, known), name| {
            let inner = match object.field(name)?.kind {
                Kind::Object(inner) | Kind::List(&Kind::Object(inner)) => inner,
                _ => return None,
            };
            let fields = known.iter().find(|field| field.wire == name).map_or(&[][..], |field| &field.fields);
            Some((inner, fields))
        },
    )
}

fn names(object: &'static Object, known: &[facts::Field], before: &str, last: &str) -> Vec<CompletionCandidate> {
    // an index that is typed stays: `list[3` is `list[3].`
    let (name, index) = last.split_once('[').map_or((last, None), |(name, index)| (name, Some(index)));
    let fits = object.fields.iter().filter(|field| match index {
        None => field.wire.starts_with(name),
        Some(_) => field.wire == name,
    });
    let word = |field: &huaweicloud_runtime::meta::Field| {
        let doc = known.iter().find(|known| known.wire == field.wire).map_or("", |known| known.doc.as_str());
        let digits = index.map(|index| index.trim_end_matches(']')).filter(|index| !index.is_empty()).unwrap_or("0");
        let end = match field.kind {
            Kind::Object(_) => ".".to_owned(),
            Kind::List(Kind::Object(_)) => format!("[{digits}]."),
            _ => "=".to_owned(),
        };
        candidate(format!("{before}{}{end}", field.wire), doc)
    };
    fits.map(word).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn words(word: &str) -> Vec<String> {
        let operation = crate::catalog::find("PayOrders").unwrap();
        candidates(operation, word).iter().map(|found| found.get_value().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn names_are_completed_up_to_what_follows_them() {
        assert_eq!(words("order"), ["order_id="]);
        assert_eq!(words("coupon"), ["coupon_infos[0]."]);
        assert_eq!(words("coupon_infos["), ["coupon_infos[0]."]);
        assert_eq!(words("coupon_infos[3"), ["coupon_infos[3]."]);
        assert_eq!(words("coupon_infos[3]"), ["coupon_infos[3]."]);
        assert_eq!(words("coupon_infos[0].i"), ["coupon_infos[0].id="]);
        assert!(words("coupon[").is_empty() && words("nothing").is_empty() && words("order_id.x").is_empty());
        assert!(words("nothing.x").is_empty() && words("order_id=").is_empty() && words("nothing=1").is_empty());
        assert!(words("").len() > 3);
    }

    #[test]
    fn every_name_and_value_is_offered_with_what_it_means() {
        let (mut names, mut meanings) = (0, 0);
        for operation in crate::catalog::operations() {
            let offered = |word: &str| -> Vec<(String, String)> {
                let text = |found: &CompletionCandidate| {
                    let help = found.get_help().map(ToString::to_string).unwrap_or_default();
                    (found.get_value().to_string_lossy().into_owned(), help)
                };
                candidates(operation, word).iter().map(text).collect()
            };
            let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
            let described = facts::Operation::read(operation).unwrap().request;
            let mut below = vec![(String::new(), operation.meta.request, described.as_slice())];
            while let Some((before, object, fields)) = below.pop() {
                let mut wanted = Vec::new();
                for field in object.fields {
                    let known = fields.iter().find(|known| known.wire == field.wire).unwrap();
                    let (end, inner) = match field.kind {
                        Kind::Object(inner) => (".", Some(inner)),
                        Kind::List(&Kind::Object(inner)) => ("[0].", Some(inner)),
                        _ => ("=", None),
                    };
                    let path = format!("{before}{}{end}", field.wire);
                    wanted.push((path.clone(), first(&known.doc)));
                    let meant = values(field, Some(known));
                    if !meant.is_empty() {
                        let path = format!("{before}{}=", field.wire);
                        let meant: Vec<(String, String)> =
                            meant.iter().map(|(value, meaning)| (format!("{path}{value}"), first(meaning))).collect();
                        assert_eq!(offered(&path), meant, "{}", operation.meta.id);
                        meanings += meant.iter().filter(|(_, meaning)| !meaning.is_empty()).count();
                    }
                    if let Some(inner) = inner {
                        below.push((path, inner, known.fields.as_slice()));
                    }
                }
                assert_eq!(offered(&before), wanted, "{}", operation.meta.id);
                names += wanted.len();
            }
        }
        assert!(names > 500 && meanings > 100, "{names} {meanings}");
    }

    #[test]
    fn values_are_completed_behind_the_path() {
        let all = words("coupon_infos[1].type=");
        assert!(all.len() > 1 && all.iter().all(|word| word.starts_with("coupon_infos[1].type=")), "{all:?}");
        assert_eq!(words(&all[0]), [all[0].clone()]);
    }
}
