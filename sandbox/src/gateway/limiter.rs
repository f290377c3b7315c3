//! Calls in a time, by account and operation.

use std::collections::HashMap;

use huaweicloud_runtime::meta::{self, Operation};

/// How often an account may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Rate {
    /// As the spec says for each operation.
    #[default]
    Documented,
    /// So many times a second, whatever the operation.
    PerSecond(u32),
    /// As often as it likes.
    Unlimited,
}

/// Counts the calls of the times at hand: their end, and the calls so far.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    second: i64,
    calls: HashMap<(String, usize), (i64, u32)>,
}

impl Limiter {
    /// Counts a call; says whether it is within the limit.
    pub(crate) fn allows(
        &mut self,
        second: i64,
        account: &str,
        operation: &'static Operation,
        limit: meta::Rate,
    ) -> bool {
        if second != self.second {
            self.second = second;
            self.calls.retain(|_, (end, _)| *end > second);
        }
        let end = second.saturating_add(i64::try_from(limit.per.as_secs()).unwrap_or(i64::MAX));
        let (_, calls) =
            self.calls.entry((account.to_owned(), std::ptr::from_ref(operation) as usize)).or_insert((end, 0));
        *calls += 1;
        *calls <= limit.calls
    }
}

#[cfg(test)]
mod tests {
    use huaweicloud_bss::API;

    use super::*;

    #[test]
    fn every_account_has_its_own_count_and_every_second_starts_anew() {
        let [x, y, ..] = API.operations else { return };
        let mut limiter = Limiter::default();
        assert!(limiter.allows(1, "a", x.meta, meta::Rate::new(1, 1)));
        assert!(!limiter.allows(1, "a", x.meta, meta::Rate::new(1, 1)));
        assert!(limiter.allows(1, "b", x.meta, meta::Rate::new(1, 1)));
        assert!(limiter.allows(1, "a", y.meta, meta::Rate::new(1, 1)));
        assert!(limiter.allows(2, "a", x.meta, meta::Rate::new(1, 1)));
    }

    #[test]
    fn a_minute_is_counted_as_a_minute() {
        let [x, ..] = API.operations else { return };
        let mut limiter = Limiter::default();
        let rate = meta::Rate::new(2, 60);
        let allowed = [1, 30, 60, 61].map(|second| limiter.allows(second, "a", x.meta, rate));
        assert_eq!(allowed, [true, true, false, true]);
    }
}
