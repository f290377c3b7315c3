//! What holds for every answer of a service. Knows the model, not who prints a sentence.

use crate::model::Service;

/// Where the ID of a request comes back, to be told to the service's support.
pub fn request_id(service: &Service) -> Option<String> {
    let (first, others) = service.request_id_headers.split_first()?;
    let others: String = others.iter().map(|header| format!(", or else `{header}`")).collect();
    Some(format!(
        "An answer carries the ID of its request in the header `{first}`{others}: the service's support asks for it."
    ))
}
