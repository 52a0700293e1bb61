"""A worker runs its parent's own code, also where another copy of it is installed on the same Python's path."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[3]
_PARENT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from hashing.pool import HasherPool
with HasherPool(workers=1) as pool:
    for event in pool.fingerprint([Path(sys.argv[2])]):
        print(type(event).__name__)
"""


@pytest.fixture
def other_copy(tmp_path: Path) -> tuple[Path, Path]:
    """A Python with another package named ``hashing`` among its installed ones, and what that leaves when loaded."""
    folder, loaded = tmp_path / "python", tmp_path / "loaded"
    venv.create(folder, symlinks=os.name != "nt")
    executable = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    bases = {"base": str(folder), "platbase": str(folder)}
    installed = Path(sysconfig.get_path("purelib", "venv", vars=bases))
    (installed / "hashing").mkdir()
    (installed / "hashing" / "__init__.py").write_text(f"open({str(loaded)!r}, 'w').close()\n")
    libraries = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    (installed / "libraries.pth").write_text("\n".join(libraries))
    return executable, loaded


@pytest.mark.long
def test_a_worker_loads_its_parents_copy(tmp_path: Path, other_copy: tuple[Path, Path]) -> None:
    executable, loaded = other_copy
    assert subprocess.run([executable, "-I", "-c", "import hashing"], check=True)
    assert loaded.exists()  # it would be found
    loaded.unlink()

    picture = tmp_path / "picture.png"
    Image.linear_gradient("L").rotate(30).save(picture)
    arguments = [str(executable), "-c", _PARENT, str(ROOT), str(picture)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.split() == ["Started", "Hashed"]
    assert not loaded.exists()
