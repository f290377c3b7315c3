//! Tokens and temporary keys that need no memory: each says whose it is and until when, under a seal.

use huaweicloud_runtime::Json;
use ring::hmac;

use crate::keys::{Identity, Keys};

/// Seals and reads tokens.
#[derive(Debug)]
pub(crate) struct TokenSigner {
    key: hmac::Key,
    /// The callers that there are.
    callers: Vec<&'static str>,
}

/// What a token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TokenClaims {
    pub(crate) caller: &'static str,
    pub(crate) domain_id: String,
    pub(crate) account: String,
    /// Seconds since 1970.
    pub(crate) expires: i64,
}

/// A pair of temporary keys with its token.
#[derive(Debug)]
pub(crate) struct Temporary {
    pub(crate) access: String,
    pub(crate) secret: String,
    pub(crate) token: String,
}

/// Why a token is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Useless {
    Unknown,
    Expired,
}

const USUAL: &str = "t";
const SECURITY: &str = "s";

impl TokenSigner {
    /// The same in every run, so that tokens outlive a restart. Nothing real hangs on it.
    pub(crate) fn new(keys: &Keys) -> Self {
        let callers = keys.iter().map(|identity| identity.caller).collect();
        TokenSigner { key: hmac::Key::new(hmac::HMAC_SHA256, b"tokens of the sandbox"), callers }
    }

    /// A token for `X-Auth-Token`.
    pub(crate) fn token(&self, claim: &TokenClaims) -> String {
        self.sealed(USUAL, claim)
    }

    /// Reads a token of `X-Auth-Token`.
    pub(crate) fn read(&self, token: &str, now: i64) -> Result<TokenClaims, Useless> {
        self.open(USUAL, token, now)
    }

    /// Temporary keys.
    pub(crate) fn temporary(&self, claim: &TokenClaims) -> Temporary {
        let token = self.sealed(SECURITY, claim);
        Temporary { access: self.access(&token), secret: self.secret(&token), token }
    }

    /// Whose temporary keys these are, and their secret key.
    pub(crate) fn read_temporary(&self, access: &str, token: &str, now: i64) -> Result<(TokenClaims, String), Useless> {
        let claim = self.open(SECURITY, token, now)?;
        if self.access(token) == access { Ok((claim, self.secret(token))) } else { Err(Useless::Unknown) }
    }

    fn access(&self, token: &str) -> String {
        let mut mac = hex(hmac::sign(&self.key, format!("access {token}").as_bytes()).as_ref());
        mac.truncate(16);
        format!("HST{}", mac.to_uppercase())
    }

    fn secret(&self, token: &str) -> String {
        let mut mac = hex(hmac::sign(&self.key, format!("secret {token}").as_bytes()).as_ref());
        mac.truncate(40);
        mac
    }

    fn sealed(&self, kind: &str, claim: &TokenClaims) -> String {
        let text = |text: &str| Json::from(text);
        let parts =
            [text(kind), text(claim.caller), text(&claim.domain_id), text(&claim.account), Json::from(claim.expires)];
        let payload = hex(&Json::Array(parts.into()).to_vec());
        let mac = hex(hmac::sign(&self.key, payload.as_bytes()).as_ref());
        format!("MII{payload}.{mac}")
    }

    fn open(&self, kind: &str, token: &str, now: i64) -> Result<TokenClaims, Useless> {
        self.claim(kind, token)
            .ok_or(Useless::Unknown)
            .and_then(|claim| if claim.expires > now { Ok(claim) } else { Err(Useless::Expired) })
    }

    fn claim(&self, kind: &str, token: &str) -> Option<TokenClaims> {
        let (payload, mac) = token.strip_prefix("MII")?.split_once('.')?;
        hmac::verify(&self.key, payload.as_bytes(), &unhex(mac)?).ok()?;
        let json = Json::parse(&unhex(payload)?).ok()?;
        let text = |at: usize| json.at(at).and_then(Json::as_str);
        if text(0)? != kind {
            return None;
        }
        let said = text(1)?;
        let caller = self.callers.iter().copied().find(|known| *known == said)?;
        Some(TokenClaims {
            caller,
            domain_id: text(2)?.to_owned(),
            account: text(3)?.to_owned(),
            expires: json.at(4)?.as_i64()?,
        })
    }
}

impl TokenClaims {
    pub(crate) fn of(identity: &Identity, expires: i64) -> Self {
        TokenClaims {
            caller: identity.caller,
            domain_id: identity.domain_id.clone(),
            account: identity.account.clone(),
            expires,
        }
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Some((digit(pair.first()?)? * 16 + digit(pair.get(1)?)?) as u8)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim() -> TokenClaims {
        TokenClaims { caller: "one", domain_id: "d1".into(), account: "a \"1\"".into(), expires: 100 }
    }

    #[test]
    fn a_token_says_whose_it_is_until_it_ends() {
        let seal = TokenSigner { key: hmac::Key::new(hmac::HMAC_SHA256, b"k"), callers: vec!["one"] };
        let token = seal.token(&claim());
        assert_eq!(seal.read(&token, 99), Ok(claim()));
        assert_eq!(seal.read(&token, 100), Err(Useless::Expired));
        assert_eq!(seal.read(&format!("{token}0"), 99), Err(Useless::Unknown));
        assert_eq!(seal.read("", 99), Err(Useless::Unknown));
    }

    #[test]
    fn temporary_keys_go_with_their_token_only() {
        let seal = TokenSigner { key: hmac::Key::new(hmac::HMAC_SHA256, b"k"), callers: vec!["one"] };
        let keys = seal.temporary(&claim());
        assert_eq!(seal.read_temporary(&keys.access, &keys.token, 1), Ok((claim(), keys.secret)));
        assert_eq!(seal.read_temporary("HST0", &keys.token, 1), Err(Useless::Unknown));
        assert_eq!(seal.read(&keys.token, 1), Err(Useless::Unknown));
    }

    #[test]
    fn keys_of_two_tokens_have_nothing_in_common() {
        let seal = TokenSigner { key: hmac::Key::new(hmac::HMAC_SHA256, b"k"), callers: vec!["one"] };
        let (one, other) = (seal.temporary(&claim()), seal.temporary(&TokenClaims { expires: 101, ..claim() }));
        assert!(one.access != other.access && one.secret != other.secret && one.token != other.token);
        assert!(one.access.starts_with("HST") && one.access.len() == 19, "{}", one.access);
        assert_eq!(one.secret.len(), 40);
        assert_eq!(seal.read_temporary(&other.access, &one.token, 1), Err(Useless::Unknown));
    }
}
