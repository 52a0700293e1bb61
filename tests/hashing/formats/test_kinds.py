"""What a file is called: read, known but not read, or unknown; never damaged for being of another kind."""

from __future__ import annotations

import io
import struct
from dataclasses import replace

import pytest

from benchmarks.encoded_pictures import encoded, photo
from benchmarks.video_clips import Shape, clip
from hashing import RefusalCode, RefusedError
from hashing.fingerprint import fingerprint_file
from hashing.formats import PictureFormat, Window, picture_format, video_container
from tests.hashing.pictures.heif_files import Entry, File, box, full_box, simple, with_more


def _refusal(data: bytes) -> RefusalCode:
    with pytest.raises(RefusedError) as caught:
        fingerprint_file(io.BytesIO(data))
    return caught.value.code


KNOWN_BUT_NOT_READ = {
    "JPEG XR": b"II\xbc\x01\x08\0\0\0",
    "Photoshop": b"8BPS\0\1",
    "GIMP": b"gimp xcf v011",
    "OpenEXR": b"v/1\x01\2\0\0\0",
    "Radiance": b"#?RADIANCE\n",
    "DirectDraw": b"DDS \x7c\0\0\0",
    "QOI": b"qoif\0\0\1\0\0\0\1\0",
    "BPG": b"BPG\xfb\0",
    "MNG": b"\x8aMNG\r\n\x1a\n",
    "icon": b"\0\0\1\0\1\0\x20\x20",
    "Fuji's raw": b"FUJIFILMCCD-RAW 0201",
    "Panasonic's raw": b"IIU\0\x18\0\0\0",
    "Olympus's raw": b"IIRO\x08\0\0\0",
    "Canon's raw": box(b"ftyp", b"crx \0\0\0\1crx isom") + box(b"moov"),
    "Canon's early raw": b"II\x1a\0\0\0HEAPCCDR",
    "JPEG-LS": b"\xff\xd8\xff\xf7\0\x0b\x08\0\x20\0\x20\1\1\x11\0\xff\xda\0\x08\1\1\0\0\0\0",
}


@pytest.mark.parametrize("name", KNOWN_BUT_NOT_READ)
def test_a_known_kind_that_is_not_read_is_called_so(name: str) -> None:
    assert _refusal(KNOWN_BUT_NOT_READ[name] + bytes(900)) is RefusalCode.UNREAD_KIND


@pytest.mark.parametrize(
    "data",
    [
        b"Dear all,\n" * 90,
        b"II*?" + bytes(700),
        b"BPG and FLIF\n" * 200,
        b"%PDF-1.7\n" + bytes(700),
    ],
)
def test_what_is_no_picture_at_all_is_not_called_one(data: bytes) -> None:
    assert _refusal(data) is RefusalCode.UNKNOWN_FORMAT


JPEG = encoded(photo(1, 96, 80), "JPEG")
FRAME = JPEG.index(b"\xff\xc0")
VARIANTS = {
    "without loss": JPEG.replace(b"\xff\xc0", b"\xff\xc3"),
    "hierarchical": JPEG.replace(b"\xff\xc0", b"\xff\xc5"),
    "of twelve bits": JPEG[: FRAME + 4] + b"\x0c" + JPEG[FRAME + 5 :],
    "of two colours": JPEG[: FRAME + 2] + struct.pack(">HBHHB", 14, 8, 80, 96, 2) + JPEG[FRAME + 10 : FRAME + 16] + JPEG[FRAME + 19 :],
}  # fmt: skip


@pytest.mark.parametrize("name", VARIANTS)
def test_an_uncommon_jpeg_is_not_called_damaged(name: str) -> None:
    assert _refusal(VARIANTS[name]) is RefusalCode.UNREAD_KIND


def test_a_png_made_for_apples_phones_is_not_called_damaged() -> None:
    plain = encoded(photo(1, 96, 80), "PNG")
    own = struct.pack(">I", 4) + b"CgBI" + bytes(4) + b"\xdb\x3c\x1d\xcd"
    data = plain[:8] + own + plain[8:].replace(b"IDAT\x78", b"IDAT\0", 1)
    assert _refusal(data) is RefusalCode.UNREAD_KIND


def test_a_bmp_that_holds_a_jpeg_is_not_called_damaged() -> None:
    head = struct.pack("<2sIHHI", b"BM", 54 + len(JPEG), 0, 0, 54)
    info = struct.pack("<IiiHHIIiiII", 40, 96, 80, 1, 0, 4, len(JPEG), 0, 0, 0, 0)
    assert _refusal(head + info + JPEG) is RefusalCode.UNREAD_KIND


@pytest.mark.parametrize("coding", [b"jpeg", b"j2k1", b"avc1", b"vvc1", b"evc1", b"unci", b"lhv1"])
def test_a_heif_in_another_codec_is_not_called_damaged(coding: bytes) -> None:
    file = simple("HEIF")
    other = with_more(file, first=replace(file.items[0], kind=coding))
    assert _refusal(other.made()) is RefusalCode.UNREAD_KIND
    whole = Entry(b"iden", references=((b"dimg", (2,)),), properties=file.items[0].properties[1:2])
    derived = replace(file, items=(whole, replace(file.items[0], kind=coding)))
    assert _refusal(derived.made()) is RefusalCode.UNREAD_KIND


# --- pictures and videos in the same family of containers -----------------------------------------------

VIDEO = clip("still", Shape(width=160, height=120, seconds=1)).getvalue()
MAJORS = (b"isom", b"mp42", b"qt  ", b"heic", b"mif1", b"miaf", b"msf1", b"hevc", b"\0\0\0\0")


def _kinds(data: bytes) -> tuple[PictureFormat | None, str | None]:
    window = Window(io.BytesIO(data))
    return picture_format(window), video_container(window)


@pytest.mark.parametrize("major", MAJORS)
def test_a_video_stays_one_under_any_brand(major: bytes) -> None:
    for others in (b"isom", b"mif1miafheic", b""):
        size = int.from_bytes(VIDEO[:4], "big")
        brands = major + bytes(4) + others.ljust(size - 16, b" ")[: size - 16]
        picture, video = _kinds(VIDEO[:8] + brands + VIDEO[size:])
        assert picture is None
        assert video is not None


@pytest.mark.parametrize("major", MAJORS)
def test_a_picture_stays_one_under_any_brand(major: bytes) -> None:
    for kind in ("HEIF", "AVIF"):
        for compatible in ((b"isom", b"mp42"), (b"mif1",), ()):
            data = replace(simple(kind), major=major, compatible=compatible).made()
            assert _kinds(data) == (PictureFormat(kind), None)


def test_a_video_with_a_poster_is_a_video_and_a_picture_with_tracks_a_picture() -> None:
    poster = simple("HEIF").made()
    meta = poster[poster.index(b"meta") - 4 : poster.index(b"mdat") - 4]
    assert _kinds(VIDEO + meta)[0] is None
    picture = replace(simple("HEIF"), tail=box(b"moov", full_box(b"mvhd", 0, 0, bytes(96)))).made()
    assert _kinds(picture) == (PictureFormat.HEIF, None)


def test_a_list_of_items_in_a_video_that_is_about_no_picture_changes_nothing() -> None:
    notes = full_box(b"meta", 0, 0, full_box(b"hdlr", 0, 0, bytes(4), b"mdta", bytes(13)))
    assert _kinds(VIDEO + notes)[0] is None
    assert (
        _kinds(VIDEO + box(b"meta", full_box(b"hdlr", 0, 0, bytes(4), b"mdta", bytes(13))))[0]
        is None
    )


@pytest.mark.parametrize("kind", ["HEIF", "AVIF"])
def test_a_picture_whose_end_is_missing_is_called_so(kind: str) -> None:
    data = simple(kind).made()
    for end in range(32, len(data) - 1, 7):
        assert _kinds(data[:end]) == (PictureFormat(kind), None), end
        assert _refusal(data[:end]) is RefusalCode.TRUNCATED, end


def test_brands_without_end_are_cut_off() -> None:
    file = simple("HEIF")
    data = File(file.items, b"isom", (b"abcd",) * 100_000).made()
    assert picture_format(Window(io.BytesIO(data))) is PictureFormat.HEIF


BEGINNINGS = [
    *(b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0", b"MM\0*"),
    *(
        b"\xff\x4f\xff\x51",
        b"\0\0\0\x0cjP  \r\n\x87\n",
        b"RIFF....WEBP",
        b"BM............\x28\0\0\0",
    ),
    *(b"\x1aE\xdf\xa3", b"OggS\0", b"\0\0\1\xba", b"FLV\1\5", b"RIFF....AVI ", b"\0\0\1\xb3"),
]


@pytest.mark.parametrize("box", [b"ftyp", b"moov", b"mdat", b"free", b"moof"])
@pytest.mark.parametrize("begins", BEGINNINGS)
def test_no_file_is_a_picture_and_a_video(begins: bytes, box: bytes) -> None:
    """Its first bytes may be a signature, and the size of a box as well."""
    for data in (begins, begins[:4] + box + begins[8:]):
        window = Window(io.BytesIO(data + bytes(900)))
        assert picture_format(window) is None or video_container(window) is None


def test_a_picture_whose_comment_reads_like_a_box_stays_a_picture() -> None:
    """A JPEG may begin with a comment of 0x6672 bytes ("fr") that begins with "ee"."""
    window = Window(io.BytesIO(b"\xff\xd8\xff\xfefree" + bytes(30_000)))
    assert picture_format(window) is PictureFormat.JPEG
    assert video_container(window) is None
