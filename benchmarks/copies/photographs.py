"""Photographs that come in packages: wallpapers, samples of image libraries. Nobody's private pictures.

The Debian packages::

    apt-get install gnome-backgrounds hugin-data lomiri-wallpapers-16.04 lomiri-wallpapers-20.04 lxqt-themes \\
        mate-backgrounds opencv-doc plasma-workspace-wallpapers

and, where they are installed, scikit-image, scikit-learn, matplotlib, gradio, ultralytics and insightface.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.copies.alterations.drawing import to_shape
from hashing.pdq.hash import pdq_from_pixels
from hashing.signals import MATCH_DISTANCE, hamming_distance

#: Larger ones are brought to this first: half an hour of drawing copies would be hours.
_LONGEST = 960

_DEBIAN: dict[str, tuple[str, tuple[str, ...]]] = {
    "mate-backgrounds": (
        "backgrounds/mate/nature",
        (
            *("Aqua", "Dune", "FreshFlower", "Garden", "GreenMeadow", "LadyBird", "RainDrops"),
            *("TwoWings", "YellowFlower"),
        ),
    ),
    "lomiri-wallpapers-16.04": (
        "backgrounds",
        (
            *("Bridge_by_Sander_Klootwijk", "Dragonfly_by_Bolly", "Picture_0B_by_freespace"),
            *("Picture_1A_by_freespace", "Wine_by_Jakkub_Mede"),
            *("aitzgorri_by_Aitzol_Berasategi", "friends_by_Aitzol_Berasategi"),
            *("life_by_Aitzol_Berasategi", "picosdeeuropa_by_Aitzol_Berasategi"),
            *("seeding_by_Clements_Engelhardt", "sunset_by_Aitzol_Berasategi"),
        ),
    ),
    "lomiri-wallpapers-20.04": ("backgrounds", ("Kleiber_by_Lukas_Baubkus",)),
    "lxqt-themes": (
        "lxqt/wallpapers",
        ("after-the-rain", "appleflower", "drop", "flowers", "fog", "this-is-not-windows"),
    ),
    "plasma-workspace-wallpapers": (
        "wallpapers",
        tuple(
            f"{name}/contents/screenshot"
            for name in (
                *("BytheWater", "ColorfulCups", "EveningGlow", "FallenLeaf", "Kite"),
                *("OneStandsOut", "Path", "Volna"),
            )
        ),
    ),
    "hugin-data": (
        "hugin/xrc/data/help_en_EN",
        (
            *("800px-C_Marchi-GrandCentral-adj", "AliasingPScubic_2x", "CA_fringes00"),
            *("CA_fringes01", "CA_strange01", "CA_tCA00", "Medinet_habu_horizontal_fisheye"),
            "SB_Parallax_overlapped",
        ),
    ),
    "opencv-doc": (
        "doc/opencv-doc",
        (
            *(f"examples/text/scenetext0{number}" for number in range(1, 7)),
            *(f"examples/text/scenetext_segmented_word0{number}" for number in range(1, 5)),
            *(f"examples/hfs/data/00{number}" for number in range(3)),
            *("examples/alphamat/input_images/plant", "examples/reg/home"),
            "examples/dnn_superres/butterfly",
            *(
                f"examples/data/{name}"
                for name in (
                    *("aero1", "aloeL", "apple", "baboon", "board", "building", "butterfly"),
                    *("chicky_512", "fruits", "graf1", "home", "left", "leuvenA"),
                    *("licenseplate_motion", "messi5", "orange", "right", "rubberwhale2"),
                    "squirrel_cls",
                )
            ),
            *(
                f"opencv4/html/{name}"
                for name in (
                    *("11_demo", "230501201_1", "Background_Subtraction_Tutorial_frame"),
                    "Threshold_inRange_Tutorial_Result_input",
                    *("Warp_Affine_Tutorial_Original_Image", "ambush_5_right", "astra_color"),
                    *("bus_det", "cat_det", "detect_test1", "detect_test2", "fsrcnnOutput"),
                    *("fusion_mertens", "opencv_bus_res", "retina_TreeHdr_small"),
                    *("space_shuttle", "studentsSample_parvo", "yolo"),
                )
            ),
        ),
    ),
}
_PYTHON: dict[str, tuple[str, tuple[str, ...]]] = {
    "skimage": ("data", ("astronaut", "chelsea", "coffee", "motorcycle_left", "rocket")),
    "sklearn": ("datasets/images", ("china", "flower")),
    "matplotlib": ("mpl-data/sample_data", ("grace_hopper",)),
    "gradio": ("media_assets/images", ("cheetah1", "groot", "lion", "tower")),
    "ultralytics": ("assets", ("bus", "zidane")),
    "insightface": ("data/images", ("t1",)),
}
_SUFFIXES = (".jpg", ".jpeg", ".png")


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph and whose file it is; every other one is for choosing, the rest for judging."""

    name: str
    picture: Image.Image


def photographs(folder: Path | None = None, *, most: int | None = None) -> list[Photograph]:
    """Those of the installed packages, in an order that is always the same, and those in a folder. Each once."""
    found = sorted(_paths(), key=lambda path: path.name)
    if folder is not None:
        found += sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES)
    known: list[str] = []
    held: list[Photograph] = []
    for path in found[:most]:
        with Image.open(path) as file:
            picture = file.convert("RGB")
        value, _ = pdq_from_pixels(np.asarray(picture))
        # several packages have the same ones
        if all(hamming_distance(value, other) > MATCH_DISTANCE for other in known):
            held.append(_held(path.name, picture, len(held)))
        known.append(value)
    return held


def missing() -> list[str]:
    """Packages of whose photographs none is on this computer."""
    return [name for known in (_DEBIAN, _PYTHON) for name in known if not any(_of_package(name))]


def _paths() -> Iterator[Path]:
    for name in (*_DEBIAN, *_PYTHON):
        yield from _of_package(name)


def _of_package(name: str) -> Iterator[Path]:
    if name in _DEBIAN:
        folder, stems = _DEBIAN[name]
        root = Path("/usr/share") / folder
    else:
        folder, stems = _PYTHON[name]
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            return
        root = Path(spec.origin).parent / folder
    for stem in stems:
        for suffix in _SUFFIXES:
            path = root / f"{stem}{suffix}"
            if path.is_file():
                yield path
                break


def _held(name: str, picture: Image.Image, number: int) -> Photograph:
    """As a person holds it. Most photographs in packages lie on their side; of these, two in five are held upright."""
    rng = np.random.default_rng(number)
    if picture.width > picture.height * 1.2 and rng.random() < 0.4:
        picture = to_shape(picture, (3 / 4, 9 / 16)[number % 2], float(rng.uniform(0.3, 0.7)))
    picture.thumbnail((_LONGEST, _LONGEST), Image.Resampling.BICUBIC)
    return Photograph(name, picture)
