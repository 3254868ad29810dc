/// The built-in material, as the bytes of its files.
///
/// The files of this folder are compiled into the program, so that it runs from any folder.
package enum Personas {
  /// The persona files, by file name, in the order in which the source presents them.
  package static let personaFiles: [(name: String, bytes: [UInt8])] = [
    ("vincent.yaml", PackageResources.vincent_yaml),
    ("mia.yaml", PackageResources.mia_yaml),
    ("samir.yaml", PackageResources.samir_yaml),
  ]

  /// The bytes of `reference.yaml`: tabel 8, budgets, errata and what else belongs to no single persona.
  package static let reference: [UInt8] = PackageResources.reference_yaml

  /// The bytes of `schema.json`: the JSON Schema of persona and scenario files.
  package static let schema: [UInt8] = PackageResources.schema_json
}
