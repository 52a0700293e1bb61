"""Lays the service's bundle out as it is installed: ``python packaging/stage_service.py BUNDLE TREE``.

Below TREE comes ``usr/lib/empreinte-service`` with the bundle, a command that knows where the settings are, the settings,
the systemd unit and the user that it runs as. The description of the package goes into ``TREE.description``.
"""

from __future__ import annotations

import gzip
import os
import shutil
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from argparse_manpage.manpage import Manpage

from case_api.operator.command_line import _parser

_HERE = Path(__file__).parent / "service"
#: What is installed where, and whether it is run.
_PLACES = {
    "empreinte-service.sh": ("usr/bin/empreinte-service", 0o755),
    "empreinte-service.service": ("usr/lib/systemd/system/empreinte-service.service", 0o644),
    "empreinte-service-desk.service": (
        "usr/lib/systemd/system/empreinte-service-desk.service",
        0o644,
    ),
    "empreinte-service.sysusers": ("usr/lib/sysusers.d/empreinte-service.conf", 0o644),
    "service.toml": ("etc/empreinte-service/service.toml", 0o644),
    "desk.toml": ("etc/empreinte-service/desk.toml", 0o644),
}
_DESCRIPTION = """\
case service that takes fingerprints of intimate pictures, never pictures
It takes cases from people's apps and hands the fingerprints to the platforms that its operator lets in. Nothing is started before the operator has read /etc/empreinte-service/service.toml.
It is set to practise at first: every app then says that no platform receives anything.
"""


def _manual_page() -> str:
    page = Manpage(_parser())
    page.section = 8
    page.description = "the case service, and what its operator does with it"
    page.source = f"Empreinte {version('empreinte')}"
    page.manual = "Empreinte"
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    page.date = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return str(page)


def main(bundle: Path, tree: Path) -> int:
    shutil.copytree(bundle, tree / "usr/lib/empreinte-service", symlinks=True)
    for source, (place, mode) in _PLACES.items():
        target = tree / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_HERE / source, target)
        target.chmod(mode)
    (tree / "etc/empreinte-service/secrets").mkdir()
    manual = tree / "usr/share/man/man8/empreinte-service.8.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(_manual_page().encode(), 9, mtime=0))
    tree.with_suffix(".description").write_text(_DESCRIPTION)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
