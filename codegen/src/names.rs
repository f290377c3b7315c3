//! How a word of the vendor becomes a name in Rust. The checks and the model ask here, so that both speak of the same
//! names; nothing here knows an operation or a field.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use syn::Ident;

/// The crate that every generated one is built upon.
pub const RUNTIME: &str = "huaweicloud-runtime";

/// `RenewThingV1` → `renew_thing_v1`, `orderInfos` → `order_infos`, `X-Project-Id` → `x_project_id`.
pub fn snake(word: &str) -> String {
    word.to_snake_case()
}

/// `NO_DISCOUNT` → `NoDiscount`, `ondemand` → `Ondemand`, `95Peak` → `95Peak` (not an identifier: it needs a name).
pub fn upper_camel(word: &str) -> String {
    word.to_upper_camel_case()
}

/// `OrderCoupon` → `ORDER_COUPON`.
pub fn shouty(word: &str) -> String {
    word.to_shouty_snake_case()
}

/// The constant of an error code: `CBC.0100` → `CBC_0100`, `1101` → `CODE_1101`.
pub fn constant(code: &str) -> String {
    let before = if code.starts_with(|c: char| c.is_ascii_digit()) { "CODE_" } else { "" };
    let word = code.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' });
    before.chars().chain(word).collect()
}

/// The Rust name of a field: the spec's own, or snake_case of the wire name.
pub fn field_name(wire: &str, explicit: Option<&str>) -> String {
    explicit.map_or_else(|| snake(wire), str::to_owned)
}

/// The Rust variant of an enum value: the spec's own, or UpperCamel of the wire value.
pub fn variant_name(wire: &str, explicit: Option<&str>) -> String {
    explicit.map_or_else(|| upper_camel(wire), str::to_owned)
}

/// The module of a section: `customer-orders` → `customer_orders`.
pub fn module_name(section: &str) -> String {
    snake(section)
}

/// The module and file of an operation: `RenewThingV1` → `renew_thing_v1`.
pub fn operation_file(operation: &str) -> String {
    snake(operation)
}

/// Whether `word` can be written as a name in Rust, in ASCII.
pub fn is_identifier(word: &str) -> bool {
    word.is_ascii() && word.contains(|c| c != '_') && !is_keyword(word) && is_ident(word)
}

/// Whether `word` is a name in Rust with `r#` before it.
pub fn is_raw_identifier(word: &str) -> bool {
    word.is_ascii() && word.starts_with("r#") && is_ident(word)
}

/// Whether Rust keeps `word` for itself, in any edition.
pub fn is_keyword(word: &str) -> bool {
    // what the parser takes for a word but not for a name; `gen` is one since edition 2024, which it does not know
    word == "gen" || (syn::parse_str::<Ident>(word).is_err() && syn::parse_str::<AnyWord>(word).is_ok())
}

/// Whether it is one name and nothing beside: the parser passes over blanks and comments.
fn is_ident(word: &str) -> bool {
    syn::parse_str::<Ident>(word).is_ok_and(|ident| ident == word)
}

/// A word, keyword or not.
struct AnyWord;

impl syn::parse::Parse for AnyWord {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        syn::ext::IdentExt::parse_any(input).map(|_: Ident| AnyWord)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case() {
        for (wire, rust) in [
            ("order_id", "order_id"),
            ("orderInfos", "order_infos"),
            ("customerID", "customer_id"),
            ("X-Sdk-Date", "x_sdk_date"),
            ("resource_Type_code", "resource_type_code"),
            ("IDCard", "id_card"),
            ("amount2", "amount2"),
            ("v2Amount", "v2_amount"),
        ] {
            assert_eq!(field_name(wire, None), rust, "{wire}");
        }
        assert_eq!(field_name("type", Some("kind")), "kind");
    }

    #[test]
    fn variants_are_upper_camel() {
        for (wire, rust) in [
            ("YES", "Yes"),
            ("NO_DISCOUNT", "NoDiscount"),
            ("mobile-phone", "MobilePhone"),
            ("zh_CN", "ZhCn"),
            ("orderInfo", "OrderInfo"),
        ] {
            assert_eq!(variant_name(wire, None), rust, "{wire}");
        }
        assert_eq!(variant_name("300", Some("Discount")), "Discount");
    }

    #[test]
    fn what_starts_with_a_digit_or_has_no_letter_is_no_identifier() {
        for wire in ["300", "-1", "95peak_1000", "", "_", "~", "名"] {
            assert!(!is_identifier(&variant_name(wire, None)), "{wire}");
        }
    }

    #[test]
    fn operations_and_sections_become_files() {
        assert_eq!(operation_file("RenewThingV1"), "renew_thing_v1");
        assert_eq!(operation_file("ListOrders"), "list_orders");
        assert_eq!(module_name("customer-orders"), "customer_orders");
    }

    #[test]
    fn keywords_are_no_names() {
        assert!(is_keyword("type"));
        assert!(!is_identifier("gen"));
        assert!(!is_keyword("order"));
        assert!(is_raw_identifier("r#type"));
    }

    #[test]
    fn a_name_has_nothing_beside_it() {
        for word in [" a", "a ", "a/**/", "a b", "a\n", "9lives", "a-b"] {
            assert!(!is_identifier(word), "{word:?}");
        }
    }
}
