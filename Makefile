# Trajectverkenner. `make help` names what there is.
#
#   make run ARGS="explore --persona mia"     start the program with arguments
#   make install PREFIX=$HOME/.local          install it for one user

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

SWIFT ?= swift

# How the program is linked: static, as one file that needs nothing of the system but terminfo; or
# system, against the system's C library, ncurses and libyaml, as a distribution's package does.
# Neither names a folder of libraries: one that lies beside the program is not taken.
LINK ?= static
LINKED := TRAJECT_LINK=$(LINK)
BUILD := $(LINKED) $(SWIFT) build --disable-local-rpath
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
RELEASE := -c release --product traject $(TYPES) $(if $(filter static,$(LINK)),$(SMALL),--static-swift-stdlib)
CHECKS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests personas Benchmarks/Package.swift \
  Benchmarks/Sources/EngineBenchmark Benchmarks/Sources/ExplorerBenchmark \
  Fuzzing/Package.swift Fuzzing/Sources/Fuzzing

.DEFAULT_GOAL := help
.PHONY: help setup run build test check-program lint format install uninstall bench order goldens \
  pictures clean

help:  ## Names the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' Makefile | column -t -s @

setup:  ## Installs what is missing, or names it
	@$(LINKED) packaging/setup

run: build  ## Builds for use and starts the program, with ARGS
	@.build/release/traject $(ARGS)

build: setup  ## Builds for use: .build/release/traject
	@$(BUILD) $(RELEASE)

test:  ## Checks the formatting, builds without warnings, runs all tests, fuzzes for seconds
	@$(LINKED) packaging/setup --test
	@$(MAKE) --no-print-directory lint
	$(BUILD) --build-tests $(CHECKS)
	$(LINKED) $(SWIFT) test --disable-xctest $(CHECKS) --skip-build
	@Fuzzing/run 2

check-program: build  ## Tests the program as it would be installed
	@packaging/check-program .build/release/traject

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(wildcard $(SOURCES))

format:  ## Formats the sources
	@$(SWIFT) format --in-place --parallel --recursive $(wildcard $(SOURCES))

install: build  ## Installs the program under PREFIX
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build/release/traject "$(DESTDIR)$(PREFIX)/bin/traject"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/traject"

bench: build  ## Measures the program, and writes docs/benchmarks.md
	@packaging/bench

order: build  ## Finds anew which functions a start runs, and links the program in that order
	@packaging/order-functions
	@rm -f .build/release/traject
	@$(MAKE) --no-print-directory build

goldens:  ## Renews the golden screens; look at the difference before you commit it
	@packaging/setup --test
	-TRAJECT_UPDATE_GOLDENS=1 $(SWIFT) test --disable-xctest
	@git --no-pager diff --stat -- Tests

pictures: build  ## Draws the pictures of the README and the documents anew
	@packaging/pictures .build/release/traject

clean:  ## Takes away everything that was built
	rm -rf .build Benchmarks/.build Fuzzing/.build Fuzzing/Found
