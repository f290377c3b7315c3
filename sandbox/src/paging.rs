//! Which part of a list a request asks for.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Operation, Paging, PagingStyle};

use crate::flow_text;

/// A part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) from: usize,
    pub(crate) count: usize,
}

/// How many items a page has when nothing is said.
const USUAL: usize = 10;
/// What a marker starts with; the index of the first item follows.
const MARKER: &str = "next-";

impl Window {
    /// The whole list, within reason.
    pub(crate) const ALL: Window = Window { from: 0, count: 1_000 };

    /// The part that a request asks for.
    pub(crate) fn of(paging: &Paging, operation: &Operation, document: &Json) -> Window {
        let said = |name: &str| {
            let default = || operation.request.field(name).and_then(|field| field.default).map(str::to_owned);
            document.get(name).map(flow_text).filter(|text| !text.is_empty()).or_else(default)
        };
        let number = |name: &str| said(name).and_then(|text| text.parse::<usize>().ok());
        let count = number(paging.limit).unwrap_or(USUAL).min(10_000);
        let from = match paging.style {
            PagingStyle::Offset => number(paging.position).unwrap_or(0),
            PagingStyle::Page { first } => {
                let page = number(paging.position).unwrap_or(first.into());
                page.saturating_sub(first.into()).saturating_mul(count)
            }
            PagingStyle::Marker => {
                let marker = said(paging.position);
                marker.and_then(|text| text.strip_prefix(MARKER)?.parse().ok()).unwrap_or(0)
            }
        };
        Window { from, count }
    }

    /// The marker of the part behind this one, when the list goes on.
    pub(crate) fn next(self, total: usize) -> Option<String> {
        let next = self.from.saturating_add(self.count);
        (next < total && self.count > 0).then(|| format!("{MARKER}{next}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_next_part_when_the_list_goes_on_behind_this_one() {
        let next = |from, count, total| Window { from, count }.next(total);
        assert_eq!(next(0, 10, 11).as_deref(), Some("next-10"));
        assert_eq!(next(10, 5, 100).as_deref(), Some("next-15"));
        assert_eq!(next(0, 10, 10), None, "the last part is full");
        assert_eq!(next(10, 10, 11), None, "the last part is not full");
        assert_eq!(next(30, 10, 11), None, "behind the end");
        assert_eq!(next(0, 0, 11), None, "a part of nothing would never end");
        assert_eq!(next(0, 1, 2).as_deref(), Some("next-1"));
    }
}
