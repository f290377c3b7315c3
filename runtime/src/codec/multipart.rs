//! `multipart/form-data`: one part a field, one a list's item.

use crate::sign::Algorithm;
use crate::value::Part;

/// A body in the making.
#[derive(Default)]
pub(super) struct Multipart {
    parts: Vec<(String, Vec<u8>)>,
}

impl Multipart {
    /// A part that is a text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let head = format!("Content-Disposition: form-data; name=\"{}\"\r\n\r\n", quoted(name));
        self.parts.push((head, text.as_bytes().to_vec()));
    }

    /// A part that is a file. One without a name is called like its part: without any, servers take it for a text.
    pub(super) fn file(&mut self, name: &str, part: Part) {
        let file_name = part.file_name.as_deref().unwrap_or(name);
        let media = part.content_type.as_deref().map_or("application/octet-stream".to_owned(), one_line);
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {media}\r\n\r\n",
            quoted(name),
            quoted(file_name),
        );
        self.parts.push((head, part.bytes));
    }

    /// The body and its media type. The boundary follows from the parts, so that the same request is the same bytes, and
    /// stands in none of them.
    pub(super) fn finish(self) -> (Vec<u8>, String) {
        let mut all = Vec::new();
        for (head, bytes) in &self.parts {
            all.extend_from_slice(head.as_bytes());
            all.extend_from_slice(bytes);
        }
        let mut boundary = Algorithm::default().hash(&all);
        while contains(&all, boundary.as_bytes()) {
            boundary = Algorithm::default().hash(boundary.as_bytes());
        }
        let mut body = Vec::with_capacity(all.len() + 100 * (self.parts.len() + 1));
        for (head, bytes) in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{head}").as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (body, format!("multipart/form-data; boundary={boundary}"))
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

/// As browsers write names: quotes and line breaks percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(multipart: Multipart) -> (String, String) {
        let (body, kind) = multipart.finish();
        (String::from_utf8_lossy(&body).into_owned(), kind)
    }

    #[test]
    fn a_text_and_a_file_are_a_part_each() {
        let mut multipart = Multipart::default();
        multipart.text("from", "message");
        multipart.file("file", Part { file_name: Some("a\".txt".into()), content_type: None, bytes: b"hi".to_vec() });
        let (body, kind) = body(multipart);
        let boundary = kind.split_once("boundary=").map(|(_, boundary)| boundary).unwrap_or_default();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\nmessage\r\n--{boundary}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a%22.txt\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nhi\r\n--{boundary}--\r\n"
        );
        assert_eq!(body, expected);
    }

    #[test]
    fn the_same_parts_are_the_same_bytes() {
        let make = || {
            let mut multipart = Multipart::default();
            multipart.text("a", "b");
            multipart.finish()
        };
        assert_eq!(make(), make());
    }

    #[test]
    fn the_boundary_stands_in_no_part() {
        let mut first = Multipart::default();
        first.text("a", "b");
        let (_, kind) = first.finish();
        let boundary = kind.split_once("boundary=").map(|(_, boundary)| boundary.to_owned()).unwrap_or_default();
        let mut second = Multipart::default();
        second.text("a", &boundary);
        assert!(!second.finish().1.ends_with(&boundary));
    }

    #[test]
    fn a_boundary_is_looked_for_in_all_that_is_sent() {
        for (found, needle) in [(true, "abc"), (true, "bc"), (true, "b"), (false, "ca"), (false, "abcd")] {
            assert_eq!(contains(b"abc", needle.as_bytes()), found, "{needle}");
        }
    }

    #[test]
    fn a_media_type_stays_on_its_line() {
        let mut multipart = Multipart::default();
        let media = Some("text/plain\r\nX-Evil: 1".to_owned());
        multipart.file("file", Part { file_name: None, content_type: media, bytes: Vec::new() });
        let (body, _) = body(multipart);
        assert!(body.contains("filename=\"file\"\r\nContent-Type: text/plainX-Evil: 1\r\n\r\n"), "{body}");
    }
}
