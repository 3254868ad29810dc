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
      name: "Personas",
      sources: ["Personas.swift"],
      resources: [
        .embedInCode("vincent.yaml"),
        .embedInCode("mia.yaml"),
        .embedInCode("samir.yaml"),
        .embedInCode("reference.yaml"),
        .embedInCode("schema.json"),
      ]
    ),
    .target(name: "CYaml", linkerSettings: [.linkedLibrary("yaml")]),
    .target(
      name: "PersonaCatalog",
      dependencies: ["CYaml", "Personas", "Reintegration"]
    ),
    .target(name: "Wording", dependencies: ["Reintegration"]),
    .target(name: "TerminalCanvas"),
    .target(name: "Explorer", dependencies: ["Reintegration", "TerminalCanvas", "Wording"]),
    .executableTarget(name: "EngineBenchmark", dependencies: ["Reintegration", "TestSupport"]),
    .executableTarget(
      name: "ExplorerBenchmark",
      dependencies: ["Explorer", "PersonaCatalog", "Reintegration", "TerminalCanvas"]
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
