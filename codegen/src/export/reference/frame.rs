//! The frame of every page: head, header, navigation, footer.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::scope::Scope;
use crate::model::{Section, Status};

/// A page.
pub(super) struct Page<'a> {
    pub(super) title: String,
    /// One sentence for search engines and link previews.
    pub(super) summary: &'a str,
    /// From the page to the folder of the reference: `""` or `../`.
    pub(super) root: &'a str,
    /// The section whose operations the navigation shows.
    pub(super) section: Option<&'a str>,
    /// The operation that is shown.
    pub(super) operation: Option<&'a str>,
    /// The same as Markdown, beside the page.
    pub(super) markdown: Option<String>,
    pub(super) main: Markup,
}

/// Chooses the theme and marks that scripts run, before anything is painted.
const EARLY: &str = "(function(d){d.classList.add('js');try{var t=localStorage.getItem('reference-theme');if(t)d.dataset.theme=t}catch(e){}})(document.documentElement)";

/// The whole document.
pub(super) fn page(page: &Page, scope: Scope) -> String {
    let Page { title, summary, root, .. } = page;
    let document = html! {
        (DOCTYPE)
        html lang="en" data-root=(root) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                meta name="description" content=(summary);
                meta name="color-scheme" content="light dark";
                link rel="icon" href="data:,";
                @if let Some(path) = &page.markdown { link rel="alternate" type="text/markdown" href=(path); }
                script { (PreEscaped(EARLY)) }
                link rel="stylesheet" href={ (root) "assets/style.css" };
                script src={ (root) "assets/script.js" } defer {}
            }
            body {
                a class="skip" href="#main" { "Skip to content" }
                (header(root, scope))
                div class="shell" {
                    (navigation(page, scope))
                    main id="main" tabindex="-1" { (page.main) }
                }
                (footer(scope))
            }
        }
    };
    document.into_string() + "\n"
}

fn header(root: &str, scope: Scope) -> Markup {
    let sites = scope.model.service.sites.iter().filter(|site| scope.site.is_none_or(|only| only == site.id));
    html! {
        header class="top" {
            button class="icon menu" id="menu" type="button" aria-expanded="false" aria-controls="nav" {
                svg viewBox="0 0 20 20" aria-hidden="true" { path d="M3 5h14M3 10h14M3 15h14" {} }
                span class="sr" { "Navigation" }
            }
            a class="brand" href={ (root) "index.html" } {
                b { (scope.model.service.id.to_uppercase()) }
                span { "Reference" }
            }
            button class="find" id="find" type="button" aria-haspopup="dialog" {
                svg viewBox="0 0 20 20" aria-hidden="true" { circle cx="9" cy="9" r="5.5" {} path d="m13.2 13.2 4 4" {} }
                span { "Search operations, fields, codes" }
                kbd { "/" }
            }
            @if scope.site.is_none() {
                label class="site" {
                    span class="sr" { "Show what this site has" }
                    select id="site" {
                        option value="" { "All sites" }
                        @for site in sites { option value=(site.id) { (site.name) } }
                    }
                }
            }
            button class="icon" id="theme" type="button" {
                svg viewBox="0 0 20 20" aria-hidden="true" {
                    circle cx="10" cy="10" r="6.5" {}
                    path class="half" d="M10 3.5a6.5 6.5 0 0 1 0 13z" {}
                }
                span class="sr" { "Theme" }
            }
        }
    }
}

fn navigation(page: &Page, scope: Scope) -> Markup {
    let root = page.root;
    html! {
        nav id="nav" aria-label="Operations" {
            ul class="nav-top" {
                li { a href={ (root) "index.html" } { "Overview" } }
                li { a href={ (root) "errors.html" } { "Error codes" } }
            }
            @for section in scope.sections() {
                @let open = page.section == Some(section.id.as_str());
                details class="nav-section" open[open] data-section=(section.id) {
                    summary {
                        span { (section.title.en) }
                        small { (scope.operations_of(section).count()) }
                    }
                    @if open {
                        (links(section, page, scope))
                    } @else {
                        // filled by the script when it is opened; the overview lists all without scripts
                        p { a href={ (root) "index.html#" (section.id) } { "All of " (section.title.en) } }
                    }
                }
            }
        }
    }
}

fn links(section: &Section, page: &Page, scope: Scope) -> Markup {
    let current = |id: &str| (page.operation == Some(id)).then_some("page");
    let old = |status: Status| (status != Status::Active).then_some("old");
    html! {
        ul {
            @for operation in scope.operations_of(section) {
                li class=[old(operation.status)] data-sites=[super::parts::site_data(Some(&operation.sites))] {
                    a href={ (page.root) "operations/" (operation.id) ".html" } aria-current=[current(&operation.id)] {
                        (operation.id)
                    }
                }
            }
        }
    }
}

fn footer(scope: Scope) -> Markup {
    html! {
        footer {
            p {
                (scope.model.service.title.en) " · version " (env!("CARGO_PKG_VERSION")) " · written by "
                code { "cargo xtask export reference" } " from the spec."
            }
        }
    }
}
