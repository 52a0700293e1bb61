"""A worker that has been taken over: really sealed, and then does what the file's first line says.

The tests hand it files like ``b"segfault\n"``. ``b"good\n"`` is answered properly, and so is
``b"then_segfault\n"``, after which the next file meets a segfault, whatever is in it.
"""

import ctypes
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from hashing.channel.handover import receiver
from hashing.channel.messages import message_line, ready_line
from hashing.events import Hashed, Progress, Refused
from hashing.refusals import RefusalCode
from hashing.sandbox import enter, prepare
from hashing.sandbox_report import Layer, LayerState, SandboxReport
from hashing.signals import Fingerprint, Pdq
from hashing.worker.main import WorkerSetup

FINGERPRINT = Fingerprint("image", (Pdq("0123456789abcdef" * 4, 100),))
FOREVER = threading.Event()


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
        self.say(message_line(Hashed(self.item, FINGERPRINT)))

    def slow(self) -> None:
        for number in range(100):
            self.say(message_line(Progress(self.item, number / 100)))
            FOREVER.wait(0.005)
        self.say(message_line(Hashed(self.item, FINGERPRINT)))

    def half_line(self) -> None:
        self.say(message_line(Hashed(self.item, FINGERPRINT))[:40])
        FOREVER.wait()

    def half_line_and_end(self) -> None:
        self.say(message_line(Hashed(self.item, FINGERPRINT))[:40])
        os._exit(0)

    def two_answers(self) -> None:
        line = message_line(Hashed(self.item, FINGERPRINT))
        self.say(line + line)

    def answer_and_end(self) -> None:
        self.say(message_line(Hashed(self.item, FINGERPRINT)))
        os._exit(0)

    def wrong_item(self) -> None:
        self.say(message_line(Hashed(self.item + 1, FINGERPRINT)))

    def forged(self, field: str, value: object) -> None:
        data = json.loads(message_line(Hashed(self.item, FINGERPRINT)))
        data["fingerprint"]["signals"][0][field] = value
        self.say(json.dumps(data).encode() + b"\n")

    def huge_number(self) -> None:
        frame = {"pdq": "0" * 64, "quality": 50, "timestamp": 10**400}
        signals = [{"type": "vpdq", "transform": "original", "frames": [frame]}]
        fingerprint = {"kind": "video", "signals": signals}
        answer = {"item": self.item, "fingerprint": fingerprint, "thumbnail": None}
        self.say(json.dumps(answer).encode() + b"\n")

    def hidden_text(self) -> None:
        data = json.loads(message_line(Refused(self.item, RefusalCode.DAMAGED)))
        self.say(json.dumps(data | {"note": "a secret"}).encode() + b"\n")

    def silence(self) -> None:
        FOREVER.wait()

    def end_quietly(self) -> None:
        os._exit(0)

    def out_of_memory(self) -> NoReturn:
        self.say(message_line(Refused(self.item, RefusalCode.OUT_OF_MEMORY)))
        os._exit(0)

    def kinds(self) -> dict[str, Callable[[], None]]:
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
        os.write(setup.results, message_line(Hashed(1, FINGERPRINT)))
        FOREVER.wait()
    else:
        policy = setup.policy()
        report = enter(policy, prepare(policy))
    os.write(setup.results, ready_line(report))
    spoiled = ""
    while (request := files.receive()) is not None:
        item, descriptor = request
        os.lseek(descriptor, 0, os.SEEK_SET)
        wish = os.read(descriptor, 100).decode().strip()
        os.close(descriptor)
        wish = spoiled or wish
        spoiled = wish.removeprefix("then_") if wish.startswith("then_") else ""
        misbehaviour = Misbehaviour(item, setup.results).kinds().get(wish)
        if misbehaviour is not None:
            misbehaviour()
        else:
            os.write(setup.results, message_line(Hashed(item, FINGERPRINT)))
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
