//! What a request must pass before it is answered: route, authentication, rate limit; and the identity service beside it.

pub(crate) mod auth;
pub(crate) mod choose;
mod constants;
pub(crate) mod iam;
mod lenient;
pub(crate) mod limiter;
mod payload;
pub(crate) mod plain;
pub(crate) mod refusal;
pub(crate) mod request;
pub(crate) mod route;
pub(crate) mod token;
