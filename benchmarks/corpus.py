"""Every test file of Pillow's and pillow-heif's own source packages, through the sandboxed hasher.

    uv run --with pip python -m benchmarks.corpus [--sources FOLDER]

Fetches the two source packages with pip (a few minutes), or takes them from FOLDER, and prints how many files were
hashed, refused (by reason) and crashed the hasher. Exit code 1 when one crashed, hung or ran out of memory.
"""

from __future__ import annotations

import argparse
import collections
import subprocess
import sys
import tarfile
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from hashing.events import Hashed, Refused
from hashing.pool import HasherPool
from hashing.refusals import RefusalCode

_PACKAGES = ("pillow", "pillow-heif")
_TEST_FOLDERS = ("Tests/", "tests/")
_NEVER = (RefusalCode.HASHER_STOPPED, RefusalCode.TIMED_OUT, RefusalCode.OUT_OF_MEMORY)


def fetch(folder: Path) -> None:
    """The source packages of the installed versions."""
    wanted = [f"{name}=={version(name)}" for name in _PACKAGES]
    options = ["--quiet", "--no-deps", "--no-binary", ":all:", "--dest", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "download", *options, *wanted], check=True)


def unpack(sources: Path, folder: Path) -> list[Path]:
    """All test files that are not programs, in order of their names."""
    found = []
    for package in sorted(sources.glob("*.tar.gz")):
        with tarfile.open(package) as archive:
            for member in archive.getmembers():
                _, _, inside = member.name.partition("/")
                if (
                    member.isfile()
                    and inside.startswith(_TEST_FOLDERS)
                    and not inside.endswith(".py")
                ):
                    archive.extract(member, folder, filter="data")
                    found.append(folder / member.name)
    return sorted(found)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--sources", type=Path, help="a folder that holds the source packages already"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        sources = arguments.sources or folder
        if arguments.sources is None:
            fetch(folder)
        files = unpack(sources, folder)
        hashed: collections.Counter[str] = collections.Counter()
        refused: collections.Counter[str] = collections.Counter()
        crashed = []
        start = time.monotonic()
        with HasherPool() as pool:
            for event in pool.fingerprint(files):
                suffix = files[event.item - 1].suffix.lower() if hasattr(event, "item") else ""
                if isinstance(event, Hashed):
                    hashed[suffix] += 1
                elif isinstance(event, Refused):
                    refused[event.code.value] += 1
                    if event.code in _NEVER:
                        crashed.append(
                            f"{files[event.item - 1].relative_to(folder)}: {event.code.value}"
                        )
        seconds = time.monotonic() - start
    print(
        f"{len(files)} files in {seconds:.0f} s: {hashed.total()} hashed, {refused.total()} refused, {len(crashed)} crashed, hung or out of memory"
    )
    print(
        "hashed: ",
        ", ".join(
            f"{count} {suffix or 'without suffix'}" for suffix, count in hashed.most_common()
        ),
    )
    print("refused:", ", ".join(f"{count} {reason}" for reason, count in refused.most_common()))
    print(*crashed, sep="\n")
    return 1 if crashed else 0


if __name__ == "__main__":
    sys.exit(main())
