internal import Yams

/// What the YAML parser says of a text that is no YAML.
enum YamlSyntax {
  /// Returns the problem that an error of the parser stands for.
  static func problem(_ error: any Error) -> Problem {
    guard let error = error as? YamlError else { return .syntax("\(error)") }
    switch error {
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return .syntax(problem)
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      return problem.hasPrefix("Maximum nesting level") ? .tooDeep : .syntax(problem)
    case .duplicatedKeysInMapping(let names, let context):
      return .duplicateKey(names.first ?? "", firstLine: context.mark.line)
    case .dataCouldNotBeDecoded:
      return .notUTF8
    case .no, .memory:
      return .syntax("\(error)")
    }
  }

  /// Returns where an error of the parser lies; where it does not say, the start.
  static func place(_ error: any Error) -> Place {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      Place(mark)
    case .duplicatedKeysInMapping(_, let context):
      Place(context.mark)
    default:
      .start
    }
  }
}

extension Place {
  /// The place of a mark; the start where there is none.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
