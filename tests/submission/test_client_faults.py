"""The client against real sockets that answer badly, slowly, elsewhere, or not at all."""

from __future__ import annotations

import json
import logging
import os
import re
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hashing.signals import Fingerprint, Pdq
from submission.client import CaseClient
from submission.failures import (
    BadAnswerError,
    BodyRefusedError,
    ConflictError,
    NotFoundOrWrongCodeError,
    NotOfferedError,
    ServiceTroubleError,
    SubmissionError,
    TooManyAttemptsError,
    UnreachableError,
    UntrustedError,
)
from submission.network.connection import Patience
from submission.network.service_address import AddressError, ServiceAddress
from submission.preparation import prepare_case
from submission.protocol.answers import Action, Retention, ServiceDescription, ServiceLimits
from submission.protocol.receipt import published_key, sign
from submission.protocol.wire import Withdrawal, body_bytes
from tests.plausible_pdq import numbered_pdq
from tests.submission.cases import ADULT, MINOR, SOMEBODY, chosen
from tests.submission.network.certificates import NAME, Certificates, make_certificates

IDENTITY = SOMEBODY
CASE = prepare_case(
    chosen([Fingerprint("image", (Pdq(numbered_pdq(1), 90),))]), ADULT, identity=IDENTITY
)
SIGNING = Ed25519PrivateKey.generate()
KEYS = (published_key(SIGNING),)
HURRY = Patience(connect=2.0, read=0.4, total=1.0)

Talk = Callable[[socket.socket, bytes], None]


def _description(**changes: object) -> ServiceDescription:
    description = ServiceDescription(
        name="Test operator",
        protocol="empreinte/1",
        practice=True,
        channels=("adult",),
        platforms=(),
        retention=Retention(active_days=1, tombstone_days=1),
        receipt_keys=KEYS,
        limits=ServiceLimits(body_bytes=2**21, items=200, vpdq_frames=20_000),
    )
    return description.model_copy(update=changes)


def http_answer(
    status: int, content: bytes, media_type: str = "application/json", *headers: str
) -> bytes:
    lines = [
        f"HTTP/1.1 {status} Any",
        f"Content-Type: {media_type}",
        f"Content-Length: {len(content)}",
        # as this server does: else a client that asks again at once may still send into the closed connection
        "Connection: close",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def problem(status: int, *headers: str, **fields: object) -> bytes:
    content = json.dumps({"type": "about:blank", "title": "No", "status": status, **fields})
    return http_answer(status, content.encode(), "application/problem+json", *headers)


def receipt(body: bytes = CASE.body_bytes, key: Ed25519PrivateKey = SIGNING) -> bytes:
    signed = sign(
        key,
        action="submitted",
        case_id=IDENTITY.case_id,
        body=body,
        issued_at="2026-01-01T00:00:00Z",
        service="Test operator",
    )
    return http_answer(201, signed.model_dump_json().encode())


@dataclass
class Server:
    """A listening socket on loopback; ``talk`` has each request in full and says whatever it likes."""

    talk: Talk
    tls: ssl.SSLContext | None = None
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> Self:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    @property
    def address(self) -> ServiceAddress:
        return ServiceAddress(f"http://127.0.0.1:{self.port}")

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self.connections += 1
            with connection, suppress(OSError):
                connection.settimeout(5)
                self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        if self.tls is not None:
            with self.tls.wrap_socket(connection, server_side=True) as secured:
                self._converse(secured)
        else:
            self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        request = read_request(connection)
        if request:
            self.requests.append(request)
            self.talk(connection, request)


def read_request(connection: socket.socket) -> bytes:
    request = b""
    while b"\r\n\r\n" not in request:
        piece = connection.recv(65536)
        if not piece:
            return request
        request += piece
    head, _, body = request.partition(b"\r\n\r\n")
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            while len(body) < int(line.split(b":")[1]):
                body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def saying(*answers: bytes) -> Talk:
    """Each answer once, the last one for ever."""
    left = list(answers)

    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(left.pop(0) if len(left) > 1 else left[0])

    return talk


def client(server: Server) -> CaseClient:
    return CaseClient(server.address, receipt_keys=KEYS, patience=HURRY, wait=lambda _: None)


DESCRIBED = http_answer(200, _description().model_dump_json().encode())


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (problem(404), NotFoundOrWrongCodeError),
        (problem(401), NotFoundOrWrongCodeError),
        (problem(409), ConflictError),
        (problem(422, field="items.0"), BodyRefusedError),
        (problem(413), BodyRefusedError),
        (problem(500), ServiceTroubleError),
        (problem(503), UnreachableError),
        (problem(418), BadAnswerError),
        (http_answer(302, b"", "text/html", "Location: https://elsewhere.test/"), UntrustedError),
        (http_answer(302, b"", "text/html", "Location: http://[::x"), UntrustedError),
        (http_answer(302, b"", "text/html", "Location: file:///etc/passwd"), UntrustedError),
        (http_answer(200, b"<html>Please log in</html>", "text/html"), BadAnswerError),
        (http_answer(200, b"{}"), BadAnswerError),
        (http_answer(200, b"[" * 100_000), BadAnswerError),
        (http_answer(200, b"\xff\xfe\x00"), BadAnswerError),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", UnreachableError),
        (b"\x00" * 100, UnreachableError),
        (b"", UnreachableError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", UnreachableError),
    ],
)
def test_each_bad_answer_has_its_own_plain_error(
    answer: bytes, error: type[SubmissionError]
) -> None:
    with (
        Server(saying(answer)) as server,
        client(server) as asking,
        pytest.raises(SubmissionError) as caught,
    ):
        asking.status(IDENTITY)
    assert isinstance(caught.value, error)
    text = str(caught.value)
    assert text[-1] in ".?"
    assert IDENTITY.case_id not in text
    assert "127.0.0.1" not in text


def test_the_refused_field_is_named_and_nothing_else_of_the_answer() -> None:
    with Server(saying(problem(422, field="items.0.kind"))) as server, client(server) as sending:
        with pytest.raises(BodyRefusedError) as caught:
            sending.submit(CASE)
        assert caught.value.field == "items.0.kind"
    rude = problem(422, field="\x1b[2Jitems " * 10)
    with Server(saying(rude)) as server, client(server) as sending:
        with pytest.raises(BodyRefusedError) as caught:
            sending.submit(CASE)
        assert caught.value.field is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("Retry-After: 7", 7), ("Retry-After: 99999999", 86_400), ("Retry-After: soon", 60)],
)
def test_too_many_attempts_says_for_how_long(header: str, seconds: int) -> None:
    with (
        Server(saying(problem(429, header))) as server,
        client(server) as asking,
        pytest.raises(TooManyAttemptsError) as caught,
    ):
        asking.status(IDENTITY)
    assert caught.value.retry_after == seconds
    assert len(server.requests) == 1


def test_a_lost_answer_is_asked_for_again_with_the_same_bytes() -> None:
    waited: list[float] = []
    with (
        Server(saying(b"", problem(502), receipt())) as server,
        CaseClient(
            server.address, receipt_keys=KEYS, patience=HURRY, wait=waited.append
        ) as sending,
    ):
        (got,) = sending.submit(CASE)
    assert got.case_id == IDENTITY.case_id
    assert len(server.requests) == 3
    assert len(set(server.requests)) == 1
    assert server.requests[0].endswith(b"\r\n\r\n" + CASE.body_bytes)
    assert waited == sorted(waited)
    assert len(waited) == 2


def test_a_refusal_is_not_asked_for_again() -> None:
    with (
        Server(saying(problem(409))) as server,
        client(server) as sending,
        pytest.raises(ConflictError),
    ):
        sending.submit(CASE)
    assert len(server.requests) == 1


def test_nobody_listens() -> None:
    with Server(saying(b"")) as server:
        address = server.address
    with pytest.raises(UnreachableError, match="could not be reached"):
        _describe(address)


def test_an_endless_answer_is_cut_off() -> None:
    def flood(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            connection.sendall(b" " * 65536)

    with Server(flood) as server, client(server) as asking, pytest.raises(BadAnswerError):
        asking.describe_service()


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nX-Slow: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_an_answer_that_trickles_in_is_given_up(start: bytes) -> None:
    over = threading.Event()

    def trickle(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(start)
        while not over.wait(0.05):
            connection.sendall(b"a")

    begun = time.monotonic()
    with Server(trickle) as server, client(server) as asking:
        try:
            with pytest.raises(UnreachableError):
                asking.describe_service()
        finally:
            over.set()
    assert time.monotonic() - begun < 3 * HURRY.total + 1


def test_silence_is_given_up() -> None:
    over = threading.Event()

    def keep_silent(_connection: socket.socket, _request: bytes) -> None:
        over.wait(10)

    with Server(keep_silent) as server, client(server) as asking:
        try:
            with pytest.raises(UnreachableError):
                asking.describe_service()
        finally:
            over.set()


def test_no_log_shows_a_number_or_a_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        Server(saying(problem(404))) as server,
        client(server) as asking,
        pytest.raises(NotFoundOrWrongCodeError),
    ):
        asking.status(IDENTITY)
    assert IDENTITY.case_id not in caplog.text
    assert IDENTITY.bearer not in caplog.text
    assert IDENTITY.case_id in server.requests[0].decode()


def test_the_environment_s_proxies_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(saying(b"")) as proxy, Server(saying(DESCRIBED)) as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        with client(server) as asking:
            assert asking.describe_service() == _description()
        assert proxy.connections == 0


def test_a_redirect_is_not_followed() -> None:
    with Server(saying(DESCRIBED)) as elsewhere:
        location = f"Location: http://127.0.0.1:{elsewhere.port}/v1/service"
        moved = http_answer(307, b"", "text/plain", location)
        with Server(saying(moved)) as server, pytest.raises(UntrustedError):
            _describe(server.address)
        assert elsewhere.connections == 0


def test_a_channel_that_is_not_offered_is_not_sent_to() -> None:
    minor = prepare_case(
        chosen([Fingerprint("image", (Pdq(numbered_pdq(1), 90),))]), MINOR, identity=IDENTITY
    )
    with Server(saying(DESCRIBED)) as server, client(server) as sending:
        sending.describe_service()
        with pytest.raises(NotOfferedError):
            sending.submit(minor)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "false_receipt",
    [receipt(body=b"something else"), receipt(key=Ed25519PrivateKey.generate())],
    ids=["another body", "another operator"],
)
def test_a_receipt_that_proves_nothing_is_not_taken(false_receipt: bytes) -> None:
    # one connection a request, so that each gets its own answer
    with Server(saying(DESCRIBED, false_receipt)) as server, client(server) as sending:
        sending.describe_service()
        with pytest.raises(UntrustedError):
            sending.submit(CASE)


@pytest.mark.parametrize("answers", [(DESCRIBED,), (problem(503),)], ids=["asked", "not known"])
def test_a_receipt_that_nobody_signed_is_not_taken_by_a_client_that_knew_no_key(
    answers: tuple[bytes, ...],
) -> None:
    unsigned = re.sub(rb'("signature":")[^"]{20}', rb"\g<1>" + b"A" * 20, receipt())

    def talk(connection: socket.socket, request: bytes) -> None:
        connection.sendall(answers[0] if request.startswith(b"GET") else unsigned)

    with (
        Server(talk) as server,
        CaseClient(server.address, patience=HURRY, wait=lambda _: None) as sending,
        pytest.raises(SubmissionError) as caught,
    ):
        sending.submit_body(IDENTITY, CASE.body_bytes)
    asked = server.requests[0].startswith(b"GET /v1/service ")
    assert asked, "the keys are asked for before anything is sent"
    sent = any(request.startswith(b"PUT") for request in server.requests)
    assert caught.value.may_have_arrived is sent
    assert isinstance(caught.value, UntrustedError if sent else ServiceTroubleError)


def test_keys_known_from_elsewhere_are_believed_and_not_the_service_s_own_word() -> None:
    imposter = Ed25519PrivateKey.generate()
    described = _description(receipt_keys=(published_key(imposter),)).model_dump_json().encode()
    answers = saying(http_answer(200, described), receipt(key=imposter))
    with Server(answers) as server, client(server) as sending:
        sending.describe_service()
        with pytest.raises(UntrustedError):
            sending.submit(CASE)


def _withdrawal_answer(action: Action) -> bytes:
    signed = sign(
        SIGNING,
        action=action,
        case_id=IDENTITY.case_id,
        body=body_bytes(Withdrawal(scope="case")),
        issued_at="2026-01-01T00:00:00Z",
        service="Test operator",
    )
    return http_answer(200, signed.model_dump_json().encode())


@pytest.mark.parametrize("action", ["withdrawal_requested", "deleted"])
def test_a_withdrawal_is_answered_with_a_receipt_or_with_the_proof_of_deletion(
    action: Action,
) -> None:
    answers = saying(DESCRIBED, _withdrawal_answer(action))
    with Server(answers) as server, client(server) as asking:
        asking.describe_service()
        assert asking.withdraw(IDENTITY).action == action


def test_a_withdrawal_is_not_answered_with_anything_else() -> None:
    answers = saying(DESCRIBED, _withdrawal_answer("withdrawal_cancelled"))
    with Server(answers) as server, client(server) as asking:
        asking.describe_service()
        with pytest.raises(UntrustedError):
            asking.withdraw(IDENTITY)


# --- TLS -------------------------------------------------------------------------------------------------------


@pytest.fixture(name="certificates", scope="module")
def _certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("tls"))


def _describe(address: ServiceAddress) -> ServiceDescription:
    with CaseClient(address, patience=HURRY, wait=lambda _: None) as asking:
        return asking.describe_service()


def test_the_right_pin_and_authority_are_trusted(certificates: Certificates) -> None:
    with Server(saying(DESCRIBED), certificates.server) as server:
        address = ServiceAddress(
            f"https://127.0.0.1:{server.port}",
            ca_file=certificates.ca_file,
            pins=frozenset({"0" * 64, certificates.pin}),
        )
        assert _describe(address) == _description()


def test_the_secrets_of_a_session_are_written_nowhere(
    certificates: Certificates, tmp_path: Path
) -> None:
    """A whole process of the product, as whoever watches a computer could start it."""
    secrets = tmp_path / "keys.log"
    with Server(saying(problem(404)), certificates.server) as server:
        done = subprocess.run(
            [sys.executable, "-m", "app", "status", "--json", IDENTITY.shown_case_id],
            cwd=Path(__file__).parents[2],
            env=os.environ
            | {
                "SSLKEYLOGFILE": str(secrets),
                "EMPREINTE_SERVICE": f"https://127.0.0.1:{server.port}",
                "EMPREINTE_CA_FILE": str(certificates.ca_file),
                "EMPREINTE_ACCESS_CODE": IDENTITY.access_code,
            },
            capture_output=True,
            timeout=100,
            check=False,
        )
    assert b"not_found_or_wrong_code" in done.stdout
    assert IDENTITY.case_id.encode() in server.requests[0]
    assert not secrets.exists()


def test_a_wrong_pin_stops_before_the_first_byte(certificates: Certificates) -> None:
    with Server(saying(DESCRIBED), certificates.server) as server:
        address = ServiceAddress(
            f"https://127.0.0.1:{server.port}",
            ca_file=certificates.ca_file,
            pins=frozenset({"0" * 64}),
        )
        with pytest.raises(UntrustedError):
            _describe(address)
    assert server.connections == 1
    assert server.requests == []


def test_an_unknown_authority_is_not_trusted_and_not_tried_again(
    certificates: Certificates,
) -> None:
    with Server(saying(DESCRIBED), certificates.server) as server, pytest.raises(UntrustedError):
        _describe(ServiceAddress(f"https://127.0.0.1:{server.port}"))
    assert server.connections == 1
    assert server.requests == []


def test_a_certificate_for_another_name_is_not_trusted(certificates: Certificates) -> None:
    with Server(saying(DESCRIBED), certificates.server) as server:
        address = ServiceAddress(f"https://localhost:{server.port}", ca_file=certificates.ca_file)
        with pytest.raises(UntrustedError):
            _describe(address)
    assert server.requests == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_old_tls_is_refused(certificates: Certificates, tmp_path: Path) -> None:
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    old.load_cert_chain(certificates.ca_file.with_name("server.pem"))
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version = ssl.TLSVersion.TLSv1
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    with Server(saying(DESCRIBED), old) as server:
        address = ServiceAddress(f"https://127.0.0.1:{server.port}", ca_file=certificates.ca_file)
        with pytest.raises(SubmissionError):
            _describe(address)
    assert server.requests == []


# --- SOCKS -----------------------------------------------------------------------------------------------------


class SocksProxy(Server):
    """Notes what it is asked to connect to, and connects to ``target``."""

    def __init__(self, target: int) -> None:
        super().__init__(lambda *_: None)
        self.target = target
        self.asked: list[tuple[int, bytes, int]] = []

    def _serve(self, connection: socket.socket) -> None:
        count = connection.recv(2)[1]
        connection.recv(count)
        connection.sendall(b"\x05\x00")
        _, _, _, kind = connection.recv(4)
        length = connection.recv(1)[0] if kind == 3 else 4
        host = connection.recv(length)
        (port,) = struct.unpack("!H", connection.recv(2))
        self.asked.append((kind, host, port))
        connection.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        with socket.create_connection(("127.0.0.1", self.target)) as upstream:
            back = threading.Thread(target=_pump, args=(upstream, connection))
            back.start()
            _pump(connection, upstream)
            back.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


@pytest.fixture(name="looked_up")
def _looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names that this computer was asked to resolve."""
    names: list[str] = []
    real = socket.getaddrinfo

    def noting(host: str, *rest: object, **more: object) -> object:
        names.append(host)
        return real(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", noting)
    return names


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_socks_proxy_resolves_the_name(
    certificates: Certificates, looked_up: list[str], scheme: str
) -> None:
    with (
        Server(saying(DESCRIBED), certificates.server) as server,
        SocksProxy(server.port) as proxy,
    ):
        address = ServiceAddress(
            f"https://{NAME}",
            proxy=f"{scheme}://127.0.0.1:{proxy.port}",
            ca_file=certificates.ca_file,
            pins=frozenset({certificates.pin}),
        )
        assert _describe(address) == _description()
    assert proxy.asked == [(3, NAME.encode(), 443)]
    assert NAME not in looked_up


def test_the_pin_holds_behind_a_proxy_too(certificates: Certificates) -> None:
    with (
        Server(saying(DESCRIBED), certificates.server) as server,
        SocksProxy(server.port) as proxy,
    ):
        address = ServiceAddress(
            f"https://{NAME}",
            proxy=f"socks5h://127.0.0.1:{proxy.port}",
            ca_file=certificates.ca_file,
            pins=frozenset({"0" * 64}),
        )
        with pytest.raises(UntrustedError):
            _describe(address)
    assert server.requests == []


@pytest.mark.parametrize(
    "nonsense", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x05\xff", b"\x05"]
)
def test_a_proxy_that_is_none_is_an_unreachable_service(nonsense: bytes) -> None:
    class NotAProxy(Server):
        def _serve(self, connection: socket.socket) -> None:
            connection.recv(100)
            connection.sendall(nonsense)

    with NotAProxy(lambda *_: None) as proxy:
        address = ServiceAddress(f"https://{NAME}", proxy=f"socks5h://127.0.0.1:{proxy.port}")
        with pytest.raises(UnreachableError):
            _describe(address)


# --- addresses -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://cases.example", "https://cases.example/"),
        (" https://cases.example/v1/ ", "https://cases.example/"),
        ("https://cases.example:8443/app/v1", "https://cases.example:8443/app"),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765/"),
        ("http://[::1]:8765/v1", "http://[::1]:8765/"),
        ("http://localhost:8765", "http://localhost:8765/"),
    ],
)
def test_an_address_is_read_with_or_without_the_version(typed: str, base: str) -> None:
    assert ServiceAddress(typed).url == base


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "cases.example",
        "http://cases.example",
        "http://127.0.0.1.example",
        "ftp://cases.example",
        "file:///etc/passwd",
        "https://",
        "https://me:secret@cases.example",
        "https://cases.example/?case=1",
        "https://cases.example/#1",
        "https://exa mple",
        "https://cases.example/%0a",
        "https://cases.example/%00",
        "https://cases.example/#",
        "https://cases.example?",
        "https://cases.example:99999",
        "https://xn--a",
        "https://xn--",
        "https://cases.example/\ud800",
    ],
)
def test_other_addresses_are_refused(typed: str) -> None:
    with pytest.raises(AddressError):
        ServiceAddress(typed)


@pytest.mark.parametrize(
    "given",
    [
        {"proxy": "http://127.0.0.1:3128"},
        {"proxy": "socks5h://127.0.0.1"},
        {"pins": frozenset({"AB" * 32})},
        {"pins": frozenset({"ab"})},
    ],
)
def test_other_proxies_and_pins_are_refused(given: dict[str, object]) -> None:
    with pytest.raises(AddressError):
        ServiceAddress("https://cases.example", **given)  # type: ignore[arg-type]


def test_plain_http_never_goes_through_a_proxy() -> None:
    with pytest.raises(AddressError):
        ServiceAddress("http://127.0.0.1:1", proxy="socks5h://127.0.0.1:9050")
