"""What a person opens or drops is read without waiting, whatever bears its name."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.state.carried_bundle import CarriedBundle
from submission.keeping.operator_place import load_operator_file
from submission.keeping.small_file import read_small_file
from submission.protocol.operator_file import OperatorFileError


def _operator_s(path: Path) -> None:
    with pytest.raises(OperatorFileError):
        load_operator_file(path)


def _carried(path: Path) -> None:
    bundle = CarriedBundle()
    bundle.read(path)
    assert bundle.trouble is not None


def _any(path: Path) -> None:
    with pytest.raises(OSError, match=r"Invalid|No such"):
        read_small_file(path, 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("opened", [_operator_s, _carried, _any])
def test_a_pipe_does_not_hold_the_window_up(opened: Callable[[Path], None], tmp_path: Path) -> None:
    """An archive can hold one under any name; opening it would wait for somebody to write."""
    pipe = tmp_path / "operator.toml"
    os.mkfifo(pipe)
    reading = threading.Thread(target=opened, args=(pipe,), daemon=True)
    reading.start()
    reading.join(10)
    assert not reading.is_alive()


def test_a_file_is_read_up_to_the_most_and_devices_are_not_files(tmp_path: Path) -> None:
    file = tmp_path / "receipt.json"
    file.write_bytes(b"0123456789")
    assert read_small_file(file, 4) == b"0123"
    assert read_small_file(file, 40) == b"0123456789"
    for other in (tmp_path, tmp_path / "none", Path(os.devnull)):
        with pytest.raises(OSError, match=r"Invalid|No such"):
            read_small_file(other, 4)
