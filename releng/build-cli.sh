# Sourced by "keyplan" and "demo.sh": builds the command line when it is missing or outdated.

# The bundles the command line consists of, in any order.
cli_bundles="model model.edit core analysis validation viewpoint design documents cli examples"

# build_cli <repository root> [Maven arguments]; says one line if there is something to build.
build_cli() {
    local root=$1 b built log modules sources
    shift
    built=$root/releng/org.keyplan.cli.dist/target/keyplan/lib/keyplan.jar
    sources=("$root/pom.xml" "$root/releng/org.keyplan.cli.dist" "$root/releng/org.keyplan.target"
        "$root/releng/org.keyplan.emfgen")
    modules=:org.keyplan.emfgen,:org.keyplan.cli.dist
    for b in $cli_bundles; do
        sources+=("$root/bundles/org.keyplan.$b")
        modules=$modules,:org.keyplan.$b
    done
    if [ -f "$built" ] && [ -z "$(find "${sources[@]}" \( -name target -o -name src-gen \) -prune \
        -o -type f -newer "$built" -print -quit)" ]; then
        return 0
    fi
    # shellcheck source=requirements.sh
    . "$root/releng/requirements.sh"
    require_java_and_maven || return 1
    echo "keyplan: building the command line (the first time takes some minutes)..." >&2
    mkdir -p "$root/target"
    log=$root/target/build-cli.log
    # Formatting and tests are the business of releng/test.sh. MAVEN_ARGS is read by Maven only
    # from 3.9 on, hence it is passed here.
    # shellcheck disable=SC2086 # several arguments
    if ! (cd "$root" && mvn -B package -DskipTests -Dspotless.check.skip -pl "$modules" \
        ${MAVEN_ARGS:-} "$@") >"$log" 2>&1; then
        grep -m 20 '^\[ERROR\]' "$log" >&2
        echo "keyplan: the build failed; all of it is in $log" >&2
        return 1
    fi
}
