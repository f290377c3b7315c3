//! Faults to be had on purpose.
//!
//! A fault is `WHAT[@WHEN][/OPERATION]`; several are separated by commas, and all that fit strike.
//!
//! | `WHAT` | |
//! |---|---|
//! | `latency:200ms`, `latency:2s` | the answer comes that much later |
//! | `reset` | the connection is closed before anything is done |
//! | `lost` | the call is carried out, but the connection is closed without an answer |
//! | `truncate` | the call is carried out, but half of the answer's body is missing |
//! | `expired` | the token or key is taken for one that has ended: 401 |
//! | `429` | too many calls |
//! | `500` … `599` | the gateway or the service fails |
//!
//! | `WHEN` | |
//! |---|---|
//! | nothing | always |
//! | `10%`, `0.5%` | that part of the calls, the same ones for the same seed |
//! | `#3`, `#3-7`, `#2+5+9` | calls by their number, counted from 1 for each fault |
//!
//! `OPERATION` is an operation's id, or `service:Id` where two services share it; without one the fault is for all. Example: `latency:50ms,503@5%,lost@#2`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use huaweicloud_runtime::api::{self, Api};
use huaweicloud_runtime::meta::Operation;

use crate::error::Error;
use crate::seed;

/// How faults are written, for help texts.
pub const GRAMMAR: &str = "\
WHAT[@WHEN][/OPERATION], several separated by commas
WHAT: latency:200ms | latency:2s | reset | lost | truncate | expired | 429 | 500 .. 599
      (lost: carried out, but not answered; truncate: half of the answer; expired: 401)
WHEN: 10% | #3 | #3-7 | #2+5+9; left out: always
example: latency:50ms,503@5%,reset@#2";

/// Faults and when they strike.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    list: Vec<Fault>,
    seed: u64,
}

#[derive(Debug)]
struct Fault {
    what: What,
    when: When,
    operation: Option<&'static Operation>,
    seen: AtomicU64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Latency(Duration),
    Reset,
    Lost,
    Truncate,
    Expired,
    Status(u16),
}

#[derive(Clone, Debug, PartialEq)]
enum When {
    Always,
    /// Of a million.
    Share(u64),
    /// From and to.
    Calls(Vec<(u64, u64)>),
}

/// What strikes one call.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct InjectedFault {
    pub(crate) latency: Duration,
    pub(crate) reset: bool,
    pub(crate) lost: bool,
    pub(crate) truncate: bool,
    pub(crate) expired: bool,
    pub(crate) status: Option<u16>,
}

impl Faults {
    /// Reads a list of faults; an empty text is none.
    pub(crate) fn parse(spec: &str, seed: u64, apis: &[&'static Api]) -> Result<Faults, Error> {
        let parts = spec.split(',').map(str::trim).filter(|part| !part.is_empty());
        Ok(Faults { list: parts.map(|part| fault(part, apis)).collect::<Result<_, _>>()?, seed })
    }

    /// What strikes the call at hand.
    pub(crate) fn strike(&self, operation: &Operation) -> InjectedFault {
        let mut strike = InjectedFault::default();
        for (index, fault) in (0..).zip(&self.list) {
            if fault.operation.is_some_and(|only| !std::ptr::eq(only, operation)) {
                continue;
            }
            let call = fault.seen.fetch_add(1, Ordering::Relaxed) + 1;
            let strikes = match &fault.when {
                When::Always => true,
                When::Share(share) => seed::mix(seed::mix(self.seed, index), call) % 1_000_000 < *share,
                When::Calls(ranges) => ranges.iter().any(|(from, to)| (*from..=*to).contains(&call)),
            };
            if !strikes {
                continue;
            }
            match fault.what {
                What::Latency(by) => strike.latency += by,
                What::Reset => strike.reset = true,
                What::Lost => strike.lost = true,
                What::Truncate => strike.truncate = true,
                What::Expired => strike.expired = true,
                What::Status(status) => strike.status = Some(status),
            }
        }
        strike
    }
}

fn fault(part: &str, apis: &[&'static Api]) -> Result<Fault, Error> {
    let bad = |reason: &str| Error::Faults { part: part.to_owned(), reason: reason.to_owned() };
    let (head, name) = part.split_once('/').map_or((part, None), |(head, name)| (head, Some(name)));
    let named = |name| api::find(apis, name).ok_or_else(|| bad("there is no such operation"));
    let operation = name.map(named).transpose()?.map(|(_, erased)| erased.meta);
    let (what, when) = head.split_once('@').map_or((head, None), |(what, when)| (what, Some(when)));
    let what = match what {
        "reset" => What::Reset,
        "lost" => What::Lost,
        "truncate" => What::Truncate,
        "expired" => What::Expired,
        text => match (text.strip_prefix("latency:"), text.parse::<u16>()) {
            (Some(time), _) => What::Latency(
                duration(time).ok_or_else(|| bad("latency is as in latency:200ms or latency:2s, a minute at most"))?,
            ),
            (None, Ok(status @ (429 | 500..=599))) => What::Status(status),
            _ => return Err(bad("a fault is latency:TIME, reset, lost, truncate, expired, 429 or 500 to 599")),
        },
    };
    let when = match when {
        None => When::Always,
        Some(text) => moment(text).ok_or_else(|| bad("a fault strikes @10%, @#3, @#3-7 or @#2+5+9"))?,
    };
    Ok(Fault { what, when, operation, seen: AtomicU64::new(0) })
}

fn duration(text: &str) -> Option<Duration> {
    let time = match text.strip_suffix("ms") {
        Some(millis) => Duration::from_millis(millis.parse().ok()?),
        None => Duration::from_secs(text.strip_suffix('s')?.parse().ok()?),
    };
    (time <= Duration::from_secs(60)).then_some(time)
}

fn moment(text: &str) -> Option<When> {
    if let Some(share) = text.strip_suffix('%') {
        let share: f64 = share.parse().ok()?;
        return (0.0..=100.0).contains(&share).then_some(When::Share((share * 10_000.0) as u64));
    }
    let calls = text.strip_prefix('#')?.split('+').map(|call| match call.split_once('-') {
        Some((from, to)) => Some((from.parse().ok()?, to.parse().ok()?)),
        None => call.parse().ok().map(|call| (call, call)),
    });
    calls.collect::<Option<Vec<(u64, u64)>>>().map(When::Calls)
}

#[cfg(test)]
mod tests {
    use huaweicloud_bss::API;

    use super::*;

    fn strikes(spec: &str, calls: usize) -> Option<Vec<InjectedFault>> {
        let faults = Faults::parse(spec, 1, &[&API]).ok()?;
        let operation = API.operations.first()?.meta;
        Some((0..calls).map(|_| faults.strike(operation)).collect())
    }

    #[test]
    fn faults_strike_when_they_say() {
        let list = strikes("503@#2-3,latency:5ms@#1+4", 4).unwrap_or_default();
        let statuses: Vec<_> = list.iter().map(|strike| strike.status).collect();
        assert_eq!(statuses, [None, Some(503), Some(503), None]);
        assert_eq!(list.iter().map(|strike| strike.latency.as_millis()).collect::<Vec<_>>(), [5, 0, 0, 5]);
        let resets = strikes("reset@25%", 4_000).unwrap_or_default().iter().filter(|strike| strike.reset).count();
        assert!((900..1_100).contains(&resets), "{resets}");
    }

    #[test]
    fn what_is_no_fault_is_said() {
        for bad in
            ["slow", "404", "reset@often", "latency:1h", "latency:61s", "503@#x", "reset/NoSuchOperation", "reset@101%"]
        {
            assert!(Faults::parse(bad, 0, &[&API]).is_err(), "{bad}");
        }
        assert!(Faults::parse("", 0, &[&API]).is_ok());
    }

    #[test]
    fn a_share_is_of_a_million_and_strikes_below_it() -> Result<(), &'static str> {
        let operation = API.operations.first().ok_or("no operation")?.meta;
        // what the first call of the first fault draws
        let drawn = seed::mix(seed::mix(3, 0), 1) % 1_000_000;
        let strikes = |share| {
            let one = Fault { what: What::Reset, when: When::Share(share), operation: None, seen: AtomicU64::new(0) };
            Faults { list: vec![one], seed: 3 }.strike(operation).reset
        };
        assert_eq!([drawn - 1, drawn, drawn + 1].map(strikes), [false, false, true]);
        assert_eq!([0, 1_000_000].map(strikes), [false, true]);
        Ok(())
    }

    #[test]
    fn shares_durations_and_calls_are_read_as_they_are_written() {
        assert_eq!(moment("0.5%"), Some(When::Share(5_000)));
        assert_eq!(moment("100%"), Some(When::Share(1_000_000)));
        assert_eq!(moment("#3-7+9"), Some(When::Calls(vec![(3, 7), (9, 9)])));
        assert_eq!([moment("-1%"), moment("3"), moment("#")], [None, None, None]);
        assert_eq!(duration("200ms"), Some(Duration::from_millis(200)));
        assert_eq!(duration("60s"), Some(Duration::from_secs(60)));
        assert_eq!([duration("60001ms"), duration("61s"), duration("2"), duration("s")], [None; 4]);
    }

    #[test]
    fn latencies_add_up() {
        let list = strikes("latency:5ms,latency:7ms", 1).unwrap_or_default();
        assert_eq!(list.first().map(|strike| strike.latency), Some(Duration::from_millis(12)));
    }
}
