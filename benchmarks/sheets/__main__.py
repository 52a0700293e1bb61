"""``python -m benchmarks.sheets``: how often each reader finds number and code, and how long it takes."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import cv2
import numpy as np
import zxingcpp

from benchmarks.sheets.photographs import KINDS, Grey, photograph, sheet
from hashing.codes.looks import looks

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def once(grey: Grey) -> set[str]:
    """zxing-cpp on the picture as it is."""
    return {code.text for code in zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=_QR)}


def ours(grey: Grey) -> set[str]:
    """The same on each way of looking at the picture, until something is found."""
    return next((found for look in looks(grey) if (found := once(look))), set())


def opencv(grey: Grey) -> set[str]:
    """OpenCV's detector and decoder."""
    try:
        return {cv2.QRCodeDetector().detectAndDecode(grey)[0]}
    except cv2.error:
        return set()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photographs", type=int, default=20, help="of each kind")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random = np.random.default_rng(options.seed)
    readers: dict[str, Callable[[Grey], set[str]]] = {
        "as we read": ours,
        "zxing-cpp once": once,
        "OpenCV": opencv,
    }
    for kind, how in KINDS.items():
        found, spent = dict.fromkeys(readers, 0), dict.fromkeys(readers, 0.0)
        count = options.photographs if how.width < 3000 else max(1, options.photographs // 5)
        for _ in range(count):
            text, page = sheet()
            photo = photograph(page, how, random)
            for name, read in readers.items():
                begin = time.perf_counter()
                found[name] += text in read(photo)
                spent[name] += time.perf_counter() - begin
        told = "   ".join(
            f"{name} {found[name] / count:4.0%} {spent[name] / count * 1000:5.0f} ms"
            for name in readers
        )
        print(f"{kind:26} {told}", flush=True)


if __name__ == "__main__":
    main()
