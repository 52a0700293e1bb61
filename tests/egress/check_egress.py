"""What really leaves the computer when a case is submitted: recorded, decrypted and compared with the preview.

    python -m tests.egress.check_egress [--only NAME]

Runs a whole submission, with the real command line, hasher and service over TLS, in a network namespace of its own
under dumpcap and strace. Passes when the bytes on the wire are exactly the previewed body to exactly one host, with
no name looked up but the service's - and when the same check catches every deliberately leaky client. The same for links
and a contact, which are sealed anew each time: what leaves has its one form, and only the desk's key opens it.
Works as root and as an ordinary user who may make user namespaces.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from case_api.desk_keys import DeskKeyFolder
from submission.case_identity import CaseIdentity
from submission.protocol import operator_keys
from submission.protocol.links import open_contact, open_link
from submission.protocol.wire import Contact, PageLinks, body_bytes
from tests.egress.leaky_clients import LEAKS
from tests.egress.scene import (
    CANARIES,
    HOST,
    PORT,
    make_certificates,
    make_pictures,
    name_server,
    service,
)
from tests.egress.wire_record import HEADERS, Record, Request
from tests.egress.with_key_log import PRODUCT

ROOT = Path(__file__).resolve().parents[2]
SERVICE = f"https://{HOST}:{PORT}"
TOOLS = {"tshark": "tshark", "dumpcap": "tshark", "strace": "strace", "ip": "iproute2"}
INSIDE = "--inside"
HONEST = "honest"
LINKS, LEAKY_LINKS = "links", "leaky_links"
CHECKS = [HONEST, *LEAKS, LINKS, LEAKY_LINKS]
#: what is sealed: the last part of the first is one of the words that must be nowhere
PAGES = ("https://example.org/wedding-night.jpg", "https://example.com/two")
MAIL = "holiday-in-brest@example.net"
#: TLS and HTTP around a body: handshakes, certificates' acknowledgement, heads, record headers
MOST_AROUND = 6_000


def main() -> int:
    parser = argparse.ArgumentParser(prog="check_egress.py")
    parser.add_argument("--only", choices=CHECKS)
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return check_all([options.only] if options.only else CHECKS)
    if not _tools_are_there():
        return 2
    unshare = ["unshare", "--net", "--mount"]
    if os.geteuid() != 0:
        unshare += ["--user", "--map-root-user"]
    only = ["--only", options.only] if options.only else []
    return subprocess.run(
        [*unshare, sys.executable, "-m", "tests.egress.check_egress", INSIDE, *only],
        check=False,
        cwd=ROOT,
    ).returncode


def _tools_are_there() -> bool:
    missing = sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "-qq", "update"], check=False)
        subprocess.run(install, check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print("This check needs a few programs. Install them with:\n    sudo", *install)
    return not missing


def check_all(names: list[str]) -> int:
    """Inside the namespace: each client once."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    failed = []
    with tempfile.TemporaryDirectory(prefix="empreinte-egress-") as folder:
        base = Path(folder)
        _own_resolver(base)
        make_certificates(base)
        pictures = make_pictures(base)
        with name_server(), service(base):
            for name in names:
                of_links = name in (LINKS, LEAKY_LINKS)
                found = (check_links if of_links else check)(name, base, pictures)
                right = not found if name in (HONEST, LINKS) else bool(found)
                failed += [] if right else [name]
                verdict = "as it should be" if right else "WRONG"
                print(f"{name}: {verdict}; found: {'; '.join(found) or 'nothing'}", flush=True)
    print("FAILED" if failed else "passed", *failed)
    return int(bool(failed))


def _own_resolver(folder: Path) -> None:
    """Name lookups go to the one in ``scene``, and nowhere else. Seen in this mount namespace only."""
    for name, text in (
        ("resolv.conf", "nameserver 127.0.0.1\n"),
        ("nsswitch.conf", "hosts: dns\n"),
    ):
        (folder / name).write_text(text)
        real = Path("/etc", name).resolve()
        if real.exists():
            subprocess.run(["mount", "--bind", str(folder / name), str(real)], check=True)


def check(client: str, base: Path, pictures: list[Path]) -> list[str]:
    """Runs one client and gives everything that it should not have done."""
    identity = CaseIdentity.new()
    folder, environment = _place(client, base, identity)
    product = [sys.executable, "-m", "app"]
    files = [str(path) for path in pictures]
    submit = ["submit", "--channel", "adult", "--json", "--case", identity.case_id]
    preview = subprocess.run(
        [*product, *submit, "--dry-run", *files],
        env=environment,
        check=True,
        capture_output=True,
        cwd=folder,
    ).stdout
    sent = [*submit, "--service", SERVICE, *files]
    record, done = _recorded(PRODUCT if client == HONEST else client, sent, folder, environment)
    if done.returncode != 0:
        return [f"the submission failed: {done.stderr.decode()[-300:]}"]
    return judge(record, preview.rstrip(b"\n"), identity.case_id)


def check_links(client: str, base: Path, pictures: list[Path]) -> list[str]:
    """The same for links and a contact of a case that was sent before."""
    identity = CaseIdentity.new()
    folder, environment = _place(client, base, identity)
    submit = ["submit", "--channel", "adult", "--json", "--service", SERVICE]
    subprocess.run(
        [sys.executable, "-m", "app", *submit, "--case", identity.case_id, str(pictures[0])],
        env=environment,
        check=True,
        capture_output=True,
        cwd=folder,
    )
    sent = ["links", "--json", "--service", SERVICE, "--case", identity.case_id]
    sent += ["--contact", MAIL, *PAGES]
    program = PRODUCT if client == LINKS else "name_in_a_body"
    record, done = _recorded(program, sent, folder, environment)
    if done.returncode != 0:
        return [f"sending links failed: {done.stderr.decode()[-300:]}"]
    return judge_links(record, identity, base)


def _place(client: str, base: Path, identity: CaseIdentity) -> tuple[Path, dict[str, str]]:
    folder = base / client
    folder.mkdir()
    return folder, {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "EMPREINTE_CA_FILE": str(base / "ca.pem"),
        "EMPREINTE_ACCESS_CODE": identity.access_code,
    }


def _recorded(
    program: str, words: list[str], folder: Path, environment: dict[str, str]
) -> tuple[Record, subprocess.CompletedProcess[bytes]]:
    """Run a program with everything that it says on any network written down."""
    record = Record(folder / "wire.pcap", folder / "keys.log", folder / "network.trace")
    record.keys.touch()
    with_key_log = [sys.executable, "-m", "tests.egress.with_key_log", str(record.keys)]
    strace = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(record.trace)]
    capture = _start_capture(record.capture, folder)
    try:
        done = subprocess.run(
            [*strace, *with_key_log, program, *words],
            env=environment,
            check=False,
            capture_output=True,
            cwd=folder,
        )
    finally:
        _stop_capture(capture, record.capture)
    return record, done


def judge(record: Record, preview: bytes, case_id: str) -> list[str]:
    """Everything on the wire that is not the previewed body on its way to the service."""
    found = _judge_destinations(record)
    try:
        requests = record.requests()
    except ValueError:
        return [*found, "sent what is no request"]
    lines = ["GET /v1/service", f"PUT /v1/cases/{case_id}"]
    return found + _judge_requests(requests, lines, [preview]) + _judge_amount(record, len(preview))


def judge_links(record: Record, identity: CaseIdentity, base: Path) -> list[str]:
    """Everything on the wire that is not the two sealed bodies, or in them and not what was typed."""
    found = _judge_destinations(record)
    try:
        requests = record.requests()
        bodies = [request.body for request in requests if request.body]
        links = PageLinks.model_validate_json(bodies[0])
        contact = Contact.model_validate_json(bodies[1])
    except (ValueError, IndexError):
        return [*found, "sent what is no request, or no links and contact"]
    case = f"/v1/cases/{identity.case_id}"
    lines = ["GET /v1/service", f"GET {case}", f"POST {case}/links", f"PUT {case}/contact"]
    expected = [body_bytes(links), body_bytes(contact)]
    found += _judge_requests(requests, [*lines, f"GET {case}"], expected)
    found += _judge_amount(record, sum(map(len, expected)))
    keys = DeskKeyFolder(base / "desk").private_keys()
    opened = [
        open_link(operator_keys.decode(link.sealed), link.link_id, links.key_id, keys)
        for link in links.links
    ]
    if opened != list(PAGES) or [link.link_id for link in links.links] != [
        identity.link_id(page) for page in PAGES
    ]:
        found.append("links that are not exactly those typed")
    if open_contact(operator_keys.decode(contact.sealed), contact.key_id, keys) != MAIL:
        found.append("a contact that is not the one typed")
    return found


def _judge_amount(record: Record, expected: int) -> list[str]:
    found = []
    if record.bytes_sent() > expected + MOST_AROUND:
        found.append(f"{record.bytes_sent()} bytes for {expected} of bodies")
    everything = record.everything().lower()
    found += [f"the word {canary}" for canary in CANARIES if canary.lower().encode() in everything]
    return found


def _judge_destinations(record: Record) -> list[str]:
    found = []
    if foreign := record.foreign_packets():
        found.append(f"{len(foreign)} packets to elsewhere")
    if (names := record.names_asked_for()) != {HOST}:
        found.append(f"looked up {sorted(names - {HOST})}")
    if names := record.server_names() - {HOST}:
        found.append(f"called the service {sorted(names)}")
    if calls := record.places_called():
        found.append(f"{len(calls)} network calls to elsewhere")
    if unreadable := record.unreadable_connections():
        found.append(f"{unreadable} connections that can't be read")
    return found


def _judge_requests(
    requests: Sequence[Request], lines: list[str], bodies: list[bytes]
) -> list[str]:
    found = []
    sent = [f"{request.method} {request.path}" for request in requests]
    if sent != lines:
        found.append(f"{len(sent)} requests, which are not the {len(lines)} expected")
    if [request.body for request in requests if request.body] != bodies:
        found.append("bodies that are not exactly the previewed one")
    strange = {name for request in requests for name in request.headers} - HEADERS
    if strange:
        found.append(f"headers {sorted(strange)}")
    if len({request.headers.get("user-agent") for request in requests}) != 1:
        found.append("more than one User-Agent")
    return found


def _start_capture(file: Path, folder: Path) -> subprocess.Popen[bytes]:
    log = folder / "dumpcap.log"
    with log.open("wb") as out:
        started = subprocess.Popen(
            ["dumpcap", "-i", "lo", "-s", "0", "-q", "-w", str(file)], stdout=out, stderr=out
        )
    end = time.monotonic() + 20
    while "File:" not in log.read_text():
        if time.monotonic() > end or started.poll() is not None:
            raise RuntimeError("dumpcap did not start: " + log.read_text())
        time.sleep(0.05)
    return started


def _stop_capture(capture: subprocess.Popen[bytes], file: Path) -> None:
    """When what is on the wire has been written down."""
    size = -1
    end = time.monotonic() + 20
    while size != (size := file.stat().st_size) and time.monotonic() < end:
        time.sleep(0.7)  # dumpcap writes twice a second
    capture.send_signal(signal.SIGINT)
    capture.wait(20)


if __name__ == "__main__":
    sys.exit(main())
