#!/usr/bin/env bash
# Measures everything and writes docs/performance.md: decoding, requests, memory and building, each beside its peers.
# Usage: tests/benches/performance.sh   (half an hour on an idle machine)
set -euo pipefail
cd "$(dirname "$0")/../.."
page=docs/performance.md
calls=$(PROGENITOR=1 cargo bench -q -p huaweicloud-bss-tests)
cost=$(tests/benches/build_cost.sh)
{
    cat <<'TEXT'
# Performance

<!-- Written by tests/benches/performance.sh; do not edit. -->

Made by one command, which measures anew and writes this page:

    tests/benches/performance.sh

`cargo bench -p huaweicloud-bss-tests` alone prints the first part; `PROGENITOR=1` adds the client that progenitor makes of
our own export, `tests/benches/build_cost.sh` prints the second. Times are of one machine, on which other work may have
gone on; the ratios are of one run and turn by turn, so they are what to look at. Memory is counted, allocation by
allocation, and does not depend on the machine.

TEXT
    echo "- $(date +%F), $(git rev-parse --short HEAD)"
    echo "- $(lscpu | sed -n 's/^Model name: *//p' | head -1), $(nproc) cores, $(free -g | awk '/^Mem/ { print $2 }') GB, load $(cut -d' ' -f1 /proc/loadavg)"
    echo "- $(rustc --version)"
    printf '\n## A call\n\n```text\n%s\n```\n\n## Building the crate\n\n```text\n%s\n```\n' "$calls" "$cost"
} >"$page.new"
mv "$page.new" "$page"
