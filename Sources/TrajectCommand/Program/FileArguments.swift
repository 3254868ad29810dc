/// The files among the arguments of `traject total`, taken out before the rest is parsed.
///
/// The argument parser's work grows with the square of the number of values: 10,000 files would
/// take it seconds. One of them stays behind, so that what is parsed means the same.
struct FileArguments {
  /// The arguments to parse, with at most the first file among them.
  let parsed: [String]
  /// All files in their order, or nil where nothing was taken out.
  let files: [String]?

  /// Fewer arguments than this are left alone.
  private static let threshold = 200

  init(_ arguments: [String]) {
    guard arguments.count >= Self.threshold, arguments.contains(TotalCommand.name) else {
      (parsed, files) = (arguments, nil)
      return
    }
    var rest: [String] = []
    var files: [String] = []
    var seesCommand = false
    for (index, argument) in arguments.enumerated() {
      let isValue = index > 0 && Self.takesValue(arguments[index - 1])
      let isFile =
        seesCommand && !isValue && !argument.hasPrefix("-") && argument.hasSuffix(".traject.yaml")
      if argument == TotalCommand.name, !isValue { seesCommand = true }
      if isFile { files.append(argument) }
      if !isFile || files.count == 1 { rest.append(argument) }
    }
    // Other words among the files would lose their place in the order.
    let others = rest.dropFirst().filter { $0 == InputFile.standardInput || $0 == "--" }
    let isMixed =
      !others.isEmpty
      || rest.enumerated().contains { index, argument in
        !argument.hasPrefix("-") && argument != TotalCommand.name && argument != files.first
          && !(index > 0 && Self.takesValue(rest[index - 1]))
      }
    guard !isMixed, files.count > 1 else {
      (parsed, self.files) = (arguments, nil)
      return
    }
    (parsed, self.files) = (rest, files)
  }

  private static func takesValue(_ option: String) -> Bool {
    ["--lang", "--personas", "--format", "--persona", "--select"].contains(option)
  }
}
