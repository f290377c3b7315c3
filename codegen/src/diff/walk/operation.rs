//! Pairs two operations: what is said of the call, then its request and its answer.

use crate::diff::at::{At, Report};
use crate::diff::change::Direction;
use crate::diff::pair::{Pair, match_by, pairs};
use crate::diff::rules::{
    auth, operation_address, operation_body, operation_callers, operation_errors, operation_home, operation_list,
    operation_permission, operation_retry, operation_sites, operation_status, operation_text, pagination, rate_limit,
    unconfirmed,
};
use crate::model::{Model, Object, Operation, Title};

pub(super) fn walk(operations: Pair<'_, [Operation]>, models: Pair<'_, Model>, out: &mut Report) {
    let lists = match_by(operations, |operation| operation.id.as_str());
    for operation in lists.removed {
        let at = At::operation(&operation.id).places(Some(&operation.origin), None);
        operation_list::removed(&at, operation, out);
    }
    for operation in lists.added {
        let at = At::operation(&operation.id).places(None, Some(&operation.origin));
        operation_list::added(&at, operation, out);
    }
    lists.both.into_iter().filter(Pair::changed).for_each(|pair| one(pair, models, out));
}

fn one(pair: Pair<'_, Operation>, models: Pair<'_, Model>, out: &mut Report) {
    pairs!(
        Operation {
            id,
            module,
            section,
            response_name,
            failure_name,
            title,
            summary,
            search,
            status,
            replaced_by,
            method,
            path,
            sites,
            unconfirmed_sites,
            callers,
            caller_note,
            anonymous,
            idempotent,
            confirm_with,
            confirm_fields,
            confirm_sign,
            permission,
            rate_limit,
            vendor_body,
            vendor_response,
            docs,
            docs_updated,
            pagination,
            request,
            body,
            answer,
            response,
            success_status,
            error_fields,
            hints,
            related,
            types,
            errors,
            notes,
            unknown,
            origin,
        } = pair
    );
    // decided by the id; the types are compared as types, hints where the fields say them
    let _ = (module, response_name, failure_name, types, hints);
    let at = At::operation(id.new).places(Some(origin.old), Some(origin.new));
    operation_home::check(&at, section, out);
    operation_status::check(&at, status, out);
    operation_status::replacement(&at.below("replaced_by"), replaced_by, out);
    operation_address::method(&at.below("method"), method, out);
    operation_address::path(&at.below("path"), path, out);
    operation_sites::check(&at.below("sites"), sites, out);
    unconfirmed::check(&at.below("sites"), unconfirmed_sites, sites.old, sites.new, out);
    auth::anonymous(&at.below("auth"), anonymous, out);
    operation_callers::check(&at.below("callers"), callers, &models.new.service.callers, out);
    operation_callers::note(&at.below("caller_note"), caller_note, out);
    operation_retry::idempotent(&at.below("idempotent"), idempotent, method.new, out);
    operation_retry::confirm_with(&at.below("confirm_with"), confirm_with, out);
    operation_retry::confirm_fields(&at.below("confirm_fields"), confirm_fields, out);
    let typed = |model: &Model, operation| model.confirmation(operation).map(|read| read.id.clone());
    let (was_typed, is_typed) = (typed(models.old, pair.old), typed(models.new, pair.new));
    operation_retry::confirm_typed(&at.below("confirm_with"), was_typed.as_deref(), is_typed.as_deref(), out);
    operation_retry::confirm_sign(&at.below("confirm_sign"), confirm_sign, out);
    operation_permission::check(&at.below("permission"), permission, out);
    if rate_limit.changed() {
        // an own limit that comes or goes takes the place of the service's
        let service = &models.new.service.rate_limit;
        let (old, new) = (rate_limit.old.as_ref().unwrap_or(service), rate_limit.new.as_ref().unwrap_or(service));
        rate_limit::check(&at.below("rate_limit"), *old, *new, out);
    }
    pagination::check(&at.below("pagination"), pagination, out);
    operation_body::request(&at.below("body").direction(Direction::Request), body, out);
    // with the body its usual status comes and goes
    if answer.old.is_some() == answer.new.is_some() {
        let at = at.below("success_status").direction(Direction::Response);
        operation_body::success_status(&at, success_status, out);
    }
    operation_errors::check(&at.below("errors").direction(Direction::Response), errors, out);

    pairs!(Title { en, zh } = title);
    operation_text::title(&at.below("title.en"), en, out);
    operation_text::title(&at.below("title.zh"), zh, out);
    operation_text::summary(&at.below("summary"), summary, out);
    operation_text::search(&at.below("search"), search, out);
    operation_text::related(&at.below("related"), related, out);
    operation_text::notes(&at.below("notes"), notes, out);
    operation_text::unknown(&at.below("unknown"), unknown, out);
    operation_text::links(&at.below("docs"), docs, out);
    operation_text::links(&at.below("docs_updated"), docs_updated, out);
    operation_text::vendor(&at.below("vendor_body"), vendor_body, out);
    operation_text::vendor(&at.below("vendor_response"), vendor_response, out);

    let owner = sites.map(Vec::as_slice);
    super::object::walk(&at.clone().direction(Direction::Request), request, owner, models, out);
    let at_answer = at.below("response").direction(Direction::Response);
    operation_body::response(&at_answer, answer, out);
    // an answer without fields is one with none: of a body that came or went there is a row already
    let none = Object::default();
    let (old, new) = (response.old.as_ref(), response.new.as_ref());
    if old.is_some() && new.is_some() || answer.old == answer.new {
        let objects = Pair::new(old.unwrap_or(&none), new.unwrap_or(&none));
        super::object::walk(&at_answer, objects, owner, models, out);
    }
    let at_errors = at.below("error_fields").direction(Direction::Response);
    super::object::walk(&at_errors, error_fields, owner, models, out);
}
