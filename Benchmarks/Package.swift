// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the program builds the benchmarks. The engine's
// types are for one package alone, so its sources are compiled here as a target: `Sources/` holds
// links to them.
let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "Reintegration"),
    .target(name: "TestSupport", dependencies: ["Reintegration"]),
    .target(
      name: "CPersonas",
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
    .executableTarget(name: "EngineBenchmark", dependencies: ["Reintegration", "TestSupport"]),
    .executableTarget(
      name: "ExplorerBenchmark",
      dependencies: [
        "Explorer", "ExplorerScreen", "PersonaCatalog", "Reintegration", "TerminalCanvas",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
