/// Something that is wrong in a file, and where.
package struct Finding: Hashable, Sendable {
  /// The file's name, as it was given.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int
  /// What was found and what was expected, as one or two sentences.
  package var message: Text
  /// What to do, or what was probably meant.
  package var hint: Text?
  /// Whether it is about the file as such: it cannot be read.
  package var isWholeFile: Bool
  /// Whether nothing is wrong with the file, and somebody should look at it all the same.
  package var isWarning: Bool

  package init(
    file: String, line: Int, column: Int, message: Text, hint: Text? = nil,
    isWholeFile: Bool = false, isWarning: Bool = false
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
    self.isWholeFile = isWholeFile
    self.isWarning = isWarning
  }

  /// Creates a finding about a file as such, which stands at its beginning.
  package init(ofFile file: String, _ message: Text, hint: Text? = nil, isWarning: Bool = false) {
    self.init(
      file: file, line: 1, column: 1, message: message, hint: hint, isWholeFile: true,
      isWarning: isWarning)
  }

  /// Returns the finding as compilers write theirs: `file:line:column: error: message hint`.
  ///
  /// The words `error` and `warning` stay in both languages, because editors look for them.
  package func description(in language: Language) -> String {
    let hint = self.hint.map { " " + $0[language] } ?? ""
    let word = isWarning ? "warning" : "error"
    return "\(file):\(line):\(column): \(word): \(message[language])\(hint)"
  }
}

extension Finding: Comparable {
  /// Orders findings by file and then by place.
  package static func < (left: Finding, right: Finding) -> Bool {
    (left.file, left.line, left.column, left.message.nl)
      < (right.file, right.line, right.column, right.message.nl)
  }
}
