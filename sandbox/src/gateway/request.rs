//! An HTTP request in plain parts, and the flat document of wire names that it carries.

use huaweicloud_runtime::meta::{Object, Operation, Place, Sites};
use huaweicloud_runtime::{Json, codec};

use super::plain::{Plain, add_text};
use super::route::percent_decode;
use super::{choose, constants, payload};

/// What a request carries, and what stands in a place where it does not belong.
pub(crate) struct Carried {
    pub(crate) document: Json,
    pub(crate) misplaced: Vec<String>,
    /// What is not as documented, but taken.
    pub(crate) noted: Vec<String>,
}

impl Plain {
    /// The document of a call; `Err`: the body is none.
    pub(crate) fn document(
        &self,
        operation: &'static Operation,
        parameters: &[(&'static str, String)],
        site: Sites,
    ) -> Result<Carried, String> {
        let object = operation.request;
        let mut entries: Vec<(Box<str>, Json)> = Vec::new();
        let mut misplaced = Vec::new();
        for (name, text) in parameters {
            entries.push(((*name).into(), text_of(object, name, text, site)));
        }
        self.read_query(operation, site, &mut entries, &mut misplaced);
        choose::outside_body(self, operation, site, &mut misplaced);
        for field in object.fields.iter().filter(|field| field.place == Place::Header) {
            if let Some(text) = self.header(field.wire) {
                entries.push((field.wire.into(), codec::parse_text(field, text, Some(site))));
            }
        }
        if operation.has_body {
            payload::read(payload::Payload {
                request: self,
                operation,
                site,
                entries: &mut entries,
                misplaced: &mut misplaced,
            })?;
        }
        let mut document = Json::Object(entries);
        let mut noted = Vec::new();
        super::lenient::decimals(object, &mut document, site, &mut noted);
        if self.raw_query.iter().any(|(name, value)| name.contains('+') || value.contains('+')) {
            noted.push("the query has a plus, read as a blank".to_owned());
        }
        Ok(Carried { document, misplaced, noted })
    }

    fn read_query(
        &self,
        operation: &'static Operation,
        site: Sites,
        entries: &mut Vec<(Box<str>, Json)>,
        misplaced: &mut Vec<String>,
    ) {
        let object = operation.request;
        for (name, text) in &self.spaced_query() {
            if constants::named(operation, Place::Query, name, site) {
                continue;
            }
            let Some(field) = object.field(name) else {
                entries.push((name.as_str().into(), Json::from(text.as_str())));
                continue;
            };
            if field.place != Place::Query {
                misplaced.push(format!("{name}: unknown: there is no such field in the query"));
                continue;
            }
            add_text(field, text, site, entries);
        }
    }
}

fn text_of(object: &'static Object, name: &str, text: &str, site: Sites) -> Json {
    object.field(name).map_or_else(|| Json::from(text), |field| codec::parse_text(field, text, Some(site)))
}

/// The parameters of a query, as they came.
pub(crate) fn raw_pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// The same decoded.
pub(crate) fn decoded(pairs: &[(String, String)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (percent_decode(name), percent_decode(value))).collect()
}
