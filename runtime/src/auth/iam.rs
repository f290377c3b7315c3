//! The three questions to the identity service: a token for a password, a token and keys through an agency.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::cache::Fetched;
use super::{AccessKey, AuthContext, Credentials, Identity, Token};
use crate::error::{CredentialsError, ServiceError, body};
use crate::json::Json;
use crate::locale::Locale;
use crate::meta::{Auth, Method, Service, Signature};
use crate::scrub::Scrubber;
use crate::secret::Secret;
use crate::transport::{HttpRequest, HttpResponse};

/// Largest answer that is read: those of the identity service are a few hundred bytes, a catalogue aside.
const MAX_ANSWER: usize = 1024 * 1024;
/// Longest token that is kept; the service takes 5,000 characters.
const MAX_TOKEN: usize = 64 * 1024;

/// How long a token lasts when the answer does not say.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

pub(super) fn list(items: &[&str]) -> Json {
    Json::Array(items.iter().map(|item| Json::from(*item)).collect())
}

/// A `POST` with a JSON body.
pub(super) fn post(context: AuthContext<'_>, path: &str, body: &Json) -> HttpRequest {
    let mut request = HttpRequest::new(Method::Post, format!("{}{path}", context.iam_endpoint()));
    request.set_header("Host", crate::message::host_of(context.iam_endpoint()));
    request.set_header("Content-Type", "application/json;charset=utf8");
    request.body = body.to_vec();
    request
}

/// Asks in the name of somebody; once more if their token has ended. With the answer comes who asked.
pub(super) async fn ask_as(
    context: AuthContext<'_>,
    who: &dyn Credentials,
    request: &HttpRequest,
    hidden: &[&str],
) -> Result<(HttpResponse, Arc<Identity>), CredentialsError> {
    let identity = who.identity(context).await?;
    let answer = context.send_hiding(authenticated(context, request, &identity), hidden).await?;
    if answer.status != 401 {
        return Ok((answer, identity));
    }
    who.refused(&identity);
    let renewed = who.identity(context).await?;
    if renewed == identity {
        return Ok((answer, identity));
    }
    let answer = context.send_hiding(authenticated(context, request, &renewed), hidden).await?;
    Ok((answer, renewed))
}

/// The identity service, which the runtime calls by itself: how calls prove who makes them, where answers say what they
/// are.
static IAM: Service = Service {
    id: "iam",
    auth: Auth {
        token: Some("X-Auth-Token"),
        account: Some("X-Domain-Id"),
        signature: Some(Signature {
            header: crate::sign::AUTHORIZATION,
            date: crate::sign::DATE_HEADER,
            session: Some("X-Security-Token"),
            sha256: ("SDK-HMAC-SHA256", Some("X-Sdk-Content-Sha256")),
            sm3: None,
        }),
    },
    request_id_headers: &["X-Request-Id", "X-IAM-Trace-Id"],
    ..Service::EMPTY
};

fn authenticated(context: AuthContext<'_>, request: &HttpRequest, identity: &Identity) -> HttpRequest {
    let mut request = request.clone();
    // it takes both, so nothing can go wrong
    let _ = super::authenticate(&mut request, identity, context.now(), crate::sign::Algorithm::default(), &IAM.auth);
    request
}

/// The token in an answer of `/v3/auth/tokens`.
pub(super) fn token(
    context: AuthContext<'_>,
    answer: &HttpResponse,
    hidden: &[&str],
) -> Result<Fetched, CredentialsError> {
    let json = success(answer, hidden)?;
    let token = answer.header("X-Subject-Token").filter(|token| !token.is_empty());
    let token = token.ok_or_else(|| CredentialsError::other("the identity service sent no X-Subject-Token"))?;
    if token.len() > MAX_TOKEN {
        return Err(CredentialsError::other(format!("the identity service sent a token of {} bytes", token.len())));
    }
    let json = json.unwrap_or(Json::Null);
    let expires = json.path("token.expires_at").and_then(Json::as_str);
    Ok(Fetched {
        identity: Identity::Token(Token::new(token)),
        lifetime: Some(expires.and_then(|end| lifetime(context, answer, end)).unwrap_or(DAY)),
    })
}

/// The temporary keys in an answer of the agency or of the server's metadata.
pub(super) fn keys(
    context: AuthContext<'_>,
    answer: &HttpResponse,
    hidden: &[&str],
) -> Result<Fetched, CredentialsError> {
    let json = success(answer, hidden)?.unwrap_or(Json::Null);
    let credential = json.get("credential").unwrap_or(&Json::Null);
    let text = |name| credential.get(name).and_then(Json::as_str).filter(|text| !text.is_empty());
    let (Some(access), Some(secret)) = (text("access"), text("secret")) else {
        return Err(CredentialsError::other("the answer holds no temporary keys"));
    };
    let mut keys = AccessKey::new(access, secret);
    keys.security_token = text("securitytoken").map(Secret::new);
    let expires = text("expires_at");
    // Temporary keys last a quarter of an hour at least.
    let lifetime = expires.and_then(|end| lifetime(context, answer, end)).unwrap_or(Duration::from_secs(15 * 60));
    Ok(Fetched { identity: Identity::Keys(keys), lifetime: Some(lifetime) })
}

fn success(answer: &HttpResponse, hidden: &[&str]) -> Result<Option<Json>, CredentialsError> {
    if (200..300).contains(&answer.status) {
        let size = answer.body.len();
        return match size > MAX_ANSWER {
            true => Err(CredentialsError::other(format!("the identity service answered {size} bytes"))),
            false => Ok(Json::parse(&answer.body).ok()),
        };
    }
    let scrubber = Scrubber::hiding(hidden.iter().copied());
    let found = body::read(&answer.body, &IAM.error_body);
    let error = ServiceError::from_answer(answer, found, &scrubber, &IAM, Locale::English);
    Err(CredentialsError::refused(error))
}

/// From the answer's own time to the end: right even where our clock is wrong.
fn lifetime(context: AuthContext<'_>, answer: &HttpResponse, end: &str) -> Option<Duration> {
    let end: jiff::Timestamp = end.parse().ok()?;
    let date = answer.header("Date").and_then(crate::message::parse_http_date);
    let now = date.unwrap_or_else(|| context.now());
    SystemTime::from(end).duration_since(now).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::clock::SystemClock;
    use crate::transport::{BoxFuture, Transport, TransportError};

    /// An identity service that takes no token, and counts how often it was asked.
    #[derive(Default)]
    struct Closed(Mutex<usize>);

    impl Transport for Closed {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            *self.0.lock().unwrap() += 1;
            Box::pin(async { Ok(HttpResponse::new(401, "{}")) })
        }
    }

    fn context<'a>(transport: &'a Closed, clock: &'a SystemClock) -> AuthContext<'a> {
        let (iam_endpoint, user_agent) = ("https://iam.example.com", "");
        AuthContext { transport, clock, iam_endpoint, user_agent, timeout: Duration::from_secs(5), skew: 0 }
    }

    /// Gives these tokens one after the other, the last one for ever.
    struct Tokens(Mutex<Vec<&'static str>>);

    impl Credentials for Tokens {
        fn identity<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
            let mut left = self.0.lock().unwrap();
            let token = if left.len() > 1 { left.remove(0) } else { left[0] };
            Box::pin(async move { Ok(Token::new(token).into()) })
        }
    }

    #[tokio::test]
    async fn who_was_refused_asks_once_more_only_as_somebody_else() {
        for (tokens, asked) in [(vec!["old"], 1), (vec!["old", "new"], 2)] {
            let (service, clock) = (Closed::default(), SystemClock::default());
            let context = context(&service, &clock);
            let request = post(context, "/v3/x", &Json::Null);
            let (answer, _) = ask_as(context, &Tokens(Mutex::new(tokens)), &request, &[]).await.unwrap();
            assert_eq!((answer.status, *service.0.lock().unwrap()), (401, asked));
        }
    }

    #[test]
    fn a_token_and_an_answer_are_taken_up_to_their_greatest_size() {
        let (service, clock) = (Closed::default(), SystemClock::default());
        let context = context(&service, &clock);
        let token_of = |length: usize, body: usize| {
            let mut answer = HttpResponse::new(201, vec![b' '; body]);
            answer.headers.push(("X-Subject-Token".to_owned(), "t".repeat(length)));
            token(context, &answer, &[]).is_ok()
        };
        assert!(token_of(MAX_TOKEN, MAX_ANSWER));
        assert!(!token_of(MAX_TOKEN + 1, 0));
        assert!(!token_of(1, MAX_ANSWER + 1));
        assert_eq!((MAX_TOKEN, MAX_ANSWER, DAY.as_secs()), (65_536, 1_048_576, 86_400));
    }

    #[test]
    fn what_has_no_end_lasts_as_long_as_its_kind_does_at_least() {
        let (service, clock) = (Closed::default(), SystemClock::default());
        let context = context(&service, &clock);
        let mut answer = HttpResponse::new(201, "{}");
        answer.headers.push(("X-Subject-Token".to_owned(), "t".to_owned()));
        let lifetime = |fetched: Fetched| fetched.lifetime.unwrap().as_secs();
        assert_eq!(lifetime(token(context, &answer, &[]).ok().unwrap()), 86_400);
        let answer = HttpResponse::new(201, r#"{"credential":{"access":"a","secret":"s"}}"#);
        assert_eq!(lifetime(keys(context, &answer, &[]).ok().unwrap()), 900);
    }
}
