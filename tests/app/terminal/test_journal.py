"""The journal: any truncation or flipped byte loses what follows it and never makes a wrong result."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.terminal.output import UsageError
from app.terminal.reading.journal import Journal
from hashing.events import Hashed, Refused
from hashing.refusals import RefusalCode
from tests.submission.cases import film, picture

CODE = "0123456789ABCDEF"
RESULTS: list[Hashed | Refused] = [
    Hashed(1, picture(1)),
    Refused(2, RefusalCode.UNKNOWN_FORMAT),
    Hashed(3, film(30)),
    Hashed(4, picture(4)),
]


def _written(folder: Path) -> tuple[list[str], Path]:
    files = [str(folder / f"{number}.jpg") for number in range(1, 5)]
    for file in files:
        Path(file).write_text(file)
    with Journal.begin(folder / "journals", CODE) as journal:
        for file, result in zip(files, RESULTS, strict=True):
            journal.note(file, result)
    (path,) = (folder / "journals").iterdir()
    return files, path


def _known(folder: Path, files: list[str]) -> list[Hashed | Refused | None]:
    with Journal.resume(folder / "journals", CODE) as journal:
        places = [journal.find(file) for file in files]
        return [
            journal.load(place, item) if place else None
            for item, place in enumerate(places, start=1)
        ]


def test_what_was_noted_is_known_and_a_changed_file_is_not(tmp_path: Path) -> None:
    files, _ = _written(tmp_path)
    assert _known(tmp_path, files) == RESULTS
    Path(files[0]).write_text("something else")
    assert _known(tmp_path, files) == [None, *RESULTS[1:]]


@given(st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_is_never_taken_for_a_result(tmp_path: Path, data: st.DataObject) -> None:
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    folder.mkdir()
    files, path = _written(folder)
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        path.write_bytes(whole[:at])
    else:
        flipped = whole[at] ^ data.draw(st.integers(1, 255))
        path.write_bytes(whole[:at] + bytes([flipped]) + whole[at + 1 :])
    try:
        known = _known(folder, files)
    except UsageError:
        assert at < 18, "only a journal that does not begin as one is refused as a whole"
        return
    kept = known.index(None) if None in known else len(known)
    assert known == [*RESULTS[:kept], *[None] * (4 - kept)]
    # and it can be written to again behind what was good
    with Journal.resume(folder / "journals", CODE) as journal:
        for file, result in list(zip(files, RESULTS, strict=True))[kept:]:
            journal.note(file, result)
    assert _known(folder, files) == RESULTS


def test_what_says_more_of_the_moment_than_of_the_file_is_tried_again(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_text("x")
    with Journal.begin(tmp_path / "journals", CODE) as journal:
        journal.note(str(file), Refused(1, RefusalCode.HASHER_STOPPED))
        assert journal.find(str(file)) is None


def test_a_group_keeps_its_number_over_an_interruption(tmp_path: Path) -> None:
    with Journal.begin(tmp_path, CODE) as journal:
        anna = journal.identity("Anna")
        assert journal.identity("Boris") != anna
    with Journal.resume(tmp_path, CODE) as journal:
        assert journal.identity("Anna") == anna
        journal.discard()
    with pytest.raises(UsageError):
        Journal.resume(tmp_path, CODE)
