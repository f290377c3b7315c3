//! Texts that carry the bytes of a file in Base64, by what the spec says of their format: `@PATH` stands for the file.

use huaweicloud_runtime::meta::Operation;
use huaweicloud_runtime::{Json, Upload, codec};

use super::bytes::{self, Sources};
use super::path::Step;
use crate::catalog;
use crate::ending::Ending;
use crate::facts::{self, Field};
use crate::terminal::grouped;

/// What the spec calls such a text.
const FORMAT: &str = "base64";

/// Whether a field is such a text.
pub(crate) fn is_encoded(field: &Field) -> bool {
    field.format.as_deref() == Some(FORMAT)
}

/// The fields of a request as the spec describes them.
fn fields(operation: &Operation) -> Vec<Field> {
    let described = catalog::entry(operation).and_then(|known| facts::Operation::read(known).ok());
    described.map(|described| described.request).unwrap_or_default()
}

/// Whether the place that the steps lead to is such a text.
pub(super) fn takes(operation: &Operation, steps: &[Step<'_>]) -> bool {
    let names = steps.iter().filter_map(|step| match step {
        Step::Name(name) => Some(*name),
        Step::Index(_) => None,
    });
    let fields = fields(operation);
    let mut here = fields.as_slice();
    let mut found = None;
    for name in names {
        found = here.iter().find(|field| field.wire == name);
        here = found.map_or(&[][..], |field| &field.fields);
    }
    found.is_some_and(is_encoded)
}

/// The text that `@PATH` stands for.
///
/// # Errors
/// [`Ending::Usage`] when there is no such file, or it is too large.
pub(super) fn read(field: &str, text: &str, sources: &mut Sources) -> Result<Json, Ending> {
    let path = text.strip_prefix('@').unwrap_or(text);
    let bytes = sources.read(field, path).map_err(|error| Ending::usage(format!("{field}: {path}: {error}")))?;
    let encoded = codec::to_wire(&Upload::bytes(bytes));
    Ok(encoded.get("base64").cloned().unwrap_or_default())
}

/// Calls for each such text of a document; `given` is what was given, `shown` stands beside it.
fn each(fields: &[Field], given: &Json, shown: &mut Json, with: &mut dyn FnMut(&str, &mut Json)) {
    if let (Json::Array(items), Json::Array(shown)) = (given, &mut *shown) {
        items.iter().zip(shown).for_each(|(item, shown)| each(fields, item, shown, with));
        return;
    }
    let Json::Object(entries) = shown else { return };
    for (name, shown) in entries {
        let (Some(field), Some(given)) = (fields.iter().find(|field| *field.wire == **name), given.get(name)) else {
            continue;
        };
        match given.as_str() {
            Some(text) if is_encoded(field) => with(text, shown),
            _ => each(&field.fields, given, shown, with),
        }
    }
}

/// Puts how much it is in place of the bytes.
pub(super) fn describe(operation: &Operation, shown: &mut Json, given: &Json) {
    let size = |text: &str| format!("{} bytes in Base64", grouped(bytes::decoded(text) as u64));
    each(&fields(operation), given, shown, &mut |text, shown| *shown = Json::from(size(text).as_str()));
}

/// Texts that are shorter are no news to anybody.
const SHORT: usize = 64 * 1024;

fn has_long_text(json: &Json) -> bool {
    match json {
        Json::Text(text) => text.len() > SHORT,
        Json::Array(items) => items.iter().any(has_long_text),
        Json::Object(entries) => entries.iter().any(|(_, value)| has_long_text(value)),
        _ => false,
    }
}

/// The size of the files that a request carries so, where it is large: the spec is not read for every small call.
pub(super) fn bytes_of(operation: &Operation, document: &Json) -> usize {
    if !has_long_text(document) {
        return 0;
    }
    let fields = fields(operation);
    let (mut shown, mut sum) = (document.clone(), 0);
    each(&fields, document, &mut shown, &mut |text, _| sum += bytes::decoded(text));
    sum
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn text(length: usize) -> Json {
        Json::from("A".repeat(length))
    }

    fn object(name: &str, json: Json) -> Json {
        Json::Object(vec![(name.into(), json)])
    }

    /// An operation that takes a file as such a text, and the field's name.
    fn taking() -> (&'static Operation, String) {
        let of = |operation: &'static Operation| {
            let field = fields(operation).into_iter().find(is_encoded)?;
            Some((operation, field.wire))
        };
        catalog::operations().map(|operation| operation.meta).find_map(of).unwrap()
    }

    #[test]
    fn a_long_text_is_found_wherever_it_stands() {
        assert!(!has_long_text(&text(SHORT)));
        assert!(has_long_text(&text(SHORT + 1)));
        assert!(has_long_text(&Json::Array(vec![Json::from(1), object("a", text(SHORT + 1))])));
        assert!(!has_long_text(&Json::Array(vec![Json::from(1), object("a", text(SHORT))])));
        assert!(!has_long_text(&Json::Null));
    }

    #[test]
    fn the_files_of_a_request_are_counted_where_they_are_large() {
        let (operation, wire) = taking();
        assert_eq!(bytes_of(operation, &object(&wire, text(400))), 0, "no news to anybody");
        assert_eq!(bytes_of(operation, &object(&wire, text(80_000))), 60_000);
        assert_eq!(bytes_of(operation, &object("other", text(80_000))), 0, "that is no file");
    }

    #[test]
    fn a_request_is_shown_with_the_size_of_a_file_in_place_of_its_bytes() {
        let (operation, wire) = taking();
        let given = Json::Object(vec![(wire.as_str().into(), text(4_000)), ("other".into(), text(4))]);
        let mut shown = given.clone();
        describe(operation, &mut shown, &given);
        let size = shown.get(&wire).and_then(Json::as_str).unwrap();
        assert_eq!(size.chars().filter(char::is_ascii_digit).collect::<String>(), "300064", "{size}");
        assert!(size.ends_with("bytes in Base64"), "{size}");
        assert_eq!(shown.get("other"), Some(&text(4)));
    }

    #[test]
    fn files_are_found_inside_lists_and_objects() {
        let (operation, wire) = taking();
        let mut outer = fields(operation).into_iter().find(|field| !is_encoded(field)).unwrap();
        outer.wire = "outer".to_owned();
        outer.fields = fields(operation);
        let given = object("outer", Json::Array(vec![object(&wire, text(4)), object(&wire, text(8))]));
        let (mut shown, mut found) = (given.clone(), Vec::new());
        each(&[outer], &given, &mut shown, &mut |text, shown| {
            found.push(text.len());
            *shown = Json::Null;
        });
        assert_eq!(found, [4, 8]);
        let gone = object("outer", Json::Array(vec![object(&wire, Json::Null), object(&wire, Json::Null)]));
        assert_eq!(shown, gone);
    }

    #[test]
    fn a_place_takes_a_file_when_the_spec_says_so() {
        let (operation, wire) = taking();
        assert!(takes(operation, &[Step::Name(&wire)]));
        assert!(takes(operation, &[Step::Name(&wire), Step::Index(0)]));
        assert!(!takes(operation, &[Step::Name("other")]));
        assert!(!takes(operation, &[Step::Name(&wire), Step::Name("inner")]));
        assert!(!takes(operation, &[]));
    }
}
