#!/usr/bin/env bash
# What the generated crate costs to build, without its dependencies, beside the client that progenitor makes of our own
# export for one site: debug and release, nothing incremental, each the faster of two builds: by the clock, and in
# processor time, which is what to look at where other work goes on. Progenitor's goes on without where it cannot be had.
# Usage: tests/benches/build_cost.sh   (many minutes; target folders of its own, removed at the end)
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
export CARGO_INCREMENTAL=0
program=$(tests/benches/progenitor.sh) || program=
export CARGO_TARGET_DIR="$target"

TIMEFORMAT='%R %U %S'
once() { # name, file that is touched, cargo arguments: seconds by the clock in name, of processor time in name_cpu
    local name=$1 file=$2 best='' best_cpu='' took cpu
    shift 2
    cargo build -q "$@"
    for _ in 1 2; do
        touch "$file"
        read -r took cpu < <({ time cargo build -q "$@" 2>&3; } 3>&2 2>&1 | awk '{ print $1, $2 + $3 }')
        best=$(awk "BEGIN { print (\"$best\" == \"\" || $took < 0$best) ? $took : 0$best }")
        best_cpu=$(awk "BEGIN { print (\"$best_cpu\" == \"\" || $cpu < 0$best_cpu) ? $cpu : 0$best_cpu }")
    done
    eval "$name=$best ${name}_cpu=$best_cpu"
}
row() { # label, ours, progenitor's
    if [ -n "${3:-}" ]; then
        awk -v l="$1" -v a="$2" -v b="$3" 'BEGIN { printf "%-34s %8.1f s %8.1f s %6.1f x\n", l, a, b, b / a }'
    else
        awk -v l="$1" -v a="$2" 'BEGIN { printf "%-34s %8.1f s\n", l, a }'
    fi
}
lines() { find "$1" -name '*.rs' -exec cat {} + | wc -l; }

ours=generated/bss/src/lib.rs
once debug $ours -p huaweicloud-bss --all-features
once release $ours -p huaweicloud-bss --all-features --release
once section_debug $ours -p huaweicloud-bss --no-default-features --features orders
once section_release $ours -p huaweicloud-bss --no-default-features --features orders --release
cargo build -q -p huaweicloud-bss --all-features --release
rlib=$(stat -c %s "$target/release/libhuaweicloud_bss.rlib")
their_debug='' their_release='' their_debug_cpu='' their_release_cpu=''
if [ -n "$program" ]; then
    client=${program%/target/*}/client
    once their_debug "$client/src/lib.rs" --manifest-path "$client/Cargo.toml"
    once their_release "$client/src/lib.rs" --manifest-path "$client/Cargo.toml" --release
fi

printf '%-34s %10s %10s %8s\n' 'dependencies apart' 'ours' "progenitor" 'ratio'
row 'all features, debug' "$debug" "$their_debug"
row 'all features, release' "$release" "$their_release"
row '  processor time, debug' "$debug_cpu" "$their_debug_cpu"
row '  processor time, release' "$release_cpu" "$their_release_cpu"
row 'one section (orders), debug' "$section_debug"
row 'one section (orders), release' "$section_release"
if [ -n "$program" ]; then
    printf '%-34s %10d %10d\n' 'lines of Rust' "$(lines generated/bss/src)" "$(lines "$client/src")"
else
    printf '%-34s %10d   (progenitor cannot be had here)\n' 'lines of Rust' "$(lines generated/bss/src)"
fi
awk -v b="$rlib" 'BEGIN { printf "%-34s %7.1f MB\n", "rlib, release", b / 1e6 }'
