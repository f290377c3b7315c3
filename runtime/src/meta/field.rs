//! What a table says of a field.

use super::{Blank, Kind, Limit, Limits, Place, Sites, Wire};

/// A field and everything the spec says of it. Built by chained `const` methods in the generated tables.
///
/// A crate has thousands of these, so what few fields have is behind a reference.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Wire name.
    pub wire: &'static str,
    /// Rust name.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
    /// How it travels.
    pub as_wire: Wire,
    /// Sites at which it is required.
    pub required: Sites,
    /// Sites that have it.
    pub sites: Sites,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed: Sites,
    /// Never to be shown.
    pub sensitive: bool,
    /// Meaning of an empty text.
    pub on_empty: Blank,
    /// Whether a null is an error; for other fields it stands for one that is left out.
    pub null_is_error: bool,
    /// What the service takes when it is left out.
    pub default: Option<&'static str>,
    /// Its limits, one by one.
    pub limits: &'static [Limit],
    /// What few fields have.
    pub special: Option<&'static Special>,
}

/// What few fields have.
#[derive(Clone, Copy, Debug)]
pub struct Special {
    /// Where it stands in a body: names from the top; empty: at the top, by its own name.
    pub path: &'static [&'static str],
    /// What it is at some sites instead.
    pub by_site: &'static [(Sites, SiteField)],
}

/// What a field is at one site, where that differs.
#[derive(Clone, Copy, Debug)]
pub struct SiteField {
    /// What it is.
    pub kind: Kind,
    /// How it travels.
    pub as_wire: Wire,
    /// Limits.
    pub limits: Limits,
}

impl Field {
    /// A field of the body or of an object.
    pub const fn body(wire: &'static str, kind: Kind) -> Self {
        Field {
            wire,
            name: wire,
            place: Place::Body,
            kind,
            as_wire: Wire::Natural,
            required: Sites::NONE,
            sites: Sites::ALL,
            unconfirmed: Sites::NONE,
            sensitive: false,
            on_empty: Blank::Unknown,
            null_is_error: false,
            default: None,
            limits: &[],
            special: None,
        }
    }

    /// A query parameter.
    pub const fn query(wire: &'static str, kind: Kind) -> Self {
        Field { place: Place::Query, ..Self::body(wire, kind) }
    }

    /// A path parameter.
    pub const fn path(wire: &'static str, kind: Kind) -> Self {
        Field { place: Place::Path, ..Self::body(wire, kind) }
    }

    /// A header.
    pub const fn header(wire: &'static str, kind: Kind) -> Self {
        Field { place: Place::Header, ..Self::body(wire, kind) }
    }

    /// Sets the Rust name where it is not the wire name.
    pub const fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// Sets how it travels.
    pub const fn wire(mut self, wire: Wire) -> Self {
        self.as_wire = wire;
        self
    }

    /// Required at every site.
    pub const fn required(mut self) -> Self {
        self.required = Sites::ALL;
        self
    }

    /// Required at some sites.
    pub const fn required_at(mut self, sites: Sites) -> Self {
        self.required = sites;
        self
    }

    /// Sets the sites that have it.
    pub const fn at(mut self, sites: Sites) -> Self {
        self.sites = sites;
        self
    }

    /// Sets those of its sites where nobody has confirmed it.
    pub const fn unconfirmed(mut self, sites: Sites) -> Self {
        self.unconfirmed = sites;
        self
    }

    /// Never to be shown.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Sets what an empty text does.
    pub const fn on_empty(mut self, blank: Blank) -> Self {
        self.on_empty = blank;
        self
    }

    /// A null is an error.
    pub const fn null_is_error(mut self) -> Self {
        self.null_is_error = true;
        self
    }

    /// Sets what the service takes when it is left out.
    pub const fn default(mut self, wire: &'static str) -> Self {
        self.default = Some(wire);
        self
    }

    /// Sets the limits.
    pub const fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.limits = limits;
        self
    }

    /// Sets what few fields have.
    pub const fn special(mut self, special: &'static Special) -> Self {
        self.special = Some(special);
        self
    }

    /// Its limits, gathered; those of a site may be others.
    pub const fn all_limits(&self) -> Limits {
        Limits::of(self.limits)
    }

    /// Where it stands in a body: names from the top; empty: at the top, by its own name.
    pub const fn path_in_body(&self) -> &'static [&'static str] {
        match self.special {
            Some(special) => special.path,
            None => &[],
        }
    }

    /// What it is at some sites instead.
    pub const fn by_site(&self) -> &'static [(Sites, SiteField)] {
        match self.special {
            Some(special) => special.by_site,
            None => &[],
        }
    }

    /// What it is at the given site.
    pub fn at_site(&self, site: Sites) -> SiteField {
        let variant = self.by_site().iter().find(|(sites, _)| sites.meets(site) && site != Sites::ALL);
        let usual = || SiteField { kind: self.kind, as_wire: self.as_wire, limits: self.all_limits() };
        variant.map_or_else(usual, |(_, field)| *field)
    }
}
