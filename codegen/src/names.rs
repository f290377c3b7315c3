//! How a word of the vendor becomes a name in Rust. The checks and the model ask here, so that both speak of the same
//! names; nothing here knows an operation or a field.

/// `RenewThingV1` → `renew_thing_v1`, `orderInfos` → `order_infos`, `X-Project-Id` → `x_project_id`.
pub fn snake(word: &str) -> String {
    words(word).iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join("_")
}

/// `NO_DISCOUNT` → `NoDiscount`, `ondemand` → `Ondemand`, `95Peak` → `95Peak` (not an identifier: it needs a name).
pub fn upper_camel(word: &str) -> String {
    words(word)
        .iter()
        .map(|word| {
            let mut chars = word.chars();
            let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
            first + &chars.as_str().to_lowercase()
        })
        .collect()
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

/// Whether `word` can be written as a name in Rust: letters, digits and `_` of ASCII, no digit first, no keyword.
pub fn is_identifier(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && word.chars().any(|c| c != '_')
        && !is_keyword(word)
}

/// Whether Rust keeps `word` for itself, in any edition.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Strict and reserved keywords up to edition 2024.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Splits at signs and where the case turns: `orderID` → order, ID; `HTTPStatus` → HTTP, Status. Digits stay with
/// what stands before them (`V1`, `95peak` → 95peak).
fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            flush(&mut word, &mut words);
            continue;
        }
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1);
        let turns = c.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || (before.is_ascii_digit() && word.chars().any(char::is_alphabetic))
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if turns {
            flush(&mut word, &mut words);
        }
        word.push(c);
    }
    flush(&mut word, &mut words);
    words
}

fn flush(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
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
        for wire in ["300", "-1", "95peak_1000", "", "_", "~"] {
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
    }
}
