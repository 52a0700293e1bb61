"""What partners' programs do with the feed does not depend on our database: every run tries them on SQLite."""

from __future__ import annotations

from pathlib import Path

import pytest

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(_HERE) and _on_postgresql(item):
            item.add_marker(pytest.mark.long)


def _on_postgresql(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and "postgresql" in item.name
