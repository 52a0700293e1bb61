"""The plugin as a platform gets it: installed by pip into an environment that has nothing else of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.case_api.threatexchange_plugin.installing import copy_of_plugin, new_environment, run


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_package_needs_nothing_of_ours(tmp_path: Path) -> None:
    programs = new_environment(tmp_path / "venv")
    run(programs / "pip", "install", "--quiet", copy_of_plugin(tmp_path))
    program = (
        "import sys, threatexchange_empreinte as plugin\n"
        "ours = {'app', 'hashing', 'submission', 'case_api', 'fastapi', 'sqlalchemy', 'pydantic'}\n"
        "assert not ours & {name.split('.')[0] for name in sys.modules}\n"
        "print(plugin.EmpreinteSignalExchangeAPI.get_name(), plugin.__file__)\n"
    )
    said = run(programs / "python", "-c", program)
    assert said.startswith("empreinte ")
    assert "site-packages" in said
