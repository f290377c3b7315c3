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
    let change = json!({
        "type": "object",
        "additionalProperties": false,
        "required": [
            "rule", "severity", "wire", "rust", "direction", "operation", "type", "path", "sites", "from", "to", "what", "who",
            "reach", "old", "new",
        ],
        "properties": {
            "rule": { "type": "string", "pattern": "^[a-z0-9-]+$", "description": "See docs/diff-rules.md" },
            "severity": { "enum": ["breaking", "risky", "compatible", "docs"], "description": "The worse of the two axes" },
            "wire": axis,
            "rust": axis,
            "direction": { "enum": ["request", "response", "both", "neither"] },
            "operation": optional_text,
            "type": optional_text,
            "path": { "type": "string", "description": "What within the operation or type; may be empty" },
            "sites": texts,
            "from": optional_text,
            "to": optional_text,
            "what": { "type": "string", "description": "What happened" },
            "who": { "type": "string", "description": "Who is affected and what they do" },
            "reach": texts,
            "old": place,
            "new": place,
        },
    });
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "cargo xtask diff --format json",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "from", "to", "summary", "verdict", "changes"],
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
            "verdict": {
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
            },
            "changes": { "type": "array", "items": change },
        },
    });
    format!("{schema:#}\n")
}
