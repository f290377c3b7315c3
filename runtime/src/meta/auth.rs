//! What a table says of how calls prove who makes them.

/// Headers that prove who calls. What is `None` the service does not take.
#[derive(Clone, Copy, Debug)]
pub struct Auth {
    /// Header of a token.
    pub token: Option<&'static str>,
    /// Header of the account's ID.
    pub account: Option<&'static str>,
    /// How access keys sign.
    pub signature: Option<Signature>,
}

/// How access keys sign.
#[derive(Clone, Copy, Debug)]
pub struct Signature {
    /// Header of the signature.
    pub header: &'static str,
    /// Header of its time.
    pub date: &'static str,
    /// Header of the token of temporary keys.
    pub session: Option<&'static str>,
    /// Name of the algorithm with HMAC-SHA-256, and the header that may state the hash of the body.
    pub sha256: (&'static str, Option<&'static str>),
    /// The same with HMAC-SM3.
    pub sm3: Option<(&'static str, Option<&'static str>)>,
}

impl Auth {
    /// No proof at all.
    pub const NONE: Auth = Auth { token: None, account: None, signature: None };
}
