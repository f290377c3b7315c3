#!/usr/bin/env bash
# Makes progenitor's client of our own OpenAPI export (3.0, one site) and the program that reads pages with its types,
# below target/progenitor: nothing of it is a member of the workspace. The last line is the path of the program.
# Usage: tests/benches/progenitor.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$(cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
work="$target/progenitor"
mkdir -p "$work"
cp -r tests/outside/progenitor/. "$work/"
cargo run -q -p xtask -- export openapi --service bss --site cn --openapi-version 3.0 --out "$work/cn.json" >&2
export CARGO_TARGET_DIR="$work/target"
cargo build -q --manifest-path "$work/generator/Cargo.toml" >&2
"$work/target/debug/generator" "$work/cn.json" "$work/client/src/lib.rs" >&2
cargo build -q --release --manifest-path "$work/decode/Cargo.toml" >&2
echo "$work/target/release/decode"
