"""A JPEG without what is not part of its picture: Exif, XMP, profiles, previews, comments, bytes between segments.

Pillow reads all of that when it opens a file, and gives up on one odd value. What stays is what libjpeg looks at.
Source: ITU-T T.81, annex B; libjpeg's ``jdmarker.c`` (``examine_app0``, ``examine_app14``).
"""

from __future__ import annotations

from hashing.formats import Stretch, Window
from hashing.formats.jpeg import START_OF_SCAN, Segment, jpeg_header
from hashing.pictures.stripping.pieces import Piece

_START_OF_IMAGE = b"\xff\xd8"
#: Frame headers, tables of Huffman and arithmetic coding, quantisation tables, number of lines, restart interval.
_OF_THE_PICTURE = {*range(0xC0, 0xD0), 0xDB, 0xDC, 0xDD}
_APP0, _APP14 = 0xE0, 0xEE
_SHORTEST_JFIF, _SHORTEST_ADOBE = 14, 12


def picture_only(window: Window) -> list[Piece]:
    """The segments that make the picture, and everything from the first scan on; nothing where there is no scan."""
    pieces: list[Piece] = [_START_OF_IMAGE]
    for segment in jpeg_header(window):
        if segment.marker == START_OF_SCAN:
            return [*pieces, Stretch(segment.start, window.size - segment.start)]
        if segment.marker in _OF_THE_PICTURE or _says_colours(segment):
            pieces.append(Stretch(segment.start, segment.end - segment.start))
    return []


def _says_colours(segment: Segment) -> bool:
    """Whether libjpeg learns from this segment which colours the components are: a well-formed JFIF or Adobe one."""
    body = segment.body
    if segment.marker == _APP0:
        return body.startswith(b"JFIF\0") and len(body) >= _SHORTEST_JFIF
    return segment.marker == _APP14 and body.startswith(b"Adobe") and len(body) >= _SHORTEST_ADOBE
