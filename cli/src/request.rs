//! From files, `--set` and flags to the flat document of wire names that a request is.

pub(crate) mod file;

mod bytes;
mod encoded;
mod path;

use std::collections::HashSet;

use huaweicloud_runtime::Json;
use huaweicloud_runtime::codec::parse_text;
use huaweicloud_runtime::meta::{Field, Kind, Object, Operation, Sites};

use crate::ending::Ending;
use bytes::Sources;
pub(crate) use encoded::is_encoded;
use path::Step;

/// What a user gives for a request.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// A file with a JSON object, or `-` for stdin.
    pub input: Option<String>,
    /// `NAME=VALUE`, in the order of the command line.
    pub sets: Vec<String>,
    /// Texts for fields, by wire name.
    pub flags: Vec<(&'static str, Vec<String>)>,
}

/// The document that was given; nothing is checked but its layout.
///
/// # Errors
/// [`Ending::Usage`] when there is no document in what was given, [`Ending::Refused`] when it has a name twice.
pub fn document(operation: &'static Operation, given: &Given, site: Sites) -> Result<Json, Ending> {
    let mut sources = Sources::default();
    let mut document = match &given.input {
        None => Json::Object(Vec::new()),
        Some(source) => read(source, &mut sources)?,
    };
    let mut writer = Writer { operation, site, sources, written: HashSet::new() };
    for set in &given.sets {
        let (path, value) = set
            .split_once('=')
            .ok_or_else(|| Ending::usage(format!("--set {set}: expected NAME=VALUE, such as --set a.b=1")))?;
        writer.write(&mut document, path, value)?;
    }
    for (wire, values) in &given.flags {
        for value in values {
            writer.write(&mut document, wire, value)?;
        }
    }
    Ok(document)
}

fn read(source: &str, sources: &mut Sources) -> Result<Json, Ending> {
    let bytes = sources.read("the request", source);
    let bytes = bytes.map_err(|error| Ending::usage(format!("--input {source}: {error}")))?;
    let json = Json::parse_strict(&bytes).map_err(|error| match error.duplicate() {
        Some(path) => duplicate(path),
        None => Ending::usage(format!("--input {source}: {error}")),
    })?;
    match json {
        Json::Object(_) => Ok(json),
        _ => Err(Ending::usage(format!("--input {source}: a request is a JSON object of wire names"))),
    }
}

/// Two values for one name: nobody knows which of them was meant, so neither is sent.
fn duplicate(path: &str) -> Ending {
    Ending::Refused { lines: vec![format!("{path}: duplicate: given twice in one object")], see: None }
}

/// Writes values into the document, each as what its field stands for.
struct Writer {
    operation: &'static Operation,
    site: Sites,
    sources: Sources,
    /// Places that were written: a list grows then, anything else is given twice.
    written: HashSet<String>,
}

/// What a place of the document may hold, where that is known.
#[derive(Clone, Copy)]
enum Spot {
    Object(&'static Object),
    Field(&'static Field),
    /// An item of a list or a map.
    Item(Kind),
    Unknown,
}

impl Spot {
    fn kind(self, site: Sites) -> Option<Kind> {
        match self {
            Spot::Object(object) => Some(Kind::Object(object)),
            Spot::Field(field) => Some(field.at_site(site).kind),
            Spot::Item(kind) => Some(kind),
            Spot::Unknown => None,
        }
    }

    fn step(self, step: &Step<'_>, site: Sites) -> Spot {
        match (self.kind(site), step) {
            (Some(Kind::Object(object)), Step::Name(name)) => object.field(name).map_or(Spot::Unknown, Spot::Field),
            (Some(Kind::Map(item)), Step::Name(_)) => Spot::Item(*item),
            (Some(Kind::List(item) | Kind::Csv(item)), Step::Index(_)) => Spot::Item(*item),
            _ => Spot::Unknown,
        }
    }

    /// The text as what the place stands for.
    fn read(self, text: &str, site: Sites) -> Json {
        match self {
            Spot::Field(field) => parse_text(field, text, Some(site)),
            Spot::Item(kind) => parse_text(&Field::body("", kind), text, Some(site)),
            Spot::Object(_) | Spot::Unknown => Json::from(text),
        }
    }
}

impl Writer {
    fn write(&mut self, document: &mut Json, path: &str, text: &str) -> Result<(), Ending> {
        let steps = path::parse(path).ok_or_else(|| {
            Ending::usage(format!("--set {path}=…: no path; it looks like name, name.inner or list[0].inner"))
        })?;
        let repeated = !self.written.insert(path.to_owned());
        let mut spot = Spot::Object(self.operation.request);
        let mut place = document;
        for step in &steps {
            spot = spot.step(step, self.site);
            place = path::enter(place, step).map_err(|why| Ending::usage(format!("--set {path}=…: {why}")))?;
        }
        let value = match spot.kind(self.site) {
            Some(Kind::File) => file::read(path, text, &mut self.sources)?,
            Some(Kind::List(Kind::File)) if !text.trim_start().starts_with('[') => {
                Json::Array(vec![file::read(path, text, &mut self.sources)?])
            }
            Some(Kind::Text) if text.starts_with('@') && encoded::takes(self.operation, &steps) => {
                encoded::read(path, text, &mut self.sources)?
            }
            _ => spot.read(text, self.site),
        };
        if matches!(value, Json::Object(_) | Json::Array(_))
            && let Err(error) = Json::parse_strict(text.as_bytes())
            && let Some(inner) = error.duplicate()
        {
            let dot = if inner.starts_with('[') { "" } else { "." };
            return Err(duplicate(&format!("{path}{dot}{inner}")));
        }
        if !repeated {
            *place = value;
            return Ok(());
        }
        match (place, value) {
            (Json::Array(items), Json::Array(more)) => items.extend(more),
            (Json::Text(list), Json::Text(more)) if matches!(spot.kind(self.site), Some(Kind::Csv(_))) => {
                list.push(',');
                list.push_str(&more);
            }
            _ => return Err(Ending::usage(format!("{path} is given twice, and it is no list"))),
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use crate::catalog;

    use super::*;

    /// What comes of `--set` for an operation of the catalog.
    fn set(operation: &str, sets: &[&str]) -> Result<String, String> {
        let operation = catalog::find(operation).unwrap().meta;
        let given = Given { sets: sets.iter().map(|set| (*set).to_owned()).collect(), ..Given::default() };
        let site = catalog::site(operation, None).unwrap().bit;
        document(operation, &given, site).map(|json| json.to_string()).map_err(|ending| ending.in_words())
    }

    #[test]
    fn values_are_what_their_fields_stand_for_and_lists_grow() {
        assert_eq!(set("PayOrders", &["order_id=1"]).unwrap(), r#"{"order_id":"1"}"#);
        assert_eq!(
            set("PayOrders", &["coupon_infos[0].id=c", "coupon_infos[0].type=300", "coupon_infos[1].id=d"]).unwrap(),
            r#"{"coupon_infos":[{"id":"c","type":300},{"id":"d"}]}"#
        );
        assert_eq!(set("PayOrders", &["unknown.x=1"]).unwrap(), r#"{"unknown":{"x":"1"}}"#);
        assert_eq!(
            set("PayOrders", &[r#"coupon_infos=[{"id":"c"}]"#, r#"coupon_infos=[{"id":"d"}]"#]).unwrap(),
            r#"{"coupon_infos":[{"id":"c"},{"id":"d"}]}"#
        );
    }

    #[test]
    fn what_cannot_be_set_is_told_with_its_place() {
        for (sets, why) in [
            (&["order_id"][..], "--set order_id: expected NAME=VALUE"),
            (&["a..b=1"], "--set a..b=…: no path"),
            (&["order_id=1", "order_id=2"], "order_id is given twice, and it is no list"),
            (&["order_id=1", "order_id.x=2"], "--set order_id.x=…: x is in no object"),
            (&["order_id=1", "order_id[0]=2"], "--set order_id[0]=…: [0] is in no list"),
            (&["coupon_infos[1].id=c"], "--set coupon_infos[1].id=…: the list has 0 items so far, so [0] is the next"),
            (
                &["coupon_infos[0].id=c", "coupon_infos.id=c"],
                "--set coupon_infos.id=…: id is in a list: say in which item, list[0].id",
            ),
            (&[r#"coupon_infos=[{"id":"c","id":"d"}]"#], "coupon_infos[0].id: duplicate: given twice in one object"),
        ] {
            let told = set("PayOrders", sets).unwrap_err();
            assert!(told.starts_with(why), "{sets:?}: {told}");
        }
    }

    /// The first operation with a field at the top of its request that is of this kind, and the name of the field.
    fn with(kind: fn(&Field) -> bool) -> (&'static str, &'static str) {
        let named = |operation: &'static Operation| {
            let field = operation.request.fields.iter().find(|field| kind(field))?;
            Some((operation.id, field.wire))
        };
        catalog::operations().find_map(|known| named(known.meta)).unwrap()
    }

    #[test]
    fn a_text_with_commas_grows_by_repeating() {
        let (operation, field) = with(|field| matches!(field.kind, Kind::Csv(_)));
        let sets = [format!("{field}=1"), format!("{field}=2,3")];
        let sets: Vec<&str> = sets.iter().map(String::as_str).collect();
        assert_eq!(set(operation, &sets).unwrap(), format!(r#"{{"{field}":"1,2,3"}}"#));
    }

    #[test]
    fn an_at_sign_stands_for_a_file_where_a_text_carries_one() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(&file, "abc").unwrap();
        let path = file.path().display();
        let (name, field) = catalog::operations()
            .find_map(|known| {
                let described = crate::facts::Operation::read(known).ok()?;
                let field = described.request.iter().find(|field| is_encoded(field))?;
                Some((known.meta.id, field.wire.clone()))
            })
            .unwrap();
        assert_eq!(set(name, &[&format!("{field}=@{path}")]).unwrap(), format!(r#"{{"{field}":"YWJj"}}"#));
        assert_eq!(set(name, &[&format!("{field}=YWJj")]).unwrap(), format!(r#"{{"{field}":"YWJj"}}"#));
        let missing = set(name, &[&format!("{field}=@{path}.none")]).unwrap_err();
        assert!(missing.starts_with(&format!("{field}: {path}.none: ")), "{missing}");
        let (operation, text) = with(|field| matches!(field.kind, Kind::Text));
        assert_eq!(set(operation, &[&format!("{text}=@{path}")]).unwrap(), format!(r#"{{"{text}":"@{path}"}}"#));
    }

    #[test]
    fn a_file_or_several_are_taken_by_their_paths() {
        let file = tempfile::Builder::new().suffix(".txt").tempfile().unwrap();
        std::fs::write(&file, "abc").unwrap();
        let path = file.path().display();
        let name = file.path().file_name().unwrap().to_str().unwrap();
        let document = format!(r#"{{"file_name":"{name}","content_type":"text/plain","base64":"YWJj"}}"#);
        let (operation, field) = with(|field| matches!(field.kind, Kind::File));
        assert_eq!(set(operation, &[&format!("{field}=@{path}")]).unwrap(), format!(r#"{{"{field}":{document}}}"#));
        let folder = set(operation, &[&format!("{field}=/")]).unwrap_err();
        assert_eq!(folder, format!("{field}: /: it is a folder"));
        let given = format!(r#"{field}={{"base64":"YWJj"}}"#);
        assert_eq!(set(operation, &[&given]).unwrap(), format!(r#"{{"{field}":{{"base64":"YWJj"}}}}"#));
        assert!(set(operation, &[&format!("{field}={{")]).is_err());
    }

    #[test]
    fn what_stands_in_a_map_is_of_its_kind_and_a_list_of_files_takes_one_by_its_path() {
        const NUMBER: Kind = Kind::Integer;
        const UPLOAD: Kind = Kind::File;
        static REQUEST: Object = Object::plain(
            "Request",
            &[Field::body("sizes", Kind::Map(&NUMBER)), Field::body("files", Kind::List(&UPLOAD))],
        );
        let known = catalog::operations().next().unwrap().meta;
        let operation: &'static Operation = Box::leak(Box::new(Operation { request: &REQUEST, ..*known }));
        let set = |sets: &[&str]| {
            let given = Given { sets: sets.iter().map(|set| (*set).to_owned()).collect(), ..Given::default() };
            document(operation, &given, known.sites).map(|json| json.to_string()).map_err(|ending| ending.in_words())
        };
        assert_eq!(set(&["sizes.a=1", "sizes.b=2"]).as_deref(), Ok(r#"{"sizes":{"a":1,"b":2}}"#));
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(&file, "abc").unwrap();
        let name = file.path().file_name().unwrap().to_str().unwrap();
        let of_path = |shown: &str| shown.contains(&format!(r#""file_name":"{name}""#)) && shown.contains("YWJj");
        let one = set(&[&format!("files=@{}", file.path().display())]).unwrap();
        assert!(one.starts_with(r#"{"files":[{"#) && of_path(&one), "{one}");
        let several = r#"{"files":[{"base64":"YWJj"}]}"#;
        assert_eq!(set(&[r#"files= [{"base64":"YWJj"}]"#]).as_deref(), Ok(several));
        let emptied = file::emptied(operation, &Json::parse(several.as_bytes()).unwrap());
        assert_eq!(emptied.to_string(), r#"{"files":[]}"#);
    }

    #[test]
    fn an_input_is_one_object_without_a_name_twice() {
        let operation = catalog::operations().next().unwrap().meta;
        let read = |text: &str| {
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(&file, text).unwrap();
            let path = file.path().display().to_string();
            let given = Given { input: Some(path.clone()), ..Given::default() };
            let site = catalog::site(operation, None).unwrap().bit;
            document(operation, &given, site)
                .map(|json| json.to_string())
                .map_err(|ending| (ending.status(), ending.in_words().replace(&path, "FILE")))
        };
        assert_eq!(read(r#"{"a": [1]}"#).as_deref(), Ok(r#"{"a":[1]}"#));
        let list = "--input FILE: a request is a JSON object of wire names".to_owned();
        assert_eq!(read("[]"), Err((2, list)));
        let twice = "a.b: duplicate: given twice in one object".to_owned();
        assert_eq!(read(r#"{"a": {"b": 1, "b": 2}}"#), Err((1, twice)));
        assert!(read("{").is_err_and(|(status, why)| status == 2 && why.starts_with("--input FILE: ")));
    }
}
