"""Writes the licence texts of everything that is shipped: ``python packaging/licences.py FOLDER [BUNDLE …]``.

Of distributions, those that the running environment holds; set it up without the development group for what a bundle would
hold. Of the bundles, the shared libraries that wheels brought without a text (``library_licences.py``). Ends with 1 when
anything in a bundle has no text.
"""

from __future__ import annotations

import shutil
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

from library_licences import (  # type: ignore[import-not-found]
    SHARED,
    SHARED_NAMES,
    TEXTS,
    texts_for,
)

_NAMES = ("licen", "copying", "notice", "authors")
#: Distributions whose wheels have no text, and the one that belongs to them.
_WITHOUT = {"PySide6_Essentials": "pyside", "shiboken6": "pyside"}


def texts(distribution: Distribution) -> list[tuple[str, str]]:
    """Name and content of each licence file that a distribution brings, or of ours for those that bring none."""
    found = []
    for file in distribution.files or ():
        inside = ".dist-info" in str(file)
        if inside and file.name.lower().startswith(_NAMES) and file.suffix != ".py":
            found.append((file.name, file.read_binary().decode("utf-8", "replace")))
    if not found and (ours := _WITHOUT.get(distribution.name)):
        name = f"{ours}.txt"
        return [(name, (TEXTS / name).read_text("utf-8"))]
    return found


def write_distributions(folder: Path) -> list[str]:
    """One file for each distribution. Returns those without a text."""
    without = []
    for distribution in sorted(distributions(), key=lambda each: each.name.lower()):
        name = f"{distribution.name}-{distribution.version}"
        told = distribution.metadata.json
        stated = str(told.get("license_expression") or told.get("license") or "not stated")
        found = texts(distribution)
        if not found:
            without.append(f"{name}: {stated.splitlines()[0]}")
            continue
        content = "\n\n".join(f"=== {file} ===\n\n{text}" for file, text in found)
        (folder / f"{name}.txt").write_text(content, "utf-8")
    return without


def write_libraries(folder: Path, bundles: list[Path]) -> list[str]:
    """The texts of the libraries in these bundles, a list of which is whose, and the licences that they share.

    Returns the libraries without a text.
    """
    found = texts_for(bundles)
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for text, names in sorted(found.items()):
        if text:
            shutil.copyfile(TEXTS / f"{text}.txt", folder / f"{text}.txt")
            lines.append(f"{text}.txt: {', '.join(sorted(names))}\n")
    (folder / "WHICH-IS-WHOSE.txt").write_text("".join(lines), "utf-8")
    for name in SHARED_NAMES:
        shutil.copyfile(SHARED / name, folder / f"{name}.txt")
    return sorted(found.get("", []))


def main() -> int:
    folder, bundles = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    without = write_distributions(folder)
    if bundles:
        without += write_libraries(folder / "libraries", bundles)
    print(f"{len(list(folder.rglob('*.txt')))} licence files.")
    for name in without:
        print(f"No licence text: {name}", file=sys.stderr)
    return 1 if without and bundles else 0


if __name__ == "__main__":
    sys.exit(main())
