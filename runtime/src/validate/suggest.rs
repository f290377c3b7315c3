//! The nearest of several words.

/// The candidate that a word was probably meant to be, if one is near enough.
pub(super) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > 64 {
        return None;
    }
    let plain = word.to_lowercase();
    let near = candidates.map(|candidate| (distance(&plain, &candidate.to_lowercase()), candidate));
    let (distance, candidate) = near.min_by_key(|(distance, _)| *distance)?;
    let enough = word.chars().count().max(candidate.chars().count()) / 3;
    (distance <= enough).then_some(candidate)
}

/// Insertions, deletions and replacements from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, char) in from.chars().enumerate() {
        let mut diagonal = line;
        row[0] = line + 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(char != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn each_insertion_deletion_and_replacement_is_one_step() {
        let cases = [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("abc", "xabc", 1),
            ("xabc", "abc", 1),
            ("abcx", "abc", 1),
            ("abc", "axc", 1),
            ("ab", "ba", 2),
            ("kitten", "sitting", 3),
            ("flaw", "lawn", 2),
            ("saturday", "sunday", 3),
        ];
        for (from, to, steps) in cases {
            assert_eq!(distance(from, to), steps, "{from} to {to}");
        }
    }

    #[test]
    fn a_third_of_the_longer_word_may_be_wrong() {
        let near = |word| nearest(word, ["orders", "subscriptions"].into_iter());
        assert_eq!(near("ordesr"), Some("orders"));
        assert_eq!(near("ORDERS"), Some("orders"));
        assert_eq!(near("ardezz"), None);
        assert_eq!(near("zz"), None);
        assert_eq!(nearest("x", [].into_iter()), None);
    }

    #[test]
    fn a_word_of_more_than_64_bytes_is_no_slip() {
        let known = "x".repeat(64);
        assert_eq!(nearest(&known, [known.as_str()].into_iter()), Some(known.as_str()));
        assert_eq!(nearest(&"x".repeat(65), [known.as_str()].into_iter()), None);
        assert_eq!(nearest(&"x".repeat(70), ["x".repeat(70).as_str()].into_iter()), None);
    }
}
