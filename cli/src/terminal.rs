//! What a terminal needs: colours where they are wanted, its width, and texts that cannot drive it.

use std::borrow::Cow;
use std::io::Write;

use anstream::{AutoStream, ColorChoice};
use anstyle::AnsiColor;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A way to set off a text.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    /// Headings.
    Bold,
    /// What matters less.
    Dim,
    /// Errors.
    Red,
    /// Hints.
    Yellow,
    /// Names.
    Cyan,
    /// As it is.
    Plain,
}

impl Style {
    fn of_terminal(self) -> anstyle::Style {
        let coloured = |colour: AnsiColor| anstyle::Style::new().fg_color(Some(colour.into()));
        match self {
            Style::Bold => anstyle::Style::new().bold(),
            Style::Dim => anstyle::Style::new().dimmed(),
            Style::Red => coloured(AnsiColor::Red).bold(),
            Style::Yellow => coloured(AnsiColor::Yellow),
            Style::Cyan => coloured(AnsiColor::Cyan),
            Style::Plain => anstyle::Style::new(),
        }
    }
}

/// A stream and whether it takes colours.
#[derive(Clone, Copy)]
pub(crate) struct Paint(bool);

impl Paint {
    /// No colours.
    pub(crate) const PLAIN: Paint = Paint(false);

    /// Colours for stdout, when it is a terminal that wants them.
    pub(crate) fn stdout() -> Self {
        Paint(AutoStream::choice(&std::io::stdout()) != ColorChoice::Never)
    }

    /// Colours for stderr, when it is a terminal that wants them.
    pub(crate) fn stderr() -> Self {
        Paint(AutoStream::choice(&std::io::stderr()) != ColorChoice::Never)
    }

    /// Colours for a terminal, none for a file.
    pub(crate) fn of(on_terminal: bool) -> Self {
        if on_terminal { Paint::stdout() } else { Paint::PLAIN }
    }

    /// The text in that style.
    pub(crate) fn on(self, style: Style, text: &str) -> String {
        let style = style.of_terminal();
        if self.0 && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// Columns of the terminal; `None` where there is none.
pub(crate) fn width() -> Option<usize> {
    terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| usize::from(columns).max(40))
}

/// Lines of the terminal; `None` where there is none.
pub(crate) fn height() -> Option<usize> {
    terminal_size::terminal_size().map(|(_, terminal_size::Height(lines))| usize::from(lines))
}

/// How many columns a text takes; a Chinese character takes two.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// The text cut to so many columns, `…` at its end when something is missing.
pub(crate) fn cut(text: &str, most: usize) -> Cow<'_, str> {
    if columns(text) <= most {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > most {
            break;
        }
        out.push(c);
    }
    out.push('…');
    Cow::Owned(out)
}

/// The text filled up with blanks to so many columns.
pub(crate) fn pad(text: &str, to: usize) -> String {
    let missing = to.saturating_sub(columns(text));
    format!("{text}{}", " ".repeat(missing))
}

/// The text in lines of at most so many columns, broken at blanks.
pub(crate) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        if lines[last].is_empty() {
            lines[last].push_str(word);
        } else if columns(&lines[last]) + 1 + columns(word) <= most {
            lines[last].push(' ');
            lines[last].push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Whether a sign drives a terminal or hides what stands beside it: control characters, marks of direction, signs
/// without width, tags.
pub(crate) fn drives(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text with signs that drive a terminal made visible: what a service sends must not do so.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(drives) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for sign in text.chars() {
        if drives(sign) { out.extend(sign.escape_default()) } else { out.push(sign) }
    }
    Cow::Owned(out)
}

/// Whether the reader of the output has gone, so that there is nobody to tell.
pub(crate) fn is_closed(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::BrokenPipe
}

/// Writes a line to stdout.
///
/// # Errors
/// When nobody reads any more, or the disk is full.
pub(crate) fn line(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.write_all(b"\n")
}

/// Writes a line to stderr; where nobody reads it, that is no reason to fail.
pub(crate) fn err(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Writes a remark to stderr.
pub(crate) fn note(text: &str) {
    err(&Paint::stderr().on(Style::Dim, &clean(text)));
}

/// Writes a warning to stderr.
pub(crate) fn warn(text: &str) {
    err(&format!("{} {}", Paint::stderr().on(Style::Yellow, "warning:"), clean(text)));
}

/// A number with commas between thousands.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(1234567), "1,234,567");
    }

    #[test]
    fn chinese_takes_two_columns() {
        assert_eq!(columns("订单a"), 5);
        assert_eq!(cut("订单列表", 5), "订单…");
        assert_eq!(pad("订", 4), "订  ");
    }

    #[test]
    fn what_a_service_sends_cannot_drive_the_terminal() {
        assert_eq!(clean("a\x1b[2Jb"), "a\\u{1b}[2Jb");
        assert_eq!(clean("订单"), "订单");
        assert_eq!(clean("\u{7}\u{9b}1m\u{202e}\u{200b}\u{2066}"), "\\u{7}\\u{9b}1m\\u{202e}\\u{200b}\\u{2066}");
    }

    #[test]
    fn plain_paint_adds_nothing() {
        assert_eq!(Paint::PLAIN.on(Style::Red, "x"), "x");
        assert_eq!(wrap("aa bb cc", 5), ["aa bb", "cc"]);
    }

    #[test]
    fn a_sign_without_a_shape_of_its_own_drives_the_terminal() {
        for sign in "\u{ad}\u{61c}\u{180e}\u{200b}\u{200f}\u{2028}\u{202e}\u{2060}\u{206f}\u{feff}\u{fff9}\u{fffb}\u{e0000}\u{e007f}\n\u{7f}".chars() {
            assert!(drives(sign), "{}", sign.escape_unicode());
        }
        for sign in "a ä订\u{200a}\u{2010}\u{2027}\u{202f}\u{2070}\u{fffc}\u{e0080}".chars() {
            assert!(!drives(sign), "{}", sign.escape_unicode());
        }
    }

    #[test]
    fn colours_begin_before_the_text_and_end_behind_it() {
        let paint = |style| Paint(true).on(style, "x");
        let shown = [Style::Bold, Style::Dim, Style::Red, Style::Yellow, Style::Cyan, Style::Plain].map(paint);
        let codes = ["\x1b[1m", "\x1b[2m", "\x1b[1m\x1b[31m", "\x1b[33m", "\x1b[36m", ""];
        for (shown, code) in shown.iter().zip(codes) {
            let end = if code.is_empty() { "" } else { "\x1b[0m" };
            assert_eq!(*shown, format!("{code}x{end}"));
        }
        assert_eq!(Paint(true).on(Style::Red, ""), "");
        assert!(!Paint::of(false).0);
    }

    #[test]
    fn what_fits_is_whole_and_what_does_not_ends_with_a_mark() {
        assert_eq!((cut("abc", 3), cut("abcd", 3), cut("abcd", 1)), ("abc".into(), "ab…".into(), "…".into()));
        assert!(matches!(cut("abc", 3), Cow::Borrowed(_)));
        assert_eq!((pad("ab", 2), pad("ab", 1), pad("", 2)), ("ab".to_owned(), "ab".to_owned(), "  ".to_owned()));
        assert_eq!(wrap("aa bb", 4), ["aa", "bb"]);
        assert_eq!(wrap("aaaa b c", 3), ["aaaa", "b c"]);
        assert_eq!(wrap("", 3), [""]);
        let grouped_are = [(1, "1"), (999, "999"), (1000, "1,000"), (12_345, "12,345"), (123_456, "123,456")];
        assert!(grouped_are.iter().all(|(number, text)| grouped(*number) == *text));
        assert!(matches!(clean("plain"), Cow::Borrowed(_)));
    }
}
