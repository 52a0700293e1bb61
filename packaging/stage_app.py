"""Lays the bundle for people out as it is installed: ``python packaging/stage_app.py BUNDLE TREE [--operator FILE] [--neutral]``.

Below TREE comes ``usr/lib/empreinte`` with the bundle and the operator's file, and around it what a desktop reads: menu
entry, icon, description for software centres, kinds of files, manual page, completions. Who runs the service is written
into the package's own description (``TREE.description``), so that it can be read before the first start.

Prints the name of the edition. Everything is dated by SOURCE_DATE_EPOCH, so that two runs are alike.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

import shtab
from argparse_manpage.manpage import Manpage

from app.terminal.grammar import build_parser
from submission.keeping.operator_place import FILE_NAME, load_operator_file
from submission.protocol.operator_file import OperatorFile, OperatorFileError

_HERE = Path(__file__).parent
_DESKTOP = _HERE / "desktop"
#: No software centre and no other package may take the practice edition for somebody's: RFC 2606 reserves this name.
_NOBODY = "empreinte.invalid"
#: Where each shell looks for what a package completes.
_COMPLETIONS = {
    "bash": "share/bash-completion/completions/empreinte",
    "zsh": "share/zsh/vendor-completions/_empreinte",
    "fish": "share/fish/vendor_completions.d/empreinte.fish",
}
_SUMMARY = "reports intimate pictures without showing them to anyone"
_WHAT_IT_DOES = (
    "Pictures and videos are fingerprinted on this computer, in a process without network. Only the fingerprints are sent to "
    "a case service, from which platforms that take part learn what to block."
)


def _edition(operator: OperatorFile | None) -> dict[str, str]:
    """Who runs the service, in the words of the package: for its description and for software centres."""
    if operator is None:
        return {
            "edition": "This is the practice edition: it tries everything out on this computer, and no platform receives anything.",
            "edition_fr": "Ceci est l’édition d’essai : tout se passe sur cet ordinateur, et aucune plateforme ne reçoit rien.",
            "developer": "Nobody yet: the practice edition",
            "host": _NOBODY,
        }
    host = urlsplit(operator.address).hostname or _NOBODY
    about, about_fr = operator.about.get("en", ""), operator.about.get("fr", "")
    return {
        "edition": f"The case service is run by {operator.name} ({host}). {about}".strip(),
        "edition_fr": f"Le service est tenu par {operator.name} ({host}). {about_fr}".strip(),
        "developer": operator.name,
        "host": host,
    }


def _day() -> str:
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date().isoformat()


def _put(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _compressed(content: str) -> bytes:
    return gzip.compress(content.encode(), 9, mtime=0)


def _manual_page() -> str:
    page = Manpage(build_parser())
    page.description = _SUMMARY
    page.source = f"Empreinte {version('empreinte')}"
    page.manual = "Empreinte"
    page.date = _day()
    return str(page)


def _put_desktop_files(share: Path, facts: dict[str, str], *, neutral: bool) -> None:
    """Menu entry and icon; under its own name also what makes it known to software centres and file managers."""
    name = "notes" if neutral else "empreinte"
    entry = Template((_DESKTOP / f"{name}.desktop").read_text()).substitute(facts)
    _put(share / "applications" / f"{name}.desktop", entry)
    icon = (_DESKTOP / f"{name}.svg").read_bytes()
    _put(share / "icons/hicolor/scalable/apps" / f"{name}.svg", icon)
    if neutral:
        return
    described = Template((_DESKTOP / "empreinte.metainfo.xml").read_text()).substitute(
        {key: _as_xml(value) for key, value in facts.items()}
    )
    _put(share / "metainfo" / f"{facts['identifier']}.metainfo.xml", described)
    _put(share / "mime/packages/empreinte.xml", (_DESKTOP / "empreinte.mime.xml").read_bytes())


def _as_xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _read_operator_file(path: Path | None) -> OperatorFile | None:
    return load_operator_file(path) if path else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--operator", type=Path, metavar="FILE", help="this operator's edition")
    parser.add_argument("--neutral", action="store_true", help="called Notes in menus")
    given = parser.parse_args()
    try:
        operator = _read_operator_file(given.operator)
    except OperatorFileError as failure:
        print(f"{given.operator}: {failure}", file=sys.stderr)
        return 1
    facts = _edition(operator)
    facts |= {
        "options": "" if operator else " --practice",
        "identifier": ".".join([*reversed(facts["host"].split(".")), "Empreinte"]),
        "developer_id": ".".join(reversed(facts["host"].split("."))),
        "version": version("empreinte"),
        "date": _day(),
    }
    installed, share = given.tree / "usr/lib/empreinte", given.tree / "usr/share"
    shutil.copytree(given.bundle, installed, symlinks=True)
    if given.operator:
        shutil.copyfile(given.operator, installed / FILE_NAME)
    (given.tree / "usr/bin").mkdir(parents=True)
    (given.tree / "usr/bin/empreinte").symlink_to("../lib/empreinte/empreinte")
    _put_desktop_files(share, facts, neutral=given.neutral)
    _put(share / "man/man1/empreinte.1.gz", _compressed(_manual_page()))
    for shell, place in _COMPLETIONS.items():
        _put(given.tree / "usr" / place, shtab.complete(build_parser(), shell) + "\n")
    description = "\n".join([_SUMMARY, _WHAT_IT_DOES, facts["edition"], ""])
    given.tree.with_suffix(".description").write_text(description)
    print(facts["developer"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
