"""How a command is added: by its name and what it is for."""

from __future__ import annotations

import argparse
from collections.abc import Callable

#: Takes a command's name and its marked help text, and returns its parser.
NewCommand = Callable[[str, str], argparse.ArgumentParser]
