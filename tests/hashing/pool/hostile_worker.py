"""A worker that has been taken over: really in its sandbox, and then does what the file's first line says.

The tests hand it files like ``b"segfault\n"``. ``b"good\n"`` is answered properly, and so is
``b"then_segfault\n"``, after which the next file meets a segfault, whatever is in it.
"""

import ctypes
import functools
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from hashing.channel.handover import Stretch, receiver
from hashing.channel.messages import Answer, Digest, FramesAhead, Message, message_line, ready_line
from hashing.events import Progress, Refused
from hashing.refusals import RefusalCode
from hashing.sandbox import enter, prepare
from hashing.sandbox_report import Layer, LayerState, SandboxReport
from hashing.signals import Md5, Pdq, Vpdq, VpdqFrame
from hashing.transforms import DIHEDRAL, Transform, VideoTransform
from hashing.worker.main import WorkerSetup

PDQ = "0123456789abcdef" * 4
#: Of the files that these tests make, in bytes.
SIZE = 1600
MD5 = Md5("0" * 32)
STILLS = tuple(Pdq(PDQ, 100, transform) for transform in DIHEDRAL)
FOREVER = threading.Event()


def good(item: int) -> Answer:
    return Answer(item, "image", STILLS)


def segfault() -> None:
    ctypes.string_at(8)


def abort() -> None:
    os.abort()


def spin() -> NoReturn:
    while True:
        pass


def hog() -> None:
    kept = []
    while True:
        kept.append(bytearray(b"x") * (16 << 20))


def frames(*times: float, pdq: str = PDQ, quality: int = 100) -> tuple[VpdqFrame, ...]:
    return tuple(VpdqFrame(pdq, quality, time) for time in times)


def video(item: int, *signals: tuple[VpdqFrame, ...] | Vpdq, length: int = SIZE) -> Answer:
    made = [Vpdq(signal) if isinstance(signal, tuple) else signal for signal in signals]
    return Answer(item, "video", tuple(made), Stretch(0, length))


def good_video(item: int) -> tuple[Message, ...]:
    return FramesAhead(item), video(item, frames(0.0, 1.0))


def smuggled(item: int) -> dict[str, tuple[Message, ...]]:
    """Well-formed answers that nobody gives of a file of ``SIZE`` bytes, with room for data of one's own."""
    ahead = FramesAhead(item)
    copies = Vpdq(frames(*[0.0] * 200), VideoTransform.COPIES)
    twice = (*STILLS, *STILLS[:1])
    return {
        "many_frames": (ahead, video(item, frames(*range(20_000)))),
        "many_frames_of_a_picture": (
            ahead,
            Answer(item, "image", (*STILLS, Vpdq(frames(*range(999))))),
        ),
        "an_original_twice": (Answer(item, "image", twice),),
        "one_still_only": (Answer(item, "image", STILLS[:1]),),
        "no_still": (Answer(item, "image", ()),),
        "stills_of_a_video": (ahead, Answer(item, "video", STILLS, Stretch(0, SIZE))),
        "a_copy_too_plain_to_match": (
            Answer(item, "image", (*STILLS, Pdq(PDQ, 20, Transform.TRIMMED))),
        ),
        "no_bit_set": (Answer(item, "image", tuple(replace(p, value="0" * 64) for p in STILLS)),),
        "every_bit_set": (ahead, video(item, frames(0.0, pdq="f" * 64))),
        "frames_unannounced": (video(item, frames(0.0)),),
        "frames_back_in_time": (ahead, video(item, frames(1.0, 0.0))),
        "frames_at_one_time": (ahead, video(item, frames(1.0, 1.0))),
        "frames_close_together": (ahead, video(item, frames(*(n / 100 for n in range(20))))),
        "copies_close_together": (
            ahead,
            video(item, Vpdq(frames(*(n / 1000 for n in range(50))), VideoTransform.COPIES)),
        ),
        "times_too_exact": (ahead, video(item, frames(0.123456789))),
        "frames_beyond_the_end": (ahead, video(item, frames(9e6))),
        "frames_too_plain_to_match": (ahead, video(item, frames(0.0, quality=10))),
        "many_copies_of_a_frame": (ahead, video(item, frames(0.0), copies)),
        "part_of_a_video": (ahead, video(item, frames(0.0), length=SIZE - 1)),
        "a_video_behind_the_end": (ahead, Answer(item, "image", STILLS, Stretch(10, SIZE))),
        "a_digest_unasked": (Digest(item, MD5),),
    }


class Misbehaviour:
    """One method for each kind; ``say`` writes to the parent."""

    def __init__(self, item: int, results: int) -> None:
        self.item = item
        self._results = results

    def say(self, line: bytes) -> None:
        os.write(self._results, line)

    def flood(self) -> NoReturn:
        while True:
            self.say(b"A" * 65536)

    def progress_flood(self) -> NoReturn:
        while True:
            self.say(message_line(Progress(self.item, 0.5)))

    def long_video(self) -> None:
        for number in range(20_001):
            self.say(message_line(Progress(self.item, number / 36_000)))
        self.say(message_line(good(self.item)))

    def slow(self) -> None:
        for number in range(100):
            self.say(message_line(Progress(self.item, number / 100)))
            FOREVER.wait(0.005)
        self.say(message_line(good(self.item)))

    def half_line(self) -> None:
        self.say(message_line(good(self.item))[:40])
        FOREVER.wait()

    def half_line_and_end(self) -> None:
        self.say(message_line(good(self.item))[:40])
        os._exit(0)

    def two_answers(self) -> None:
        line = message_line(good(self.item))
        self.say(line + line)

    def answer_and_end(self) -> None:
        self.say(message_line(good(self.item)))
        os._exit(0)

    def wrong_item(self) -> None:
        self.say(message_line(good(self.item + 1)))

    def forged(self, field: str, value: object) -> None:
        data = json.loads(message_line(good(self.item)))
        data["signals"][0][field] = value
        self.say(json.dumps(data).encode() + b"\n")

    def huge_number(self) -> None:
        self.say(message_line(FramesAhead(self.item)))
        data = json.loads(message_line(video(self.item, frames(0.0))))
        data["signals"][0]["frames"][0]["timestamp"] = 10**400
        self.say(json.dumps(data).encode() + b"\n")

    def hidden_text(self) -> None:
        data = json.loads(message_line(Refused(self.item, RefusalCode.DAMAGED)))
        self.say(json.dumps(data | {"note": "a secret"}).encode() + b"\n")

    def smuggle(self, *messages: Message) -> None:
        for message in messages:
            self.say(message_line(message))

    def silence(self) -> None:
        FOREVER.wait()

    def end_quietly(self) -> None:
        os._exit(0)

    def out_of_memory(self) -> NoReturn:
        self.say(message_line(Refused(self.item, RefusalCode.OUT_OF_MEMORY)))
        os._exit(0)

    def kind(self, wish: str) -> Callable[[], None] | None:
        """What a file's first line asks for; None where it asks for nothing bad."""
        if found := self._kinds().get(wish):
            return found
        # made only where a file is not good: they hold thousands of frames
        lines = None if wish == "good" else smuggled(self.item).get(wish)
        return functools.partial(self.smuggle, *lines) if lines else None

    def _kinds(self) -> dict[str, Callable[[], None]]:
        return {
            "segfault": segfault,
            "abort": abort,
            "spin": spin,
            "sleep": self.silence,
            "hog": hog,
            "flood": self.flood,
            "progress_flood": self.progress_flood,
            "long_video": self.long_video,
            "slow": self.slow,
            "half_line": self.half_line,
            "half_line_and_end": self.half_line_and_end,
            "two_answers": self.two_answers,
            "answer_and_end": self.answer_and_end,
            "wrong_item": self.wrong_item,
            "forged_length": lambda: self.forged("value", "0" * 65),
            "forged_quality": lambda: self.forged("quality", 1000),
            "forged_type": lambda: self.forged("type", "name"),
            "huge_number": self.huge_number,
            "path_for_hash": lambda: self.forged("value", "/home/someone/holiday.jpg"),
            "hidden_text": self.hidden_text,
            "good_video": lambda: self.smuggle(*good_video(self.item)),
            "answers_for_a_digest": lambda: self.smuggle(*good_video(self.item)),
            "not_json": lambda: self.say(b"\xff{]\n"),
            "end_quietly": self.end_quietly,
            "out_of_memory": self.out_of_memory,
            "signal_parent": lambda: os.kill(os.getppid(), signal.SIGCONT),
            "signal_itself": lambda: os.kill(os.getpid(), signal.SIGKILL),
            "open_socket": lambda: os.close(os.eventfd(0)),
            "fork_bomb": self.fork_bomb,
        }

    def fork_bomb(self) -> NoReturn:
        while True:
            os.fork()


def main(arguments: list[str]) -> None:
    setup = WorkerSetup.of(json.load(sys.stdin), arguments[1:])
    files = receiver(setup.files)
    if arguments[0] == "claims_a_lock":
        report = SandboxReport("linux-x86_64", {Layer.SECCOMP: LayerState.ON})
    elif arguments[0] == "speaks_first":
        os.write(setup.results, message_line(good(1)))
        FOREVER.wait()
    else:
        policy = setup.policy()
        report = enter(policy, prepare(policy))
    os.write(setup.results, ready_line(report))
    spoiled = ""
    while (handed := files.receive()) is not None:
        request, descriptor = handed
        item = request.item
        os.lseek(descriptor, 0, os.SEEK_SET)
        wish = os.read(descriptor, 100).decode().strip()
        os.close(descriptor)
        wish = spoiled or wish
        spoiled = wish.removeprefix("then_") if wish.startswith("then_") else ""
        misbehaviour = Misbehaviour(item, setup.results).kind(wish)
        if request.digest_of is not None:
            answer = good(item) if wish == "answers_for_a_digest" else Digest(item, MD5)
            os.write(setup.results, message_line(answer))
        elif misbehaviour is not None:
            misbehaviour()
        else:
            os.write(setup.results, message_line(good(item)))
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
