"""One start of the window, from the interpreter's own start to the first picture on the screen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

#: A port on which nobody answers.
_NOBODY = "http://127.0.0.1:9009"


def resident_mb() -> int:
    """Memory of this process, in MB of 2**20 bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024


def first_window(started: float, settings: str, language: str) -> None:
    """Open a window as ``empreinte --service`` does; print milliseconds, megabytes and libraries once it is painted."""
    from app.shell.desk import Desk
    from app.shell.program import new_application
    from app.state import Preferences
    from submission.network.service_address import ServiceAddress

    application = new_application()
    desk = Desk(
        application,
        service=ServiceAddress(_NOBODY),
        practice=False,
        preferences=Preferences(language),
        preferences_file=Path(settings),
    )

    def opened() -> None:
        loaded = sorted({"httpx", "pydantic", "cryptography", "numpy"} & set(sys.modules))
        print(round((time.time() - started) * 1000), resident_mb(), ",".join(loaded) or "-")
        sys.stdout.flush()
        os._exit(0)

    desk.window.opened.disconnect()
    desk.window.opened.connect(opened)
    desk.window.show()
    application.exec()


def start_once(folder: Path, language: str = "en") -> tuple[int, int, str]:
    """Milliseconds to the first window, megabytes, and which of the heavy libraries were loaded for it."""
    said = subprocess.run(
        # when it was started, so that the interpreter's own start counts too
        [
            sys.executable,
            "-m",
            __spec__.name,
            str(time.time()),
            str(folder / "window.json"),
            language,
        ],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ).stdout.split()
    return int(said[0]), int(said[1]), said[2]


if __name__ == "__main__":
    first_window(float(sys.argv[1]), sys.argv[2], sys.argv[3])
