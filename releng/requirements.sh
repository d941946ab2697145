# Sourced by the scripts beside it: says plainly when Java or Maven are missing or too old.

require_java_and_maven() {
    local java=java version
    if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; fi
    if ! command -v "$java" >/dev/null 2>&1; then
        echo "Java is missing. Install a JDK 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)." >&2
        return 1
    fi
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    if [ "${version:-0}" -lt 17 ]; then
        echo "Java ${version:-of unknown version} is too old. Install a JDK 17 or newer, or let JAVA_HOME point to one." >&2
        return 1
    fi
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Maven is missing. Install Maven 3.8 or newer (Debian: apt-get install maven)." >&2
        return 1
    fi
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
    # shellcheck disable=SC2086 # two numbers
    set -- $version
    if [ "${1:-0}" -lt 3 ] || { [ "$1" -eq 3 ] && [ "${2:-0}" -lt 8 ]; }; then
        echo "Maven ${1:-?}.${2:-?} is too old or does not start. Install Maven 3.8 or newer." >&2
        return 1
    fi
}
