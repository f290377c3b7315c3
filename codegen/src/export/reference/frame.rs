//! The frame of every page: head, header, navigation, footer.

use super::html::escape;
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
    pub(super) main: String,
}

/// Chooses the theme and marks that scripts run, before anything is painted.
const EARLY: &str = "(function(d){d.classList.add('js');try{var t=localStorage.getItem('bss-theme');if(t)d.dataset.theme=t}catch(e){}})(document.documentElement)";

/// The whole document.
pub(super) fn page(page: &Page, scope: Scope) -> String {
    let Page { title, summary, root, .. } = page;
    let alternate = page.markdown.as_ref().map_or_else(String::new, |path| {
        format!("<link rel=\"alternate\" type=\"text/markdown\" href=\"{}\">\n", escape(path))
    });
    format!(
        "<!doctype html>\n<html lang=\"en\" data-root=\"{root}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"description\" content=\"{summary}\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n{alternate}<script>{EARLY}</script>\n\
         <link rel=\"stylesheet\" href=\"{root}assets/style.css\">\n\
         <script src=\"{root}assets/script.js\" defer></script>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#main\">Skip to content</a>\n{header}<div class=\"shell\">\n{nav}\
         <main id=\"main\" tabindex=\"-1\">\n{main}</main>\n</div>\n{footer}</body>\n</html>\n",
        title = escape(title),
        summary = escape(summary),
        header = header(root, scope),
        nav = navigation(page, scope),
        main = page.main,
        footer = footer(scope),
    )
}

fn header(root: &str, scope: Scope) -> String {
    let sites = scope.model.service.sites.iter().filter(|site| scope.site.is_none_or(|only| only == site.id));
    let options: String =
        sites.map(|site| format!("<option value=\"{}\">{}</option>", escape(&site.id), escape(&site.name))).collect();
    let choice = if scope.site.is_some() {
        String::new()
    } else {
        format!(
            "<label class=\"site\"><span class=\"sr\">Show what this site has</span>\
             <select id=\"site\"><option value=\"\">All sites</option>{options}</select></label>\n"
        )
    };
    format!(
        "<header class=\"top\">\n<button class=\"icon menu\" id=\"menu\" type=\"button\" aria-expanded=\"false\" \
         aria-controls=\"nav\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"M3 5h14M3 10h14M3 15h14\"/></svg>\
         <span class=\"sr\">Navigation</span></button>\n\
         <a class=\"brand\" href=\"{root}index.html\"><b>{id}</b><span>Reference</span></a>\n\
         <button class=\"find\" id=\"find\" type=\"button\" aria-haspopup=\"dialog\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">\
         <circle cx=\"9\" cy=\"9\" r=\"5.5\"/><path d=\"m13.2 13.2 4 4\"/></svg><span>Search operations, fields, codes</span>\
         <kbd>/</kbd></button>\n{choice}\
         <button class=\"icon\" id=\"theme\" type=\"button\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">\
         <circle cx=\"10\" cy=\"10\" r=\"6.5\"/><path class=\"half\" d=\"M10 3.5a6.5 6.5 0 0 1 0 13z\"/></svg>\
         <span class=\"sr\">Theme</span></button>\n</header>\n",
        id = escape(&scope.model.service.id.to_uppercase()),
    )
}

fn navigation(page: &Page, scope: Scope) -> String {
    let root = page.root;
    let mut out = format!(
        "<nav id=\"nav\" aria-label=\"Operations\">\n<ul class=\"nav-top\">\n\
         <li><a href=\"{root}index.html\">Overview</a></li>\n<li><a href=\"{root}errors.html\">Error codes</a></li>\n</ul>\n"
    );
    for section in scope.sections() {
        let open = page.section == Some(section.id.as_str());
        let count = scope.operations_of(section).count();
        out.push_str(&format!(
            "<details class=\"nav-section\"{} data-section=\"{id}\"><summary><span>{}</span><small>{count}</small></summary>\n",
            if open { " open" } else { "" },
            escape(&section.title.en),
            id = escape(&section.id),
        ));
        if open {
            out.push_str(&links(section, page, scope));
        } else {
            // filled by the script when it is opened; the overview lists all without scripts
            out.push_str(&format!(
                "<p><a href=\"{root}index.html#{}\">All of {}</a></p>\n",
                section.id,
                escape(&section.title.en)
            ));
        }
        out.push_str("</details>\n");
    }
    out + "</nav>\n"
}

fn links(section: &Section, page: &Page, scope: Scope) -> String {
    let link = |operation: &crate::model::Operation| {
        let current = if page.operation == Some(operation.id.as_str()) { " aria-current=\"page\"" } else { "" };
        let old = if operation.status == Status::Active { "" } else { " class=\"old\"" };
        format!(
            "<li{old}{sites}><a href=\"{root}operations/{id}.html\"{current}>{id}</a></li>\n",
            sites = super::parts::site_data(Some(&operation.sites)),
            root = page.root,
            id = escape(&operation.id)
        )
    };
    let links: String = scope.operations_of(section).map(link).collect();
    format!("<ul>\n{links}</ul>\n")
}

fn footer(scope: Scope) -> String {
    format!(
        "<footer><p>{} · version {} · written by <code>cargo xtask export reference</code> from the spec.</p></footer>\n",
        escape(&scope.model.service.title.en),
        env!("CARGO_PKG_VERSION"),
    )
}
