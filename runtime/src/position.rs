//! A place in a list, to go on from later.

use std::fmt;
use std::str::FromStr;

/// A place in a list: kept as a text, it survives the program.
///
/// ```
/// use huaweicloud_runtime::Position;
///
/// let kept = Position::index(120).to_string();
/// assert_eq!(kept.parse(), Ok(Position::index(120)));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Position {
    pub(crate) at: At,
    /// Entries of the page that are done.
    pub(crate) skip: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub(crate) enum At {
    /// Where the request itself says.
    #[default]
    Start,
    /// Offset of a record, or number of a page.
    Index(u64),
    Marker(String),
}

impl Position {
    /// The record offset, or the number of the page, whichever the operation pages by.
    pub fn index(index: u64) -> Self {
        Position { at: At::Index(index), skip: 0 }
    }

    /// A marker that an answer gave.
    pub fn marker(marker: impl Into<String>) -> Self {
        Position { at: At::Marker(marker.into()), skip: 0 }
    }

    /// The same place, so many entries further on the page.
    pub fn skip(mut self, entries: usize) -> Self {
        self.skip += entries;
        self
    }
}

/// A marker is the service's text; only [`Display`](fmt::Display), which is for keeping it, shows it.
impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.at {
            At::Marker(marker) => write!(f, "a marker of {} bytes+{}", marker.len(), self.skip),
            _ => write!(f, "{self}"),
        }
    }
}

impl From<u64> for Position {
    fn from(index: u64) -> Self {
        Position::index(index)
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.at {
            At::Start => f.write_str("start")?,
            At::Index(index) => write!(f, "{index}")?,
            At::Marker(marker) => return write!(f, "marker+{}:{marker}", self.skip),
        }
        if self.skip > 0 { write!(f, "+{}", self.skip) } else { Ok(()) }
    }
}

/// A text that is no position.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a position in a list")]
pub struct BadPosition;

impl FromStr for Position {
    type Err = BadPosition;

    fn from_str(text: &str) -> Result<Self, BadPosition> {
        let number = |digits: &str| digits.parse().map_err(|_| BadPosition);
        if let Some(rest) = text.strip_prefix("marker+") {
            let (skip, marker) = rest.split_once(':').ok_or(BadPosition)?;
            return Ok(Position { at: At::Marker(marker.to_owned()), skip: number(skip)? });
        }
        let (at, skip) = text.split_once('+').unwrap_or((text, "0"));
        let at = if at == "start" { At::Start } else { At::Index(at.parse().map_err(|_| BadPosition)?) };
        Ok(Position { at, skip: number(skip)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_survives_as_text() {
        let positions = [
            Position::default(),
            Position::default().skip(3),
            Position::index(0),
            Position::index(7).skip(99),
            Position::marker("a+b:c").skip(1),
            Position::marker(""),
        ];
        for position in positions {
            assert_eq!(position.to_string().parse(), Ok(position));
        }
        assert_eq!("x".parse::<Position>(), Err(BadPosition));
    }

    #[test]
    fn a_place_further_on_counts_from_where_it_was() {
        assert_eq!(Position::index(7).skip(2).skip(3).to_string(), "7+5");
        assert_eq!(Position::marker("m").skip(1).to_string(), "marker+1:m");
        assert_eq!(Position::default().to_string(), "start");
    }

    #[test]
    fn a_marker_is_printed_by_its_length_alone() {
        assert_eq!(format!("{:?}", Position::marker("secret").skip(2)), "a marker of 6 bytes+2");
        assert_eq!(format!("{:?}", Position::index(7).skip(2)), "7+2");
    }
}
