//! The part of the identity service that clients of the API ask: tokens, temporary keys, accounts, projects.

use huaweicloud_runtime::Json;
use jiff::Timestamp;

use super::plain::Plain;
use super::refusal::Refusal;
use super::token::{TokenClaims, TokenSigner};
use crate::keys::{Identity, Keys};
use crate::realm::Realm;
use crate::seed;

/// How long a token lasts.
pub(crate) const DAY: i64 = 24 * 60 * 60;

/// An answer of the identity service.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Json,
    /// `X-Subject-Token`.
    pub(crate) token: Option<String>,
    /// What was wrong, for the log.
    pub(crate) code: Option<String>,
}

/// The methods of a path of the identity service; `None`: it is no such path.
pub(crate) fn methods(path: &str) -> Option<&'static str> {
    match path.trim_end_matches('/') {
        "/v3/auth/tokens" | "/v3.0/OS-CREDENTIAL/securitytokens" => Some("POST"),
        "/v3/auth/domains" | "/v3/projects" | "/v3/auth/projects" | "/v5/caller-identity" => Some("GET"),
        _ => None,
    }
}

/// What the identity service needs to know.
pub(crate) struct Iam<'a> {
    pub(crate) realms: &'a [Realm],
    pub(crate) keys: &'a Keys,
    /// Region that stands for the site.
    pub(crate) region: &'static str,
    pub(crate) seal: &'a TokenSigner,
    /// Seconds since 1970.
    pub(crate) now: i64,
    /// Seconds that a token lasts.
    pub(crate) lifetime: i64,
}

impl Iam<'_> {
    /// Answers a call of the identity service.
    pub(crate) fn answer(&self, request: &Plain) -> Answer {
        let path = request.path.trim_end_matches('/');
        if methods(path) != Some(request.method.as_str()) {
            return failed(405, "Method Not Allowed", "the path has another method");
        }
        match path {
            "/v3/auth/tokens" => self.token(request),
            "/v3.0/OS-CREDENTIAL/securitytokens" => self.temporary_keys(request),
            _ => match self.caller(request) {
                Ok(claim) => self.look_up(path, &claim),
                Err(refusal) => failed(401, "Unauthorized", &refusal.message),
            },
        }
    }

    fn caller(&self, request: &Plain) -> Result<TokenClaims, Refusal> {
        super::auth::caller(request, self.keys, self.seal, self.now)
    }

    fn token(&self, request: &Plain) -> Answer {
        let auth = match Json::parse(&request.body) {
            Ok(json) if json.get("auth").is_some() => json.get("auth").cloned().unwrap_or_default(),
            Ok(_) => return failed(400, "Bad Request", "auth is missing"),
            Err(error) => return failed(400, "Bad Request", &format!("the body is {error}")),
        };
        let methods = auth.path("identity.methods").and_then(Json::as_array).unwrap_or_default();
        let method = methods
            .iter()
            .filter_map(Json::as_str)
            .find(|method| matches!(*method, "password" | "token" | "assume_role"));
        let found = match method {
            Some("password") => self.by_password(&auth),
            Some("token") => {
                let token = auth.path("identity.token.id").and_then(Json::as_str).or(request.header("X-Auth-Token"));
                self.seal.read(token.unwrap_or_default(), self.now).ok()
            }
            Some(_) => match self.assumed(request, &auth) {
                Ok(claim) => Some(claim),
                Err(answer) => return answer,
            },
            None => return failed(400, "Bad Request", "identity.methods must name password, token or assume_role"),
        };
        let Some(claim) = found else { return failed(401, "Unauthorized", "The username or password is wrong.") };
        let claim = TokenClaims { expires: self.now.saturating_add(self.lifetime), ..claim };
        let quiet = request.query.iter().any(|(name, value)| name == "nocatalog" && !value.is_empty());
        let body = self.token_body(&claim, method.unwrap_or_default(), auth.path("scope.project").is_some(), quiet);
        Answer { status: 201, body, token: Some(self.seal.token(&claim)), code: None }
    }

    fn by_password(&self, auth: &Json) -> Option<TokenClaims> {
        let text = |path: &str| auth.path(path).and_then(Json::as_str);
        let user = text("identity.password.user.name").or_else(|| text("identity.password.user.id"));
        let domain = text("identity.password.user.domain.name").or_else(|| text("identity.password.user.domain.id"));
        let password = text("identity.password.user.password")?;
        let fits = |known: &&Identity| {
            let named = user == Some(&known.user) || user == Some(&user_id(&known.user));
            let at = domain.is_none_or(|domain| domain == known.account || domain == known.domain_id);
            named && at && known.password == password
        };
        self.keys.iter().find(fits).map(|known| TokenClaims::of(known, 0))
    }

    /// An account that the caller may act for.
    fn assumed(&self, request: &Plain, auth: &Json) -> Result<TokenClaims, Answer> {
        let claim = self.caller(request).map_err(|refusal| failed(401, "Unauthorized", &refusal.message))?;
        let role =
            |name: &str| auth.path("identity.assume_role").and_then(|role| role.get(name)).and_then(Json::as_str);
        if role("agency_name").is_none_or(str::is_empty) {
            return Err(failed(400, "Bad Request", "identity.assume_role.agency_name is missing"));
        }
        let Some(wanted) = role("domain_id").or_else(|| role("domain_name")) else {
            return Err(failed(400, "Bad Request", "identity.assume_role needs domain_id or domain_name"));
        };
        let account = self.realms.iter().find_map(|realm| realm.account(wanted));
        // an account may act for itself and for those that are not of its own kind
        let account = account.filter(|account| account.caller != claim.caller || account.domain_id == claim.domain_id);
        account
            .map(|account| TokenClaims::of(&account, 0))
            .ok_or_else(|| failed(403, "Forbidden", "There is no such agency."))
    }

    fn temporary_keys(&self, request: &Plain) -> Answer {
        let Ok(json) = Json::parse(&request.body) else {
            return failed(400, "Bad Request", "the body is no JSON document");
        };
        let Some(auth) = json.get("auth") else { return failed(400, "Bad Request", "auth is missing") };
        let is_role = auth.path("identity.assume_role").is_some();
        let token = auth.path("identity.token.id").and_then(Json::as_str);
        let claim = match (is_role, token) {
            (true, _) => self.assumed(request, auth),
            (false, Some(token)) => {
                self.seal.read(token, self.now).map_err(|_| failed(401, "Unauthorized", "the token is not known"))
            }
            (false, None) => self.caller(request).map_err(|refusal| failed(401, "Unauthorized", &refusal.message)),
        };
        let claim = match claim {
            Ok(claim) => claim,
            Err(answer) => return answer,
        };
        let part = if is_role { "identity.assume_role.duration_seconds" } else { "identity.token.duration_seconds" };
        let seconds = auth.path(part).map_or(Some(900), |json| json.as_i64().or_else(|| json.as_str()?.parse().ok()));
        let Some(seconds) = seconds.filter(|seconds| (900..=DAY).contains(seconds)) else {
            return failed(400, "Bad Request", "duration_seconds must be from 900 to 86400");
        };
        let expires = self.now.saturating_add(seconds);
        let keys = self.seal.temporary(&TokenClaims { expires, ..claim });
        let body = object([(
            "credential",
            object([
                ("access", Json::from(keys.access)),
                ("secret", Json::from(keys.secret)),
                ("securitytoken", Json::from(keys.token)),
                ("expires_at", Json::from(time(expires))),
            ]),
        )]);
        Answer { status: 201, body, token: None, code: None }
    }

    fn look_up(&self, path: &str, claim: &TokenClaims) -> Answer {
        let domain = Json::from(claim.domain_id.as_str());
        let body = match path {
            "/v3/auth/domains" => {
                let one = object([
                    ("id", domain),
                    ("name", Json::from(claim.account.as_str())),
                    ("enabled", Json::Bool(true)),
                ]);
                object([("domains", Json::Array(vec![one])), ("links", object([]))])
            }
            "/v5/caller-identity" => object([
                ("account_id", domain),
                ("principal_id", Json::from(user_id(&claim.account))),
                ("principal_urn", Json::from(format!("iam::{}:user:{}", claim.domain_id, claim.account))),
            ]),
            _ => {
                let region = self.region;
                let id = seed::hex(seed::of(&format!("{} {region}", claim.domain_id)), 32);
                let one = object([
                    ("id", Json::from(id)),
                    ("name", Json::from(region)),
                    ("domain_id", domain),
                    ("enabled", Json::Bool(true)),
                    ("is_domain", Json::Bool(false)),
                ]);
                object([("projects", Json::Array(vec![one])), ("links", object([]))])
            }
        };
        Answer { status: 200, body, token: None, code: None }
    }

    fn token_body(&self, claim: &TokenClaims, method: &str, project: bool, quiet: bool) -> Json {
        let domain =
            || object([("id", Json::from(claim.domain_id.as_str())), ("name", Json::from(claim.account.as_str()))]);
        let name = self
            .keys
            .iter()
            .find(|known| known.domain_id == claim.domain_id)
            .map_or(claim.account.as_str(), |known| &known.user);
        let mut token: Vec<(Box<str>, Json)> = vec![
            ("methods".into(), Json::Array(vec![Json::from(method)])),
            ("issued_at".into(), Json::from(time(self.now))),
            ("expires_at".into(), Json::from(time(claim.expires))),
            (
                "user".into(),
                object([("id", Json::from(user_id(name))), ("name", Json::from(name)), ("domain", domain())]),
            ),
            ("roles".into(), Json::Array(vec![object([("id", Json::from("0")), ("name", Json::from("te_admin"))])])),
        ];
        if project {
            let region = self.region;
            let id = seed::hex(seed::of(&format!("{} {region}", claim.domain_id)), 32);
            token.push((
                "project".into(),
                object([("id", Json::from(id)), ("name", Json::from(region)), ("domain", domain())]),
            ));
        } else {
            token.push(("domain".into(), domain()));
        }
        if !quiet {
            token.push(("catalog".into(), Json::Array(Vec::new())));
        }
        object([("token", Json::Object(token))])
    }
}

fn failed(status: u16, title: &str, message: &str) -> Answer {
    let error = object([
        ("code", Json::from(i64::from(status))),
        ("message", Json::from(message)),
        ("title", Json::from(title)),
    ]);
    Answer { status, body: object([("error", error)]), token: None, code: Some(title.to_owned()) }
}

fn user_id(name: &str) -> String {
    seed::hex(seed::of(&format!("user {name}")), 32)
}

fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
}

/// `2026-01-01T00:00:00.000000Z`.
fn time(second: i64) -> String {
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX).strftime("%Y-%m-%dT%H:%M:%S.000000Z").to_string()
}
