"""Makes ``DEBIAN/`` for a laid-out tree: ``python packaging/control.py TREE PACKAGE VERSION MAINTAINER [--depends …]``.

What the package depends on is read from the programs and libraries in the tree: every library that one of them needs and the
tree lacks belongs to a package of the Debian that this runs on, the oldest that the package is for. The C library gets the
lowest version that has every symbol asked for. The description is in ``TREE.description``: a summary, then a paragraph a line.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

_ELF = b"\x7fELF"
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.*?)\]")
_SONAME = re.compile(r"\(SONAME\)\s+Library soname: \[(.*?)\]")
_GLIBC = re.compile(r"\bName: GLIBC_([0-9.]+)")


def programs_and_libraries(tree: Path) -> list[Path]:
    """Every ELF file below the tree, links left out."""
    found = []
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _ELF:
                    found.append(path.resolve())
    return found


def dependencies(tree: Path) -> str:
    """What Debian calls the libraries that these files need and the tree lacks.

    Raises:
        LookupError: a library is in no package of this system.
    """
    files = programs_and_libraries(tree)
    names = [str(file) for file in files]
    said = subprocess.run(
        ["readelf", "--wide", "--dynamic", "--version-info", *names],
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
        text=True,
    ).stdout
    there = {file.name for file in files} | set(_SONAME.findall(said))
    missing = sorted(set(_NEEDED.findall(said)) - there)
    packages = sorted({_package_of(library) for library in missing})
    glibc = max(_GLIBC.findall(said), key=lambda found: [int(part) for part in found.split(".")])
    return ", ".join(f"{name} (>= {glibc})" if name == "libc6" else name for name in packages)


def _package_of(library: str) -> str:
    """The package of this system that a shared library is in."""
    listed = subprocess.run(
        ["ldconfig", "-p"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    paths = re.findall(rf"^\s*{re.escape(library)} \(.*\) => (.*)$", listed, re.MULTILINE)
    for path in (*paths, *(f"/usr{path}" for path in paths), *map(os.path.realpath, paths)):
        asked = subprocess.run(["dpkg", "-S", path], check=False, capture_output=True, text=True)
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    raise LookupError(f"{library} is needed, and in no package of this system")


def _installed_size(tree: Path) -> int:
    """Kibibytes, as Debian Policy 5.6.20 counts them: each file rounded up, 1 for anything else."""
    total = 0
    for path in tree.rglob("*"):
        regular = path.is_file() and not path.is_symlink()
        total += -(-path.stat().st_size // 1024) if regular else 1
    return total


def _checksums(tree: Path) -> str:
    lines = []
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree).as_posix()
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {name}\n")
    return "".join(lines)


def _description(text: str) -> str:
    summary, *paragraphs = text.strip().splitlines()
    wrapped = [
        textwrap.fill(each, 78, initial_indent=" ", subsequent_indent=" ") for each in paragraphs
    ]
    return summary + "\n" + "\n .\n".join(wrapped)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("package")
    parser.add_argument("version")
    parser.add_argument("maintainer")
    parser.add_argument("--depends", default="", help="further packages, such as systemd")
    parser.add_argument("--suggests", default="")
    parser.add_argument("--section", default="utils")
    parser.add_argument("--scripts", type=Path, nargs="*", default=[])
    given = parser.parse_args()
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()
    depends = ", ".join(filter(None, [dependencies(given.tree), given.depends]))
    size, checksums = _installed_size(given.tree), _checksums(given.tree)
    fields = {
        "Package": given.package,
        "Version": given.version,
        "Architecture": architecture,
        "Maintainer": given.maintainer,
        "Installed-Size": str(size),
        "Depends": depends,
        "Suggests": given.suggests,
        "Section": given.section,
        "Priority": "optional",
        "Description": _description(given.tree.with_suffix(".description").read_text()),
    }
    place = given.tree / "DEBIAN"
    place.mkdir()
    (place / "control").write_text(
        "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    )
    (place / "md5sums").write_text(checksums)
    settings = sorted(path for path in (given.tree / "etc").rglob("*") if path.is_file())
    if settings:
        names = ["/" + path.relative_to(given.tree).as_posix() for path in settings]
        (place / "conffiles").write_text("\n".join(names) + "\n")
    for script in given.scripts:
        target = place / script.name
        target.write_bytes(script.read_bytes())
        target.chmod(0o755)
    print(f"{given.package} {given.version}: {size // 1024} MB installed; needs {depends}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
