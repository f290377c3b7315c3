//! Names of Rust types that a spec cannot give: they are taken.

/// Names that emitted code uses, that the crate shows at its root, or that every reader of Rust takes for the standard
/// library's.
const TAKEN: &[&str] = &[
    "AccessKey",
    "AgencyKeys",
    "AgencyToken",
    "Answer",
    "Api",
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Attempt",
    "AuthContext",
    "BTreeMap",
    "Backoff",
    "Box",
    "BoxFuture",
    "CallOptions",
    "CallableBy",
    "CallerKind",
    "Category",
    "Client",
    "ClientBuilder",
    "Clock",
    "Clone",
    "Confirmation",
    "Confirmed",
    "Copy",
    "Credentials",
    "CredentialsError",
    "Date",
    "Debug",
    "Decimal",
    "Default",
    "DefaultChain",
    "Departure",
    "Deserialize",
    "Deserializer",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "ErrorCode",
    "ErrorKind",
    "ExactSizeIterator",
    "Extend",
    "F",
    "Fn",
    "FnMut",
    "FnOnce",
    "Formatter",
    "From",
    "FromIterator",
    "FromStr",
    "Future",
    "Hash",
    "Hook",
    "HttpOptions",
    "HttpRequest",
    "HttpResponse",
    "HttpTransport",
    "Identity",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "ItemFailure",
    "Items",
    "Iterator",
    "Json",
    "JsonClient",
    "JsonError",
    "JsonPages",
    "K",
    "L",
    "Locale",
    "NoRetry",
    "None",
    "Oddities",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "Paged",
    "Pages",
    "PagingError",
    "PartialEq",
    "PartialOrd",
    "Password",
    "Position",
    "R",
    "RateLimit",
    "Reach",
    "Record",
    "Request",
    "Resolver",
    "Response",
    "Result",
    "RetryBudget",
    "RetryContext",
    "RetryPolicy",
    "Secret",
    "Send",
    "Serialize",
    "Serializer",
    "ServerMetadata",
    "ServiceError",
    "Setting",
    "Settings",
    "SettingsInto",
    "Site",
    "Sites",
    "Sized",
    "Some",
    "String",
    "Sync",
    "SystemClock",
    "T",
    "Text",
    "Timestamp",
    "ToOwned",
    "ToString",
    "Token",
    "Transport",
    "TransportError",
    "TryFrom",
    "TryInto",
    "UnknownName",
    "Unpin",
    "Untyped",
    "Upload",
    "Validation",
    "Value",
    "Vec",
    "Violation",
    "Violations",
    "YearMonth",
];

/// Whether the name is taken: by what stands in every crate, or by the struct of what a request is begun with.
pub(super) fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name) || name.ends_with("Required")
}

#[cfg(test)]
mod tests {
    use super::TAKEN;

    #[test]
    fn names_are_sorted_and_stand_once() {
        assert!(TAKEN.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn every_name_that_the_runtime_shows_is_taken() {
        // what a crate re-exports stands in two files; this crate does not depend on the runtime
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/");
        let mut missing = Vec::new();
        for file in ["prelude.rs"] {
            let text = std::fs::read_to_string(format!("{root}{file}")).unwrap();
            for statement in text.split("pub use ").skip(1) {
                let names = statement.split(';').next().unwrap().rsplit("::").next().unwrap();
                let names = names.trim_matches(['{', '}', ' ', '\n']).split(',').map(str::trim);
                let types = names.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()));
                missing.extend(types.filter(|name| !super::is_taken(name)).map(str::to_owned));
            }
        }
        assert!(missing.is_empty(), "{missing:?}");
    }
}
