"""Programs that submit properly and leak a little besides. The check must catch every one of them."""

from __future__ import annotations

import http.client
import os
import socket
import ssl
from collections.abc import Callable, Sequence
from pathlib import Path

from app.terminal import run
from tests.egress.scene import HOST, PORT

Leak = Callable[[list[str]], None]


def _request(
    method: str, path: str, headers: dict[str, str], body: bytes, host: str = HOST
) -> None:
    """A request past the product's client."""
    trust = ssl.create_default_context(cafile=os.environ["EMPREINTE_CA_FILE"])
    trust.check_hostname = False
    connection = http.client.HTTPSConnection(host, PORT, context=trust, timeout=10)
    try:
        connection.request(method, path, body, headers)
        connection.getresponse().read()
    finally:
        connection.close()


def name_in_a_body(files: list[str]) -> None:
    _request("POST", "/v1/sealed-cases", {}, Path(files[0]).name.encode())


def name_in_an_address(files: list[str]) -> None:
    _request("GET", f"/v1/service?file={Path(files[0]).name}", {}, b"")


def name_in_a_header(files: list[str]) -> None:
    _request("GET", "/v1/service", {"X-File": Path(files[0]).name}, b"")


def size_in_a_header(files: list[str]) -> None:
    _request("GET", "/v1/service", {"User-Agent": str(Path(files[0]).stat().st_size)}, b"")


def same_body_twice_changed(files: list[str]) -> None:
    _request("PUT", "/v1/cases/AAAA", {"Content-Type": "application/json"}, b'{"extra":1}')


def name_lookup(files: list[str]) -> None:
    try:
        socket.getaddrinfo(Path(files[0]).stem + ".example.test", 443)
    except OSError:
        return


def one_datagram(_files: list[str]) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as out:
        out.sendto(b"x", ("127.0.0.1", 9999))


def another_host(_files: list[str]) -> None:
    try:
        socket.create_connection(("127.0.0.2", 443), timeout=2).close()
    except OSError:
        return


def another_port(_files: list[str]) -> None:
    try:
        socket.create_connection(("127.0.0.1", 8080), timeout=2).close()
    except OSError:
        return


def unencrypted_words(files: list[str]) -> None:
    with socket.create_connection((HOST, PORT), timeout=5) as out:
        out.sendall(Path(files[0]).name.encode())


LEAKS: dict[str, Leak] = {
    leak.__name__: leak
    for leak in (
        name_in_a_body,
        name_in_an_address,
        name_in_a_header,
        size_in_a_header,
        same_body_twice_changed,
        name_lookup,
        one_datagram,
        another_host,
        another_port,
        unencrypted_words,
    )
}


def leak_besides(leak: Leak, arguments: Sequence[str]) -> int:
    """Run ``empreinte`` with these arguments, then leak. Returns the exit status."""
    ended = int(run(arguments))
    leak([argument for argument in arguments if argument.endswith((".jpg", ".png"))])
    return ended
