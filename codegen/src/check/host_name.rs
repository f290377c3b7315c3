//! A host that nothing can be sent to, or a region that no signature can name.

use super::prelude::*;
use super::site_name::is_written;

pub(super) const RULE: Check = Check::error(
    "host-name",
    "`host`, `other_hosts` and `iam` of a site are hosts in lower case, with a port or without; `region` is one word",
    "A request is signed for its host as it is written here, and sent to it as HTTP reads it",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (_, site) in &cx.spec.service.sites {
        let own = Some(&site.host).filter(|host| is_written(cx, host));
        for host in own.into_iter().chain(&site.other_hosts).chain(&site.iam).filter(|host| !is_host(host)) {
            out.push(
                RULE.at(host.span, format!("`{}` is no host", host.value))
                    .label("expected a name such as `ledger.example.com`")
                    .help(
                        "lower-case letters, digits, `-`, `_` and points; a port may follow; no `https://` and no path",
                    ),
            );
        }
        let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        if let Some(region) = site.region.as_ref().filter(|region| !word(region)) {
            out.push(
                RULE.at(region.span, format!("`{}` is no region", region.value))
                    .label("expected letters, digits, `-` and `_`")
                    .help("write it as signatures name it, such as `cn-north-1`"),
            );
        }
    }
}

/// A name or an address of version 4, with a port or without.
fn is_host(text: &str) -> bool {
    let (name, port) = match text.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (text, None),
    };
    let part = |part: &str| {
        (1..=63).contains(&part.len())
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte))
    };
    let is_port =
        |port: &str| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0);
    // what ends in a number is an address to HTTP, which reads `1.2` and `0x1` as one, too
    let ends_in_number = name.rsplit('.').next().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_digit()));
    let is_name = match ends_in_number {
        true => name.parse::<std::net::Ipv4Addr>().is_ok(),
        false => name.len() <= 253 && name.split('.').all(part),
    };
    is_name && port.is_none_or(is_port)
}

#[cfg(test)]
mod tests {
    use super::is_host;

    #[test]
    fn a_host_is_a_name_in_lower_case_with_a_port_or_without() {
        for good in
            ["unknown", "a.example.com", "xn--fsq.com", "127.0.0.1:8080", "a-b.c:1", "us_2.example.com", "h:65535"]
        {
            assert!(is_host(good), "{good}");
        }
        let long = "a.".repeat(130) + "b";
        for bad in [
            "",
            "https://a.com",
            "a.com/",
            "A.com",
            "a.com.",
            "a..b",
            "-a.com",
            "a-.com",
            "u@a.com",
            "a b",
            "é.com",
            "a?b",
        ] {
            assert!(!is_host(bad), "{bad}");
        }
        for bad in [
            "a:",
            "a:0",
            "a:65536",
            "a:+80",
            "a:b",
            "a:1:2",
            "[::1]",
            "1.2",
            "a.1",
            "0",
            "01.2.3.4",
            "a.0x1",
            &long,
            &"a".repeat(64),
        ] {
            assert!(!is_host(bad), "{bad}");
        }
    }
}
