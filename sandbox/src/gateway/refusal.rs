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

    fn codes() -> Codes {
        let code = str::to_owned;
        Codes {
            no_api: code("N"),
            unauthorized: code("U"),
            clock: code("C"),
            expired: code("E"),
            throttled: code("T"),
            gateway: code("G"),
            forbidden: code("F"),
            invalid: vec![code("I1"), code("I2")],
            failure: String::new(),
        }
    }

    #[test]
    fn each_cause_has_the_code_that_the_service_has_for_it() {
        let cases = [
            (Cause::NoApi, "N"),
            (Cause::Unauthorized, "U"),
            (Cause::Clock, "C"),
            (Cause::Expired, "E"),
            (Cause::Throttled, "T"),
            (Cause::Gateway, "G"),
            (Cause::Forbidden, "F"),
            (Cause::Invalid, "I1"),
            (Cause::Code("own".into()), "own"),
            (Cause::Failure, "503"),
        ];
        for (cause, code) in cases {
            assert_eq!(Refusal::service(503, cause.clone(), "").code(&codes()), code, "{cause:?}");
        }
    }

    #[test]
    fn the_body_says_code_and_message_where_the_service_has_them_and_the_gateway_adds_the_request() {
        let envelope = Envelope { code: "error.code".into(), message: "error.msg".into(), request: Some("id".into()) };
        let body = |refusal: Refusal| refusal.body(&envelope, &codes(), "r1").to_string();
        let service = Refusal::service(403, Cause::Forbidden, "no");
        assert_eq!(body(service), r#"{"error":{"code":"F","msg":"no"}}"#);
        let gateway = Refusal::gateway(403, Cause::Forbidden, "no");
        assert_eq!(body(gateway), r#"{"error":{"code":"F","msg":"no"},"id":"r1"}"#);
    }

    #[test]
    fn a_step_is_refused_in_the_words_of_the_operation_or_else_of_the_service() {
        let [known, ..] = API.service.errors else { return };
        let with_own = API.operations.iter().map(|erased| erased.meta).find(|operation| !operation.errors.is_empty());
        let operation = with_own.unwrap();
        let (code, text) = operation.errors[0];
        assert_eq!(Refusal::of_step(API.service, operation, code).message, text);
        let without = API
            .operations
            .iter()
            .map(|erased| erased.meta)
            .find(|one| one.errors.iter().all(|(own, _)| *own != known.code));
        let refusal = Refusal::of_step(API.service, without.unwrap(), known.code);
        assert_eq!((refusal.message.as_str(), refusal.gateway), (known.doc, false));
        let unknown = Refusal::of_step(API.service, operation, "no such code");
        assert_eq!((unknown.message.as_str(), unknown.status), ("Refused", 400));
    }

    #[test]
    fn a_step_is_refused_with_the_status_of_its_code() {
        static ERRORS: [huaweicloud_runtime::meta::ErrorInfo; 4] = [
            huaweicloud_runtime::meta::ErrorInfo::service("both", &[500, 409], ""),
            huaweicloud_runtime::meta::ErrorInfo::service("failure", &[500], ""),
            huaweicloud_runtime::meta::ErrorInfo::service("first", &[399, 400, 499], ""),
            huaweicloud_runtime::meta::ErrorInfo::service("quiet", &[200], ""),
        ];
        let operation = API.operations[0].meta;
        let status = |service: &Service, code| Refusal::of_step(service, operation, code).status;
        let mut service = Service { errors: &ERRORS, ..Service::EMPTY };
        service.error_body.in_success = false;
        let found = ["both", "failure", "first", "quiet"].map(|code| status(&service, code));
        assert_eq!(found, [409, 400, 400, 400]);
        service.error_body.in_success = true;
        assert_eq!([status(&service, "quiet"), status(&service, "failure")], [200, 400]);
    }

    #[test]
    fn every_broken_rule_is_named_on_a_line_of_its_own_as_long_as_there_is_room() {
        let operation = API.operations[0].meta;
        let none = Violations::default();
        let refuse = |more: &[String]| Refusal::invalid(operation, &codes(), &none, more);
        let two = refuse(&["a: one".into(), "b: two".into()]);
        assert_eq!((two.message.as_str(), two.status), ("a: one\nb: two", 400));
        assert_eq!(two.broken, ["a: one", "b: two"]);
        let lines = ["x"; 5].map(|text| text.repeat(600));
        let many = refuse(&lines);
        let shown: Vec<&str> = many.message.lines().collect();
        assert_eq!((shown.len(), shown.last()), (4, Some(&"and 2 more")));
        assert_eq!(many.broken.len(), 5);
        let full = refuse(&["x".repeat(LONGEST), "y".into()]);
        assert!(full.message.ends_with("x\nand 1 more"));
    }

    #[test]
    fn the_code_of_broken_rules_is_the_first_that_the_operation_documents() {
        let operation = API.operations.iter().map(|erased| erased.meta).find(|one| !one.errors.is_empty()).unwrap();
        let documented = operation.errors[0].0;
        let none = Violations::default();
        let mut codes = codes();
        assert_eq!(Refusal::invalid(operation, &codes, &none, &[]).cause, Cause::Invalid);
        codes.invalid.push(documented.to_owned());
        assert_eq!(Refusal::invalid(operation, &codes, &none, &[]).cause, Cause::Code(documented.to_owned()));
    }
}
