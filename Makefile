# Trajectverkenner. `make help` names what there is.
#
#   make run ARGS="explore --persona mia"     start the program with arguments
#   make install PREFIX=$HOME/.local          install it for one user

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

SWIFT ?= swift
RELEASE := -c release --product traject --static-swift-stdlib
CHECKS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests personas Benchmarks/Package.swift \
  Benchmarks/Sources/EngineBenchmark Benchmarks/Sources/ExplorerBenchmark

.DEFAULT_GOAL := help
.PHONY: help setup run build test lint format install uninstall bench goldens pictures clean

help:  ## Names the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1@\2/p' Makefile | column -t -s @

setup:  ## Installs what is missing, or names it
	@packaging/setup

run: build  ## Builds for use and starts the program, with ARGS
	@.build/release/traject $(ARGS)

build: setup  ## Builds for use: .build/release/traject
	@$(SWIFT) build $(RELEASE)

test:  ## Checks the formatting, builds without warnings, runs all tests
	@packaging/setup --test
	@$(MAKE) --no-print-directory lint
	$(SWIFT) build --build-tests $(CHECKS)
	$(SWIFT) test --disable-xctest $(CHECKS) --skip-build

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(wildcard $(SOURCES))

format:  ## Formats the sources
	@$(SWIFT) format --in-place --parallel --recursive $(wildcard $(SOURCES))

install: build  ## Installs the program under PREFIX
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build/release/traject "$(DESTDIR)$(PREFIX)/bin/traject"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/traject"

bench: build  ## Measures the engine, the explorer and the commands
	@packaging/bench

goldens:  ## Renews the golden screens; look at the difference before you commit it
	@packaging/setup --test
	-TRAJECT_UPDATE_GOLDENS=1 $(SWIFT) test --disable-xctest
	@git --no-pager diff --stat -- Tests

pictures: build  ## Draws the pictures of the README and the documents anew
	@packaging/pictures .build/release/traject

clean:  ## Takes away everything that was built
	rm -rf .build Benchmarks/.build
