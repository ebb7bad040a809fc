# One door for everything; the work is in packaging/bootstrap.py, which also runs where there is no make:
#     python packaging/bootstrap.py run
# More words for the program: make run ARGS="--corpus other.dateline"

BOOTSTRAP := python3 packaging/bootstrap.py
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: train-demo help setup run test check bench accuracy accuracy-peers crash-test fuzz screenshots docs lock wheel bundle deb manual check-release clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /    make \1\t/p' Makefile | expand -t 22

setup: ## make .venv with everything in it
	@$(BOOTSTRAP) setup

run: ## set up if needed, then open the sample articles
	@$(BOOTSTRAP) run $(ARGS)

test: ## set up if needed, then check
	@$(BOOTSTRAP) test

check: ## ruff, basedpyright, import-linter and pytest
	@$(BOOTSTRAP) check

bench: ## measure speed (tests/bench)
	@$(BOOTSTRAP) bench $(ARGS)

crash-test: ## kill the program at random moments and look for lost work; ARGS="--kills 10000"
	@$(BOOTSTRAP) crash-test $(ARGS)

fuzz: ## give every reader 10,000 damaged files; ARGS="50000 pdf html"
	@$(BOOTSTRAP) fuzz $(ARGS)

accuracy: ## score readers and suggestions on the corpora in the folder named by DATELINE_SHARED
	@$(BOOTSTRAP) accuracy $(ARGS)

accuracy-peers: ## score figures beside CQE, quantulum3 and Recognizers-Text, each installed apart (600 MB)
	@$(BOOTSTRAP) accuracy-peers $(ARGS)

train-demo: ## train spaCy on exports and on its own conversion of the same files (DATELINE_SHARED)
	@$(BOOTSTRAP) train-demo $(ARGS)

screenshots: ## make the manual's pictures again
	@$(BOOTSTRAP) screenshots $(ARGS)

docs: ## make the manual's generated pages again
	@$(BOOTSTRAP) docs $(ARGS)

lock: ## resolve the dependencies again; needs uv; ARGS=--upgrade for newer ones
	@$(BOOTSTRAP) lock $(ARGS)

wheel: ## build the wheel and the source archive into dist/
	python3 packaging/release wheel

bundle: ## build the folder that starts without Python: build/bundle/dateline
	python3 packaging/release bundle

deb: ## build the Debian package from it into dist/
	python3 packaging/release deb

manual: ## build the manual as a website: build/manual
	python3 packaging/release manual

check-release: ## try wheel, bundle and package where a user would; as root, with debootstrap, lintian and Xvfb
	python3 packaging/release check-wheel
	python3 packaging/release check-bundle
	python3 packaging/release check-deb

clean: ## remove .venv and what the tools leave behind
	rm -rf .venv .venv.lock build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
