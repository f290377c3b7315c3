//! Bodies of requests: JSON whose members may stand inside objects, parts of `multipart/form-data`, bytes.

use huaweicloud_runtime::meta::{BodyFormat, Field, Kind, Operation, Place, Sites};
use huaweicloud_runtime::{Json, Upload, codec};

use super::constants;
use super::plain::{Plain, add_text};

pub(super) type Entries = Vec<(Box<str>, Json)>;

/// A body that is read into the flat document.
pub(super) struct Payload<'a> {
    pub(super) request: &'a Plain,
    pub(super) operation: &'static Operation,
    pub(super) site: Sites,
    /// The document.
    pub(super) entries: &'a mut Entries,
    /// What does not belong where it stands.
    pub(super) misplaced: &'a mut Vec<String>,
}

/// Reads it; `Err`: it is none of its format.
pub(super) fn read(payload: Payload<'_>) -> Result<(), String> {
    match payload.operation.form.body {
        BodyFormat::Json => json(payload),
        BodyFormat::Multipart => multipart(payload),
        BodyFormat::Binary => {
            let Payload { request, operation, entries, .. } = payload;
            if let Some(field) = operation.request.fields.iter().find(|field| field.place == Place::Body)
                && !request.body.is_empty()
            {
                let media = request.header("content-type").map(str::to_owned);
                entries.push((field.wire.into(), upload(None, media, &request.body)));
            }
            Ok(())
        }
    }
}

fn json(payload: Payload<'_>) -> Result<(), String> {
    let Payload { request, operation, site, entries, misplaced } = payload;
    let mut body = Json::Object(Vec::new());
    if !request.body.is_empty() {
        body = Json::parse_strict(&request.body).map_err(|error| format!("the body is {error}"))?;
    }
    if body.as_object().is_none() {
        return Err("the body is no JSON object".to_owned());
    }
    for constant in constants::of_body(operation, site) {
        if take(&mut body, &constants::path(constant)).as_ref() != Some(&constants::value(constant)) {
            misplaced.push(constants::wrong(constant));
        }
    }
    let object = operation.request;
    let nested: Vec<&Field> = object.fields.iter().filter(|field| !field.path_in_body().is_empty()).collect();
    for field in &nested {
        if let Some(json) = take(&mut body, field.path_in_body()) {
            entries.push((field.wire.into(), json));
        }
    }
    let Json::Object(rest) = body else { return Ok(()) };
    for (name, json) in rest {
        // what is left of objects that hold nested fields
        if nested.iter().any(|field| field.path_in_body().first() == Some(&&*name)) {
            leaves(&name, &json, misplaced);
            continue;
        }
        match object.field(&name) {
            Some(field) if field.place != Place::Body || !field.path_in_body().is_empty() => {
                misplaced.push(format!("{name}: unknown: there is no such field in the body"));
            }
            _ => entries.push((name, json)),
        }
    }
    Ok(())
}

/// Takes the value at a path away, and the objects that are empty then.
fn take(json: &mut Json, path: &[&str]) -> Option<Json> {
    let (name, rest) = path.split_first()?;
    let Json::Object(members) = json else { return None };
    let at = members.iter().position(|(known, _)| **known == **name)?;
    if rest.is_empty() {
        return Some(members.remove(at).1);
    }
    let (_, inner) = members.get_mut(at)?;
    let taken = take(inner, rest);
    if inner.as_object().is_some_and(<[_]>::is_empty) {
        members.remove(at);
    }
    taken
}

/// Notes the paths of all values that no field has.
fn leaves(path: &str, json: &Json, misplaced: &mut Vec<String>) {
    match json {
        Json::Object(members) => {
            members.iter().for_each(|(name, json)| leaves(&format!("{path}.{name}"), json, misplaced));
        }
        _ => misplaced.push(format!("{path}: unknown: there is no such field in the body")),
    }
}

fn multipart(payload: Payload<'_>) -> Result<(), String> {
    let Payload { request, operation, site, entries, misplaced } = payload;
    let parts = if request.body.is_empty() { Vec::new() } else { parts(request)? };
    for constant in constants::of_body(operation, site) {
        let given = parts.iter().filter(|part| part.name == constant.wire).map(Part::text);
        if !given.eq(constants::texts(constant)) {
            misplaced.push(constants::wrong(constant));
        }
    }
    for part in &parts {
        if constants::named(operation, Place::Body, &part.name, site) {
            continue;
        }
        let field = operation.request.field(&part.name).filter(|field| field.place == Place::Body);
        let Some(field) = field else {
            misplaced.push(format!("{}: unknown: there is no such part", part.name));
            continue;
        };
        match field.at_site(site).kind {
            Kind::File => entries.push((field.wire.into(), part.upload())),
            Kind::List(Kind::File) => {
                let known = entries.iter_mut().find(|(known, _)| **known == *field.wire);
                match known {
                    Some((_, Json::Array(items))) => items.push(part.upload()),
                    _ => entries.push((field.wire.into(), Json::Array(vec![part.upload()]))),
                }
            }
            _ => add_text(field, &part.text(), site, entries),
        }
    }
    Ok(())
}

/// A part of `multipart/form-data`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    pub(super) bytes: Vec<u8>,
}

impl Part {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    fn upload(&self) -> Json {
        upload(self.file_name.clone(), self.content_type.clone(), &self.bytes)
    }
}

fn upload(file_name: Option<String>, content_type: Option<String>, bytes: &[u8]) -> Json {
    let upload = file_name.map_or_else(|| Upload::bytes(bytes), |name| Upload::new(name, bytes));
    codec::to_wire(&content_type.map_or(upload.clone(), |media| upload.content_type(media)))
}

/// The parts of a multipart body.
pub(super) fn parts(request: &Plain) -> Result<Vec<Part>, String> {
    let kind = request.header("content-type").unwrap_or_default();
    if !kind.to_ascii_lowercase().starts_with("multipart/form-data") {
        return Err("the body is no multipart/form-data: the header Content-Type says something else".to_owned());
    }
    let boundary = parameter(kind, "boundary").filter(|boundary| !boundary.is_empty());
    let boundary = boundary.ok_or("the header Content-Type has no boundary")?;
    split(&request.body, &boundary).ok_or_else(|| "the body does not hold the parts that its boundary tells".to_owned())
}

fn split(body: &[u8], boundary: &str) -> Option<Vec<Part>> {
    let first = format!("--{boundary}");
    let next = format!("\r\n--{boundary}");
    let mut rest = body.get(find(body, first.as_bytes())? + first.len()..)?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        rest = rest.get(find(rest, b"\r\n")? + 2..)?;
        let end = find(rest, next.as_bytes())?;
        parts.push(part(rest.get(..end)?)?);
        rest = rest.get(end + next.len()..)?;
    }
    Some(parts)
}

fn part(bytes: &[u8]) -> Option<Part> {
    let at = find(bytes, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(bytes.get(..at)?).into_owned();
    let mut part = Part { bytes: bytes.get(at + 4..)?.to_vec(), ..Part::default() };
    for line in head.split("\r\n") {
        let (name, value) = line.split_once(':')?;
        match name.trim().to_ascii_lowercase().as_str() {
            "content-disposition" => {
                part.name = parameter(value, "name")?;
                part.file_name = parameter(value, "filename");
            }
            "content-type" => part.content_type = Some(value.trim().to_owned()),
            _ => {}
        }
    }
    Some(part).filter(|part| !part.name.is_empty())
}

/// A parameter of a header, without its quotes and with what browsers escape as it was.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut rest = header;
    while let Some((_, after)) = rest.split_once(';') {
        let (known, value) = after.split_once('=')?;
        let value = value.trim_start();
        let (text, behind) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_at(value.find(';').unwrap_or(value.len())),
        };
        if known.trim().eq_ignore_ascii_case(name) {
            return Some(text.trim().replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"));
        }
        rest = behind;
    }
    None
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_back_byte_for_byte() {
        let body = b"--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhi; there\r\n--b\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"a%22;b.txt\"\r\nContent-Type: text/plain\r\n\r\n\
            \x00\xff\r\n--bb\r\n\r\n--b--\r\n";
        // `--bb` is data: a line that begins like the boundary ends a part all the same, as RFC 2046 says
        assert_eq!(split(body, "b").map(|parts| parts.len()), None);
        let body = b"--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhi; there\r\n--b\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"a%22;b.txt\"\r\nContent-Type: text/plain\r\n\r\n\
            \x00\xff\r\n\r\n--b--\r\n";
        let parts = split(body, "b").unwrap_or_default();
        let file = Part {
            name: "file".into(),
            file_name: Some("a\";b.txt".into()),
            content_type: Some("text/plain".into()),
            bytes: b"\x00\xff\r\n".to_vec(),
        };
        let text = Part { name: "text".into(), bytes: b"hi; there".to_vec(), ..Part::default() };
        assert_eq!(parts, [text, file]);
    }

    #[test]
    fn a_value_is_taken_with_the_objects_that_it_leaves_empty() {
        let mut json = Json::parse(br#"{"auth":{"identity":{"a":1},"scope":{"b":2}},"c":3}"#).unwrap_or_default();
        assert_eq!(take(&mut json, &["auth", "identity", "a"]), Some(Json::from(1)));
        assert_eq!(json.to_string(), r#"{"auth":{"scope":{"b":2}},"c":3}"#);
        assert_eq!(take(&mut json, &["auth", "nothing"]), None);
    }

    fn request(content_type: &str, body: &[u8]) -> Plain {
        Plain {
            method: "POST".into(),
            path: "/".into(),
            query: Vec::new(),
            raw_query: Vec::new(),
            headers: vec![("Content-Type".into(), content_type.into())],
            body: body.to_vec(),
        }
    }

    #[test]
    fn a_body_that_is_none_of_its_format_is_told_so() {
        let body = b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--";
        let wrong = |content_type: &str| parts(&request(content_type, body)).unwrap_err();
        assert!(wrong("application/json").contains("the header Content-Type says something else"));
        assert!(wrong("multipart/form-data").contains("has no boundary"));
        assert!(wrong("multipart/form-data; boundary=").contains("has no boundary"));
        assert!(wrong("multipart/form-data; boundary=c").contains("does not hold the parts"));
        for good in ["Multipart/Form-Data; boundary=b", "multipart/form-data; charset=utf-8; Boundary=\"b\""] {
            assert_eq!(parts(&request(good, body)).map(|parts| parts.len()), Ok(1), "{good}");
        }
    }

    #[test]
    fn a_part_without_a_name_or_without_an_end_is_none() {
        let split = |body: &str| split(body.as_bytes(), "b").map(|parts| parts.len());
        assert_eq!(split("--b--"), Some(0));
        assert_eq!(split("x\r\n--b\r\nContent-Disposition: form-data; name=a\r\nX-Other: 1\r\n\r\n\r\n--b--"), Some(1));
        for bad in [
            "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n1\r\n--b--",
            "--b\r\nno header\r\n\r\n1\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1",
            "--b\r\nContent-Disposition: form-data; name=a\r\n--b--",
            "nothing",
        ] {
            assert_eq!(split(bad), None, "{bad}");
        }
    }

    #[test]
    fn parameters_of_a_header_are_found_with_and_without_quotes() {
        let header = "form-data; name=plain ; filename=\"a; b=c.txt\"; other=\"%22%0D%0A\"";
        let of = |name: &str| parameter(header, name);
        assert_eq!(of("name").as_deref(), Some("plain"));
        assert_eq!(of("FileName").as_deref(), Some("a; b=c.txt"));
        assert_eq!(of("other").as_deref(), Some("\"\r\n"));
        assert_eq!([of("b"), of("form-data"), parameter("x; name", "name")], [None, None, None]);
    }

    #[test]
    fn what_is_left_of_an_object_is_told_leaf_by_leaf() {
        let mut told = Vec::new();
        let rest = Json::parse(br#"{"b":{"c":1,"d":[{}]},"e":null}"#).unwrap_or_default();
        leaves("a", &rest, &mut told);
        let paths: Vec<&str> = told.iter().filter_map(|line| line.split(": ").next()).collect();
        assert_eq!(paths, ["a.b.c", "a.b.d", "a.e"]);
        assert!(told.iter().all(|line| line.ends_with("unknown: there is no such field in the body")));
    }

    #[test]
    fn an_object_is_taken_away_with_the_last_of_its_values_and_not_before() {
        let mut json = Json::parse(br#"{"a":{"b":{"c":1}},"x":[]}"#).unwrap_or_default();
        assert_eq!(take(&mut json, &["x", "y"]), None);
        assert_eq!(take(&mut json, &[]), None);
        assert_eq!(take(&mut json, &["a", "b", "c"]), Some(Json::from(1)));
        assert_eq!(json.to_string(), r#"{"x":[]}"#);
    }
}
