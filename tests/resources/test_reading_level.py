"""What is said to people can be read by someone of 13, and the measure tells easy from hard."""

from __future__ import annotations

import pytest

from resources.reading_level import all_texts, lix, measure, sentences

EASY = "Le chat dort. Il a chaud. On ne le voit pas."
HARD = (
    "Nonobstant l’ensemble des considérations susmentionnées, les établissements destinataires procèdent "
    "systématiquement à l’évaluation circonstanciée des notifications communiquées préalablement"
)


def test_the_measure_tells_easy_from_hard() -> None:
    easy, _ = lix([EASY])
    hard, words = lix([HARD])
    assert easy < 15
    assert hard > 60
    assert words == 19
    assert measure("page", "fr", [HARD, HARD, HARD]).hard


def test_a_long_sentence_is_told_even_on_an_easy_page() -> None:
    long = " ".join(["mot"] * 31) + "."
    assert measure("page", "fr", [EASY, long]).long_sentences == (" ".join(["mot"] * 31),)


def test_what_is_put_in_is_no_word() -> None:
    assert sentences("{number}. https://example.org/a XXXX-XXXX-XXXX-X") == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_page_can_be_read_by_someone_of_13(language: str) -> None:
    measured = [measure(*each) for each in all_texts() if each[1] == language]
    assert len(measured) > 30
    assert [(one.page, round(one.lix)) for one in measured if one.hard] == []
    assert [(one.page, one.long_sentences) for one in measured if one.long_sentences] == []
