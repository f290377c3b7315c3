//! Numbers that look random and are the same on every machine: what is made up hangs on a seed and a place.

/// The number of a text.
pub(crate) fn of(text: &str) -> u64 {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    scramble(hash)
}

/// A number that hangs on both.
pub(crate) fn mix(seed: u64, other: u64) -> u64 {
    scramble(seed ^ other.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17))
}

/// So many decimal digits; the first one is no zero.
pub(crate) fn digits(seed: u64, count: usize) -> String {
    spell(seed, count, 10)
}

/// So many hexadecimal digits; the first one is no zero.
pub(crate) fn hex(seed: u64, count: usize) -> String {
    spell(seed, count, 16)
}

fn spell(mut seed: u64, count: usize, base: u64) -> String {
    let mut out = String::with_capacity(count);
    for at in 0..count {
        seed = scramble(seed.wrapping_add(at as u64));
        let digit = if at == 0 { 1 + seed % (base - 1) } else { seed % base };
        out.extend(char::from_digit(digit as u32, base as u32));
    }
    out
}

fn scramble(mut x: u64) -> u64 {
    x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_up_is_the_same_on_every_machine() {
        assert_eq!(digits(of("order"), 6), digits(of("order"), 6));
        assert_ne!(digits(mix(of("order"), 1), 12), digits(mix(of("order"), 2), 12));
        assert_eq!(hex(7, 32).len(), 32);
    }
}
