//! Counts steps of work while unit tests run, so that a test can ask how work grows without a clock. Knows nothing of
//! what is done.

/// Notes `steps` more steps: bytes read, candidates compared. Does nothing outside of this crate's own tests.
pub(crate) fn note(steps: usize) {
    #[cfg(test)]
    STEPS.with(|count| count.set(count.get() + steps));
    #[cfg(not(test))]
    let _ = steps;
}

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The steps that `f` takes on this thread.
#[cfg(test)]
pub(crate) fn count(f: impl FnOnce()) -> usize {
    let before = STEPS.with(std::cell::Cell::get);
    f();
    STEPS.with(std::cell::Cell::get) - before
}
