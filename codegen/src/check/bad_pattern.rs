//! A pattern that is no regular expression.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "bad-pattern",
    "A pattern compiles, is not empty, is not anchored by hand, and means the same in JSON Schema",
    "It is compiled when the first value is checked, in the user's program; what is exported is read by JavaScript's rules",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        for pattern in at.limits.pattern.iter().chain(&at.limits.not_pattern) {
            one(at.of, pattern, out);
        }
    }
}

fn one(of: &str, pattern: &Text, out: &mut Diagnostics) {
    if pattern.is_empty() {
        out.push(
            RULE.at(pattern.span, format!("the pattern of `{of}` is empty: it matches the empty text alone"))
                .label("nothing here")
                .help("write what a value looks like, or remove the key"),
        );
    } else if let Err(error) = regex_lite::Regex::new(&format!("^(?:{})$", pattern.value)) {
        out.push(
            RULE.at(pattern.span, format!("the pattern of `{}` does not compile", of))
                .label(error.to_string().replace('\n', " "))
                .help("look-around, back references and `\\p{…}` are not supported; brackets come in pairs"),
        );
    } else if let Some(sign) = foreign(pattern) {
        out.push(
            RULE.at(pattern.span, format!("the pattern of `{of}` means something else in JSON Schema"))
                .label(format!("`{sign}` is no part of both languages"))
                .help("write it with classes such as `[A-Za-z]`, groups `(?:…)`, `\\d`, `\\w`, `\\s` and counts; `[` in a class is `\\[`"),
        );
    } else if pattern.starts_with('^') || (pattern.ends_with('$') && !pattern.ends_with("\\$")) {
        out.push(
            RULE.at(pattern.span, format!("the pattern of `{}` is anchored twice", of))
                .label("`^` and `$` are implied")
                .help("remove them: a pattern always speaks of the whole value"),
        );
    }
}

/// What a pattern has that JavaScript reads otherwise or not at all: flags, names of groups, classes in classes, escapes.
fn foreign(pattern: &str) -> Option<String> {
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(c) = rest.chars().next() {
        let odd = match c {
            '\\' => {
                let next = rest[1..].chars().next()?;
                let known = "dDwWsSnrtfvbB".contains(next) || !next.is_ascii_alphanumeric();
                rest = &rest[1 + next.len_utf8()..];
                if !known {
                    return Some(format!("\\{next}"));
                }
                continue;
            }
            '[' if in_class => Some("["),
            '[' => {
                in_class = true;
                // the first `]` of a class is itself for the one, and its end for the other
                let inside = rest[1..].strip_prefix('^').unwrap_or(&rest[1..]);
                inside.starts_with(']').then_some("[]")
            }
            ']' => {
                in_class = false;
                None
            }
            _ if in_class => ["&&", "--", "~~"].into_iter().find(|sign| rest.starts_with(sign)),
            '(' if rest.starts_with("(?") && !rest.starts_with("(?:") => Some("(?"),
            _ => None,
        };
        if let Some(odd) = odd {
            return Some(odd.to_owned());
        }
        rest = &rest[c.len_utf8()..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::foreign;

    #[test]
    fn a_pattern_is_of_what_both_languages_have() {
        for good in
            ["[^ ]*", "[ -@\\[-`{-~]+", ".+[.](?:jpg|png)", "\\d{4}-\\w+", "[^!@#$%^&*<\\\\>]*", "a\\.b", "名+", "\\\\"]
        {
            assert_eq!(foreign(good), None, "{good}");
        }
        for (bad, sign) in [
            ("(?i)x", "(?"),
            ("(?P<a>x)", "(?"),
            ("(?<a>x)", "(?"),
            ("[[:alpha:]]", "["),
            ("[a-z&&[^b]]", "&&"),
            ("[]a]", "[]"),
            ("[^]a]", "[]"),
            ("\\Ax", "\\A"),
            ("\\x41", "\\x"),
            ("\\z", "\\z"),
        ] {
            assert_eq!(foreign(bad).as_deref(), Some(sign), "{bad}");
        }
    }
}
