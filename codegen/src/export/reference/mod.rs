//! The reference: a folder of pages to read, from a server or from disk, and the same as Markdown.
//!
//! Nothing is fetched: styles, scripts and the search index are files of the folder.

mod errors;
mod facts;
mod frame;
mod html;
mod index;
mod markdown;
mod operation;
mod parts;
mod scope;
mod search;
mod table;

use crate::file::File;
use crate::model::Model;
use scope::Scope;

/// The reference of all sites, or of one.
pub fn reference(model: &Model, site: Option<&str>) -> Vec<File> {
    let scope = Scope { model, site };
    let mut files = vec![
        File::new("index.html", index::page(scope)),
        File::new("errors.html", errors::page(scope)),
        File::new("errors.md", markdown::errors(scope)),
        File::new("llms.txt", markdown::llms(scope)),
        File::new("assets/style.css", include_str!("style.css")),
        File::new("assets/script.js", [include_str!("search.js"), include_str!("script.js")].concat()),
        File::new("assets/search-index.js", search::index(scope)),
    ];
    for operation in scope.operations() {
        files.push(File::new(format!("operations/{}.html", operation.id), operation::page(operation, scope)));
        files.push(File::new(format!("operations/{}.md", operation.id), markdown::operation(operation, scope)));
    }
    files
}
