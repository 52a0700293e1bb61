"""The one place that decides what kind of file something is, from its bytes and before any decoder sees it.

:func:`picture_format` and :func:`video_container` never claim the same file, and :func:`refusal_of` says why neither
does. The other modules find the parts that files are made of (boxes and items, chunks, segments). Nothing is decoded here.
"""

from hashing.formats.picture import PictureFormat, picture_ends_early, picture_format
from hashing.formats.unread import is_unread_variant, refusal_of
from hashing.formats.video import video_container, video_ends_early
from hashing.formats.window import Stretch, Window

__all__ = [
    "PictureFormat",
    "Stretch",
    "Window",
    "is_unread_variant",
    "picture_ends_early",
    "picture_format",
    "refusal_of",
    "video_container",
    "video_ends_early",
]
