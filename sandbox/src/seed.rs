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

    #[test]
    fn numbers_are_what_they_always_were() {
        assert_eq!(scramble(0), 0xe220_a839_7b1d_cdaf);
        assert_eq!((of(""), of("order")), (0xc381_7c01_6ba4_ff30, 0xa771_d9d7_8ba0_bead));
        assert_eq!((mix(1, 2), mix(2, 1)), (0x06f0_5a53_db62_ae10, 0x2fff_172b_8d7d_1128));
        assert_eq!((digits(7, 12).as_str(), hex(7, 12).as_str()), ("476204063852", "d90222e05e38"));
    }

    #[test]
    fn only_the_first_digit_is_never_zero() {
        let first = |text: String| text.chars().next();
        assert!((0..500).all(|seed| first(digits(seed, 3)) != Some('0') && first(hex(seed, 3)) != Some('0')));
        for at in 1..4 {
            assert!((0..500).any(|seed| digits(seed, 4).chars().nth(at) == Some('0')), "{at}");
        }
        for (base, count) in [(10, 9), (16, 15)] {
            let seen: std::collections::BTreeSet<_> = (0..500).filter_map(|seed| first(spell(seed, 1, base))).collect();
            assert_eq!(seen.len(), count, "every other digit is the first of something");
        }
    }
}
