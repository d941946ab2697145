#!/usr/bin/env bash
# Builds the command line, validates the example plans, and writes their documents and pictures to
# target/demo/.
# Arguments are passed on to Maven, e.g. -Dmaven.repo.local=/tmp/repository
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=build-cli.sh
. "$root/releng/build-cli.sh"
# shellcheck source=requirements.sh
. "$root/releng/requirements.sh"
require_java_and_maven
build_cli "$root" "$@"

keyplan=$root/releng/org.keyplan.cli.dist/target/keyplan/bin/keyplan
plans=$root/bundles/org.keyplan.examples/plans
demo=$root/target/demo
mkdir -p "$demo"

# The examples are made for reviews on this day. Most have findings, one on purpose many.
"$keyplan" validate --as-of 2026-06-30 --fail-on never "$plans"

written=0
for plan in "$plans"/*.keyplan; do
    [ -e "$plan" ] || { echo "There are no example plans in $plans" >&2; exit 1; }
    name=$(basename "$plan" .keyplan)
    # Documents speak the language of their plan.
    case $name in concrete-producer | generating-company) lang=zh ;; *) lang=en ;; esac
    for format in html docx; do
        "$keyplan" export "$plan" --to "$format" --lang "$lang" --as-of 2026-06-30 -o "$demo/$name.$format"
        written=$((written + 1))
    done
    "$keyplan" render "$plan" --lang "$lang" --as-of 2026-06-30 -o "$demo/pictures/"
done
echo
echo "$written documents of the example plans are in $demo:"
for document in "$demo"/*.html "$demo"/*.docx; do
    echo "  $document"
done
echo "Their diagrams are in $demo/pictures."
