//! Sites, callers and error codes.

use super::File;
use super::code::{Code, option_string, string, strings};
use crate::model::{Caller, Model, Site};
use crate::words::sentence;

pub(super) fn emit(model: &Model) -> Vec<File> {
    let mut code = Code::file();
    code.line("//! Sites, callers and error codes.").blank();
    code.line("use crate::prelude::*;").blank();
    sites(&mut code, &model.service.sites);
    for (at, caller) in model.service.callers.iter().enumerate() {
        code.blank();
        self::caller(&mut code, caller, at);
    }
    code.blank();
    service(&mut code, model);
    vec![File::new("src/service.rs", code.finish())]
}

fn sites(code: &mut Code, sites: &[Site]) {
    for (at, site) in sites.iter().enumerate() {
        let constant = site.id.to_uppercase();
        code.line(format!("pub(crate) const {constant}: Sites = Sites({});", 1u32 << at));
    }
    code.blank();
    code.line("/// A site of the cloud. Accounts, keys, prices and parts of the API differ from site to site.");
    code.line("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]").line("#[non_exhaustive]");
    code.block("pub enum Site {", "}", |code| {
        for site in sites {
            code.doc(&format!(
                "{} Host `{}`.",
                sentence(&format!("{}: {}", site.title, site.doc)),
                site.host_or_unknown()
            ));
            code.line(format!("#[doc(alias = {})]", string(&site.id)));
            code.line(format!("{},", site.name));
        }
    });
    code.blank();
    code.block("impl Site {", "}", |code| {
        code.doc("Every site.");
        let names: Vec<String> = sites.iter().map(|site| format!("Site::{}", site.name)).collect();
        code.line(format!("pub const ALL: &'static [Site] = &[{}];", names.join(", ")));
        code.blank();
        code.doc("Hosts and names of the site.");
        code.block("pub fn meta(self) -> &'static meta::Site {", "}", |code| {
            code.line("&SITES[self as usize]");
        });
    });
    code.blank();
    code.block("impl From<Site> for &'static meta::Site {", "}", |code| {
        code.block("fn from(site: Site) -> Self {", "}", |code| {
            code.line("site.meta()");
        });
    });
    code.blank().line("#[rustfmt::skip]");
    code.block(format!("static SITES: [meta::Site; {}] = [", sites.len()), "];", |code| {
        for site in sites {
            code.block("meta::Site {", "},", |code| {
                code.line(format!("id: {},", string(&site.id)));
                code.line(format!("bit: {},", site.id.to_uppercase()));
                code.line(format!("title: {},", string(&site.title)));
                code.line(format!("host: {},", string(site.host.as_deref().unwrap_or_default())));
                code.line(format!("region: {},", string(site.region.as_deref().unwrap_or_default())));
                code.line(format!("iam_host: {},", string(site.iam.as_deref().unwrap_or_default())));
            });
        }
    });
}

fn caller(code: &mut Code, caller: &Caller, at: usize) {
    code.doc(&sentence(&caller.doc));
    for alias in super::docs::aliases(
        caller.aka.iter().map(String::as_str).chain([caller.title.zh.as_str(), caller.id.as_str()]),
        &caller.name,
    ) {
        code.line(alias);
    }
    code.line("#[derive(Clone, Copy, Debug)]").line(format!("pub enum {} {{}}", caller.name)).blank();
    code.block(format!("impl CallerKind for {} {{", caller.name), "}", |code| {
        code.line("const SERVICE: &'static meta::Service = &SERVICE;");
        let title = if caller.title.en.is_empty() { &caller.name } else { &caller.title.en };
        code.line(format!(
            "const META: &'static meta::Caller = &meta::Caller {{ id: {}, title: {}, bit: {} }};",
            string(&caller.id),
            string(title),
            1u32 << at
        ));
    });
}

fn service(code: &mut Code, model: &Model) {
    let service = &model.service;
    let errors: Vec<String> = service
        .errors
        .iter()
        .map(|error| {
            let http: Vec<String> = error.http.iter().map(u16::to_string).collect();
            format!(
                "meta::ErrorInfo {{ code: {}, gateway: {}, http: &[{}], retryable: {:?}, doc: {}, hint: {} }},",
                string(&error.code),
                error.gateway,
                http.join(", "),
                error.retry,
                string(&error.doc),
                option_string(error.hint.as_deref())
            )
        })
        .collect();
    code.line("/// What holds for every operation.");
    code.line("#[rustfmt::skip]");
    code.block("pub(crate) static SERVICE: meta::Service = meta::Service {", "};", |code| {
        code.line(format!("id: {},", string(&service.id)));
        code.line(format!("title: {},", string(&service.title.en)));
        code.line(format!("title_zh: {},", string(&service.title.zh)));
        code.line("version: env!(\"CARGO_PKG_VERSION\"),");
        code.line("sites: &SITES,");
        let callers: Vec<String> =
            service.callers.iter().map(|caller| format!("<{} as CallerKind>::META", caller.name)).collect();
        code.line(format!("callers: &[{}],", callers.join(", ")));
        code.line(format!("rate_limit_codes: {},", strings(&service.rate_limit_codes)));
        let passing = service.http.iter().filter(|http| http.retry).map(|http| http.status.to_string());
        code.line(format!("retry_statuses: &[{}],", passing.collect::<Vec<_>>().join(", ")));
        code.list("errors: &[", "],", &errors);
    });
}
