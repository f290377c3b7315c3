//! Requests to be decided by somebody else: `cargo run -p bss-sandbox --example requests -- [COUNT] [SITE]` prints lines of
//! JSON, `{"operation", "document", "rule", "callers"}`; `rule` is the one that the request breaks, null when it is valid,
//! `callers` whose keys may send it. Half of them are valid, and they are spread over all active operations.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use bss_sandbox::sample;
use huaweicloud_bss::API;
use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::Status;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count: usize = arguments.next().map_or(200, |text| text.parse().unwrap());
    let site = API.site(&arguments.next().unwrap_or_else(|| "cn".to_owned())).unwrap();
    let (mut valid, mut broken) = (Vec::new(), Vec::new());
    let all = API.operations.iter().map(|erased| erased.meta);
    for operation in all.filter(|operation| operation.status == Status::Active && operation.sites.meets(site.bit)) {
        let line = |document: Json, rule: Json| {
            let may = API.service.callers.iter().filter(|caller| operation.callers & caller.bit != 0);
            let callers = Json::Array(may.map(|caller| Json::from(caller.id)).collect());
            let entries =
                [("operation", Json::from(operation.id)), ("document", document), ("rule", rule), ("callers", callers)];
            Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
        };
        valid.push(line(sample::full(&API, operation, site), Json::Null));
        valid.push(line(sample::minimal(&API, operation, site), Json::Null));
        let each = sample::broken(&API, operation, site).into_iter();
        broken.extend(each.map(|(document, rule, _)| line(document, Json::from(rule.to_string()))));
    }
    for list in [valid, broken] {
        let wanted = (count / 2).min(list.len());
        for at in 0..wanted {
            println!("{}", list[at * list.len() / wanted]);
        }
    }
}
