//! Security schemes, from the common headers that belong to a way of signing in (`when`).

use crate::export::json::Json;
use crate::model::{CommonHeader, Service};
use crate::words::sentence;

/// One `apiKey` scheme for each header that proves who calls.
pub(super) fn schemes(service: &Service) -> Json {
    let scheme = |header: &CommonHeader| {
        let mut about = vec![sentence(&header.doc)];
        about.extend(header.when.as_ref().map(|when| format!("Sent with {when}.")));
        about.extend(header.format.as_ref().map(|format| format!("Format `{format}`.")));
        let scheme = Json::map()
            .with("type", "apiKey")
            .with("in", "header")
            .with("name", &header.wire)
            .with("description", about.join(" "))
            .with_some("x-format", header.format.as_ref())
            .with_some("x-min-length", header.limits.min_length)
            .with_some("x-max-length", header.limits.max_length)
            .with_flag("x-sensitive", header.sensitive);
        (header.wire.clone(), scheme)
    };
    Json::Map(proofs(service).map(scheme).collect())
}

/// Each way of signing in with all its headers; one of the ways is enough. A way named after another (`AK/SK with
/// temporary keys`) takes the headers of that, too.
pub(super) fn alternatives(service: &Service) -> Json {
    let mut ways: Vec<&str> = proofs(service).filter_map(|header| header.when.as_deref()).collect();
    let mut seen = Vec::new();
    ways.retain(|way| {
        if seen.contains(way) {
            false
        } else {
            seen.push(way);
            true
        }
    });
    let way = |way: &&str| {
        let headers = proofs(service).filter(|header| header.when.as_deref().is_some_and(|when| way.starts_with(when)));
        Json::Map(headers.map(|header| (header.wire.clone(), Json::List(Vec::new()))).collect())
    };
    Json::list(ways.iter().map(way))
}

/// Headers of a way of signing in. HTTP itself takes care of the host.
fn proofs(service: &Service) -> impl Iterator<Item = &CommonHeader> {
    let signs = |header: &&CommonHeader| {
        header.wire != "Host"
            && header.when.as_ref().is_some_and(|when| when.starts_with("token") || when.starts_with("AK/SK"))
    };
    service.headers.iter().filter(signs)
}
