//! A text as YAML writes it: plain where that reads back as the same text, else in double quotes.

/// Where a text stands; inside `{…}` and `[…]` more signs mean something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Block,
    Flow,
}

/// The text, written.
pub(super) fn write(text: &str, place: Place) -> String {
    if plain(text, place) { text.to_owned() } else { quoted(text) }
}

fn plain(text: &str, place: Place) -> bool {
    let mut chars = text.chars();
    let (Some(first), second) = (chars.next(), chars.next()) else { return false };
    let flow = place == Place::Flow;
    let starts_well = match first {
        '-' | '?' | ':' => second.is_some_and(|c| c != ' ' && !(flow && is_flow_sign(c))),
        c => !",[]{}#&*!|>'\"%@`".contains(c),
    };
    starts_well
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.starts_with(' ')
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(is_printable)
        && !(flow && text.contains(is_flow_sign))
}

fn is_flow_sign(c: char) -> bool {
    ",[]{}".contains(c)
}

/// What can stand as it is; breaks, tabs and invisible signs are escaped, so that a reviewer sees them.
fn is_printable(c: char) -> bool {
    let invisible = matches!(c, '\u{85}' | '\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    !c.is_control() && !invisible && !matches!(c, '\u{fffe}' | '\u{ffff}')
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            c if (c as u32) < 0x100 => out.push_str(&format!("\\x{:02x}", c as u32)),
            c => out.push_str(&format!("\\u{:04x}", c as u32)),
        }
    }
    out.push('"');
    out
}
