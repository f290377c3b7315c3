//! Lists and maps of an answer, and what is told of a page's entries. Knows no operation.

use super::Decoder;
use crate::json::JsonError;
use crate::meta::Kind;
use crate::odd::{Found, Trail};
use crate::value::{ListSlot, MapSlot};

/// The entries of a page as they were sent.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Entries {
    /// Tells one page from another.
    pub(crate) fingerprint: u64,
    /// How many there are.
    pub(crate) sent: usize,
    /// Places of those that no entry could be made of.
    pub(crate) left_out: Vec<usize>,
}

impl Decoder<'_> {
    pub(super) fn list(
        &mut self,
        mut list: ListSlot<'_>,
        kind: &Kind,
        counted: bool,
        at: &Trail<'_>,
    ) -> Result<bool, JsonError> {
        let item = if let Kind::List(item) | Kind::Csv(item) = kind { *item } else { &Kind::Any };
        let csv = matches!(item, Kind::Csv(_));
        let from = self.reader.position();
        let mut left_out = Vec::new();
        let (mut index, mut have) = (0, 0);
        list.clear();
        self.reader.open()?;
        while self.reader.more(b']', index == 0)? {
            if counted && self.most.is_some_and(|most| index >= most) {
                self.too_many = true;
                return Err(JsonError::new("too many entries"));
            }
            let inner = Trail::Index(at, index);
            let taken = if self.reader.null()? {
                self.odd.note(&inner, "null in a list", Found::Null);
                false
            } else {
                self.make_room(&mut list, have, from);
                let taken = self.value(list.push(), item, csv, None, &inner)?;
                if taken {
                    have += 1;
                } else {
                    list.pop();
                }
                taken
            };
            if counted && !taken {
                left_out.push(index);
            }
            index += 1;
        }
        if counted {
            let fingerprint = fingerprint(self.reader.since(from));
            self.entries = Some(Entries { fingerprint, sent: index, left_out });
        }
        Ok(true)
    }

    /// Room for as many items as the bytes that follow will probably have, so that there is little to copy and little
    /// to spare. Never more than sixteen times what is there, for the first items may be the smallest; the steps lead
    /// to the expected number, so that the last copy is of a sixteenth.
    pub(super) fn make_room(&mut self, list: &mut ListSlot<'_>, have: usize, from: usize) {
        if list.spare() > 0 {
            return;
        }
        // many a list has one item, and the first tells how long they are
        if have == 0 {
            return list.reserve(1);
        }
        let read = (self.reader.here() - from).max(1);
        let expected = have + have.saturating_mul(self.reader.left()) / read + 1;
        let mut room = expected + expected / 32;
        while room > have * 16 {
            room /= 16;
        }
        list.reserve(room.saturating_sub(have).max(4));
    }

    pub(super) fn map(&mut self, map: &mut dyn MapSlot, kind: &Kind, at: &Trail<'_>) -> Result<bool, JsonError> {
        let item = if let Kind::Map(item) = kind { *item } else { &Kind::Any };
        let csv = matches!(item, Kind::Csv(_));
        map.clear();
        let mut first = true;
        self.reader.open()?;
        while self.reader.more(b'}', first)? {
            first = false;
            let name = self.reader.name()?;
            let inner = Trail::Name(at, &name);
            let (slot, doubled) = map.insert(&name);
            let taken = self.value(slot, item, csv, None, &inner)?;
            if doubled {
                self.odd.note(&inner, "a name given twice", Found::Null);
            }
            if !taken {
                map.remove(&name);
            }
        }
        Ok(true)
    }
}

/// A number that two texts hardly ever share; not for texts that somebody wants to look alike.
pub(crate) fn fingerprint(text: &[u8]) -> u64 {
    let mix =
        |hash: u64, word: [u8; 8]| (hash.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(0x517c_c1b7_2722_0a95);
    let (words, rest) = text.as_chunks::<8>();
    let hash = words.iter().fold(text.len() as u64, |hash, word| mix(hash, *word));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(hash, last)
}
