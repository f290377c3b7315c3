//! Which fields of an object were there already: a name given twice is told. Knows no table.

/// The fields that were there.
pub(super) struct Seen {
    few: [u64; 4],
    many: Vec<u64>,
}

impl Seen {
    pub(super) fn new(fields: usize) -> Self {
        Seen { few: [0; 4], many: if fields > 256 { vec![0; fields / 64 + 1] } else { Vec::new() } }
    }

    /// Whether the field was there before; now it was.
    pub(super) fn again(&mut self, at: usize) -> bool {
        let words = if self.many.is_empty() { &mut self.few[..] } else { &mut self.many[..] };
        let Some(word) = words.get_mut(at / 64) else { return false };
        let bit = 1 << (at % 64);
        let again = *word & bit != 0;
        *word |= bit;
        again
    }
}
