// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since everything in it is built with the fuzzer's instrumentation:
// `Fuzzing/run` builds and runs it. `Sources/` holds links to what is fuzzed.
let package = Package(
  name: "fuzzing",
  targets: [
    .target(name: "Reintegration"),
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
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["Explorer", "PersonaCatalog", "Reintegration", "TerminalCanvas", "Wording"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
}
