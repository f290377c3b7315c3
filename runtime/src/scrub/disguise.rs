//! Finds a secret in a text that wrote it in another way: escaped for URLs, JSON or HTML, in hexadecimal, in Base64 (also
//! amid a longer text), in letters of the other case. Knows of no request and of no server.

use std::ops::Range;

/// Shortest secret that is looked for without regard to case: a shorter one may be a word of the language.
const ANY_CASE: usize = 8;

/// Shortest secret whose Base64 and hexadecimal are looked for: of a shorter one too little is left to be told apart.
const ENCODED: usize = 6;

/// How often an escape may have been escaped again: more signs than these are no escape, and a text of nothing else would
/// be counted from each of them to its end.
const DEEPEST: usize = 16;

/// A way in which a secret may stand in a text.
pub(super) struct Disguise {
    bytes: Vec<u8>,
    any_case: bool,
}

impl Drop for Disguise {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.bytes);
    }
}

/// The ways of a secret.
pub(super) fn of(secret: &str) -> Vec<Disguise> {
    let secret = secret.as_bytes();
    let mut ways = vec![Disguise { bytes: secret.to_vec(), any_case: secret.len() >= ANY_CASE }];
    if secret.len() >= ENCODED {
        ways.push(Disguise { bytes: secret.iter().flat_map(|byte| hex(*byte)).collect(), any_case: true });
        for alphabet in [b"+/", b"-_"] {
            ways.extend((0..3).map(|before| Disguise { bytes: base64(secret, before, *alphabet), any_case: false }));
        }
    }
    ways
}

impl Disguise {
    /// The text without it.
    pub(super) fn mask(&self, text: String) -> String {
        let (mut clean, mut from) = (String::new(), 0);
        for place in self.places(&text) {
            clean.push_str(text.get(from..place.start).unwrap_or_default());
            clean.push_str("***");
            from = place.end;
        }
        if from == 0 {
            return text;
        }
        clean.push_str(text.get(from..).unwrap_or_default());
        clean
    }

    /// Where it stands in the text, from left to right.
    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let text = text.as_bytes();
        let mut places = Vec::new();
        let mut at = 0;
        while at < text.len() {
            match self.end(text, at) {
                Some(end) => {
                    places.push(at..end);
                    at = end;
                }
                None => at += 1,
            }
        }
        places
    }

    /// Where it ends if it begins here.
    fn end(&self, text: &[u8], mut at: usize) -> Option<usize> {
        let mut left = self.bytes.as_slice();
        while !left.is_empty() {
            let (taken, width) = self.unit(text.get(at..)?, left)?;
            left = left.get(taken..)?;
            at += width;
        }
        Some(at)
    }

    /// How many bytes of the secret the next character of the text stands for, and how many of the text it takes.
    fn unit(&self, text: &[u8], left: &[u8]) -> Option<(usize, usize)> {
        if let Some((character, width)) = escape(text) {
            let mut buffer = [0; 4];
            let bytes: &[u8] = match character {
                Escaped::Byte(byte) => {
                    buffer[0] = byte;
                    &buffer[..1]
                }
                Escaped::Char(character) => character.encode_utf8(&mut buffer).as_bytes(),
            };
            if left.get(..bytes.len()).is_some_and(|begin| self.same(begin, bytes)) {
                return Some((bytes.len(), width));
            }
        }
        self.same(text.get(..1)?, left.get(..1)?).then_some((1, 1))
    }

    fn same(&self, left: &[u8], right: &[u8]) -> bool {
        if self.any_case { left.eq_ignore_ascii_case(right) } else { left == right }
    }
}

enum Escaped {
    Byte(u8),
    Char(char),
}

/// The escape that a text begins with, and its width: `%2F`, `%252F`, `\u002f`, `\x2f`, `\/`, `&#47;`, `&#x2f;`.
fn escape(text: &[u8]) -> Option<(Escaped, usize)> {
    match text.first()? {
        b'%' => {
            let doubled = text.get(1..)?.chunks_exact(2).take(DEEPEST).take_while(|pair| *pair == b"25").count();
            // "%25" alone is the sign itself
            [doubled, doubled.saturating_sub(1)].into_iter().find_map(|skipped| {
                let begin = 1 + 2 * skipped;
                let byte = number(text.get(begin..begin + 2)?, 16)?;
                Some((Escaped::Byte(u8::try_from(byte).ok()?), begin + 2))
            })
        }
        b'\\' => {
            let begin = text.iter().take(DEEPEST).take_while(|byte| **byte == b'\\').count();
            let width = match text.get(begin)? {
                b'u' => 4,
                b'x' => 2,
                other => return Some((Escaped::Byte(*other), begin + 1)),
            };
            let code = number(text.get(begin + 1..begin + 1 + width)?, 16)?;
            Some((Escaped::Char(char::from_u32(code)?), begin + 1 + width))
        }
        b'&' => {
            let body = text.strip_prefix(b"&#")?;
            let (digits, radix, begin) = match body.strip_prefix(b"x").or_else(|| body.strip_prefix(b"X")) {
                Some(digits) => (digits, 16, 3),
                None => (body, 10, 2),
            };
            let width = digits.iter().take(9).position(|byte| *byte == b';')?;
            Some((Escaped::Char(char::from_u32(number(digits.get(..width)?, radix)?)?), begin + width + 1))
        }
        _ => None,
    }
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, radix).ok()
}

fn hex(byte: u8) -> [u8; 2] {
    let digit = |value: u8| if value < 10 { b'0' + value } else { b'a' + value - 10 };
    [digit(byte >> 4), digit(byte & 15)]
}

/// The characters of Base64 that hang on the secret alone when `before` bytes (modulo three) precede it.
fn base64(secret: &[u8], before: usize, last: [u8; 2]) -> Vec<u8> {
    let bit = |index: usize| {
        let byte = index.checked_sub(8 * before).and_then(|index| secret.get(index / 8));
        byte.map_or(0, |byte| byte >> (7 - index % 8) & 1)
    };
    let digit = |place: usize| match (0..6).fold(0, |value, index| value << 1 | bit(6 * place + index)) {
        value @ 0..=25 => b'A' + value,
        value @ 26..=51 => b'a' + value - 26,
        value @ 52..=61 => b'0' + value - 52,
        62 => last[0],
        _ => last[1],
    };
    let begin = (8 * before).div_ceil(6);
    let end = 8 * (before + secret.len()) / 6;
    (begin..end).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::of;

    const SECRET: &str = "MIIsecret/Token+x==";

    fn found(secret: &str, text: &str) -> bool {
        of(secret).iter().any(|way| !way.places(text).is_empty())
    }

    #[test]
    fn a_secret_is_found_however_a_server_wrote_it() {
        let texts = [
            "MIIsecret/Token+x==",
            "bad MIIsecret%2fToken%2bx%3d%3d",
            "%4d%49%49secret%2FToken%2Bx%3D%3D",
            "MIIsecret%252FToken%252Bx%253D%253D",
            r"\u004d\u0049\u0049secret\u002fToken+x==",
            r"MIIsecret\/Token+x==",
            r"\x4d\x49Isecret\\/Token+x==",
            "&#77;&#x49;Isecret&#47;Token+x==",
            "miiSECRET/tOKEN+X==",
            "4d49497365637265742f546f6b656e2b783d3d",
            "4D49497365637265742F546F6B656E2B783D3D",
            // alone, after one byte and after two, in both alphabets
            "TUlJc2VjcmV0L1Rva2VuK3g9PQ==",
            "eE1JSXNlY3JldC9Ub2tlbit4PT0=",
            "eHhNSUlzZWNyZXQvVG9rZW4reD09",
            r"eHhNSUlzZWNyZXQvVG9rZW4reD09\/x",
        ];
        let missed: Vec<_> = texts.iter().filter(|text| !found(SECRET, text)).collect();
        assert_eq!(missed, <[&&str; 0]>::default());
    }

    #[test]
    fn base64_of_the_other_alphabet_is_found() {
        assert!(found("~~~???", "fn5-Pz8_") && found("~~~???", "fn5+Pz8/"));
    }

    #[test]
    fn a_short_word_is_found_as_it_is_written_and_no_other() {
        assert!(found("Li", "of Li.") && found("Li", "%4Ci"));
        assert!(!found("Li", "a list of LI and li") && !found(SECRET, "MIIsecret/Token"));
    }

    #[test]
    fn letters_beyond_ascii_are_found_escaped() {
        assert!(found("王小明", r"name \u738b\u5c0f\u660e") && found("王小明", "%e7%8e%8b%E5%B0%8F%E6%98%8E"));
    }

    #[test]
    fn a_text_of_nothing_but_escapes_is_gone_through_once() {
        for text in ["\\".repeat(200_000), "%25".repeat(70_000)] {
            assert!(!found(SECRET, &text));
        }
    }

    #[test]
    fn what_stands_around_it_stays() {
        let [way, ..] = &of("MIILi/Token")[..] else { panic!("no way") };
        assert_eq!(way.mask("名 MIILi%2fToken, mIIlI/tOKEN.".to_owned()), "名 ***, ***.");
        assert_eq!(way.mask("nothing".to_owned()), "nothing");
    }

    #[test]
    fn a_text_that_ends_amid_an_escape_is_none() {
        for text in ["%", "%2", "%25", r"\", r"\u00", "&#", "&#x", "&#47", "&#99999999999;"] {
            assert!(!found(SECRET, text), "{text}");
        }
    }
}
