# Two commands do everything on a fresh machine: `make run` and `make test`.
# The rest are for people who work on Empreinte. Every target sets up what it needs first.

PYTHON := .venv/bin/python
# three processes on two cores: many tests wait for something; in alphabetical order, which ends with short ones
AT_ONCE := -n 3 --dist loadfile --no-loadscope-reorder
THOROUGH := --hypothesis-profile=thorough
RUN_READY := .venv/.ready-to-run
READY := .venv/.ready-to-test
UV := $(shell command -v uv || echo .venv/uv/bin/uv)

# Hundreds of processes are started by the tests: bytecode is written, whatever this computer usually does.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run demo test test-long coverage check format setup benchmark benchmark-service corpus hostile-files fuzz \
	egress-check network-faults desk-in-browser screenshots translations sbom licences docs package check-package audit compiled

help: ## what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

run: $(RUN_READY) ## open the app against a practice service on this computer
	@$(PYTHON) -m app --practice

demo: $(READY) ## the whole story on this computer: a picture, its copies, a platform, an answer
	@$(PYTHON) -m tests.demo

test: $(READY) compiled ## set everything up and pass the tests
	$(PYTHON) -m pytest $(AT_ONCE) -m "not long" $(PYTEST_ARGS)

coverage: $(READY) compiled ## all tests, those of test-long too, and how much of the product they run
	$(PYTHON) -m pytest $(AT_ONCE) $(THOROUGH) --cov --cov-report= $(PYTEST_ARGS)
	$(PYTHON) -m tests.house.check_coverage

check: $(READY) ## style, types, and who may import whom
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/mypy --platform win32 hashing
	.venv/bin/mypy --platform darwin hashing
	.venv/bin/lint-imports
	.venv/bin/vulture

format: $(READY) ## put the code in its form
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

setup: $(READY) ## only set up

# --- long runs, each a command of its own ---------------------------------------------------------

test-long: $(READY) compiled ## the tests that `make test` leaves out: further variants, installations from the network
	$(PYTHON) -m pytest $(AT_ONCE) $(THOROUGH) -m long $(PYTEST_ARGS)

benchmark: $(READY) ## paired timings of hashing against the named peers (about half an hour)
	OPENBLAS_NUM_THREADS=1 $(PYTHON) -m benchmarks.pictures
	OPENBLAS_NUM_THREADS=1 $(PYTHON) -m benchmarks.videos speed --minutes 2
	$(PYTHON) -m benchmarks.videos matching
	$(PYTHON) -m benchmarks.videos memory
	$(PYTHON) -m benchmarks.sandbox
	$(PYTHON) -m benchmarks.pool
	$(PYTHON) -m benchmarks.window

benchmark-service: $(READY) ## submissions, look-ups and feed records a second, on SQLite and PostgreSQL
	$(PYTHON) -m benchmarks.service

corpus: $(READY) ## the test files of Pillow's and pillow-heif's own sources, through the hasher
	$(UV) run --frozen --all-extras --with pip python -m benchmarks.corpus

hostile-files: $(READY) ## thousands of malformed files, mutants and bombs
	$(PYTHON) -m tests.hostile_files.check_hostile_files

fuzz: $(READY) ## ten minutes of guided noise for each parser of untrusted bytes
	$(UV) sync --quiet --frozen --all-extras --group fuzz
	$(PYTHON) -m tests.fuzz.fuzz_input messages --seconds 600
	$(PYTHON) -m tests.fuzz.fuzz_input headers --seconds 600

egress-check: $(READY) ## a whole submission, recorded, decrypted and compared with its preview
	$(PYTHON) -m tests.egress.check_egress

network-faults: $(READY) ## a thousand faults between the outbox and a real service: every case arrives once
	$(PYTHON) -m tests.submission.network.check_faults --faults 1000

desk-in-browser: $(READY) ## the desk in Debian's Chromium, its pages checked by axe-core (needs chromium and npm)
	$(UV) pip install --quiet --python $(PYTHON) 'playwright>=1.49'
	mkdir -p build/axe
	cd build/axe && npm pack --silent axe-core@4.14.1 && tar -xzf axe-core-4.14.1.tgz
	$(PYTHON) -m pytest tests/case_api/desk/test_in_browser.py

screenshots: $(READY) ## the pictures in the README and the documents, from the real app and the real demo
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.end_to_end.window_screenshots docs/images --readme
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.end_to_end.window_screenshots docs/images --readme --language fr
	$(PYTHON) -m tests.demo --svg docs/images/demo.svg

translations: $(READY) ## bring the translations up to date with the texts in the code
	$(PYTHON) -m resources.compile_translations --update
	$(PYTHON) -m resources.compile_translations

# --- what a release needs ---------------------------------------------------------------------------

sbom: $(RUN_READY) ## the bill of materials of what is shipped (CycloneDX), from uv.lock
	@mkdir -p build
	$(UV) export --quiet --frozen --all-extras --no-dev --preview-features sbom-export --format cyclonedx1.5 -o build/sbom.json
	@$(PYTHON) packaging/sbom.py build/sbom.json

licences: $(RUN_READY) ## the licence texts of what is shipped
	$(PYTHON) packaging/licences.py build/licences

docs: $(RUN_READY) ## docs/ as a site, into build/site; a link that leads nowhere fails
	UV_PROJECT_ENVIRONMENT=build/docs-environment NO_MKDOCS_2_WARNING=1 \
		$(UV) run --quiet --frozen --only-group docs mkdocs build --quiet --strict

package: $(RUN_READY) ## .deb, .tar.xz, wheels and checksums into build/packages [OPERATOR=operator.toml] [NEUTRAL=yes]
	@OPERATOR="$(OPERATOR)" NEUTRAL="$(NEUTRAL)" MAINTAINER="$(MAINTAINER)" VERSION="$(VERSION)" LEVEL="$(LEVEL)" sh packaging/package.sh

check-package: $(READY) ## the packages on bare Debian 12 and 13: installed, tried, walked by keyboard, removed (as root)
	$(PYTHON) -m tests.installed.check_installed build/packages

audit: $(RUN_READY) ## known vulnerabilities of what is shipped
	sh packaging/audit.sh

SET_UP := pyproject.toml uv.lock packaging/set_up.sh packaging/sound.sh packaging/system_libraries.py

# whatever the stamps say: without a sound environment nothing is ready
ifneq ($(shell sh packaging/sound.sh && echo sound),sound)
.PHONY: $(RUN_READY) $(READY)
endif

# what only processes of their own import (the hasher, the service) is compiled once, not by each of them
compiled: $(READY)
	@$(PYTHON) -m compileall -q app case_api hashing submission resources tests

$(RUN_READY): $(SET_UP)
	@sh packaging/set_up.sh run
	@touch $@

$(READY): $(SET_UP)
	@sh packaging/set_up.sh test
	@touch $@ $(RUN_READY)
