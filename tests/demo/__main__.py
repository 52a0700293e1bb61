"""The whole story on this computer: ``make demo``.

A picture is fingerprinted in the sandbox and handed to a practice service; a platform pulls the fingerprints with
Meta's own unchanged ``tx`` program, recognises a cropped, mirrored, compressed copy, leaves another picture alone, and
answers; the person's case shows it. Everything runs through the commands that people, operators and platforms use.

    python -m tests.demo [--svg FILE]      with --svg, also written as a picture of the terminal
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIIAPI,
    StopNCIICSPFeedbackValue,
    StopNCIIEndpoint,
    StopNCIISignalType,
)
from threatexchange.signal_type.pdq.signal import PdqSignal

from tests.demo.drawing import small
from tests.demo.pictures import write_pictures

_PLATFORM = "A platform, for this demo"
_EXCHANGE, _COLLABORATION = "stop_ncii", "demo"


def main() -> int:
    parser = argparse.ArgumentParser(prog="make demo", description="The whole story, here.")
    parser.add_argument("--svg", type=Path, metavar="FILE", help="also draw the terminal into FILE")
    options = parser.parse_args()
    drawn = options.svg is not None
    console = Console(
        width=100,
        record=drawn,
        force_terminal=drawn or None,
        color_system="truecolor" if drawn else "auto",
        highlight=False,
    )
    with tempfile.TemporaryDirectory() as name:
        tell(console, Path(name))
    if options.svg is not None:
        drawing = console.export_svg(title="make demo")
        # the reader's own monospaced font: a picture in a README should fetch nothing
        options.svg.write_text(re.sub(r"@font-face \{.*?\}", "", drawing, flags=re.DOTALL))
    return 0


def tell(console: Console, folder: Path) -> None:
    """Play it all. Raises ``AssertionError`` where something does not happen as told."""
    pictures = write_pictures(folder)
    with service(folder) as url:
        keys = platform_keys(folder)
        console.print("\n[bold]1. Someone has a picture that must not go round.[/]")
        console.print(small(pictures["original"]))
        console.print(
            "   It is fingerprinted on their computer, by a process that the kernel forbids to talk:"
        )
        signals = fingerprint(pictures["original"])
        console.print(
            f"   [dim]{signals[0]['value'][:32]}…[/] and {len(signals) - 1} more like it, of likely copies."
        )

        console.print(
            "\n[bold]2. Only the fingerprints are sent.[/] Here, to a practice service on this computer."
        )
        case = submit(url, pictures["original"])
        console.print(
            f"   Case number [bold]{case['case_id']}[/], and a code that only the person has."
        )
        wait_until_active(url, case)

        console.print(
            "\n[bold]3. A platform pulls them[/], with Meta’s own [italic]tx[/] program, unchanged. It asked for all likely copies."
        )
        tx(folder, url, keys, "config", "collab", "edit", _EXCHANGE, "--create", _COLLABORATION)
        tx(folder, url, keys, "fetch")

        console.print(
            "\n[bold]4. Someone uploads a copy:[/] cut square, mirrored, made small, compressed."
        )
        console.print(small(pictures["copy"]))
        found = matches(tx(folder, url, keys, "match", "photo", str(pictures["copy"])))
        assert found, "the copy was not recognised"
        console.print(
            f"   [bold green]Recognised.[/] {min(found)} of 256 bits differ; up to 31 count as the same."
        )

        console.print("\n[bold]5. Someone uploads another picture.[/]")
        console.print(small(pictures["other"]))
        assert matches(tx(folder, url, keys, "match", "photo", str(pictures["other"]))) == []
        console.print("   [bold]Left alone.[/] It is not like anything that was reported.")

        console.print("\n[bold]6. The platform looks, blocks the copy, and answers.[/]")
        answer(url, keys, nearest(signals, pictures["copy"]))
        state = wait_for_answer(url, case)
        console.print(f"   The person’s case now says: [bold green]{state}[/].")
        console.print(
            "\n[dim]All of it happened on this computer, and is gone. No real platform received anything. Platforms that take "
            "part compare, each by its own rules; nothing can promise that every copy is found.[/]\n"
        )


# --- the service and its operator --------------------------------------------------------------------


@contextlib.contextmanager
def service(folder: Path) -> Iterator[str]:
    """The real service with a database in ``folder``; yields its address."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "case_api", "serve", "--practice", "--port", str(port)]
    command += ["--database", database(folder)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            until(lambda: answers(url), "the service did not start")
            yield url
        finally:
            process.terminate()


def database(folder: Path) -> str:
    return f"sqlite:///{folder / 'cases.db'}"


def answers(url: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(f"{url}/healthz", timeout=2):
        return True
    return False


def platform_keys(folder: Path) -> dict[str, str]:
    """What the operator gives a platform that takes part."""
    add = ["partner", "add", "--name", _PLATFORM, "--channel", "adult", "--copies", "all", "--json"]
    command = [sys.executable, "-m", "case_api", *add, "--database", database(folder)]
    keys: dict[str, str] = json.loads(output(command))
    return keys


# --- the person ----------------------------------------------------------------------------------------


def fingerprint(picture: Path) -> list[dict[str, Any]]:
    told = json.loads(output([sys.executable, "-m", "app", "hash", "--json", str(picture)]))
    signals: list[dict[str, Any]] = told["signals"]
    return signals


def submit(url: str, picture: Path) -> dict[str, Any]:
    command = [
        sys.executable,
        "-m",
        "app",
        "submit",
        "--channel",
        "adult",
        "--service",
        url,
        "--json",
    ]
    case: dict[str, Any] = json.loads(output([*command, str(picture)]))
    return case


def status(url: str, case: dict[str, Any]) -> dict[str, Any]:
    command = [sys.executable, "-m", "app", "status", "--service", url, "--json", case["case_id"]]
    environment = os.environ | {"EMPREINTE_ACCESS_CODE": case["access_code"]}
    told: dict[str, Any] = json.loads(output(command, environment))
    return told


def wait_until_active(url: str, case: dict[str, Any]) -> None:
    until(lambda: status(url, case)["state"] == "active", "the case did not become active")


def wait_for_answer(url: str, case: dict[str, Any]) -> str:
    """What the platform said, in a word."""

    def blocked() -> bool:
        return any(
            partner["state"] == "blocked"
            for item in status(url, case)["items"]
            for partner in item["partners"]
        )

    until(blocked, "the answer did not arrive")
    return f"{_PLATFORM}: blocked"


# --- the platform --------------------------------------------------------------------------------------


def tx(folder: Path, url: str, keys: dict[str, str], *arguments: str) -> str:
    """Meta's program with a home of its own, set up by its environment alone."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "TX_STATEDIR": str(folder / "tx"),
        "NO_PROXY": "127.0.0.1",
        "TX_STOPNCII_KEYS": f"{keys['fetch_key']},{keys['subscription_key']},{url}/v1",
    }
    return output([str(Path(sys.executable).with_name("tx")), *arguments], environment)


def matches(printed: str) -> list[int]:
    """The distances of what ``tx match`` found, in bits."""
    return [int(bits) for bits in re.findall(r"^pdq (\d+) ", printed, re.MULTILINE)]


def nearest(signals: list[dict[str, Any]], copy: Path) -> str:
    """The hash of the feed that the copy is nearest to: feedback carries the feed's hash, not the platform's own."""
    own = int(PdqSignal.hash_from_file(copy), 16)
    pdqs = [signal["value"] for signal in signals if signal["type"] == "pdq"]
    value: str = min(pdqs, key=lambda value: (own ^ int(value, 16)).bit_count())
    return value


def answer(url: str, keys: dict[str, str], value: str) -> None:
    client = StopNCIIAPI(
        keys["subscription_key"],
        keys["fetch_key"],
        {StopNCIIEndpoint.SubmitFeedback: keys["submit_feedback_key"]},
        base_url_override=f"{url}/v1",
    )
    client.submit_feedback(StopNCIISignalType.ImagePDQ, value, StopNCIICSPFeedbackValue.Blocked)


# --- waiting and running -----------------------------------------------------------------------------


def until(holds: Callable[[], bool], otherwise: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise AssertionError(otherwise)
        time.sleep(0.2)


def output(command: list[str], environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    if done.returncode != 0:
        raise AssertionError(f"{command[:4]} failed: {done.stderr or done.stdout}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
