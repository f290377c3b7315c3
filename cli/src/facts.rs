//! What the model says of an operation, gathered field by field for whoever shows it. Nothing here prints.

mod field;
mod limits;
mod rules;

use huaweicloud_runtime::erased::Erased;

use crate::ending::Ending;

pub(crate) use field::{Field, Value, Variant};
pub(crate) use limits::Limits;
pub(crate) use rules::Rule;

/// An operation with the documentation of the model.
pub(crate) struct Operation {
    pub(crate) table: &'static huaweicloud_runtime::meta::Operation,
    pub(crate) model: huaweicloud_runtime::Json,
    pub(crate) request: Vec<Field>,
    pub(crate) request_rules: Vec<rules::Rule>,
    /// `None`: an answer without a body.
    pub(crate) response: Option<Vec<Field>>,
}

impl Operation {
    pub(crate) fn read(operation: &'static Erased) -> Result<Self, Ending> {
        let model = crate::model::operation(operation.meta)?;
        let types = crate::model::types(operation.meta);
        let part = |name: &str| model.get(name).filter(|json| !json.is_null());
        let request = part("request").map(|object| field::fields(object, types)).unwrap_or_default();
        let request_rules = part("request").map(rules::of).unwrap_or_default();
        let response = part("response").map(|object| field::fields(object, types));
        Ok(Operation { table: operation.meta, request, request_rules, response, model })
    }
}

/// Fields out of the model's JSON, with the named types that they use.
#[cfg(test)]
pub(crate) fn made(object: &str, types: &[(&str, &str)]) -> Vec<Field> {
    let json = |text: &str| huaweicloud_runtime::Json::parse(text.as_bytes()).unwrap_or_default();
    let types = types.iter().map(|(name, text)| ((*name).to_owned(), json(text))).collect();
    field::fields(&json(object), &types)
}

/// Where a field is required, in words; `sites` are those of the operation.
pub(crate) fn required(field: &Field, sites: &[&str]) -> Option<String> {
    let has_it = |site: &&&str| field.sites.is_empty() || field.sites.iter().any(|known| known == **site);
    let everywhere = sites.iter().filter(has_it).all(|site| field.required.iter().any(|known| known == site));
    match field.required.as_slice() {
        [] => None,
        _ if everywhere => Some("required".to_owned()),
        sites => Some(format!("required at {}", sites.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_required_where_it_is_or_at_some_sites() {
        let field = |required: &str, of: &str| {
            made(&format!(r#"{{"fields":[{{"wire":"a","required":[{required}],"sites":[{of}]}}]}}"#), &[])
                .swap_remove(0)
        };
        let said = |required, of| super::required(&field(required, of), &["cn", "intl"]);
        assert_eq!(said("", ""), None);
        assert_eq!(said(r#""cn","intl""#, "").as_deref(), Some("required"));
        assert_eq!(said(r#""cn""#, "").as_deref(), Some("required at cn"));
        assert_eq!(said(r#""cn""#, r#""cn""#).as_deref(), Some("required"));
        assert_eq!(said(r#""intl""#, r#""cn","intl""#).as_deref(), Some("required at intl"));
    }
}
