//! The word that was meant: the nearest of those there are.

use crate::work;

/// The nearest of `candidates`, when it is near enough to be a slip.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let limit = (word.len() / 3).max(1);
    let mut other = Vec::new();
    let near = candidates.into_iter().filter_map(|candidate| {
        work::note(1);
        other.clear();
        other.extend(candidate.chars().flat_map(char::to_lowercase));
        Some((distance(&word, &other, limit)?, candidate))
    });
    near.min().map(|(_, candidate)| candidate)
}

/// A line of help: the nearest word, or else all words when they are few.
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(nearest) = nearest(word, candidates.clone()) {
        return format!("did you mean `{nearest}`?");
    }
    let all: Vec<_> = candidates.into_iter().map(|candidate| format!("`{candidate}`")).collect();
    match all.len() {
        0 => "there is none".to_owned(),
        1..=40 => format!("there is {}", all.join(", ")),
        n => format!("there are {n}, none of a name near this one"),
    }
}

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. `None` beyond `limit`.
fn distance(a: &[char], b: &[char], limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    // the row before the last, the last and the one being filled: distances of a start of `a` from each start of `b`
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = before.clone();
    for (i, &x) in a.iter().enumerate() {
        row[0] = i + 1;
        let mut least = row[0];
        for (j, &y) in b.iter().enumerate() {
            let mut best = (last[j + 1] + 1).min(row[j] + 1).min(last[j] + usize::from(x != y));
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
            least = least.min(best);
        }
        // a swap reaches back one row and costs a step
        if least > limit && last.iter().all(|&steps| steps >= limit) {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    Some(last[b.len()]).filter(|&steps| steps <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_a_different_word_is_not() {
        let keys = ["required", "max_length", "min_length"];
        assert_eq!(nearest("requierd", keys), Some("required"));
        assert_eq!(nearest("maxlength", keys), Some("max_length"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("MAX_LENGHT", keys), Some("max_length"));
        assert_eq!(nearest("ab", ["ba"]), Some("ba"), "a swap is one step");
        assert_eq!(nearest("", ["ab"]), None);
    }
}
