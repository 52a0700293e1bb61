"""What was on the wire, decrypted, and which network calls the program made."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.egress.scene import HOST, PORT

#: all that a request's head may say, besides its first line
HEADERS = {
    "host",
    "user-agent",
    "accept",
    "accept-encoding",
    "content-type",
    "content-length",
    "connection",
    "authorization",
}


@dataclass(frozen=True)
class Request:
    """One HTTP request as it was sent."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Record:
    """A capture of everything on the wire, the keys to it, and a trace of network calls."""

    capture: Path
    keys: Path
    trace: Path

    def foreign_packets(self) -> list[str]:
        """Packets that neither belong to the service's connection nor ask for its name."""
        wanted = f"tcp.port == {PORT} and ip.addr == 127.0.0.1"
        names = f'dns and udp.port == 53 and dns.qry.name == "{HOST}"'
        return self._tshark("-Y", f"not ({wanted}) and not ({names})").splitlines()

    def names_asked_for(self) -> set[str]:
        asked = self._tshark("-Y", "dns", "-T", "fields", "-e", "dns.qry.name")
        return set(asked.split())

    def bytes_sent(self) -> int:
        """Payload of all TCP packets to the service, encrypted."""
        lengths = self._tshark("-Y", f"tcp.dstport == {PORT}", "-T", "fields", "-e", "tcp.len")
        return sum(int(length) for length in lengths.split())

    def server_names(self) -> set[str]:
        """What the connections call the service before encryption begins."""
        field = "tls.handshake.extensions_server_name"
        return set(self._tshark("-Y", field, "-T", "fields", "-e", field).split())

    def sent_plaintext(self) -> list[bytes]:
        """Decrypted, what the client said in each connection."""
        said = []
        for stream in self._streams():
            followed = self._tshark("-q", "-z", f"follow,tls,raw,{stream}")
            ours = re.findall(r"^([0-9a-f]+)$", followed, re.MULTILINE)
            theirs = re.findall(r"^\t([0-9a-f]+)$", followed, re.MULTILINE)
            sides = [bytes.fromhex("".join(part)) for part in (ours, theirs)]
            # tshark indents whoever spoke second; the service's words begin with the protocol
            said.append(b"".join(side for side in sides if not side.startswith(b"HTTP/1.")))
        return said

    def unreadable_connections(self) -> int:
        """Connections in which something was sent that could not be decrypted."""
        spoke = f"tcp.dstport == {PORT} and tcp.len > 0"
        numbers = set(self._tshark("-Y", spoke, "-T", "fields", "-e", "tcp.stream").split())
        return len(numbers) - sum(1 for said in self.sent_plaintext() if said)

    def requests(self) -> list[Request]:
        """All of them, in order. Raises ``ValueError`` where there are bytes that are no request."""
        found = []
        for said in self.sent_plaintext():
            rest = said
            while rest:
                head, end, rest = rest.partition(b"\r\n\r\n")
                first, *lines = head.decode("ascii").split("\r\n")
                method, path, version = first.split(" ")
                headers = {
                    k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines)
                }
                if not end or version != "HTTP/1.1" or "transfer-encoding" in headers:
                    raise ValueError("this is no plain request")
                length = int(headers.get("content-length", "0"))
                found.append(Request(method, path, headers, rest[:length]))
                rest = rest[length:]
        return found

    def everything(self) -> bytes:
        return self.capture.read_bytes() + b"".join(self.sent_plaintext())

    def places_called(self) -> list[str]:
        """Targets of every network call, other than the service and the name server on this computer."""
        trace = self.trace.read_text()
        called = re.findall(r"(?:connect|sendto|sendmsg|sendmmsg|bind)\([^\n]*", trace)
        own = (f"htons({PORT})", "htons(53)")
        foreign = []
        for call in called:
            if "sa_family=AF_INET" not in call:
                continue
            here = '"127.0.0.1"' in call and any(port in call for port in own)
            # what the C library does to sort addresses by reachability: a UDP socket without a packet
            if not here:
                foreign.append(call)
        return foreign

    def _streams(self) -> list[int]:
        numbers = self._tshark("-Y", "tls", "-T", "fields", "-e", "tcp.stream").split()
        return sorted({int(number) for number in numbers})

    def _tshark(self, *arguments: str) -> str:
        settings = ["-o", f"tls.keylog_file:{self.keys}", "-d", f"tcp.port=={PORT},tls"]
        command = ["tshark", "-n", "-r", str(self.capture), *settings, *arguments]
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout
