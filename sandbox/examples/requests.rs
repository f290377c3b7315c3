//! Requests to be decided by somebody else: `cargo run -p bss-sandbox --example requests -- [COUNT] [SITE] [SERVICE]` prints
//! lines of JSON, `{"operation", "document", "rule", "callers", "constants"}`; `rule` is the one that the request breaks, null
//! when it is valid, `callers` whose keys may send it, `constants` what our clients always send. Half of them are valid, and they are spread over all active operations.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use bss_sandbox::sample;
use huaweicloud_runtime::meta::Status;
use huaweicloud_runtime::{Api, Json};

const SERVICES: [&Api; 3] = [&huaweicloud_bss::API, &huaweicloud_osm::API, &huaweicloud_iam::API];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count: usize = arguments.next().map_or(200, |text| text.parse().unwrap());
    let (site, service) = (arguments.next(), arguments.next());
    let named = |api: &&&Api| service.as_deref().is_none_or(|id| api.service.id == id);
    let api: &'static Api = SERVICES.iter().find(named).unwrap();
    let site = api.site(site.as_deref().unwrap_or("cn")).unwrap();
    let (mut valid, mut broken) = (Vec::new(), Vec::new());
    let all = api.operations.iter().map(|erased| erased.meta);
    for operation in all.filter(|operation| operation.status == Status::Active && operation.sites.meets(site.bit)) {
        let always = operation.form.constants.iter().filter(|constant| constant.sites.meets(site.bit));
        let value = |json: &str| Json::parse(json.as_bytes()).unwrap();
        let constants = Json::Object(always.map(|one| (one.wire.into(), value(one.json))).collect());
        let line = |document: Json, rule: Json| {
            let may = api.service.callers.iter().filter(|caller| operation.callers & caller.bit != 0);
            let callers = Json::Array(may.map(|caller| Json::from(caller.id)).collect());
            let entries = [
                ("operation", Json::from(operation.id)),
                ("document", document),
                ("rule", rule),
                ("callers", callers),
                ("constants", constants.clone()),
            ];
            Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
        };
        valid.push(line(sample::full(api, operation, site), Json::Null));
        valid.push(line(sample::minimal(api, operation, site), Json::Null));
        let each = sample::broken(api, operation, site).into_iter();
        broken.extend(each.map(|(document, rule, _)| line(document, Json::from(rule.to_string()))));
    }
    for list in [valid, broken] {
        let wanted = (count / 2).min(list.len());
        for at in 0..wanted {
            println!("{}", list[at * list.len() / wanted]);
        }
    }
}
