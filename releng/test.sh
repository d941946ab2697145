#!/usr/bin/env bash
# Everything the tests need, then the whole build with all checks. Debian packages are installed
# when root runs this. Arguments are passed on to Maven, e.g. -Dmaven.repo.local=/tmp/repository
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=requirements.sh
. "$root/releng/requirements.sh"
require_java_and_maven

# A screen without a monitor, what the studio's window is drawn with, fonts for both languages, and
# a browser for the pages that plans are written as.
packages=(xvfb xauth libgtk-3-0 adwaita-icon-theme librsvg2-common dbus-x11
    fonts-dejavu-core fonts-noto-cjk chromium)
if command -v dpkg-query >/dev/null 2>&1; then
    missing=()
    for package in "${packages[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        if [ "$(id -u)" -ne 0 ]; then
            echo "Debian packages are missing; install them as root and try again:" >&2
            echo "  apt-get install ${missing[*]}" >&2
            exit 1
        fi
        echo "Installing Debian packages: ${missing[*]}"
        export DEBIAN_FRONTEND=noninteractive
        apt-get -q update
        apt-get -q install -y --no-install-recommends "${missing[@]}"
    fi
    # Tests in a browser are skipped where there is none; here they must run.
    export KEYPLAN_BROWSER=chromium
fi

cd "$root"
# MAVEN_ARGS is read by Maven only from 3.9 on, hence it is passed here.
# shellcheck disable=SC2086 # several arguments
set -- -B verify -Pquality ${MAVEN_ARGS:-} "$@"
if ! command -v xvfb-run >/dev/null 2>&1; then
    exec mvn "$@"
fi
# Two modules at a time, each with a screen of its own: windows on one screen would take the keyboard
# from each other.
screen=(xvfb-run -a -s "-screen 0 1440x900x24")
exec "${screen[@]}" bash -c '
    export KEYPLAN_SECOND_DISPLAY=$DISPLAY KEYPLAN_SECOND_XAUTHORITY=$XAUTHORITY
    exec "$@"' two-screens "${screen[@]}" mvn -T 2 "$@"
