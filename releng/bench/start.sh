#!/usr/bin/env bash
# How long whole runs of the command line take, compared with Java doing nothing: median of RUNS
# (default 15) runs each, measured by turns, so that a busy machine slows all of them alike.
# What is asked for: "keyplan validate" of one example in less than 5 times "java -version".
#   bash releng/bench/start.sh            RUNS=31 bash releng/bench/start.sh
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
runs=${RUNS:-15}
# shellcheck source=../build-cli.sh
. "$root/releng/build-cli.sh"
build_cli "$root"
keyplan=$root/releng/org.keyplan.cli.dist/target/keyplan/bin/keyplan
example=$root/bundles/org.keyplan.examples/plans/construction-machinery.keyplan
java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/Hello.java" <<'JAVA'
public class Hello {
    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
JAVA
"${java%java}javac" -d "$work" "$work/Hello.java"

names=("java -version" "Java printing one word" "keyplan --version"
    "keyplan validate (one plan)" "keyplan validate (JSON)" "keyplan export (HTML)")
run() {
    case $1 in
        0) "$java" -version ;;
        1) "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "$work" Hello ;;
        2) "$keyplan" --version ;;
        3) "$keyplan" validate --fail-on never --as-of 2026-06-30 "$example" ;;
        4) "$keyplan" validate --format json --fail-on never --as-of 2026-06-30 "$example" ;;
        5) "$keyplan" export "$example" --to html --as-of 2026-06-30 -o "$work/plan$2.html" ;;
    esac > "$work/out" 2>&1 || { cat "$work/out" >&2; return 1; }
}

for ((i = -2; i < runs; i++)); do
    for n in "${!names[@]}"; do
        begin=$(date +%s%N)
        run "$n" "$i"
        end=$(date +%s%N)
        # The first two rounds only fill the caches of the disk.
        if [ "$i" -ge 0 ]; then echo $(((end - begin) / 1000)) >> "$work/times$n"; fi
    done
done

echo "medians of $runs runs; load of the machine:$(cut -d' ' -f1-3 /proc/loadavg | sed 's/^/ /')"
printf '%-30s %8s %8s %14s\n' "" ms "best ms" "java -version"
for n in "${!names[@]}"; do
    sort -n "$work/times$n" > "$work/sorted"
    best=$(head -n 1 "$work/sorted")
    median=$(sed -n "$(((runs + 1) / 2))p" "$work/sorted")
    if [ "$n" -eq 0 ]; then base=$median; fi
    awk -v name="${names[$n]}" -v t="$median" -v b="$best" -v base="$base" \
        'BEGIN { printf "%-30s %8.0f %8.0f %12.1f x\n", name, t / 1000, b / 1000, t / base }'
done
