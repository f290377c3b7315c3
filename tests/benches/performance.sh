#!/usr/bin/env bash
# Measures everything and writes docs/performance.md: decoding, requests, memory and building, each beside its peers.
# Usage: tests/benches/performance.sh [calls] [building]   (both: half an hour on an idle machine; what is not asked for
# stays in the page as it was measured last)
set -euo pipefail
cd "$(dirname "$0")/../.."
page=docs/performance.md
parts=${*:-calls building}

where() { # the machine, the state of the tree, the compiler
    echo "$(date +%F), $(git rev-parse --short HEAD), $(rustc --version | cut -d' ' -f1-2)"
    echo "$(lscpu | sed -n 's/^Model name: *//p' | head -1), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
    echo
}
# what the page has of a part: the block below its heading
before() { [ -f "$page" ] && awk -v h="## $1" '$0 == h { on = 1 } on && /^```/ { if (seen++) exit; next } on && seen' "$page"; }
part() { # name, heading, command
    local heading=$2
    if [[ " $parts " == *" $1 "* ]]; then
        shift 2
        where
        "$@"
    else
        before "$heading" || echo 'not measured yet'
    fi
}
calls() { PROGENITOR=1 cargo bench -q -p huaweicloud-bss-tests; }

calls=$(part calls 'A call' calls)
cost=$(part building 'Building the crate' tests/benches/build_cost.sh)
{
    cat <<'TEXT'
# Performance

<!-- Written by tests/benches/performance.sh; do not edit. -->

Made by one command, which measures anew what it is asked for (`calls`, `building`, or both) and keeps the rest of this
page; each part names its revision:

    tests/benches/performance.sh

`cargo bench -p huaweicloud-bss-tests` alone prints the first part; `PROGENITOR=1` adds the client that progenitor makes of
our own export, `tests/benches/build_cost.sh` prints the second. Times are of one machine, on which other work may have
gone on; the ratios are of one run and turn by turn, so they are what to look at. Memory is counted, allocation by
allocation, and does not depend on the machine.

TEXT
    printf '## A call\n\n```text\n%s\n```\n\n## Building the crate\n\n```text\n%s\n```\n' "$calls" "$cost"
} >"$page.new"
mv "$page.new" "$page"
