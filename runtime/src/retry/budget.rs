//! A budget of repetitions: when everything fails, repeating everything makes it worse.

use std::sync::{Mutex, PoisonError};

/// How many repetitions all calls of a client may make together.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryBudget {
    /// Repetitions that may be made in one go.
    pub reserve: f64,
    /// What each success puts back, up to the reserve.
    pub per_success: f64,
}

impl Default for RetryBudget {
    fn default() -> Self {
        RetryBudget { reserve: 100.0, per_success: 0.2 }
    }
}

impl RetryBudget {
    /// A budget of so many repetitions; each success puts a part of one back.
    pub fn new(reserve: f64, per_success: f64) -> Self {
        RetryBudget { reserve, per_success }
    }

    /// No budget: every call repeats as its policy says.
    pub fn unlimited() -> Self {
        RetryBudget { reserve: f64::INFINITY, per_success: 0.0 }
    }
}

pub(crate) struct Budget {
    rules: RetryBudget,
    left: Mutex<f64>,
}

impl Budget {
    pub(crate) fn new(rules: RetryBudget) -> Self {
        Budget { rules, left: Mutex::new(rules.reserve) }
    }

    pub(crate) fn take(&self) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = *left >= 1.0;
        if enough {
            *left -= 1.0;
        }
        enough
    }

    pub(crate) fn succeeded(&self) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + self.rules.per_success).min(self.rules.reserve);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(budget: &Budget) -> usize {
        (0..10).filter(|_| budget.take()).count()
    }

    #[test]
    fn as_many_repetitions_as_the_reserve_has_and_what_successes_put_back_up_to_it() {
        let budget = Budget::new(RetryBudget::new(2.0, 0.5));
        assert_eq!(taken(&budget), 2);
        budget.succeeded();
        assert_eq!(taken(&budget), 0);
        budget.succeeded();
        assert_eq!(taken(&budget), 1);
        (0..9).for_each(|_| budget.succeeded());
        assert_eq!(taken(&budget), 2);
    }

    #[test]
    fn without_a_budget_nothing_runs_out() {
        let budget = Budget::new(RetryBudget::unlimited());
        assert_eq!((0..1_000).filter(|_| budget.take()).count(), 1_000);
    }
}
