"""Making a key costs a quarter of a second on purpose. Most tests ask for keys and are not about them: theirs cost nothing.

A process that a test starts knows nothing of it and makes real keys: who gives it a case takes ``real_key_costs``.
"""

from __future__ import annotations

import pytest

from submission import case_identity
from submission.keeping import passphrase_vault
from submission.key_cost import KeyCost

_CHEAP = KeyCost(kibibytes=8, iterations=1, lanes=1)
_REAL = {
    case_identity: case_identity._COST,
    passphrase_vault: passphrase_vault._COST,
}


def lower() -> None:
    """From now on, in this process."""
    to_the_end = pytest.MonkeyPatch()
    for module in _REAL:
        to_the_end.setattr(module, "_COST", _CHEAP)


def restore(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real costs, until the test ends."""
    for module, cost in _REAL.items():
        monkeypatch.setattr(module, "_COST", cost)
