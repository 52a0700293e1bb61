"""``/readyz`` says no while nothing can be stored, and yes again afterwards."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from pathlib import Path

import httpx
from sqlalchemy import Connection, Engine, event

from case_api.settings import Settings
from tests.case_api.people import Person
from tests.case_api.processes import service_process
from tests.case_api.running_service import running


def wait_for(http: httpx.Client, status: int) -> bool:
    end = time.monotonic() + 30
    while http.get("/readyz").status_code != status:
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def test_a_service_whose_file_can_not_be_written_is_not_ready(tmp_path: Path) -> None:
    """The kernel refuses every write, as on a full disk."""
    places = ("--database", f"sqlite:///{tmp_path / 'cases.db'}", "--keys", str(tmp_path / "keys"))
    with (
        service_process(tmp_path, *places) as served,
        httpx.Client(base_url=served.url, timeout=30) as http,
    ):
        pid = served.process.pid
        assert Person(http).submit().status_code == 201
        limits = resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        assert wait_for(http, 503)
        assert Person(http).submit().status_code == 503
        assert http.get("/healthz").status_code == 200
        resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)
        assert wait_for(http, 200)
        assert Person(http).submit().status_code == 201


def test_a_service_whose_database_became_read_only_is_not_ready(
    new_postgresql: Callable[[], str], tmp_path: Path
) -> None:
    """As after a failover to a standby."""

    def refuse(connection: Connection) -> None:
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")

    with running(Settings(database=new_postgresql(), keys=tmp_path / "keys")) as service:
        assert wait_for(service.http, 200)
        event.listen(Engine, "begin", refuse)
        try:
            assert wait_for(service.http, 503)
            assert Person(service.http).submit().status_code == 503
        finally:
            event.remove(Engine, "begin", refuse)
        assert wait_for(service.http, 200)
