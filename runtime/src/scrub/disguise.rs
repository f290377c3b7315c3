//! Finds a secret in a text that wrote it in another way: escaped for URLs, JSON or HTML, in hexadecimal, in Base64 (also
//! amid a longer text, and Base64 of that), cut by white space or line ends, backwards, in letters of the other case. Knows
//! of no request and of no server.

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use zeroize::{Zeroize, Zeroizing};

/// Shortest secret that is looked for without regard to case: a shorter one may be a word of the language.
const ANY_CASE: usize = 8;

/// Shortest secret whose Base64 and hexadecimal are looked for: of a shorter one too little is left to be told apart.
const ENCODED: usize = 6;

/// How often an escape may have been escaped again: more signs than these are no escape, and a text of nothing else would
/// be counted from each of them to its end.
const DEEPEST: usize = 16;

/// How many blanks in a row may cut a secret: a line end and the next line's indentation.
const WIDEST: usize = 64;

/// What may stand between the characters of a text that was broken into lines.
const BLANKS: &[u8] = b" \t\r\n\x0b\x0c";
/// The same of bytes in hexadecimal, which many write apart.
const BETWEEN_BYTES: &[u8] = b" \t\r\n\x0b\x0c:-,";

/// A way in which a secret may stand in a text.
pub(super) struct Disguise {
    bytes: Vec<u8>,
    any_case: bool,
    /// Signs that may stand between those of the secret.
    between: &'static [u8],
}

impl Drop for Disguise {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

/// The ways of a secret.
pub(super) fn of(secret: &str) -> Vec<Disguise> {
    let solid = solid(secret).collect::<Vec<u8>>();
    // blanks say nothing: what is hardly more than blanks would be found in many words
    let any_case = solid.len() >= ANY_CASE;
    if solid.len() < ENCODED {
        return vec![Disguise { bytes: secret.as_bytes().to_vec(), any_case, between: b"" }];
    }
    let hexadecimal = secret.bytes().flat_map(hex).collect();
    let mut ways = vec![
        Disguise { bytes: solid, any_case, between: BLANKS },
        Disguise { bytes: hexadecimal, any_case: true, between: BETWEEN_BYTES },
    ];
    if any_case {
        ways.push(Disguise { bytes: secret.chars().rev().collect::<String>().into_bytes(), any_case, between: b"" });
    }
    let once = in_base64(secret.as_bytes());
    let twice: Vec<_> = once.iter().flat_map(|once| in_base64(once)).collect();
    let in_lines = |bytes| Disguise { bytes, any_case: false, between: BLANKS };
    ways.extend(once.into_iter().chain(twice).map(in_lines));
    ways.retain(|way| !way.bytes.is_empty());
    ways
}

/// What of a secret is no blank: its own blanks may have been broken, or left out.
pub(super) fn solid(secret: &str) -> impl Iterator<Item = u8> {
    secret.bytes().filter(|byte| !BLANKS.contains(byte))
}

/// The signs of Base64 that hang on these bytes alone, for each place that they may have in what is encoded, in either
/// alphabet.
fn in_base64(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut texts = Vec::new();
    for before in 0..3 {
        let placed = Zeroizing::new([&[0; 2][..before], bytes].concat());
        let text = Zeroizing::new(STANDARD_NO_PAD.encode(&*placed).into_bytes());
        let own = text.get((8 * before).div_ceil(6)..8 * placed.len() / 6).unwrap_or_default();
        if own.iter().any(|sign| matches!(sign, b'+' | b'/')) {
            let of_urls = |sign: &u8| match sign {
                b'+' => b'-',
                b'/' => b'_',
                other => *other,
            };
            texts.push(own.iter().map(of_urls).collect());
        }
        texts.push(own.to_vec());
    }
    texts
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
        while let Some(skipped) = text.get(at..).and_then(|rest| rest.iter().position(|byte| self.may_begin(*byte))) {
            at += skipped;
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

    /// Whether it may begin with this byte: most of a text is passed over by this alone.
    fn may_begin(&self, byte: u8) -> bool {
        matches!(byte, b'%' | b'\\' | b'&') || self.bytes.first().is_some_and(|first| self.same(&[*first], &[byte]))
    }

    /// Where it ends if it begins here.
    fn end(&self, text: &[u8], mut at: usize) -> Option<usize> {
        let mut left = self.bytes.as_slice();
        let mut blanks = 0;
        while !left.is_empty() {
            let rest = text.get(at..)?;
            if let Some((taken, width)) = self.unit(rest, left) {
                (left, blanks) = (left.get(taken..)?, 0);
                at += width;
            } else if left.len() < self.bytes.len() && blanks < WIDEST {
                at += self.gap(rest)?;
                blanks += 1;
            } else {
                return None;
            }
        }
        Some(at)
    }

    /// How wide the sign is that a text begins with, if it may stand between those of the secret.
    fn gap(&self, text: &[u8]) -> Option<usize> {
        let may_stand = |byte: &u8| self.between.contains(byte);
        match text.first()? {
            byte if may_stand(byte) => Some(1),
            // the line goes on after an equals sign, as mail has it
            b'=' if text.get(1).is_some_and(|next| matches!(next, b'\r' | b'\n')) && may_stand(&b'\n') => Some(1),
            _ => {
                let (character, width) = escape(text)?;
                let byte = match character {
                    Escaped::Byte(b'n' | b'r' | b't') if text.starts_with(b"\\") => b'\n',
                    Escaped::Byte(byte) => byte,
                    Escaped::Char(character) => u8::try_from(character).ok()?,
                };
                may_stand(&byte).then_some(width)
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

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
            // in lines, as mail has them, and what JSON makes of such lines
            "TUlJc2VjcmV0L1Rv\r\na2VuK3g9PQ==",
            r"TUlJc2VjcmV0L1Rv\r\na2VuK3g9PQ\u003d\u003d",
            "TUlJc2VjcmV0L1Rv\n        a2VuK3g9PQ==",
            // once more, alone and after others
            "VFVsSmMyVmpjbVYwTDFSdmEyVnVLM2c5UFE9PQ==",
            "eFRVbEpjMlZqY21WMEwxUnZhMlZ1SzNnOVBRPT0=",
            // cut
            "MIIsec\nret/Tok\r\n  en+x==",
            r"MIIsec\nret/Token+x==",
            "MIIsec=\r\nret/Token+x==",
            "MIIsec%0D%0Aret%2FToken+x==",
            "MII sec ret/ Token+ x= =",
            "4d49:4973 65-63-72-65-74\n2f546f6b656e2b783d3d",
            "==x+nekoT/tercesIIM",
        ];
        let missed: Vec<_> = texts.iter().filter(|text| !found(SECRET, text)).collect();
        assert_eq!(missed, <[&&str; 0]>::default());
    }

    #[test]
    fn base64_amid_a_document_is_found_once_and_twice_in_either_alphabet() {
        use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
        for before in ["", "{", "{\"", "{\"a\":1,\"password\":\""] {
            let document = format!("{before}{SECRET}~?>\u{e4}\",\"b\":2}}");
            for engine in [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD] {
                let once = engine.encode(&document);
                let twice = engine.encode(&once);
                assert!(found(SECRET, &once) && found(SECRET, &twice), "{once} {twice}");
                let in_json = format!(r#"{{"a":"{}"}}"#, twice.replace('/', r"\/").replace('=', r"\u003d"));
                assert!(found(SECRET, &in_json), "{in_json}");
            }
        }
    }

    #[test]
    fn a_text_that_is_cut_is_masked_with_what_cuts_it_and_no_further() {
        let masked = |secret: &str, text: &str| of(secret).iter().fold(text.to_owned(), |text, way| way.mask(text));
        assert_eq!(masked(SECRET, " MIIsec \n ret/Token+x== , b"), " *** , b");
        assert_eq!(masked("Wang Xiaoming", "of Wang\n  Xiaoming."), "of ***.");
        assert_eq!(masked("Li Mi", "Li  Mi"), "Li  Mi", "too short to be told from words");
        let far = format!("MIIsec{}ret/Token+x==", " ".repeat(500));
        assert_eq!(masked(SECRET, &far), far, "nobody breaks a line so");
    }

    #[test]
    fn what_may_stand_within_a_secret_is_no_part_of_it_before_it_and_goes_only_so_far() {
        let masked = |text: &str| of(SECRET).iter().fold(text.to_owned(), |text, way| way.mask(text));
        assert_eq!(masked(r"a\nMIIsecret/Token+x=="), r"a\n***");
        let broken = |blanks: usize| format!("MIIsec{}ret/Token+x==", " ".repeat(blanks));
        assert_eq!(masked(&broken(WIDEST)), "***");
        assert_eq!(masked(&broken(WIDEST + 1)), broken(WIDEST + 1));
    }

    #[test]
    fn an_equals_sign_cuts_a_secret_at_the_end_of_a_line_alone_and_an_n_only_behind_a_backslash() {
        assert!(found(SECRET, "MIIsec=\nret/Token+x==") && found(SECRET, "MIIsec=\r\nret/Token+x=="));
        assert!(!found(SECRET, "MIIsec=ret/Token+x=="));
        assert!(found(SECRET, r"MIIsec\nret/Token+x==") && !found(SECRET, "MIIsec%6Eret/Token+x=="));
    }

    #[test]
    fn a_secret_of_hardly_more_than_blanks_is_found_as_it_is_written_alone() {
        assert!(!found("        ", "a b  c") && !found(" a      ", "banana") && found(" a      ", "an a      b"));
        assert!(!found("a      b", "what it is about") && found("a      b", "it is a      b"));
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
