"""The one place that decides what kind of file something is, from its bytes and before any decoder sees it.

:func:`picture_format` and :func:`video_container` never claim the same file.
"""

from hashing.formats.boxes import Box, boxes
from hashing.formats.iso_media import MADE_OF, MADE_OF_OTHERS, has_tracks, picture_items
from hashing.formats.items import Item, Items
from hashing.formats.picture import (
    Chunk,
    PictureFormat,
    jpeg_start,
    picture_ends_early,
    picture_format,
    png_chunks,
    webp_chunks,
    webp_size,
)
from hashing.formats.video import video_container, video_ends_early
from hashing.formats.window import Window

__all__ = [
    "MADE_OF",
    "MADE_OF_OTHERS",
    "Box",
    "Chunk",
    "Item",
    "Items",
    "PictureFormat",
    "Window",
    "boxes",
    "has_tracks",
    "jpeg_start",
    "picture_ends_early",
    "picture_format",
    "picture_items",
    "png_chunks",
    "video_container",
    "video_ends_early",
    "webp_chunks",
    "webp_size",
]
