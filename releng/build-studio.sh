# Sourced by "keyplan": builds the studio for this machine when it is missing or outdated.

# studio_folder <repository root>; where the build unpacks the studio for this machine.
studio_folder() {
    local products=$1/releng/org.keyplan.product/target/products/org.keyplan.product machine
    machine=$(uname -m)
    case $machine in
    amd64) machine=x86_64 ;;
    arm64) machine=aarch64 ;;
    esac
    case $(uname -s) in
    Darwin) echo "$products/macosx/cocoa/$machine/keyplan-studio" ;;
    *) echo "$products/linux/gtk/$machine/keyplan-studio" ;;
    esac
}

# build_studio <repository root> [Maven arguments]; says one line if there is something to build.
build_studio() {
    local root=$1 built log
    shift
    built=$(studio_folder "$root")/bin/keyplan-studio
    if [ -f "$built" ] && [ -z "$(find "$root/pom.xml" "$root/bundles" "$root/features" \
        "$root/releng/org.keyplan.target" "$root/releng/org.keyplan.product" \
        \( -name target -o -name src-gen -o -name '*.tests' -o -name '*.robot' \) -prune \
        -o -type f -newer "$built" -print -quit)" ]; then
        return 0
    fi
    # shellcheck source=requirements.sh
    . "$root/releng/requirements.sh"
    require_java_and_maven || return 1
    echo "keyplan: building the studio (the first time takes some minutes)..." >&2
    mkdir -p "$root/target"
    log=$root/target/build-studio.log
    # Formatting and tests are the business of releng/test.sh. All modules take part: Maven does not
    # know what the product is made of, so "-am" would leave that out. MAVEN_ARGS is read by Maven
    # only from 3.9 on, hence it is passed here.
    # shellcheck disable=SC2086 # several arguments
    if ! (cd "$root" && mvn -B package -Pproducts -DskipTests -Dspotless.check.skip \
        ${MAVEN_ARGS:-} "$@") >"$log" 2>&1; then
        grep -m 20 '^\[ERROR\]' "$log" >&2
        echo "keyplan: the build failed; all of it is in $log" >&2
        return 1
    fi
    # Files keep the time of their sources; this one tells when the studio was built.
    touch "$built"
}
