#!/bin/sh
# Sets up everything that `make run` (set_up.sh run) or `make test` (set_up.sh test) needs, into .venv of
# this folder.
# What pip can't bring (Qt's system libraries, Python's venv module) is installed when this runs as root
# on Debian or Ubuntu; otherwise it is named in one exact line and nothing is changed.
set -eu
purpose=${1:?run or test}
cd "$(dirname "$0")/.."

python=
for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null 2>&1 &&
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "Empreinte needs Python 3.11 or newer. Please install it, then run this again." >&2
    exit 1
fi

echo "Setting up what Empreinte is built on. This can take some minutes, and is done once." >&2
"$python" packaging/system_libraries.py "$purpose"

needs_network() {
    echo "
Empreinte could not be set up: what is above came in between. Setting up needs the internet once, to fetch
what Empreinte is built on; fingerprinting and practising need none. Please try again when this computer is connected." >&2
    exit 1
}

# of an environment that is not fit for use only uv is kept, which needs no Python
sh packaging/sound.sh || { [ ! -e .venv ] || find .venv/ -mindepth 1 -maxdepth 1 ! -name uv -exec rm -rf {} +; }

if command -v uv >/dev/null 2>&1; then
    uv=uv
else
    # uv pinned, in a corner of its own; it then builds .venv exactly as uv.lock says
    uv=.venv/uv/bin/uv
    "$uv" --version >/dev/null 2>&1 || {
        "$python" -m venv --clear .venv/uv
        .venv/uv/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1' ||
            needs_network
    }
fi
# trust what this computer trusts (a school's or an office's own authority included), where it says so
[ -e /etc/ssl/certs/ca-certificates.crt ] && export UV_SYSTEM_CERTS=true
sh packaging/sound.sh || {
    "$uv" venv --quiet --allow-existing --python "$python" .venv
    pwd -P >.venv/.made-in
}
# Compiled once, here: the hasher writes nothing, and some computers tell Python to write no bytecode at all, so each
# process that is started would compile half of what it imports again.
case $purpose in
run) "$uv" sync --quiet --frozen --compile-bytecode --all-extras --no-dev --inexact || needs_network ;;
test) "$uv" sync --quiet --frozen --compile-bytecode --all-extras || needs_network ;;
esac
