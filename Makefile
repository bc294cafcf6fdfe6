# The front door. `make` alone prints what there is.
PY := $(shell for p in python3.13 python3.12 python3.11 python3; do $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PORT ?= 8000
FORM ?= text
DAYS ?= 7
# While one works: what a change of content, schema, checks or views breaks first. The reader's 617 odd files take as long
# as all of these; that the right way passes is seen by the portal's own content; doors, publishing and audit start programs.
FAST := --ignore tests/catalogue/test_odd_files.py -k "not right_way" tests/catalogue tests/checks tests/portal tests/theme/test_components.py tests/theme/test_contrast.py tests/theme/test_words.py tests/test_rooms.py
export PATH := $(CURDIR)/$(BIN):$(PATH)

.DEFAULT_GOAL := help
.PHONY: help setup serve build handouts check links-external coverage-help test test-fast coverage audit golden bench screens guide lint new clean lock browser pango

help: ## Print what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "make %-14s %s\n", $$1, $$2 }'

setup: .venv/.ready node_modules/.ready ## Create the environment from the lock files

serve: setup ## Show the portal in a browser, drafts too, and rebuild on save (PORT=8000)
	@$(BIN)/python -m plugins serve --port $(PORT)

build: setup ## Build the portal into output/
	@$(BIN)/pelican -s pelican.conf.py

handouts: setup pango ## Build the portal, with each handout as PDF too: as it is published
	@HANDOUTS=1 $(BIN)/pelican -s pelican.conf.py

check: setup ## Say what is wrong with the content (FILES="…" for some files only, FORM=github, sarif or junit for machines)
	@$(BIN)/python -m plugins check --format $(FORM) $(FILES)

links-external: setup ## Visit the links to other sites, those that are due (DAYS=7), and say which lead nowhere
	@$(BIN)/python -m plugins links --days $(DAYS) --format $(FORM)

coverage-help: setup ## Show what help there is for each service, and what is missing
	@$(BIN)/python -m plugins coverage

new: setup ## Write a new draft: asks for type and title
	@$(BIN)/python -m plugins new

# Files stay together on a worker, so that what one builds for itself is built once (decision 16), and come in their order:
# those that look at every page are long, and come first.
PYTEST := pytest -n auto --dist loadfile --no-loadscope-reorder

test: setup browser pango lint ## Run all tests
	@$(BIN)/python -m $(PYTEST)

test-fast: setup ## Run the tests that neither start a browser nor build a whole portal: for while you work
	@$(BIN)/python -m $(PYTEST) -m "not browser and not portal" $(FAST)

coverage: setup browser pango ## Measure how much of the Python code all tests run, branches too, and ask for 95 %
	@$(BIN)/python -m coverage erase
	@$(BIN)/python -m coverage run -m $(PYTEST)
	@$(BIN)/python -m coverage combine -q
	@$(BIN)/python -m coverage report

audit: browser handouts ## Look at every page with all engines, and write down what they find (minutes)
	@$(BIN)/python -m audit output

lint: setup
	@$(BIN)/ruff check -q . && $(BIN)/ruff format -q --check . && $(BIN)/mypy

golden: setup ## Write the expected results of the tests anew; read the diff before you commit it
	@$(BIN)/python -m pytest -q -n auto --dist loadfile tests/portal/test_golden.py tests/checks/test_mistakes.py tests/theme/test_components.py tests/a11y/test_tree.py tests/a11y/test_faults.py::test_the_record_is_kept --write-golden

screens: setup browser ## Take pictures of every type of page into screens/, and the README's (PAGES="/a-aa/" for some)
	@$(BIN)/python -m tests.screens $(PAGES)

bench: build ## Weigh the pages: the heaviest of each type, in bytes over the line
	@$(BIN)/python -m benchmarks.weight output

guide: setup ## Write the field guide and the list of messages anew, from the schema and the rules
	@$(BIN)/python -m plugins guide

clean: ## Remove what is made: the portal, the environment, the packages
	rm -rf output .output.* .venv node_modules .pytest_cache .mypy_cache .ruff_cache .coverage

lock: .venv/.ready ## Renew the lock of the Python packages from requirements.in
	$(BIN)/uv pip compile requirements.in --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links -q -U -o requirements.lock

.venv/.ready: requirements.lock
	@test -n "$(PY)" || { echo "Python 3.11 eller nyere mangler. Debian/Ubuntu: sudo apt-get install python3 python3-venv. macOS: brew install python"; exit 1; }
	@test -x $(BIN)/pip || $(PY) -m venv .venv >/dev/null 2>&1 || { rm -rf .venv; echo "Python mangler modulet venv. Debian/Ubuntu: sudo apt-get install python3-venv"; exit 1; }
	@test -x $(BIN)/uv || { sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > .venv/uv.txt && \
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r .venv/uv.txt; }
	@$(BIN)/uv pip sync -q --require-hashes --compile-bytecode --python $(BIN)/python requirements.lock
	@touch $@

node_modules/.ready: package-lock.json .npmrc .venv/.ready
	@npm ci --silent --no-audit --no-fund
	@touch $@

# The browser the tests look with: as root on Debian it is installed, else one that is there is used.
browser:
	@for name in chromium google-chrome google-chrome-stable microsoft-edge "$$CHROME_BIN"; do \
	command -v "$$name" >/dev/null && exit; done; test -d "/Applications/Google Chrome.app" || \
	{ test "$$(id -u)" = 0 && command -v apt-get >/dev/null && apt-get -qq update && \
	DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium chromium-driver >/dev/null; } || \
	{ echo "Testene mangler en browser. Debian: sudo apt-get install chromium chromium-driver. Ubuntu/macOS: installér Google Chrome"; exit 1; }

# What sets the text of PDFs: as root on Debian it is installed, else it must be there. (Workflows read the list here.)
PANGO := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
pango: setup
	@$(BIN)/python -c 'import weasyprint' >/dev/null 2>&1 || \
	{ test "$$(id -u)" = 0 && command -v apt-get >/dev/null && apt-get -qq update && \
	DEBIAN_FRONTEND=noninteractive apt-get -qq install -y $(PANGO) >/dev/null; } || \
	{ echo "PDF-sedlerne mangler Pango. Debian/Ubuntu: sudo apt-get install $(PANGO). macOS: brew install pango"; exit 1; }
