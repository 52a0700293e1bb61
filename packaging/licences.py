"""Writes the licence texts of everything that is shipped into a folder: ``python packaging/licences.py FOLDER``.

Only what the running environment holds; set it up without the development group for what a bundle would hold.
"""

from __future__ import annotations

import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

_NAMES = ("licen", "copying", "notice", "authors")


def texts(distribution: Distribution) -> list[tuple[str, str]]:
    """Name and content of each licence file that a distribution brings."""
    found = []
    for file in distribution.files or ():
        inside = ".dist-info" in str(file)
        if inside and file.name.lower().startswith(_NAMES):
            found.append((file.name, file.read_binary().decode("utf-8", "replace")))
    return found


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
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
    (folder / "WITHOUT-A-TEXT.txt").write_text("\n".join(without) + "\n", "utf-8")
    print(f"{len(list(folder.glob('*.txt'))) - 1} licence files; {len(without)} bring no text.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
