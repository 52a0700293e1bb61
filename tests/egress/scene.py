"""What the check needs inside its network namespace: a certificate, a name server, a real service, a private picture."""

from __future__ import annotations

import contextlib
import datetime
import os
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from PIL import Image

from case_api.desk_keys import DeskKeyFolder
from case_api.keys import KeyFolder

HOST = "cases.service.test"
PORT = 18443
#: words that lie in the picture's name, folder and metadata, and must be nowhere on the wire
CANARIES = ("wedding-night", "holiday-in-brest", "CANARY-CAMERA", "CANARY-COMMENT")


def make_pictures(folder: Path) -> list[Path]:
    """Two pictures whose names, folder and EXIF say things that are nobody's business."""
    private = folder / "holiday-in-brest"
    private.mkdir()
    paths = [private / "wedding-night-1.jpg", private / "wedding-night-2.png"]
    exif = Image.Exif()
    exif[0x0110] = "CANARY-CAMERA"
    exif[0x9286] = "CANARY-COMMENT"
    for turned, path in enumerate(paths):
        picture = Image.effect_mandelbrot((400, 300), (-2, -1.2, 1, 1.2), 60 + turned)
        picture.rotate(20 * turned).convert("RGB").save(path, exif=exif)
    return paths


def make_certificates(folder: Path) -> None:
    """An authority (``ca.pem``) and the service's certificate and key (``tls.pem``, ``tls.key``)."""
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "egress check authority")])
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime.now(datetime.UTC)

    def begun(subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(authority_name)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=2))
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()),
                critical=False,
            )
        )

    authority = (
        begun(authority_name, authority_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(True, False, False, False, False, True, True, False, False), critical=True
        )
        .sign(authority_key, hashes.SHA256())
    )
    certificate = (
        begun(name, key.public_key())
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "ca.pem").write_bytes(authority.public_bytes(pem))
    (folder / "tls.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "tls.key").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


@contextlib.contextmanager
def name_server() -> Iterator[None]:
    """Knows one name, and answers every other with "no such name"."""
    with socket.socket(type=socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 53))
        thread = threading.Thread(target=_answer_names, args=(server,), daemon=True)
        thread.start()
        yield


def _answer_names(server: socket.socket) -> None:
    while True:
        try:
            query, asker = server.recvfrom(512)
        except OSError:
            return
        question_end = query.index(b"\0", 12) + 5
        question = query[12:question_end]
        kind = question[-4:-2]
        known = _encoded(HOST) == question[:-4].lower()
        answer = b""
        if known and kind == b"\0\1":
            answer = b"\xc0\x0c\0\1\0\1" + struct.pack(">IH", 60, 4) + bytes([127, 0, 0, 1])
        flags = 0x8180 if known else 0x8183
        head = query[:2] + struct.pack(">HHHHH", flags, 1, 1 if answer else 0, 0, 0)
        server.sendto(head + question + answer, asker)


def _encoded(name: str) -> bytes:
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"


@contextlib.contextmanager
def service(folder: Path) -> Iterator[None]:
    """The real case service over TLS, with a database of its own. The desk's keys are in ``desk``."""
    chosen = {
        "DATABASE": f"sqlite:///{folder / 'cases.db'}",
        "KEYS": str(folder / "keys"),
        "TLS_CERTIFICATE": str(folder / "tls.pem"),
        "TLS_KEY": str(folder / "tls.key"),
        "HOST": "127.0.0.1",
        "PORT": str(PORT),
    }
    environment = os.environ | {f"EMPREINTE_SERVICE_{k}": v for k, v in chosen.items()}
    command = [sys.executable, "-m", "case_api"]
    for words in (["keys", "init"], ["migrate"]):
        subprocess.run([*command, *words], env=environment, check=True, capture_output=True)
    KeyFolder(folder / "keys").publish_desk_key(DeskKeyFolder(folder / "desk").add())
    with (folder / "service.log").open("wb") as log:
        running = subprocess.Popen([*command, "serve"], env=environment, stdout=log, stderr=log)
    try:
        _wait_for_port(running)
        yield
    finally:
        running.terminate()
        running.wait(30)


def _wait_for_port(running: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and running.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", PORT)):
            return
        time.sleep(0.05)
    raise RuntimeError("the service did not start")
