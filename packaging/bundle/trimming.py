"""What PyInstaller finds and the bundles don't need: modules that no code here reaches, and the system's own libraries.

Used by ``bundle.spec`` and ``service.spec``. An entry is PyInstaller's triple: the name in the bundle, the file it comes from, its kind.
"""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZipFile

Entry = tuple[str, str, str]

#: Modules of the tests' libraries, and parts of Python that nothing here uses.
NOT_USED = [
    "cv2", "imagehash", "pdqhash", "threatexchange", "scipy", "skimage", "matplotlib", "IPython", "numpy.tests", "numpy.f2py",
    "tkinter", "test", "unittest", "pydoc_data", "lib2to3", "ensurepip", "idlelib", "setuptools", "pip", "PyInstaller",
    "curses", "_curses", "_curses_panel", "readline", "dbm", "_dbm", "_gdbm", "nis", "ossaudiodev", "spwd", "_crypt",
]  # fmt: skip

#: Of the system's libraries, only these go into a bundle. Everything else comes from the system, where security
#: updates reach it: the Debian package depends on it (``packaging/stage.py``), and desktops have it.
#: Python is taken along because each Debian has another version of it.
_TAKEN_ALONG = ("libpython3.", "libmpdec.")
#: Files of a ``.dist-info`` folder: RECORD has the hashes of start scripts, which begin with the interpreter's path.
_TELL_THE_FOLDER = ("RECORD", "direct_url.json", "uv_cache.json")
#: What PyInstaller calls the archive of modules that Python needs to start.
_FIRST_MODULES = "base_library.zip"
_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/usr/local/lib/")


def is_the_systems(entry: Entry) -> bool:
    """Whether this is a shared library of the system that stays there. Python's own modules are none."""
    source = Path(entry[1])
    if not entry[1].startswith(_SYSTEM_FOLDERS) or ".so" not in source.name:
        return False
    return "lib-dynload" not in source.parts and not source.name.startswith(_TAKEN_ALONG)


def without_the_systems(entries: list[Entry]) -> list[Entry]:
    """The entries that go into a bundle."""
    return [entry for entry in entries if not is_the_systems(entry)]


def without_records(entries: list[Entry]) -> list[Entry]:
    """Of what an environment notes of a distribution, nothing that tells in which folder it was installed: two builds
    of one commit would differ by it, and the name of a folder can tell who built them."""
    return [
        entry
        for entry in entries
        if ".dist-info/" not in entry[0] or Path(entry[0]).name not in _TELL_THE_FOLDER
    ]


def in_order(modules: list[Entry], data: list[Entry]) -> None:
    """Sort what PyInstaller archives as it came upon it, which is not the same in every run.

    Args:
        modules: sorted in place, because PyInstaller keeps their code under the list's own identity.
        data: names the archive of what Python needs to start, which is written anew.
    """
    modules.sort()
    for name, source, _ in data:
        if name == _FIRST_MODULES:
            _sort_archive(Path(source))


def _sort_archive(archive: Path) -> None:
    with ZipFile(archive) as unsorted:
        members = sorted(unsorted.infolist(), key=lambda member: member.filename)
        contents = [unsorted.read(member) for member in members]
    with ZipFile(archive, "w") as written:
        for member, content in zip(members, contents, strict=True):
            written.writestr(member, content)


def own_metadata() -> list[tuple[str, str]]:
    """The project's name and version, which the service reads. Nothing else of an environment's record: it holds paths."""
    found = distribution("empreinte")
    folder = f"empreinte-{found.version}.dist-info"
    source = next(file for file in found.files or () if file.name == "METADATA")
    return [(str(found.locate_file(source)), folder)]
