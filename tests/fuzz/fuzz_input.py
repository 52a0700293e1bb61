"""Coverage-guided noise for what reads untrusted bytes: the parser of workers' lines, and header inspection.

    python -m tests.fuzz.fuzz_input messages|headers [--seconds 600] [--corpus FOLDER]

Needs the dependency group "fuzz" (atheris). Ends with a crash report when anything but the agreed error is raised.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import logging
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["hashing", "json", "PIL"]):
    from PIL import Image

    from hashing.channel import messages
    from hashing.channel.handover import Stretch
    from hashing.events import Progress, Refused
    from hashing.formats import (
        Window,
        picture_ends_early,
        picture_format,
        video_container,
        video_ends_early,
    )
    from hashing.formats.chunks import webp_size
    from hashing.formats.shown import shown_as
    from hashing.limits import Limits
    from hashing.options import HashOptions
    from hashing.pictures.decoding import open_image, refusing_damage
    from hashing.pictures.motion_photo import find_video
    from hashing.pictures.stripping import readings
    from hashing.refusals import RefusalCode, RefusedError
    from hashing.sandbox_report import Layer, LayerState, SandboxReport, TrialOutcome
    from hashing.signals import Md5, Pdq, Vpdq, VpdqFrame
    from hashing.transforms import DIHEDRAL

from tests.hostile_files.mutants import mutants
from tests.hostile_files.sound_media import sound_files

ITEM = 7
OPTIONS = HashOptions(thumbnail=True)
LIMITS = Limits()
MOST_BYTES = 8192


def try_messages(data: bytes) -> None:
    """Every line is understood, and then says the same when said again, or is a ``ValueError``."""
    with contextlib.suppress(ValueError):
        message = messages.parse_message(data, ITEM, OPTIONS)
        assert messages.parse_message(messages.message_line(message)[:-1], ITEM, OPTIONS) == message
    with contextlib.suppress(ValueError):
        report = messages.parse_ready(data)
        assert messages.parse_ready(messages.ready_line(report)[:-1]) == report
    with contextlib.suppress(ValueError):
        trial = messages.parse_trial(data)
        assert messages.parse_trial(messages.trial_line(*trial)[:-1]) == trial


def try_headers(data: bytes) -> None:
    """Every header is inspected without a pixel being decoded, or is a ``RefusedError``."""
    window = Window(io.BytesIO(data))
    assert not (picture_format(window) and video_container(window))
    webp_size(window)
    picture_ends_early(window)
    video_ends_early(window)
    find_video(io.BytesIO(data))
    kind = picture_format(window)
    if kind is None:
        return
    assert shown_as(window, kind) in DIHEDRAL
    with contextlib.suppress(RefusedError):
        for pieces in readings(io.BytesIO(data), kind):
            with refusing_damage(io.BytesIO(data)):
                width, height = open_image(pieces, kind, LIMITS).size
            assert width * height <= max(LIMITS.pixels, LIMITS.baseline_jpeg_pixels)
            assert min(width, height) >= LIMITS.shortest_side


def seed_messages() -> list[bytes]:
    pdq = Pdq("0123456789abcdef" * 4, 100)
    frames = tuple(VpdqFrame("f" * 64, 50 + n, n / 3) for n in range(3))
    said = [
        messages.message_line(Progress(ITEM, 0.25)),
        messages.message_line(messages.FramesAhead(ITEM)),
        messages.message_line(messages.Answer(ITEM, "image", (pdq,))),
        messages.message_line(messages.Answer(ITEM, "video", (Vpdq(frames),), Stretch(0, 9000))),
        messages.message_line(messages.Digest(ITEM, Md5("0" * 32))),
        messages.message_line(Refused(ITEM, RefusalCode.DAMAGED)),
        messages.ready_line(SandboxReport("linux-x86_64", dict.fromkeys(Layer, LayerState.ON))),
        messages.trial_line("files.create", TrialOutcome.KILLED),
    ]
    return [line.rstrip(b"\n") for line in said]


def seed_headers() -> list[bytes]:
    sound = sound_files()
    changed = [data for _, data in mutants(sound, 8)]
    turned = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (16, 16)).save(turned, "JPEG", exif=exif)
    return [data[:MOST_BYTES] for data in (*sound.values(), *changed, turned.getvalue())]


TARGETS: dict[str, tuple[Callable[[bytes], None], Callable[[], list[bytes]]]] = {
    "messages": (try_messages, seed_messages),
    "headers": (try_headers, seed_headers),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="fuzz_input.py")
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--corpus", type=Path, help="keep what was found interesting here")
    options = parser.parse_args()
    if options.corpus is None:
        # the fuzzer ends its process without tidying up, so somebody else does
        with tempfile.TemporaryDirectory(prefix="empreinte-fuzz-") as folder:
            again = [
                sys.executable,
                "-m",
                "tests.fuzz.fuzz_input",
                *sys.argv[1:],
                "--corpus",
                folder,
            ]
            return subprocess.run(again, check=False).returncode
    target, seeds = TARGETS[options.target]
    logging.disable()
    Image.init()
    options.corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (options.corpus / f"seed-{number:04}").write_bytes(seed)
    settings = [
        f"-max_total_time={options.seconds}",
        f"-max_len={MOST_BYTES}",
        f"-artifact_prefix={tempfile.gettempdir()}/empreinte-fuzz-found-",
        "-rss_limit_mb=3000",
        "-timeout=20",
        "-print_final_stats=1",
        "-verbosity=1",
    ]
    atheris.Setup([sys.argv[0], *settings, str(options.corpus)], target)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
