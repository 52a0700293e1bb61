from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from submission.keeping.private_file import (
    make_private_folder,
    remove_unfinished,
    replace_file,
    write_new_file,
)

ROOT = Path(__file__).parents[3]
posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")


@posix_only
@pytest.mark.parametrize("umask", [0o000, 0o077, 0o277, 0o777])
def test_folders_and_files_are_their_owner_s_alone_whatever_the_umask(
    tmp_path: Path, umask: int
) -> None:
    folder = tmp_path / "kept"
    before = os.umask(umask)
    try:
        make_private_folder(folder)
        replace_file(folder / "a", b"one")
        write_new_file(folder / "b", b"two")
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0


@posix_only
def test_a_folder_that_others_could_enter_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    folder.chmod(0o755)
    make_private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "as on a USB stick"])
def test_a_new_file_never_replaces_one(
    tmp_path: Path, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "this file system has no hard links")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    file = tmp_path / "a"
    write_new_file(file, b"first")
    with pytest.raises(FileExistsError):
        write_new_file(file, b"second")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        write_new_file(tmp_path / "dangling", b"second")
    assert file.read_bytes() == b"first"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a", "dangling"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
def test_on_a_full_disk_the_old_file_stays_and_nothing_else(tmp_path: Path) -> None:
    """``/dev/full`` stands where the new contents would be written."""
    file = tmp_path / "a"
    replace_file(file, b"old")
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from submission.keeping.private_file import replace_file\n"
        "real = os.open\n"
        "def full(path, flags, mode=0o777):\n"
        "    made = real(path, flags, mode)\n"
        "    if flags & os.O_EXCL:\n"
        "        os.dup2(real('/dev/full', os.O_WRONLY), made)\n"
        "    return made\n"
        "os.open = full\n"
        "try:\n"
        "    replace_file(Path(sys.argv[1]), b'new' * 100_000)\n"
        "except OSError as error:\n"
        "    print(error.errno)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) == errno.ENOSPC
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("write", ["replace_file", "write_new_file"])
def test_contents_are_on_the_disk_before_the_name_and_the_name_after_it(
    tmp_path: Path, write: str
) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        f"from submission.keeping.private_file import {write} as write\n"
        "write(Path(sys.argv[1]), b'whole')\n"
    )
    trace = tmp_path / "trace"
    file = tmp_path / "file"
    calls = "trace=fsync,rename,renameat,renameat2,link,linkat,write"
    subprocess.run(
        ["strace", "-f", "-y", "-o", trace, "-e", calls, sys.executable, "-c", program, file],
        cwd=ROOT,
        check=True,
    )
    steps = [
        line.split("(")[0].split()[-1]
        for line in trace.read_text().splitlines()
        if str(tmp_path) in line
    ]
    named = "link" if write == "write_new_file" else "rename"
    assert [step for step in steps if step != "write"] == ["fsync", named, "fsync"]
    assert steps[0] == "write"


def test_what_an_ended_process_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    for name in (".a.0123abcd.new", ".b.0123abcd.new", "a", "new", ".hidden"):
        (tmp_path / name).write_text("")
    remove_unfinished(tmp_path, "a")
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        ".b.0123abcd.new",
        ".hidden",
        "a",
        "new",
    ]
