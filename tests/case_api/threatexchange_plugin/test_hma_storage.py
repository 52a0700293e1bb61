"""What the plugin fetches, put where Hasher-Matcher-Actioner puts it: HMA's own tables, on a real PostgreSQL.

HMA is not on PyPI, so its tables stand here as facts (version 1.1.7, ``OpenMediaMatch/storage/postgres/database.py``:
``ExchangeData``, ``ContentSignal``), and so does what ``exchange_commit_fetch`` does with a fetched record: the key as
text is the record's identity, the record is pickled, and each of its signals is a row.
"""

from __future__ import annotations

import json
import pickle
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import (
    Column,
    Connection,
    DateTime,
    Engine,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    delete,
    func,
    insert,
    select,
    update,
)
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal
from threatexchange_empreinte import EmpreinteSignalExchangeAPI
from threatexchange_empreinte.exchange_api import EmpreinteCheckpoint

from case_api.storage.database import parse_url
from tests.case_api.people import Person, eight_ways, picture, video
from tests.case_api.platforms import Platform, VpdqOfTheExtension, exchange_of, new_platform
from tests.plausible_pdq import random_pdq
from tests.variants import first_of

COLLAB = CollaborationConfigBase("PRACTICE", "empreinte", True)


SIGNAL_TYPES = [PdqSignal, VideoMD5Signal, VpdqOfTheExtension]

hma = MetaData()
exchange_data = Table(
    "exchange_data",
    hma,
    Column("id", Integer, primary_key=True),
    Column("collab_id", Integer, nullable=False, index=True),
    Column("fetch_id", Text, nullable=False),
    Column("pickled_fetch_signal_metadata", LargeBinary),
    UniqueConstraint("collab_id", "fetch_id"),
)
content_signal = Table(
    "content_signal",
    hma,
    Column(
        "content_id", Integer, ForeignKey("exchange_data.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("signal_type", String, primary_key=True),
    Column("signal_val", Text, nullable=False),
    Column("create_time", DateTime(timezone=True), server_default=func.now(), nullable=False),
    Index("incremental_index_build_idx", "signal_type", "create_time", "content_id"),
)


@pytest.fixture
def storage(new_postgresql: Callable[[], str]) -> Iterator[Engine]:
    engine = create_engine(parse_url(new_postgresql()))
    hma.create_all(engine)
    yield engine
    engine.dispose()


class Hma:
    """Fetches as HMA does, and remembers its checkpoint."""

    def __init__(self, storage: Engine, platform: Platform) -> None:
        self._storage = storage
        self._exchange = exchange_of(platform)
        self._checkpoint: Any = None

    def fetch(self) -> None:
        for delta in self._exchange.fetch_iter(SIGNAL_TYPES, self._checkpoint):
            with self._storage.begin() as connection:
                for key, record in delta.updates.items():
                    self._store(connection, key, record)
            self._checkpoint = delta.checkpoint

    def _store(self, connection: Connection, key: tuple[str, str], record: Any) -> None:
        mine = exchange_data.c.fetch_id == str(key)
        known = connection.execute(select(exchange_data.c.id).where(mine)).scalar()
        as_signals = (
            EmpreinteSignalExchangeAPI.naive_convert_to_signal_type(
                SIGNAL_TYPES, COLLAB, {key: record}
            )
            if record is not None
            else {}
        )
        if not as_signals:
            connection.execute(delete(exchange_data).where(mine))
            return
        pickled = {"pickled_fetch_signal_metadata": pickle.dumps(record)}
        if known is not None:
            connection.execute(update(exchange_data).where(mine).values(pickled))
            return
        row = {"collab_id": 1, "fetch_id": str(key)} | pickled
        new = connection.execute(insert(exchange_data).returning(exchange_data.c.id), row).scalar()
        connection.execute(
            insert(content_signal),
            [
                {"content_id": new, "signal_type": kind.get_name(), "signal_val": value}
                for kind, values in as_signals.items()
                for value in values
            ],
        )

    def begin_again(self) -> None:
        """As after 25 days: HMA finds its checkpoint stale, and refetches without deleting anything."""
        assert EmpreinteCheckpoint(self._checkpoint.update_time, 0).is_stale()
        self._checkpoint = None
        self.fetch()

    def signals(self) -> set[tuple[str, str]]:
        query = select(content_signal.c.signal_type, content_signal.c.signal_val)
        with self._storage.connect() as connection:
            return {(kind, value) for kind, value in connection.execute(query)}


@pytest.mark.parametrize("frames", first_of([1, 35, 400, 20_000], every_run=3))
def test_a_video_of_any_length_is_stored_and_deleted_by_hma(
    start_service: Callable[..., Any], storage: Engine, frames: int
) -> None:
    # 20,000 frames with all their digits are more than the default limit
    service = start_service(max_body_bytes=4 * 1024 * 1024)
    platform = new_platform(service, vpdq=True, honours_withdrawals=True)
    source = random.Random(frames)
    hashes = [random_pdq(source) for _ in range(frames)]
    person, staying = Person(service.http), eight_ways()
    assert person.submit(video("ab" * 16, hashes)).status_code == 201
    client = Hma(storage, platform)

    client.fetch()
    values = dict(client.signals())
    assert values["video_md5"] == "ab" * 16
    assert [frame.split(",")[0] for frame in json.loads(values["vpdq"])] == hashes

    # what comes after the video arrives too, and so does its withdrawal
    Person(service.http).submit(staying)
    person.withdraw()
    client.fetch()
    assert client.signals() == {
        ("pdq", signal.value) for signal in staying.signals if signal.type == "pdq"
    }


def test_hma_drops_what_was_withdrawn_while_it_was_away_and_refetches_everything(
    empty_service: Any, storage: Engine
) -> None:
    platform = new_platform(empty_service, honours_withdrawals=True)
    leaving, staying = Person(empty_service.http), picture()
    leaving.submit(picture())
    Person(empty_service.http).submit(staying)
    client = Hma(storage, platform)
    client.fetch()
    assert len(client.signals()) == 2
    leaving.withdraw()

    client.begin_again()

    assert client.signals() == {("pdq", staying.signals[0].value)}  # type: ignore[union-attr]
