# Trajectverkenner. `make help` names what there is.
#
#   make run ARGS="explore --persona mia"     start the program with arguments
#   make build && sudo make install           install it for everybody
#   make install PREFIX=$HOME/.local          install it for one user
#   make SWIFT=/folder/usr/bin/swift ...      with a toolchain that is not in PATH

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

SWIFT ?= swift

# How the program is linked: static, as one file that needs nothing of the system but terminfo; or
# system, against the system's C library, ncurses and libyaml, as a distribution's package does.
# Neither names a folder of libraries: one that lies beside the program is not taken.
LINK ?= static
LINKED := TRAJECT_LINK=$(LINK)
# Where it is built: a program that is linked otherwise has a folder of its own.
OUT ?= .build
BUILD := $(LINKED) $(SWIFT) build --scratch-path $(OUT) --disable-local-rpath
# A place of its own for each function, so that those which nothing calls are left out, those that are
# alike are one, and those that a start runs lie together (docs/decisions/0011); and what is to be
# adjusted to the address in few bytes, where the C library can read them (2.36 and newer).
TOGETHER := -Xlinker "--symbol-ordering-file=$(CURDIR)/packaging/functions-at-start" \
  -Xlinker --no-warn-symbol-ordering -Xlinker --icf=all
RELOCATIONS := $(shell getconf GNU_LIBC_VERSION 2>/dev/null | awk -F '[ .]' \
  '$$2 > 2 || $$3 >= 36 { print "-Xlinker --pack-dyn-relocs=relr" }')
SMALL := -Xswiftc -Xfrontend -Xswiftc -function-sections $(TOGETHER) $(RELOCATIONS)
# A type is made from what the compiler knows of it, and not from its name: for each kind of key that a
# dictionary has, the system would look through all that the program holds (docs/decisions/0006).
TYPES := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# Where the system's libraries are found is written down before the program runs, and closed.
CLOSED := -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now
RELEASE := -c release --product traject $(TYPES) $(if $(filter static,$(LINK)),$(SMALL),$(CLOSED) --static-swift-stdlib)
CHECKS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests personas Benchmarks/Package.swift \
  Benchmarks/Sources/EngineBenchmark Benchmarks/Sources/ExplorerBenchmark \
  Fuzzing/Package.swift Fuzzing/Sources/Fuzzing

# What the scripts in packaging are told: how to link, and which toolchain it is.
TOLD := $(LINKED) SWIFT="$(SWIFT)"
TREE := $(DESTDIR)$(PREFIX)

.DEFAULT_GOAL := help
.PHONY: help setup run build test check-program check-roots lint format \
  install uninstall man dist deb bench order goldens pictures clean

help:  ## Names the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

setup:  ## Installs what is missing to build, or names it
	@$(TOLD) packaging/setup

run: build  ## Builds for use and starts the program, with ARGS
	@.build/release/traject $(ARGS)

build: setup  ## Builds for use: .build/release/traject
	@$(BUILD) $(RELEASE)

test:  ## Checks the formatting, builds without warnings, runs all tests, fuzzes for seconds
	@$(TOLD) packaging/setup --test
	@$(MAKE) --no-print-directory lint
	$(BUILD) --build-tests $(CHECKS)
	$(LINKED) $(SWIFT) test --disable-xctest $(CHECKS) --skip-build
	@SWIFT="$(SWIFT)" Fuzzing/run 2

check-program: build  ## Tests the program as it would be installed
	@$(TOLD) packaging/check-program .build/release/traject

check-roots:  ## Follows the README in empty Debian roots, as root; the toolchain is lent to them
	@$(TOLD) packaging/check-roots

lint:  ## Checks the formatting of the sources
	$(SWIFT) format lint --strict --parallel --recursive $(wildcard $(SOURCES))

format:  ## Formats the sources
	@$(SWIFT) format --in-place --parallel --recursive $(wildcard $(SOURCES))

install:  ## Installs under PREFIX what `make build` built
	@packaging/place .build/release/traject "$(TREE)"

uninstall:  ## Takes away what `make install` installed under PREFIX
	@packaging/place --remove "$(TREE)"

man: build  ## Writes the manual pages and completions to .build/share
	@packaging/place --pages .build/release/traject .build/share

dist: build  ## Packs the portable program, with its licences, pages and checksum: .build/dist
	@$(TOLD) packaging/dist .build/release/traject

deb:  ## Builds the Debian package, and tries it in an empty root where it may: .build/deb
	@$(MAKE) --no-print-directory LINK=system OUT=.build-deb build
	@$(TOLD) packaging/deb .build-deb/release/traject

bench: build  ## Measures the program, and writes docs/benchmarks.md
	@$(TOLD) packaging/bench

order: build  ## Finds anew which functions a start runs, and links the program in that order
	@packaging/order-functions
	@rm -f .build/release/traject
	@$(MAKE) --no-print-directory build

goldens:  ## Renews golden screens and tables of the documents; look at the difference
	@$(TOLD) packaging/setup --test
	-TRAJECT_UPDATE_GOLDENS=1 $(SWIFT) test --disable-xctest
	@git --no-pager diff --stat -- Tests docs

pictures:  ## Draws the screens and pictures of the documents anew, with the program of the tests
	@$(TOLD) packaging/setup --test
	$(BUILD) --build-tests
	-$(LINKED) TRAJECT_UPDATE_GOLDENS=1 $(SWIFT) test --disable-xctest --skip-build \
	  --filter DocumentScreenTests
	@git --no-pager diff --stat -- README.md README.nl.md docs

clean:  ## Takes away everything that was built
	rm -rf .build Benchmarks/.build Fuzzing/.build Fuzzing/Found
