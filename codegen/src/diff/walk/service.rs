//! Pairs what holds for every operation of two services.

use crate::diff::at::{At, Report};
use crate::diff::change::Direction;
use crate::diff::pair::{Pair, match_by, pairs};
use crate::diff::rules::{
    auth, caller, common_header, envelope, error_body, error_code, http_status, package, rate_limit, service_format,
    service_list, service_text, site,
};
use crate::model::{EnvelopeShape, Service, Title};

pub(super) fn walk(service: Pair<'_, Service>, out: &mut Report) {
    pairs!(
        Service {
            id,
            title,
            summary,
            package,
            auth,
            sites,
            callers,
            headers,
            time,
            media,
            envelope,
            error_body,
            request_id_headers,
            http,
            errors,
            rate_limit,
            rate_limit_codes,
            notes,
        } = service
    );
    let at = |path: &str| At::service(path);
    if id.changed() {
        service_list::renamed(&at("service"), service, out);
    }
    pairs!(Title { en, zh } = title);
    service_text::check(&at("title.en"), en, out);
    service_text::check(&at("title.zh"), zh, out);
    service_text::check(&at("summary"), summary, out);
    service_text::check(&at("notes"), notes, out);
    service_format::check(&at("time"), time, out);
    service_format::check(&at("media"), media, out);
    rate_limit::check(&at("rate_limit"), *rate_limit.old, *rate_limit.new, out);
    rate_limit::codes(&at("rate_limit.exceeded"), rate_limit_codes, out);

    // what the language could not say when a spec was written did not change
    if !package.old.name.is_empty() && !package.new.name.is_empty() {
        package::check(&at("crate"), package, id.changed(), out);
        auth::check(&at("auth"), auth, out);
        error_body::check(&at("error_body"), error_body, out);
        error_body::request_id_headers(&at("request_id_headers"), request_id_headers, out);
    }

    let lists = match_by(sites.map(Vec::as_slice), |site| site.id.as_str());
    lists.removed.iter().for_each(|site| site::removed(&at("sites"), site, out));
    lists.added.iter().for_each(|site| site::added(&at("sites"), site, out));
    lists.both.iter().for_each(|pair| site::check(&at("sites").below(&pair.new.id), *pair, out));

    let lists = match_by(callers.map(Vec::as_slice), |caller| caller.id.as_str());
    lists.removed.iter().for_each(|caller| caller::removed(&at("callers"), caller, out));
    lists.added.iter().for_each(|caller| caller::added(&at("callers"), caller, out));
    lists.both.iter().for_each(|pair| caller::check(&at("callers").below(&pair.new.id), *pair, out));

    let lists = match_by(headers.map(Vec::as_slice), |header| header.wire.as_str());
    lists.removed.iter().for_each(|header| common_header::removed(&at("headers"), header, out));
    lists.added.iter().for_each(|header| common_header::added(&at("headers"), header, out));
    lists.both.iter().for_each(|pair| common_header::check(&at("headers").below(&pair.new.wire), *pair, out));

    let lists = match_by(envelope.map(Vec::as_slice), |shape| shape.from.as_str());
    lists.removed.iter().for_each(|shape| envelope::removed(&at("envelope"), shape, out));
    lists.added.iter().for_each(|shape| envelope::added(&at("envelope"), shape, out));
    lists.both.iter().for_each(|pair| shape(*pair, out));

    let lists = match_by(http.map(Vec::as_slice), |status| status.status);
    lists.removed.iter().for_each(|status| http_status::removed(&at("http"), status, out));
    lists.added.iter().for_each(|status| http_status::added(&at("http"), status, out));
    lists.both.iter().for_each(|pair| http_status::check(&at("http").below(&pair.new.status.to_string()), *pair, out));

    let lists = match_by(errors.map(Vec::as_slice), |error| error.code.as_str());
    let place = |code: &str| at("errors").below(code);
    lists.removed.iter().for_each(|error| error_code::removed(&place(&error.code), error, errors.new, out));
    lists.added.iter().for_each(|error| error_code::added(&place(&error.code), error, out));
    lists.both.iter().for_each(|pair| error_code::check(&place(&pair.new.code), *pair, errors.new, out));
}

fn shape(pair: Pair<'_, EnvelopeShape>, out: &mut Report) {
    pairs!(EnvelopeShape { from, http, fields, doc } = pair);
    let at = At::service(format!("envelope.{}", from.new)).direction(Direction::Response);
    envelope::http(&at.below("http"), http, out);
    envelope::doc(&at, doc, out);
    envelope::fields(&at, fields.map(Vec::as_slice), out);
}
