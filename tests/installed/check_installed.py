"""The packages on bare Debian, as people and operators have them: ``make check-package``, as root.

    python -m tests.installed.check_installed PACKAGES [--suites bookworm trixie] [--folder build/check]

For each Debian: install, self-test and hashes as an ordinary user (bit for bit as this checkout's), the packaged service, a case from
the command line and one through the real window by keyboard, an upgrade, the tarball, purge, and what stays. Pictures of the
window are left in the folder to be looked at. Ends with 1 when something is not as it should be; says what it saw either way.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.look import LIGHT
from tests.installed.bare_root import BareRoot
from tests.installed.keyboard import Keyboard, x_server
from tests.installed.timing import median_seconds, undisturbed

_SERVICE = "http://127.0.0.1:8765"
_SERVICE_USER = "empreinte-service"
_STATE = "var/lib/empreinte-service"
#: What fontconfig, a library of the system, notes of the system's own fonts for every program with a window.
_OF_FONTCONFIG = ("home/tester/.cache", "home/tester/.cache/fontconfig")
_MEDIA = (".jpg", ".png", ".webp", ".mp4")
#: Seconds within which a program is there, where the computer does nothing else.
_SOON = 1.5
_PASSPHRASE = {"EMPREINTE_PASSPHRASE": "of the check"}


class WrongError(Exception):
    """Something is not as it should be."""


def expect(what: str, holds: bool) -> None:
    if not holds:
        raise WrongError(what)
    print(f"  {what}")


def reference_media() -> list[Path]:
    folder = os.environ.get("EMPREINTE_CONFORMANCE")
    if not folder:
        raise WrongError("EMPREINTE_CONFORMANCE names no folder of reference media")
    return sorted(path for path in Path(folder).rglob("*") if path.suffix in _MEDIA)


def hashes(output: str) -> list[dict[str, object]]:
    """One object a file, without what tells how long it took."""
    lines = sorted(map(json.loads, output.splitlines()), key=lambda line: line["item"])
    return [{key: value for key, value in line.items() if "seconds" not in key} for line in lines]


def check_as_user(root: BareRoot, program: str, media: list[Path], expected: str) -> None:
    """Self-test and hashes of one installation."""
    report = json.loads(root.run_as_user([program, "self-test", "--json"]))
    expect(
        f"self-test: enforced, {report['operations_tried']} operations tried, none worked",
        report["enforced"] and not report["forbidden_operations_that_worked"],
    )
    on = sorted(layer for layer, state in report["layers"].items() if state == "on")
    print(f"  layers on: {', '.join(on)}")
    names = [f"/home/tester/media/{number:03}{path.suffix}" for number, path in enumerate(media)]
    same = hashes(root.run_as_user([program, "hash", "--json", *names])) == hashes(expected)
    expect(f"{len(media)} reference files: hashes as the checkout's, bit for bit", same)


def measure(root: BareRoot, program: str) -> None:
    def took(*command: str) -> float:
        return median_seconds(lambda: root.run_as_user(command))

    with undisturbed():
        entering = took("true")
        ready = took(program, "--help") - entering
        hashed = took(program, "hash", "--json", "/home/tester/media/000.jpg") - entering
    print(f"  command line ready after {ready:.2f} s (median of 5, warm)")
    print(f"  hasher started and a picture hashed after {hashed:.2f} s (median of 5, warm)")
    expect("both within a second and a half", max(ready, hashed) <= _SOON)


def measure_window(root: BareRoot, pictures: Path) -> None:
    def start(display: str) -> None:
        with window_in(root, display):
            Keyboard(display, pictures, LIGHT.primary).wait_for_window()

    with undisturbed(), x_server() as display:
        took = median_seconds(lambda: start(display))
    print(f"  the window was there after {took:.2f} s and ended (median of 5, warm)")
    expect("within a second and a half", took <= _SOON)


@contextmanager
def running_service(root: BareRoot) -> Iterator[None]:
    """The packaged service as its unit starts it, without systemd, which does not run in a bare root."""
    state = root.path / _STATE
    if not state.exists():
        root.run(["install", "-d", "-m", "0700", "-o", _SERVICE_USER, f"/{_STATE}"])
    process = root.start_as_user(["empreinte-service", "serve"], _SERVICE_USER)
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{_SERVICE}/healthz", timeout=2)
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise WrongError("the packaged service does not answer")
        yield
    finally:
        process.kill()  # and with it all that runs in there
        process.wait(30)


def cases(root: BareRoot) -> int:
    """How many cases the service holds."""
    with sqlite3.connect(f"file:{root.path / _STATE}/cases.db?mode=ro", uri=True) as database:
        return int(database.execute("SELECT count(*) FROM cases").fetchone()[0])


def check_cases(root: BareRoot, display: str, pictures: Path) -> None:
    """A case from the command line, one through the window, both at the packaged service."""
    with running_service(root):
        said = json.loads(
            root.run_as_user(
                [
                    "empreinte",
                    "submit",
                    "--json",
                    "--channel",
                    "adult",
                    "--service",
                    _SERVICE,
                    "/home/tester/media/000.jpg",
                ]
            )
        )
        expect("a case from the command line", cases(root) == 1)
        root.run_as_user(
            ["empreinte", "keep", "--vault", "/home/tester/kept", "--json", said["case_id"]],
            **_PASSPHRASE,
            EMPREINTE_ACCESS_CODE=said["access_code"],
        )
        with window_in(
            root, display, "--service", _SERVICE, "/home/tester/media/001.jpg"
        ) as window:
            walk(Keyboard(display, pictures, LIGHT.primary), window)
        expect("a case through the window, by keyboard", cases(root) == 2)


@contextmanager
def window_in(root: BareRoot, display: str, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """The installed window, which is ended at last however it went."""
    window = root.start_as_user(
        ["empreinte", "--language", "en", *options], DISPLAY=display, QT_QPA_PLATFORM="xcb"
    )
    try:
        yield window
    finally:
        window.kill()
        window.wait(20)


def walk(keyboard: Keyboard, window: subprocess.Popen[bytes]) -> None:
    """The adult way, with a file that was given at the start."""
    print(f"  the window was there after {keyboard.wait_for_window():.2f} s (first start)")
    time.sleep(1)
    keyboard.look("before-documents")
    keyboard.press("F1")
    time.sleep(2)
    keyboard.look("documents")
    expect("F1 shows the documents", keyboard.differs("before-documents", "documents"))
    keyboard.press("F6", "Return")  # the part of the window with Back
    time.sleep(1)
    keyboard.press("Tab", "space", "Tab", "space", "Tab", "space")
    for page, seconds in (
        ("attest", 2),
        ("choose", 8),
        ("fingerprint", 2),
        ("review", 2),
        ("submit", 8),
    ):
        keyboard.press_main_button(page)
        time.sleep(seconds)
    keyboard.look("keep-safe")
    keyboard.press("Escape", "Escape")
    try:
        expect("twice Esc ends it", window.wait(20) == 0)
    except subprocess.TimeoutExpired as late:
        raise WrongError("twice Esc ends it") from late


def older(package: Path, folder: Path) -> Path:
    """The same package under a version before it."""
    tree = folder / "older"
    subprocess.run(["dpkg-deb", "-R", str(package), str(tree)], check=True)
    control = tree / "DEBIAN/control"
    lines = control.read_text().splitlines()
    lines = ["Version: 0.0.1" if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join(lines) + "\n")
    made = folder / "empreinte_0.0.1.deb"
    command = ["dpkg-deb", "--build", "--root-owner-group", "-Znone", str(tree), str(made)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return made


def check_one(suite: str, packages: Path, folder: Path, expected: str, media: list[Path]) -> None:
    app = next(packages.glob("empreinte_*.deb"))
    service = next(packages.glob("empreinte-service_*.deb"))
    tarball = next(packages.glob("empreinte-*.tar.xz"))
    print(f"{suite}: {app.name}, {service.name}")
    root = BareRoot(suite, folder)
    for package in (app, service):
        root.install(package)
    without = not any((root.path / "usr/bin").glob("python3*"))
    print(f"  installed with what they depend on; {'no' if without else 'a'} Python on this system")
    root.run(["dpkg", "--purge", "empreinte"])
    shutil.copytree(root.path / "etc/skel", root.home / "media", dirs_exist_ok=True)
    for number, path in enumerate(media):
        shutil.copy(path, root.home / "media" / f"{number:03}{path.suffix}")
    root.run(["chown", "-R", "tester:tester", "/home/tester"])
    before = root.files()

    root.install(older(app, folder))
    root.install(app)
    check_as_user(root, "empreinte", media, expected)
    measure(root, "empreinte")
    pictures = folder / f"{suite}-window"
    pictures.mkdir(exist_ok=True)
    with x_server() as display:
        check_cases(root, display, pictures)
    measure_window(root, pictures)
    root.install(older(app, folder))
    root.install(app)
    kept = root.run_as_user(
        ["empreinte", "kept", "--vault", "/home/tester/kept", "--json"], **_PASSPHRASE
    )
    expect("what was kept before an upgrade is there after it", len(json.loads(kept)) > 0)
    (root.home / "kept").unlink()

    root.run(["dpkg", "--purge", "empreinte"])
    after = root.files()
    names = before.keys() | after.keys()
    changed = {
        name
        for name in names
        if before.get(name) != after.get(name) and not name.startswith((_STATE, _OF_FONTCONFIG[1]))
    } - set(_OF_FONTCONFIG)
    if changed:
        print(f"  left after purge: {', '.join(sorted(changed))}")
    expect("purge leaves nothing: not one file more, less or different", not changed)

    root.run(["mkdir", "/opt/unpacked"])
    shutil.unpack_archive(tarball, root.path / "opt/unpacked")
    program = next((root.path / "opt/unpacked").iterdir()) / "empreinte"
    print("  from the tarball:")
    check_as_user(root, f"/{program.relative_to(root.path)}", media, expected)
    shutil.rmtree(root.path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", type=Path)
    parser.add_argument("--suites", nargs="+", default=["bookworm", "trixie"])
    parser.add_argument("--folder", type=Path, default=Path("build/check"))
    given = parser.parse_args()
    if os.geteuid() != 0:
        print("A bare Debian can only be made as root.", file=sys.stderr)
        return 2
    missing = [
        name for name in ("debootstrap", "Xvfb", "openbox", "xdotool") if not shutil.which(name)
    ]
    if missing:
        print(f"Please install: {' '.join(missing).lower()}", file=sys.stderr)
        return 2
    given.folder.mkdir(parents=True, exist_ok=True)
    try:
        media = reference_media()
        with tempfile.TemporaryDirectory() as name:
            copies = []
            for number, path in enumerate(media):
                copies.append(shutil.copy(path, Path(name) / f"{number:03}{path.suffix}"))
            command = [sys.executable, "-m", "app", "hash", "--json", *map(str, copies)]
            done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
        for suite in given.suites:
            check_one(suite, given.packages, given.folder.resolve(), done.stdout, media)
    except WrongError as wrong:
        print(f"NOT: {wrong}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
