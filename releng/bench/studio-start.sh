#!/usr/bin/env bash
# How long it takes until the studio's window is usable, compared with an empty workbench of the
# same bundles: median of RUNS (default 9) runs each, by turns, so that a busy machine slows both.
# What is asked for: less than 1.3 times the empty workbench. Linux only; needs xvfb-run.
#   bash releng/bench/studio-start.sh       RUNS=21 bash releng/bench/studio-start.sh
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
runs=${RUNS:-9}
cd "$root"
mkdir -p target
# shellcheck disable=SC2086 # several arguments
mvn -B -q package -DskipTests -Dspotless.check.skip -Pproducts,bench ${MAVEN_ARGS:-} "$@" \
    > target/bench-studio.log 2>&1 || { tail -n 40 target/bench-studio.log >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r releng/org.keyplan.product/target/products/org.keyplan.product/linux/gtk/*/keyplan-studio "$work/studio"
jar=$(ls releng/org.keyplan.bench.workbench/target/org.keyplan.bench.workbench-*.jar | grep -v sources | head -n 1)
cp "$jar" "$work/studio/plugins/org.keyplan.bench.workbench.jar"
version=$(unzip -p "$jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
echo "org.keyplan.bench.workbench,$version,plugins/org.keyplan.bench.workbench.jar,4,false" \
    >> "$work/studio/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
launcher=$(ls "$work"/studio/plugins/org.eclipse.equinox.launcher_*.jar)

export work launcher runs
cat > "$work/turns.sh" <<'TURNS'
run() {
    java -Xmx1g -XX:+UseSerialGC -jar "$launcher" -configuration "$work/config-$1" -data "$work/data-$1" \
        -nosplash -application "org.keyplan.bench.workbench.$1" -product org.keyplan.studio.product
}
for ((i = -2; i < runs; i++)); do
    for kind in empty studio; do
        rm -rf "$work/data-$kind"
        run "$kind" 2>> "$work/errors" > "$work/said"
        time=$(sed -n 's/^usable after \([0-9]*\) ms$/\1/p' "$work/said")
        processor=$(sed -n 's/^processor \([0-9]*\) ms$/\1/p' "$work/said")
        [ -n "$time" ] || { echo "$kind did not start" >&2; tail -n 20 "$work/errors" >&2; exit 1; }
        # The first two rounds only fill caches.
        if [ "$i" -ge 0 ]; then
            echo "$time" >> "$work/times-$kind"
            echo "$processor" >> "$work/processor-$kind"
        fi
    done
done
TURNS
for kind in empty studio; do
    mkdir -p "$work/config-$kind"
    cp -r "$work/studio/configuration/." "$work/config-$kind/"
done
xvfb-run -a -s "-screen 0 1440x900x24" bash "$work/turns.sh"

echo "medians of $runs runs; load of the machine:$(cut -d' ' -f1-3 /proc/loadavg | sed 's/^/ /')"
report() { # file kind what
    sort -n "$work/$1-$2" > "$work/sorted"
    best=$(head -n 1 "$work/sorted")
    median=$(sed -n "$(((runs + 1) / 2))p" "$work/sorted")
    if [ "$2" = empty ]; then base=$median; fi
    awk -v name="$2" -v what="$3" -v t="$median" -v b="$best" -v base="$base" \
        'BEGIN { printf "%-8s %-26s %6d ms (best %d)  %.2f x the empty workbench\n", name, what, t, b, t / base }'
}
# The second figure says the same where other programs want the processors, too.
for kind in empty studio; do report times "$kind" "usable after"; done
for kind in empty studio; do report processor "$kind" "processor of the UI thread"; done
