# Which Debian packages the program and its tests need, and how to get them. Sourced, not run.

# To build and to run: ICU, and what a Swift toolchain itself links with and calls.
build_packages=(
    libicu-dev libc6-dev libstdc++-12-dev binutils git
    libcurl4 libncurses6 libsqlite3-0 libuuid1 libxml2 zlib1g
)

fail() {
    echo "wegwijs: $1" >&2
    exit 3
}

# Comes after the packages: without its libraries the compiler does not even tell its version.
require_swift() {
    command -v swift >/dev/null ||
        fail "Swift 6.3 is missing; install it from https://www.swift.org/install/linux/ and put \"swift\" on the PATH"
    local version
    version=$(swift --version 2>/dev/null | grep -oE 'Swift version [0-9]+\.[0-9]+' | head -1 | cut -d' ' -f3) || true
    case $version in
    [0-5].* | 6.[0-1] | "") fail "Swift 6.2 or newer is needed, found ${version:-none}" ;;
    esac
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null)" = "ii " ]
}

# Installs the packages that are missing: as root, or by sudo where it asks no password.
require_packages() {
    command -v dpkg-query >/dev/null ||
        fail "this is not Debian; install by hand what these packages hold: $*"
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as_root=(sudo)
        else
            fail "these packages are missing: ${missing[*]}
    install them with: sudo apt-get install ${missing[*]}"
        fi
    fi
    echo "wegwijs: installing ${missing[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq >/dev/null 2>&1 || true
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1 ||
        fail "these packages could not be installed (is there a network?): ${missing[*]}
    install them with: apt-get install ${missing[*]}"
}
