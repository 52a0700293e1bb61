"""The service's own description against what it does: no error of ours, no answer that is not described."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from case_api.settings import Settings
from submission.protocol.sealed_bundle import CONTENT_TYPE
from tests.case_api.running_service import serving

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@schemathesis.serializer(CONTENT_TYPE)
def sealed(_context: Any, value: Any) -> bytes:
    raw = getattr(value, "data", value)
    return raw if isinstance(raw, bytes) else str(raw).encode(errors="replace")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("openapi")
    generous = Settings(
        database=f"sqlite:///{folder / 'cases.db'}",
        free_wrong_codes=1_000_000,
        requests_per_minute=1_000_000,
        cases_per_day=1_000_000,
        hold_rows_per_hour=0,
    )
    with serving(generous) as url:
        yield url


@pytest.fixture(scope="module")
def description(address: str) -> Any:
    return schemathesis.openapi.from_url(f"{address}/openapi.json")


def test_every_answer_is_one_that_is_described(description: Any) -> None:
    operations = [result.ok() for result in description.get_all_operations()]
    assert len(operations) >= 9
    for operation in operations:

        @settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def call(case: Any) -> None:
            case.call_and_validate(checks=CHECKS)

        call()


def test_the_description_names_every_call(description: Any) -> None:
    paths = description.raw_schema["paths"]
    assert {(method, path) for path, calls in paths.items() for method in calls} >= {
        ("put", "/v1/cases/{case_id}"),
        ("get", "/v1/cases/{case_id}"),
        ("post", "/v1/cases/{case_id}/items"),
        ("post", "/v1/cases/{case_id}/withdrawal"),
        ("delete", "/v1/cases/{case_id}/withdrawal"),
        ("post", "/v1/cases/{case_id}/links"),
        ("put", "/v1/cases/{case_id}/contact"),
        ("delete", "/v1/cases/{case_id}/contact"),
        ("post", "/v1/sealed-cases"),
        ("get", "/v1/service"),
    }


def test_the_description_is_of_no_database(tmp_path: Path, address: str) -> None:
    """Nothing that happens to be stored shows in it."""
    first = httpx.get(f"{address}/openapi.json").json()
    with serving(Settings(database=f"sqlite:///{tmp_path / 'other.db'}")) as other:
        assert httpx.get(f"{other}/openapi.json").json() == first
