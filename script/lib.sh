# shellcheck shell=bash
# What the scripts share. Every script starts with:
#   source "$(dirname "$0")/lib.sh"
# which moves to the root of the checkout and stops at the first failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
var="$PWD/.var"
mkdir -p "$var"

# step "what is done" command…: says what is done, does it, says how long it took.
# bash does not stop inside a function whose status is tested, as here: a
# function that is a step joins its commands by &&.
step() {
    local name=$1 started=$SECONDS status=0
    shift
    printf '\n▶ %s\n' "$name"
    "$@" || status=$?
    if ((status == 0)); then
        printf '✓ %s (%d s)\n' "$name" $((SECONDS - started))
    else
        printf '✗ %s (%d s, exit code %d)\n' "$name" $((SECONDS - started)) "$status"
    fi
    return "$status"
}

# stop "sentence": ends the script and says how to mend it.
stop() {
    printf '✗ %s\n' "$1" >&2
    exit 1
}

# usage: prints the comment at the head of the script that was called.
usage() {
    sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop "Debian packages are missing and this user may not install them. Run as root, or install sudo."
    fi
}
