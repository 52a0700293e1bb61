"""What file managers drop and paste, and where it leads."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.files import Elsewhere, Mounts, local_path


@pytest.fixture
def mounts(tmp_path: Path) -> Mounts:
    """A computer with a phone, two shares, a web drive and KDE's own mounts."""
    for name in (
        "run/gvfs/mtp:host=Maker_Phone_R58M/Internal storage/DCIM",
        "run/gvfs/mtp:host=%5Busb%3A001%2C004%5D/Card",
        "run/gvfs/gphoto2:host=Camera_1/DCIM",
        "run/gvfs/smb-share:server=nas,share=photos,user=anna/2025",
        "run/gvfs/sftp:host=box,user=anna/home/anna",
        "run/gvfs/dav:host=cloud.example,ssl=true,user=anna,prefix=%2Fremote.php%2Fwebdav/Pictures",
        "run/kio-fuse-AbCd/mtp/!/Phone/Storage",
        "run/kio-fuse-AbCd/kdeconnect/0123abcd/storage",
        "home/.local/share/Trash/files",
    ):
        (tmp_path / name).mkdir(parents=True)
    for file in (
        "run/kio-fuse-AbCd/mtp/!/Phone/Storage/a b.jpg",
        "run/kio-fuse-AbCd/kdeconnect/0123abcd/storage/c.jpg",
        "home/.local/share/Trash/files/old.jpg",
    ):
        (tmp_path / file).touch()
    return Mounts(tmp_path / "run", tmp_path / "home", frozenset({"", "localhost", "desk"}))


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        ("mtp://Maker_Phone_R58M/Internal%20storage/DCIM/1.jpg",
         "run/gvfs/mtp:host=Maker_Phone_R58M/Internal storage/DCIM/1.jpg"),
        ("mtp://[usb:001,004]/Card/1.jpg", "run/gvfs/mtp:host=%5Busb%3A001%2C004%5D/Card/1.jpg"),
        ("gphoto2://Camera_1/DCIM/2.jpg", "run/gvfs/gphoto2:host=Camera_1/DCIM/2.jpg"),
        ("smb://anna@nas/photos/2025/3.jpg",
         "run/gvfs/smb-share:server=nas,share=photos,user=anna/2025/3.jpg"),
        ("smb://NAS/photos/2025/3.jpg",
         "run/gvfs/smb-share:server=nas,share=photos,user=anna/2025/3.jpg"),
        ("sftp://anna@box:22/home/anna/4.jpg", "run/gvfs/sftp:host=box,user=anna/home/anna/4.jpg"),
        ("davs://anna@cloud.example/remote.php/webdav/Pictures/5.jpg",
         "run/gvfs/dav:host=cloud.example,ssl=true,user=anna,prefix=%2Fremote.php%2Fwebdav/Pictures/5.jpg"),
        ("mtp:/Phone/Storage/a%20b.jpg", "run/kio-fuse-AbCd/mtp/!/Phone/Storage/a b.jpg"),
        ("kdeconnect://0123abcd/storage/c.jpg",
         "run/kio-fuse-AbCd/kdeconnect/0123abcd/storage/c.jpg"),
        ("trash:///old.jpg", "home/.local/share/Trash/files/old.jpg"),
    ],
)  # fmt: skip
def test_what_another_program_reaches_is_found_where_it_is_shown(
    mounts: Mounts, address: str, leads_to: str
) -> None:
    assert local_path(address, mounts) == mounts.home.parent / leads_to


@pytest.mark.parametrize(
    ("address", "lies"),
    [
        ("https://example.org/1.jpg", Elsewhere.INTERNET),
        ("data:image/png;base64,AAAA", Elsewhere.INTERNET),
        ("mtp://Other_Phone/DCIM/1.jpg", Elsewhere.PHONE),
        ("kdeconnect://ffff/storage/c.jpg", Elsewhere.PHONE),
        ("smb://nas/music/1.jpg", Elsewhere.NETWORK),
        ("smb://bea@nas/photos/1.jpg", Elsewhere.NETWORK),
        ("file://server/share/1.jpg", Elsewhere.OTHER_COMPUTER),
        ("trash:///gone.jpg", Elsewhere.TRASH),
        ("trash:///", Elsewhere.TRASH),
        ("recent:///0a1b2c", Elsewhere.RECENT),
        ("recentlyused:/files/1.jpg", Elsewhere.RECENT),
        ("unheard-of://x", Elsewhere.UNKNOWN),
        ("file:relative.jpg", Elsewhere.UNKNOWN),
        ("http://[broken", Elsewhere.INTERNET),
    ],
)
def test_what_can_t_be_reached_is_told_by_where_it_lies(
    mounts: Mounts, address: str, lies: Elsewhere
) -> None:
    assert local_path(address, mounts) is lies


@pytest.mark.skipif(os.name == "nt", reason="paths of Unix")
def test_bytes_that_are_not_utf_8_and_halves_of_characters_end_nothing(mounts: Mounts) -> None:
    # as bytes that are not UTF-8 come out of a list of addresses (``offered``)
    as_it_is = local_path("file:///photos/\udcff.jpg", mounts)
    assert as_it_is == Path(os.fsdecode(b"/photos/\xff.jpg"))
    assert local_path("file:///photos/\ud800.jpg", mounts) is Elsewhere.UNKNOWN


@pytest.mark.skipif(os.name == "nt", reason="paths of Unix")
@pytest.mark.parametrize("host", ["", "localhost", "LOCALHOST", "desk"])
@given(name=st.binary(min_size=1, max_size=40).filter(lambda b: b"\0" not in b and b"/" not in b))
def test_every_name_leads_to_its_file_whatever_its_bytes(host: str, name: bytes) -> None:
    own = Mounts(Path("/nowhere"), Path("/nowhere"), frozenset({"", "localhost", "desk"}))
    found = local_path(f"file://{host}/photos/{quote(name, safe='')}", own)
    assert found == Path(os.fsdecode(b"/photos/" + name))
