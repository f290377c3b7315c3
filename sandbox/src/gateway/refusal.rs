//! Answers to calls that are not carried out, in the envelopes of the service and of its gateway.

use huaweicloud_bss::runtime::meta::Operation;
use huaweicloud_bss::runtime::{Json, Violations};

use crate::keys;
use crate::plan::Envelope;

/// Why a call is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
    /// Field and rule of each violation.
    pub(crate) broken: Vec<String>,
    /// Methods that the path has.
    pub(crate) allow: Option<String>,
    pub(crate) gateway: bool,
}

/// The longest text that an error has.
const LONGEST: usize = 1_900;

impl Refusal {
    /// The gateway refuses.
    pub(crate) fn gateway(status: u16, code: &str, message: impl Into<String>) -> Self {
        Refusal {
            status,
            code: code.to_owned(),
            message: message.into(),
            broken: Vec::new(),
            allow: None,
            gateway: true,
        }
    }

    /// The service refuses.
    pub(crate) fn service(status: u16, code: &str, message: impl Into<String>) -> Self {
        Refusal { gateway: false, ..Self::gateway(status, code, message) }
    }

    /// The call is not authenticated.
    pub(crate) fn unauthorized(why: &str) -> Self {
        Self::gateway(401, "APIGW.0301", format!("Incorrect IAM authentication information: {why}"))
    }

    /// The request breaks rules: all of them are named, one a line.
    pub(crate) fn invalid(operation: &Operation, violations: &Violations, more: &[String]) -> Self {
        let lines: Vec<String> = violations.iter().map(ToString::to_string).chain(more.iter().cloned()).collect();
        let mut message = String::new();
        for (at, line) in lines.iter().enumerate() {
            if message.chars().count() + line.chars().count() > LONGEST {
                message.push_str(&format!("\nand {} more", lines.len() - at));
                break;
            }
            message.push_str(if at > 0 { "\n" } else { "" });
            message.push_str(line);
        }
        let documented =
            ["CBC.0100", "CBC.0101"].into_iter().find(|code| operation.errors.iter().any(|(known, _)| known == code));
        let broken = violations
            .iter()
            .map(|violation| format!("{}: {}", violation.path, violation.rule))
            .chain(more.iter().cloned());
        Refusal { broken: broken.collect(), ..Self::service(400, documented.unwrap_or("CBC.0100"), message) }
    }

    /// A step of the operation cannot be taken.
    pub(crate) fn of_step(operation: &Operation, code: &str, envelope: &Envelope) -> Self {
        let known = keys::service().errors.iter().find(|info| info.code == code);
        let own = operation.errors.iter().find(|(own, _)| *own == code).map(|(_, text)| *text);
        let message = own.or(known.map(|info| info.doc)).unwrap_or("Refused");
        let statuses = known.map(|info| info.http).unwrap_or_default();
        // where the code comes with 200 only, the answer must have a place for it
        let in_answer = operation.response.is_some_and(|object| object.field(&envelope.code).is_some());
        // a refusal is no failure of the service, whatever else the code comes with
        let failed = statuses.iter().copied().find(|status| (400..500).contains(status));
        let status = failed.unwrap_or(if in_answer && statuses.contains(&200) { 200 } else { 400 });
        Self::service(status, code, message)
    }

    /// The body of the answer.
    pub(crate) fn body(&self, envelope: &Envelope, request_id: &str) -> Json {
        let mut entries: Vec<(Box<str>, Json)> = vec![
            (envelope.code.as_str().into(), Json::from(self.code.as_str())),
            (envelope.message.as_str().into(), Json::from(self.message.as_str())),
        ];
        if let Some(name) = envelope.request.as_deref().filter(|_| self.gateway) {
            entries.push((name.into(), Json::from(request_id)));
        }
        Json::Object(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use huaweicloud_bss::catalog::OPERATIONS;

    #[test]
    fn a_refused_step_is_never_a_failure_of_the_service() {
        let Some(operation) = OPERATIONS.first().map(|erased| erased.meta) else { return };
        for info in keys::service().errors {
            let status = Refusal::of_step(operation, info.code, &Envelope::default()).status;
            assert!((200..500).contains(&status), "{} {status}", info.code);
        }
    }
}
