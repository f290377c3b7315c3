//! What an export has become, and whether its sum is the one that the service says. Asks nobody and writes no file.

use huaweicloud_runtime::Json;
use rust_decimal::Decimal;

use super::Wanted;
use super::plan::Source;
use super::state::Stream;
use crate::terminal;
use crate::terminal::grouped;

/// What an export has become.
pub(super) struct Summary {
    pub(super) rows: u64,
    pub(super) files: u64,
    pub(super) bytes: u64,
    pub(super) parts: u64,
    /// `None`: more than a decimal holds.
    pub(super) amount: Option<Decimal>,
    pub(super) without: u64,
}

impl Summary {
    pub(super) fn of(streams: &[Stream]) -> Self {
        Summary {
            rows: streams.iter().map(|stream| stream.rows).sum(),
            files: streams.iter().map(|stream| stream.files).sum(),
            bytes: streams.iter().map(|stream| stream.bytes).sum(),
            parts: streams.len() as u64,
            amount: streams.iter().try_fold(Decimal::ZERO, |sum, stream| sum.checked_add(stream.amount)),
            without: streams.iter().map(|stream| stream.without).sum(),
        }
    }

    pub(super) fn to_json(
        &self,
        said: Option<&Result<Decimal, String>>,
        agrees: Option<bool>,
        wanted: &Wanted,
    ) -> Json {
        let number = |number: u64| Json::from(i64::try_from(number).unwrap_or(i64::MAX));
        let said = said.and_then(|said| said.as_ref().ok()).map(ToString::to_string);
        Json::Object(vec![
            ("month".into(), Json::from(wanted.month.as_str())),
            ("folder".into(), Json::from(wanted.out.display().to_string())),
            ("rows".into(), number(self.rows)),
            ("parts".into(), number(self.parts)),
            ("files".into(), number(self.files)),
            ("bytes".into(), number(self.bytes)),
            ("amount".into(), self.amount.map_or(Json::Null, |amount| Json::from(amount.to_string()))),
            ("rows_without_amount".into(), number(self.without)),
            ("sum_of_service".into(), said.map_or(Json::Null, Json::from)),
            ("agrees".into(), agrees.map_or(Json::Null, Json::Bool)),
        ])
    }
}

/// Says what became of the sum; `None`: nobody knows.
pub(super) fn report(source: &Source, summary: &Summary, said: Option<&Result<Decimal, String>>) -> Option<bool> {
    if summary.without > 0 {
        let (rows, are) = if summary.without == 1 { ("row has", "it is") } else { ("rows have", "they are") };
        let count = grouped(summary.without);
        terminal::warn(&format!("{count} {rows} no {}, so {are} in no sum", source.amount));
    }
    match said? {
        Ok(said) => Some(Some(*said) == summary.amount),
        Err(why) => {
            terminal::warn(&format!("the sum could not be held against the service's: {why}"));
            None
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    fn stream(amount: Decimal) -> Stream {
        Stream { rows: 2, amount, ..Stream::default() }
    }

    #[test]
    fn a_sum_that_a_decimal_cannot_hold_agrees_with_nothing() {
        let plans = crate::catalog::sections().into_iter().filter_map(|section| super::super::plan::Plan::of(&section));
        let plan = plans.into_iter().next().unwrap();
        let most = Summary::of(&[stream(Decimal::MAX), stream(Decimal::MAX)]);
        assert_eq!(report(&plan.sources[0], &most, Some(&Ok(Decimal::MAX))), Some(false));
        let two = Summary::of(&[stream(Decimal::ONE), stream(Decimal::ONE)]);
        assert_eq!((two.rows, two.parts, two.amount), (4, 2, Some(Decimal::TWO)));
        assert_eq!(report(&plan.sources[0], &two, Some(&Ok(Decimal::TWO))), Some(true));
    }
}
