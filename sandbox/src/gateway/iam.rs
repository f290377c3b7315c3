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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{json, world};

    /// Noon on 15 March 2031.
    const NOON: i64 = 1_931_342_400;

    fn ask(method: &str, path: &str, query: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let world = world();
        let store = world.store();
        let keys = world.keys.clone();
        let realms = [Realm::new(world, store)];
        let raw_query = super::super::request::raw_pairs(query);
        let request = Plain {
            method: method.into(),
            path: path.into(),
            query: super::super::request::decoded(&raw_query),
            raw_query,
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: body.as_bytes().to_vec(),
        };
        let seal = TokenSigner::new(&keys);
        Iam { realms: &realms, keys: &keys, region: "r-1", seal: &seal, now: NOON, lifetime: 600 }.answer(&request)
    }

    fn token_for(body: &str) -> Answer {
        ask("POST", "/v3/auth/tokens", "", &[], body)
    }

    fn text<'j>(json: &'j Json, path: &str) -> &'j str {
        json.path(path).and_then(Json::as_str).unwrap_or_default()
    }

    fn key(caller: &str) -> Identity {
        Keys::built_in(&[&huaweicloud_bss::API]).get(caller).unwrap().clone()
    }

    fn password(user: &str, domain: &str, password: &str, scope: &str) -> String {
        format!(
            r#"{{"auth": {{"identity": {{"methods": ["password"], "password": {{"user": {{{user}, "password": "{password}",
                "domain": {domain}}}}}}}, "scope": {scope}}}}}"#
        )
    }

    /// A token of one of the callers, good at noon.
    fn token_of(caller: &str, expires: i64) -> String {
        let keys = Keys::built_in(&[&huaweicloud_bss::API]);
        TokenSigner::new(&keys).token(&TokenClaims::of(keys.get(caller).unwrap(), expires))
    }

    #[test]
    fn a_user_is_known_by_name_or_id_and_the_account_too() {
        let me = key("customer");
        let id = user_id(&me.user);
        let users = [format!(r#""name": "{}""#, me.user), format!(r#""id": "{id}""#)];
        let domains =
            [format!(r#"{{"name": "{}"}}"#, me.account), format!(r#"{{"id": "{}"}}"#, me.domain_id), "{}".into()];
        for user in &users {
            for domain in &domains {
                let answer = token_for(&password(user, domain, &me.password, "{}"));
                assert_eq!((answer.status, answer.token.is_some()), (201, true), "{user} {domain}");
            }
        }
        for (user, domain, word) in [
            (users[0].as_str(), r#"{"name": "other"}"#, me.password.as_str()),
            (r#""name": "other""#, "{}", &me.password),
            (&users[0], "{}", "wrong"),
        ] {
            let answer = token_for(&password(user, domain, word, "{}"));
            assert_eq!((answer.status, answer.token), (401, None), "{user} {domain} {word}");
        }
    }

    #[test]
    fn a_token_tells_whose_it_is_until_when_and_for_what() {
        let me = key("customer");
        let user = format!(r#""name": "{}""#, me.user);
        let of_account = token_for(&password(&user, "{}", &me.password, r#"{"domain": {}}"#)).body;
        assert_eq!(text(&of_account, "token.issued_at"), "2031-03-15T12:00:00.000000Z");
        assert_eq!(text(&of_account, "token.expires_at"), "2031-03-15T12:10:00.000000Z");
        assert_eq!(text(&of_account, "token.user.name"), me.user);
        assert_eq!(text(&of_account, "token.user.domain.id"), me.domain_id);
        assert_eq!(text(&of_account, "token.domain.name"), me.account);
        assert!(of_account.path("token.project").is_none() && of_account.path("token.catalog").is_some());
        let of_project = token_for(&password(&user, "{}", &me.password, r#"{"project": {}}"#)).body;
        assert_eq!(text(&of_project, "token.project.name"), "r-1");
        assert!(of_project.path("token.domain").is_none());
        let body = password(&user, "{}", &me.password, "{}");
        let quiet = ask("POST", "/v3/auth/tokens", "nocatalog=true", &[], &body).body;
        assert!(quiet.path("token.catalog").is_none());
        for query in ["nocatalog=", "other=true"] {
            let loud = ask("POST", "/v3/auth/tokens", query, &[], &body).body;
            assert!(loud.path("token.catalog").is_some(), "{query}");
        }
    }

    #[test]
    fn a_token_is_changed_for_another_one() {
        let old = token_of("customer", NOON + 1);
        let body = format!(r#"{{"auth": {{"identity": {{"methods": ["token"], "token": {{"id": "{old}"}}}}}}}}"#);
        assert_eq!(token_for(&body).status, 201);
        let body = r#"{"auth": {"identity": {"methods": ["other", "token"]}}}"#;
        assert_eq!(ask("POST", "/v3/auth/tokens", "", &[("X-Auth-Token", &old)], body).status, 201);
        assert_eq!(token_for(body).status, 401);
        let ended = token_of("customer", NOON);
        assert_eq!(ask("POST", "/v3/auth/tokens", "", &[("X-Auth-Token", &ended)], body).status, 401);
    }

    #[test]
    fn a_request_that_names_no_way_is_told_what_is_missing() {
        let cases = [
            ("no JSON", 400, "the body is"),
            ("{}", 400, "auth is missing"),
            (r#"{"auth": {}}"#, 400, "identity.methods must name"),
            (r#"{"auth": {"identity": {"methods": ["other"]}}}"#, 400, "identity.methods must name"),
        ];
        for (body, status, said) in cases {
            let answer = token_for(body);
            assert_eq!(answer.status, status, "{body}");
            assert!(text(&answer.body, "error.message").contains(said), "{body}: {}", answer.body);
        }
        assert_eq!(ask("GET", "/v3/auth/tokens", "", &[], "").status, 405);
        assert_eq!(ask("POST", "/v3/projects/", "", &[], "").status, 405);
    }

    #[test]
    fn a_partner_acts_for_its_customers_and_nobody_for_a_peer() {
        let (customer, partner) = (key("customer"), key("partner"));
        let assume = |caller: &str, role: &str| {
            let body = format!(r#"{{"auth": {{"identity": {{"methods": ["assume_role"], "assume_role": {role}}}}}}}"#);
            ask("POST", "/v3/auth/tokens", "", &[("X-Auth-Token", &token_of(caller, NOON + 1))], &body)
        };
        let role = |agency: &str, account: &str| format!(r#"{{"agency_name": "{agency}", {account}}}"#);
        let by_id = format!(r#""domain_id": "{}""#, customer.domain_id);
        let by_name = format!(r#""domain_name": "{}""#, customer.account);
        for account in [&by_id, &by_name, &r#""domain_name": "customer_3""#.to_owned()] {
            let answer = assume("partner", &role("agency", account));
            assert_eq!(answer.status, 201, "{}", answer.body);
        }
        assert_eq!(assume("customer", &role("agency", &by_id)).status, 201, "itself");
        assert_eq!(assume("customer", &role("agency", r#""domain_name": "customer_3""#)).status, 403);
        assert_eq!(assume("partner", &role("agency", r#""domain_name": "nobody""#)).status, 403);
        assert_eq!(assume("partner", &role("", &by_id)).status, 400);
        assert_eq!(assume("partner", r#"{"agency_name": "agency"}"#).status, 400);
        let body = format!(
            r#"{{"auth": {{"identity": {{"methods": ["assume_role"], "assume_role": {}}}}}}}"#,
            role("agency", &by_id)
        );
        assert_eq!(token_for(&body).status, 401, "nobody calls");
        assert_ne!(partner.domain_id, customer.domain_id);
    }

    #[test]
    fn temporary_keys_last_from_a_quarter_of_an_hour_to_a_day() {
        let path = "/v3.0/OS-CREDENTIAL/securitytokens";
        let token = token_of("customer", NOON + 1);
        let keys = |more: &str| {
            let body =
                format!(r#"{{"auth": {{"identity": {{"methods": ["token"], "token": {{"id": "{token}"{more}}}}}}}}}"#);
            ask("POST", path, "", &[], &body)
        };
        for (more, until) in [
            ("", "2031-03-15T12:15:00.000000Z"),
            (r#", "duration_seconds": 900"#, "2031-03-15T12:15:00.000000Z"),
            (r#", "duration_seconds": "86400""#, "2031-03-16T12:00:00.000000Z"),
        ] {
            let answer = keys(more);
            assert_eq!((answer.status, text(&answer.body, "credential.expires_at")), (201, until), "{more}");
        }
        for wrong in ["899", "86401", "\"long\"", "null"] {
            assert_eq!(keys(&format!(r#", "duration_seconds": {wrong}"#)).status, 400, "{wrong}");
        }
        let of_header = ask("POST", path, "", &[("X-Auth-Token", &token)], r#"{"auth": {"identity": {}}}"#);
        assert_eq!(of_header.status, 201);
        let role = format!(
            r#"{{"auth": {{"identity": {{"assume_role": {{"agency_name": "a", "domain_id": "{}", "duration_seconds": 1000}}}}}}}}"#,
            key("customer").domain_id
        );
        let partner = token_of("partner", NOON + 1);
        let assumed = ask("POST", path, "", &[("X-Auth-Token", &partner)], &role);
        assert_eq!(text(&assumed.body, "credential.expires_at"), "2031-03-15T12:16:40.000000Z");
        for (body, status) in [("no JSON", 400), ("{}", 400), (r#"{"auth": {}}"#, 401)] {
            assert_eq!(ask("POST", path, "", &[], body).status, status, "{body}");
        }
        let unknown = r#"{"auth": {"identity": {"token": {"id": "x"}}}}"#;
        assert_eq!(ask("POST", path, "", &[], unknown).status, 401);
    }

    #[test]
    fn accounts_projects_and_the_caller_are_looked_up_for_whoever_calls() {
        let me = key("customer");
        let token = token_of("customer", NOON + 1);
        let get = |path: &str| {
            let answer = ask("GET", path, "", &[("X-Auth-Token", &token)], "");
            assert_eq!(answer.status, 200, "{path}");
            answer.body
        };
        let domains = get("/v3/auth/domains");
        let first = domains.get("domains").and_then(|list| list.at(0)).unwrap();
        assert_eq!((text(first, "id"), text(first, "name")), (me.domain_id.as_str(), me.account.as_str()));
        let caller = get("/v5/caller-identity");
        assert_eq!(text(&caller, "account_id"), me.domain_id);
        assert_eq!(get("/v3/projects"), get("/v3/auth/projects/"));
        let projects = get("/v3/projects");
        let project = projects.get("projects").and_then(|list| list.at(0)).unwrap();
        assert_eq!((text(project, "name"), text(project, "domain_id")), ("r-1", me.domain_id.as_str()));
        let with_project = json(&format!(
            r#"{{"auth": {{"identity": {{"methods": ["token"], "token": {{"id": "{token}"}}}}, "scope": {{"project": {{}}}}}}}}"#
        ));
        let of_token = token_for(&with_project.to_string()).body;
        assert_eq!(text(&of_token, "token.project.id"), text(project, "id"), "one project has one ID");
        assert_eq!(ask("GET", "/v3/projects", "", &[], "").status, 401);
    }

    #[test]
    fn temporary_keys_are_good_as_long_as_they_say() {
        let body = r#"{"auth": {"identity": {"token": {"duration_seconds": 1000}}}}"#;
        let token = token_of("customer", NOON + 1);
        let keys = ask("POST", "/v3.0/OS-CREDENTIAL/securitytokens", "", &[("X-Auth-Token", &token)], body).body;
        let of = |name: &str| text(&keys, &format!("credential.{name}")).to_owned();
        let seal = TokenSigner::new(&Keys::built_in(&[&huaweicloud_bss::API]));
        let read = |now| {
            seal.read_temporary(&of("access"), &of("securitytoken"), now).map(|(claim, secret)| {
                assert_eq!(secret, of("secret"));
                claim.caller
            })
        };
        assert_eq!(read(NOON + 999), Ok("customer"));
        assert_eq!(read(NOON + 1_000), Err(super::super::token::Useless::Expired));
    }

    #[test]
    fn every_user_has_an_id_of_its_own() {
        let ids = ["customer", "partner"].map(|caller| user_id(&key(caller).user));
        assert_ne!(ids[0], ids[1]);
        assert!(ids.iter().all(|id| id.len() == 32), "{ids:?}");
    }
}
