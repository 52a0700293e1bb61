"""Why one file could not be fingerprinted: a closed list, with a plain English sentence each.

The window shows the translation of these sentences, the command line prints them or their translation.
A refusal is always about one file and never names it.
"""

from __future__ import annotations

from enum import StrEnum

from hashing.sentences import sentence


class RefusalCode(StrEnum):
    """The reasons, as stable words for programs."""

    UNREADABLE = "unreadable"
    NOT_A_FILE = "not_a_file"
    EMPTY = "empty"
    UNKNOWN_FORMAT = "unknown_format"
    UNREAD_KIND = "unread_kind"
    DAMAGED = "damaged"
    TRUNCATED = "truncated"
    TOO_SMALL = "too_small"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    NO_PICTURE = "no_picture"
    CHANGED = "changed"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    HASHER_STOPPED = "hasher_stopped"


MESSAGES: dict[RefusalCode, str] = {
    RefusalCode.UNREADABLE: sentence(
        "This file could not be opened. It may have been moved, or belong to someone else."
    ),
    RefusalCode.NOT_A_FILE: sentence(
        "This is not a file. Choose pictures or videos, not folders or devices."
    ),
    RefusalCode.EMPTY: sentence("This file is empty."),
    RefusalCode.UNKNOWN_FORMAT: sentence(
        "This is not a picture or video in a format we can read, whatever its name says."
    ),
    RefusalCode.UNREAD_KIND: sentence(
        "This is a kind of file that we can't read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy."
    ),
    RefusalCode.DAMAGED: sentence("This file is damaged and could not be read to the end."),
    RefusalCode.TRUNCATED: sentence(
        "This file is incomplete: its end is missing. Copy it again from where it came."
    ),
    RefusalCode.TOO_SMALL: sentence(
        "This picture is too small to be recognised (under 5 pixels on a side)."
    ),
    RefusalCode.TOO_MANY_PIXELS: sentence("This picture has too many pixels to be read safely."),
    RefusalCode.TOO_LARGE: sentence("This file is too large to be read safely."),
    RefusalCode.TOO_LONG: sentence("This video is too long to be read in one go."),
    RefusalCode.NO_PICTURE: sentence("This video has no picture in it."),
    RefusalCode.CHANGED: sentence(
        "This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again."
    ),
    RefusalCode.TIMED_OUT: sentence("Reading this file took too long, so we stopped."),
    RefusalCode.OUT_OF_MEMORY: sentence("Reading this file would take more memory than is safe."),
    RefusalCode.HASHER_STOPPED: sentence(
        "The part that reads files stopped on this one and was restarted. The other files are not affected."
    ),
}


class RefusedError(Exception):
    """One file can't be fingerprinted. Carries the reason and nothing about the file."""

    def __init__(self, code: RefusalCode) -> None:
        super().__init__(MESSAGES[code])
        self.code = code
