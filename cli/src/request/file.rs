//! A file for a request, as `curl -F` has it: `@PATH;type=MEDIA;filename=NAME`. Read whole, and no more than fits.

use std::path::Path;

use huaweicloud_runtime::meta::{Kind, Operation};
use huaweicloud_runtime::{Json, Upload, codec, redact};

use super::bytes::{self, STDIN, Sources};
use super::encoded;
use crate::ending::Ending;
use crate::terminal::grouped;

/// Whether a field takes a file, or a list of files.
pub(crate) fn is_file(kind: &Kind) -> bool {
    matches!(kind, Kind::File | Kind::List(Kind::File))
}

/// What a text stands for in a field that takes a file: the document of a file, or the file of that name.
///
/// # Errors
/// [`Ending::Usage`] when there is no such file, or it is too large.
pub(super) fn read(field: &str, text: &str, sources: &mut Sources) -> Result<Json, Ending> {
    if text.trim_start().starts_with('{') {
        return Json::parse_strict(text.as_bytes()).map_err(|error| Ending::usage(format!("{field}: {error}")));
    }
    let named = Named::parse(text);
    let bytes = sources.read(field, named.path);
    let bytes = bytes.map_err(|error| Ending::usage(format!("{field}: {}: {error}", named.path)))?;
    let own = Path::new(named.path).file_name().and_then(|name| name.to_str()).filter(|_| named.path != STDIN);
    let upload = match named.file_name.or(own) {
        Some(name) => Upload::new(name, bytes),
        None => Upload::bytes(bytes),
    };
    let by_name = || mime_guess::from_path(named.file_name.or(own)?).first_raw();
    let upload = match named.media_type.or_else(by_name) {
        Some(media_type) => upload.content_type(media_type),
        None => upload,
    };
    Ok(codec::to_wire(&upload))
}

/// A file as a command line names it.
#[derive(Debug, PartialEq, Eq)]
struct Named<'a> {
    path: &'a str,
    media_type: Option<&'a str>,
    file_name: Option<&'a str>,
}

impl<'a> Named<'a> {
    /// What the file is called and of which kind it is stands at the end; other semicolons are the path's own.
    fn parse(text: &'a str) -> Named<'a> {
        let mut named = Named { path: text.strip_prefix('@').unwrap_or(text), media_type: None, file_name: None };
        while let Some((before, last)) = named.path.rsplit_once(';') {
            match last.split_once('=') {
                Some(("type", media_type)) => named.media_type = Some(media_type),
                Some(("filename", name)) => named.file_name = Some(name),
                _ => break,
            }
            named.path = before;
        }
        named
    }
}

/// A request as it may be seen: what is sensitive masked, a file as its name, kind and size. Of a sensitive file, too: what
/// must not be seen are its bytes, and whoever looks has named it.
pub(crate) fn redacted(operation: &Operation, document: &Json) -> Json {
    let mut shown = redact::json(operation.request, document);
    let Json::Object(entries) = &mut shown else { return shown };
    for (name, value) in entries {
        let field = operation.request.field(name).filter(|field| is_file(&field.kind));
        if let (Some(_), Some(given)) = (field, document.get(name)) {
            *value = match given {
                Json::Array(files) => Json::Array(files.iter().map(described).collect()),
                file => described(file),
            };
        }
    }
    encoded::describe(operation, &mut shown, document);
    shown
}

/// A request in which every file is one without bytes: what can be encoded to be shown.
pub(crate) fn emptied(operation: &Operation, document: &Json) -> Json {
    let mut emptied = document.clone();
    if let Json::Object(entries) = &mut emptied {
        for (name, value) in entries {
            match operation.request.field(name).map(|field| field.kind) {
                Some(Kind::File) => *value = codec::to_wire(&Upload::bytes([])),
                Some(Kind::List(Kind::File)) => *value = Json::Array(Vec::new()),
                _ => {}
            }
        }
    }
    emptied
}

/// The size of the files that a request carries.
pub(crate) fn bytes_of(operation: &Operation, document: &Json) -> usize {
    let fields = operation.request.fields.iter().filter(|field| is_file(&field.kind));
    let given = fields.filter_map(|field| document.get(field.wire));
    let files = given.map(|json| json.as_array().map_or_else(|| size(json), |files| files.iter().map(size).sum()));
    files.sum::<usize>() + encoded::bytes_of(operation, document)
}

fn described(file: &Json) -> Json {
    let text = |name: &str| file.get(name).and_then(Json::as_str);
    let name = text("file_name").unwrap_or("without a name");
    let media_type = text("content_type").unwrap_or("application/octet-stream");
    Json::from(format!("{name} ({media_type}, {} bytes)", grouped(size(file) as u64)).as_str())
}

/// Bytes behind a Base64 text.
fn size(file: &Json) -> usize {
    bytes::decoded(file.get("base64").and_then(Json::as_str).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn a_file_is_named_as_for_curl() {
        let named = |path, media_type, file_name| Named { path, media_type, file_name };
        assert_eq!(Named::parse("@a.txt"), named("a.txt", None, None));
        assert_eq!(Named::parse("a.txt"), named("a.txt", None, None));
        assert_eq!(Named::parse("@a;b.txt"), named("a;b.txt", None, None));
        assert_eq!(Named::parse("@a;type=image/png"), named("a", Some("image/png"), None));
        assert_eq!(Named::parse("@a;b;filename=c;type=x/y"), named("a;b", Some("x/y"), Some("c")));
        assert_eq!(Named::parse("@-;filename=c"), named("-", None, Some("c")));
    }

    #[test]
    fn the_size_of_a_file_is_that_of_its_bytes() {
        for length in 0..7 {
            assert_eq!(size(&codec::to_wire(&Upload::bytes(vec![7; length]))), length);
        }
    }

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap_or_default()
    }

    #[test]
    fn a_file_is_shown_by_its_name_its_kind_and_its_size() {
        let file = r#"{"file_name":"a.txt","content_type":"text/plain","base64":"YWJj"}"#;
        assert_eq!(described(&json(file)), Json::from("a.txt (text/plain, 3 bytes)"));
        assert_eq!(described(&json("{}")), Json::from("without a name (application/octet-stream, 0 bytes)"));
    }

    #[test]
    fn files_of_a_request_are_counted_shown_and_emptied() {
        let mut seen = 0;
        for operation in catalog::operations().map(|known| known.meta) {
            for field in operation.request.fields.iter().filter(|field| is_file(&field.kind)) {
                let file = json(r#"{"file_name":"a.txt","base64":"YWJjZA=="}"#);
                let list = matches!(field.kind, Kind::List(_));
                let given = if list { Json::Array(vec![file.clone(), file]) } else { file };
                let document = Json::Object(vec![(field.wire.into(), given), ("other".into(), Json::from("x"))]);
                assert_eq!(bytes_of(operation, &document), if list { 8 } else { 4 }, "{}", operation.id);
                let shown = redacted(operation, &document).get(field.wire).map(ToString::to_string).unwrap_or_default();
                let one = r#""a.txt (application/octet-stream, 4 bytes)""#;
                assert_eq!(shown, if list { format!("[{one},{one}]") } else { one.to_owned() }, "{}", operation.id);
                let emptied = emptied(operation, &document);
                assert_eq!(emptied.get("other"), document.get("other"));
                assert!(!emptied.to_string().contains("YWJj"), "{emptied}");
                seen += 1;
            }
        }
        assert!(seen > 0 && !is_file(&Kind::Text) && is_file(&Kind::File));
    }

    #[test]
    fn a_long_text_that_carries_a_file_counts_and_a_short_one_is_no_news() {
        let mut seen = 0;
        for known in catalog::operations() {
            let described = crate::facts::Operation::read(known);
            let fields = described.map(|described| described.request).unwrap_or_default();
            for field in fields.iter().filter(|field| encoded::is_encoded(field)) {
                let given = |length: usize| {
                    Json::Object(vec![(field.wire.as_str().into(), Json::from("QUJD".repeat(length / 4)))])
                };
                assert_eq!(bytes_of(known.meta, &given(64 * 1024 + 4)), 48 * 1024 + 3, "{}", known.meta.id);
                assert_eq!(bytes_of(known.meta, &given(64 * 1024)), 0, "{}", known.meta.id);
                let shown = redacted(known.meta, &given(400)).to_string();
                assert!(shown.contains("300 bytes in Base64") && !shown.contains("QUJD"), "{shown}");
                seen += 1;
            }
        }
        assert!(seen > 0);
    }
}
