//! Puts an identity onto a request: the signature with its date, or the token.

use std::time::{SystemTime, UNIX_EPOCH};

use super::Identity;
use crate::meta::Auth;
use crate::sign::{Algorithm, ToSign, query_pairs, signed};
use crate::transport::HttpRequest;

/// Headers that proxies may change: they are sent, but not signed.
const UNSIGNED: [&str; 6] = ["user-agent", "accept", "accept-encoding", "connection", "content-length", "via"];

/// Authenticates the request as the service wants it, replacing what an earlier attempt left on it.
///
/// # Errors
/// When the service does not take such an identity, or not with this algorithm.
pub(crate) fn authenticate(
    request: &mut HttpRequest,
    identity: &Identity,
    now: SystemTime,
    algorithm: Algorithm,
    auth: &Auth,
) -> Result<(), &'static str> {
    let signature = auth.signature.as_ref();
    let of_signature = signature.map(|names| [Some(names.header), Some(names.date), names.session]);
    let old: Vec<&str> = of_signature.into_iter().flatten().chain([auth.token]).flatten().collect();
    request.headers.retain(|(name, _)| !old.iter().any(|old| old.eq_ignore_ascii_case(name)));
    let account = |request: &mut HttpRequest, id: &Option<String>| {
        if let (Some(header), Some(id)) = (auth.account, id) {
            request.set_header(header, id);
        }
    };
    match identity {
        Identity::Token(token) => {
            let header = auth.token.ok_or("the service takes no tokens: use access keys")?;
            request.set_header(header, token.token.expose());
            account(request, &token.domain_id);
        }
        Identity::Keys(keys) => {
            let names = signature.ok_or("the service takes no access keys: use a token")?;
            let hash = algorithm.named(names).ok_or("the service does not take this algorithm of signatures")?;
            request.set_header(names.date, date(now));
            if let Some(token) = &keys.security_token {
                let header = names.session.ok_or("the service takes no temporary keys: use lasting ones")?;
                request.set_header(header, token.expose());
            }
            account(request, &keys.domain_id);
            let query = request.url.split_once('?').map_or(Vec::new(), |(_, query)| query_pairs(query));
            let covered = |name: &str| !UNSIGNED.iter().any(|unsigned| unsigned.eq_ignore_ascii_case(name));
            let headers: Vec<_> = request.headers.iter().filter(|(name, _)| covered(name)).cloned().collect();
            let to_sign = ToSign {
                method: request.method,
                path: request.path(),
                query: &query,
                headers: &headers,
                body: &request.body,
            };
            let value = signed(&to_sign, &keys.access_key, &keys.secret_key, algorithm, &hash, names.date);
            request.set_header(names.header, value);
        }
    }
    Ok(())
}

/// `yyyyMMdd'T'HHmmss'Z'` in UTC.
pub(crate) fn date(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64);
    let time = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    time.strftime("%Y%m%dT%H%M%SZ").to_string()
}
