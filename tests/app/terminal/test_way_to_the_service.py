"""The window goes to the service the way the environment and the options say, as the command line does, or not at all."""

from __future__ import annotations

import os
import pty
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.shell.wrong_settings import wrong_settings
from app.terminal import QuietParser, add_window_options, chosen_for_window
from app.terminal.spoken import Spoken
from tests.variants import first_of

ROOT = Path(__file__).parents[3]
SECRET = "anna-holiday"
PIN = "EMPREINTE_PIN"
NOT_A_PIN = "A pin is the SHA-256 of a public key: 64 hexadecimal digits."
#: What is set, and what is said; never what was typed.
WRONG = [
    ({"EMPREINTE_SERVICE": f"ftp://{SECRET}.example"}, "must begin with https://"),
    ({"EMPREINTE_PROXY": f"http://{SECRET}:3128"}, "A proxy is written socks5h://host:port."),
    ({PIN: SECRET}, NOT_A_PIN),
    ({"EMPREINTE_CA_FILE": f"/{SECRET}"}, "The file of certificate authorities can't be read."),
]


@contextmanager
def opened(
    environment: dict[str, str], *options: str, stderr: int = subprocess.PIPE
) -> Iterator[subprocess.Popen[bytes]]:
    """``empreinte`` without a command, drawn where nobody sees it."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith("EMPREINTE_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *options],
        cwd=ROOT,
        env=kept
        | {"QT_QPA_PLATFORM": "offscreen", "EMPREINTE_SERVICE": "https://cases.invalid"}
        | environment,
        stderr=stderr,
    )
    with process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGKILL)


@pytest.mark.parametrize("by_option", first_of([True, False], every_run=1))
def test_the_window_asks_its_proxy_for_the_service(by_option: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.settimeout(60)
        address = f"socks5h://127.0.0.1:{proxy.getsockname()[1]}"
        options = ("--proxy", address) if by_option else ()
        with opened({"EMPREINTE_PROXY": "" if by_option else address}, *options):
            asking, _ = proxy.accept()
            with asking:
                asking.settimeout(60)
                assert asking.recv(1) == b"\x05"
                asking.recv(asking.recv(1)[0])
                asking.sendall(b"\x05\x00")
                asked = b""
                while len(asked) < 20:
                    asked += asking.recv(20 - len(asked))
    # connect to a name, which only the proxy looks up
    assert asked == b"\x05\x01\x00\x03\x0dcases.invalid\x01\xbb"


@pytest.mark.parametrize(("given", "said"), WRONG, ids=lambda value: next(iter(value), None))
def test_at_a_terminal_a_wrong_setting_is_told_there_and_nothing_is_opened(
    given: dict[str, str], said: str
) -> None:
    ours, theirs = pty.openpty()
    try:
        with opened(given, stderr=theirs) as process:
            assert process.wait(60) == 2
        shown = os.read(ours, 10_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert said in shown
    assert SECRET not in shown
    assert "Traceback" not in shown


def test_without_a_terminal_it_is_shown_until_somebody_closes_it() -> None:
    with opened({PIN: SECRET}) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == f"empreinte: {NOT_A_PIN}\n".encode()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(2)


def test_the_box_says_what_is_wrong_under_a_title_that_tells_nothing(qapp: QApplication) -> None:
    box = wrong_settings(NOT_A_PIN)
    assert box.windowTitle() == qapp.applicationDisplayName()
    assert "nothing was sent" in box.text()
    assert PIN in box.informativeText()
    assert NOT_A_PIN in box.informativeText()
    box.deleteLater()


def test_practising_stays_on_this_computer_whatever_service_is_set_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A window that says "practice" must not reach a real service, unless that was named with it."""
    monkeypatch.setenv("EMPREINTE_SERVICE", "https://cases.invalid")
    parser = QuietParser(spoken=Spoken(), prog="empreinte")
    add_window_options(parser, Spoken())
    assert chosen_for_window(parser.parse_args(["--practice"])) == (None, None)
    address, _ = chosen_for_window(parser.parse_args(["--practice", "--service", "https://a.test"]))
    assert address is not None
    address, _ = chosen_for_window(parser.parse_args([]))
    assert address is not None
