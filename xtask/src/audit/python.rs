//! Python sources as text: the classes and calls that a generator of the vendor writes, in the form that it writes them.
//! Nothing is run, and nothing here knows what the classes are for.

use std::collections::BTreeMap;

/// A class that carries values.
#[derive(Debug, Default)]
pub(crate) struct Class {
    /// Its attributes by Python name, in the order of the source.
    pub(crate) attributes: Vec<Attribute>,
}

/// An attribute of a class.
#[derive(Debug)]
pub(crate) struct Attribute {
    /// In Python.
    pub(crate) name: String,
    /// On the wire.
    pub(crate) wire: String,
    /// As declared: `str`, `list[Thing]`.
    pub(crate) ty: String,
    /// Whether the constructor sets it whatever it is given.
    pub(crate) required: bool,
    /// What its documentation says.
    pub(crate) doc: String,
}

/// A call of a client.
#[derive(Debug)]
pub(crate) struct Call {
    /// Class of the request.
    pub(crate) request: String,
    /// Class of the answer.
    pub(crate) response: String,
    /// HTTP method.
    pub(crate) method: String,
    /// Path template.
    pub(crate) path: String,
    /// Python name of an attribute of the request → where it is sent, under which name.
    pub(crate) places: BTreeMap<String, (&'static str, String)>,
}

/// The classes of a file with a table of their attributes.
pub(crate) fn classes(text: &str) -> Vec<(String, Class)> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = next_class(rest) {
        let head = &rest[at..];
        let body = &head[6..];
        let end = next_class(body).map_or(body.len(), |end| end);
        let name: String = body.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if let Some(class) = class(&body[..end]) {
            out.push((name, class));
        }
        rest = &body[end..];
    }
    out
}

/// Where the next line that opens a class begins.
fn next_class(text: &str) -> Option<usize> {
    match text.starts_with("class ") {
        true => Some(0),
        false => text.find("\nclass ").map(|at| at + 1),
    }
}

fn class(text: &str) -> Option<Class> {
    let types = table(text, "openapi_types")?;
    let wires: BTreeMap<String, String> = table(text, "attribute_map")?.into_iter().collect();
    let constructor = section(text, "    def __init__(", "\n    @property").unwrap_or_default();
    let attributes = types.into_iter().map(|(name, ty)| {
        // at the constructor's own depth it is set always, below an `if` only when given
        let required = constructor.contains(&format!("\n        self.{name} = {name}\n"));
        let doc = parameter_doc(constructor, &name);
        Attribute { wire: wires.get(&name).unwrap_or(&name).clone(), required, doc, ty, name }
    });
    Some(Class { attributes: attributes.collect() })
}

/// The calls of a client's file.
pub(crate) fn calls(text: &str) -> Vec<Call> {
    let mut out = Vec::new();
    let mut parts = text.split("\n    def _");
    parts.next();
    for part in parts {
        let Some(name) = part.split("_http_info(").next().filter(|name| name.len() < part.len()) else { continue };
        let Some(method) = value_of(part, "\"method\": \"") else { continue };
        let Some(path) = value_of(part, "\"resource_path\": \"") else { continue };
        let response = value_of(part, "\"response_type\": \"").unwrap_or_default();
        let Some(request) = request_class(text, name) else { continue };
        let places = part.lines().filter_map(place).collect();
        out.push(Call { request, response, method, path, places });
    }
    out
}

/// Where a line sends an attribute, and under which name.
fn place(line: &str) -> Option<(String, (&'static str, String))> {
    let line = line.trim();
    let attribute = || value_of(line, "local_var_params['");
    if line == "body = local_var_params['body']" {
        return Some(("body".to_owned(), ("body", String::new())));
    }
    let (place, start) = [
        ("path", "path_params['"),
        ("query", "query_params.append(('"),
        ("header", "header_params['"),
        ("form", "form_params['"),
    ]
    .into_iter()
    .find(|(_, start)| line.starts_with(start))?;
    Some((attribute()?, (place, value_of(line, start)?)))
}

/// The class that the documentation of a method names as its request.
fn request_class(text: &str, method: &str) -> Option<String> {
    let body = section(text, &format!("\n    def {method}(self, request)"), "\n    def ")?;
    let line = body.lines().find(|line| line.contains(":type request:"))?;
    let name = line.rsplit(['.', '`']).find(|part| !part.is_empty())?;
    Some(name.to_owned())
}

/// `'key': 'value'` between the braces of a table.
fn table(text: &str, name: &str) -> Option<Vec<(String, String)>> {
    let body = section(text, &format!("    {name} = {{"), "}")?;
    let entry = |line: &str| {
        let mut quoted = line.split('\'');
        Some((quoted.nth(1)?.to_owned(), quoted.nth(1)?.to_owned()))
    };
    Some(body.lines().filter_map(entry).collect())
}

/// The text of `:param name:`, up to its type.
fn parameter_doc(text: &str, name: &str) -> String {
    let start = format!(":param {name}: ");
    let Some(at) = text.find(&start) else { return String::new() };
    let rest = &text[at + start.len()..];
    rest[..rest.find(&format!(":type {name}:")).unwrap_or(rest.len())].trim().to_owned()
}

/// What stands between a beginning and the next end.
fn section<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let from = text.find(start)? + start.len();
    let rest = &text[from..];
    Some(&rest[..rest.find(end).unwrap_or(rest.len())])
}

/// What follows a beginning up to the closing quote.
fn value_of(text: &str, start: &str) -> Option<String> {
    let from = text.find(start)? + start.len();
    let quote = start.chars().last().filter(|c| matches!(c, '"' | '\''))?;
    text[from..].split(quote).next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{calls, classes};

    const MODEL: &str = r#"# coding: utf-8

class PayThingReq:
    """
    Attributes:
    """
    sensitive_list = []

    openapi_types = {
        'thing_id': 'str',
        'x_kinds': 'list[Kind]'
    }

    attribute_map = {
        'thing_id': 'thing_id',
        'x_kinds': 'X-Kinds'
    }

    def __init__(self, thing_id=None, x_kinds=None):
        r"""PayThingReq

        :param thing_id: Thing to pay. At most 64 characters
        :type thing_id: str
        :param x_kinds: Kinds
        :type x_kinds: list[:class:`sdk.v2.Kind`]
        """

        self._thing_id = None
        self.discriminator = None

        self.thing_id = thing_id
        if x_kinds is not None:
            self.x_kinds = x_kinds

    @property
    def thing_id(self):
        return self._thing_id
"#;

    #[test]
    fn a_class_has_its_attributes_with_wire_names_types_and_need() {
        let found = classes(MODEL);
        let (name, class) = &found[0];
        assert_eq!((name.as_str(), found.len()), ("PayThingReq", 1));
        let seen: Vec<_> =
            class.attributes.iter().map(|one| (one.wire.as_str(), one.ty.as_str(), one.required)).collect();
        assert_eq!(seen, [("thing_id", "str", true), ("X-Kinds", "list[Kind]", false)]);
        assert_eq!(class.attributes[0].doc, "Thing to pay. At most 64 characters");
    }

    #[test]
    fn a_call_has_its_place_for_every_attribute() {
        let client = r#"
class Client:
    def pay_thing(self, request):
        r"""Pays

        :type request: :class:`sdk.v2.PayThingRequest`
        """
        http_info = self._pay_thing_http_info(request)

    @classmethod
    def _pay_thing_http_info(cls, request):
        http_info = {
            "method": "POST",
            "resource_path": "/v2/things/{thing_id}",
            "response_type": "PayThingResponse"
            }
        if 'thing_id' in local_var_params:
            path_params['thing_id'] = local_var_params['thing_id']
        if 'kind' in local_var_params:
            query_params.append(('kind', local_var_params['kind']))
        if 'x_site' in local_var_params:
            header_params['X-Site'] = local_var_params['x_site']
        if 'body' in local_var_params:
            body = local_var_params['body']
        header_params['Content-Type'] = http_utils.select_header_content_type(
"#;
        let calls = calls(client);
        let call = &calls[0];
        assert_eq!((call.request.as_str(), call.method.as_str()), ("PayThingRequest", "POST"));
        let places: Vec<_> = call.places.iter().map(|(name, (place, wire))| format!("{name}:{place}:{wire}")).collect();
        assert_eq!(places, ["body:body:", "kind:query:kind", "thing_id:path:thing_id", "x_site:header:X-Site"]);
    }
}
