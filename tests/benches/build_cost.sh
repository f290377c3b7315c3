#!/usr/bin/env bash
# What the generated crate costs to build, without its dependencies: all of it, and one section alone.
# Usage: tests/benches/build_cost.sh   (a few minutes; a target folder of its own, removed at the end)
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
export CARGO_TARGET_DIR="$target" CARGO_INCREMENTAL=0

once() { # label, cargo arguments
    local label=$1; shift
    cargo build -q -p huaweicloud-bss "$@"
    touch generated/bss/src/lib.rs
    local start end
    start=$(date +%s%N); cargo build -q -p huaweicloud-bss "$@"; end=$(date +%s%N)
    printf '%-34s %6.1f s\n' "$label" "$(awk "BEGIN { print ($end - $start) / 1e9 }")"
}

echo "$(find generated/bss/src -name '*.rs' -exec cat {} + | wc -l) lines of Rust"
once 'all features, debug' --all-features
once 'all features, release' --all-features --release
once 'one section (orders), debug' --no-default-features --features orders
once 'one section (orders), release' --no-default-features --features orders --release
ls -l "$target"/release/libhuaweicloud_bss.rlib | awk '{ printf "%-34s %6.1f MB\n", "rlib, release", $5 / 1e6 }'
