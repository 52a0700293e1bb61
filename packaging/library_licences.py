"""Which text in ``licence_texts/`` belongs to a shared library that a wheel brought, and is not told by the wheel itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

TEXTS = Path(__file__).parent / "licence_texts"
#: Debian's copies of the licences that many parts share; its copyright files point to them.
SHARED = Path("/usr/share/common-licenses")
SHARED_NAMES = (
    "Apache-2.0", "Artistic", "GFDL-1.2", "GFDL-1.3", "GPL-1", "GPL-2", "GPL-3",
    "LGPL-2", "LGPL-2.1", "LGPL-3",
)  # fmt: skip
#: Folders of libraries whose licences the wheel itself tells.
_TOLD = ("pillow.libs", "numpy.libs")
#: The first pattern that fits a file's name tells its text.
_TEXT_OF = {
    "libQt6Svg.*": "qt6-svg",
    "libQt6Wayland*": "qt6-wayland",
    "libQt6WlShell*": "qt6-wayland",
    "libQt6*": "qt6",
    "libicu*": "icu",
    "libpyside6.*": "pyside",
    "libshiboken6.*": "pyside",
    "libav*": "ffmpeg",
    "libsw*": "ffmpeg",
    "libpostproc*": "ffmpeg",
    "libx264-*": "x264",
    "libx265-*": "x265",
    "libdav1d-*": "dav1d",
    "libvpx-*": "libvpx",
    "libopus-*": "opus",
    "libopencore-*": "opencore-amr",
    "libSvtAv1Enc-*": "svt-av1",
    "libvpl-*": "libvpl",
    "libmp3lame-*": "lame",
    "libasound-*": "alsa-lib",
    "libdrm-*": "libdrm",
    "libxcb-*": "libxcb",
    "libXau-*": "libxau",
    "libgmp-*": "gmp",
    "libgnutls-*": "gnutls",
    "libnettle-*": "nettle",
    "libhogweed-*": "nettle",
    "libunistring-*": "libunistring",
    "libwebp*": "libwebp",
    "libsharpyuv-*": "libwebp",
    "libheif-*": "libheif",
    "libde265-*": "libde265",
    "libcom_err-*": "libcom-err",
    "libcrypt-*": "libxcrypt",
    "libcrypto-*": "openssl",
    "libssl-*": "openssl",
    "libgssapi_krb5-*": "krb5",
    "libk5crypto-*": "krb5",
    "libkrb5*": "krb5",
    "libkeyutils-*": "keyutils",
    "liblber-*": "openldap",
    "libldap-*": "openldap",
    "libpq-*": "postgresql",
    "libsasl2-*": "cyrus-sasl2",
    "libpython3.*": "python3.11",
}


def text_of(library: Path) -> str | None:
    """The name of the text that belongs to a library, without its suffix; None where there is none."""
    return next((text for name, text in _TEXT_OF.items() if fnmatch(library.name, name)), None)


def libraries(bundle: Path) -> Iterable[Path]:
    """The shared libraries in a bundle. Modules of Python and Qt's plug-ins are parts of what brought them."""
    for path in sorted(bundle.rglob("lib*.so*")):
        plug_in = "plugins" in path.parts
        if (
            path.is_file()
            and not path.is_symlink()
            and not plug_in
            and path.parent.name not in _TOLD
        ):
            yield path


def texts_for(bundles: Iterable[Path]) -> Mapping[str, list[str]]:
    """For each text the libraries that it belongs to; those without a text under the empty name."""
    found: dict[str, list[str]] = {}
    for bundle in bundles:
        for library in libraries(bundle):
            names = found.setdefault(text_of(library) or "", [])
            if library.name not in names:
                names.append(library.name)
    return found
