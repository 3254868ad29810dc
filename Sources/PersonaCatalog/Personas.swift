internal import CPersonas

/// The built-in material, as it lies in the program.
///
/// The files of `personas/` are compiled into the program, so that it runs from any folder.
package enum Personas {
  /// The persona files, in the order in which the source presents them.
  package static let personaFiles: [BuiltInFile] = {
    var files: [BuiltInFile] = []
    while let name = cp_persona(Int32(files.count)).name {
      files.append(BuiltInFile(String(cString: name), cp_persona(Int32(files.count))))
    }
    return files
  }()

  /// The file `reference.yaml`: tabel 8, budgets, errata and what else belongs to no single persona.
  package static let reference = BuiltInFile("reference.yaml", cp_reference())

  /// The file `schema.json`: the JSON Schema of persona and scenario files.
  package static let schema = BuiltInFile("schema.json", cp_schema())
}

/// A file that was compiled into the program.
package struct BuiltInFile: Sendable {
  package let name: String
  /// The bytes where they lie: nothing changes them, or takes them away.
  nonisolated(unsafe) let place: UnsafeBufferPointer<UInt8>

  /// A copy of the bytes.
  package var bytes: [UInt8] { Array(place) }

  fileprivate init(_ name: String, _ file: cp_file) {
    self.name = name
    place = UnsafeBufferPointer(start: file.bytes, count: file.count)
  }
}
