internal import CPersonas

/// The built-in material, as the bytes of its files.
///
/// The files of `personas/` are compiled into the program, so that it runs from any folder.
package enum Personas {
  /// The persona files, by file name, in the order in which the source presents them.
  package static let personaFiles: [(name: String, bytes: [UInt8])] = {
    var files: [(name: String, bytes: [UInt8])] = []
    while let name = cp_persona(Int32(files.count)).name {
      files.append((String(cString: name), bytes(of: cp_persona(Int32(files.count)))))
    }
    return files
  }()

  /// The bytes of `reference.yaml`: tabel 8, budgets, errata and what else belongs to no single persona.
  package static let reference: [UInt8] = bytes(of: cp_reference())

  /// The bytes of `schema.json`: the JSON Schema of persona and scenario files.
  package static let schema: [UInt8] = bytes(of: cp_schema())

  private static func bytes(of file: cp_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
