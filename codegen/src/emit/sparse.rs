//! A struct as JSON with only what it has to say.
//!
//! A member is left out when it is the zero of its kind: nothing, no, an empty text, an empty list, a struct that says
//! nothing, or the first of the words that an enum has. An option that is there is kept whatever is in it: `Some(false)` is
//! not `None`. Knows no type and no name, so that a new member needs nothing here. What a variant holds by name (a rule's
//! demand) is whole but for nulls, for it is shown as it stands.

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, Serializer,
};
use serde_json::value::Serializer as Plain;
use serde_json::{Error, Map, Value};

/// The value with what it says, and nothing else.
pub(super) fn sparse<T: Serialize + ?Sized>(value: &T) -> Result<Value, Error> {
    Ok(value.serialize(Sparse { whole: false })?.json)
}

/// A value, and whether it goes without saying.
struct Written {
    json: Value,
    unsaid: bool,
}

impl Written {
    fn new(json: Value, unsaid: bool) -> Result<Self, Error> {
        Ok(Written { json, unsaid })
    }
}

#[derive(Clone, Copy)]
struct Sparse {
    /// Whether everything but nulls is written.
    whole: bool,
}

/// Scalars that are always said.
macro_rules! said {
    ($($method:ident $type:ty;)*) => { $(
        fn $method(self, value: $type) -> Result<Written, Error> {
            Written::new(Plain.$method(value)?, false)
        }
    )* };
}

impl Serializer for Sparse {
    type Ok = Written;
    type Error = Error;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Impossible<Written, Error>;
    type SerializeTupleVariant = Impossible<Written, Error>;
    type SerializeMap = Entries;
    type SerializeStruct = Members;
    type SerializeStructVariant = Members;

    said! {
        serialize_i8 i8; serialize_i16 i16; serialize_i32 i32; serialize_i64 i64;
        serialize_u8 u8; serialize_u16 u16; serialize_u32 u32; serialize_u64 u64;
        serialize_f32 f32; serialize_f64 f64; serialize_char char; serialize_bytes &[u8];
    }

    fn serialize_bool(self, value: bool) -> Result<Written, Error> {
        Written::new(value.into(), !value)
    }

    fn serialize_str(self, value: &str) -> Result<Written, Error> {
        Written::new(value.into(), value.is_empty())
    }

    fn serialize_none(self) -> Result<Written, Error> {
        Written::new(Value::Null, true)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Written, Error> {
        Ok(Written { unsaid: false, ..value.serialize(self)? })
    }

    fn serialize_unit(self) -> Result<Written, Error> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Written, Error> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, index: u32, variant: &'static str) -> Result<Written, Error> {
        Written::new(variant.into(), index == 0)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Written, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Written, Error> {
        Written::new(tagged(variant, value.serialize(self)?.json), false)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Error> {
        Ok(Items { how: self, items: Vec::new() })
    }

    fn serialize_tuple(self, _: usize) -> Result<Items, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Err(Error::custom(format_args!("{name} has members without names")))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(Error::custom(format_args!("{name}::{variant} has members without names")))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries, Error> {
        Ok(Entries(Plain.serialize_map(None)?))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, Error> {
        Ok(Members { how: self, variant: None, members: Map::new() })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members, Error> {
        Ok(Members { how: Sparse { whole: true }, variant: Some(variant), members: Map::new() })
    }
}

fn tagged(variant: &str, json: Value) -> Value {
    Value::Object(Map::from_iter([(variant.to_owned(), json)]))
}

/// A list: each item counts, whatever it is.
struct Items {
    how: Sparse,
    items: Vec<Value>,
}

impl SerializeSeq for Items {
    type Ok = Written;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.items.push(value.serialize(self.how)?.json);
        Ok(())
    }

    fn end(self) -> Result<Written, Error> {
        let unsaid = self.items.is_empty();
        Written::new(Value::Array(self.items), unsaid)
    }
}

impl SerializeTuple for Items {
    type Ok = Written;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<Written, Error> {
        SerializeSeq::end(self)
    }
}

/// What the spec has as it likes: no struct knows what is left out there, so nothing is.
struct Entries(<Plain as Serializer>::SerializeMap);

impl SerializeMap for Entries {
    type Ok = Written;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.0.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.0.serialize_value(value)
    }

    fn end(self) -> Result<Written, Error> {
        let json = SerializeMap::end(self.0)?;
        let unsaid = json.as_object().is_some_and(Map::is_empty);
        Written::new(json, unsaid)
    }
}

/// A struct, or a variant with named members.
struct Members {
    how: Sparse,
    variant: Option<&'static str>,
    members: Map<String, Value>,
}

impl SerializeStruct for Members {
    type Ok = Written;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        let Written { json, unsaid } = value.serialize(self.how)?;
        let left_out = if self.how.whole { json.is_null() } else { unsaid };
        if !left_out {
            self.members.insert(key.to_owned(), json);
        }
        Ok(())
    }

    fn end(self) -> Result<Written, Error> {
        let unsaid = self.members.is_empty();
        let json = Value::Object(self.members);
        match self.variant {
            Some(variant) => Written::new(tagged(variant, json), false),
            None => Written::new(json, unsaid),
        }
    }
}

impl SerializeStructVariant for Members {
    type Ok = Written;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        SerializeStruct::serialize_field(self, key, value)
    }

    fn end(self) -> Result<Written, Error> {
        SerializeStruct::end(self)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use serde::Serialize;
    use serde_json::{Value, json};

    use super::sparse;

    #[derive(Serialize)]
    #[serde(rename_all = "lowercase")]
    enum Word {
        First,
        Second,
        Wrapped(Option<bool>),
        Named { flag: bool, none: Option<bool>, inner: Inner },
    }

    #[derive(Serialize)]
    struct Inner {
        flag: bool,
        list: Vec<bool>,
    }

    #[derive(Serialize)]
    struct Outer<T> {
        number: u8,
        member: T,
    }

    fn written<T: Serialize>(member: T) -> Value {
        let json = sparse(&Outer { number: 0, member }).unwrap();
        assert_eq!(json["number"], 0, "a number is always said");
        json.get("member").cloned().unwrap_or_else(|| "left out".into())
    }

    #[test]
    fn the_zero_of_each_kind_is_left_out() {
        let zeros = [
            written(false),
            written(""),
            written(None::<u8>),
            written(Vec::<u8>::new()),
            written(json!({})),
            written(Word::First),
            written(Inner { flag: false, list: Vec::new() }),
        ];
        assert!(zeros.iter().all(|zero| zero == "left out"), "{zeros:?}");
    }

    #[test]
    fn whatever_says_something_is_kept() {
        assert_eq!(written(true), true);
        assert_eq!(written("x"), "x");
        assert_eq!(written(Word::Second), "second");
        assert_eq!(written(Inner { flag: false, list: vec![false] }), json!({ "list": [false] }));
        assert_eq!(written(Word::Wrapped(None)), json!({ "wrapped": null }));
    }

    #[test]
    fn an_option_that_is_there_is_kept_even_with_nothing_in_it() {
        assert_eq!(written(Some(false)), false);
        assert_eq!(written(Some(Word::First)), "first");
        assert_eq!(written(Some(Inner { flag: false, list: Vec::new() })), json!({}));
    }

    #[test]
    fn an_item_of_a_list_counts_whatever_it_is() {
        assert_eq!(written(vec![(false, Word::First, None::<u8>)]), json!([[false, "first", null]]));
    }

    #[test]
    fn named_members_of_a_variant_are_whole_but_for_nulls() {
        let inner = Inner { flag: false, list: Vec::new() };
        let whole = json!({ "named": { "flag": false, "inner": { "flag": false, "list": [] } } });
        assert_eq!(written(Word::Named { flag: false, none: None, inner }), whole);
    }

    #[test]
    fn a_map_is_written_as_it_is_and_its_numbers_keep_their_digits() {
        let free: Value = serde_json::from_str(r#"{"a":0.10,"b":{"c":null,"d":[],"e":false}}"#).unwrap();
        assert_eq!(written(Some(&free)), free);
        assert_eq!(written(Some(&free)).to_string(), free.to_string());
    }
}
