//! A clock whose sleeps take no time: it jumps instead.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use huaweicloud_runtime::{BoxFuture, Clock};

/// Time goes by as usual, and jumps over every sleep.
#[derive(Clone)]
pub struct TestClock {
    start: Instant,
    base: SystemTime,
    jumped: Arc<Mutex<(Duration, Vec<Duration>)>>,
    random: f64,
}

impl Default for TestClock {
    fn default() -> Self {
        TestClock {
            start: Instant::now(),
            base: UNIX_EPOCH + Duration::from_secs(1_700_000_000),
            jumped: Arc::default(),
            random: 0.5,
        }
    }
}

impl TestClock {
    pub fn at(base: SystemTime) -> Self {
        TestClock { base, ..Self::default() }
    }

    pub fn sleeps(&self) -> Vec<Duration> {
        self.jumped.lock().unwrap().1.clone()
    }

    pub fn jump(&self, time: Duration) {
        self.jumped.lock().unwrap().0 += time;
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        self.base + self.ticks()
    }

    fn ticks(&self) -> Duration {
        self.start.elapsed() + self.jumped.lock().unwrap().0
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let mut jumped = self.jumped.lock().unwrap();
        jumped.0 += time;
        jumped.1.push(time);
        // Lets the other tasks run, as a real sleep would.
        Box::pin(tokio::task::yield_now())
    }

    fn random(&self) -> f64 {
        self.random
    }
}
