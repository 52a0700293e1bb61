"""Our exchange in Meta's ``tx`` program: withdrawal, return, vPDQ, answers; and in HMA's hands."""

from __future__ import annotations

import hashlib
import json
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.fetch_state import SignalOpinion, SignalOpinionCategory
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal
from threatexchange_empreinte import (
    TX_MANIFEST,
    EmpreinteCredentials,
    EmpreinteSignalExchangeAPI,
)
from threatexchange_empreinte.client import (
    FeedClient,
    UnknownHashError,
    UnreadableFeedError,
    _parse_page,
)
from threatexchange_empreinte.exchange_api import EmpreinteCheckpoint

from hashing.transforms import VideoTransform
from submission.protocol.wire import Item, Md5Signal, VpdqFrameSignal, VpdqSignal
from tests.case_api.people import Person, picture, video
from tests.case_api.platforms import (
    REPOSITORY,
    Platform,
    Tx,
    VpdqOfTheExtension,
    exchange_of,
    new_platform,
    plugin_credentials,
)
from tests.plausible_pdq import random_pdq

MODULE = "threatexchange_empreinte"
EXCHANGE = "empreinte"
COLLAB = "practice"


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service, honours_withdrawals=True, vpdq=True)


@pytest.mark.long
def test_tx_lets_go_of_a_withdrawn_hash_and_takes_it_up_again(
    empty_service: Any, platform: Platform, tmp_path: Path
) -> None:
    value, staying = random_pdq(), random_pdq()
    frames = [random_pdq(), random_pdq()]
    leaving = Person(empty_service.http)
    leaving.submit(picture(value))
    Person(empty_service.http).submit(picture(staying), video("cd" * 16, frames))
    tx = Tx.with_plugin(tmp_path, platform)
    tx.run("config", "extensions", "add", MODULE)
    tx.run("config", "collab", "edit", EXCHANGE, "--create", COLLAB)

    tx.run("fetch")
    first = tx.fetched(EXCHANGE, COLLAB)
    vpdq = f'["{frames[0]},80,0.000", "{frames[1]},80,1.000"]'
    short_key = "sha256:" + hashlib.sha256(vpdq.encode()).hexdigest()
    always = {("pdq", staying), ("video_md5", "cd" * 16), ("vpdq", short_key)}
    assert set(first) == always | {("pdq", value)}
    hashes = tmp_path / "hashes.txt"
    hashes.write_text(value + "\n")
    match = ("match", "--hashes", "--only-signal", "pdq", "photo", str(hashes))
    found = tx.run(*match)
    assert f"pdq 0 ({COLLAB}) INVESTIGATION_SEED" in found
    assert "transform:original" in found
    assert "cases:1" in found

    leaving.withdraw()
    tx.run("fetch")
    assert set(tx.fetched(EXCHANGE, COLLAB)) == always
    assert "pdq" not in tx.run(*match)

    Person(empty_service.http).submit(picture(value))
    tx.run("fetch")
    assert set(tx.fetched(EXCHANGE, COLLAB)) == always | {("pdq", value)}

    tx.run("label", "--as-hash", "pdq", COLLAB, "photo", str(hashes))
    (record,) = [r for r in platform.records() if r.hashValue == value]
    assert [f.feedbackValue.value for f in record.CSPFeedbacks] == ["Blocked"]


#: `threatexchange`'s vPDQ extension imports its C++ hasher, which needs FFmpeg's headers to build. Its matching, which is
#: what is tried here, does not use it.
NO_HASHER = """
class VpdqFeature:
    pass

def computeHash(*args, **more):
    raise NotImplementedError
"""


@pytest.mark.long
def test_a_video_is_matched_by_its_frames_with_their_own_extension(
    empty_service: Any, platform: Platform, tmp_path: Path
) -> None:
    frames = [random_pdq() for _ in range(10)]
    Person(empty_service.http).submit(video("ab" * 16, frames))
    (tmp_path / "vpdq.py").write_text(NO_HASHER)
    tx = Tx.with_plugin(tmp_path, platform, tmp_path)
    tx.run("config", "extensions", "add", MODULE)
    tx.run("config", "extensions", "add", "threatexchange.extensions.vpdq.manifest")
    tx.run("config", "collab", "edit", EXCHANGE, "--create", COLLAB)
    tx.run("fetch")

    copy, other = tmp_path / "copy.txt", tmp_path / "other.txt"
    # a copy that lost a tenth of its frames and begins later
    copy.write_text(json.dumps([f"{frame},90,{n}.5" for n, frame in enumerate(frames[1:])]))
    other.write_text(json.dumps([f"{random_pdq()},90,{n}.0" for n in range(10)]))
    match = ("match", "--hashes", "--only-signal", "vpdq", "video")
    assert f"vpdq 100%[90%] ({COLLAB})" in tx.run(*match, str(copy))
    assert COLLAB not in tx.run(*match, str(other))


def test_opinions_and_shared_hashes_reach_the_service_and_come_back(platform: Platform) -> None:
    mine, clip = random_pdq(), "ef" * 16
    blocked = SignalOpinion(True, SignalOpinionCategory.POSITIVE_CLASS, {"ncii"})
    wrong = SignalOpinion(True, SignalOpinionCategory.NEGATIVE_CLASS, set())
    client = exchange_of(platform)

    client.share_signal(PdqSignal, mine, blocked)
    client.share_signal(VideoMD5Signal, clip, blocked)
    client.report_opinion(VideoMD5Signal, clip, wrong)

    (delta,) = client.fetch_iter([PdqSignal, VideoMD5Signal], None)
    opinions = {key: said.get_as_opinions() for key, said in delta.updates.items() if said}
    # nobody reported these: there is no opinion but the platform's own
    assert [(o.category, o.tags) for o in opinions["pdq", mine]] == [
        (SignalOpinionCategory.POSITIVE_CLASS, {"ncii"})
    ]
    assert [o.category for o in opinions["video_md5", clip]] == [
        SignalOpinionCategory.NEGATIVE_CLASS
    ]
    converted = client.naive_convert_to_signal_type(
        [PdqSignal, VideoMD5Signal], CollaborationConfigBase("c", EXCHANGE, True), delta.updates
    )
    assert set(converted[PdqSignal]) == {mine}


def test_a_platform_answers_about_a_video_that_it_found_by_its_frames(
    empty_service: Any, platform: Platform
) -> None:
    times = [0.0, 1.0336, 2.5, 3.00049]
    frames = tuple(VpdqFrameSignal(pdq=random_pdq(), quality=80, timestamp=time) for time in times)
    film = Item(
        item_id=secrets.token_hex(16),
        kind="video",
        synthetic=False,
        signals=(
            Md5Signal(value="ab" * 16),
            VpdqSignal(transform=VideoTransform.ORIGINAL, frames=frames),
        ),
    )
    person = Person(empty_service.http)
    person.submit(film)
    client = exchange_of(platform)
    (delta,) = client.fetch_iter([], None)
    (record,) = (one for one in delta.updates.values() if one and one.value)

    blocked = SignalOpinion(True, SignalOpinionCategory.POSITIVE_CLASS, set())
    client.report_opinion(VpdqOfTheExtension, record.value, blocked)  # type: ignore[type-abstract]

    assert [p.state for p in person.status().items[0].partners] == ["blocked"]


def test_feedback_on_a_hash_that_the_feed_does_not_have_is_an_error(platform: Platform) -> None:
    blocked = SignalOpinion(True, SignalOpinionCategory.POSITIVE_CLASS, set())
    with pytest.raises(UnknownHashError, match="not your own"):
        exchange_of(platform).report_opinion(PdqSignal, random_pdq(), blocked)


def test_each_exchange_type_has_credentials_of_its_own(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    class EmpreinteMinorsSignalExchangeAPI(EmpreinteSignalExchangeAPI):
        """The other channel."""

    collab = CollaborationConfigBase("minors", "empreinte_minors", True)
    monkeypatch.setenv("TX_EMPREINTE_KEYS", "not these")
    monkeypatch.setenv("TX_EMPREINTE_MINORS_KEYS", json.dumps(plugin_credentials(platform)))
    assert EmpreinteMinorsSignalExchangeAPI.get_name() == "empreinte_minors"
    made = EmpreinteMinorsSignalExchangeAPI.for_collab(collab)
    assert list(made.fetch_iter([], None))


def test_a_client_that_was_away_too_long_starts_again() -> None:
    assert EmpreinteCheckpoint(10, 0).is_stale()
    assert EmpreinteSignalExchangeAPI in TX_MANIFEST.apis


@pytest.mark.parametrize("given", ["", "[]", "{}", '{"base_url": "ftp://x"}', "keys,keys,keys"])
def test_credentials_that_lack_something_are_refused(given: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        assert EmpreinteCredentials._from_str(given)._are_valid()


def test_keys_are_not_shown(platform: Platform) -> None:
    shown = repr(EmpreinteCredentials(**plugin_credentials(platform)))
    assert platform.keys.fetch_key not in shown
    assert platform.keys.subscription_key not in shown


GOOD: dict[str, Any] = {
    "count": 0,
    "nextSetTimestamp": 10,
    "nextPageToken": None,
    "hasMoreRecords": False,
    "hashRecords": [],
}
RECORD = {
    "lastModtimestamp": 10,
    "signalType": "ImagePDQ",
    "hashValue": "0" * 64,
    "hashStatus": "Active",
    "caseNumbers": {},
    "CSPFeedbacks": [],
}


@pytest.mark.parametrize(
    "answer",
    [
        None,
        {},
        GOOD | {"nextSetTimestamp": "soon"},
        GOOD | {"hasMoreRecords": True},
        GOOD | {"hashRecords": [RECORD | {"hashStatus": "Lost"}]},
        GOOD | {"hashRecords": [{}]},
    ],
)
def test_an_answer_that_cannot_be_read_stops_the_fetch(answer: object) -> None:
    assert _parse_page(GOOD | {"hashRecords": [RECORD]})[0].records[0].live
    with pytest.raises(UnreadableFeedError):
        _parse_page(answer)


def test_a_call_without_its_key_is_not_made() -> None:
    reading_only = EmpreinteCredentials("http://127.0.0.1:9/v1", "s" * 64, "f" * 64)
    with pytest.raises(ValueError, match="no key"):
        FeedClient(reading_only).submit_feedback("0" * 64, "Blocked", [])


def test_the_service_runs_without_the_partners_library() -> None:
    program = (
        "import sys\n"
        "sys.modules['threatexchange'] = sys.modules['threatexchange_empreinte'] = None\n"
        "import case_api.application\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, check=True, timeout=60)
