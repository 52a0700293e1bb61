"""The translations' round trip through Qt's own tools.

    python -m resources.compile_translations            .ts to .qm, to the .json of the command line and resources, and
                                                        which languages are whole
    python -m resources.compile_translations --update   texts of the source code and resources into the .ts files

The compiled files are kept beside their sources, so that the window speaks each language without any set-up step;
a test fails when they are out of date.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Sequence
from pathlib import Path

import PySide6

from resources.languages import EASY_LANGUAGES, LANGUAGES, SOURCE
from resources.own_texts import as_code, is_own

FOLDER = Path(__file__).parent / "translations"
#: English is the source language: only its plural forms need a file.
ENGLISH = FOLDER / f"empreinte_{SOURCE}.ts"
#: The French of the resources stands in their own files, beside the English.
FRENCH = FOLDER / "empreinte_fr.ts"
#: All that is in a further language, the resources as well.
FURTHER = tuple(
    FOLDER / f"empreinte_{code}.ts"
    for code in LANGUAGES
    if code not in (SOURCE, FRENCH.stem.removeprefix("empreinte_"))
)
#: What the young are told with "tu", over what these files say with "vous" to everybody. Kept by hand.
INFORMAL = tuple(ts.with_stem(f"{ts.stem}_informal") for ts in (FRENCH, *FURTHER))
#: What is said in short, easy sentences to whoever asks for them, on the pages that matter most. Kept by hand.
EASY = tuple(FOLDER / f"empreinte_{code}_easy.ts" for code in EASY_LANGUAGES)
#: The languages that are offered, each with its reviewer.
OFFERED = FOLDER / "offered.json"
REVIEWS = FOLDER / "reviews.toml"
_ALWAYS = (SOURCE, "fr")


def compile_to(ts: Path, qm: Path) -> None:
    """Compile one file. Raises ``subprocess.CalledProcessError``."""
    subprocess.run(
        [_tool("lrelease"), str(ts), "-qm", str(qm)], check=True, stdout=subprocess.DEVNULL
    )


def sentences_of(ts: Path) -> str:
    """JSON of the texts that are read without Qt, and their translations."""
    root = ElementTree.parse(ts).getroot()  # noqa: S314 - our own file
    messages = (
        (message.findtext("source") or "", message.findtext("translation") or "")
        for context in root.iter("context")
        if not (name := context.findtext("name")) or is_own(name)
        for message in context.iter("message")
    )
    return json.dumps(dict(messages), ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def sentences_file(ts: Path) -> Path:
    """Where the JSON of a ``.ts`` file goes."""
    return ts.with_name(ts.stem.replace("empreinte", "sentences") + ".json")


def unfinished(ts: Path) -> list[str]:
    """The English of what has no translation yet, or one that is marked as unfinished."""
    root = ElementTree.parse(ts).getroot()  # noqa: S314 - our own file
    return [
        message.findtext("source") or ""
        for message in root.iter("message")
        for translation in message.iter("translation")
        if translation.get("type") or not all(_forms(translation))
    ]


def offered() -> str:
    """JSON of the languages in which nothing is unfinished: code to reviewer, which is empty for a draft.

    English and French are always among them: they are what a change brings with it, and tests hold it to that.
    """
    reviews = tomllib.loads(REVIEWS.read_text("utf-8"))
    whole = {
        code: str(reviews.get(code, {}).get("reviewer", ""))
        for code in LANGUAGES
        if code in _ALWAYS or not any(unfinished(ts) for ts in _files_of(code))
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _files_of(code: str) -> list[Path]:
    ts = FOLDER / f"empreinte_{code}.ts"
    informal = ts.with_stem(f"{ts.stem}_informal")
    return [ts, informal] if informal in INFORMAL else [ts]


def _forms(translation: ElementTree.Element) -> Sequence[str]:
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def update(ts: Iterable[Path], target: Path = FOLDER) -> None:
    """Write into the folder ``target`` what the files become with the texts of the code and resources as they are now.

    Raises:
        subprocess.CalledProcessError: the code can't be read.
    """
    wanted = []
    for file in ts:
        wanted.append(target / file.name)
        if target != FOLDER:
            wanted[-1].write_bytes(file.read_bytes())
    root = FOLDER.parent.parent
    rooms = ("app", "hashing", "submission")
    code = sorted(str(file) for room in rooms for file in (root / room).rglob("*.py"))
    further = [file for file in wanted if file.name in {file.name for file in FURTHER}]
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder) / "own_texts.py"
        own.write_text(as_code(), "utf-8")
        _lupdate(code, [file for file in wanted if file.name == FRENCH.name])
        _lupdate(code, [file for file in wanted if file.name == ENGLISH.name], "-pluralonly")
        _lupdate([*code, str(own)], further)


def _lupdate(code: Sequence[str], files: Sequence[Path], *options: str) -> None:
    if not files:
        return
    keep = ["-source-language", "en", "-locations", "none", "-no-obsolete"]
    # hashing.sentences.sentence marks a text where Qt is not known
    keep += ["-tr-function-alias", "QT_TR_NOOP+=sentence"]
    subprocess.run(
        [_tool("lupdate"), *code, *keep, *options, "-ts", *map(str, files)],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def _tool(name: str) -> str:
    return str(Path(PySide6.__file__).parent / name)


def main() -> None:
    """Do what the command line asks for."""
    if "--update" in sys.argv[1:]:
        update((ENGLISH, FRENCH, *FURTHER))
        return
    for ts in (ENGLISH, FRENCH, *FURTHER, *INFORMAL, *EASY):
        compile_to(ts, ts.with_suffix(".qm"))
    for ts in (FRENCH, *FURTHER):
        sentences_file(ts).write_text(sentences_of(ts), "utf-8")
    OFFERED.write_text(offered(), "utf-8")


if __name__ == "__main__":
    main()
