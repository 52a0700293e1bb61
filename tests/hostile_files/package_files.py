"""Malformed and odd pictures that others collected: the test files in source packages from PyPI and Debian.

Fetched at test time with the ordinary clients (pip, apt-get) into a folder; nothing of it is kept here.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

PYPI = ("pillow", "pillow-heif")
DEBIAN = ("gdk-pixbuf", "libgd2", "exiv2", "libpng1.6", "libheif")
TESTS = re.compile(r"(^|/)(tests?|examples?|contrib|fuzz\w*|samples?)(/|$)", re.IGNORECASE)
MOST_BYTES = 64 * 1024 * 1024
# text and code that lie beside the pictures
SOURCES = {
    *(
        [
            ".py",
            ".c",
            ".h",
            ".cpp",
            ".hpp",
            ".cc",
            ".go",
            ".js",
            ".html",
            ".css",
            ".md",
            ".rst",
            ".in",
            ".am",
            ".ac",
            ".cmake",
            ".sh",
            ".bat",
            ".po",
        ]
    ),
    *(
        [
            ".txt",
            ".build",
            ".yml",
            ".yaml",
            ".toml",
            ".cfg",
            ".ini",
            ".json",
            ".vcxproj",
            ".sln",
            ".out",
            ".patch",
            ".pl",
            ".m4",
            ".xml",
        ]
    ),
}


def fetch(folder: Path) -> list[Path]:
    """Source archives of all packages, downloaded unless they are already there."""
    folder.mkdir(parents=True, exist_ok=True)
    if not _archives(folder):
        _fetch_from_pypi(folder)
        _fetch_from_debian(folder)
    return _archives(folder)


def unpack(archives: list[Path], folder: Path) -> dict[str, int]:
    """Writes the packages' test files into ``folder``, each content once; gives their number by package."""
    folder.mkdir(parents=True, exist_ok=True)
    seen: set[bytes] = set()
    counts: dict[str, int] = {}
    for archive in archives:
        package = re.split(r"[-_]\d", archive.name)[0]
        for data in _test_files(archive):
            if data not in seen:
                seen.add(data)
                counts[package] = counts.get(package, 0) + 1
                (folder / f"{package}-{counts[package]:05}").write_bytes(data)
    return counts


def _archives(folder: Path) -> list[Path]:
    found = [p for p in folder.iterdir() if re.search(r"\.tar\.(gz|xz|bz2)$", p.name)]
    return sorted(p for p in found if ".debian." not in p.name)


def _test_files(archive: Path) -> Iterator[bytes]:
    with tarfile.open(archive) as tar:
        for member in tar:
            path = PurePosixPath(member.name)
            wanted = member.isfile() and 0 < member.size <= MOST_BYTES
            if wanted and TESTS.search(str(path.parent)) and path.suffix.lower() not in SOURCES:
                file = tar.extractfile(member)
                assert file is not None
                yield file.read()


def _fetch_from_pypi(folder: Path) -> None:
    pip = [str(Path(sys.base_prefix) / "bin" / "python3"), "-m", "pip", "download", "--quiet"]
    for package in PYPI:
        only = ["--no-deps", "--no-binary", package, "--dest", str(folder), package]
        subprocess.run([*pip, *only], check=True)


def _fetch_from_debian(folder: Path) -> None:
    """With package lists of its own: the system's are neither needed nor touched."""
    state = folder / "apt"
    for part in ("lists/partial", "cache/archives/partial", "sources"):
        (state / part).mkdir(parents=True, exist_ok=True)
    _source_lists(state / "sources")
    options = [
        f"Dir::State::Lists={state}/lists",
        f"Dir::Cache={state}/cache",
        "Dir::Etc::SourceList=/dev/null",
        f"Dir::Etc::SourceParts={state}/sources",
        "APT::Sandbox::User=root" if os.geteuid() == 0 else "Debug::NoLocking=true",
    ]
    apt = ["apt-get", "-qq", *(word for option in options for word in ("-o", option))]
    subprocess.run([*apt, "update"], check=True)
    for package in DEBIAN:
        subprocess.run(
            [*apt, "source", "--download-only", "--tar-only", package], check=True, cwd=folder
        )


def _source_lists(folder: Path) -> None:
    """This system's own package sources, for source packages instead of binary ones."""
    etc = Path("/etc/apt")
    for path in [etc / "sources.list", *(etc / "sources.list.d").glob("debian*")]:
        if not path.exists():
            continue
        text = path.read_text()
        if path.suffix == ".sources":
            text = re.sub(r"^Types:.*$", "Types: deb-src", text, flags=re.MULTILINE)
        else:
            text = re.sub(r"^deb ", "deb-src ", text, flags=re.MULTILINE)
        (folder / path.name).write_text(text)
