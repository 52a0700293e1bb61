"""A bare Debian in a folder, entered as a computer of its own is: other processes, other files, the same network and kernel."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

_MIRROR = "http://deb.debian.org/debian"
_USER = "tester"
#: pivot_root and not chroot: the kernel lets nobody who is in a chroot make a user namespace, and the sandbox makes one.
_ENTER = r"""
set -eu
root=$1
shift
mount --make-rprivate /
mount --bind "$root" "$root"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mkdir -p "$root/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
cd "$root"
pivot_root . .
umount -l .
cd /
exec "$@"
"""
#: Where installing and running leave what belongs to Debian itself, or to the person who ran it.
_NOT_COMPARED = (
    "proc",
    "dev",
    "sys",
    "run",
    "tmp",
    "root",
    "var/cache",
    "var/lib/dpkg",
    "var/lib/apt",
    "var/log",
    "var/tmp",
)
_ENVIRONMENT = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]  # fmt: skip


class BareRoot:
    """One Debian, made by debootstrap once and copied for each check."""

    def __init__(self, suite: str, folder: Path) -> None:
        self.suite = suite
        self.path = folder / suite
        pristine = folder / f"{suite}-pristine"
        if not (pristine / "made").exists():
            shutil.rmtree(pristine, ignore_errors=True)
            command = ["debootstrap", "--variant=minbase", suite, str(pristine), _MIRROR]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            (pristine / "made").touch()
        shutil.rmtree(self.path, ignore_errors=True)
        subprocess.run(["cp", "-a", str(pristine), str(self.path)], check=True)
        shutil.copy("/etc/resolv.conf", self.path / "etc/resolv.conf")
        self.run(["apt-get", "-qq", "update"])
        self.run(["useradd", "--create-home", "--shell", "/bin/sh", _USER])

    @property
    def home(self) -> Path:
        """The folder of the ordinary user, as this side sees it."""
        return self.path / "home" / _USER

    def _command(self, command: Sequence[str]) -> list[str]:
        enter = [
            "unshare",
            "--mount",
            "--pid",
            "--ipc",
            "--fork",
            "--kill-child",
            "sh",
            "-c",
            _ENTER,
        ]
        return [*enter, "enter", str(self.path), *_ENVIRONMENT, *command]

    def _as_user(
        self, command: Sequence[str], user: str, environment: Mapping[str, str]
    ) -> list[str]:
        given = [f"{name}={value}" for name, value in environment.items()]
        home = f"HOME=/home/{_USER}" if user == _USER else "HOME=/"
        return self._command(["runuser", "-u", user, "--", "env", home, *given, *command])

    def run(self, command: Sequence[str]) -> str:
        """As root; standard output. Raises ``CalledProcessError``."""
        return self._ran(self._command(command))

    def run_as_user(self, command: Sequence[str], user: str = _USER, **environment: str) -> str:
        """As an ordinary user; standard output. Raises ``CalledProcessError``."""
        return self._ran(self._as_user(command, user, environment))

    def start_as_user(
        self, command: Sequence[str], user: str = _USER, **environment: str
    ) -> subprocess.Popen[bytes]:
        """In the background. Whoever ends it ends all that it started."""
        return subprocess.Popen(
            self._as_user(command, user, environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @staticmethod
    def _ran(command: Sequence[str]) -> str:
        done = subprocess.run(
            command, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        if done.returncode != 0:
            print(done.stdout[-2000:], done.stderr[-2000:], sep="\n")
            done.check_returncode()
        return done.stdout

    def install(self, package: Path) -> None:
        """A package from this side with everything that it depends on."""
        inside = self.path / "root" / package.name
        shutil.copy(package, inside)
        apt = ["apt-get", "-qq", "-y", "--no-install-recommends", "--allow-downgrades", "install"]
        self.run([*apt, f"/root/{package.name}"])
        inside.unlink()

    def files(self) -> dict[str, str]:
        """Every file with what is in it, but for what belongs to Debian's own records."""
        found = {}
        for path in sorted(self.path.rglob("*")):
            name = path.relative_to(self.path).as_posix()
            if name.startswith(_NOT_COMPARED):
                continue
            if path.is_symlink():
                found[name] = str(path.readlink())
            elif path.is_file():
                found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
            else:
                found[name] = "folder"
        return found
