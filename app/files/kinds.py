"""Which names look like pictures or videos. What a file really is, only the hasher finds out."""

from __future__ import annotations

from pathlib import Path

PICTURES = frozenset(
    [
        ".jpg",
        ".jpeg",
        ".jfif",
        ".png",
        ".webp",
        ".gif",
        ".bmp",
        ".tif",
        ".tiff",
        ".heic",
        ".heif",
        ".avif",
    ]
)
VIDEOS = frozenset(
    [
        ".mp4",
        ".m4v",
        ".mov",
        ".mkv",
        ".webm",
        ".avi",
        ".3gp",
        ".wmv",
        ".ts",
        ".mts",
        ".m2ts",
        ".mpg",
        ".mpeg",
        ".flv",
    ]
)


def looks_like_media(path: Path) -> bool:
    """Whether its name ends like a picture's or a video's."""
    return path.suffix.lower() in PICTURES | VIDEOS
