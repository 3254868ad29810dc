import Reintegration

/// The reference file, of which each part is read when it is asked for.
struct ReferenceFile: Sendable {
  private let file: FileByKeys
  private let builtIn: BuiltInFile

  var name: String { file.name }

  init(_ file: BuiltInFile) {
    self.file = FileByKeys(file)
    builtIn = file
  }

  /// A copy of the whole file.
  var bytes: [UInt8] { builtIn.bytes }

  /// Reads some keys and what is below them.
  func fields(_ keys: [ReferenceKey], report: Report) -> Fields<ReferenceKey>? {
    ReferenceReader.fields(of: file.piece(keys.lazy.map(\.rawValue)), report: report)
  }

  /// Returns a list that is read when it is first asked for.
  ///
  /// What is wrong in it is left out: the file is built in, and tests and `validate` read all of it.
  func later<Element: Sendable>(
    _ key: ReferenceKey, _ read: @escaping @Sendable (YamlValue) -> Element?
  ) -> Later<[Element]> {
    Later {
      let fields = self.fields(
        [key], report: Report(file: name, sourceKind: .finding, takesCovers: true))
      return fields?[key]?.list().compactMap(read) ?? []
    }
  }
}
