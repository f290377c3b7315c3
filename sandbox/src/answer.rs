//! The body of a good answer: what the steps said, records, and the rest made up.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{self, AnswerFormat, Field, Kind, Operation};

use crate::archive;
use crate::flow::{Appended, Outcome};
use crate::listed::{Listed, Sums, item_of, some_hundred};
use crate::make::{Given, Maker, Place};
use crate::paging::Window;
use crate::world::World;
use crate::{flow_text, seed};

/// A good answer.
pub(crate) struct Whole {
    /// `None`: an answer without a body.
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

/// The answer to a call: JSON or bytes, and the fields that travel as headers.
pub(crate) fn whole(
    world: &World,
    operation: &'static Operation,
    document: &Json,
    account: &str,
    outcome: &Outcome<'_>,
) -> Whole {
    let mut json = body(world, operation, document, account, outcome);
    let mut headers = Vec::new();
    let object = operation.response.into_iter().flat_map(|object| object.fields);
    for field in object.filter(|field| field.place == meta::Place::Header) {
        if let Some(Json::Object(entries)) = &mut json
            && let Some(at) = entries.iter().position(|(name, _)| **name == *field.wire)
        {
            headers.push((field.wire, flow_text(&entries.remove(at).1)));
        }
    }
    let body = match operation.form.answer {
        AnswerFormat::Binary => Some(bytes(world, operation, outcome)),
        AnswerFormat::Json => json.filter(|_| operation.answers_json()).map(|json| json.to_vec()),
    };
    Whole { body, headers }
}

/// The bytes of a binary answer: what the steps say as Base64, files that they append (one as it is, several as an
/// archive), or a line that says what it stands for.
fn bytes(world: &World, operation: &Operation, outcome: &Outcome<'_>) -> Vec<u8> {
    let mut files: Vec<archive::File> = outcome.appended.get(BYTES).into_iter().flatten().filter_map(file).collect();
    match files.len() {
        0 => {}
        1 => return files.remove(0).1,
        _ => return archive::zip(&files),
    }
    let said = outcome.values.get(BYTES).and_then(|json| STANDARD.decode(flow_text(json)).ok());
    said.unwrap_or_else(|| format!("{} of {}: made up by the sandbox\n", operation.title, world.api.service.id).into())
}

/// Where steps say the bytes of a binary answer.
const BYTES: &str = "bytes";

/// A file that a step appends: its `name`, and its `content` as Base64.
fn file(appended: &Appended) -> Option<archive::File> {
    let Appended::Object(fields) = appended else { return None };
    let said = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, json)| flow_text(json));
    Some((said("name").unwrap_or_default(), STANDARD.decode(said("content")?).ok()?))
}

/// The body of the answer to a call; `None` where the operation answers without one.
fn body(
    world: &World,
    operation: &'static Operation,
    document: &Json,
    account: &str,
    outcome: &Outcome<'_>,
) -> Option<Json> {
    let object = operation.response?;
    let mut maker = Maker::new(world);
    maker.account = Some(account);
    maker.echo = Some(document);
    let mut place = Place { seed: seed::mix(world.seed, seed::of(operation.id)), n: 0, in_list: false, row: None };
    let listed = Listed::of(world, operation, document);
    if let Some(listed) = &listed {
        listed.set(&mut maker);
        place.seed = listed.seed;
    }
    let sums = Sums::of(world, operation, document, account);
    let total = match (&listed, &sums.groups) {
        (Some(listed), _) => listed.len(),
        (None, Some((_, groups))) => groups.len(),
        (None, None) => total(world, operation, outcome),
    };
    let window = window(operation, document);
    let answer = Answer { operation, outcome, window, total, seed: place.seed, listed, sums };
    Some(maker.object(object, place, "", &answer))
}

fn window(operation: &Operation, document: &Json) -> Window {
    operation.paging.map_or(Window::ALL, |paging| Window::of(&paging, operation, document))
}

/// How long the operation's list is: that of records, or some hundred.
fn total(world: &World, operation: &Operation, outcome: &Outcome<'_>) -> usize {
    let listed = operation.paging.and_then(|paging| paging.items).and_then(|path| outcome.lists.get(path));
    listed.map_or_else(
        || usize::try_from(world.list_of(some_hundred(world, operation), None)).unwrap_or(usize::MAX),
        |list| list.total,
    )
}

struct Answer<'a> {
    operation: &'static Operation,
    outcome: &'a Outcome<'a>,
    window: Window,
    total: usize,
    /// What the items of the list hang on.
    seed: u64,
    /// The list that the operation makes up.
    listed: Option<Listed<'a>>,
    /// Sums of lists that other operations make.
    sums: Sums,
}

impl Given for Answer<'_> {
    fn at(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json> {
        let outcome = self.outcome;
        if let Some(total) = self.sums.totals.get(path) {
            return maker.fit(field, total);
        }
        if let Some((_, groups)) = self.sums.groups.as_ref().filter(|(at, _)| at == path) {
            let object = item_of(field)?;
            let (from, last) = self.shown();
            let one = |index| Some(maker.item_at(object, self.place(index), path, &groups.get(index)?));
            return Some(Json::Array((from..last).filter_map(one).collect()));
        }
        if let Some(json) = outcome.values.get(path) {
            return maker.fit(field, &flow_text(json));
        }
        if let Some(items) = outcome.appended.get(path) {
            return Some(Json::Array(
                items.iter().zip(0..).filter_map(|(item, n)| appended(maker, field, item, n)).collect(),
            ));
        }
        if let Some(list) = outcome.lists.get(path) {
            let rows = list.rows.iter().filter_map(|row| {
                let seed = maker.world.seed_of(list.record, row.n);
                let place = Place { seed, n: row.n, in_list: false, row: Some((list.record, row, Some(list.names))) };
                Some(maker.item(item_of(field)?, place))
            });
            return Some(Json::Array(rows.collect()));
        }
        if let Some(shown) = outcome.objects.get(path)
            && let Kind::Object(object) = field.kind
        {
            let seed = maker.world.seed_of(shown.record, shown.row.n);
            let place = Place {
                seed,
                n: shown.row.n,
                in_list: false,
                row: Some((shown.record, &shown.row, Some(shown.names))),
            };
            // lists inside of it may be said, too
            return Some(maker.item_at(object, place, path, self));
        }
        self.page(maker, path, field)
    }
}

impl Answer<'_> {
    /// The parts of a paged answer that hang together: items, total, next marker.
    fn page(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json> {
        let paging = self.operation.paging?;
        let is = |known: Option<&str>| known == Some(path);
        if is(paging.total) {
            return maker.fit(field, &self.total.to_string());
        }
        if is(paging.next) {
            return Some(self.window.next(self.total).map_or(Json::Null, Json::Text));
        }
        if !is(paging.items) {
            return None;
        }
        let object = item_of(field)?;
        let (from, last) = self.shown();
        let items = (from..last).map(|index| maker.item_at(object, self.place(index), path, self));
        Some(Json::Array(items.collect()))
    }

    /// The part of the list that is asked for, as far as there is one.
    fn shown(&self) -> (usize, usize) {
        let last = self.total.min(self.window.from.saturating_add(self.window.count));
        (self.window.from.min(last), last)
    }

    /// Where an item of the list is made up.
    fn place(&self, index: usize) -> Place<'static> {
        let n = index as u64;
        let plain = || Place { seed: seed::mix(self.seed, n), n, in_list: true, row: None };
        self.listed.as_ref().map_or_else(plain, |listed| listed.place(index))
    }
}

fn appended(maker: &Maker<'_>, field: &'static Field, item: &Appended, n: u64) -> Option<Json> {
    match (item, item_of(field)) {
        (Appended::One(json), _) => Some(json.clone()),
        (Appended::Object(fields), Some(object)) => {
            let place = Place {
                seed: seed::mix(maker.world.seed, seed::mix(seed::of(field.wire), n)),
                n,
                in_list: false,
                row: None,
            };
            let Json::Object(mut entries) = maker.item(object, place) else { return None };
            for (name, json) in &mut entries {
                let said = fields.iter().find(|(known, _)| **known == **name);
                let fitting = said.and_then(|(_, said)| maker.fit(object.field(name)?, &flow_text(said)));
                if let Some(fitting) = fitting {
                    *json = fitting;
                }
            }
            Some(Json::Object(entries))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use huaweicloud_runtime::meta::{Form, Object, Paging, PagingStyle};

    use super::*;
    use crate::testing::{json, operation, world};

    static ITEM: Object = Object::plain("Item", &[Field::body("id", Kind::Text)]);
    static ANSWER: Object = Object::plain(
        "Answer",
        &[
            Field::body("count", Kind::Integer),
            Field::body("items", Kind::List(&Kind::Object(&ITEM))),
            Field::body("next", Kind::Text),
            Field::header("X-Total", Kind::Integer),
        ],
    );
    static HEADERS: Object = Object::plain("Headers", &[Field::header("X-Total", Kind::Integer)]);

    fn with(change: impl FnOnce(&mut Operation)) -> &'static Operation {
        let mut operation = Operation { response: Some(&ANSWER), paging: None, ..*operation("ListPostalAddress") };
        change(&mut operation);
        Box::leak(Box::new(operation))
    }

    fn answer(
        operation: &'static Operation,
        request: &str,
        outcome: &Outcome<'_>,
    ) -> (Option<Json>, Vec<(&'static str, String)>) {
        let whole = whole(&world(), operation, &json(request), "me", outcome);
        (whole.body.map(|body| Json::parse(&body).unwrap()), whole.headers)
    }

    fn said(values: &[(&str, Json)]) -> Outcome<'static> {
        let values = values.iter().map(|(path, json)| ((*path).to_owned(), json.clone())).collect();
        Outcome { values, ..Outcome::default() }
    }

    #[test]
    fn fields_that_travel_as_headers_are_headers_and_not_in_the_body() {
        let outcome = said(&[("X-Total", Json::from(7)), ("count", Json::from(3))]);
        let (body, headers) = answer(with(|_| ()), "{}", &outcome);
        assert_eq!(headers, [("X-Total", "7".to_owned())]);
        let body = body.unwrap();
        assert_eq!((body.get("count"), body.get("X-Total")), (Some(&Json::from(3)), None));
        let (body, headers) = answer(with(|one| one.response = Some(&HEADERS)), "{}", &outcome);
        assert_eq!((body, headers.len()), (None, 1), "an answer of headers alone");
        let (body, headers) = answer(with(|one| one.response = None), "{}", &outcome);
        assert_eq!((body, headers.len()), (None, 0));
    }

    /// The pages of a list of which nothing is said.
    fn paged() -> &'static Operation {
        with(|one| {
            one.paging = Some(Paging {
                style: PagingStyle::Offset,
                position: "offset",
                limit: "limit",
                items: Some("items"),
                total: Some("count"),
                next: Some("next"),
            });
        })
    }

    fn items(page: &Json) -> Vec<Json> {
        page.get("items").and_then(Json::as_array).unwrap().to_vec()
    }

    #[test]
    fn pages_are_parts_of_one_list_and_say_how_long_it_is_and_whether_it_goes_on() {
        let page = |request: &str| answer(paged(), request, &Outcome::default()).0.unwrap();
        let whole = page(r#"{"limit": 500}"#);
        let total = items(&whole).len();
        assert_eq!(whole.get("count").and_then(Json::as_i64), i64::try_from(total).ok());
        assert!((100..300).contains(&total) && whole.get("next").is_none());
        let ids: std::collections::BTreeSet<String> =
            items(&whole).iter().filter_map(|item| Some(item.get("id")?.as_str()?.to_owned())).collect();
        assert_eq!(ids.len(), total, "every item is another one");
        let middle = page(r#"{"limit": 3, "offset": 4}"#);
        assert_eq!(items(&middle), items(&whole)[4..7]);
        assert_eq!(middle.get("next"), Some(&Json::from("next-7")));
        let last = page(&format!(r#"{{"limit": 3, "offset": {}}}"#, total - 2));
        assert_eq!((items(&last).len(), last.get("next")), (2, None));
        assert!(items(&page(r#"{"offset": 900}"#)).is_empty());
    }

    #[test]
    fn what_steps_append_to_a_list_stands_in_it_with_the_rest_made_up() {
        let object = Appended::Object(vec![("id".into(), Json::from("said")), ("other".into(), Json::from(1))]);
        let appended = HashMap::from([("items".to_owned(), vec![object, Appended::One(Json::from("plain"))])]);
        let outcome = Outcome { appended, ..Outcome::default() };
        let (body, _) = answer(with(|_| ()), "{}", &outcome);
        assert_eq!(body.unwrap().get("items").map(ToString::to_string).as_deref(), Some(r#"[{"id":"said"},"plain"]"#));
    }

    #[test]
    fn bytes_are_a_file_an_archive_of_several_or_what_is_said() {
        let operation = with(|one| one.form = Form { answer: AnswerFormat::Binary, ..Form::PLAIN });
        let file = |name: &str, content: &str| {
            Appended::Object(vec![
                ("name".to_owned(), Json::from(name)),
                ("content".to_owned(), Json::from(STANDARD.encode(content))),
            ])
        };
        let of = |files: Vec<Appended>, values: &[(&str, Json)]| {
            let appended = HashMap::from([(BYTES.to_owned(), files)]);
            whole(&world(), operation, &json("{}"), "me", &Outcome { appended, ..said(values) }).body.unwrap()
        };
        assert_eq!(of(vec![file("a", "hello")], &[]), b"hello");
        assert!(of(vec![file("a", "hello"), file("b", "you")], &[]).starts_with(b"PK\x03\x04"));
        let said = Json::from(STANDARD.encode("said"));
        assert_eq!(of(vec![Appended::One(Json::from("no file"))], &[(BYTES, said)]), b"said");
        let made = String::from_utf8(of(Vec::new(), &[])).unwrap();
        assert_eq!(made, format!("{} of bss: made up by the sandbox\n", operation.title));
    }
}
