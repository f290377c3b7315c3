//! Calls per second, by account and operation.

use std::collections::HashMap;

use huaweicloud_runtime::meta::Operation;

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

/// Counts the calls of the second at hand.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    second: i64,
    calls: HashMap<(String, usize), u32>,
}

impl Limiter {
    /// Counts a call; says whether it is within the limit.
    pub(crate) fn allows(&mut self, second: i64, account: &str, operation: &'static Operation, limit: u32) -> bool {
        if second != self.second {
            self.second = second;
            self.calls.clear();
        }
        let calls = self.calls.entry((account.to_owned(), std::ptr::from_ref(operation) as usize)).or_insert(0);
        *calls += 1;
        *calls <= limit
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
        assert!(limiter.allows(1, "a", x.meta, 1));
        assert!(!limiter.allows(1, "a", x.meta, 1));
        assert!(limiter.allows(1, "b", x.meta, 1));
        assert!(limiter.allows(1, "a", y.meta, 1));
        assert!(limiter.allows(2, "a", x.meta, 1));
    }
}
