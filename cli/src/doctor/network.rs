//! The way to the service: proxy, name, connection, TLS, clock.

use std::net::ToSocketAddrs;
use std::time::{Duration, SystemTime};

use huaweicloud_runtime::meta::Method;
use huaweicloud_runtime::{HttpOptions, HttpRequest, HttpTransport, Timestamp, Transport};
use hyper_util::client::proxy::matcher::Matcher;

use super::{Finding, Health};
use crate::call::connect::Connection;

/// How long each step may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// A signature is refused when the clocks are further apart.
const SKEW: u64 = 15 * 60;

/// Looks at each step; whether the service was reached.
pub(super) async fn look(connection: &Connection, tell: &mut dyn FnMut(Finding)) -> bool {
    let base = connection.base();
    let proxy = proxy(&base);
    let through = proxy.is_some();
    tell(match (&proxy, variable(&base)) {
        (Some(address), name) => {
            let by = name.map(|name| format!(", by {name}")).unwrap_or_default();
            Finding::new("proxy", Health::Odd, format!("calls go through {address}{by}"))
                .hint("NO_PROXY names hosts that are called directly")
        }
        (None, Some(name)) => Finding::new("proxy", Health::Good, format!("none: {name} does not hold for this host")),
        (None, None) => Finding::new("proxy", Health::Good, "none"),
    });
    let (host, port) = address(&base);
    match resolve(&host, port) {
        Ok(count) => tell(Finding::new("name", Health::Good, format!("{host} has {}", addresses(count)))),
        // a proxy resolves names by itself
        Err(why) => {
            let health = if through { Health::Odd } else { Health::Bad };
            tell(Finding::new("name", health, format!("{host}: {why}")).hint("check the name server and --endpoint"));
        }
    }
    let mut options = HttpOptions::default();
    options.tls = base.starts_with("https");
    options.no_proxy = connection.is_sandbox();
    let began = SystemTime::now();
    let answer = match HttpTransport::new(&options) {
        Ok(transport) => {
            let mut request = HttpRequest::new(Method::Get, format!("{base}/"));
            request
                .set_header("Host", if port == default_port(&base) { host.clone() } else { format!("{host}:{port}") });
            match tokio::time::timeout(PATIENCE, transport.send(request)).await {
                Ok(answer) => answer.map_err(|error| error.to_string()),
                Err(_) => Err(format!("no answer within {PATIENCE:?}")),
            }
        }
        Err(error) => Err(error.to_string()),
    };
    let answer = match answer {
        Ok(answer) => answer,
        Err(why) => {
            let hint = way_out(&why, through);
            tell(Finding::new("connection", Health::Bad, why).hint(hint));
            return false;
        }
    };
    let tls = if base.starts_with("https") { "TLS is good" } else { "no TLS, plain http" };
    let took = began.elapsed().unwrap_or_default().as_millis();
    tell(Finding::new("connection", Health::Good, format!("{tls}, HTTP {} after {took} ms", answer.status)));
    let date = answer.header("Date").and_then(seconds);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    tell(clock(date, now));
    true
}

/// How far this computer's clock is from the service's, both in seconds since 1970.
fn clock(date: Option<u64>, now: u64) -> Finding {
    match date {
        None => Finding::new("clock", Health::Odd, "the answer has no Date, so nobody knows"),
        Some(date) if date.abs_diff(now) > SKEW => {
            let side = if date > now { "behind" } else { "ahead of" };
            let minutes = date.abs_diff(now) / 60;
            Finding::new("clock", Health::Bad, format!("{minutes} minutes {side} the service's"))
                .hint("set the clock; a signature is good for 15 minutes")
        }
        Some(date) => Finding::new("clock", Health::Good, format!("{} s from the service's", date.abs_diff(now))),
    }
}

/// The address without what a proxy or an endpoint may hold before `@`.
pub(super) fn shown(url: &str) -> String {
    match url.split_once("://") {
        Some((scheme, rest)) => format!("{scheme}://{}", rest.rsplit('@').next().unwrap_or_default()),
        None => url.to_owned(),
    }
}

/// What helps, by what the transport says of a connection that was not made.
fn way_out(why: &str, through: bool) -> &'static str {
    let says = |words: &str| why.contains(words);
    if says("proxy authorization required") {
        "the proxy wants a name and a password: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT"
    } else if says("Expired") || says("NotValidYet") || says("expired") || says("not valid yet") {
        "the certificate's time is over or has not come: look at this computer's clock first"
    } else if says("UnknownIssuer") || says("BadSignature") {
        "this computer does not trust who signed the certificate: a proxy that looks into TLS has a root of its own, \
         which belongs into the system's store, or into the file that SSL_CERT_FILE names"
    } else if says("NotValidForName") || says("not valid for name") {
        "the certificate is another host's: check --endpoint, and what the name server says"
    } else if says("tunnel") && !says("failed to create underlying connection") {
        "the proxy does not let calls through to this host: ask who runs it, or name the host in NO_PROXY"
    } else if through {
        "check the proxy's address, and whether it runs"
    } else {
        "check the network, and whether a firewall wants calls to go through a proxy (HTTPS_PROXY)"
    }
}

/// The proxy that calls go through, found as the transport finds it. Plain http never meets one.
fn proxy(base: &str) -> Option<String> {
    if !base.starts_with("https") {
        return None;
    }
    let found = Matcher::from_system().intercept(&base.parse().ok()?)?;
    found.uri().authority().map(|authority| authority.as_str().rsplit('@').next().unwrap_or_default().to_owned())
}

/// The variable that names a proxy for `https`.
fn variable(base: &str) -> Option<&'static str> {
    let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if base.starts_with("https") { names.into_iter().find(set) } else { None }
}

fn default_port(base: &str) -> u16 {
    if base.starts_with("https") { 443 } else { 80 }
}

fn address(base: &str) -> (String, u16) {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
            (host.to_owned(), port.parse().unwrap_or(default_port(base)))
        }
        _ => (authority.to_owned(), default_port(base)),
    }
}

fn resolve(host: &str, port: u16) -> Result<usize, String> {
    let (tell, told) = std::sync::mpsc::channel();
    let asked = (host.trim_matches(['[', ']']).to_owned(), port);
    std::thread::spawn(move || drop(tell.send(asked.to_socket_addrs().map(Iterator::count))));
    match told.recv_timeout(PATIENCE) {
        Ok(Ok(count)) => Ok(count),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err(format!("no answer within {PATIENCE:?}")),
    }
}

/// `Thu, 26 Nov 2026 14:02:08 GMT` in seconds since 1970.
fn seconds(date: &str) -> Option<u64> {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let words: Vec<&str> = date.split_whitespace().collect();
    let [_, day, month, year, time, "GMT"] = words.as_slice() else { return None };
    let month = months.iter().position(|known| known == month)? + 1;
    let moment: Timestamp = format!("{year}-{month:02}-{day:0>2}T{time}Z").parse().ok()?;
    u64::try_from(moment.unix_seconds()).ok()
}

fn addresses(count: usize) -> String {
    if count == 1 { "1 address".to_owned() } else { format!("{count} addresses") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_is_one() {
        assert_eq!((addresses(1), addresses(2)), ("1 address".to_owned(), "2 addresses".to_owned()));
    }

    #[test]
    fn dates_and_addresses_are_read() {
        assert_eq!(seconds("Thu, 01 Jan 1970 00:01:40 GMT"), Some(100));
        assert_eq!(seconds("yesterday"), None);
        assert_eq!(address("https://a.example.com/v2"), ("a.example.com".to_owned(), 443));
        assert_eq!(address("http://127.0.0.1:8080"), ("127.0.0.1".to_owned(), 8080));
        assert_eq!(shown("https://user:secret@a.example.com"), "https://a.example.com");
    }

    #[test]
    fn every_month_is_read_and_what_is_no_date_is_not() {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let days = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
        for (month, before) in months.iter().zip(days) {
            assert_eq!(seconds(&format!("Thu, 1 {month} 1970 00:00:01 GMT")), Some(before * 86_400 + 1), "{month}");
        }
        for wrong in
            ["Thu, 01 Jan 1970 00:01:40 CET", "Thu, 01 Foo 1970 00:00:00 GMT", "Thu, 01 Jan 1969 00:00:00 GMT", ""]
        {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_port_is_that_of_the_address_or_of_its_scheme() {
        assert_eq!(address("http://a"), ("a".to_owned(), 80));
        assert_eq!(address("a:70000/x"), ("a".to_owned(), 80));
        assert_eq!(address("https://[::1]"), ("[::1]".to_owned(), 443));
        assert_eq!(address("https://[::1]:8443/x"), ("[::1]".to_owned(), 8443));
        assert_eq!(shown("a.example.com"), "a.example.com");
        assert_eq!((default_port("https://a"), default_port("http://a")), (443, 80));
    }

    #[test]
    fn plain_http_and_so_a_sandbox_meets_no_proxy() {
        assert_eq!((proxy("http://a.example.com"), variable("http://a.example.com")), (None, None));
    }

    #[test]
    fn a_clock_may_be_as_far_off_as_a_signature_is_good() {
        let told = |date: Option<u64>| {
            let finding = clock(date, 100_000);
            (finding.health, finding.words, finding.hint.is_some())
        };
        let good = |seconds: u64| (Health::Good, format!("{seconds} s from the service's"), false);
        let bad = |words: &str| (Health::Bad, format!("{words} the service's"), true);
        assert_eq!(told(Some(100_000)), good(0));
        assert_eq!(told(Some(100_900)), good(900));
        assert_eq!(told(Some(99_100)), good(900));
        assert_eq!(told(Some(100_901)), bad("15 minutes behind"));
        assert_eq!(told(Some(99_099)), bad("15 minutes ahead of"));
        assert_eq!(told(Some(107_230)), bad("120 minutes behind"));
        assert_eq!(told(None).0, Health::Odd);
    }

    #[test]
    fn this_computer_has_a_name_and_a_name_that_is_none_is_told() {
        assert_eq!(resolve("127.0.0.1", 80), Ok(1));
        assert_eq!(resolve("[::1]", 80), Ok(1));
        assert!(resolve("", 80).is_err());
    }

    #[test]
    fn each_cause_has_its_way_out() {
        for (why, through, way) in [
            ("proxy authorization required", true, "the proxy wants a name"),
            ("invalid peer certificate: Expired", false, "the certificate's time"),
            ("NotValidYet", false, "the certificate's time"),
            ("certificate expired: x", false, "the certificate's time"),
            ("certificate not valid yet", false, "the certificate's time"),
            ("UnknownIssuer", false, "this computer does not trust"),
            ("BadSignature", false, "this computer does not trust"),
            ("NotValidForName", false, "the certificate is another host's"),
            ("certificate not valid for name x", false, "the certificate is another host's"),
            ("tunnel error: unsuccessful", true, "the proxy does not let calls through"),
            ("tunnel error: failed to create underlying connection", true, "check the proxy's address"),
            ("tunnel error: failed to create underlying connection", false, "check the network"),
            ("refused", true, "check the proxy's address"),
            ("refused", false, "check the network"),
        ] {
            assert!(way_out(why, through).starts_with(way), "{why}: {}", way_out(why, through));
        }
    }
}
