"""Where this program keeps anything on this computer, and only after the person asked for it.

Everything lies in two folders of the person's own account, so that "forget everything" can remove all of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path, user_data_path

_NAME = "empreinte"


@dataclass(frozen=True, slots=True)
class KeptPlaces:
    """The two folders.

    Args:
        data: cases in a passphrase file, what waits to be sent, the journals of the command line.
        config: the window's preferences and the operator's file.
    """

    data: Path
    config: Path

    @classmethod
    def of_this_account(cls) -> KeptPlaces:
        return cls(
            data=user_data_path(_NAME, appauthor=False),
            config=user_config_path(_NAME, appauthor=False),
        )

    @property
    def vault(self) -> Path:
        """The passphrase file, unless the person chose another place for it."""
        return self.data / "kept"

    @property
    def outbox(self) -> Path:
        """The folder of what waits to be sent."""
        return self.data / "waiting"

    @property
    def journals(self) -> Path:
        """The folder of the command line's journals: what was hashed before it was interrupted."""
        return self.data / "journals"

    @property
    def keyring(self) -> Path:
        """The path that processes lock while they change entries of the system's keyring. No such file is ever made."""
        return self.data / "keyring"

    @property
    def preferences(self) -> Path:
        return self.config / "window.json"

    @property
    def operator(self) -> Path:
        return self.config / "operator.toml"
