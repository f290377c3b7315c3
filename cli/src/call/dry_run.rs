//! `--dry-run`: the request as it would go, signed and masked. Nothing leaves this computer.

use std::sync::{Arc, Mutex, PoisonError};

use huaweicloud_runtime::meta::{Auth, Operation};
use huaweicloud_runtime::{
    BoxFuture, CallOptions, ErrorKind, HttpRequest, HttpResponse, Json, NoRetry, Reach, Transport, TransportError,
    Validation,
};

use super::{Settings, connect, wire};
use crate::catalog;
use crate::ending::Ending;
use crate::output::{self, Format};
use crate::terminal;

/// Keeps what it is given to send.
#[derive(Clone)]
struct Keeper {
    base: String,
    /// Whether the call goes without proof of who calls.
    anonymous: bool,
    auth: &'static Auth,
    kept: Arc<Mutex<Option<HttpRequest>>>,
}

impl Transport for Keeper {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        // anything else is a look-up of credentials
        let proof = [self.auth.token, self.auth.signature.map(|names| names.date)];
        let proven = || proof.into_iter().flatten().any(|name| request.header(name).is_some());
        let of_the_call = request.url.starts_with(&self.base) && (self.anonymous || proven());
        if of_the_call {
            *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        }
        let what = if of_the_call { "a dry run" } else { "a dry run asks nobody for credentials" };
        Box::pin(std::future::ready(Err(TransportError::new(Reach::NotConnected, what))))
    }
}

pub(super) fn run(operation: &'static Operation, document: &Json, settings: &Settings) -> Result<(), Ending> {
    let (anonymous, auth) = (operation.form.anonymous, &catalog::service(operation).auth);
    let keeper = Keeper { base: settings.connection.base(), anonymous, auth, kept: Arc::default() };
    let client = connect::builder(operation, &settings.connection)?.transport(keeper.clone()).build()?;
    let client = client.with(CallOptions::new().validation(Validation::Off).retry(NoRetry));
    let outcome = super::runtime()?.block_on(client.send_json(operation, document));
    let kept = keeper.kept.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let (None, Err(error)) = (&kept, outcome) {
        match error.kind() {
            ErrorKind::Credentials(error) if error.is_missing() => terminal::warn("not signed, for there are no keys"),
            ErrorKind::Credentials(error) => terminal::warn(&format!("not signed: {error}")),
            _ => return Err(error.into()),
        }
    }
    let headers = kept.map(|request| request.headers).unwrap_or_default();
    let headers: Vec<_> = headers.into_iter().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    let shown = wire::shown(operation, document, &settings.connection, &headers)
        .map_err(|what| Ending::Refused { lines: vec![format!("request: encode: {what}")], see: None })?;
    if settings.format_named && settings.wanted.format == Format::Json {
        return Ok(terminal::line(&output::pretty(&shown.to_json()))?);
    }
    Ok(shown.to_lines().iter().try_for_each(|line| terminal::line(&terminal::clean(line)))?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use huaweicloud_runtime::meta::Method;

    use super::*;

    #[test]
    fn of_what_is_sent_only_the_call_itself_is_kept() {
        let operation = catalog::operations().next().unwrap().meta;
        let auth = &catalog::service(operation).auth;
        let (token, date) = (auth.token.unwrap(), auth.signature.unwrap().date);
        let kept = |anonymous, url: &str, header: &str| {
            let keeper = Keeper { base: "https://a.example.com".to_owned(), anonymous, auth, kept: Arc::default() };
            let mut request = HttpRequest::new(Method::Get, url);
            request.set_header(header, "x");
            drop(keeper.send(request));
            keeper.kept.lock().unwrap().is_some()
        };
        let (here, elsewhere) = ("https://a.example.com/v2/things", "http://169.254.169.254/openstack");
        // a look-up of keys proves nothing, or goes elsewhere
        for (header, proves) in [(token, true), (date, true), ("Accept", false)] {
            assert_eq!(kept(false, here, header), proves, "{header}");
            assert!(kept(true, here, header) && !kept(false, elsewhere, header), "{header}");
            assert!(!kept(true, elsewhere, header), "{header}");
        }
    }
}
