"""From the addresses that file managers drop and paste to paths on this computer.

``file:`` follows RFC 8089; its bytes are kept, so that a name that is not UTF-8 still leads to its file. Addresses of
GNOME's and KDE's own (phones, cameras, network drives) lead to the folder where gvfs or kio-fuse shows them, if one
does. Nothing is ever downloaded.
"""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes


class Elsewhere(StrEnum):
    """Where something lies that is no file on this computer, as far as the programs here can reach."""

    INTERNET = "internet"
    PHONE = "phone"
    NETWORK = "network"
    OTHER_COMPUTER = "other_computer"
    TRASH = "trash"
    RECENT = "recent"
    UNKNOWN = "unknown"


_WHERE = {
    "http": Elsewhere.INTERNET,
    "https": Elsewhere.INTERNET,
    "ftp": Elsewhere.INTERNET,
    "data": Elsewhere.INTERNET,
    "blob": Elsewhere.INTERNET,
    "mtp": Elsewhere.PHONE,
    "gphoto2": Elsewhere.PHONE,
    "camera": Elsewhere.PHONE,
    "afc": Elsewhere.PHONE,
    "kdeconnect": Elsewhere.PHONE,
    "smb": Elsewhere.NETWORK,
    "sftp": Elsewhere.NETWORK,
    "fish": Elsewhere.NETWORK,
    "nfs": Elsewhere.NETWORK,
    "dav": Elsewhere.NETWORK,
    "davs": Elsewhere.NETWORK,
    "google-drive": Elsewhere.NETWORK,
    "gdrive": Elsewhere.NETWORK,
    "onedrive": Elsewhere.NETWORK,
    "trash": Elsewhere.TRASH,
    "recent": Elsewhere.RECENT,
    "recentlyused": Elsewhere.RECENT,
}
#: What gvfs calls a kind of mount, where that is not the address's scheme.
_GVFS_KIND = {"smb": "smb-share", "davs": "dav"}


#: RFC 3986, but for what it calls query and fragment: here they could only be part of a name. Phones are known by
#: authorities like ``[usb:001,004]``, which urllib refuses.
_ADDRESS = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]*):(//(?P<authority>[^/]*))?(?P<path>.*)", re.I | re.S
)


@dataclass(frozen=True, slots=True)
class _Parts:
    scheme: str
    authority: str
    path: str


def _runtime() -> Path:
    fallback = f"/run/user/{os.getuid()}" if hasattr(os, "getuid") else os.devnull
    return Path(os.environ.get("XDG_RUNTIME_DIR") or fallback)


def _own_names() -> frozenset[str]:
    name = socket.gethostname().lower()
    return frozenset({"", "localhost", name, name.partition(".")[0]})


@dataclass(frozen=True, slots=True)
class Mounts:
    """Where this computer shows what other programs reach, and what it calls itself."""

    runtime: Path = field(default_factory=_runtime)
    home: Path = field(default_factory=Path.home)
    own_names: frozenset[str] = field(default_factory=_own_names)


def local_path(address: str, mounts: Mounts | None = None) -> Path | Elsewhere:
    """The path that an address stands for, or where it lies instead. It touches the disk only for gvfs and kio-fuse."""
    mounts = mounts or Mounts()
    match = _ADDRESS.match(address.strip())
    if match is None or not _is_encodable(address):
        return Elsewhere.UNKNOWN
    parts = _Parts(match["scheme"].lower(), match["authority"] or "", match["path"])
    scheme = parts.scheme
    if scheme == "file":
        return _from_file(parts, mounts)
    if scheme == "trash":
        return _from_trash(parts, mounts)
    found = next(_in_gvfs(parts, mounts), None) or next(_in_kio_fuse(parts, mounts), None)
    return found or _WHERE.get(scheme, Elsewhere.UNKNOWN)


def _is_encodable(text: str) -> bool:
    """Whether this can be the name of a file: half of a character, as Qt may give one, can't."""
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        return False
    return True


def _decoded(path: str) -> Path:
    # bytes that are not UTF-8 may stand in an address as they are, and then are lone surrogates here
    return Path(os.fsdecode(unquote_to_bytes(os.fsencode(path))))


def _from_file(parts: _Parts, mounts: Mounts) -> Path | Elsewhere:
    host = parts.authority.lower()
    if os.name == "nt":
        if host not in mounts.own_names:
            return Path(rf"\\{parts.authority}{unquote(parts.path)}")
        return Path(unquote(parts.path).lstrip("/"))
    if host not in mounts.own_names:
        return Elsewhere.OTHER_COMPUTER
    path = _decoded(parts.path)
    return path if path.is_absolute() else Elsewhere.UNKNOWN


def _from_trash(parts: _Parts, mounts: Mounts) -> Path | Elsewhere:
    name = _decoded(parts.path.lstrip("/"))
    path = mounts.home / ".local/share/Trash/files" / name
    return path if name.parts and os.path.lexists(path) else Elsewhere.TRASH


def _in_gvfs(parts: _Parts, mounts: Mounts) -> Iterator[Path]:
    """Below ``gvfs/`` every mount is a folder named after its kind and its properties, as ``mtp:host=Phone``."""
    kind = _GVFS_KIND.get(parts.scheme, parts.scheme)
    user, _, host = unquote(parts.authority).rpartition("@")
    for root in (mounts.runtime / "gvfs", mounts.home / ".gvfs"):
        for name in names_in(root):
            of_kind, _, rest = name.partition(":")
            if of_kind != kind:
                continue
            properties = dict(one.partition("=")[::2] for one in rest.split(","))
            known = {key: unquote(value) for key, value in properties.items()}
            if (known.get("server") or known.get("host", "")).lower() != _without_port(host):
                continue
            if "user" in known and user and known["user"] != user.rpartition(";")[2]:
                continue
            below = _below_mount(_decoded(parts.path), known)
            if below is not None:
                yield root / name / below


def _without_port(host: str) -> str:
    name, _, port = host.rpartition(":")
    return (name if name and port.isdigit() else host).lower()


def _below_mount(path: Path, properties: dict[str, str]) -> Path | None:
    """What is left of an address's path inside a mount: a share's or a server's own folder is not repeated there."""
    inside = Path(*path.parts[1:]) if path.is_absolute() else path
    for own in ("share", "prefix"):
        if own in properties:
            try:
                inside = inside.relative_to(properties[own].strip("/"))
            except ValueError:
                return None
    return inside


def _in_kio_fuse(parts: _Parts, mounts: Mounts) -> Iterator[Path]:
    """KDE's mounts are laid out as scheme, then authority, then path; only what is there counts."""
    inside = _decoded(parts.path.lstrip("/"))
    for name in names_in(mounts.runtime):
        if not name.startswith("kio-fuse-"):
            continue
        below = mounts.runtime / name / parts.scheme
        for path in (below / unquote(parts.authority) / inside, below / "!" / inside):
            if os.path.lexists(path):
                yield path


def names_in(folder: Path) -> list[str]:
    """The names in a folder, sorted; none where it can't be read or is not there."""
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 - names alone are wanted
    except OSError:
        return []
