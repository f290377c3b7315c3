//! What the exports say: OpenAPI and JSON Schema, of a small spec as reviewed and of the real one as promised.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use codegen::export::{OpenApiVersion, json_schema, openapi, reference};
use codegen::load::Sources;
use codegen::model::{Blank, Model};
use serde_json::Value;

fn model(root: &Path) -> Model {
    let files: Vec<_> = common::files(root).into_iter().filter(|(path, _)| path.ends_with(".yaml")).collect();
    build(files)
}

fn build(files: Vec<(String, String)>) -> Model {
    let sources = Sources::from_files(files);
    let (ast, mut findings) = codegen::syntax::parse(&sources);
    findings.extend(codegen::check::check(&ast, &sources));
    let text = codegen::diagnostics::human(&findings, &sources, false);
    assert!(!findings.has_errors(), "{text}");
    codegen::model::build(&ast, &sources)
}

fn fixture() -> Model {
    model(&common::fixture("export"))
}

fn real() -> Model {
    model(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/bss"))
}

/// Every service of the workspace.
fn services() -> Vec<Model> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let folders = std::fs::read_dir(spec).unwrap().map(|entry| entry.unwrap().path());
    let mut services: Vec<_> = folders.filter(|folder| folder.join("service.yaml").exists()).collect();
    services.sort();
    services.iter().map(|folder| model(folder)).collect()
}

fn document(model: &Model, site: &str, version: OpenApiVersion) -> Value {
    serde_json::from_str(&openapi(model, site, version)).unwrap()
}

#[test]
fn openapi_of_a_small_spec_is_as_reviewed() {
    let model = fixture();
    insta::assert_snapshot!("openapi_cn", openapi(&model, "cn", OpenApiVersion::V3_1));
    insta::assert_snapshot!("openapi_intl_3_0", openapi(&model, "intl", OpenApiVersion::V3_0));
}

#[test]
fn json_schema_of_a_small_spec_is_as_reviewed() {
    let files = json_schema(&fixture(), "cn");
    let text: Vec<String> = files.iter().map(|file| format!("==> {}\n{}", file.path, file.text)).collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn the_reference_of_a_small_spec_is_as_reviewed() {
    let shown = [
        "operations/PayOrder.html",
        "operations/PayOrder.md",
        "operations/ListOrders.md",
        "operations/LogIn.html",
        "operations/LogIn.md",
        "operations/ShowPhoto.md",
        "llms.txt",
        "assets/search-index.js",
    ];
    let files = reference(&fixture(), None);
    let file = |path: &&str| files.iter().find(|file| file.path == **path).unwrap();
    let text: Vec<String> = shown.iter().map(file).map(|file| format!("==> {}\n{}", file.path, file.text)).collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn exports_do_not_depend_on_the_order_of_files() {
    let mut files: Vec<_> = common::files(&common::fixture("export")).into_iter().collect();
    let one = build(files.clone());
    files.reverse();
    let other = build(files);
    assert_eq!(openapi(&one, "cn", OpenApiVersion::V3_1), openapi(&other, "cn", OpenApiVersion::V3_1));
    assert_eq!(json_schema(&one, "cn"), json_schema(&other, "cn"));
    assert_eq!(reference(&one, None), reference(&other, None));
}

/// What there is at each site. Limits and words are left out: they change with the vendor's pages.
#[test]
fn openapi_of_the_real_spec_has_this_outline() {
    let model = real();
    let mut out = String::new();
    for site in &model.service.sites {
        let document = document(&model, &site.id, OpenApiVersion::V3_1);
        let paths = document["paths"].as_object().unwrap();
        out.push_str(&format!("{}: {} paths\n", site.id, paths.len()));
        for (path, item) in paths {
            for (method, operation) in item.as_object().unwrap() {
                match operation["operationId"].as_str() {
                    Some(id) => out.push_str(&format!("  {method} {path}: {id}\n")),
                    None => {
                        let others: Vec<&String> = operation.as_object().unwrap().keys().collect();
                        out.push_str(&format!("  {path} has also {others:?}\n"));
                    }
                }
            }
        }
    }
    insta::assert_snapshot!(out);
}

#[test]
fn openapi_has_every_operation_of_a_site_once_and_every_reference_leads_somewhere() {
    for (model, site) in services().iter().flat_map(|model| model.service.sites.iter().map(move |site| (model, site))) {
        for version in [OpenApiVersion::V3_1, OpenApiVersion::V3_0] {
            let document = document(model, &site.id, version);
            let mut ids = Vec::new();
            let mut references = BTreeSet::new();
            walk(&document, &mut |key, value| match (key, value.as_str()) {
                ("operationId", Some(id)) => ids.push(id.to_owned()),
                ("$ref", Some(reference)) => {
                    references.insert(reference.to_owned());
                }
                _ => {}
            });
            ids.sort();
            let here = model.operations.iter().filter(|operation| operation.sites.contains(&site.id));
            let wanted: Vec<String> = here.map(|operation| operation.id.clone()).collect();
            assert_eq!(ids, wanted, "{}", site.id);
            for reference in references {
                let pointer = reference.strip_prefix('#').unwrap();
                assert!(document.pointer(pointer).is_some(), "{}: {reference}", site.id);
            }
        }
    }
}

#[test]
fn no_type_has_the_name_of_a_schema_that_the_export_adds() {
    let model = real();
    let added = model.operations.iter().map(|operation| format!("{}Request", operation.id));
    for name in added.chain(["ErrorResponse".to_owned()]) {
        assert!(model.find_type(&name).is_none(), "{name}");
    }
}

#[test]
fn an_active_operation_wins_over_an_old_one_of_the_same_path_which_has_a_path_with_its_id_as_fragment() {
    let document = document(&fixture(), "cn", OpenApiVersion::V3_1);
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths["/v2/orders/{order_id}/pay"]["post"]["operationId"], "PayOrder");
    let (path, old) = paths.iter().find(|(path, _)| path.ends_with("#PayOrderOld")).unwrap();
    assert_eq!(old["post"]["operationId"], "PayOrderOld");
    assert_eq!(old["x-shares-address-with"], "PayOrder");
    let name = old["post"]["parameters"][0]["name"].as_str().unwrap();
    assert!(path.contains(&format!("{{{name}}}")), "{path} has no {name}");
}

#[test]
fn nested_and_constant_fields_stand_where_they_stand_on_the_wire() {
    let document = document(&fixture(), "cn", OpenApiVersion::V3_1);
    let schema = &document["components"]["schemas"]["LogInRequest"];
    let identity = &schema["properties"]["auth"]["properties"]["identity"];
    assert_eq!(schema["required"], serde_json::json!(["auth"]));
    assert_eq!(identity["required"], serde_json::json!(["methods", "password"]));
    assert_eq!(identity["properties"]["methods"]["items"]["enum"], serde_json::json!(["password"]));
    let media = &document["paths"]["/v2/tokens"]["post"]["requestBody"]["content"]["application/json"];
    assert_eq!(media["example"]["auth"]["identity"]["methods"], serde_json::json!(["password"]));
}

#[test]
fn operations_told_apart_by_a_constant_have_a_path_each_and_their_own_constant() {
    let document = document(&fixture(), "cn", OpenApiVersion::V3_1);
    assert_eq!(document["paths"]["/v2/tokens"]["post"]["operationId"], "LogIn");
    let other = &document["paths"]["/v2/tokens#LogInByCode"];
    assert_eq!(other["x-shares-address-with"], "LogIn");
    let example = &other["post"]["requestBody"]["content"]["application/json"]["example"];
    assert_eq!(example["auth"]["identity"]["methods"], serde_json::json!(["code"]));
}

#[test]
fn a_schema_of_a_flat_request_has_no_constants_and_says_where_fields_stand() {
    let files = json_schema(&fixture(), "cn");
    let file = files.iter().find(|file| file.path == "LogIn.request.json").unwrap();
    let schema: Value = serde_json::from_str(&file.text).unwrap();
    assert!(schema["properties"].get("methods").is_none());
    assert_eq!(schema["properties"]["user"]["x-at"], "auth.identity.password.name");
}

#[test]
fn files_bytes_headers_statuses_and_calls_without_proof_are_said_in_openapi() {
    let document = document(&fixture(), "cn", OpenApiVersion::V3_1);
    let paths = &document["paths"];
    let attach = &paths["/v2/orders/{order_id}/photos"]["post"];
    let parts = &attach["requestBody"]["content"]["multipart/form-data"];
    assert_eq!(parts["encoding"]["photos"]["contentType"], "application/octet-stream");
    let version = &attach["parameters"][1];
    assert_eq!((&version["name"], &version["required"]), (&"X-Version".into(), &true.into()));
    assert_eq!(version["schema"]["enum"], serde_json::json!([2]));
    let photo = &paths["/v2/photos/{photo_id}"]["get"]["responses"]["200"]["content"];
    assert_eq!(photo["application/octet-stream"]["schema"]["format"], "binary");
    let log_in = &paths["/v2/tokens"]["post"];
    assert_eq!(log_in["security"], serde_json::json!([]));
    assert!(log_in["responses"]["201"]["headers"].get("X-Token").is_some());
    assert!(log_in["responses"].get("200").is_none());
    assert_eq!(log_in["x-unconfirmed-sites"], serde_json::json!(["intl"]));
}

/// The small spec with more fields of its list.
fn listing(headers: &str, query: &str, answer: &str) -> Value {
    let mut files: Vec<_> = common::files(&common::fixture("export")).into_iter().collect();
    files.retain(|(path, _)| path.ends_with(".yaml"));
    let (_, text) = files.iter_mut().find(|(path, _)| path == "orders/list_orders.yaml").unwrap();
    *text = text.replacen("\nquery:\n", &format!("\nheaders:\n{headers}\nquery:\n{query}"), 1);
    *text = text.replacen("\nresponse:\n", &format!("\nresponse_headers:\n{answer}\nresponse:\n"), 1);
    let document = document(&build(files), "cn", OpenApiVersion::V3_1);
    document["paths"]["/v2/orders"]["get"].clone()
}

fn parameter(operation: &Value, name: &str) -> Value {
    let parameters = operation["parameters"].as_array().unwrap();
    parameters.iter().find(|parameter| parameter["name"] == name).unwrap().clone()
}

#[test]
fn how_the_bytes_in_a_text_are_written_is_said_in_its_schema_and_nowhere_else() {
    let operation = listing(
        "  X-Key: { type: text, format: base64, doc: Key }\n",
        "  image: { type: text, format: base64, doc: Image }\n",
        "  X-Sum: { type: text, format: base64, doc: Sum }\n",
    );
    let sum = operation["responses"]["200"]["headers"]["X-Sum"].clone();
    for place in [parameter(&operation, "X-Key"), parameter(&operation, "image"), sum] {
        assert_eq!(place["schema"]["contentEncoding"], "base64", "{place:#}");
        assert_eq!(place.get("contentEncoding"), None, "{place:#}");
    }
}

#[test]
fn a_boolean_that_travels_as_a_number_is_one_wherever_its_value_is_named() {
    let operation = listing(
        "  X-All: { type: boolean, wire: number, constant: true, doc: Always all }\n",
        "  deep: { type: boolean, wire: number, default: false, doc: Deep }\n",
        "  X-Sum: { type: text, doc: Sum }\n",
    );
    assert_eq!(parameter(&operation, "X-All")["schema"]["enum"], serde_json::json!([1]));
    assert_eq!(parameter(&operation, "X-All")["example"], 1);
    assert_eq!(parameter(&operation, "deep")["schema"]["default"], 0);
}

#[test]
fn openapi_3_0_has_no_keyword_of_3_1() {
    for (model, site) in services().iter().flat_map(|model| model.service.sites.iter().map(move |site| (model, site))) {
        walk(&document(model, &site.id, OpenApiVersion::V3_0), &mut |key, value| {
            assert!(key != "type" || !value.is_array(), "type list");
            assert!(key != "type" || value != "null", "type null");
            assert!(key != "exclusiveMinimum" || value.is_boolean(), "exclusiveMinimum as number");
            assert!(!matches!(key, "const" | "dependentRequired" | "jsonSchemaDialect" | "identifier"), "{key}");
        });
    }
}

#[test]
fn each_schema_is_one_and_its_examples_keep_it() {
    for model in services().into_iter().chain([fixture()]) {
        for site in &model.service.sites {
            for file in json_schema(&model, &site.id) {
                let schema: Value = serde_json::from_str(&file.text).unwrap();
                let at = format!("{} at {}", file.path, site.id);
                assert!(jsonschema::draft202012::meta::is_valid(&schema), "{at} is no schema");
                let validator = jsonschema::draft202012::new(&schema).unwrap();
                let examples = schema["examples"].as_array().unwrap();
                assert!(!examples.is_empty(), "{at} has no example");
                for example in examples {
                    let errors: Vec<String> =
                        validator.iter_errors(example).map(|e| format!("{}: {e}", e.instance_path())).collect();
                    assert!(errors.is_empty(), "{at}: {errors:?}\n{example}");
                }
            }
        }
    }
}

#[test]
fn a_null_that_the_documents_call_an_error_is_refused_by_the_schema() {
    let mut fields = 0;
    for model in services() {
        for site in &model.service.sites {
            let files = json_schema(&model, &site.id);
            for operation in &model.operations {
                let path = format!("{}.request.json", operation.id);
                let Some(file) = files.iter().find(|file| file.path == path) else { continue };
                let schema: Value = serde_json::from_str(&file.text).unwrap();
                let validator = jsonschema::draft202012::new(&schema).unwrap();
                for field in operation.request.fields.iter().filter(|field| field.on_null == Some(Blank::Error)) {
                    let mut example = schema["examples"][0].clone();
                    example[&field.wire] = Value::Null;
                    assert!(!validator.is_valid(&example), "{path} at {}: {}", site.id, field.wire);
                    fields += 1;
                }
            }
        }
    }
    assert!(fields > 0);
}

#[test]
fn a_request_that_breaks_a_rule_is_refused_by_its_schema() {
    let files = json_schema(&fixture(), "cn");
    let schema = |name: &str| -> jsonschema::Validator {
        let file = files.iter().find(|file| file.path == name).unwrap();
        jsonschema::draft202012::new(&serde_json::from_str(&file.text).unwrap()).unwrap()
    };
    let pay = schema("PayOrder.request.json");
    let ok = |text: &str| pay.is_valid(&serde_json::from_str(text).unwrap());
    assert!(ok(r#"{"order_id":"1","use_coupon":"NO"}"#));
    assert!(ok(r#"{"order_id":"1","use_coupon":"YES","coupons":[{"id":"ab"}]}"#));
    for (request, rule) in [
        (r#"{"use_coupon":"NO"}"#, "the path parameter is required"),
        (r#"{"order_id":"1","use_coupon":"YES"}"#, "coupons are required with YES"),
        (r#"{"order_id":"1","use_coupon":"NO","coupons":[]}"#, "coupons are forbidden with NO"),
        (r#"{"order_id":"1","use_coupon":"MAYBE"}"#, "the enum is closed"),
        (r#"{"order_id":"1","use_coupon":"YES","coupons":[{"id":"a"}]}"#, "the coupon's ID is too short"),
        (r#"{"order_id":"1","use_coupon":"YES","coupons":[{"id":"ab","worth":1}]}"#, "worth needs kind"),
        (r#"{"order_id":"1","use_coupon":"NO","amount":0}"#, "the amount is above 0"),
        (r#"{"order_id":"1","use_coupon":"NO","X-Language":"zh"}"#, "the pattern holds for the whole text"),
        (r#"{"order_id":"1","use_coupon":"NO","color":1}"#, "there is no such field"),
    ] {
        assert!(!ok(request), "{rule}: {request}");
    }
    let list = schema("ListOrders.request.json");
    assert!(!list.is_valid(&serde_json::from_str(r#"{"ids":["1"],"statuses":[1]}"#).unwrap()), "at most one filter");
}

#[test]
fn an_answer_may_be_odd_and_still_keep_its_schema() {
    let files = json_schema(&fixture(), "cn");
    let file = files.iter().find(|file| file.path == "ListOrders.response.json").unwrap();
    let schema = jsonschema::draft202012::new(&serde_json::from_str(&file.text).unwrap()).unwrap();
    let odd = r#"{"total":null,"orders":[{"status":77,"created":"soon","new":1},{}],"coupon":{"id":null}}"#;
    assert!(schema.is_valid(&serde_json::from_str(odd).unwrap()));
}

fn walk<'a>(value: &'a Value, visit: &mut impl FnMut(&'a str, &'a Value)) {
    match value {
        Value::Object(entries) => {
            for (key, inner) in entries {
                visit(key, inner);
                // examples and data of the spec are no schemas
                if !matches!(key.as_str(), "example" | "examples" | "x-rules") {
                    walk(inner, visit);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        _ => {}
    }
}
