//! The words that a word was probably meant to be.

/// Up to three candidates near a word, the nearest first.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let plain = plain(word);
    let mut near: Vec<(f64, &str)> = candidates
        .map(|candidate| (closeness(&plain, &self::plain(candidate)), candidate))
        .filter(|(closeness, _)| *closeness > 0.75)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    near.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

/// `did you mean A, B or C?`
pub(crate) fn question(words: &[&str]) -> Option<String> {
    let (last, others) = words.split_last()?;
    match others {
        [] => Some(format!("did you mean {last}?")),
        others => Some(format!("did you mean {} or {last}?", others.join(", "))),
    }
}

/// Without case and without the signs between words: `list-things` is `ListThings`.
pub(crate) fn plain(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn closeness(word: &str, candidate: &str) -> f64 {
    let contained = word.len() > 3 && candidate.contains(word);
    let bonus = if contained { 0.15 } else { 0.0 };
    strsim::normalized_damerau_levenshtein(word, candidate).max(strsim::jaro(word, candidate)) + bonus
}

#[cfg(test)]
mod tests {
    use super::{nearest, question};

    #[test]
    fn the_nearest_word_comes_first() {
        let words = ["PayOrders", "PayOrdersOld", "ListOrders", "ShowBudget"];
        assert_eq!(nearest("payorder", words.into_iter())[0], "PayOrders");
        assert_eq!(nearest("list-order", words.into_iter())[0], "ListOrders");
        assert!(nearest("zzz", words.into_iter()).is_empty());
    }

    #[test]
    fn a_question_lists_all_words() {
        assert_eq!(question(&["a", "b", "c"]).as_deref(), Some("did you mean a, b or c?"));
        assert_eq!(question(&[]), None);
    }

    #[test]
    fn three_words_at_most_are_near_and_each_once() {
        let words = ["order", "orders", "orderx", "ordery", "order", "zzz"];
        assert_eq!(nearest("order", words.into_iter()), ["order", "orders", "orderx"]);
        assert_eq!(question(&["a"]).as_deref(), Some("did you mean a?"));
        assert_eq!(question(&["a", "b"]).as_deref(), Some("did you mean a or b?"));
        assert_eq!(super::plain("List-Things_v1 订"), "listthingsv1订");
    }

    #[test]
    fn a_word_that_is_part_of_another_is_near_it_unless_it_is_short() {
        assert_eq!(nearest("order", ["OrderDetailsOfCustomer"].into_iter()), ["OrderDetailsOfCustomer"]);
        assert!(nearest("pay", ["PayCustomerOrders"].into_iter()).is_empty());
        // five letters of eight are not enough
        assert!(nearest("abcdefgh", ["abcdexyz"].into_iter()).is_empty());
    }
}
