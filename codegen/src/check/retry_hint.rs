//! An error code whose hint and category say one thing about trying again, and whose retry or status another.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "retry-hint",
    "What an error code's hint and category say of trying again agrees with `retry`, or with its statuses",
    "The client repeats by the one, people by the other",
    run,
);

/// Kinds of fault that the request or the caller's keys have: the same call meets them again.
const LASTING: [&str; 3] = ["parameter", "permission", "authentication"];

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let service = &cx.spec.service;
    for (code, entry) in [&service.errors, &service.gateway_errors].into_iter().flatten() {
        let repeated = repeated(cx, entry);
        let hint = entry.hint.as_ref();
        let category = entry.category.as_ref().map(|category| category.as_str());
        let (at, what, help) = if let Some(hint) = hint.filter(|hint| advises(hint) && repeated != Some(true)) {
            (hint.span, "the hint says to try again, but a call with this code is not repeated", "say `retry: true`")
        } else if let Some(hint) = hint.filter(|hint| advises_against(hint) && repeated == Some(true)) {
            (hint.span, "the hint says that trying again is of no use, but the call is repeated", "say `retry: false`")
        } else if category == Some("throttling") && repeated != Some(true) {
            (code.span, "a throttled call may be made later, but this code does not say so", "say `retry: true`")
        } else if category.is_some_and(|kind| LASTING.contains(&kind))
            && repeated == Some(true)
            && entry.retry.is_none()
        {
            let help = "say `retry: false`, or `retry: true` where that is documented";
            (code.span, "its status makes the client repeat the call, its category says that this cannot help", help)
        } else {
            continue;
        };
        out.push(RULE.at(at, what).label("they disagree").help(help).help("or reword the hint"));
    }
}

/// Whether an idempotent call that got this code is repeated; `None` where neither code nor status says.
fn repeated(cx: &Context<'_>, code: &ErrorCode) -> Option<bool> {
    let by_status = |status: &str| {
        let known = cx.spec.service.http.iter().find(|(known, _)| known.as_str() == status);
        known.and_then(|(_, entry)| entry.retry.as_ref()).is_some_and(|retry| retry.value)
    };
    code.retry.as_ref().map(|retry| retry.value).or_else(|| {
        let mut statuses = code.http.iter().map(|status| by_status(&status.value.to_string())).peekable();
        statuses.peek().is_some().then(|| statuses.any(|retry| retry))
    })
}

fn advises(hint: &str) -> bool {
    hint.starts_with("Repeat ")
        || hint.starts_with("Wait")
        || hint.split(|c: char| !c.is_alphabetic()).any(|word| word == "later")
}

fn advises_against(hint: &str) -> bool {
    ["fails again", "do not", "report it"].iter().any(|words| hint.contains(words))
}
