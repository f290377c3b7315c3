//! A file that a request carries. Held as the text that stands for it in JSON, so that a document, a command and a
//! typed request say the same.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::meta::{Field, Kind, Object};
use crate::value::View;

/// A file in a request: its bytes, and where the format has a place for them its name and media type.
///
/// As JSON it is `{"file_name": "a.txt", "content_type": "text/plain", "base64": "aGk="}`. Its `Debug` shows no bytes.
pub struct Upload {
    file_name: Option<String>,
    content_type: Option<String>,
    base64: Option<String>,
}

static FIELDS: [Field; 3] = [
    Field::body("file_name", Kind::Text),
    Field::body("content_type", Kind::Text),
    Field::body("base64", Kind::Text).required().sensitive(),
];

static UPLOAD: Object = Object { name: "Upload", fields: &FIELDS, rules: &[] };

impl Upload {
    /// A file of that name.
    pub fn new(file_name: impl Into<String>, bytes: impl AsRef<[u8]>) -> Self {
        Upload { file_name: Some(file_name.into()), content_type: None, base64: Some(STANDARD.encode(bytes)) }
    }

    /// Bytes without a name.
    pub fn bytes(bytes: impl AsRef<[u8]>) -> Self {
        Upload { file_name: None, content_type: None, base64: Some(STANDARD.encode(bytes)) }
    }

    /// Sets the media type; otherwise `application/octet-stream` is sent.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The name.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Upload::bytes(bytes)
    }
}

impl From<&[u8]> for Upload {
    fn from(bytes: &[u8]) -> Self {
        Upload::bytes(bytes)
    }
}

crate::request!(Upload: UPLOAD; file_name, content_type, base64);

/// A file ready to travel.
pub(crate) struct Part {
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

impl Part {
    /// The file that a view shows; `None`: it is none, or its text is no Base64.
    pub(crate) fn of(view: View<'_>) -> Option<Part> {
        let text = |name| view.get(name).text().map(std::borrow::Cow::into_owned);
        let bytes = STANDARD.decode(text("base64")?.as_bytes()).ok()?;
        Some(Part { file_name: text("file_name"), content_type: text("content_type"), bytes })
    }
}
