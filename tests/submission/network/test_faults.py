"""A sample of ``check_faults``, which ``make network-faults`` runs a thousand times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.submission.network.check_faults import check


@pytest.mark.timeout(300)
def test_every_case_arrives_once_and_whole_through_a_bad_network(tmp_path: Path) -> None:
    outcome = check(30, 7, tmp_path)
    assert outcome.cases >= 1
    assert len(outcome.faults) > 10, "many kinds of faults"
    assert outcome.tries > outcome.cases, "some of them cost a try"
