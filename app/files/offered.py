"""What is dropped on the window or pasted into it: files, pictures that are no files, and everything else."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData

from app.files.addresses import Elsewhere, Mounts, local_path

#: Forms in which a picture on the clipboard is taken, the most faithful first. Its bytes go to the hasher as they are:
#: were Qt asked for an image, this process would decode what anybody may have put there.
PICTURE_FORMS = (
    "image/png",
    "image/tiff",
    "image/webp",
    "image/avif",
    "image/heic",
    "image/bmp",
    "image/jpeg",
    "image/gif",
)


@dataclass(frozen=True, slots=True)
class Offered:
    """``pictures``: whole files that exist in memory only. ``undecoded``: a picture in a form that is not taken."""

    paths: tuple[Path, ...] = field(default=(), repr=False)
    pictures: tuple[bytes, ...] = field(default=(), repr=False)
    elsewhere: frozenset[Elsewhere] = frozenset()
    undecoded: bool = False

    @property
    def empty(self) -> bool:
        """Whether there was nothing in it that could be taken or explained."""
        return not (self.paths or self.pictures or self.elsewhere or self.undecoded)


def offered(data: QMimeData, mounts: Mounts | None = None) -> Offered:
    """Sort what was dropped or pasted. Only addresses of gvfs and kio-fuse are looked up on the disk."""
    found = [local_path(address, mounts) for address in _addresses(data)]
    paths = tuple(one for one in found if isinstance(one, Path))
    elsewhere = frozenset(one for one in found if isinstance(one, Elsewhere))
    if paths:
        return Offered(paths, elsewhere=elsewhere)
    form = next((form for form in PICTURE_FORMS if data.hasFormat(form)), None)
    if form is not None:
        # a browser gives a picture together with its address; the picture is what is meant
        return Offered(pictures=(bytes(data.data(form).data()),))
    return Offered(elsewhere=elsewhere, undecoded=data.hasImage())


def _addresses(data: QMimeData) -> list[str]:
    if data.hasFormat("text/uri-list"):
        # not through QUrl, which loses the bytes of names that are not UTF-8
        lines = bytes(data.data("text/uri-list").data()).decode("utf-8", "surrogateescape")
        return [line for line in lines.splitlines() if line.strip() and not line.startswith("#")]
    if data.hasUrls():
        return [url.toString() for url in data.urls()]
    return _addresses_in(data.text().strip())


def _addresses_in(text: str) -> list[str]:
    """Lines that are addresses, or whole paths as some file managers copy them."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = []
    for line in lines:
        if line.startswith("/") and Path(line).is_absolute():
            found.append(Path(line).as_uri())
        elif line.lower().startswith(("file:", "http://", "https://", "www.")):
            found.append(line if ":" in line.partition(".")[0] else f"https://{line}")
        else:
            return []  # words
    return found
