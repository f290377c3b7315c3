//! Error codes: those that the spec documents and any other.

use std::fmt;

use crate::meta::ErrorInfo;

/// An error code of the service or its gateway; open, for the service knows more than it documents.
#[derive(Clone)]
pub struct ErrorCode {
    text: Box<str>,
    info: Option<&'static ErrorInfo>,
}

impl ErrorCode {
    /// The code with what the table says of it at this HTTP status.
    pub(crate) fn new(text: &str, status: u16, table: &'static [ErrorInfo]) -> Self {
        let same_code = || table.iter().filter(|info| same(info.code, text));
        let info = same_code().find(|info| info.http.contains(&status)).or_else(|| same_code().next());
        ErrorCode { text: text.into(), info }
    }

    /// The code as the service sent it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the spec says of it; `None` for a code that nobody documented.
    pub fn info(&self) -> Option<&'static ErrorInfo> {
        self.info
    }

    /// What it means, where documented.
    pub fn meaning(&self) -> Option<&'static str> {
        self.info.map(|info| info.doc)
    }

    /// Whether the gateway gave it, not the service behind.
    pub fn is_gateway(&self) -> bool {
        self.info.map_or(gateway_number(&self.text).is_some(), |info| info.gateway)
    }

    /// Whether it stands for success, as older operations say it.
    pub(crate) fn is_success(text: &str) -> bool {
        matches!(text, "" | "0" | "CBC.0000")
    }

    /// Whether the signature was refused: wrong keys, or a clock that is off.
    pub(crate) fn is_signature(&self) -> bool {
        matches!(gateway_number(&self.text), Some("0301" | "0303" | "0305"))
    }

    /// Whether the token was refused: a new one may do.
    pub(crate) fn is_token(&self) -> bool {
        &*self.text == "CBC.0154" || matches!(gateway_number(&self.text), Some("0301" | "0305" | "0307"))
    }

    /// Whether the gateway turned the request away before any work: it could not even check the credentials.
    pub(crate) fn is_before_work(&self) -> bool {
        gateway_number(&self.text) == Some("0613")
    }
}

/// The gateway says `APIG.` or `APIGW.` for the same things.
fn gateway_number(code: &str) -> Option<&str> {
    code.strip_prefix("APIGW.").or_else(|| code.strip_prefix("APIG."))
}

fn same(known: &str, code: &str) -> bool {
    known == code || matches!((gateway_number(known), gateway_number(code)), (Some(a), Some(b)) if a == b)
}

/// A code as a text alone: what the spec says of it is known where it came from an answer.
impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        ErrorCode { text: text.into(), info: None }
    }
}

impl std::str::FromStr for ErrorCode {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

/// By its text.
impl PartialEq for ErrorCode {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for ErrorCode {}

impl std::hash::Hash for ErrorCode {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl PartialOrd for ErrorCode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ErrorCode {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl PartialEq<str> for ErrorCode {
    fn eq(&self, other: &str) -> bool {
        &*self.text == other
    }
}

impl PartialEq<&str> for ErrorCode {
    fn eq(&self, other: &&str) -> bool {
        &*self.text == *other
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}
