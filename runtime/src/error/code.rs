//! Error codes: those that the spec documents and any other.

use std::fmt;

use crate::locale::Locale;
use crate::meta::{Category, ErrorInfo, Means, Service};

/// An error code of the service or its gateway; open, for the service knows more than it documents.
#[derive(Clone)]
pub struct ErrorCode {
    text: Box<str>,
    info: Option<&'static ErrorInfo>,
    gateway: bool,
}

impl ErrorCode {
    /// The code with what the service's table says of it at this HTTP status.
    pub(crate) fn new(text: &str, status: u16, service: &'static Service) -> Self {
        let same_code = || service.errors.iter().filter(|info| same(service, info.code, text));
        let info = same_code().find(|info| info.http.contains(&status)).or_else(|| same_code().next());
        let gateway = info.map_or(gateway_number(service, text).is_some(), |info| info.gateway);
        ErrorCode { text: text.into(), info, gateway }
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

    /// What it means in the language, or else in English.
    pub(crate) fn meaning_in(&self, language: Locale) -> Option<&'static str> {
        let info = self.info?;
        Some(info.doc_zh.filter(|_| language == Locale::Chinese).unwrap_or(info.doc))
    }

    /// What to do, in the language, or else in English.
    pub(crate) fn hint_in(&self, language: Locale) -> Option<&'static str> {
        let info = self.info?;
        info.hint_zh.filter(|_| language == Locale::Chinese).or(info.hint)
    }

    /// What kind of fault it is, where documented.
    pub fn category(&self) -> Option<Category> {
        self.info.and_then(|info| info.category)
    }

    /// Whether the gateway gave it, not the service behind.
    pub fn is_gateway(&self) -> bool {
        self.gateway
    }

    /// Whether it stands for success, as older operations say it.
    pub(crate) fn is_success(text: &str, service: &Service) -> bool {
        let documented = |info: &ErrorInfo| info.code == text && info.category == Some(Category::Success);
        matches!(text, "" | "0")
            || service.error_body.success_codes.contains(&text)
            || service.errors.iter().any(documented)
    }

    /// Whether the signature was refused: wrong keys, or a clock that is off.
    pub(crate) fn is_signature(&self) -> bool {
        self.means(Means::Signature)
    }

    /// Whether the token was refused: a new one may do.
    pub(crate) fn is_token(&self) -> bool {
        self.means(Means::Token)
    }

    /// Whether the request was turned away before any work.
    pub(crate) fn is_before_work(&self) -> bool {
        self.means(Means::BeforeWork)
    }

    fn means(&self, wanted: Means) -> bool {
        self.info.is_some_and(|info| info.means.contains(&wanted))
    }
}

/// The number of a code of the gateway, which says the same thing with several names before it.
fn gateway_number<'a>(service: &Service, code: &'a str) -> Option<&'a str> {
    let (prefix, number) = code.split_once('.')?;
    service.gateway_prefixes.contains(&prefix).then_some(number)
}

fn same(service: &Service, known: &str, code: &str) -> bool {
    let numbers = || (gateway_number(service, known), gateway_number(service, code));
    known == code || matches!(numbers(), (Some(a), Some(b)) if a == b)
}

/// A code as a text alone: what the spec says of it is known where it came from an answer.
impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        ErrorCode { text: text.into(), info: None, gateway: false }
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
