"""The packages on bare Debian, as people and operators have them: ``make check-package``, as root.

    python -m tests.installed.check_installed PACKAGES [--suites bookworm trixie] [--folder build/check]

For each Debian: install, self-test and hashes as an ordinary user (bit for bit as this checkout's), the packaged service and its desk,
a case from the command line, one through the real window by keyboard and one in practice, an upgrade, the tarball, purge, and what stays. Pictures of the
window are left in the folder to be looked at. Ends with 1 when something is not as it should be; says what it saw either way.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.installed.bare_root import BareRoot
from tests.installed.expectations import WrongError, expect
from tests.installed.in_window import check_case, check_practice, measure_window
from tests.installed.keyboard import x_server
from tests.installed.media import NoMediaError, made_in
from tests.installed.services import SERVICE, STATE, cases, check_desk, database, running_service
from tests.installed.timing import SOON, median_seconds, undisturbed

#: What fontconfig, a library of the system, notes of the system's own fonts for every program with a window.
_OF_FONTCONFIG = ("home/tester/.cache", "home/tester/.cache/fontconfig")
_PASSPHRASE = {"EMPREINTE_PASSPHRASE": "of the check"}


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
    names = [f"/home/tester/media/{path.name}" for path in media]
    same = hashes(root.run_as_user([program, "hash", "--json", *names])) == hashes(expected)
    expect(
        f"{len(media)} files, videos with subtitles among them: hashes as the checkout's, bit for bit",
        same,
    )


def measure(root: BareRoot, program: str) -> None:
    def took(*command: str) -> float:
        return median_seconds(lambda: root.run_as_user(command))

    with undisturbed():
        entering = took("true")
        ready = took(program, "--help") - entering
        hashed = took(program, "hash", "--json", "/home/tester/media/000.jpg") - entering
    print(f"  command line ready after {ready:.2f} s (median of 5, warm)")
    print(f"  hasher started and a picture hashed after {hashed:.2f} s (median of 5, warm)")
    expect("both within a second and a half", max(ready, hashed) <= SOON)


def check_cases(root: BareRoot, display: str, pictures: Path) -> None:
    """A case from the command line and one through the window, both at the packaged service; then the desk."""
    with running_service(root):
        submit = ["empreinte", "submit", "--json", "--channel", "adult", "--service", SERVICE]
        sent = [*submit, "/home/tester/media/000.jpg"]
        shown = json.loads(root.run_as_user([*sent, "--dry-run"]))
        expect(
            "--dry-run shows what would be sent, and sends nothing",
            shown and not cases(database(root)),
        )
        said = json.loads(root.run_as_user(sent))
        expect("a case from the command line", cases(database(root)) == 1)
        root.run_as_user(
            ["empreinte", "keep", "--vault", "/home/tester/kept", "--json", said["case_id"]],
            **_PASSPHRASE,
            EMPREINTE_ACCESS_CODE=said["access_code"],
        )
        check_case(root, display, pictures, "/home/tester/media/001.jpg")
        expect("a case through the window, by keyboard", cases(database(root)) == 2)
    check_desk(root)


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
    for path in media:
        shutil.copy(path, root.home / "media")
    root.run(["chown", "-R", "tester:tester", "/home/tester"])
    before = root.files()

    root.install(older(app, folder))
    root.install(app)
    check_as_user(root, "empreinte", media, expected)
    measure(root, "empreinte")
    pictures = folder / f"{suite}-window"
    in_practice = pictures / "practice"
    in_practice.mkdir(parents=True, exist_ok=True)
    with x_server() as display:
        check_cases(root, display, pictures)
        check_practice(root, display, in_practice, "/home/tester/media/001.jpg")
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
        if before.get(name) != after.get(name) and not name.startswith((STATE, _OF_FONTCONFIG[1]))
    } - set(_OF_FONTCONFIG)
    if changed:
        print(f"  left after purge: {', '.join(sorted(changed))}")
    expect("purge leaves nothing: not one file more, less or different", not changed)
    root.run(["dpkg", "--purge", "empreinte-service"])
    ours = [name for name in root.files() if "empreinte" in name and not name.startswith(STATE)]
    if ours:
        print(f"  left after purge: {', '.join(ours)}")
    expect("purging the service leaves its cases and keys alone", not ours)

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
        with tempfile.TemporaryDirectory() as name:
            media = made_in(Path(name))
            command = [sys.executable, "-m", "app", "hash", "--json", *map(str, media)]
            done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
            for suite in given.suites:
                check_one(suite, given.packages, given.folder.resolve(), done.stdout, media)
    except NoMediaError:
        print("EMPREINTE_CONFORMANCE names no folder of reference media", file=sys.stderr)
        return 2
    except WrongError as wrong:
        print(f"NOT: {wrong}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
