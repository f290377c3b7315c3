//! What holds for any input.

#![allow(clippy::unwrap_used)]

mod fixture;

use fixture::*;
use huaweicloud_runtime::value::Look;
use huaweicloud_runtime::*;
use proptest::prelude::*;

fn digits() -> impl Strategy<Value = String> {
    "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?"
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        digits().prop_map(|digits| Json::Number(digits.into())),
        any::<String>().prop_map(Json::Text),
        prop_oneof!["2024-0[0-9]-[0-3][0-9]T00:00:00Z", "YES|NO|300|12|[0-9]{9,14}|2024-[01][0-9](-[0-3][0-9])?"]
            .prop_map(Json::Text),
    ];
    let name = prop_oneof![
        Just("order_id"),
        Just("use_coupon"),
        Just("coupons"),
        Just("id"),
        Just("kind"),
        Just("holder"),
        Just("regions"),
        Just("limit"),
        Just("amount"),
        Just("count"),
        Just("flag"),
        Just("begin"),
        Just("end"),
        Just("day"),
        Just("cycle"),
        Just("extra"),
        Just("tags"),
        Just("password"),
        Just("type"),
        Just("X-Language"),
        Just("records"),
        Just("at"),
        Just("names"),
        Just("other"),
    ];
    leaf.prop_recursive(4, 64, 12, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::Array),
            prop::collection::btree_map(name.clone(), inner, 0..12)
                .prop_map(|map| Json::Object(map.into_iter().map(|(name, json)| (name.into(), json)).collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_comes_back_digit_by_digit(json in any_json()) {
        prop_assert_eq!(&Json::parse(&json.to_vec()).unwrap(), &json);
        prop_assert_eq!(&serde_json::from_slice::<Json>(&json.to_vec()).unwrap(), &json);
    }

    #[test]
    fn a_number_of_a_document_keeps_its_value_in_serde_or_is_not_written(digits in digits()) {
        if let Ok(text) = serde_json::to_string(&Json::Number(digits.as_str().into())) {
            prop_assert_eq!(plain(&text), plain(&digits));
        }
    }

    #[test]
    fn any_bytes_are_json_to_us_exactly_when_they_are_to_serde_json(text in "[\\[\\]{}\",:0-9eE.+\\-tfn \\\\u]{0,24}") {
        let ours = Json::parse(text.as_bytes()).is_ok();
        prop_assert_eq!(ours, serde_json::from_str::<&serde_json::value::RawValue>(&text).is_ok());
    }

    /// A document with a few bytes changed: mostly spoilt, in ways that nobody thought of. What `serde_json` reads we
    /// read, and read the same; what it does not read we do not, but for half a surrogate pair (a letter to us) and
    /// numbers that no float holds (digits to us). The decoder of records says the same of all bytes.
    #[test]
    fn spoilt_documents_are_read_by_us_as_by_serde_json(
        json in any_json(),
        blanks in prop::collection::vec(0_usize..400, 0..4),
        edits in prop::collection::vec((0_usize..400, spoiling(), 0_u8..3), 0..4),
    ) {
        let mut bytes = json.to_vec();
        for at in blanks {
            let at = at % (bytes.len() + 1);
            bytes.splice(at..at, *b" \n\t\r ");
        }
        for (at, byte, how) in edits {
            let at = at % bytes.len().max(1);
            match how {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                _ if at < bytes.len() => drop(bytes.remove(at)),
                _ => {}
            }
        }
        let ours = Json::parse(&bytes);
        let raw = serde_json::from_slice::<Box<serde_json::value::RawValue>>(&bytes);
        prop_assert_eq!(ours.is_ok(), raw.is_ok(), "{:?} {:?}", ours, raw);
        if let Ok(theirs) = serde_json::from_slice::<serde_json::Value>(&bytes) {
            prop_assert_eq!(as_value(&ours.clone().unwrap()), theirs);
        }
        if std::str::from_utf8(&bytes).is_ok() && !bytes.iter().all(u8::is_ascii_whitespace) {
            let decoded = codec::decode(&bytes, &mut PayResponse::default());
            prop_assert_eq!(decoded.is_ok(), ours.is_ok(), "{:?} {:?}", decoded, ours);
        }
    }

    #[test]
    fn a_decimal_is_exact_or_not_taken(digits in digits()) {
        let mut decimal = Decimal::default();
        let mut odd = Oddities::new();
        if codec::fill(&mut decimal, &Json::Number(digits.as_str().into()), &mut odd) {
            prop_assert!(odd.is_empty());
            prop_assert_eq!(plain(&decimal.to_string()), plain(&digits));
        } else {
            prop_assert_eq!(odd.count(), 1);
        }
    }

    #[test]
    fn a_decimal_goes_out_and_comes_back_with_its_scale(mantissa in any::<i64>(), scale in 0_u32..=28) {
        let amount = Decimal::new(mantissa, scale);
        let mut back = Decimal::default();
        prop_assert!(codec::fill(&mut back, &amount.view(Look::Field).into(), &mut Oddities::new()));
        prop_assert_eq!(back.to_string(), amount.to_string());
    }

    #[test]
    fn percent_encoding_leaves_the_unreserved_and_comes_back(text in any::<String>()) {
        let encoded = codec::percent_encode(&text);
        prop_assert!(encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
        let mut bytes = Vec::new();
        let mut rest = encoded.as_bytes();
        while let [first, tail @ ..] = rest {
            if *first == b'%' {
                bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
                rest = &tail[2..];
            } else {
                bytes.push(*first);
                rest = tail;
            }
        }
        prop_assert_eq!(bytes, text.into_bytes());
    }

    #[test]
    fn no_document_makes_anything_panic(json in any_json()) {
        let mut answer = PayResponse::default();
        let odd = codec::decode(&json.to_vec(), &mut answer).unwrap();
        let _ = (format!("{answer:?} {odd:?} {odd}"), redact::json(&PAY, &json));
        for site in [None, Some(&CHINA), Some(&WORLD)] {
            let checked = validate::check_json(&PAY_OPERATION, &json, site);
            let encoded = codec::encode(&json, &PAY_OPERATION, site.map(|site| site.bit));
            let _ = format!("{checked:?} {encoded:?}");
        }
    }

    #[test]
    fn no_bytes_make_decoding_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = codec::decode(&bytes, &mut PayResponse::default());
    }

    #[test]
    fn what_was_decoded_goes_out_and_comes_back_the_same(json in any_json()) {
        let (mut once, mut twice) = (Pay::default(), Pay::default());
        codec::from_wire(&mut once, &json);
        once.regions = once.regions.map(kept_by_csv);
        let wire = codec::to_wire(&once);
        let odd = codec::from_wire(&mut twice, &wire);
        prop_assert_eq!(wire.to_string(), codec::to_wire(&twice).to_string(), "{}", odd);
    }

    #[test]
    fn wire_form_and_logical_form_are_valid_alike(json in any_json()) {
        let mut request = Pay::default();
        codec::from_wire(&mut request, &json);
        let count = |json: &Json| validate::check_json(&PAY_OPERATION, json, None).err().map_or(0, |v| v.len());
        request.regions = request.regions.map(kept_by_csv);
        prop_assert_eq!(count(&request.view(Look::Field).into()), count(&codec::to_wire(&request)));
    }

    #[test]
    fn times_come_back_from_their_text(seconds in any::<i64>(), text in any::<String>()) {
        let time = Timestamp::from_unix_seconds(seconds);
        prop_assert_eq!(time.to_string().parse(), Ok(time));
        prop_assert_eq!(Timestamp::from(std::time::SystemTime::from(time)), time);
        prop_assert_eq!(time.date().to_string().parse(), Ok(time.date()));
        let mut read = Timestamp::default();
        codec::fill(&mut read, &Json::Text(text), &mut Oddities::new());
    }
}

/// Bytes that mean something in JSON, or should not be there at all.
fn spoiling() -> impl Strategy<Value = u8> {
    let signs = prop::sample::select(b"{}[]\",:\\u/+-.eE0129tfn \n\0\x1f\x7f".to_vec());
    prop_oneof![4 => signs, 1 => any::<u8>()]
}

/// The same as `serde_json` has it, its floats included.
fn as_value(json: &Json) -> serde_json::Value {
    match json {
        Json::Null => serde_json::Value::Null,
        Json::Bool(truth) => (*truth).into(),
        Json::Number(digits) => serde_json::from_str(digits).unwrap(),
        Json::Text(text) => text.as_str().into(),
        Json::Array(items) => items.iter().map(as_value).collect(),
        Json::Object(entries) => {
            serde_json::Value::Object(entries.iter().map(|(name, json)| (name.to_string(), as_value(json))).collect())
        }
    }
}

/// The items that a comma-separated text can carry.
fn kept_by_csv(items: Vec<String>) -> Vec<String> {
    items.into_iter().filter(|item| !item.is_empty() && !item.contains(',') && item.trim() == item).collect()
}

/// The digits without point, exponent and idle zeros, and the power of ten they stand for.
fn plain(digits: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (whole, fraction) =
        mantissa.trim_start_matches('-').split_once('.').unwrap_or((mantissa.trim_start_matches('-'), ""));
    let power = exponent.trim_start_matches('+').parse::<i64>().unwrap() - fraction.len() as i64;
    let all = format!("{whole}{fraction}");
    let significant = all.trim_end_matches('0');
    let power = power + (all.len() - significant.len()) as i64;
    let significant = significant.trim_start_matches('0').to_owned();
    if significant.is_empty() { (false, significant, 0) } else { (digits.starts_with('-'), significant, power) }
}
