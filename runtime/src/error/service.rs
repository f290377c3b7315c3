//! What the service says when it refuses.

use std::fmt;
use std::time::{Duration, SystemTime};

use super::body::{ErrorBody, request_id};
use super::{ErrorCode, hints};
use crate::locale::Locale;
use crate::message::parse_http_date;
use crate::meta::Service;
use crate::scrub::{Said, Scrubber};
use crate::transport::HttpResponse;

/// A server of which nothing is documented.
static NOBODY: Service = Service::EMPTY;

/// An error that the service or its gateway answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceError {
    /// HTTP status; 200 for operations that say it in the body alone.
    pub status: u16,
    /// Error code; an answer of a proxy or an empty one has none.
    pub code: Option<ErrorCode>,
    /// The service's words, maybe over several lines, without values of the request that are sensitive.
    pub message: String,
    /// The request's id at the service.
    pub request_id: Option<String>,
    /// What the operation documents for the code.
    pub meaning: Option<&'static str>,
    /// Single checks that were not met, where the service lists them.
    pub details: Vec<String>,
    /// How long the service wants to be left alone.
    pub retry_after: Option<Duration>,
    /// Whether the same request may succeed later and can do no harm.
    pub retryable: bool,
    /// The vendor's page of the operation.
    pub doc_url: Option<&'static str>,
    /// Whether there were too many requests; those were turned away before any work.
    pub throttled: bool,
    language: Locale,
    /// Whether the same request is to be made elsewhere, and was not carried out here.
    elsewhere: bool,
    /// What to do, as the operation knows it.
    advice: Option<(&'static str, &'static str)>,
    body: Body,
}

/// May hold personal data, so nothing prints it.
#[derive(Clone)]
struct Body(Vec<u8>);

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl ServiceError {
    /// The error in an answer.
    pub(crate) fn from_answer(
        answer: &HttpResponse,
        found: ErrorBody,
        scrubber: &Scrubber<'_>,
        service: &'static Service,
        language: Locale,
    ) -> Self {
        let code = found.code.as_ref().map(|code| ErrorCode::new(&scrubber.clean(code), answer.status, service));
        // What is said of a code knows better than its status; 429 is a matter of time whatever comes with it.
        let info = code.as_ref().and_then(ErrorCode::info);
        let documented = info.and_then(|info| info.retryable);
        let passing = service.retry_statuses;
        // A code that came with a status of another code is what it is documented for.
        let strayed = info.filter(|info| !info.http.contains(&answer.status));
        let by_status = passing.contains(&answer.status)
            || strayed.is_some_and(|info| info.http.iter().any(|status| passing.contains(status)));
        let named = |codes: &[&str]| code.as_ref().is_some_and(|code| codes.contains(&code.as_str()));
        let throttled = answer.status == 429 || named(service.rate_limit_codes);
        ServiceError {
            status: answer.status,
            throttled,
            message: match found.message.is_empty().then(|| redirect(answer)).flatten() {
                Some(moved) => scrubber.clean(&moved),
                None => scrubber.clean_lines(&found.message),
            },
            request_id: request_id(answer, service).or(found.request_id).map(|id| scrubber.clean(&id)),
            meaning: None,
            details: found.details.iter().map(|detail| scrubber.clean(detail)).collect(),
            retry_after: retry_after(answer),
            retryable: answer.status == 429 || documented.unwrap_or(by_status),
            doc_url: None,
            // the other redirects may be the way to the result of what was done
            elsewhere: matches!(answer.status, 307 | 308) && answer.header("Location").is_some(),
            advice: None,
            code,
            language,
            body: Body(answer.body.clone()),
        }
    }

    /// An error as a test of one's own needs it: HTTP status, nothing else.
    pub fn new(status: u16) -> Self {
        let answer = HttpResponse::new(status, Vec::new());
        Self::from_answer(&answer, ErrorBody::default(), &Scrubber::default(), &NOBODY, Locale::English)
    }

    /// The same with a code, and what the service documents of it.
    pub fn with_code(self, code: &str, service: &'static Service) -> Self {
        let answer = HttpResponse::new(self.status, self.body.0);
        let found = ErrorBody { code: Some(Said::new(code)), message: Said::new(self.message), ..ErrorBody::default() };
        let made = Self::from_answer(&answer, found, &Scrubber::default(), service, self.language);
        ServiceError { request_id: self.request_id, details: self.details, ..made }
    }

    /// The same with words.
    pub fn with_message(self, message: impl Into<String>) -> Self {
        ServiceError { message: message.into(), ..self }
    }

    /// The same with a request's id.
    pub fn with_request_id(self, id: impl Into<String>) -> Self {
        ServiceError { request_id: Some(id.into()), ..self }
    }

    /// The same with checks that were not met.
    pub fn with_details(self, details: impl IntoIterator<Item = String>) -> Self {
        ServiceError { details: details.into_iter().collect(), ..self }
    }

    /// The answer's body as it came, for what an operation sends beside code and words. It may hold personal data.
    pub fn body(&self) -> &[u8] {
        &self.body.0
    }

    /// Takes what the operation says to do: for the code, or else for the HTTP status.
    pub(crate) fn advise(&mut self, hints: &[(&'static str, &'static str, &'static str)]) {
        let (status, code) = (self.status.to_string(), self.code.as_ref().map(ErrorCode::as_str));
        let find = |key: &str| hints.iter().find(|(on, ..)| *on == key).map(|(_, en, zh)| (*en, *zh));
        self.advice = code.and_then(find).or_else(|| find(&status));
    }

    /// The fields that an error of this operation has beside code and words, read into their type.
    pub fn details_as<T: crate::Record + Default>(&self) -> T {
        let mut details = T::default();
        // what does not fit is left out
        let _ = crate::codec::decode(&self.body.0, &mut details);
        details
    }

    /// What to do, where documented, in the client's language.
    pub fn hint(&self) -> Option<&'static str> {
        self.hint_in(self.language)
    }

    pub(super) fn hint_in(&self, language: Locale) -> Option<&'static str> {
        // a gateway that counts by the minute says so: `limit:200,time:5 minute`
        let said = self.message.to_ascii_lowercase();
        if self.throttled
            && self.retry_after.is_none()
            && ["minute", "hour", "day"].iter().any(|unit| said.contains(unit))
        {
            return Some(hints::of_long_quotas(language));
        }
        let of_operation = self.advice.map(|(english, chinese)| language.choose(english, chinese));
        let documented = || self.code.as_ref().and_then(|code| code.hint_in(language));
        of_operation.or_else(documented).or_else(|| hints::of_status(self.status, language))
    }

    /// Whether the service certainly did nothing: the request was turned away before any work.
    pub(crate) fn is_before_work(&self) -> bool {
        self.throttled || self.code.as_ref().is_some_and(ErrorCode::is_before_work)
    }

    /// Whether the service may have done its work all the same: its answer is one of a lost or broken call, or one that
    /// nobody documented.
    pub(crate) fn leaves_outcome_open(&self) -> bool {
        if self.is_before_work() || self.elsewhere {
            return false;
        }
        if self.status >= 500 || self.status == 408 {
            return true;
        }
        match self.code.as_ref().and_then(ErrorCode::info) {
            // documented for a broken call, and not for this status
            Some(info) => !info.http.contains(&self.status) && info.http.iter().any(|status| *status >= 500),
            None => self.status < 400 && self.meaning.is_none(),
        }
    }

    /// Whether the token was refused.
    pub(crate) fn is_token_refused(&self) -> bool {
        if !matches!(self.status, 401 | 403) {
            return false;
        }
        match &self.code {
            Some(code) if code.is_token() => true,
            Some(_) if self.status == 403 => false,
            _ => {
                let message = self.message.to_ascii_lowercase();
                self.code.is_none() && self.status == 401
                    || message.contains("token must be updated")
                    || message.contains("x_auth_token is expired")
            }
        }
    }
}

/// What a redirect says.
fn redirect(answer: &HttpResponse) -> Option<Said> {
    let to = answer.header("Location").filter(|_| (300..400).contains(&answer.status))?;
    Some(Said::new(format!("it redirects to {to}")).keep(300))
}

/// `Retry-After` in seconds or as a date, measured by the answer's own clock.
fn retry_after(answer: &HttpResponse) -> Option<Duration> {
    let value = answer.header("Retry-After")?.trim();
    if let Ok(seconds) = value.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    let now = answer.header("Date").and_then(parse_http_date).unwrap_or_else(SystemTime::now);
    Some(parse_http_date(value)?.duration_since(now).unwrap_or_default())
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, ", {code}")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        let general = || self.code.as_ref().and_then(|code| code.meaning_in(self.language));
        // what an operation documents is in English
        let meaning = match self.language {
            Locale::English => self.meaning.or_else(general),
            Locale::Chinese => general().or(self.meaning),
        };
        if let Some(meaning) = meaning.filter(|meaning| *meaning != self.message) {
            write!(f, " ({meaning})")?;
        }
        for detail in &self.details {
            write!(f, "; {detail}")?;
        }
        match &self.request_id {
            Some(id) => write!(f, " [request {id}]"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ServiceError {}

/// An item of a batch that failed while the call as a whole succeeded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ItemFailure {
    /// Id of the item.
    pub id: Option<String>,
    /// Error code.
    pub code: Option<ErrorCode>,
    /// The service's words.
    pub message: String,
}

impl fmt::Display for ItemFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id.as_deref().unwrap_or("an item without id"))?;
        if let Some(code) = &self.code {
            write!(f, ", {code}")?;
        }
        if self.message.is_empty() { Ok(()) } else { write!(f, ": {}", self.message) }
    }
}

#[cfg(test)]
mod tests {
    use super::ServiceError;
    use crate::meta::{ErrorInfo, Service};

    static SERVICE: Service = Service {
        errors: &[ErrorInfo::service("X.1", &[500], "It broke"), ErrorInfo::service("X.2", &[400], "It is wrong")],
        ..Service::EMPTY
    };

    #[test]
    fn an_outcome_is_open_after_a_broken_call_or_a_code_of_one_or_what_nobody_documented() {
        let open = |status, code| ServiceError::new(status).with_code(code, &SERVICE).leaves_outcome_open();
        for (status, code) in [(500, "X.2"), (503, "X.9"), (408, "X.2"), (200, "X.1"), (400, "X.1"), (200, "X.9")] {
            assert!(open(status, code), "{status} {code}");
        }
        for (status, code) in [(400, "X.2"), (200, "X.2"), (400, "X.9"), (499, "X.9"), (429, "X.1")] {
            assert!(!open(status, code), "{status} {code}");
        }
        let mut documented = ServiceError::new(200).with_code("X.9", &SERVICE);
        documented.meaning = Some("the operation documents it");
        assert!(!documented.leaves_outcome_open());
    }
}
