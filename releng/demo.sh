#!/usr/bin/env bash
# Builds the command line, validates the example plans, and writes their documents, pictures and report to
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

for plan in "$plans"/*.keyplan; do
    [ -e "$plan" ] || { echo "There are no example plans in $plans" >&2; exit 1; }
    name=$(basename "$plan" .keyplan)
    # Documents speak the language of their plan.
    case $name in concrete-producer | generating-company) lang=zh ;; *) lang=en ;; esac
    "$keyplan" export "$plan" --to docx,pptx,xlsx,html,md --lang "$lang" --as-of 2026-06-30 -o "$demo"
    # A PDF holds the letters it is written with; where there are none for Chinese it says so.
    "$keyplan" export "$plan" --to pdf --lang "$lang" --as-of 2026-06-30 -o "$demo" || lettersless=1
    "$keyplan" render "$plan" --lang "$lang" --as-of 2026-06-30 -o "$demo/pictures/"
done
"$keyplan" report "$plans" --to html,xlsx --as-of 2026-06-30 -o "$demo"
echo
echo "The example plans as documents, and all of them in one report, are in $demo:"
(cd "$demo" && printf '  %s\n' *.*)
echo "Their diagrams are in $demo/pictures."
if [ -n "${lettersless:-}" ]; then
    echo "Some have no PDF, see above; on Debian: apt-get install fonts-dejavu-core fonts-noto-cjk"
fi
