"""What folders hold, where people keep pictures, and which folders are copied to a cloud."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.files import (
    FolderContents,
    Mounts,
    PlaceKind,
    list_folder,
    looks_like_media,
    places,
    survey,
    synchronised_by,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "Holiday"
    for name in ("b.jpg", "A.HEIC", "notes.txt", ".hidden.jpg", "inner/c.mp4", ".thumbnails/d.jpg"):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * 10)
    (root / "nowhere.jpg").symlink_to(root / "missing")
    os.mkfifo(root / "pipe.jpg")
    return root


def test_a_listing_has_folders_first_and_only_what_may_be_read(folder: Path) -> None:
    rows = list_folder(folder, looks_like_media)
    assert [row.name for row in rows] == ["inner", "A.HEIC", "b.jpg"]
    assert rows[0].is_folder
    assert rows[1].size == 10
    assert rows[1].changed is not None
    everything = {row.name for row in list_folder(folder, None)}
    assert everything == {"inner", ".thumbnails", "A.HEIC", "b.jpg", "notes.txt", ".hidden.jpg"}


def test_a_name_that_is_not_utf_8_is_listed_and_kept(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.jpg"
    Path(os.fsdecode(path)).write_bytes(b"x")
    (row,) = list_folder(tmp_path, looks_like_media)
    assert row.name == "caf\ufffd.jpg"
    assert row.path.read_bytes() == b"x"


def test_a_folder_is_counted_before_anything_of_it_is_added(folder: Path) -> None:
    missing = folder / "missing.jpg"
    found = list(survey([folder, folder / "b.jpg", missing]))
    assert found[1:] == [folder / "b.jpg", missing]
    contents = found[0]
    assert isinstance(contents, FolderContents)
    names = ["A.HEIC", "b.jpg", "nowhere.jpg", "pipe.jpg"]
    assert [path.name for path in contents.here] == names
    assert [path.name for path in contents.below] == ["c.mp4"]
    assert contents.others == 2  # the words and the hidden one
    assert contents.complete


def test_a_phone_is_a_place_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "gvfs/mtp:host=Maker_Phone_R58M").mkdir(parents=True)
    (tmp_path / "gvfs/smb-share:server=nas,share=photos").mkdir()
    phones = [
        place
        for place in places(Mounts(tmp_path, tmp_path, frozenset()))
        if place.kind is PlaceKind.PHONE
    ]
    assert [(place.label, place.path.parent.name) for place in phones] == [
        ("Maker Phone R58M", "gvfs")
    ]


def test_places_are_there_and_each_is_there_once() -> None:
    found = [place.path for place in places()]
    assert Path.home() in found
    assert len(set(found)) == len(found)
    assert all(path.is_dir() for path in found)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/a/OneDrive - Company/Documents", "OneDrive"),
        ("/home/a/Dropbox", "Dropbox"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/home/a/Nextcloud/notes", "Nextcloud"),
        ("/home/a/Documents", None),
        ("/home/a/megaphone", None),
        ("/home/a/my drives", None),
    ],
)
def test_folders_that_a_cloud_copies_are_known_by_name(folder: str, service: str | None) -> None:
    assert synchronised_by(Path(folder)) == service
