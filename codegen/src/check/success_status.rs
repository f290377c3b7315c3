//! A status that no good answer has.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "success-status",
    "`success_status` names statuses from 200 to 399, each once, and 204 only where `response: none` stands",
    "An answer is told from an error by it",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        for (place, status) in operation.success_status.iter().enumerate() {
            let mut refuse = |message: String, help: &str| out.push(RULE.at(status.span, message).help(help));
            if !(200..400).contains(&status.value) {
                refuse(format!("{} is no status of a good answer", status.value), "name statuses from 200 to 399");
            } else if operation.success_status[..place].iter().any(|other| other.value == status.value) {
                refuse(format!("{} stands here twice", status.value), "remove one of the two");
            } else if status.value == 204 && !matches!(operation.response, Response::None) {
                refuse(
                    "an answer with HTTP 204 has no body, but `response` has one".to_owned(),
                    "write `response: none`, or the status that comes with the body",
                );
            }
        }
    }
}
