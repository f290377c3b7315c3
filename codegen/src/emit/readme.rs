//! The page of the crate where it is published.

use super::Error;
use crate::file::File;
use crate::model::Model;
use crate::rust::Crate;
use crate::words;

pub(super) fn emit(plan: &Crate<'_>, model: &Model) -> Result<Vec<File>, Error> {
    let sites: Vec<String> = model.service.sites.iter().map(|site| site.id.clone()).collect();
    let text = format!(
        "# {name}\n\n\
         Validated client of the {title}: {count} operations on {some} sites ({names}), generated from a hand-kept\n\
         spec. A request that breaks a documented rule is refused before a byte is sent, with every violation named.\n\n\
         ```sh\ncargo add {name} --no-default-features --features http,{feature}\n```\n\n\
         The documentation of the crate lists operations, features, sites and callers, and has a guide.\n\n\
         Licensed under Apache-2.0 OR MIT, at your option.\n",
        name = plan.package.facts.name,
        title = model.service.title.en,
        count = model.operations.len(),
        some = sites.len(),
        names = words::sites(&sites, model),
        feature = plan.package.sections.first().unwrap_or(&"default"),
    );
    Ok(vec![File::new("README.md", text)])
}
