"""A case is made where there is no network at all, and handed in by somebody else, who has no home to write to."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.practice.practice_service import PracticeService
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from tests.app.terminal.command_line import ROOT, small_picture

_WITHOUT_NETWORK = ("unshare", "--net", "--")
#: Another account, which owns nothing. It may read more than usual, so that it finds this Python wherever it lies.
_READS = "+dac_read_search"
_AS_SOMEBODY_ELSE = (
    *("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"),
    *("--inh-caps", _READS, "--ambient-caps", _READS, "--"),
)


def may_change_account() -> bool:
    """Whether this test can be two people, and can take all network away from one of them."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    if shutil.which("unshare") is None or shutil.which("setpriv") is None:
        return False
    tries = ([*_WITHOUT_NETWORK, "true"], [*_AS_SOMEBODY_ELSE, sys.executable, "-c", "import json"])
    return all(
        subprocess.run(each, capture_output=True, check=False).returncode == 0 for each in tries
    )


@pytest.fixture(name="service", scope="module")
def _service() -> Iterator[ServiceAddress]:
    with PracticeService() as service:
        yield service.start()


def spoken(
    *arguments: str | Path,
    home: Path,
    before: tuple[str, ...] = (),
    **environment: str,
) -> str:
    """What the command line answers to somebody; it must succeed."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "app", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd="/",
        env={"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT), **environment},
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.long
@pytest.mark.usefixtures("real_key_costs")
@pytest.mark.skipif(not may_change_account(), reason="needs the rights to be another account")
def test_made_without_any_network_and_handed_in_by_another_account(
    service: ServiceAddress, tmp_path: Path
) -> None:
    picture = small_picture(tmp_path / "evening.png", 5)
    description, bundle = tmp_path / "service.json", tmp_path / "case.empreinte"
    with CaseClient(service) as client:
        description.write_text(client.describe_service().model_dump_json())
    made = json.loads(
        spoken(
            "prepare",
            *("--channel", "minor", "--qr", "--service-description"),
            description,
            "--out",
            bundle,
            picture,
            home=tmp_path,
            before=_WITHOUT_NETWORK,
        )
    )
    handed_in = spoken(
        "send-bundle",
        *("--service", service.url, bundle),
        home=Path("/dev/null/nowhere"),
        before=_AS_SOMEBODY_ELSE,
    )
    codes = sorted(tmp_path.glob("case-*.png"), reverse=True)
    assert made["codes"] == len(codes) > 1
    assert spoken("send-bundle", "--service", service.url, *codes, home=tmp_path) == handed_in
    assert made["access_code"] not in handed_in
    with CaseClient(service) as client:
        status = client.status(CaseIdentity(made["case_id"], made["access_code"]))
    assert (status.channel, len(status.items)) == ("minor", 1)
