//! Decides how sites, callers and error codes are called and numbered in the crate.

use super::docs;
use super::name::{Name, NotAName};
use crate::model::{self, Model};
use crate::words::sentence;

/// What holds for every operation.
#[derive(Debug)]
pub struct Service<'m> {
    /// Sites, in the order of their bits.
    pub sites: Vec<Site<'m>>,
    /// Callers, in the order of their bits.
    pub callers: Vec<Caller<'m>>,
    /// What the spec says of all of them.
    pub facts: &'m model::Service,
}

/// A site.
#[derive(Debug)]
pub struct Site<'m> {
    /// The constant that stands for it in the tables.
    pub constant: Name,
    /// The variant.
    pub variant: Name,
    /// Its bit in a set of sites.
    pub bit: u16,
    /// Its documentation.
    pub docs: String,
    /// Names under which a reader may search for it.
    pub aliases: Vec<String>,
    /// What the spec says of it.
    pub facts: &'m model::Site,
}

/// A caller.
#[derive(Debug)]
pub struct Caller<'m> {
    /// The type.
    pub name: Name,
    /// Its bit in a set of callers.
    pub bit: u16,
    /// Its name for people.
    pub title: &'m str,
    /// Its documentation.
    pub docs: String,
    /// Names under which a reader may search for it.
    pub aliases: Vec<String>,
    /// Its id in the spec.
    pub id: &'m str,
}

pub(super) fn lower(model: &Model) -> Result<Service<'_>, NotAName> {
    Ok(Service {
        sites: model.service.sites.iter().enumerate().map(site).collect::<Result<_, _>>()?,
        callers: model.service.callers.iter().enumerate().map(caller).collect::<Result<_, _>>()?,
        facts: &model.service,
    })
}

/// The bit of the n-th site or caller. The lint `too-many-sites` refuses more than there are bits.
pub(super) fn bit(at: usize) -> u16 {
    u32::try_from(at).ok().and_then(|at| 1u16.checked_shl(at)).unwrap_or_default()
}

/// The callers with these ids as a set of bits.
pub(super) fn callers(ids: &[String], model: &Model) -> u16 {
    let of = model.service.callers.iter().enumerate().filter(|(_, caller)| ids.contains(&caller.id));
    of.fold(0, |all, (at, _)| all | bit(at))
}

fn site((at, site): (usize, &model::Site)) -> Result<Site<'_>, NotAName> {
    Ok(Site {
        constant: Name::of_static(&site.id)?,
        variant: Name::new(&*site.name)?,
        bit: bit(at),
        docs: format!("{} Host `{}`.", sentence(&format!("{}: {}", site.title, site.doc)), site.host_or_unknown()),
        aliases: docs::aliases([site.id.as_str()], &site.name),
        facts: site,
    })
}

fn caller((at, caller): (usize, &model::Caller)) -> Result<Caller<'_>, NotAName> {
    let known = caller.aka.iter().map(String::as_str).chain([caller.title.zh.as_str(), caller.id.as_str()]);
    Ok(Caller {
        name: Name::new(&*caller.name)?,
        bit: bit(at),
        title: if caller.title.en.is_empty() { &caller.name } else { &caller.title.en },
        docs: sentence(&caller.doc),
        aliases: docs::aliases(known, &caller.name),
        id: &caller.id,
    })
}
