"""Every format and mode hashes as its plain pixels do: hash, quality and all eight orientations."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pillow_heif
import pytest
import simplejpeg
from numpy.typing import NDArray
from PIL import Image

from benchmarks.encoded_pictures import Pixels, encoded, photo, pixels_by_pillow
from hashing import RefusalCode, RefusedError, hash_image
from hashing.formats import PictureFormat
from hashing.pdq.hash import pdq_from_pixels
from hashing.pdq.orientations import pdq_orientations
from hashing.pdq.pixels import downscale_nearest
from hashing.pictures.borders import Inner
from hashing.pictures.decoded import inside, to_pixels, view
from hashing.pictures.decoding import register_decoders
from hashing.signals import Pdq
from hashing.worker.warm_up import warm_up
from tests.variants import first_of

PHOTO = photo()
RGB = np.asarray(PHOTO)
GREY = np.asarray(PHOTO.convert("L"))
WITH_ALPHA = Image.merge("RGBA", (*PHOTO.split(), PHOTO.convert("L").point(lambda v: 255 - v)))
FEW = PHOTO.quantize(16, method=Image.Quantize.FASTOCTREE)
SIXTEEN = (GREY.astype(np.uint16) << 8) | 77


def _plain(picture: Image.Image) -> Pixels:
    return np.asarray(picture.convert("RGB"))


LOSSLESS: dict[str, Callable[[], tuple[bytes, Pixels]]] = {
    "png rgb": lambda: (encoded(PHOTO, "PNG"), RGB),
    "png 1 bit": lambda: (
        encoded(PHOTO.convert("1"), "PNG"),
        np.asarray(PHOTO.convert("1").convert("L")),
    ),
    "png grey": lambda: (encoded(PHOTO.convert("L"), "PNG"), GREY),
    "png grey and alpha": lambda: (encoded(PHOTO.convert("LA"), "PNG"), GREY),
    "png 16 bit grey": lambda: (encoded(Image.fromarray(SIXTEEN), "PNG"), GREY),
    "png palette": lambda: (encoded(PHOTO.convert("P"), "PNG"), _plain(PHOTO.convert("P"))),
    "png palette of 2 bits": lambda: (
        encoded(PHOTO.quantize(4), "PNG", bits=2),
        _plain(PHOTO.quantize(4)),
    ),
    "png palette of 4 bits": lambda: (encoded(FEW, "PNG", bits=4), _plain(FEW)),
    "png palette with a transparent entry": lambda: (
        encoded(FEW, "PNG", transparency=3),
        _plain(FEW),
    ),
    "png palette with bytes of transparency": lambda: (
        encoded(FEW, "PNG", transparency=bytes(range(16))),
        _plain(FEW),
    ),
    "png alpha dropped, not flattened": lambda: (encoded(WITH_ALPHA, "PNG"), RGB),
    "webp lossless": lambda: (encoded(PHOTO, "WEBP", lossless=True), RGB),
    "webp alpha": lambda: (encoded(WITH_ALPHA, "WEBP", lossless=True, exact=True), RGB),
    "gif": lambda: (encoded(FEW, "GIF"), _plain(FEW)),
    "bmp": lambda: (encoded(PHOTO, "BMP"), RGB),
    "bmp palette": lambda: (encoded(FEW, "BMP"), _plain(FEW)),
    "bmp grey": lambda: (encoded(PHOTO.convert("L"), "BMP"), GREY),
    "tiff": lambda: (encoded(PHOTO, "TIFF"), RGB),
    "tiff lzw": lambda: (encoded(PHOTO, "TIFF", compression="tiff_lzw"), RGB),
    "tiff deflate": lambda: (encoded(PHOTO, "TIFF", compression="tiff_adobe_deflate"), RGB),
    "tiff packbits": lambda: (encoded(PHOTO, "TIFF", compression="packbits"), RGB),
    "tiff cmyk": lambda: (encoded(PHOTO.convert("CMYK"), "TIFF"), _plain(PHOTO.convert("CMYK"))),
    "tiff 16 bit grey": lambda: (encoded(Image.fromarray(SIXTEEN), "TIFF"), GREY),
    "tiff alpha": lambda: (encoded(WITH_ALPHA, "TIFF"), RGB),
    "tiff palette": lambda: (encoded(FEW, "TIFF"), _plain(FEW)),
    "tiff 1 bit": lambda: (
        encoded(PHOTO.convert("1"), "TIFF", compression="group4"),
        np.asarray(PHOTO.convert("1").convert("L")),
    ),
}

LOSSY: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: encoded(PHOTO, "JPEG"),
    "jpeg 4:4:4": lambda: encoded(PHOTO, "JPEG", quality=95, subsampling=0),
    "jpeg 4:2:2": lambda: encoded(PHOTO, "JPEG", quality=60, subsampling=1),
    "jpeg progressive": lambda: encoded(PHOTO, "JPEG", progressive=True),
    "jpeg with restart markers": lambda: encoded(PHOTO, "JPEG", restart_marker_rows=1),
    "jpeg stored as rgb": lambda: encoded(PHOTO, "JPEG", keep_rgb=True),
    "jpeg grey": lambda: encoded(PHOTO.convert("L"), "JPEG"),
    "jpeg grey progressive": lambda: encoded(PHOTO.convert("L"), "JPEG", progressive=True),
    "jpeg cmyk": lambda: encoded(PHOTO.convert("CMYK"), "JPEG"),
    "jpeg with an orientation, which is not applied": lambda: encoded(
        PHOTO, "JPEG", exif=_turned_by_exif()
    ),
    "webp": lambda: encoded(PHOTO, "WEBP"),
    "heic": lambda: encoded(PHOTO, "HEIF"),
    "heic of odd sides": lambda: encoded(photo(8, 333, 251), "HEIF"),
    "heic grey": lambda: encoded(PHOTO.convert("L"), "HEIF"),
    "heic in tiles, as phones write it": lambda: encoded(PHOTO, "HEIF", tile_size=128),
    "heic 10 bit": lambda: _heic_of_ten_bits(),
    "heic alpha": lambda: encoded(WITH_ALPHA, "HEIF"),
    "avif": lambda: encoded(PHOTO, "AVIF"),
    "avif alpha": lambda: encoded(WITH_ALPHA, "AVIF"),
    "tiff jpeg": lambda: encoded(PHOTO, "TIFF", compression="jpeg"),
    "strip 1:20": lambda: encoded(photo(2, 2000, 100), "JPEG"),
    "strip 20:1": lambda: encoded(photo(2, 60, 1200), "JPEG"),
    "small": lambda: encoded(photo(3, 97, 61), "JPEG"),
    "exactly 64x64": lambda: encoded(photo(4, 64, 64), "JPEG"),
    "smallest": lambda: encoded(photo(5, 5, 5), "JPEG"),
    "large png, picked by Pillow": lambda: encoded(photo(6, 1300, 1100), "PNG", compress_level=1),
}


def _heic_of_ten_bits() -> bytes:
    made = io.BytesIO()
    wide = (RGB.astype(np.uint16) << 8) + 77
    height, width = RGB.shape[:2]
    pillow_heif.from_bytes("RGB;16", (width, height), wide.tobytes()).save(made)
    return made.getvalue()


def _turned_by_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


def _expected(pixels: Pixels) -> list[tuple[str, int, str]]:
    return [(s.value, s.quality, s.transform) for s in pdq_orientations(pixels)]


def _hashed(data: bytes) -> list[tuple[str, int, str]]:
    found = [signal for signal in hash_image(data).signals if isinstance(signal, Pdq)]
    return [(s.value, s.quality, s.transform) for s in found[:8]]


@pytest.mark.parametrize(
    "name", first_of([*list(LOSSLESS)[::2], *list(LOSSLESS)[1::2]], every_run=13)
)
def test_lossless_formats_hash_as_the_pixels_that_went_in(name: str) -> None:
    data, pixels = LOSSLESS[name]()
    assert _hashed(data) == _expected(pixels)


@pytest.mark.parametrize("name", first_of([*list(LOSSY)[::2], *list(LOSSY)[1::2]], every_run=13))
def test_lossy_formats_hash_as_the_pixels_that_pillow_reads(name: str) -> None:
    data = LOSSY[name]()
    assert _hashed(data) == _expected(pixels_by_pillow(data))


def test_sixteen_bit_colour_counts_by_its_high_byte() -> None:
    small = RGB[:40, :50]
    wide = np.empty((40, 50, 3, 2), dtype=np.uint8)
    wide[..., 0], wide[..., 1] = small, 201
    lines = b"".join(b"\0" + line.tobytes() for line in wide)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", 50, 40, 16, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    data += chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
    assert _hashed(data) == _expected(np.ascontiguousarray(small))


def _grey_tiff(
    samples: NDArray[Any], *, kind: int, bits: int = 0, white_is_zero: bool = False
) -> bytes:
    """A TIFF of one uncompressed strip, in the byte order of ``samples``."""
    order = ">" if samples.dtype.byteorder == ">" else "<"
    height, width = samples.shape
    data = samples.tobytes()
    tags = {
        256: width,
        257: height,
        258: bits or samples.dtype.itemsize * 8,
        259: 1,
        262: 0 if white_is_zero else 1,
        273: 8 + 2 + 12 * 10 + 4,
        277: 1,
        278: height,
        279: len(data),
        339: kind,
    }
    made = (b"MM\0*" if order == ">" else b"II*\0") + struct.pack(order + "IH", 8, len(tags))
    for tag, value in tags.items():
        made += struct.pack(order + "HHII", tag, 4, 1, value)
    return made + bytes(4) + data


UNSIGNED, SIGNED, FLOAT = 1, 2, 3


@pytest.mark.parametrize("large", [False, True])
def test_grey_of_many_bits_is_scaled_and_its_white_is_white(large: bool) -> None:
    grey = np.asarray(photo(5, 1200, 900).convert("L")) if large else GREY
    wide = (grey.astype(np.uint32) << 24) + 12345
    for data in (
        _grey_tiff(65535 - (wide >> 16).astype("<u2"), kind=UNSIGNED, white_is_zero=True),
        _grey_tiff(wide.astype("<u4"), kind=UNSIGNED),
        _grey_tiff((grey / 255).astype("<f4"), kind=FLOAT),
        _grey_tiff((grey / 255).astype(">f4"), kind=FLOAT),
        _grey_tiff(1 - (grey / 255).astype("<f4"), kind=FLOAT, white_is_zero=True),
        _grey_tiff(grey.astype("<f4"), kind=FLOAT),
        _grey_tiff(grey.astype("<i4"), kind=SIGNED),
        _grey_tiff(grey.astype(">i2"), kind=SIGNED),
        _grey_tiff((wide >> 16).astype("<u2"), kind=UNSIGNED),
        _grey_tiff((wide >> 16).astype(">u2"), kind=UNSIGNED),
        encoded(Image.fromarray(65535 - (wide >> 16).astype("<u2")), "TIFF", tiffinfo={262: 0}),
    ):
        assert _hashed(data) == _expected(grey)


def test_twelve_bits_are_scaled_too() -> None:
    grey = GREY[:, : GREY.shape[1] // 2 * 2].astype(np.uint16) << 4
    packed = np.empty((*grey[:, ::2].shape, 3), dtype=np.uint8)
    packed[..., 0] = grey[:, ::2] >> 4
    packed[..., 1] = (grey[:, ::2] << 4 | grey[:, 1::2] >> 8) & 255
    packed[..., 2] = grey[:, 1::2] & 255
    made = bytearray(_grey_tiff(packed.reshape(len(packed), -1), kind=UNSIGNED, bits=12))
    made[10 + 8 : 10 + 12] = struct.pack("<I", grey.shape[1])
    assert _hashed(bytes(made)) == _expected((grey >> 4).astype(np.uint8))


@pytest.mark.parametrize(
    "data",
    [
        _grey_tiff(GREY.astype("<i2") << 7, kind=SIGNED),
        _grey_tiff(GREY.astype("<i4") << 23, kind=SIGNED),
        _grey_tiff(GREY.astype("<f4") * 40, kind=FLOAT),
        _grey_tiff(GREY.astype("<f4") - 128, kind=FLOAT),
        _grey_tiff(np.where(GREY > 9, GREY, np.nan).astype("<f4"), kind=FLOAT),
    ],
)
def test_numbers_that_could_be_any_brightness_are_not_guessed_at(data: bytes) -> None:
    with pytest.raises(RefusedError) as caught:
        hash_image(data)
    assert caught.value.code is RefusalCode.UNREAD_KIND


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("size", [(401, 299), (64, 64), (1000, 37), (17, 600), (8, 8), (5, 7)])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_the_fast_jpeg_decoder_gives_pillows_pixels(
    mode: str, size: tuple[int, int], progressive: bool, subsampling: int
) -> None:
    picture = photo(1, *size).convert(mode)
    for quality in (10, 75, 95):
        data = encoded(
            picture, "JPEG", quality=quality, progressive=progressive, subsampling=subsampling
        )
        fast = simplejpeg.decode_jpeg(data, "RGB" if mode == "RGB" else "GRAY")
        assert np.array_equal(fast.reshape(pixels_by_pillow(data).shape), pixels_by_pillow(data))


@pytest.mark.parametrize("mode", ["RGB", "L", "1", "P", "LA", "RGBA", "CMYK", "I;16", "YCbCr"])
@pytest.mark.parametrize("size", [(513, 300), (300, 1023), (2000, 40), (1300, 777)])
def test_pillow_picks_the_pixels_that_the_reference_picks(mode: str, size: tuple[int, int]) -> None:
    picture = photo(7, *size)
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) << 8)
    else:
        picture = picture.convert(mode)
    for rows in (False, True):
        for columns in (False, True):
            expected = downscale_nearest(to_pixels(picture), flip_rows=rows, flip_columns=columns)
            assert np.array_equal(view(picture, rows, columns), expected)


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "I;16"])
@pytest.mark.parametrize("lines", [(0, 777, 3, 1300), (130, 701, 0, 1299), (7, 770, 400, 911)])
def test_of_what_is_inside_borders_the_same_pixels_are_picked_as_of_it_alone(
    mode: str, lines: tuple[int, int, int, int]
) -> None:
    picture = photo(7, 1300, 777)
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) << 8)
    else:
        picture = picture.convert(mode)
    top, bottom, left, right = lines
    inner = Inner(top / 777, bottom / 777, left / 1300, right / 1300)
    pixels = to_pixels(picture)
    alone = downscale_nearest(np.ascontiguousarray(pixels[top:bottom, left:right]))
    assert np.array_equal(inside(picture, inner), alone)
    assert np.array_equal(inside(pixels, inner), alone)


def test_only_the_closed_list_of_formats_is_ever_asked() -> None:
    register_decoders()
    assert set(PictureFormat) == {
        "JPEG",
        "PNG",
        "WEBP",
        "GIF",
        "BMP",
        "TIFF",
        "AVIF",
        "HEIF",
        "JPEG2000",
    }


def test_a_picture_in_tiles_is_one() -> None:
    with Image.open(io.BytesIO(LOSSY["heic in tiles, as phones write it"]())) as picture:
        assert picture.info["tiling"]["num_columns"] > 1


def test_warming_up_decodes_every_format() -> None:
    warm_up()
    with Image.open(io.BytesIO(encoded(PHOTO, "WEBP"))) as picture:
        assert pdq_from_pixels(to_pixels(picture))[1] == 100
