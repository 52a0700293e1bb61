"""The bundle's second program: the process that sees the pictures. ``hashing.pool`` starts it; it does nothing by itself."""

import importlib
import json
import sys


def main() -> None:
    """Read the setup (``hashing.channel.setup``) and run what it names."""
    setup = json.load(sys.stdin)
    importlib.import_module("hashing" + setup["entry"]).main(setup, sys.argv[1:])


if __name__ == "__main__":
    main()
