# Two commands do everything on a fresh machine: `make run` and `make test`.
# The rest are for people who work on Empreinte. Every target sets up what it needs first.

PYTHON := .venv/bin/python
RUN_READY := .venv/.ready-to-run
READY := .venv/.ready-to-test

.PHONY: help run test check format setup

help: ## what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

run: $(RUN_READY) ## open the app against a practice service on this computer
	@$(PYTHON) -m app --practice

test: $(READY) ## set everything up and pass the tests
	$(PYTHON) -m pytest $(PYTEST_ARGS)

check: $(READY) ## style, types, and who may import whom
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports

format: $(READY) ## put the code in its form
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

setup: $(READY) ## only set up

SET_UP := pyproject.toml uv.lock packaging/set_up.sh packaging/system_libraries.py

$(RUN_READY): $(SET_UP)
	@sh packaging/set_up.sh run
	@touch $@

$(READY): $(SET_UP)
	@sh packaging/set_up.sh test
	@touch $@ $(RUN_READY)
