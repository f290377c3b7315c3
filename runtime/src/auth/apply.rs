//! Puts an identity onto a request: the signature with its date, or the token.

use std::time::{SystemTime, UNIX_EPOCH};

use super::Identity;
use crate::meta::Auth;
use crate::sign::{Algorithm, Covered, Hex, canonical_of, signed};
use crate::transport::HttpRequest;

/// Headers that proxies may change: they are sent, but not signed.
const UNSIGNED: [&str; 6] = ["user-agent", "accept", "accept-encoding", "connection", "content-length", "via"];

/// Authenticates the request as the service wants it, replacing what is on it. Returns the signature alone, where there is
/// one.
///
/// # Errors
/// When the service does not take such an identity, or not with this algorithm.
pub(crate) fn authenticate(
    request: &mut HttpRequest,
    identity: &Identity,
    now: SystemTime,
    algorithm: Algorithm,
    auth: &Auth,
) -> Result<Option<Hex>, &'static str> {
    let signature = auth.signature.as_ref();
    let of_signature = signature.map(|names| [Some(names.header), Some(names.date), names.session]);
    let old = || of_signature.iter().flatten().chain([&auth.token]).flatten();
    request.headers.retain(|(name, _)| !old().any(|old| old.eq_ignore_ascii_case(name)));
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
            Ok(None)
        }
        Identity::Keys(keys) => {
            let names = signature.ok_or("the service takes no access keys: use a token")?;
            let hash = algorithm.named(names).ok_or("the service does not take this algorithm of signatures")?;
            let date = date(now);
            request.headers.push((names.date.into(), date.clone().into()));
            if let Some(token) = &keys.security_token {
                let header = names.session.ok_or("the service takes no temporary keys: use lasting ones")?;
                request.set_header(header, token.expose());
            }
            account(request, &keys.domain_id);
            let covered = |name: &str| !UNSIGNED.iter().any(|unsigned| unsigned.eq_ignore_ascii_case(name));
            let headers = request.headers.iter().map(|(name, value)| (&**name, &**value));
            let to_sign = Covered {
                method: request.method.as_str(),
                path: request.path(),
                query: request.url.split_once('?').map_or("".into(), |(_, query)| canonical_of(query)),
                headers: headers.filter(|(name, _)| covered(name)).collect(),
                body: &request.body,
            };
            let (value, signature) = signed(to_sign, &keys.access_key, &keys.secret_key, algorithm, &hash, &date);
            request.headers.push((names.header.into(), value.into()));
            Ok(Some(signature))
        }
    }
}

/// `yyyyMMdd'T'HHmmss'Z'` in UTC.
pub(crate) fn date(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64);
    let time = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let time = jiff::tz::Offset::UTC.to_datetime(time);
    // by hand, for every call does it: `strftime` takes as long as all the rest of a signature
    let mut out = String::with_capacity(16);
    let put = |out: &mut String, number: i16| {
        let digits = number.unsigned_abs() as u8;
        out.extend([digits / 10, digits % 10].map(|digit| char::from(b'0' + digit)));
    };
    let day = [time.year() / 100, time.year() % 100, time.month().into(), time.day().into()];
    day.into_iter().for_each(|part| put(&mut out, part));
    out.push('T');
    [time.hour(), time.minute(), time.second()].into_iter().for_each(|part| put(&mut out, part.into()));
    out.push('Z');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_time_is_written_as_signatures_have_it() {
        let at = |seconds| date(UNIX_EPOCH + Duration::from_secs(seconds));
        let times = [0, 951_782_399, 951_868_799, 1_573_789_015, 253_402_207_200].map(at);
        let expected =
            ["19700101T000000Z", "20000228T235959Z", "20000229T235959Z", "20191115T033655Z", "99991230T220000Z"];
        assert_eq!(times, expected);
        assert_eq!(date(UNIX_EPOCH - Duration::from_secs(1)), "19700101T000000Z", "before there were computers");
    }
}
