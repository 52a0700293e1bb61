"""Bad files are refused with the reason that fits, and never hashed as the grey that fills what is missing."""

from __future__ import annotations

import io
import re
import struct
import zlib

import pytest
from PIL import Image

from benchmarks.encoded_pictures import encoded, photo
from hashing import RefusalCode, RefusedError, hash_image
from hashing.fingerprint import fingerprint_file
from hashing.limits import Limits

PHOTO = photo()
END_OF_IMAGE = b"\xff\xd9"

FILES = {
    "jpeg": encoded(PHOTO, "JPEG"),
    "jpeg progressive": encoded(PHOTO, "JPEG", progressive=True),
    "jpeg cmyk": encoded(PHOTO.convert("CMYK"), "JPEG"),
    "png": encoded(PHOTO, "PNG"),
    "webp": encoded(PHOTO, "WEBP"),
    "gif": encoded(PHOTO.quantize(method=Image.Quantize.FASTOCTREE), "GIF"),
    "bmp": encoded(PHOTO, "BMP"),
    "tiff": encoded(PHOTO, "TIFF"),
    "tiff lzw": encoded(PHOTO, "TIFF", compression="tiff_lzw"),
    "heic": encoded(PHOTO, "HEIF"),
    "avif": encoded(PHOTO, "AVIF"),
}


def _refusal(data: bytes) -> RefusalCode:
    with pytest.raises(RefusedError) as caught:
        fingerprint_file(io.BytesIO(data))
    return caught.value.code


@pytest.mark.parametrize("share", [0.05, 0.5, 0.98])
@pytest.mark.parametrize("name", FILES)
def test_a_file_without_its_end_is_refused_as_truncated(name: str, share: float) -> None:
    data = FILES[name]
    assert _refusal(data[: int(len(data) * share)]) is RefusalCode.TRUNCATED


@pytest.mark.parametrize("name", ["jpeg", "jpeg cmyk"])
def test_a_cut_jpeg_with_an_end_put_on_is_not_hashed_as_grey_filler(name: str) -> None:
    data = FILES[name]
    assert _refusal(data[: len(data) // 2] + END_OF_IMAGE) is RefusalCode.TRUNCATED


JPEGS = {
    "baseline": encoded(PHOTO, "JPEG"),
    "progressive": encoded(PHOTO, "JPEG", progressive=True),
    "with restarts": encoded(PHOTO, "JPEG", restart_marker_rows=1),
    "grey": encoded(PHOTO.convert("L"), "JPEG"),
    "grey and progressive": encoded(PHOTO.convert("L"), "JPEG", progressive=True),
}


def _oddly(data: bytes) -> bytes:
    """With bytes before a marker that decoders warn of and skip."""
    table = data.index(b"\xff\xdb")
    return data[:table] + bytes(3) + data[table:]


def _ends_of_scans(data: bytes) -> list[int]:
    tables_and_scans = re.finditer(rb"\xff[\xc4\xda]", data[data.index(b"\xff\xda") + 2 :])
    start = data.index(b"\xff\xda") + 2
    return [start + found.start() for found in tables_and_scans]


@pytest.mark.parametrize("name", JPEGS)
def test_a_jpeg_that_lacks_its_end_marker_only_is_hashed(name: str) -> None:
    data = JPEGS[name]
    assert data.endswith(END_OF_IMAGE)
    assert hash_image(data[:-2]) == hash_image(data)
    assert hash_image(data[:-1]) == hash_image(data)


@pytest.mark.parametrize("end", [b"", END_OF_IMAGE])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("odd", [False, True])
@pytest.mark.parametrize("name", JPEGS)
def test_a_jpeg_that_lacks_more_than_its_end_is_refused(
    name: str, odd: bool, share: float, end: bytes
) -> None:
    data = _oddly(JPEGS[name]) if odd else JPEGS[name]
    assert _refusal(data[: int(len(data) * share)] + end) is RefusalCode.TRUNCATED


def test_a_jpeg_cut_between_two_scans_is_refused() -> None:
    for name in ("progressive", "grey and progressive"):
        data = JPEGS[name]
        for cut in _ends_of_scans(data):
            assert _refusal(data[:cut]) is RefusalCode.TRUNCATED
            assert _refusal(_oddly(data[:cut] + END_OF_IMAGE)) is RefusalCode.TRUNCATED


def test_a_jpeg_cut_between_two_restarts_is_refused_whatever_is_odd_about_it() -> None:
    data = _oddly(JPEGS["with restarts"])
    restarts = [found.start() for found in re.finditer(rb"\xff[\xd0-\xd7]", data)]
    assert len(restarts) > 9
    for cut in restarts:
        assert _refusal(data[:cut] + END_OF_IMAGE) is RefusalCode.TRUNCATED


@pytest.mark.parametrize("name", JPEGS)
def test_what_is_odd_about_a_whole_jpeg_costs_nothing(name: str) -> None:
    data = JPEGS[name]
    assert hash_image(_oddly(data)) == hash_image(data)
    assert hash_image(_oddly(data) + bytes(500)) == hash_image(data)


def _png(width: int, height: int, body: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(body))
        + chunk(b"IEND", b"")
    )


def _webp_canvas(width: int, height: int) -> bytes:
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + canvas


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", RefusalCode.EMPTY),
        (b"this is a letter, whatever it is called\n" * 9, RefusalCode.UNKNOWN_FORMAT),
        (b"BMW makes cars, and this is not one of its pictures", RefusalCode.UNKNOWN_FORMAT),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n", RefusalCode.UNKNOWN_FORMAT),
        (_png(20_000, 20_000, bytes(1000)), RefusalCode.TOO_MANY_PIXELS),
        (_png(12_000, 11_000, bytes(1000)), RefusalCode.TOO_MANY_PIXELS),
        (_webp_canvas(16_384, 16_384) + bytes(8), RefusalCode.TOO_MANY_PIXELS),
        (encoded(photo(1, 4, 300), "PNG"), RefusalCode.TOO_SMALL),
        (encoded(photo(1, 300, 4), "JPEG"), RefusalCode.TOO_SMALL),
        (FILES["png"][:40] + b"\xff" * 900 + FILES["png"][940:], RefusalCode.DAMAGED),
    ],
)
def test_the_reason_fits(data: bytes, code: RefusalCode) -> None:
    assert _refusal(data) is code


def test_a_baseline_jpeg_may_have_more_pixels_than_others() -> None:
    pixels = PHOTO.width * PHOTO.height
    limits = Limits(pixels=pixels - 1, baseline_jpeg_pixels=pixels)
    for name, data in (FILES | JPEGS).items():
        if name in ("jpeg", "baseline", "with restarts", "grey"):
            assert fingerprint_file(io.BytesIO(data), limits=limits) is not None
            continue
        with pytest.raises(RefusedError) as caught:
            fingerprint_file(io.BytesIO(data), limits=limits)
        assert caught.value.code is RefusalCode.TOO_MANY_PIXELS
    less = Limits(pixels=9, baseline_jpeg_pixels=pixels - 1)
    with pytest.raises(RefusedError) as caught:
        fingerprint_file(io.BytesIO(FILES["jpeg"]), limits=less)
    assert caught.value.code is RefusalCode.TOO_MANY_PIXELS


@pytest.mark.parametrize(
    ("size", "code"),
    [((16_320, 12_240), RefusalCode.TRUNCATED), ((16_320, 13_000), RefusalCode.TOO_MANY_PIXELS)],
)
def test_two_hundred_megapixels_of_a_phone_are_not_too_many(
    size: tuple[int, int], code: RefusalCode
) -> None:
    data = bytearray(JPEGS["grey"])
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", *reversed(size))
    assert _refusal(bytes(data)) is code


def test_a_file_over_the_limit_is_not_read() -> None:
    with pytest.raises(RefusedError) as caught:
        fingerprint_file(io.BytesIO(FILES["jpeg"]), limits=Limits(image_bytes=1000))
    assert caught.value.code is RefusalCode.TOO_LARGE


def test_hash_image_takes_pictures_only() -> None:
    with pytest.raises(RefusedError) as caught:
        hash_image(b"\x1aE\xdf\xa3" + bytes(500))
    assert caught.value.code is RefusalCode.UNKNOWN_FORMAT


def test_a_refusal_says_nothing_of_the_file() -> None:
    with pytest.raises(RefusedError) as caught:
        hash_image(FILES["jpeg"][:5000])
    assert str(caught.value).startswith("This file is incomplete")


def test_a_jpeg_with_oddities_before_a_marker_is_still_hashed_as_pillow_reads_it() -> None:
    data = FILES["jpeg"]
    start_of_frame = data.index(b"\xff\xc0")
    odd = data[:start_of_frame] + b"\0\0\0" + data[start_of_frame:]
    assert hash_image(odd).pdq == hash_image(data).pdq


@pytest.mark.parametrize("fault", [ImportError, PermissionError])
def test_what_is_not_the_files_fault_is_not_called_damage(fault: type[Exception]) -> None:
    """As when a decoder asks for what the lock forbids: the worker has to end, not the blame go to the file."""

    class Forbidding(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 10_000:
                raise fault("not here")
            return super().read(size)

    for name in ("png", "gif", "tiff"):
        with pytest.raises(fault):
            fingerprint_file(Forbidding(FILES[name]))
