//! Exact numbers from the digits of the wire, never through a float and never rounded.

use rust_decimal::Decimal;

/// The decimal that JSON digits (`-12.50`, `1e2`) stand for; `None` when they are no number or more than a
/// [`Decimal`] holds exactly. The scale is kept: `0.10` stays `0.10`.
pub(crate) fn decimal(digits: &str) -> Option<Decimal> {
    short_decimal(digits.as_bytes()).or_else(|| long_decimal(digits))
}

/// Those that amounts are: no exponent, and no more digits than an `i64` holds whatever they are.
fn short_decimal(digits: &[u8]) -> Option<Decimal> {
    let (negative, digits) = match digits {
        [b'-', rest @ ..] => (true, rest),
        all => (false, all),
    };
    if digits.len() > 18 {
        return None;
    }
    let (mut number, mut point) = (0_i64, None);
    for (at, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => number = number * 10 + i64::from(byte - b'0'),
            b'.' if at > 0 && point.is_none() => point = Some(at),
            _ => return None,
        }
    }
    let scale = match point {
        None if digits.is_empty() => return None,
        None => 0,
        Some(point) => digits.len() - point - 1,
    };
    if point.is_some() && scale == 0 {
        return None;
    }
    Some(Decimal::new(if negative { -number } else { number }, u32::try_from(scale).ok()?))
}

fn long_decimal(digits: &str) -> Option<Decimal> {
    let (negative, unsigned) = match digits.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let dotted = mantissa.len() != whole.len();
    if whole.is_empty() || (dotted && fraction.is_empty()) {
        return None;
    }
    let mut scale = i64::try_from(fraction.len()).ok()?.checked_sub(i64::from(exponent))?;
    if !whole.bytes().chain(fraction.bytes()).all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut number = 0_i128;
    let mut zeros = 0_i64; // trailing zeros not yet in `number`: they are kept only as far as they fit
    for digit in whole.bytes().chain(fraction.bytes()) {
        if digit == b'0' {
            zeros += 1;
            continue;
        }
        number = grow(number, zeros + 1)?.checked_add(i128::from(digit - b'0'))?;
        zeros = 0;
    }
    if number == 0 {
        let scale = u32::try_from(scale.clamp(0, i64::from(Decimal::MAX_SCALE))).ok()?;
        return Some(Decimal::new(0, scale));
    }
    // A negative scale needs zeros; otherwise as many of those that were written as fit.
    scale -= zeros;
    if scale < 0 {
        let needed = scale.unsigned_abs().try_into().ok()?;
        number = grow(number, needed)?;
        zeros -= needed;
        scale = 0;
    }
    while zeros > 0 && scale < i64::from(Decimal::MAX_SCALE) {
        match grow(number, 1).filter(|grown| *grown <= MAX_MANTISSA) {
            Some(grown) => number = grown,
            None => break,
        }
        zeros -= 1;
        scale += 1;
    }
    let number = if negative { -number } else { number };
    Decimal::try_from_i128_with_scale(number, u32::try_from(scale).ok()?).ok()
}

/// Whether digits stand for the same number, however many there are.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    plain(one).is_some_and(|one| plain(other) == Some(one))
}

/// Sign, significant digits and the power of ten of the last of them.
fn plain(digits: &str) -> Option<(bool, String, i64)> {
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let unsigned = mantissa.trim_start_matches('-');
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let all = format!("{whole}{fraction}");
    let kept = all.trim_end_matches('0');
    let dropped = i64::try_from(all.len() - kept.len()).ok()?;
    let power = exponent.parse::<i64>().ok()?.checked_sub(i64::try_from(fraction.len()).ok()?)?.checked_add(dropped)?;
    let kept = kept.trim_start_matches('0');
    match kept {
        "" => Some((false, String::new(), 0)),
        kept => Some((mantissa.starts_with('-'), kept.to_owned(), power)),
    }
}

/// The whole number that digits stand for, `12`, `12.0` or `1e3`.
pub(crate) fn integer(digits: &str) -> Option<i64> {
    if let Ok(number) = digits.parse() {
        return Some(number);
    }
    let number = decimal(digits)?.normalize();
    if number.scale() == 0 { i64::try_from(number.mantissa()).ok() } else { None }
}

/// Whether a text is a whole number as JSON writes it.
pub(crate) fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leading_zero = digits.len() > 1 && digits.starts_with('0');
    !digits.is_empty() && !leading_zero && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// 96 bits.
const MAX_MANTISSA: i128 = (1 << 96) - 1;

/// The number with so many zeros more, while that is at all representable.
fn grow(number: i128, zeros: i64) -> Option<i128> {
    if number == 0 {
        return Some(0);
    }
    let power = u32::try_from(zeros).ok().filter(|zeros| *zeros <= 38)?;
    number.checked_mul(10_i128.checked_pow(power)?)
}

#[cfg(test)]
mod tests {
    use super::{long_decimal, short_decimal};

    #[test]
    fn short_numbers_are_read_as_long_ones_are() {
        let mut read = 0;
        for whole in ["", "0", "00", "7", "12", "123456789", "999999999999999999", "1000000000000000000"] {
            for fraction in ["", ".", ".0", ".00", ".10", ".000001", ".123456789", ".12345678901234567", ".1.2"] {
                for sign in ["", "-", "+", "--"] {
                    for exponent in ["", "e2", "E-1"] {
                        let digits = format!("{sign}{whole}{fraction}{exponent}");
                        let Some(short) = short_decimal(digits.as_bytes()) else { continue };
                        let long = long_decimal(&digits).map(|long| long.serialize());
                        assert_eq!(Some(short.serialize()), long, "{digits}: digits, scale and sign");
                        read += 1;
                    }
                }
            }
        }
        assert_eq!(read, SHORT, "amounts of up to 18 characters take the short way");
    }

    /// Counted: 30 pairs of a whole and a fraction have no more than 18 characters, each with and without a minus.
    const SHORT: usize = 60;
}
