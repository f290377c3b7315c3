//! A client by progenitor: `generator DOCUMENT OUT`.

use std::error::Error;
use std::fs;

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(document), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("generator DOCUMENT OUT".into());
    };
    let mut document: serde_json::Value = serde_json::from_str(&fs::read_to_string(document)?)?;
    // it stops where a body may be left out
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for operation in paths.filter_map(serde_json::Value::as_object_mut).flat_map(|path| path.values_mut()) {
        if let Some(body) = operation.get_mut("requestBody").and_then(serde_json::Value::as_object_mut) {
            body.insert("required".to_owned(), true.into());
        }
        // and where a parameter may be this or the empty text
        for parameter in operation.get_mut("parameters").and_then(serde_json::Value::as_array_mut).into_iter().flatten() {
            let first = parameter.pointer("/schema/anyOf/0").cloned();
            if let (Some(first), Some(schema)) = (first, parameter.get_mut("schema")) {
                *schema = first;
            }
        }
    }
    let api: openapiv3::OpenAPI = serde_json::from_value(document)?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder);
    let tokens = Generator::new(&settings).generate_tokens(&api)?;
    let code = prettyplease::unparse(&syn::parse2(tokens)?);
    println!("{} lines", code.lines().count());
    Ok(fs::write(out, code)?)
}
