//! What a table says of a field.

use super::{Blank, CalendarSpan, Kind, Limits, Place, Sites, Wire};

/// A field and everything the spec says of it. Built by chained `const` methods in the generated tables.
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
    /// Where it stands in a body: names from the top; empty: at the top, by its own name.
    pub path: &'static [&'static str],
    /// Never to be shown.
    pub sensitive: bool,
    /// Meaning of an empty text.
    pub on_empty: Blank,
    /// Whether a null is an error; for other fields it stands for one that is left out.
    pub null_is_error: bool,
    /// What the service takes when it is left out.
    pub default: Option<&'static str>,
    /// Limits.
    pub limits: Limits,
    /// Limits that hold at some sites instead.
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
            path: &[],
            sensitive: false,
            on_empty: Blank::Unknown,
            null_is_error: false,
            default: None,
            limits: Limits::NONE,
            by_site: &[],
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

    /// Sets where it stands in a body.
    pub const fn within(mut self, path: &'static [&'static str]) -> Self {
        self.path = path;
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
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets what differs at some sites.
    pub const fn by_site(mut self, variants: &'static [(Sites, SiteField)]) -> Self {
        self.by_site = variants;
        self
    }

    /// What it is at the given site.
    pub fn at_site(&self, site: Sites) -> SiteField {
        let variant = self.by_site.iter().find(|(sites, _)| sites.meets(site) && site != Sites::ALL);
        variant.map_or(SiteField { kind: self.kind, as_wire: self.as_wire, limits: self.limits }, |(_, field)| *field)
    }
}

/// Limits, said at the field.
impl Field {
    /// Sets the least number of characters.
    pub const fn min_len(mut self, n: u32) -> Self {
        self.limits = self.limits.min_len(n);
        self
    }

    /// Sets the greatest number of characters.
    pub const fn max_len(mut self, n: u32) -> Self {
        self.limits = self.limits.max_len(n);
        self
    }

    /// Sets the pattern of the whole value.
    pub const fn pattern(mut self, regex: &'static str) -> Self {
        self.limits = self.limits.pattern(regex);
        self
    }

    /// Sets the least value.
    pub const fn min(mut self, bound: &'static str) -> Self {
        self.limits = self.limits.min(bound);
        self
    }

    /// Sets the greatest value.
    pub const fn max(mut self, bound: &'static str) -> Self {
        self.limits = self.limits.max(bound);
        self
    }

    /// Sets the exclusive lower bound.
    pub const fn above(mut self, bound: &'static str) -> Self {
        self.limits = self.limits.above(bound);
        self
    }

    /// Sets the number of digits after the point.
    pub const fn decimals(mut self, n: u32) -> Self {
        self.limits = self.limits.decimals(n);
        self
    }

    /// Sets the least number of items.
    pub const fn min_items(mut self, n: u32) -> Self {
        self.limits = self.limits.min_items(n);
        self
    }

    /// Sets the greatest number of items.
    pub const fn max_items(mut self, n: u32) -> Self {
        self.limits = self.limits.max_items(n);
        self
    }

    /// Sets the least number of characters of an item.
    pub const fn item_min_len(mut self, n: u32) -> Self {
        self.limits = self.limits.item_min_len(n);
        self
    }

    /// Sets the greatest number of characters of an item.
    pub const fn item_max_len(mut self, n: u32) -> Self {
        self.limits = self.limits.item_max_len(n);
        self
    }

    /// Sets the allowed values of the enum.
    pub const fn only(mut self, values: &'static [&'static str]) -> Self {
        self.limits = self.limits.only(values);
        self
    }

    /// Takes no blank text.
    pub const fn not_blank(mut self) -> Self {
        self.limits = self.limits.not_blank();
        self
    }

    /// Sets the pattern that must not match.
    pub const fn not_pattern(mut self, regex: &'static str) -> Self {
        self.limits = self.limits.not_pattern(regex);
        self
    }

    /// Sets what the value must not begin with.
    pub const fn not_prefix(mut self, prefixes: &'static [&'static str]) -> Self {
        self.limits = self.limits.not_prefix(prefixes);
        self
    }

    /// Sets how many kinds of characters it has at least.
    pub const fn min_classes(mut self, n: u32) -> Self {
        self.limits = self.limits.min_classes(n);
        self
    }

    /// Sets how long ago a time may be.
    pub const fn max_age(mut self, span: CalendarSpan) -> Self {
        self.limits = self.limits.max_age(span);
        self
    }

    /// Takes no time that is later than now.
    pub const fn not_future(mut self) -> Self {
        self.limits = self.limits.not_future();
        self
    }
}
