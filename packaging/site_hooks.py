"""Hooks of mkdocs for the documentation's site: pages that stand outside docs/, and the list of decisions.

CONTRIBUTING.md stays where every platform for code looks for it, and is a page of the site too.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

_ROOT = Path(__file__).parents[1]
#: What stands at the root of the repository, and what its page is called.
_FROM_THE_ROOT = {"CONTRIBUTING.md": "contributing.md"}
#: What a browser would fetch from elsewhere when it shows the page. A plain link is none.
_FETCHED = re.compile(r"""<(?:script|img|iframe|link)\b[^>]*?\b(?:src|href)=["']?(?:https?:)?//""")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Every decision is in the menu, without a list that somebody would have to keep."""
    decisions = sorted((Path(config.docs_dir) / "decisions").glob("*.md"))
    pages = [f"decisions/{file.name}" for file in decisions]
    config.nav = [_with_decisions(entry, pages) for entry in config.nav or []]
    return config


def _with_decisions(entry: Any, pages: list[str]) -> Any:
    return {"Decisions": pages} if isinstance(entry, dict) and "Decisions" in entry else entry


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for source, page in _FROM_THE_ROOT.items():
        files.append(File.generated(config, page, content=(_ROOT / source).read_text()))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """A link out of docs/ leads to that page of the site."""
    for source, page in _FROM_THE_ROOT.items():
        markdown = markdown.replace(f"](../{source}", f"]({page}")
    return markdown


def on_post_page(output: str, **_: Any) -> str:
    """Whoever reads the site must not be seen by anybody else's server. Raises ``PluginError``."""
    if found := _FETCHED.search(output):
        raise PluginError(f"The page would fetch something from elsewhere: {found[0]}")
    return output
