// swift-tools-version: 6.2
import PackageDescription

// With TRAJECT_LINK=static the program is one file that needs nothing of the system but terminfo, and
// that the system loads at another address each time; see docs/decisions/0007-one-program.md. The
// Makefile sets it, with --disable-local-rpath: such a program must name no folder of libraries.
let portable: [LinkerSetting] =
  Context.environment["TRAJECT_LINK"] == "static"
  ? [
    .unsafeFlags([
      "-static-executable", "-use-ld=lld", "-Xclang-linker", "-static-pie", "-ltinfo",
      "-l_FoundationCShims", "-l_FoundationCollections",
    ])
  ] : []

let package = Package(
  name: "trajectverkenner",
  products: [
    .executable(name: "traject", targets: ["traject"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "Reintegration"),
    .target(
      name: "CPersonas",
      path: "personas",
      exclude: ["vincent.yaml", "mia.yaml", "samir.yaml", "reference.yaml", "schema.json"],
      sources: ["CPersonas.c"]
    ),
    .target(name: "CYaml", linkerSettings: [.linkedLibrary("yaml")]),
    .target(
      name: "PersonaCatalog",
      dependencies: ["CYaml", "CPersonas", "Reintegration", "Wording"]
    ),
    .target(name: "Wording", dependencies: ["Reintegration"]),
    .target(name: "TerminalCanvas"),
    .target(name: "Explorer", dependencies: ["Reintegration", "Wording"]),
    .target(
      name: "ExplorerScreen",
      dependencies: ["Explorer", "Reintegration", "TerminalCanvas", "Wording"]
    ),
    .target(name: "ExplorerVoice", dependencies: ["Explorer", "Reintegration", "Wording"]),
    .target(name: "Reports", dependencies: ["Explorer", "Reintegration", "Wording"]),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "NcursesTerminal", dependencies: ["CNcurses", "TerminalCanvas"]),
    .target(
      name: "TrajectCommand",
      dependencies: [
        "Explorer", "ExplorerScreen", "ExplorerVoice", "NcursesTerminal", "PersonaCatalog",
        "Reintegration", "Reports", "TerminalCanvas", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "CStart"),
    .executableTarget(
      name: "traject", dependencies: ["CStart", "TrajectCommand"], linkerSettings: portable),

    .target(name: "TestSupport", dependencies: ["Reintegration"], path: "Tests/Support"),
    .testTarget(name: "ReintegrationTests", dependencies: ["Reintegration", "TestSupport"]),
    .testTarget(
      name: "PersonaCatalogTests",
      dependencies: ["PersonaCatalog", "Reintegration", "TestSupport"],
      exclude: ["Sentences"]
    ),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Reintegration", "TestSupport", "Wording"],
      exclude: ["Sentences"]
    ),
    .testTarget(name: "TerminalCanvasTests", dependencies: ["TerminalCanvas", "TestSupport"]),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["CNcurses", "NcursesTerminal", "TerminalCanvas"]
    ),
    .testTarget(
      name: "ExplorerTests",
      dependencies: ["Explorer", "PersonaCatalog", "Reintegration", "TestSupport", "Wording"],
      exclude: ["Saying/Sentences"]
    ),
    .testTarget(
      name: "ExplorerScreenTests",
      dependencies: [
        "Explorer", "ExplorerScreen", "PersonaCatalog", "Reintegration", "TerminalCanvas",
        "TestSupport", "Wording",
      ],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ExplorerVoiceTests",
      dependencies: [
        "Explorer", "ExplorerVoice", "PersonaCatalog", "Reintegration", "TestSupport", "Wording",
      ],
      exclude: ["Walking/Goldens"]
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Explorer", "PersonaCatalog", "Reintegration", "Reports", "TestSupport", "Wording",
      ],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "TrajectCommandTests",
      dependencies: [
        "Explorer", "ExplorerScreen", "ExplorerVoice", "NcursesTerminal", "PersonaCatalog",
        "Reintegration", "Reports", "TerminalCanvas", "TestSupport", "TrajectCommand", "Wording",
      ],
      exclude: ["Goldens"]
    ),
    // Runs the program, which is built with all tests, and does not link it.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Explorer", "ExplorerScreen", "Reintegration", "TerminalCanvas", "TestSupport", "Wording",
      ],
      exclude: ["Goldens"]
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)

for target in package.targets {
  switch target.type {
  case .regular, .executable, .test:
    target.swiftSettings =
      (target.swiftSettings ?? []) + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
      ]
    target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
  default:
    break
  }
}
