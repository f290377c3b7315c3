//! What a reference shows: the operations and fields of all sites or of one, and the rows of a table of fields.

use crate::export::view::View;
use crate::model::{Field, Model, Object, Operation, Section, Type, TypeKind};

/// All sites, or one.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) model: &'a Model,
    pub(super) site: Option<&'a str>,
}

/// A field at its place in a request or an answer.
pub(super) struct Row<'a> {
    pub(super) field: &'a Field,
    pub(super) owner: &'a Object,
    /// From the top of the request or answer: `field.inner`.
    pub(super) path: String,
    pub(super) depth: usize,
    /// Where the fields of that type stand, when not below this row.
    pub(super) shown_at: Option<String>,
}

impl<'a> Scope<'a> {
    pub(super) fn operations(self) -> impl Iterator<Item = &'a Operation> {
        self.model.operations.iter().filter(move |operation| self.among(Some(&operation.sites)))
    }

    pub(super) fn operations_of(self, section: &'a Section) -> impl Iterator<Item = &'a Operation> {
        self.operations().filter(move |operation| operation.section == section.id)
    }

    /// Sections with something in them.
    pub(super) fn sections(self) -> impl Iterator<Item = &'a Section> {
        self.model.sections.iter().filter(move |section| self.operations_of(section).next().is_some())
    }

    /// Whether something that names its sites belongs here.
    pub(super) fn among(self, sites: Option<&[String]>) -> bool {
        match (self.site, sites) {
            (Some(site), Some(sites)) => sites.iter().any(|id| id == site),
            _ => true,
        }
    }

    /// The site whose examples are shown.
    pub(super) fn view(self, operation: &'a Operation) -> View<'a> {
        let site = self.site.or_else(|| operation.sites.first().map(String::as_str)).unwrap_or_default();
        View { model: self.model, site }
    }

    /// All fields of an object and of the objects in it. A type that comes again is not shown again.
    pub(super) fn rows(self, object: &'a Object) -> Vec<Row<'a>> {
        let mut rows = Vec::new();
        let mut shown = Vec::new();
        self.add(object, "", 0, &mut rows, &mut shown);
        rows
    }

    fn add(
        self,
        object: &'a Object,
        above: &str,
        depth: usize,
        rows: &mut Vec<Row<'a>>,
        shown: &mut Vec<(&'a str, String)>,
    ) {
        for field in object.fields.iter().filter(|field| self.among(field.sites.as_deref())) {
            let path = if above.is_empty() { field.wire.clone() } else { format!("{above}.{}", field.wire) };
            let inner = self.object(&field.ty);
            let shown_at = inner.and_then(|(name, _)| shown.iter().find(|(known, _)| *known == name));
            let shown_at = shown_at.map(|(_, path)| path.clone());
            let again = shown_at.is_some();
            rows.push(Row { field, owner: object, path: path.clone(), depth, shown_at });
            if let Some((name, inner)) = inner.filter(|_| !again) {
                shown.push((name, path.clone()));
                self.add(inner, &path, depth + 1, rows, shown);
            }
        }
    }

    fn object(self, ty: &Type) -> Option<(&'a str, &'a Object)> {
        let def = self.model.find_type(ty.named()?)?;
        match &def.kind {
            TypeKind::Object(object) => Some((&def.name, object)),
            _ => None,
        }
    }
}
