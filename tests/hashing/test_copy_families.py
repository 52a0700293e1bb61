"""What likely copies are called."""

from __future__ import annotations

from hashing.transforms import (
    COPIES,
    DIHEDRAL,
    IN_WORDS,
    CopyFamily,
    Transform,
    VideoTransform,
    family_of,
)


def test_every_copy_has_a_family_and_the_picture_as_it_is_has_none() -> None:
    assert [copy for copy in COPIES if family_of(copy.value) is None] == []
    assert {family_of(turn.value) for turn in DIHEDRAL[1:]} == {CopyFamily.TURNED}
    for name in (
        Transform.ORIGINAL,
        Transform.TRIMMED,
        VideoTransform.UPRIGHT,
        "file",
        "frame",
        "",
    ):
        assert family_of(str(name)) is None
    assert family_of("what a newer service may say") is None
    assert family_of(Transform.CROP_4_5_MIRRORED) is CopyFamily.CROPPED
    assert set(IN_WORDS) == set(CopyFamily)
