"""A picture's file without its metadata: only what makes the pixels reaches a decoder.

A decoder also reads names, dates, profiles, previews and further pictures in the same file, and gives up on the whole
file where one of those is odd. Browsers show such pictures all the same, so they have to be hashed too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from hashing.formats import PictureFormat, Stretch, Window
from hashing.formats.iso_media import has_tracks
from hashing.pictures.stripping import gif, heif, jpeg, jpeg2000, png, tiff, webp
from hashing.pictures.stripping.pieces import Piece, Pieces, as_file

__all__ = ["Pieces", "as_file", "readings"]


def readings(file: BinaryIO, kind: PictureFormat) -> Iterator[Pieces]:
    """The ways to read this picture, best first: a further one is for where a decoder gave up on the one before."""
    window = Window(file)
    for pieces in _ways(window, kind):
        yield Pieces(file, pieces)


def _ways(window: Window, kind: PictureFormat) -> Iterator[list[Piece]]:
    match kind:
        case PictureFormat.JPEG:
            yield jpeg.picture_only(window)
        case PictureFormat.PNG:
            yield from png.still_and_animation(window)
        case PictureFormat.WEBP:
            yield from webp.still_or_animation(window)
        case PictureFormat.GIF:
            yield gif.pictures_only(window)
        case PictureFormat.JPEG_2000:
            yield jpeg2000.picture_only(window)
        case PictureFormat.TIFF:
            yield from tiff.pages(window)
            yield [Stretch(0, window.size)]
        case PictureFormat.AVIF if has_tracks(window):
            # An animated AVIF is built like a video, so nothing is taken out: only its brand is set.
            yield heif.with_brand(window, b"avis")
            yield from heif.pictures(window, kind)
        case PictureFormat.HEIF | PictureFormat.AVIF:
            yield from heif.pictures(window, kind)
            yield [Stretch(0, window.size)]
        case _:
            yield [Stretch(0, window.size)]
