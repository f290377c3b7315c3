//! The short form that `gen` prints after it has changed something.

use super::values::values;
use super::{Compared, Review, affected};
use crate::diff::change::Change;
use crate::diff::severity::Severity;

const SHOWN: usize = 8;

/// A line a change, the worst first and not more than a handful, and the tally; empty without changes.
pub fn summary(changes: &[Change]) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let told: Vec<&Change> = changes.iter().filter(|change| change.severity() != Severity::Docs).collect();
    let mut out = String::new();
    for change in told.iter().take(SHOWN) {
        let values = values(change, 60);
        let values = if values.is_empty() { values } else { format!(" ({values})") };
        out += &format!("{:<10} {}: {}{values}\n", change.severity(), change.place(), change.rule.summary);
    }
    if told.len() > SHOWN {
        out += &format!("{:<10} {} more: `cargo xtask diff`\n", "", told.len() - SHOWN);
    }
    let service = Compared {
        service: changes[0].service.clone(),
        package: String::new(),
        from_root: String::new(),
        to_root: String::new(),
        versions: None,
    };
    let review = Review { from: String::new(), to: String::new(), services: vec![service], changes: changes.to_vec() };
    let told: Vec<String> = affected::lines(&review).into_iter().map(|line| format!("           {line}\n")).collect();
    out + &format!("{}{}; {}\n", told.concat(), review.tally(), review.verdicts().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_more_than_a_handful_is_told_and_the_others_are_counted() {
        let rule = crate::diff::rules().find(|rule| rule.severity() == Severity::Risky);
        let of = |count: usize| summary(&vec![Change::of(rule.expect("a rule that is risky")); count]);
        assert_eq!(of(0), "");
        for (count, more) in [(1, None), (SHOWN, None), (SHOWN + 1, Some(1)), (SHOWN + 5, Some(5))] {
            let text = of(count);
            assert_eq!(text.matches("risky      service: ").count(), count.min(SHOWN), "{text}");
            assert_eq!(text.contains(" more: `cargo xtask diff`"), more.is_some(), "{text}");
            assert!(more.is_none_or(|more| text.contains(&format!("           {more} more: "))), "{text}");
        }
    }
}
