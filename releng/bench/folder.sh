#!/usr/bin/env bash
# How "keyplan validate" of a folder grows with the number of plans, in a heap of 256 MB: time with
# one job and with two, and the smallest heap in which it succeeds. What is asked for: time linear,
# memory flat, two cores used. The plans are copies of an example of 192 elements.
#   bash releng/bench/folder.sh           PLANS="100 200" bash releng/bench/folder.sh
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
counts=${PLANS:-250 500 1000}
# shellcheck source=../build-cli.sh
. "$root/releng/build-cli.sh"
build_cli "$root"
keyplan=$root/releng/org.keyplan.cli.dist/target/keyplan/bin/keyplan
example=$root/bundles/org.keyplan.examples/plans/generating-company.keyplan

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# validate <plans> <jobs> <heap in MB>; the report goes to $work/report
validate() {
    KEYPLAN_JAVA_OPTS="-Xmx$3m" "$keyplan" validate --fail-on never --as-of 2026-06-30 \
        --jobs "$2" "$work/$1" > "$work/report" 2>&1
}

# best_of_three <plans> <jobs>; milliseconds
best_of_three() {
    local begin time best=
    for _ in 1 2 3; do
        begin=$(date +%s%N)
        validate "$1" "$2" 256 || { tail -n 3 "$work/report" >&2; return 1; }
        time=$((($(date +%s%N) - begin) / 1000000))
        if [ -z "$best" ] || [ "$time" -lt "$best" ]; then best=$time; fi
    done
    echo "$best"
}

smallest_heap() {
    local heap
    for heap in 4 6 8 10 12 16 20 24 32 48 64 96 128 256; do
        if validate "$1" 2 "$heap"; then echo "$heap"; return; fi
    done
    echo "more than 256"
}

printf '%8s %12s %12s %10s %16s\n' plans "1 job, ms" "2 jobs, ms" "1 : 2 jobs" "least heap, MB"
for count in $counts; do
    mkdir "$work/$count"
    for ((i = 1; i <= count; i++)); do cp "$example" "$work/$count/$i.keyplan"; done
    one=$(best_of_three "$count" 1)
    two=$(best_of_three "$count" 2)
    ratio=$(awk -v a="$one" -v b="$two" 'BEGIN { printf "%.2f", a / b }')
    printf '%8s %12s %12s %10s %16s\n' "$count" "$one" "$two" "$ratio" "$(smallest_heap "$count")"
done
echo "load of the machine: $(cut -d' ' -f1-3 /proc/loadavg)"
