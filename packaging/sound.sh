#!/bin/sh
# Is .venv fit for use? It names its folder and its Python, so it isn't after the repository was moved or
# copied, nor after the Python that it was made with is gone or has become another version.
cd "$(dirname "$0")/.." || exit 1
[ "$(cat .venv/.made-in 2>/dev/null)" = "$(pwd -P)" ] &&
    .venv/bin/python -c 'import os, sys, sysconfig
sys.exit(not os.path.isdir(sysconfig.get_path("purelib")))' 2>/dev/null
