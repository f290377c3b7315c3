//! A cursor over the bytes of a JSON document: hands out names and scalars where they stand, skips what nobody wants.
//! It builds nothing and knows neither trees nor records.

use super::{Json, JsonError};
use crate::odd::Found;
use std::borrow::Cow;

/// A place in a document. Whoever reads a value calls one of the methods that start where the value starts and end
/// behind it.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Open lists and objects, so that no document is deeper than [`Json::MAX_DEPTH`].
    depth: usize,
    /// Asked now and then whether to give up.
    stop: Option<&'a dyn Fn() -> bool>,
    until_asked: u32,
}

/// A value that holds no others.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    /// A number, as it is written.
    Digits(&'a str),
    Text(Cow<'a, str>),
}

impl Scalar<'_> {
    /// What it is, to be noted.
    pub(crate) fn found(&self) -> Found {
        match self {
            Scalar::Null => Found::Null,
            Scalar::Bool(_) => Found::Bool,
            Scalar::Digits(digits) => Found::Number(digits.len()),
            Scalar::Text(text) => Found::Text(text.chars().count()),
        }
    }

    /// Whether it counts as no value at all: `null`, or a text of blanks.
    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Scalar::Null => true,
            Scalar::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// What a value is by its first sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    Scalar,
    List,
    Object,
}

/// Values between two looks at the clock.
const PATIENCE: u32 = 4096;

impl<'a> Reader<'a> {
    /// At the start of a document; a byte order mark is passed over.
    pub(crate) fn new(text: &'a str) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Reader { text, at, depth: 0, stop: None, until_asked: PATIENCE }
    }

    /// Gives up with an error once `stop` says so.
    pub(crate) fn stopping(mut self, stop: &'a dyn Fn() -> bool) -> Self {
        self.stop = Some(stop);
        self
    }

    /// Where the next value starts, in bytes.
    pub(crate) fn position(&mut self) -> usize {
        self.blanks();
        self.at
    }

    /// Where the value that was read last ends, in bytes.
    pub(crate) fn here(&self) -> usize {
        self.at
    }

    /// The bytes from a place on to here.
    pub(crate) fn since(&self, from: usize) -> &'a [u8] {
        self.text.as_bytes().get(from..self.at).unwrap_or_default()
    }

    /// Bytes that are still to be read.
    pub(crate) fn left(&self) -> usize {
        self.text.len() - self.at.min(self.text.len())
    }

    /// What the next value is.
    pub(crate) fn start(&mut self) -> Result<Start, JsonError> {
        match self.peek() {
            Some(b'{') => Ok(Start::Object),
            Some(b'[') => Ok(Start::List),
            Some(_) => Ok(Start::Scalar),
            None => Err(self.unexpected()),
        }
    }

    /// Whether the next value is `null`; if so it is read.
    pub(crate) fn null(&mut self) -> Result<bool, JsonError> {
        if self.peek() == Some(b'n') { self.word("null").map(|()| true) } else { Ok(false) }
    }

    /// Whether the next value is a text.
    #[inline]
    pub(crate) fn is_text(&mut self) -> bool {
        self.peek() == Some(b'"')
    }

    /// The next value, which holds no others.
    pub(crate) fn scalar(&mut self) -> Result<Scalar<'a>, JsonError> {
        match self.peek() {
            Some(b'"') => self.string().map(Scalar::Text),
            Some(b'-' | b'0'..=b'9') => self.digits().map(Scalar::Digits),
            Some(b'n') => self.word("null").map(|()| Scalar::Null),
            Some(b't') => self.word("true").map(|()| Scalar::Bool(true)),
            Some(b'f') => self.word("false").map(|()| Scalar::Bool(false)),
            _ => Err(self.unexpected()),
        }
    }

    /// Steps into the list or object that starts here.
    pub(crate) fn open(&mut self) -> Result<(), JsonError> {
        self.blanks();
        self.depth += 1;
        self.at += 1;
        if self.depth > Json::MAX_DEPTH {
            return Err(JsonError::new(format_args!("more than {} levels", Json::MAX_DEPTH)));
        }
        Ok(())
    }

    /// Whether another item or name follows; steps out behind the bracket when not. `first`: nothing was read yet.
    pub(crate) fn more(&mut self, end: u8, first: bool) -> Result<bool, JsonError> {
        self.ask()?;
        match self.peek() {
            Some(byte) if byte == end => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(_) if first => Ok(true),
            Some(b',') => {
                self.at += 1;
                // a comma promises one more
                if self.peek() == Some(end) { Err(self.unexpected()) } else { Ok(true) }
            }
            _ => Err(self.unexpected()),
        }
    }

    /// Steps over the name and its colon if it is this one, written without escapes.
    pub(crate) fn name_is(&mut self, name: &str) -> bool {
        self.blanks();
        let bytes = self.text.as_bytes();
        let (from, to) = (self.at + 1, self.at + 1 + name.len());
        if bytes.get(self.at) == Some(&b'"')
            && bytes.get(from..to) == Some(name.as_bytes())
            && bytes.get(to) == Some(&b'"')
            && bytes.get(to + 1) == Some(&b':')
        {
            self.at = to + 2;
            return true;
        }
        false
    }

    /// The name that comes next, up to its colon.
    pub(crate) fn name(&mut self) -> Result<Cow<'a, str>, JsonError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected());
        }
        let name = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(name)
    }

    /// Steps over the next value, whatever it is, and says what it was.
    pub(crate) fn skip(&mut self) -> Result<Found, JsonError> {
        match self.start()? {
            Start::Scalar if self.peek() == Some(b'"') => self.skip_string().map(Found::Text),
            Start::Scalar => self.scalar().map(|scalar| scalar.found()),
            Start::List => self.skip_items().map(Found::Array),
            Start::Object => self.skip_entries().map(Found::Object),
        }
    }

    fn skip_items(&mut self) -> Result<usize, JsonError> {
        let mut items = 0;
        self.open()?;
        while self.more(b']', items == 0)? {
            self.skip()?;
            items += 1;
        }
        Ok(items)
    }

    fn skip_entries(&mut self) -> Result<usize, JsonError> {
        let mut names = 0;
        self.open()?;
        while self.more(b'}', names == 0)? {
            if self.peek() != Some(b'"') {
                return Err(self.unexpected());
            }
            self.skip_string()?;
            if self.peek() != Some(b':') {
                return Err(self.unexpected());
            }
            self.at += 1;
            self.skip()?;
            names += 1;
        }
        Ok(names)
    }

    /// The document ends here.
    pub(crate) fn end(&mut self) -> Result<(), JsonError> {
        if self.peek().is_some() { Err(self.at_place("trailing characters")) } else { Ok(()) }
    }

    /// Counts down to the next look at the clock.
    #[inline]
    fn ask(&mut self) -> Result<(), JsonError> {
        self.until_asked -= 1;
        if self.until_asked == 0 {
            self.until_asked = PATIENCE;
            if self.stop.is_some_and(|stop| stop()) {
                return Err(self.at_place("given up"));
            }
        }
        Ok(())
    }

    #[inline]
    fn blanks(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(self.at) {
            self.at += 1;
        }
    }

    /// The byte after white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        self.blanks();
        self.text.as_bytes().get(self.at).copied()
    }

    fn word(&mut self, word: &str) -> Result<(), JsonError> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        Err(self.unexpected())
    }

    /// A number as JSON writes it: no plus, no leading zero, digits around the point.
    fn digits(&mut self) -> Result<&'a str, JsonError> {
        let bytes = self.text.as_bytes();
        let from = self.at;
        let mut at = from + usize::from(bytes[from] == b'-');
        let whole = at;
        at = digits_from(bytes, at);
        let leading_zero = bytes.get(whole) == Some(&b'0') && at > whole + 1;
        let mut good = at > whole && !leading_zero;
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = digits_from(bytes, fraction);
            good &= at > fraction;
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            let exponent = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            at = digits_from(bytes, exponent);
            good &= at > exponent;
        }
        self.at = at;
        if good { Ok(&self.text[from..at]) } else { Err(self.at_place("invalid number")) }
    }

    /// A text; half a surrogate pair in it becomes U+FFFD instead of spoiling the whole document.
    ///
    /// Only where [`Reader::is_text`] says that one comes.
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        let from = self.at + 1;
        let end = plain_until(self.text.as_bytes(), from);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&self.text[from..end]));
        }
        let mut text = self.text[from..end].to_owned();
        self.at = end;
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(byte) if *byte >= b' ' => {
                    let end = plain_until(self.text.as_bytes(), self.at);
                    text.push_str(&self.text[self.at..end]);
                    self.at = end;
                }
                _ => return Err(self.unexpected()),
            }
        }
    }

    /// Steps over a text and counts its characters.
    fn skip_string(&mut self) -> Result<usize, JsonError> {
        let mut chars = 0;
        self.at += 1;
        loop {
            let end = plain_until(self.text.as_bytes(), self.at);
            chars += self.text[self.at..end].chars().count();
            self.at = end;
            match self.text.as_bytes().get(end) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(chars);
                }
                Some(b'\\') => {
                    self.escape()?;
                    chars += 1;
                }
                _ => return Err(self.unexpected()),
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        let sign = self.text.as_bytes().get(self.at + 1).copied();
        self.at += 2;
        match sign {
            Some(sign @ (b'"' | b'\\' | b'/')) => Ok(char::from(sign)),
            Some(b'b') => Ok('\u{8}'),
            Some(b'f') => Ok('\u{c}'),
            Some(b'n') => Ok('\n'),
            Some(b'r') => Ok('\r'),
            Some(b't') => Ok('\t'),
            Some(b'u') => self.unicode(),
            _ => Err(self.at_place("invalid escape")),
        }
    }

    fn unicode(&mut self) -> Result<char, JsonError> {
        let unit = self.hex(self.at)?;
        self.at += 4;
        if (0xd800..0xdc00).contains(&unit)
            && self.text.as_bytes()[self.at..].starts_with(b"\\u")
            && let Ok(low @ 0xdc00..0xe000) = self.hex(self.at + 2)
        {
            self.at += 6;
            let both = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
            return Ok(char::from_u32(both).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        Ok(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&self, at: usize) -> Result<u32, JsonError> {
        let digits = self.text.as_bytes().get(at..at + 4).unwrap_or_default();
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let unit = digits.iter().try_fold(0, |unit, byte| Some(unit << 4 | digit(byte)?));
        unit.filter(|_| digits.len() == 4).ok_or_else(|| self.at_place("invalid escape"))
    }

    /// What stands here does not belong here.
    fn unexpected(&self) -> JsonError {
        match self.text.as_bytes().get(self.at) {
            None => self.at_place("an unexpected end"),
            Some(byte) if *byte < b' ' => self.at_place("a control character"),
            Some(_) => self.at_place("an unexpected character"),
        }
    }

    fn at_place(&self, what: &str) -> JsonError {
        let before = &self.text.as_bytes()[..self.at.min(self.text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        JsonError::new(format_args!("{what} at line {line} column {column}"))
    }
}

#[inline]
fn digits_from(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The place of the next quote, backslash or control character, eight bytes at a time.
#[inline]
fn plain_until(bytes: &[u8], from: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES * 0x80;
    let mut at = from;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
        let quote = zero(word ^ (ONES * u64::from(b'"')));
        let backslash = zero(word ^ (ONES * u64::from(b'\\')));
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
        let found = quote | backslash | control;
        if found != 0 {
            // the lowest is right; a borrow can only make those above it wrong
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        if *byte < 0x20 || matches!(byte, b'"' | b'\\') {
            return at;
        }
        at += 1;
    }
    at
}
