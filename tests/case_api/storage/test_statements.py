"""The statement of the adult way is kept with the case, and minors are asked for nothing."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, select, text

from case_api.keys import KeyFolder
from case_api.statistics import statistics
from case_api.storage import schema
from case_api.storage.database import open_database
from case_api.storage.tables import cases
from submission.protocol import sealed_bundle
from submission.protocol.answers import Problem
from tests.case_api.people import Person, picture
from tests.case_api.publishing import publish


def stating(body: bytes, attested: Any = True) -> bytes:
    fields = json.loads(body)
    fields["attested"] = attested
    fields["items"] = fields.pop("items")  # they come last
    return json.dumps(fields, separators=(",", ":")).encode()


def kept(service: Any, person: Person) -> bool:
    case_id = KeyFolder(service.settings.key_folder).keyring().digester.case(person.number)
    with service.database.reading() as connection:
        query = select(cases.c.attested).where(cases.c.id == case_id)
        return bool(connection.execute(query).scalar_one())


def test_what_an_adult_stated_is_kept_and_nothing_is_made_up(service: Any) -> None:
    stated, silent = Person(service.http), Person(service.http)
    body = stating(stated.body())
    first = stated.put(body)
    assert first.status_code == 201
    assert stated.put(body).content == first.content
    assert silent.submit().status_code == 201
    assert (kept(service, stated), kept(service, silent)) == (True, False)


def test_a_retry_can_not_add_or_take_away_the_statement(service: Any) -> None:
    person = Person(service.http)
    body = person.body()
    assert person.put(body).status_code == 201
    assert person.put(stating(body)).status_code == 409
    assert not kept(service, person)


@pytest.mark.parametrize(
    ("channel", "attested"), [("minor", True), ("adult", False), ("adult", "yes"), ("adult", 2)]
)
def test_a_statement_that_can_not_be_is_refused_by_name(
    service: Any, channel: Any, attested: Any
) -> None:
    person = Person(service.http)
    answer = person.put(stating(person.body(channel=channel), attested))
    assert answer.status_code == 422
    assert Problem.model_validate_json(answer.content).field == "attested"
    assert person.look().status_code == 404
    assert person.put(person.body(channel=channel)).status_code == 201


def test_a_sealed_case_carries_the_statement(service: Any) -> None:
    person = Person(service.http)
    key = KeyFolder(service.settings.key_folder).keyring().published_sealing_keys()[0]
    bundle = person.sealed(stating(person.body()), key)
    headers = {"Content-Type": sealed_bundle.CONTENT_TYPE}
    answer = service.http.post("/v1/sealed-cases", content=bundle, headers=headers)
    assert answer.status_code == 201
    assert kept(service, person)


def test_the_operator_sees_how_many_adults_stated_it(start_service: Callable[..., Any]) -> None:
    service = start_service()
    for number in range(16):
        person = Person(service.http)
        person.put(stating(person.body()) if number < 12 else person.body())
    minor = Person(service.http)
    minor.put(minor.body(channel="minor"))
    told = statistics(service.database)["adult_statements"]
    assert told == {"stated": "10 to 19", "not stated": "0 to 9"}


def test_cases_of_before_live_through_the_migration_both_ways(
    start_service: Callable[..., Any], database_address: str
) -> None:
    service = start_service()
    person, other = Person(service.http), Person(service.http)
    person.put(stating(person.body(picture(), picture())))
    other.submit()
    publish(service.database)
    with contextlib.closing(open_database(database_address)) as database:
        for revision in ("0001", "head"):
            schema.migrate(database, revision)
            assert database.write(_row_counts) == {"cases": 2, "items": 3, "item_signals": 3}
        assert schema.differences(database) == []
    assert len(person.status().items) == 2
    assert not kept(service, person)  # the earlier version could not keep it
    third = Person(service.http)
    third.put(stating(third.body()))
    assert kept(service, third)


def _row_counts(connection: Connection) -> dict[str, int]:
    return {
        table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()  # noqa: S608
        for table in ("cases", "items", "item_signals")
    }
