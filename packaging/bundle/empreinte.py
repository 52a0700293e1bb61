"""The bundle's first program: the window and the command line.

``empreinte -m MODULE …`` runs a module of the house by itself, as Python does. The practice service is started so: in
a bundle there is no Python to ask.
"""

import runpy
import sys

#: What may be run so, each a program of its own.
_PROGRAMS = frozenset({"app.practice.practice_child"})


def main() -> int:
    """Run what was typed. Returns the exit status."""
    if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2] in _PROGRAMS:
        program = sys.argv[2]
        sys.argv = [program, *sys.argv[3:]]
        runpy.run_module(program, run_name="__main__", alter_sys=True)
        return 0
    from app.__main__ import main as empreinte

    return empreinte()


if __name__ == "__main__":
    sys.exit(main())
