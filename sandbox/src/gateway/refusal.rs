//! Answers to calls that are not carried out, in the envelopes of the service and of its gateway.

use huaweicloud_runtime::meta::{Operation, Service};
use huaweicloud_runtime::{Json, Violations};

use crate::plan::{Codes, Envelope};

/// Why a call is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) cause: Cause,
    pub(crate) message: String,
    /// Field and rule of each violation.
    pub(crate) broken: Vec<String>,
    /// Methods that the path has.
    pub(crate) allow: Option<String>,
    pub(crate) gateway: bool,
}

/// Why, as far as the code goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    NoApi,
    Unauthorized,
    Clock,
    Expired,
    Throttled,
    Gateway,
    Forbidden,
    Invalid,
    Failure,
    /// What the spec says at this place.
    Code(String),
}

impl Cause {
    /// The code by which a service says it.
    pub(crate) fn code<'a>(&'a self, codes: &'a Codes) -> &'a str {
        match self {
            Cause::NoApi => &codes.no_api,
            Cause::Unauthorized => &codes.unauthorized,
            Cause::Clock => &codes.clock,
            Cause::Expired => &codes.expired,
            Cause::Throttled => &codes.throttled,
            Cause::Gateway => &codes.gateway,
            Cause::Forbidden => &codes.forbidden,
            Cause::Invalid => codes.invalid.first().map_or("", String::as_str),
            Cause::Failure => &codes.failure,
            Cause::Code(code) => code,
        }
    }
}

/// The longest text that an error has.
const LONGEST: usize = 1_900;

impl Refusal {
    /// The gateway refuses.
    pub(crate) fn gateway(status: u16, cause: Cause, message: impl Into<String>) -> Self {
        Refusal { status, cause, message: message.into(), broken: Vec::new(), allow: None, gateway: true }
    }

    /// The service refuses.
    pub(crate) fn service(status: u16, cause: Cause, message: impl Into<String>) -> Self {
        Refusal { gateway: false, ..Self::gateway(status, cause, message) }
    }

    /// The call is not authenticated.
    pub(crate) fn unauthorized(why: &str) -> Self {
        Self::gateway(401, Cause::Unauthorized, format!("Incorrect IAM authentication information: {why}"))
    }

    /// The request breaks rules: all of them are named, one a line.
    pub(crate) fn invalid(operation: &Operation, codes: &Codes, violations: &Violations, more: &[String]) -> Self {
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
        let documented = codes.invalid.iter().find(|code| operation.errors.iter().any(|(known, _)| known == code));
        let cause = documented.map_or(Cause::Invalid, |code| Cause::Code(code.clone()));
        let broken = violations
            .iter()
            .map(|violation| format!("{}: {}", violation.path, violation.rule))
            .chain(more.iter().cloned());
        Refusal { broken: broken.collect(), ..Self::service(400, cause, message) }
    }

    /// A step of the operation cannot be taken.
    pub(crate) fn of_step(service: &Service, operation: &Operation, code: &str) -> Self {
        let known = service.errors.iter().find(|info| info.code == code);
        let own = operation.errors.iter().find(|(own, _)| *own == code).map(|(_, text)| *text);
        let message = own.or(known.map(|info| info.doc)).unwrap_or("Refused");
        let statuses = known.map(|info| info.http).unwrap_or_default();
        // a refusal is no failure of the service, whatever else the code comes with
        let failed = statuses.iter().copied().find(|status| (400..500).contains(status));
        let in_answer = service.error_body.in_success && statuses.contains(&200);
        let status = failed.unwrap_or(if in_answer { 200 } else { 400 });
        Self::service(status, Cause::Code(code.to_owned()), message)
    }

    /// The body of the answer.
    pub(crate) fn body(&self, envelope: &Envelope, codes: &Codes, request_id: &str) -> Json {
        let mut body = Json::Object(Vec::new());
        put(&mut body, &envelope.code, Json::from(self.code(codes)));
        put(&mut body, &envelope.message, Json::from(self.message.as_str()));
        if let Some(path) = envelope.request.as_deref().filter(|_| self.gateway) {
            put(&mut body, path, Json::from(request_id));
        }
        body
    }

    /// The code; the HTTP status where the service has none.
    pub(crate) fn code(&self, codes: &Codes) -> String {
        match self.cause.code(codes) {
            "" => self.status.to_string(),
            code => code.to_owned(),
        }
    }
}

/// Puts a value at a path of names with points between them.
fn put(body: &mut Json, path: &str, value: Json) {
    let Json::Object(members) = body else { return };
    let Some((name, rest)) = path.split_once('.') else { return members.push((path.into(), value)) };
    if !members.iter().any(|(known, _)| **known == *name) {
        members.push((name.into(), Json::Object(Vec::new())));
    }
    if let Some((_, inner)) = members.iter_mut().find(|(known, _)| **known == *name) {
        put(inner, rest, value);
    }
}

#[cfg(test)]
mod tests {
    use huaweicloud_bss::API;

    use super::*;

    #[test]
    fn a_refused_step_is_never_a_failure_of_the_service() {
        let Some(operation) = API.operations.first().map(|erased| erased.meta) else { return };
        for info in API.service.errors {
            let status = Refusal::of_step(API.service, operation, info.code).status;
            assert!((200..500).contains(&status), "{} {status}", info.code);
        }
    }
}
