"""What a bundle needs beside its modules, read from the tree: a template, a font or a unit that is added there is shipped.

Used by ``bundle.spec`` and ``service.spec``.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

#: The rooms that each bundle takes its data from.
OF_THE_WINDOW = ("app", "case_api", "hashing", "resources", "submission")
OF_THE_SERVICE = ("case_api", "hashing", "resources", "submission")
#: The documents that the window shows (``app/words/documents.py``, which a test compares with this).
DOCUMENTS = (
    "docs/accessibility.md",
    "docs/for-helpers.md",
    "docs/for-people.md",
    "docs/pour-aider.md",
    "docs/pour-vous.md",
    "docs/threat-model.md",
)
#: What the service never reads. The sentences of the resources it does: the desk says how to report at a platform.
NOT_THE_SERVICES = ("resources/translations/*.qm", "resources/countries/*")
#: Alembic runs these by their paths, so their source is data too.
_RUN_BY_PATH = "case_api/migrations"
#: A distribution of its own.
_PLUGIN = "case_api/threatexchange_plugin"
#: What translators and developers read, and no program.
_NOT_READ = ("*.ts", "README.md", "glossary.toml", "reviews.toml")


def is_data(name: PurePosixPath) -> bool:
    """Whether a file of the tree is read while the program runs and is not in PyInstaller's archive of modules."""
    if "__pycache__" in name.parts or name.is_relative_to(_PLUGIN):
        return False
    if name.suffix in (".py", ".pyc"):
        return name.suffix == ".py" and name.is_relative_to(_RUN_BY_PATH)
    return not any(name.match(pattern) for pattern in _NOT_READ)


def data_files(
    root: Path, rooms: tuple[str, ...], without: tuple[str, ...] = ()
) -> list[tuple[str, str]]:
    """The data of these rooms in PyInstaller's form, in the same order in every run.

    Args:
        root: the folder of the project.
        rooms: packages directly below it.
        without: patterns of files that are left out, from the root.

    Returns:
        Pairs: the file, and the folder in the bundle that it goes into.
    """
    files = (path for room in rooms for path in (root / room).rglob("*") if path.is_file())
    names = sorted(PurePosixPath(path.relative_to(root).as_posix()) for path in files)
    return [
        (str(root / name), str(name.parent))
        for name in names
        if is_data(name) and not any(name.match(pattern) for pattern in without)
    ]


def documents(root: Path) -> list[tuple[str, str]]:
    """The documents that the window shows, in PyInstaller's form."""
    return [(str(root / name), str(PurePosixPath(name).parent)) for name in DOCUMENTS]


def qt_translations(root: Path) -> tuple[str, ...]:
    """How the files begin that have Qt's own texts in a language of the window: of its dialogs, and of its menus of text."""
    codes = {path.stem.split("_")[1] for path in root.glob("resources/translations/*.qm")}
    return tuple(f"qtbase_{code}" for code in sorted(codes))
