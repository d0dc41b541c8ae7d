#!/usr/bin/env bash
# One cold process of beeldplan for three editions as PDF, against three processes of the official
# Typst command line (0.15) on the same three Views with the same templates, pictures and fonts.
#
#     cargo build --release && cargo build --example world
#     benches/against-typst.sh [path/to/typst] [runs]
set -euo pipefail
cd "$(dirname "$0")/.."
typst=${1:-typst} runs=${2:-15}
plan=tests/plans/jonge-vrouw-begeleid-wonen/plan.toml
world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
target/debug/examples/world "$plan" "$world"

ours() { target/release/beeldplan render "$plan" --date 2027-01-11 --out "$world/out" >/dev/null 2>&1; }
theirs() {
  for reader in client marijke team; do
    "$typst" compile --root "$world/$reader" --font-path "$world/fonts" --ignore-system-fonts \
      --features a11y-extras --pdf-standard ua-1,a-2a \
      "$world/$reader/templates/edition.typ" "$world/$reader.pdf" 2>/dev/null
  done
}
# Taking turns, so that whatever else the machine does hits both.
now() { date +%s%N; }
for run in $(seq "$runs"); do
  a=$(now); ours; b=$(now); theirs; c=$(now)
  echo "$(( (b - a) / 1000000 )) $(( (c - b) / 1000000 ))"
done | sort -n | awk '{ ours[NR] = $1; theirs[NR] = $2; sum += $1 / $2 }
  END { n = asort_(theirs, NR); printf "beeldplan, 3 editions, 1 process: median %d ms\ntypst, the same 3, 3 processes:   median %d ms\nratio: %.2f\n",
        ours[int((NR + 1) / 2)], theirs[int((NR + 1) / 2)], sum / NR }
  function asort_(values, n,   i, j, v) { for (i = 2; i <= n; i++) { v = values[i]; for (j = i - 1; j > 0 && values[j] > v; j--) values[j + 1] = values[j]; values[j + 1] = v } return n }'
