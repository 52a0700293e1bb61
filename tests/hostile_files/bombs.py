"""Files that ask for far more than they are: pixels, frames, scans, memory, other files, the network."""

from __future__ import annotations

import io
import random
import struct
import zlib
from pathlib import Path

from PIL import Image

from tests.hostile_files.list_bombs import list_bombs
from tests.hostile_files.sound_media import video

PNG = b"\x89PNG\r\n\x1a\n"


def make_bombs(folder: Path) -> list[Path]:
    """Writes all of them; about 200 MB on disk, some with a size of gigabytes that nothing stands behind."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        **_png(),
        **_gif(),
        **_tiff(),
        **_bmp(),
        **_jpeg(),
        **_webp(),
        **_mp4(),
        **_disguised(),
        **list_bombs(),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    _sparse(folder / "sparse_4_gb.jpg", b"\xff\xd8\xff\xe0", 4 << 30)
    ftyp = _box(b"ftyp", b"isom" + bytes(4) + b"isom")
    claimed = struct.pack(">I4sQ", 1, b"mdat", 8 << 30)
    _sparse(folder / "sparse_8_gb.mp4", ftyp + claimed, (8 << 30) + 36)
    _sparse(folder / "sparse_8_gb_no_header.mp4", ftyp, 8 << 30)
    return sorted(folder.iterdir())


def _sparse(path: Path, head: bytes, size: int) -> None:
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png_head(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
    return PNG + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def _zeros(size: int) -> bytes:
    """``size`` zero bytes, compressed."""
    packer = zlib.compressobj(9)
    piece = bytes(1 << 20)
    packed = [packer.compress(piece) for _ in range(size >> 20)]
    return b"".join([*packed, packer.compress(bytes(size & (1 << 20) - 1)), packer.flush()])


def _png() -> dict[str, bytes]:
    def plain(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
        samples = {0: 1, 2: 3, 6: 4}[colour] * depth // 8
        data = _zeros(height * (width * samples + 1))
        return (
            _png_head(width, height, depth, colour) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")
        )

    small = _chunk(b"IDAT", zlib.compress(bytes(49 * 16))) + _chunk(b"IEND", b"")
    gigabyte = _zeros(1 << 30)
    frames = b"".join(
        _chunk(b"fcTL", struct.pack(">IIIIIHHBB", n, 16, 16, 0, 0, 1, 100, 0, 0))
        for n in range(50_000)
    )
    return {
        "png_30000.png": plain(30_000, 30_000),
        "png_13000.png": plain(13_000, 13_000),
        "png_9990_rgba16.png": plain(9_990, 9_990, 16, 6),
        "png_million_by_90.png": plain(1_000_000, 90, 8, 0),
        "png_header_2_billion.png": _png_head(0x7FFFFFFF, 0x7FFFFFFF) + small,
        "png_ztxt_1_gb.png": _png_head(16, 16) + _chunk(b"zTXt", b"C\0\0" + gigabyte) + small,
        "png_itxt_1_gb.png": _png_head(16, 16) + _chunk(b"iTXt", b"C\0\1\0\0\0" + gigabyte) + small,
        "png_iccp_1_gb.png": _png_head(16, 16) + _chunk(b"iCCP", b"icc\0\0" + gigabyte) + small,
        "png_50000_frames.png": _png_head(16, 16)
        + _chunk(b"acTL", struct.pack(">II", 50_000, 0))
        + frames
        + small,
    }


def _gif() -> dict[str, bytes]:
    def flat(width: int, height: int, frames: int) -> bytes:
        head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
        frame = (
            b"\x21\xf9\x04\x00\x01\x00\x00\x00"
            + b","
            + struct.pack("<HHHHB", 0, 0, width, height, 0)
        )
        return head + (frame + b"\x02\x02\x44\x01\x00") * frames + b";"

    return {
        "gif_100000_frames.gif": flat(1, 1, 100_000),
        "gif_100000_small_frames.gif": flat(100, 100, 100_000),
        "gif_10000_frames_5000.gif": flat(5_000, 5_000, 10_000),
        "gif_65535.gif": flat(65_535, 65_535, 1),
    }


def _tiff() -> dict[str, bytes]:
    def flat(width: int, height: int, *, loop: bool = False, tags: int = 0) -> bytes:
        data = _zeros(width * height)
        data += bytes(len(data) & 1)
        directory = 8 + len(data)
        entries = [
            (256, 4, width),
            (257, 4, height),
            (258, 3, 8),
            (259, 3, 8),
            (262, 3, 1),
            (273, 4, 8),
            (277, 3, 1),
            (278, 4, height),
            (279, 4, len(data)),
            *((50_000 + n, 4, n) for n in range(tags)),
        ]
        packed = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
        following = struct.pack("<I", directory if loop else 0)
        count = struct.pack("<H", len(entries))
        return b"II*\0" + struct.pack("<I", directory) + data + count + packed + following

    return {
        "tiff_60000.tif": flat(60_000, 60_000),
        "tiff_9000_loop.tif": flat(9_000, 9_000, loop=True),
        "tiff_100_loop.tif": flat(100, 100, loop=True),
        "tiff_many_tags.tif": flat(100, 100, tags=10_000),
    }


def _bmp() -> dict[str, bytes]:
    def head(width: int, height: int, bits: int, packing: int, start: int) -> bytes:
        return (
            b"BM"
            + struct.pack("<IHHI", start, 0, 0, start)
            + struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, packing, 0, 0, 0, 0, 0)
        )

    return {
        "bmp_2_billion.bmp": head(0x7FFFFFFF, 0x7FFFFFFF, 24, 0, 54),
        "bmp_packed_30000.bmp": head(30_000, 30_000, 8, 1, 1078) + bytes(1024) + b"\xff\0\0\1",
    }


def _jpeg() -> dict[str, bytes]:
    made = io.BytesIO()
    Image.new("L", (8_000, 8_000)).save(made, "JPEG", progressive=True, quality=10)
    flood = made.getvalue()
    scan = flood[flood.rfind(b"\xff\xda") : -2]
    wide = io.BytesIO()
    Image.new("RGB", (65_500, 1_000)).save(wide, "JPEG")
    sound = io.BytesIO()
    Image.linear_gradient("L").resize((1600, 1200)).convert("RGB").save(sound, "JPEG")
    claims = bytearray(sound.getvalue())
    size = claims.find(b"\xff\xc0") + 5
    claims[size : size + 4] = b"\xff\xff\xff\xff"
    return {
        "jpeg_scan_flood.jpg": flood[:-2] + scan * 3_000 + b"\xff\xd9",
        "jpeg_65500_by_1000.jpg": wide.getvalue(),
        "jpeg_claims_65535.jpg": bytes(claims),
        "jpeg_cut.jpg": sound.getvalue()[: len(claims) // 3],
    }


def _webp() -> dict[str, bytes]:
    made = io.BytesIO()
    Image.new("RGB", (11_000, 11_000)).save(made, "WEBP", lossless=True, method=0)
    # 34 bytes that claim 16383 x 16383: OpenCV would take 1.1 GB for it
    bits = (16_382) | (16_382 << 14)
    body = b"WEBPVP8L" + struct.pack("<I", 10) + b"\x2f" + struct.pack("<I", bits) + bytes(5)
    return {
        "webp_11000.webp": made.getvalue(),
        "webp_34_bytes.webp": (b"RIFF" + struct.pack("<I", len(body)) + body)[:34].ljust(34, b"\0"),
    }


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", 8 + len(data)) + kind + data


def _mp4() -> dict[str, bytes]:
    sound = video("sound.mp4", "libx264")

    def changed(kind: bytes, offset: int, value: bytes) -> bytes:
        data = bytearray(sound)
        start = data.find(kind) + offset
        data[start : start + len(value)] = value
        return bytes(data)

    index = sound.find(b"moov")
    noise = random.Random(7).randbytes(len(sound) - index - 4)
    return {
        "mp4_index_of_noise.mp4": sound[: index + 4] + noise,
        "mp4_no_index.mp4": changed(b"moov", 0, b"xxxx"),
        "mp4_billion_times.mp4": changed(b"stts", 8, b"\x7f\xff\xff\xff"),
        "mp4_billion_samples.mp4": changed(b"stsz", 8, b"\0\0\0\1\x7f\xff\xff\xff"),
        "mp4_side_65535.mp4": changed(b"avc1", 28, b"\xff\xff\xff\xff"),
        "mp4_endless.mp4": changed(b"mvhd", 16, b"\0\0\0\1\xff\xff\xff\xff"),
        "mp4_only_a_type.mp4": _box(b"ftyp", b"isom" + bytes(4) + b"isom"),
        "mp4_nested_boxes.mp4": _box(b"ftyp", b"isom" + bytes(8)) + b"\0\0\0\x10moov" * 20_000,
        "mp4_8k.mp4": video("8k.mp4", "libx264", (7680, 4320), 2),
        "mp4_one_frame.mp4": video("one.mp4", "libx264", frames=1),
        "zeros.mp4": bytes(1_000_000),
        "empty.mp4": b"",
    }


def _disguised() -> dict[str, bytes]:
    """Text that some decoder would obey: fetch this, open that, run the other."""
    texts = {
        "playlist.mp4": "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nhttp://127.0.0.1:9/leak.ts\n#EXT-X-ENDLIST\n",
        "concat.mp4": "ffconcat version 1.0\nfile '/etc/passwd'\n",
        "session.mp4": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n"
        "a=rtpmap:96 H264/90000\n",
        "postscript.jpg": "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 50 50\n%%EndComments\nshowpage\n",
        "vector.png": '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        "dash.mp4": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>'
        "http://127.0.0.1:9/</BaseURL></MPD>",
        "subtitles.mkv": "1\n00:00:00,000 --> 00:00:01,000\nhello\n",
    }
    return {name: text.encode() for name, text in texts.items()}
