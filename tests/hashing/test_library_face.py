"""What another program that uses ``hashing`` as a library relies on."""

from __future__ import annotations

import subprocess
import sys

import hashing
from hashing.refusals import MESSAGES, RefusalCode


def test_the_public_names_are_there_and_explained() -> None:
    assert set(hashing.__all__) == {
        *("Fingerprint", "RefusalCode", "RefusedError", "hash_image", "hash_video"),
    }
    for name in hashing.__all__:
        assert getattr(hashing, name).__doc__


def test_importing_it_brings_no_decoder() -> None:
    code = (
        "import sys, hashing; "
        "print(*sorted({'numpy', 'PIL', 'av', 'simplejpeg', 'pillow_heif'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_every_reason_has_its_sentence() -> None:
    assert set(MESSAGES) == set(RefusalCode)
