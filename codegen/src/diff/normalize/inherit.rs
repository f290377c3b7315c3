//! Takes away what a field only has from its type: the change is the type's, and is told there, once. What a site has of
//! its own stands beside the field on both sides.

use crate::model::{Field, Limits, Model, Scalar, SiteField, TypeKind, WireForm};

pub(super) fn apply(old: &mut Model, new: &mut Model) {
    let (old_scalars, new_scalars) = (Scalars::of(old), Scalars::of(new));
    let mut theirs: std::collections::HashMap<(String, String), &mut Field> = std::collections::HashMap::new();
    for (key, field) in keyed(new) {
        theirs.insert((key, field.wire.clone()), field);
    }
    for (key, field) in keyed(old) {
        if let Some(new) = theirs.get_mut(&(key, field.wire.clone()))
            && *field != **new
        {
            sites(field, new);
            let names: Vec<String> =
                [field.ty.named(), field.alias.as_deref()].into_iter().flatten().map(str::to_owned).collect();
            for name in names {
                let kept = new.ty.named() == Some(&name) || new.alias.as_deref() == Some(&name);
                if let (true, Some(a), Some(b)) = (kept, old_scalars.get(&name), new_scalars.get(&name)) {
                    from_type(field, new, a, b);
                }
            }
        }
    }
}

/// Every field with a key of its object.
fn keyed(model: &mut Model) -> Vec<(String, &mut Field)> {
    let mut out = Vec::new();
    for operation in &mut model.operations {
        let key = operation.id.clone();
        out.extend(operation.request.fields.iter_mut().map(|field| (format!("request {key}"), field)));
        let response = operation.response.iter_mut().flat_map(|response| &mut response.fields);
        out.extend(response.map(|field| (format!("response {key}"), field)));
    }
    for def in &mut model.types {
        if let TypeKind::Object(object) = &mut def.kind {
            out.extend(object.fields.iter_mut().map(|field| (format!("type {}", def.name), field)));
        }
    }
    out
}

struct Scalars(std::collections::HashMap<String, Scalar>);

impl Scalars {
    fn of(model: &Model) -> Self {
        let scalar = |def: &crate::model::TypeDef| match &def.kind {
            TypeKind::Scalar(scalar) => Some((def.name.clone(), scalar.clone())),
            _ => None,
        };
        Scalars(model.types.iter().filter_map(scalar).collect())
    }

    fn get(&self, name: &str) -> Option<&Scalar> {
        self.0.get(name)
    }
}

/// `old` takes the new value where both sides have what their type says.
fn from_type(old: &mut Field, new: &Field, before: &Scalar, after: &Scalar) {
    let (old_list, new_list) = (old.ty.item().is_some(), new.ty.item().is_some());
    adopt_limits(
        &mut old.limits,
        &new.limits,
        &seen_from(&before.limits, old_list),
        &seen_from(&after.limits, new_list),
    );
    adopt(&mut old.wire_form, &new.wire_form, &before.wire, &after.wire);
    adopt(&mut old.format, &new.format, &before.format, &after.format);
    adopt(&mut old.unit, &new.unit, &before.unit, &after.unit);
    adopt(&mut old.sensitive, &new.sensitive, &before.sensitive, &after.sensitive);
    adopt(&mut old.source, &new.source, &before.source, &after.source);
    for ((_, site), (_, variant)) in old.by_site.iter_mut().zip(&new.by_site) {
        adopt_limits(
            &mut site.limits,
            &variant.limits,
            &seen_from(&before.limits, old_list),
            &seen_from(&after.limits, new_list),
        );
        adopt::<WireForm>(&mut site.wire_form, &variant.wire_form, &before.wire, &after.wire);
    }
    // an alias is gone from the type of a field: what it stood for is compared at the alias
    if before.base != after.base {
        old.ty = new.ty.clone();
        old.alias.clone_from(&new.alias);
        old.by_site.iter_mut().zip(&new.by_site).for_each(|((_, site), (_, variant))| site.ty = variant.ty.clone());
    }
}

/// The limits of a scalar, as a list of it has them.
fn seen_from(limits: &Limits, list: bool) -> Limits {
    if !list {
        return limits.clone();
    }
    Limits {
        item_min_length: limits.min_length,
        item_max_length: limits.max_length,
        min_length: None,
        max_length: None,
        ..limits.clone()
    }
}

/// Both sides get an entry for each site that one of them has.
fn sites(old: &mut Field, new: &mut Field) {
    let (old_base, new_base) = (base(old), base(new));
    for (site, _) in &new.by_site {
        if !old.by_site.iter().any(|(id, _)| id == site) {
            old.by_site.push((site.clone(), old_base.clone()));
        }
    }
    for (site, _) in &old.by_site {
        if !new.by_site.iter().any(|(id, _)| id == site) {
            new.by_site.push((site.clone(), new_base.clone()));
        }
    }
    old.by_site.sort_by(|a, b| a.0.cmp(&b.0));
    new.by_site.sort_by(|a, b| a.0.cmp(&b.0));
}

fn base(field: &Field) -> SiteField {
    SiteField {
        ty: field.ty.clone(),
        wire_form: field.wire_form,
        limits: field.limits.clone(),
        default: field.default.clone(),
    }
}

fn adopt<T: PartialEq + Clone>(old: &mut T, new: &T, above_old: &T, above_new: &T) {
    if old == above_old && new == above_new {
        *old = new.clone();
    }
}

fn adopt_limits(old: &mut Limits, new: &Limits, above_old: &Limits, above_new: &Limits) {
    let Limits {
        min_length,
        max_length,
        not_blank,
        pattern,
        not_pattern,
        not_prefix,
        min_classes,
        min,
        max,
        above,
        max_age,
        not_future,
        max_decimals,
        min_items,
        max_items,
        item_min_length,
        item_max_length,
        only,
    } = old;
    adopt(min_length, &new.min_length, &above_old.min_length, &above_new.min_length);
    adopt(max_length, &new.max_length, &above_old.max_length, &above_new.max_length);
    adopt(not_blank, &new.not_blank, &above_old.not_blank, &above_new.not_blank);
    adopt(pattern, &new.pattern, &above_old.pattern, &above_new.pattern);
    adopt(not_pattern, &new.not_pattern, &above_old.not_pattern, &above_new.not_pattern);
    adopt(not_prefix, &new.not_prefix, &above_old.not_prefix, &above_new.not_prefix);
    adopt(min_classes, &new.min_classes, &above_old.min_classes, &above_new.min_classes);
    adopt(min, &new.min, &above_old.min, &above_new.min);
    adopt(max, &new.max, &above_old.max, &above_new.max);
    adopt(above, &new.above, &above_old.above, &above_new.above);
    adopt(max_age, &new.max_age, &above_old.max_age, &above_new.max_age);
    adopt(not_future, &new.not_future, &above_old.not_future, &above_new.not_future);
    adopt(max_decimals, &new.max_decimals, &above_old.max_decimals, &above_new.max_decimals);
    adopt(min_items, &new.min_items, &above_old.min_items, &above_new.min_items);
    adopt(max_items, &new.max_items, &above_old.max_items, &above_new.max_items);
    adopt(item_min_length, &new.item_min_length, &above_old.item_min_length, &above_new.item_min_length);
    adopt(item_max_length, &new.item_max_length, &above_old.item_max_length, &above_new.item_max_length);
    adopt(only, &new.only, &above_old.only, &above_new.only);
}
