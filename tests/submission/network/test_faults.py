"""A sample of ``check_faults``, which ``make network-faults`` runs a thousand times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.submission.network.check_faults import check
from tests.variants import first_of


@pytest.mark.timeout(300)
@pytest.mark.parametrize("faults", first_of([15, 60], every_run=1))
def test_every_case_arrives_once_and_whole_through_a_bad_network(
    tmp_path: Path, faults: int
) -> None:
    outcome = check(faults, 7, tmp_path)
    assert outcome.cases >= 1
    assert len(outcome.faults) > 5, "many kinds of faults"
    assert outcome.tries > outcome.cases, "some of them cost a try"
