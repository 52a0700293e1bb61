"""What an operator says about versions of this program: signed, valid for a while, and nothing but a number and an address.

Nothing here fetches or opens anything.
"""

from submission.protocol.app_versions.version_file import (
    MAX_DAYS,
    VersionFile,
    VersionFileError,
    make_version_file,
    newer_version,
)

__all__ = ["MAX_DAYS", "VersionFile", "VersionFileError", "make_version_file", "newer_version"]
