//! The JSON Schema of the JSON format.

use serde_json::json;

/// The text of `docs/diff.schema.json`.
pub fn json_schema() -> String {
    let count = json!({ "type": "integer", "minimum": 0 });
    let optional_text = json!({ "type": ["string", "null"] });
    let version = json!({ "type": ["string", "null"], "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" });
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let axis = json!({ "enum": ["breaking", "risky", "compatible", null] });
    let place = json!({
        "type": ["object", "null"],
        "additionalProperties": false,
        "required": ["file", "line"],
        "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } },
    });
    let verdict = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["bump", "from_version", "to_version", "required_version", "sufficient"],
        "properties": {
            "bump": { "enum": ["none", "patch", "minor", "major"] },
            "from_version": version,
            "to_version": version,
            "required_version": version,
            "sufficient": { "type": ["boolean", "null"] },
        },
    });
    let caller = json!({ "type": ["string", "null"], "description": "null: callers of whom the spec does not know which they are" });
    let affected = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["caller", "sites"],
        "properties": { "caller": caller, "sites": texts },
    });
    let met = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["service", "caller", "site", "breaking", "risky", "compatible"],
        "properties": {
            "service": { "type": "string" },
            "caller": caller,
            "site": { "type": "string" },
            "breaking": count,
            "risky": count,
            "compatible": count,
        },
    });
    let service = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["service", "crate", "changes", "verdict"],
        "properties": {
            "service": { "type": "string" },
            "crate": { "type": "string" },
            "changes": count,
            "verdict": verdict,
        },
    });
    let moved = json!({
        "type": ["object", "null"],
        "additionalProperties": false,
        "required": ["from", "to"],
        "properties": { "from": { "type": "string" }, "to": { "type": "string" } },
        "description": "Of what went from one service to another: `old` is in the spec of the one, `new` in that of the other",
    });
    let change = json!({
        "type": "object",
        "additionalProperties": false,
        "required": [
            "service", "rule", "severity", "wire", "rust", "direction", "operation", "type", "path", "sites", "callers",
            "affected", "from", "to", "what", "who", "reach", "old", "new", "moved",
        ],
        "properties": {
            "service": { "type": "string", "description": "The service whose spec changed" },
            "rule": { "type": "string", "pattern": "^[a-z0-9-]+$", "description": "See docs/diff-rules.md" },
            "severity": { "enum": ["breaking", "risky", "compatible", "docs"], "description": "The worse of the two axes" },
            "wire": axis,
            "rust": axis,
            "direction": { "enum": ["request", "response", "both", "neither"] },
            "operation": optional_text,
            "type": optional_text,
            "path": { "type": "string", "description": "What within the operation or type; may be empty" },
            "sites": { "type": "array", "items": { "type": "string" }, "description": "The only sites at which it happens; empty: all" },
            "callers": { "type": "array", "items": { "type": "string" }, "description": "The only callers to whom it happens; empty: all" },
            "affected": { "type": "array", "items": affected, "description": "Whose keys notice it, at which sites; empty: nobody's" },
            "from": optional_text,
            "to": optional_text,
            "what": { "type": "string", "description": "What happened" },
            "who": { "type": "string", "description": "Who is affected and what they do" },
            "reach": texts,
            "old": place,
            "new": place,
            "moved": moved,
        },
    });
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "cargo xtask diff --format json",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "from", "to", "summary", "affected", "verdict", "services", "changes"],
        "properties": {
            "format": { "const": 1 },
            "from": { "type": "string" },
            "to": { "type": "string" },
            "summary": {
                "type": "object",
                "additionalProperties": false,
                "required": ["total", "breaking", "risky", "compatible", "docs"],
                "properties": { "total": count, "breaking": count, "risky": count, "compatible": count, "docs": count },
            },
            "affected": { "type": "array", "items": met, "description": "How many changes who meets where" },
            "verdict": verdict,
            "services": { "type": "array", "items": service, "description": "The services that were compared" },
            "changes": { "type": "array", "items": change },
        },
    });
    schema.sort_all_objects();
    format!("{schema:#}\n")
}
