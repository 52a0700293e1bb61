"""docs/operating.md explains everything that an operator can choose, and nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from case_api.settings import Settings

GUIDE = Path(__file__).parents[3] / "docs" / "operating.md"


def test_every_setting_has_its_line_in_the_table() -> None:
    _, _, table = GUIDE.read_text().partition("| setting |")
    table, _, _ = table.partition("\n\n")
    lines = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    assert {name for line in lines for name in re.findall(r"`(\w+)`", line)} == set(
        Settings.model_fields
    )
