"""What goes into packages beside the programs: menu entries, kinds of files, the service's unit, what they depend on."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from string import Template
from xml.etree import ElementTree
from zipfile import ZipFile, ZipInfo

import pytest

from app.words.documents import documents
from case_api.settings import Settings
from resources.languages import LANGUAGES
from tests.variants import first_of

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "packaging" / "desktop"
SERVICE = ROOT / "packaging" / "service"
SPECS = sorted((ROOT / "packaging" / "bundle").glob("*.spec"))


def _entry(name: str) -> configparser.SectionProxy:
    parsed = configparser.RawConfigParser(strict=True)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    text = Template((DESKTOP / f"{name}.desktop").read_text()).substitute(options=" --practice")
    parsed.read_string(text)
    return parsed["Desktop Entry"]


@pytest.mark.parametrize("name", ["empreinte", "notes"])
def test_a_menu_entry_opens_the_window_and_offers_itself_for_no_file(name: str) -> None:
    entry = _entry(name)
    assert entry["Exec"] == "empreinte --practice"
    assert entry["Icon"] == name
    assert (DESKTOP / f"{name}.svg").is_file()
    assert "MimeType" not in entry
    # a task bar would show this entry's name for the window, whose own is neutral
    assert "StartupWMClass" not in entry


def test_the_neutral_entry_says_nothing() -> None:
    shown = " ".join(value for key, value in _entry("notes").items() if key != "Exec").lower()
    for word in ("empreinte", "intim", "picture", "image", "report", "fingerprint"):
        assert word not in shown


def test_software_centres_are_told_who_runs_the_service() -> None:
    facts = dict.fromkeys(
        ("edition", "edition_fr", "developer", "developer_id", "identifier", "version", "date"), "X"
    )
    described = ElementTree.fromstring(  # noqa: S314
        Template((DESKTOP / "empreinte.metainfo.xml").read_text()).substitute(facts)
    )
    assert described.findtext("launchable") == "empreinte.desktop"
    told = [paragraph.text for paragraph in described.iter("p")]
    assert told.count("X") == 2, "the edition, in both languages"
    french = [each for each in described.iter("p") if len(each.attrib) == 1]
    assert len(french) * 2 == len(told)


def test_kinds_of_files_are_ours_alone() -> None:
    kinds = ElementTree.parse(DESKTOP / "empreinte.mime.xml").getroot()  # noqa: S314
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    patterns = {glob.attrib["pattern"] for glob in kinds.iter(f"{space}glob")}
    assert patterns == {"*.empreinte", "operator.toml"}


def test_the_services_settings_are_settings() -> None:
    settings = tomllib.loads((SERVICE / "service.toml").read_text())
    assert Settings(**settings).practice, "an operator decides when it is no longer for practice"
    desk = Settings(**tomllib.loads((SERVICE / "desk.toml").read_text()))
    assert desk.database == Settings(**settings).database


def test_neither_unit_reads_the_others_keys() -> None:
    service = Settings(**tomllib.loads((SERVICE / "service.toml").read_text()))
    desk = Settings(**tomllib.loads((SERVICE / "desk.toml").read_text()))
    public, staff = (
        (SERVICE / f"empreinte-service{name}.service").read_text().replace("%S", "/var/lib")
        for name in ("", "-desk")
    )
    assert f"InaccessiblePaths=-{desk.desk_key_folder}\n" in public
    assert f"InaccessiblePaths=-{service.keys}\n" in staff
    theirs = r"^(?!Description|After|ExecStart|Environment|StateD|Working|Inaccess|#).*$"
    assert re.findall(theirs, public, re.MULTILINE) == re.findall(theirs, staff, re.MULTILINE)


def test_the_service_can_write_its_own_folder_only() -> None:
    unit = (SERVICE / "empreinte-service.service").read_text()
    state = tomllib.loads((SERVICE / "service.toml").read_text())
    assert "ProtectSystem=strict" in unit
    assert not re.search(r"^(ReadWritePaths|BindPaths|AmbientCapabilities)=", unit, re.MULTILINE)
    for place in (state["keys"], state["database"].removeprefix("sqlite:///")):
        assert place.startswith("/var/lib/empreinte-service/")
    assert "StateDirectory=empreinte-service\n" in unit
    user = re.search(r"^u (\S+) ", (SERVICE / "empreinte-service.sysusers").read_text())
    assert user is not None
    assert f"User={user[1]}\n" in unit


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: str(spec.name))
def test_a_spec_names_modules_that_exist(spec: Path) -> None:
    """Of the project: a module that is loaded by its name alone would be missing in the bundle, silently."""
    named = re.findall(r'"((?:app|hashing|submission|case_api)(?:\.\w+)+)"', spec.read_text())
    for module in named:
        path = ROOT / module.replace(".", "/")
        assert path.with_suffix(".py").is_file() or path.is_dir()


def test_what_a_package_depends_on_is_read_from_its_programs(tmp_path: Path) -> None:
    if not Path("/usr/bin/dpkg").exists():
        pytest.skip("packages are built on Debian")
    tree = tmp_path / "tree"
    (tree / "usr/bin").mkdir(parents=True)
    program = tree / "usr/bin/program"
    program.write_bytes(Path("/bin/ls").read_bytes())
    (tree / "etc").mkdir()
    (tree / "etc/settings.toml").write_text("a = 1\n")
    tree.with_suffix(".description").write_text("shows files\nFirst.\nSecond.\n")
    subprocess.run(
        [sys.executable, "packaging/control.py", tree, "shower", "1.0", "Somebody <a@b.invalid>"],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    control = (tree / "DEBIAN/control").read_text()
    assert re.search(r"^Depends: libc6 \(>= 2\.\d+\), libselinux1\n", control, re.MULTILINE)
    assert control.endswith("Description: shows files\n First.\n .\n Second.\n")
    assert (tree / "DEBIAN/conffiles").read_text() == "/etc/settings.toml\n"
    assert "  usr/bin/program\n" in (tree / "DEBIAN/md5sums").read_text()


def test_a_bill_of_materials_is_the_same_in_every_run(tmp_path: Path) -> None:
    """uv writes a moment and a random number into it, so two builds of one commit would differ."""
    made = []
    for moment, number in (("2026-01-01T00:00:00Z", "1"), ("2026-02-02T00:00:00Z", "2")):
        file = tmp_path / "sbom.json"
        file.write_text(
            f'{{"serialNumber": "urn:uuid:{number}", "metadata": {{"timestamp": "{moment}"}}}}'
        )
        subprocess.run(
            [sys.executable, "packaging/sbom.py", str(file)],
            cwd=ROOT,
            check=True,
            env={"SOURCE_DATE_EPOCH": "0"},
        )
        made.append(file.read_text())
    assert made[0] == made[1]
    assert "1970-01-01T00:00:00+00:00" in made[0]


def test_what_pyinstaller_archives_is_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two builds of one commit once differed in the order of six modules."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "bundle"))
    from trimming import in_order  # type: ignore[import-not-found]

    made = []
    for names in (
        ["io.pyc", "enum.pyc", "re/__init__.pyc"],
        ["re/__init__.pyc", "io.pyc", "enum.pyc"],
    ):
        archive = tmp_path / "base_library.zip"
        with ZipFile(archive, "w") as written:
            for name in names:
                written.writestr(ZipInfo(name), f"code of {name}")
        modules = [(name, f"/b/{name}", "PYMODULE") for name in names]
        same = modules
        in_order(modules, [("other", "/b/other", "DATA"), (archive.name, str(archive), "DATA")])
        assert modules is same
        made.append((archive.read_bytes(), modules))
    assert made[0] == made[1]
    with ZipFile(archive) as read:
        assert read.read("io.pyc") == b"code of io.pyc"


def test_a_library_in_a_wheel_has_its_licence_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import library_licences  # type: ignore[import-not-found]

    there = {file.stem for file in library_licences.TEXTS.glob("*.txt")}
    assert there == set(library_licences._TEXT_OF.values())
    for name in ("av.libs/libavcodec-1.so.62", "av.libs/libnew-2.so.1", "pillow.libs/libtiff-3.so"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = library_licences.texts_for([tmp_path])
    assert found == {"ffmpeg": ["libavcodec-1.so.62"], "": ["libnew-2.so.1"]}


def test_a_bundle_does_not_tell_where_it_was_built(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an environment notes of a distribution names folders, in its scripts' hashes too."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "bundle"))
    from trimming import without_records

    notes = ("METADATA", "RECORD", "direct_url.json", "uv_cache.json", "entry_points.txt")
    entries = [(f"a-1.dist-info/{note}", f"/b/{note}", "DATA") for note in notes]
    kept = [name for name, _, _ in without_records([*entries, ("data/RECORD", "/b/R", "DATA")])]
    assert kept == ["a-1.dist-info/METADATA", "a-1.dist-info/entry_points.txt", "data/RECORD"]


# --- what is read while a program runs -------------------------------------------------------------------------


def _data_of(monkeypatch: pytest.MonkeyPatch, bundle: str, root: Path = ROOT) -> set[str]:
    """The data that a bundle is made with, as paths from the root of the tree."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "bundle"))
    from data_files import (  # type: ignore[import-not-found]
        NOT_THE_SERVICES,
        OF_THE_SERVICE,
        OF_THE_WINDOW,
        data_files,
    )

    rooms = {"window": (OF_THE_WINDOW,), "service": (OF_THE_SERVICE, NOT_THE_SERVICES)}[bundle]
    pairs = data_files(root, *rooms)
    assert all(Path(source).relative_to(root).parent.as_posix() == at for source, at in pairs)
    return {Path(source).relative_to(root).as_posix() for source, _ in pairs}


def _kept_in_the_tree() -> set[str]:
    """Every file of the product's rooms that git knows and that is no module, without the plugin's."""
    rooms = ("app", "case_api", "hashing", "resources", "submission")
    told = subprocess.run(
        ["git", "ls-files", "-z", *rooms], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if told.returncode:
        pytest.skip("what belongs to the tree is known by git alone")
    names = set(told.stdout.rstrip("\0").split("\0"))
    return {name for name in names if not name.endswith(".py") and "_plugin/" not in name}


#: For translators and for whoever reads the source.
_FOR_READERS = r".*\.ts|.*/README\.md|resources/translations/(glossary|reviews)\.toml"


def test_a_bundle_has_every_file_that_its_programs_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's too: the practice service in it is the whole service, with its pages and migrations."""
    kept = {name for name in _kept_in_the_tree() if not re.fullmatch(_FOR_READERS, name)}
    assert kept, "there are templates, fonts and translations"
    window, service = _data_of(monkeypatch, "window"), _data_of(monkeypatch, "service")
    assert kept - window == set()
    spoken = re.compile(r"resources/(translations/.*\.qm|countries/.*)")
    assert {name for name in kept if not spoken.fullmatch(name)} - service == set()
    assert not any(spoken.fullmatch(name) for name in service)
    for bundle in (window, service):
        assert "case_api/migrations/env.py" in bundle, "Alembic runs it by its path"
        assert not any(re.search(r"__pycache__|_plugin/", name) for name in bundle)


def test_a_file_that_is_added_is_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("case_api/desk/templates/new.html", "app/look/new.png", "resources/new.ts"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("new")
    assert _data_of(monkeypatch, "service", tmp_path) == {"case_api/desk/templates/new.html"}
    assert "app/look/new.png" in _data_of(monkeypatch, "window", tmp_path)


def test_the_window_has_the_documents_that_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "bundle"))
    from data_files import documents as shipped

    shown = {f"{ROOT}/docs/{document.name}.md" for document in documents("en")}
    assert {source for source, _ in shipped(ROOT)} == shown
    assert {folder for _, folder in shipped(ROOT)} == {"docs"}
    assert "*documents(ROOT)" in (ROOT / "packaging/bundle/bundle.spec").read_text()


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: str(spec.name))
def test_a_spec_takes_its_data_from_the_tree(spec: Path) -> None:
    """A list in a spec is forgotten: the window was once built without the pages of the practice service."""
    assert "*data_files(ROOT, OF_THE_" in spec.read_text()
    assert not re.search(r'ROOT / "(app|case_api|hashing|resources|submission)"', spec.read_text())


def test_a_wheel_leaves_out_the_plugin_alone() -> None:
    """Hatch takes every file of these folders that git does not ignore."""
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]
    assert wheel["targets"]["wheel"]["exclude"] == ["case_api/threatexchange_plugin"]
    rooms = set(wheel["targets"]["wheel"]["packages"])
    assert {name.split("/")[0] for name in _kept_in_the_tree()} <= rooms
    assert set(wheel) == {"targets"}, "nothing else leaves files out"


def test_qts_own_texts_are_shipped_in_every_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "bundle"))
    from data_files import qt_translations
    from PySide6.QtCore import QLibraryInfo

    there = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)).glob("qtbase_*.qm")
    shipped = {
        file.stem.split("_")[1] for file in there if file.stem.startswith(qt_translations(ROOT))
    }
    assert set(LANGUAGES) <= shipped


#: Started with what the spec leaves out not to be found, as in a bundle.
_WITHOUT = """
import sys
class Without:
    def find_spec(self, name, path=None, target=None):
        if any(name == left_out or name.startswith(left_out + ".") for left_out in {left_out!r}):
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Without())
import {modules}
"""


@pytest.mark.parametrize(
    ("spec", "modules"),
    first_of(
        [
            (
                "bundle",
                "app.shell.program, app.terminal.cli, case_api.__main__, case_api.migrations",
            ),
            ("service", "case_api.__main__, case_api.desk.application"),
        ],
        every_run=1,
    ),
)
def test_nothing_that_a_spec_leaves_out_is_needed(spec: str, modules: str) -> None:
    """The practice service once did not start in the bundle: it needed what only a busy service was thought to need."""
    text = (ROOT / "packaging" / "bundle" / f"{spec}.spec").read_text()
    after = "LEFT_OUT = [" if spec == "bundle" else "excludes=["
    left_out = set(re.findall(r'"([\w.]+)"', text.partition(after)[2].partition("]")[0])) - {
        "app",
        "win32",
        "darwin",
    }
    assert len(left_out) > 5
    program = _WITHOUT.format(left_out=sorted(left_out), modules=modules)
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
