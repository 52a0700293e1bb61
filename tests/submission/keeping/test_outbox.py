"""What waits to be sent: against the real service, two processes, a kill before any step, and noise on the disk."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from submission.client import CaseClient
from submission.failures import UnreachableError
from submission.keeping.outbox import Outbox, OutboxError
from submission.network.service_address import ServiceAddress
from submission.preparation import DEFAULT_LIMITS, prepare_case, prepare_more
from submission.prepared_case import PreparedCase
from tests.submission.cases import ADULT, SOMEBODY, chosen, picture
from tests.submission.network.dropped_answers import DroppedAnswers

KEY = bytes(range(32))
ROOT = Path(__file__).parents[3]
ONE_ITEM_A_BODY = DEFAULT_LIMITS.model_copy(update={"items": 1})


def _case(*pictures: int) -> PreparedCase:
    return prepare_case(chosen(map(picture, pictures)), ADULT)


def test_what_waits_is_sent_from_where_it_was_cut_off(
    service: ServiceAddress, tmp_path: Path
) -> None:
    case = prepare_case(chosen(picture(n) for n in range(230)), ADULT)
    folder = tmp_path / "waiting"
    outbox = Outbox(folder, KEY)
    outbox.put(case)
    network = DroppedAnswers(service, 0)
    with CaseClient(service, transport=network, wait=lambda _: None) as client:
        (waiting,) = Outbox(folder, KEY).waiting()
        assert (waiting.sent, len(waiting.bodies)) == (0, 2)
        sending = outbox.send(case.identity, client)
        assert next(sending).action == "submitted"
        network.lost = 3
        with pytest.raises(UnreachableError):
            next(sending)

        (waiting,) = Outbox(folder, KEY).waiting()
        assert (waiting.sent, waiting.arrived) == (1, False)
        assert [r.action for r in outbox.send(case.identity, client)] == ["items_added"]
        (waiting,) = Outbox(folder, KEY).waiting()
        assert waiting.arrived
        assert [r.action for r in waiting.receipts] == ["submitted", "items_added"]
        assert list(outbox.send(case.identity, client)) == []
        assert len(client.status(case.identity).items) == 230
    outbox.discard(case.identity.case_id)
    assert list(folder.iterdir()) == []


def test_items_wait_behind_the_case_they_belong_to(client: CaseClient, tmp_path: Path) -> None:
    case = _case(13)
    bodies = prepare_more(chosen([picture(14)]), case.identity).all_bodies
    outbox = Outbox(tmp_path, KEY)
    outbox.put(case)
    outbox.put_items(case.identity, bodies)
    outbox.put(case)
    (waiting,) = outbox.waiting()
    assert len(waiting.bodies) == 2
    assert [r.action for r in outbox.send(case.identity, client)] == ["submitted", "items_added"]
    outbox.discard(case.identity.case_id)
    outbox.put_items(case.identity, bodies)
    assert [r.action for r in outbox.send(case.identity, client)] == ["items_added"]
    assert len(client.status(case.identity).items) == 2


def test_what_waits_shows_nothing_without_the_key(tmp_path: Path) -> None:
    case, large = _case(15), _case(*range(40))
    Outbox(tmp_path, KEY).put(case)
    (file,) = tmp_path.iterdir()
    content = file.read_bytes() + file.name.encode()
    for secret in (case.identity.case_id, case.identity.access_code, "empreinte/1"):
        assert secret.encode() not in content

    other = Outbox(tmp_path, bytes(32))
    assert other.waiting() == ()
    assert other.unreadable() == 1
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(OutboxError):
        Outbox(tmp_path, KEY).put_items(case.identity, [b"{}"])
    Outbox(tmp_path / "large", KEY).put(large)
    (second,) = (tmp_path / "large").iterdir()
    assert abs(second.stat().st_size - len(content)) < 100, "one picture or forty look alike"


WAITING = prepare_case(chosen([picture(17)]), ADULT, identity=SOMEBODY)


@given(st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_truncation_or_flipped_byte_is_seen_and_nothing_is_made_of_it(
    tmp_path: Path, data: st.DataObject
) -> None:
    outbox = Outbox(tmp_path, KEY)
    outbox.discard(WAITING.identity.case_id)
    outbox.put(WAITING)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        file.write_bytes(whole[:at])
    else:
        flipped = whole[at] ^ data.draw(st.integers(1, 255))
        file.write_bytes(whole[:at] + bytes([flipped]) + whole[at + 1 :])
    assert outbox.waiting() == ()
    assert outbox.unreadable() == 1
    # another case's file under this name is not taken for it either
    file.write_bytes(whole)
    file.rename(file.with_name("0" * 32 + ".waiting"))
    assert outbox.waiting() == ()
    file.with_name("0" * 32 + ".waiting").unlink()


def test_what_waits_can_be_given_up(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path, KEY)
    case = _case(16)
    outbox.put(case)
    outbox.discard(case.identity.case_id)
    outbox.discard(case.identity.case_id)
    assert outbox.waiting() == ()


def test_a_folder_that_can_t_be_made_is_a_plain_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutboxError, match="could not be written"):
        Outbox(tmp_path / "file" / "waiting", KEY).put(WAITING)


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o277])
def test_only_its_owner_may_look_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "waiting"
    before = os.umask(umask)
    try:
        Outbox(folder, KEY).put(WAITING)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    (file,) = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0


ADDS_ITEMS = """
import sys
from pathlib import Path
from submission.case_identity import CaseIdentity
from submission.keeping.outbox import Outbox

outbox = Outbox(Path(sys.argv[1]), bytes(range(32)))
identity = CaseIdentity.read(sys.argv[2], sys.argv[3])
sys.stdin.readline()
for n in range(8):
    outbox.put_items(identity, [f"{sys.argv[4]}{n}".encode()])
"""


def test_two_processes_add_items_and_none_is_lost(tmp_path: Path) -> None:
    identity = WAITING.identity
    command = [sys.executable, "-c", ADDS_ITEMS, str(tmp_path)]
    command += [identity.case_id, identity.access_code]
    adding = [
        subprocess.Popen([*command, name], stdin=subprocess.PIPE, cwd=ROOT, text=True)
        for name in ("a", "b")
    ]
    for process in adding:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.wait(60) for process in adding] == [0, 0]
    for process in adding:
        assert process.stdin is not None
        process.stdin.close()
    (waiting,) = Outbox(tmp_path, KEY).waiting()
    assert sorted(waiting.bodies) == sorted(f"{who}{n}".encode() for who in "ab" for n in range(8))


def test_a_kill_before_any_step_loses_nothing_and_makes_no_second_case(
    service: ServiceAddress, tmp_path: Path
) -> None:
    """``killed_outbox`` ends a process before each of its file and socket operations; here, before each seventh."""
    program = "tests.submission.keeping.killed_outbox"
    done = subprocess.run(
        [sys.executable, "-m", program, service.url, "--every", "7"],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    steps = int(done.stdout.split()[0])
    assert steps > 20, "the process was ended at every one of its steps"
