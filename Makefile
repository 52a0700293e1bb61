# Two commands do everything on a fresh machine: `make run` and `make test`.
# The rest are for people who work on Empreinte. Every target sets up what it needs first.

PYTHON := .venv/bin/python
READY := .venv/.ready

.PHONY: help run test check format setup

help: ## what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

run: $(READY) ## open the app against a practice service on this computer
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

$(READY): pyproject.toml uv.lock packaging/set_up.sh packaging/system_libraries.py
	@sh packaging/set_up.sh
	@touch $@
