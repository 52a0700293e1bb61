"""The translations' round trip through Qt's own tools.

    python -m resources.compile_translations            .ts to .qm, and to the .json of the command line
    python -m resources.compile_translations --update   texts of the source code into the .ts files

The compiled files are kept beside their sources, so that the window speaks French without any set-up step;
a test fails when they are out of date.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

FOLDER = Path(__file__).parent / "translations"
#: What the young are told with "tu", over what the French file says with "vous" to everybody. Kept by hand.
INFORMAL = FOLDER / "empreinte_fr_informal.ts"
#: English is the source language: only its plural forms need a file.
SOURCES = {FOLDER / "empreinte_fr.ts": (), FOLDER / "empreinte_en.ts": ("-pluralonly",)}


def compile_to(ts: Path, qm: Path) -> None:
    """Compile one file. Raises ``subprocess.CalledProcessError``."""
    subprocess.run(
        [_tool("lrelease"), str(ts), "-qm", str(qm)], check=True, stdout=subprocess.DEVNULL
    )


def sentences_of(ts: Path) -> str:
    """JSON of the texts that are marked where Qt is not known, and their translations."""
    root = ElementTree.parse(ts).getroot()  # noqa: S314 - our own file
    messages = (
        (message.findtext("source") or "", message.findtext("translation") or "")
        for context in root.iter("context")
        if not context.findtext("name")
        for message in context.iter("message")
    )
    return json.dumps(dict(messages), ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def sentences_file(ts: Path) -> Path:
    return ts.with_name(ts.stem.replace("empreinte", "sentences") + ".json")


def update(ts: Path, options: tuple[str, ...], target: Path) -> None:
    """Write into ``target`` what ``ts`` becomes with the texts of the code as it is now.

    Raises:
        subprocess.CalledProcessError: the code can't be read.
    """
    if target != ts:
        target.write_bytes(ts.read_bytes())
    root = FOLDER.parent.parent
    rooms = ("app", "hashing", "submission")
    code = sorted(str(file) for room in rooms for file in (root / room).rglob("*.py"))
    languages = ["-source-language", "en", "-target-language", ts.stem.removeprefix("empreinte_")]
    keep = ["-locations", "none", "-no-obsolete"]
    # hashing.sentences.sentence marks a text where Qt is not known
    keep += ["-tr-function-alias", "QT_TR_NOOP+=sentence"]
    subprocess.run(
        [_tool("lupdate"), *code, "-ts", str(target), *languages, *keep, *options],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def _tool(name: str) -> str:
    return str(Path(PySide6.__file__).parent / name)


def main() -> None:
    if "--update" in sys.argv[1:]:
        for ts, options in SOURCES.items():
            update(ts, options, ts)
        return
    for ts in (*SOURCES, INFORMAL):
        compile_to(ts, ts.with_suffix(".qm"))
    for ts, options in SOURCES.items():
        if not options:
            sentences_file(ts).write_text(sentences_of(ts), "utf-8")


if __name__ == "__main__":
    main()
